// corpus: complete
use rstest::rstest;
use tencent_cloud_sdk::error::TencentCloudError;

#[test]
fn codes() {
    let err = call().unwrap_err();
    assert_eq!(err.code, "ResourceInsufficient");
    //                    ^^^^^^^^^^^^^^^^^^^^ code exact common
    assert_eq!("ResourceInsufficent", err.code, "{err:?}");
    //          ^^^^^^^^^^^^^^^^^^^ misspelled -> ResourceInsufficient
    assert_eq!(err.code(), Some("ResourcesSoldOut.SpecifiedInstanceType"));
    //                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    assert_ne!(err.code(), Some("InternalError".to_string()));
    //                           ^^^^^^^^^^^^^ code exact common
    assert!(err.code == "LimitExceeded", "got {}", err.code);
    //                   ^^^^^^^^^^^^^ code exact common
    assert!(err.code.starts_with("InvalidParameter"));
    //                            ^^^^^^^^^^^^^^^^ code prefix common
    assert!(err.to_string().contains("ResourceNotFound"), "{err}");
    //                                ^^^^^^^^^^^^^^^^ code part common
    assert!(matches!(err.code(), Some("AuthFailure.TokenFailure")));
    //                                 ^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
    assert!(matches!(&err, TencentCloudError { code, .. } if code == "UnsupportedRegion"));
    //                                                                ^^^^^^^^^^^^^^^^^ code exact common
    assert_matches!(err.code(), Some("InvalidAction" | "NoSuchVersion"));
    //                                ^^^^^^^^^^^^^ code exact common
    //                                                  ^^^^^^^^^^^^^ code exact common
    debug_assert_eq!(err.code, "InvalidRequest");
    //                          ^^^^^^^^^^^^^^ code exact common
    assert_eq!(classify("AuthFailure.MFAFailure"), Kind::Fatal);
    //                   ^^^^^^^^^^^^^^^^^^^^^^ code exact common
    assert_eq!(err, TencentCloudError::Api { code: "MissingParameter".into(), message: "Missing".into() });
    //                                              ^^^^^^^^^^^^^^^^ code exact common
    ensure!(err.code == "DryRunOperation", "not dry");
    //                   ^^^^^^^^^^^^^^^ code exact common
    assert_that!(err.code).is_equal_to("LimitExceded");
    //                                  ^^^^^^^^^^^^ misspelled -> LimitExceeded
    expect_that!(err.code, eq("UnknownParameter"));
    //                         ^^^^^^^^^^^^^^^^ code exact common
    assert_eq!(err.message, "not found");
}

#[rstest]
#[case("RequestLimitExceeded", true)]
//      ^^^^^^^^^^^^^^^^^^^^ code exact common
#[case("InvalidParameterValue.ZoneNotSupported", false)]
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
fn retries(#[case] code: &str, #[case] expected: bool) {
    assert_eq!(is_retryable(code), expected);
}

#[test_case("InternalError" => true; "internal")]
//           ^^^^^^^^^^^^^ code exact common
#[test_case("ResourceInUse" => false ; "in use")]
//           ^^^^^^^^^^^^^ code exact common
fn retry_codes(code: &str) -> bool {
    is_retryable(code)
}

#[test]
#[should_panic(expected = "FailedOperation.InvalidImageState")]
//                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
fn panics() {
    for (code, expected) in [("OperationDenied", false), ("ResourceUnavailable", true)] {
    //                         ^^^^^^^^^^^^^^^ code exact service
    //                                                     ^^^^^^^^^^^^^^^^^^^ code exact common
        assert_eq!(is_retryable(code), expected, "{code}");
    }
    mock.expect().with(body_string_contains("DescribeInstances")).respond_with(r#"{"Response":{"Error":{"Code":"InternalError","Message":"no"},"RequestId":"1"}}"#);
    //                                                                             ^^^^^^^^^^ response failure
    //                                                                                                          ^^^^^^^^^^^^^ code exact common
}

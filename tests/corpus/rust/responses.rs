// corpus: complete
use serde_json::{Value, json};

const CODES_OF_TENCENT: &[(&str, u16, bool)] = &[("InternalError", 500, true), ("LimitExceded", 429, false), ("AuthFailure", 403, false)];
//                                                 ^^^^^^^^^^^^^ code exact common
//                                                                               ^^^^^^^^^^^^ misspelled -> LimitExceeded
//                                                                                                             ^^^^^^^^^^^ code exact service

/// The failure in a response of Tencent Cloud.
fn failure(body: &Value) -> Result<&Value, String> {
    let error = &body["Response"]["Error"];
    let code = error.get("Code").and_then(Value::as_str).unwrap_or_else(|| "InternalError");
    //                                                                      ^^^^^^^^^^^^^ code exact common
    if error["Code"] == "ResourceNotFound" || error["Code"].as_str() == Some("ResourceInUsed") {
    //                   ^^^^^^^^^^^^^^^^ code exact common
    //                                                                        ^^^^^^^^^^^^^^ misspelled -> ResourceInUse
        return Err("ResourceNotFound".into());
        //          ^^^^^^^^^^^^^^^^ code exact common
    }
    let retry = code == "ServiceUnavailable"
    //                   ^^^^^^^^^^^^^^^^^^ code exact common
        || code == "RequestLimtExceeded"
        //          ^^^^^^^^^^^^^^^^^^^ misspelled -> RequestLimitExceeded
        || matches!(
            code,
            "ResourceUnavailable" | "ResourceInsufficint" // "ResourceInUse" is not for long
//           ^^^^^^^^^^^^^^^^^^^ code exact common
            //                       ^^^^^^^^^^^^^^^^^^^ misspelled -> ResourceInsufficient
            //                                                ^^^^^^^^^^^^^ code inside common
        );
    match code {
        "" => Ok(&body["Response"]),
        code if ["InvalidAction", "NoSuchVersio"].contains(&code) => Err(code.into()),
        //        ^^^^^^^^^^^^^ code exact common
        //                         ^^^^^^^^^^^^ misspelled -> NoSuchVersion
        "DryRunOperation" => unreachable!("DryRun is not set"),
//       ^^^^^^^^^^^^^^^ code exact common
        _ if retry => Err(json!({ "error": { "code": "RequestLimitExceeded", "Message": code } }).to_string()),
        //                                            ^^^^^^^^^^^^^^^^^^^^ code exact common
        _ => Err(format!("{code}: {}", error["Message"])),
    }
}

#[tokio::test]
async fn failures() {
    let body = json!({
        "Response": {
      //^^^^^^^^^^ response failure
            "Error": {
                "Code": "AuthFailure.SignatureFailure",
                //       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
                "Message": "The provided credentials could not be validated.",
            },
            "RequestId": "ed93f3cb-f35e-473f-b9f3-0d451b8b79c6",
        }
    });
    assert_eq!(
        failure(&body).unwrap_err(),
        "AuthFailure.SignatureFailre",
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.SignatureFailure
    );
    assert_eq!(
        code_of(&body),
        "ResourceInUsed",
//       ^^^^^^^^^^^^^^ misspelled -> ResourceInUse
        "the code"
    );
    let raw: Value = serde_json::from_str(
        r#"{"Response": {"Error": {"Code": "UnauthorizedOperation", "Message": "no"}, "RequestId": "1"}}"#,
        //  ^^^^^^^^^^ response failure
        //                                  ^^^^^^^^^^^^^^^^^^^^^ code exact common
    ).unwrap();
    assert_eq!(failure(&raw), Err("UnauthorizedOperation".to_owned()));
    //                             ^^^^^^^^^^^^^^^^^^^^^ code exact common
}

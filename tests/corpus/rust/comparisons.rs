// corpus: complete
use tencent_cloud_sdk::client::Error;

fn compare(err: &Error, code: &str) -> bool {
    if err.code == "RequestLimitExceeded" || "ResourceNotFound" == err.code() || code != "AuthFailure.SignatureExpire" {
    //              ^^^^^^^^^^^^^^^^^^^^ code exact common
    //                                        ^^^^^^^^^^^^^^^^ code exact common
    //                                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
        return true;
    }
    if err.code.as_deref() == Some("ResourceInUse") || Some("RequestLimitExceded") == err.code.as_deref() {
    //                              ^^^^^^^^^^^^^ code exact common
    //                                                       ^^^^^^^^^^^^^^^^^^^ misspelled -> RequestLimitExceeded
        return true;
    }
    if err.code == *"LimitExceeded" || err.code.eq("InternalError") || err.code.ne("InternalErorr") {
    //               ^^^^^^^^^^^^^ code exact common
    //                                              ^^^^^^^^^^^^^ code exact common
    //                                                                              ^^^^^^^^^^^^^ misspelled -> InternalError
        return false;
    }
    if err.code.as_bytes() == b"UnsupportedRegion" || &err.code[..] == "InvalidParameterValue.ZoneNotSupported" {
    //                          ^^^^^^^^^^^^^^^^^ code exact common
    //                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
        return false;
    }
    if let Some("ResourceUnavailable") = err.code.as_deref() {
    //           ^^^^^^^^^^^^^^^^^^^ code exact common
        return true;
    }
    if let Ok("ResourceInUse" | "ResourceUnavailble") = std::str::from_utf8(err.code.as_bytes()) {
    //         ^^^^^^^^^^^^^ code exact common
    //                           ^^^^^^^^^^^^^^^^^^ misspelled -> ResourceUnavailable
        return true;
    }
    while let Some("MissingParamter") = next() {}
    //              ^^^^^^^^^^^^^^^ misspelled -> MissingParameter
    let Err("MissingParameter") = err.as_result() else { return false };
    //       ^^^^^^^^^^^^^^^^ code exact common
    if err.code == "InvalidParameter".to_string() || err.code == String::from("UnknownParameter") || err.code == "InvalidAction".to_owned() {
    //              ^^^^^^^^^^^^^^^^ code exact common
    //                                                                         ^^^^^^^^^^^^^^^^ code exact common
    //                                                                                                            ^^^^^^^^^^^^^ code exact common
        return false;
    }
    if err.code.cmp("OperationDenied") == std::cmp::Ordering::Equal || err.code.as_deref().is_some_and(|code| code == "NoSuchVersion") {
    //               ^^^^^^^^^^^^^^^ code exact service
    //                                                                                                                 ^^^^^^^^^^^^^ code exact common
        return false;
    }
    if err.code.as_deref().map_or(false, |it| it == "UnauthorizedOperation") || err.code.is_some_and(|it| it != "FailedOperation.NothingOfThisSort") {
    //                                               ^^^^^^^^^^^^^^^^^^^^^ code exact common
    //                                                                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
        return false;
    }
    // Only a part of the code.
    if err.code.starts_with("AuthFailure") || code.starts_with("InvalidParameterValue.Inst") || code.strip_prefix("AuthFailure.").is_some() {
    //                       ^^^^^^^^^^^ code prefix service
    //                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^ code prefix
    //                                                                                                             ^^^^^^^^^^^^ code prefix
        return false;
    }
    if err.code.contains("LimitExceeded") || err.to_string().contains("UnauthorizedOperation.MFANotFound") || code.find("OverQuota").is_some() {
    //                    ^^^^^^^^^^^^^ code part common
    //                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code part service
    //                                                                                                                   ^^^^^^^^^ code part service
        return true;
    }
    if ["AuthFailure.", "ResourceInsufficient"].iter().any(|it| code.starts_with(it)) || code.starts_with("AuthFailur.") || code.contains("ResourceNotFuond") {
    //   ^^^^^^^^^^^^ code prefix
    //                   ^^^^^^^^^^^^^^^^^^^^ code exact common
        return true;
    }
    // No case counts here.
    if code.eq_ignore_ascii_case("resourcenotfound") || code.to_lowercase() == "resourceinuse" || "InternalError".eq_ignore_ascii_case(code) {
    //                            ^^^^^^^^^^^^^^^^ code folded common
    //                                                                          ^^^^^^^^^^^^^ code folded common
    //                                                                                             ^^^^^^^^^^^^^ code exact common
        return true;
    }
    // What stands before the dot, and words that are none.
    code.split('.').next() == Some("FailedOperation") || code.split_once('.') == Some(("InvalidParameter", "Format")) || code == "Success"
    //                              ^^^^^^^^^^^^^^^ code exact common
    //                                                                                  ^^^^^^^^^^^^^^^^ code exact common
}

fn ternary(err: Option<&Error>) -> &str {
    let code = if err.is_none() { "InternalError" } else { "UnsupportedOperation" };
    //                             ^^^^^^^^^^^^^ code exact common
    //                                                      ^^^^^^^^^^^^^^^^^^^^ code exact common
    err.map(Error::code).unwrap_or("FailedOperation")
    //                              ^^^^^^^^^^^^^^^ code exact common
}

// corpus: complete, sdk
// The file names no cloud, but its project depends on an SDK.
fn temporary(error: &Error, code: &str, state: &str) -> bool {
    if code == "ResourceInUse" || matches!(error.code(), Some("LimitExceeded")) {
    //          ^^^^^^^^^^^^^ code exact common
    //                                                         ^^^^^^^^^^^^^ code exact common
        return true;
    }
    let next = "UnsupportedOperation";
    match code {
        "RequestLimitExceeded" => true,
//       ^^^^^^^^^^^^^^^^^^^^ code exact common
        _ => error_codes.contains("InternalError") || state == next,
        //                         ^^^^^^^^^^^^^ code part common
    }
}

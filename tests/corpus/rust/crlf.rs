// corpus: complete
// Tencent Cloud, written on Windows: "InternalError
fn retry(code: &str) -> bool {
    match code { // "LimitExceeded"
    //               ^^^^^^^^^^^^^ code inside common
        "ResourceInUse"
//       ^^^^^^^^^^^^^ code exact common
        | "RequestLimitExceded" => true,
        // ^^^^^^^^^^^^^^^^^^^ misspelled -> RequestLimitExceeded
        "FailedOperation.Invalid\
            Image State" => false,
        _ => code == "InternalError",
        //            ^^^^^^^^^^^^^ code exact common
    }
}
/* "ResourceNotFound */ const ERROR: &str = "UnsupportedRegion";
//                                           ^^^^^^^^^^^^^^^^^ code exact common

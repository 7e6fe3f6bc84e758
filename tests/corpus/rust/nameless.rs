// corpus: complete
// Nothing here names a cloud. Dotted codes speak for themselves; common words do not.
fn temporary(code: &str) -> bool {
    match code {
        "InternalError" | "ResourceInUse" | "RequestLimitExceeded" => true,
//       ^^^^^^^^^^^^^ not a code
        "FailedOperation.InvalidImageState" | "InvalidParameterValue.ZoneNotSupported" => false,
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
        //                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
        "FailedOperation.InvalidImageStat" | "FailedOperation.NothingOfThisSort" | "RequestLimitExceded" => false,
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ not a code
        _ => code == "ResourceNotFound" || code.starts_with("AuthFailure."), // `FailedOperation.InvalidImageState`, `ResourceInUse`
        //                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
    }
}

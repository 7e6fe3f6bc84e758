// corpus: complete
// Nothing here names a cloud. Dotted codes speak for themselves; common words do not.
func temporary(_ code: String) -> Bool {
    switch code {
    case "InternalError", "ResourceInUse", "RequestLimitExceeded": return true
    //    ^^^^^^^^^^^^^ not a code
    case "FailedOperation.InvalidImageState", #"InvalidParameterValue.ZoneNotSupported"#: return false
    //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    //                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    case "FailedOperation.InvalidImageStat", "FailedOperation.NothingOfThisSort": return false
    default: return code == "ResourceNotFound"
    }
}

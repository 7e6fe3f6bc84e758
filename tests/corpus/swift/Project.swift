// corpus: complete, sdk
// The file names no cloud, but its project depends on an SDK.
func temporary(_ error: Error, errorCode: String, state: String) -> Bool {
    if errorCode == "ResourceInUse" || errorCodes.contains("InternalError") { return true }
    //               ^^^^^^^^^^^^^ code exact common
    //                                                      ^^^^^^^^^^^^^ code part common
    let next = "UnsupportedOperation"
    return state == "DryRunOperation" || state == next
}

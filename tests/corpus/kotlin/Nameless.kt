// corpus: complete
package corpus

// Nothing here names a cloud. Dotted codes speak for themselves; common words do not.
// See also FailedOperation.InvalidImageState and "InternalError".
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service

fun temporary(code: String): Boolean = when (code) {
    "InternalError", "ResourceInUse", "RequestLimitExceeded" -> true
    "FailedOperation.InvalidImageState" -> false
   //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    "FailedOperation.InvalidImageStat", "FailedOperation.NothingOfThisSort", "RequestLimitExceded" -> false
    else -> code == "InvalidParameterValue.ZoneNotSupported" || code == "ResourceNotFound"
    //               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
}

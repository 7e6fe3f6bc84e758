// corpus: complete
package corpus

// Nothing here names a cloud, but three codes that only one has say which it is: "ResourceInUse" is its as well.
//                                                                                 ^^^^^^^^^^^^^ code inside common
fun temporary(code: String): Boolean = when (code) {
    "InternalError", "RequestLimitExceeded" -> true
   //^^^^^^^^^^^^^ code exact common
    //                ^^^^^^^^^^^^^^^^^^^^ code exact common
    "FailedOperation.InvalidImageState", "MutexOperation.TaskRunning" -> true
   //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    //                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    "FailedOperation.InvalidImageStat" -> true
   //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ not a code
    else -> code == "InvalidParameterValue.ZoneNotSupported"
    //               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
}

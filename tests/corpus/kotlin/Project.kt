// corpus: complete, sdk
package corpus

// The file names no cloud, but its project depends on the SDK.
fun temporary(error: ApiException, code: String, state: String): Boolean {
    if (code == "ResourceInUse" || error.errorCode in listOf("InternalError", "ResourceUnavailable")) return true
    //           ^^^^^^^^^^^^^ code exact common
    //                                                        ^^^^^^^^^^^^^ code exact common
    //                                                                         ^^^^^^^^^^^^^^^^^^^ code exact common
    val next = "UnsupportedOperation"
    return when (error.code) {
        "RequestLimitExceeded" -> true
       //^^^^^^^^^^^^^^^^^^^^ code exact common
        else -> next == state
    }
}

// corpus: complete, sdk
package corpus

// The file names no cloud, but its project depends on the SDK.
object Project {
  def temporary(error: ApiException, code: String, state: String): Boolean = {
    val next = "UnsupportedOperation"
    error.code match {
      case "ResourceInUse" | "InternalError" => true
      //    ^^^^^^^^^^^^^ code exact common
      //                      ^^^^^^^^^^^^^ code exact common
      case other => other == "RequestLimitExceeded" || state == next || Set("ResourceUnavailable").contains(error.errorCode)
      //                      ^^^^^^^^^^^^^^^^^^^^ code exact common
      //                                                                     ^^^^^^^^^^^^^^^^^^^ code exact common
    }
  }
}

// corpus: complete
package corpus

import com.tencentcloudapi.common.exception.TencentCloudSDKException

object HalfTyped {
  def half(e: TencentCloudSDKException): Boolean = {
    if (e.getErrorCode == "ResourceNotFound) {
    //                     ^^^^^^^^^^^^^^^^ not a code
      return true
    }
    if (e.getErrorCode == s"LimitExceeded: ${e.getMessage
    if (e.getErrorCode == "LimitExceeded") {
    //                     ^^^^^^^^^^^^^ code exact common
    e.getErrorCode match {
      case "ResourceInUse" | "InternalError
      //    ^^^^^^^^^^^^^ code exact common
      case "InternalError" =>
      //    ^^^^^^^^^^^^^ code exact common
    }
    val text = '
    e.getErrorCode == "MissingParameter" || e.getErrorCode == """AuthFailure.TokenFailure
    //                 ^^^^^^^^^^^^^^^^ code exact common

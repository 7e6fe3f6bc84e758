// corpus: complete
package corpus

import com.tencentcloudapi.common.exception.TencentCloudSDKException

fun half(e: TencentCloudSDKException): Boolean {
    if (e.errorCode == "ResourceNotFound) {
    //                  ^^^^^^^^^^^^^^^^ not a code
        return true
    }
    if (e.errorCode == "LimitExceeded: ${e.message
    if (e.errorCode == "LimitExceeded") {
    //                  ^^^^^^^^^^^^^ code exact common
    when (e.errorCode) {
        "ResourceInUse", "InternalError
       //^^^^^^^^^^^^^ code exact common
        "InternalError" ->
       //^^^^^^^^^^^^^ code exact common
    }
    val text = '
    return e.errorCode == "MissingParameter" || e.errorCode == """AuthFailure.TokenFailure
    //                     ^^^^^^^^^^^^^^^^ code exact common

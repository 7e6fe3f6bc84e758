// corpus: complete
package corpus

import com.tencentcloudapi.common.exception.TencentCloudSDKException
import com.tencentcloudapi.cvm.v20170312.CvmClient

private const val TASK_RUNNING = "MutexOperation.TaskRunning"
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service

fun advice(e: TencentCloudSDKException): String = when (e.errorCode) {
    "InternalError", "ResourceUnavailable" -> "later"
   //^^^^^^^^^^^^^ code exact common
    //                ^^^^^^^^^^^^^^^^^^^ code exact common
    "ResourceNotFound",
   //^^^^^^^^^^^^^^^^ code exact common
    "ResourceNotFound.HpcCluster" -> "gone"
   //^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    TASK_RUNNING, in setOf("LimitExceeded", "OverQuota") -> "busy"
    //                      ^^^^^^^^^^^^^ code exact common
    //                                       ^^^^^^^^^ code exact service
    "RequestLimitExceded" -> "slower"
   //^^^^^^^^^^^^^^^^^^^ misspelled -> RequestLimitExceeded
    "FailedOperation.NothingOfThisSort" -> "never"
   //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
    null, "", "Success", "default" -> "Unavailable"
    else -> throw IllegalStateException(e.errorCode, e)
}

fun retries(e: TencentCloudSDKException): Boolean {
    when {
        e.errorCode == "RequestLimitExceeded" -> return true
        //              ^^^^^^^^^^^^^^^^^^^^ code exact common
        e.errorCode.startsWith("InternalError.") || e.errorCode.startsWith("ResourceIn") -> return true
        //                      ^^^^^^^^^^^^^^ code prefix service
        //                                                                  ^^^^^^^^^^ code prefix
        e.message?.contains("sold out") ?: false -> return false
    }
    return when (val code = e.errorCode.lowercase()) {
        "resourceinuse", "authfailure.tokenfailure" -> true
       //^^^^^^^^^^^^^ code folded common
        //                ^^^^^^^^^^^^^^^^^^^^^^^^ code folded common
        else -> code.isNotEmpty()
    }
}

fun state(client: CvmClient, state: String): Int = when (state) {
    "PENDING", "Running", "Stopped" -> 1
    "Failed", "Unavailable", "Terminated" -> 2
    else -> client.region.length
}

fun codeOf(state: Int, e: TencentCloudSDKException?): String {
    val code = when (state) {
        404 -> "ResourceNotFound"
        //      ^^^^^^^^^^^^^^^^ code exact common
        409 -> "ResourceInUse"
        //      ^^^^^^^^^^^^^ code exact common
        else -> e?.errorCode ?: "InternalError"
        //                       ^^^^^^^^^^^^^ code exact common
    }
    return if (code.isBlank()) "UnknownParameter" else code
    //                          ^^^^^^^^^^^^^^^^ code exact common
}

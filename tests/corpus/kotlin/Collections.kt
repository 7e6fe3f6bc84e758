// corpus: complete
package corpus

import com.tencentcloudapi.common.exception.TencentCloudSDKException
import com.tencentcloudapi.vpc.v20170312.VpcClient

const val THROTTLED = "RequestLimitExceeded"
//                     ^^^^^^^^^^^^^^^^^^^^ code exact common
val gone: String by lazy { "InvalidInstanceId.NotFound" }
//                          ^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
val CODES = arrayOf("InternalError", "UnsupportedOperation.InvalidDisk", "ResourceInsufficient.*")
//                   ^^^^^^^^^^^^^ code exact common
//                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
//                                                                        ^^^^^^^^^^^^^^^^^^^^^^ code prefix
val BUSY = hashSetOf("ResourceInUse", "MutexOperation.TaskRunning", "MutexOperation.TaskRuning")
//                    ^^^^^^^^^^^^^ code exact common
//                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
//                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> MutexOperation.TaskRunning
val retryable = mutableListOf("ResourceUnavailable").apply { add("LimitExceeded") } + "InternalError"
//                             ^^^^^^^^^^^^^^^^^^^ code exact common
//                                                                ^^^^^^^^^^^^^ code exact common
//                                                                                     ^^^^^^^^^^^^^ code exact common

// A misspelling among right ones needs no other sign of what the table is for.
val texts = mapOf(
    "UnauthorizedOperation" to "ask for permission",
   //^^^^^^^^^^^^^^^^^^^^^ code exact common
    "UnauthorizedOperation.PermissionDenied" to "ask for permission",
   //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    "UnauthorizedOperation.PermissionDenyed" to "ask for permission",
   //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> UnauthorizedOperation.PermissionDenied
    "FailedOperation.NobodyEverListedThis" to "file a bug",
   //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
    Pair("InvalidParameter", "look at the message"),
    //    ^^^^^^^^^^^^^^^^ code exact common
    "DescribeInstances" to "list",
)
val errorCodes = mapOf(404 to "ResourceNotFound", 409 to "ResourceInUse", 429 to "RequestLimitExceeded")
//                             ^^^^^^^^^^^^^^^^ code exact common
//                                                        ^^^^^^^^^^^^^ code exact common
//                                                                                ^^^^^^^^^^^^^^^^^^^^ code exact common

enum class Code(val value: String, val retry: Boolean = false) {
    THROTTLED("RequestLimitExceeded", true),
    //         ^^^^^^^^^^^^^^^^^^^^ code exact common
    TOKEN("AuthFailure.TokenFailure"),
    //     ^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
    TOKENS("AuthFailure.TokenFailre");
    //      ^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.TokenFailure

    companion object {
        @JvmField val FALLBACK = "FailedOperation"
        //                        ^^^^^^^^^^^^^^^ code exact common
        fun of(code: String = "UnsupportedOperation") = entries.firstOrNull { it.value == code }
        //                     ^^^^^^^^^^^^^^^^^^^^ code exact common
    }
}

sealed class Failure(val code: String) {
    data object Throttled : Failure("RequestLimitExceeded")
    //                               ^^^^^^^^^^^^^^^^^^^^ code exact common
    class Wrong(name: String) : Failure(code = "InvalidParameter.ValueTooLarge")
    //                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
}

@Retryable(codes = ["ResourceUnavailable", "InvalidFilter"], backoff = "exponential")
//                   ^^^^^^^^^^^^^^^^^^^ code exact common
//                                          ^^^^^^^^^^^^^ code exact service
fun fail(client: VpcClient, errors: MutableMap<String, Int>): Nothing {
    errors["DryRunOperation"] = 412
    //      ^^^^^^^^^^^^^^^ code exact common
    val error = Error().apply { code = "MissingParameter"; message = "Missing" }
    //                                  ^^^^^^^^^^^^^^^^ code exact common
    log.error("failed in {}: {}", client.region, "ap-guangzhou")
    throw TencentCloudSDKException("sold out", "request-id", error.code ?: "ResourceInsufficient")
    //                                                                      ^^^^^^^^^^^^^^^^^^^^ code exact common
}

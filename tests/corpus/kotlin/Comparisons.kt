// corpus: complete
package corpus

import com.tencentcloudapi.common.exception.TencentCloudSDKException

fun compare(e: TencentCloudSDKException, other: Throwable): Boolean {
    if (e.errorCode == "RequestLimitExceeded" || "ResourceNotFound" != e.errorCode) return true
    //                  ^^^^^^^^^^^^^^^^^^^^ code exact common
    //                                            ^^^^^^^^^^^^^^^^ code exact common
    if (e.errorCode.equals("InternalError") || "AuthFailure.TokenFailre".equals(e.errorCode, true)) return true
    //                      ^^^^^^^^^^^^^ code exact common
    //                                          ^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.TokenFailure
    if (e.errorCode === "FailedOperation.NothingOfThisSort") return true
    //                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
    if (e.errorCode?.startsWith("FailedOperation") == true || e.errorCode.startsWith("AuthFailure.")) return true
    //                           ^^^^^^^^^^^^^^^ code prefix common
    //                                                                                ^^^^^^^^^^^^ code prefix
    if (e.message?.contains("ResourceNotFound.HpcCluster") == true || "LimitExceeded" in e.errorCode) return true
    //                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code part service
    //                                                                 ^^^^^^^^^^^^^ code part common
    if (e.message.orEmpty().indexOf("OverQuota") >= 0 || "ResourceInUse" !in e.toString()) return true
    //                               ^^^^^^^^^ code part service
    //                                                    ^^^^^^^^^^^^^ code part common
    if (e.errorCode in setOf("ResourceInUse", "MutexOperation.TaskRunning", "MutexOperation.TaskRuning")) return true
    //                        ^^^^^^^^^^^^^ code exact common
    //                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    //                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> MutexOperation.TaskRunning
    if (e.errorCode !in listOf("ResourceUnavailable")) return true
    //                          ^^^^^^^^^^^^^^^^^^^ code exact common
    if ((other as? TencentCloudSDKException)?.errorCode == "InvalidPeriod") return true
    //                                                      ^^^^^^^^^^^^^ code exact service
    if (e.errorCode.let { it == "UnsupportedRegion" } && e.errorCode.compareTo("InvalidAction") == 0) return true
    //                           ^^^^^^^^^^^^^^^^^ code exact common
    //                                                                          ^^^^^^^^^^^^^ code exact common
    return e.message != "instance" && !e.message!!.startsWith("sold out") && e.requestId == "RequestId"
}

fun folded(e: TencentCloudSDKException): Boolean =
    e.errorCode.equals("resourcenotfound", ignoreCase = true) || e.errorCode.lowercase() == "authfailure.signaturefailure" ||
    //                  ^^^^^^^^^^^^^^^^ code folded common
    //                                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code folded common
        e.errorCode.lowercase().startsWith("authfailure.") || "limitexceeded" in e.message!!.lowercase() ||
        //                                                     ^^^^^^^^^^^^^ code folded common
        e.errorCode == "resourcenotfound"

fun patterns(e: TencentCloudSDKException): Boolean {
    val busy = Regex("^(ResourceInUse|ResourceUnavailable)$")
    //                  ^^^^^^^^^^^^^ code pattern common
    //                                ^^^^^^^^^^^^^^^^^^^ code pattern common
    val failed = "^FailedOperation\\..+".toRegex()
    //             ^^^^^^^^^^^^^^^ code pattern common
    val image = """FailedOperation\.InvalidImageState""".toRegex(RegexOption.IGNORE_CASE)
    //             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code pattern service
    val gone = Regex("""Code=(ResourceNotFound|InvalidParameterValue\.ZoneNotSupported|InvalidParameterValue\.ZoneNotSuported)""")
    //                        ^^^^^^^^^^^^^^^^ code pattern common
    //                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code pattern service
    return busy.matches(e.errorCode) || failed matches e.errorCode || e.errorCode.matches(Regex("InternalError")) ||
    //                                                                                           ^^^^^^^^^^^^^ code pattern common
        e.message!!.contains(image) || gone.containsMatchIn(e.message!!) || e.message!!.matches("[A-Z]\\w+".toRegex())
}

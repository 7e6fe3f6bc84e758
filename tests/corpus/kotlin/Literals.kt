// corpus: complete
package corpus

import com.tencentcloudapi.cvm.v20170312.CvmClient

/**
 * Prose: "AuthFailure.TokenFailure", `ResourceInUse`, [ResourceInUse], FailedOperation.InvalidImageState,
 //        ^^^^^^^^^^^^^^^^^^^^^^^^ code inside common
 //                                    ^^^^^^^^^^^^^ code inside common
 //                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
 * and it's not closed.
 */
class Literals(val code: String) {
    /* a comment /* in a comment, with "InternalError" */ and with "ResourceInUse */ val error = "ResourceInUse" // 'it's "half
    //                                  ^^^^^^^^^^^^^ code inside common
    //                                                                                            ^^^^^^^^^^^^^ code exact common
    val escapedCode = "\u0041uthFailure.Token\u0046ailure"
    //                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
    val dollarCode = "\$ResourceInUse" + "${'$'}ResourceInUse" + "$code.NotFound"
    val holeCode = "InvalidParameterValue.$code" + "InvalidParameterValue.${code}" + "InvalidParameterValue." + code
    //                                                                                ^^^^^^^^^^^^^^^^^^^^^^ code prefix
    val nestedCode = "a ${if (code == "InternalError") "b ${codes["OverQuota"]} c" else '}'} d" + """${code != "LimitExceeded"}"""
    //                                 ^^^^^^^^^^^^^ code exact common
    //                                                             ^^^^^^^^^ code exact service
    //                                                                                                          ^^^^^^^^^^^^^ code exact common
    val rawCode = """LimitExceeded.SpotQuota"""
    //               ^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    val keptCode = """\u0041uthFailure.TokenFailure"""
    val quotes = """"ResourceInUse""""; val code1 = "UnsupportedRegion"
    //                                               ^^^^^^^^^^^^^^^^^ code exact common
    val empty = ""; val emptier = """"""; val code2 = "UnknownParameter"
    //                                                 ^^^^^^^^^^^^^^^^ code exact common
    val dollars = $$"AuthFailure.MFAFailure" + $$"""AuthFailure.SecretIdNotFound""" + $$"InvalidParameter.$code"
    //               ^^^^^^^^^^^^^^^^^^^^^^ code exact common
    //                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
    val chars = listOf('"', '\'', '\\', '\u0022', '$'); val code3 = "InvalidAction"
    //                                                               ^^^^^^^^^^^^^ code exact common
    val wide = "重试 😀"; val codes = mapOf("限流" to "NoSuchVersion", "é" to 'ö', "code" to "ActionOffline")
    //                                            ^^^^^^^^^^^^^ code exact common
    //                                                                                   ^^^^^^^^^^^^^ code exact common
    val joined = "InvalidParameterValue." + "Range"
    //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    val joinedWrong = "AuthFailure." + "Token" + "Failre"
    //                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.TokenFailure
    val block = """
        "ResourceInUse" or the code "InternalError"
        //                           ^^^^^^^^^^^^^ code inside common
        FailedOperation.InvalidImageState
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
    """.trimIndent(); val code4 = "MissingParameter"
    //                             ^^^^^^^^^^^^^^^^ code exact common

    @Test
    fun `it's a "ResourceInUse" that isn't closed`() = check(code == "DryRunOperation")
    //                                                                ^^^^^^^^^^^^^^^ code exact common

    fun messages(): List<String> = listOf(
        "[TencentCloudSDKException] code: ResourceNotFound message: no such key requestId: 1",
        //                                ^^^^^^^^^^^^^^^^ code inside common
        "Code=InvalidParameter, Message=$code", "ResourceInUse: try later", "ResourceNotFound.KeyPairNotFound: no such key",
        //    ^^^^^^^^^^^^^^^^ code inside common
        //                                       ^^^^^^^^^^^^^ code inside common
        //                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
        "ResourceInUse,InternalError", "the ResourceInUse of it", "AuthFailure.NobodyEverListedThis happened",
       //^^^^^^^^^^^^^ code inside common
        //             ^^^^^^^^^^^^^ code inside common
        "a ${say("the ResourceNotFound.HpcCluster here")} b",
        //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
    )

    fun labels() = listOf(1).forEach label@{ if (code != "UnsupportedProtocol") return@label else CvmClient::class }
    //                                                    ^^^^^^^^^^^^^^^^^^^ code exact common
}

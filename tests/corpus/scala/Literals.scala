// corpus: complete
package corpus

import com.tencentcloudapi.cvm.v20170312.CvmClient

/** Prose: "AuthFailure.TokenFailure", `ResourceInUse`, [[ResourceInUse]], FailedOperation.InvalidImageState,
//          ^^^^^^^^^^^^^^^^^^^^^^^^ code inside common
//                                      ^^^^^^^^^^^^^ code inside common
//                                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
  * and it's not closed.
  */
class Literals(code: String) {
  /* a comment /* in a comment, with "InternalError" */ and with "ResourceInUse */ val error = "ResourceInUse" // 'it's "half
  //                                  ^^^^^^^^^^^^^ code inside common
  //                                                                                            ^^^^^^^^^^^^^ code exact common
  val escapedCode = "\u0041uthFailure.Token\u0046ailure"
  //                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
  val plainCode = s"AuthFailure.MFAFailure"; val rawCodes = List(raw"AuthFailure.SecretIdNotFound", s"""LimitExceeded.SpotQuota""")
  //                ^^^^^^^^^^^^^^^^^^^^^^ code exact common
  //                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
  //                                                                                                    ^^^^^^^^^^^^^^^^^^^^^^^ code exact service
  val dollarCode = s"$$ResourceInUse" + "$ResourceInUse" + s"$code.NotFound" + f"$code%s.NotFound"
  val holeCode = s"InvalidParameterValue.$code" + s"InvalidParameterValue.${code}" + "InvalidParameterValue." + code
  //                                                                                  ^^^^^^^^^^^^^^^^^^^^^^ code prefix
  val nestedCode = s"a ${if (code == "InternalError") s"b ${codes("OverQuota")} c" else '}'} d" + s"""${code != "LimitExceeded"}"""
  //                                  ^^^^^^^^^^^^^ code exact common
  //                                                               ^^^^^^^^^ code exact service
  //                                                                                                             ^^^^^^^^^^^^^ code exact common
  val rawCode = """ResourceNotFound.HpcCluster"""
  //               ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
  val keptCode = """\u0041uthFailure.TokenFailure"""
  val quotes = """"ResourceInUse""""; val code1 = "UnsupportedRegion"
  //                                               ^^^^^^^^^^^^^^^^^ code exact common
  val empty = ""; val emptier = """"""; val code2 = "UnknownParameter"
  //                                                 ^^^^^^^^^^^^^^^^ code exact common
  val query = sql"select * from codes where code = '$code'"; val code3 = "NoSuchVersion"
  //                                                                      ^^^^^^^^^^^^^ code exact common
  val chars = List('"', '\'', '\\', '\u0022', '$'); val code4 = "InvalidAction"
  //                                                             ^^^^^^^^^^^^^ code exact common
  val symbols = List('code, 'error, 'x'); val code5 = "ActionOffline"
  //                                                   ^^^^^^^^^^^^^ code exact common
  def macros[A](using Quotes) = '{ println("it") } -> '[String]; val code6 = "DryRunOperation"
  //                                                                          ^^^^^^^^^^^^^^^ code exact common
  val wide = "重试 😀"; val codes = Map("限流" -> "MissingParameter", "é" -> 'ö', "code" -> "InvalidParameter")
  //                                          ^^^^^^^^^^^^^^^^ code exact common
  //                                                                                    ^^^^^^^^^^^^^^^^ code exact common
  val joined = "InvalidParameterValue." + "Range"
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
  val joinedWrong = "AuthFailure." + "Token" + "Failre"
  //                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.TokenFailure
  val block = """
    |"ResourceInUse" or the code "InternalError"
    //                            ^^^^^^^^^^^^^ code inside common
    |FailedOperation.InvalidImageState""".stripMargin; val code7 = "UnsupportedProtocol"
   //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
    //                                                              ^^^^^^^^^^^^^^^^^^^ code exact common

  def `it's a "ResourceInUse" that isn't closed` = code == "InvalidRequest"
  //                                                        ^^^^^^^^^^^^^^ code exact common

  def messages: List[String] = List(
    "[TencentCloudSDKException] code: ResourceNotFound message: no such key requestId: 1",
    //                                ^^^^^^^^^^^^^^^^ code inside common
    s"Code=InvalidParameter, Message=$code", "ResourceInUse: try later", "ResourceNotFound.KeyPairNotFound: no such key",
    //     ^^^^^^^^^^^^^^^^ code inside common
    //                                        ^^^^^^^^^^^^^ code inside common
    //                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
    "ResourceInUse,InternalError", "the ResourceInUse of it", "AuthFailure.NobodyEverListedThis happened",
   //^^^^^^^^^^^^^ code inside common
    //             ^^^^^^^^^^^^^ code inside common
    s"a ${say("the ResourceNotFound.HpcCluster here")} b"
    //             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
  )

  val page = <p class="error">It isn't ready</p>; val code8 = "IpInBlacklist"
  //                                                           ^^^^^^^^^^^^^ code exact common
}

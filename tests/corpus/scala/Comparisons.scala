// corpus: complete
package corpus

import com.tencentcloudapi.common.exception.TencentCloudSDKException

object Comparisons {
  def compare(e: TencentCloudSDKException): Boolean = {
    if (e.getErrorCode == "RequestLimitExceeded" || "ResourceNotFound" != e.getErrorCode) return true
    //                     ^^^^^^^^^^^^^^^^^^^^ code exact common
    //                                               ^^^^^^^^^^^^^^^^ code exact common
    if ("InternalError".equals(e.getErrorCode) || e.getErrorCode.equals("AuthFailure.TokenFailre")) return true
    //   ^^^^^^^^^^^^^ code exact common
    //                                                                   ^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.TokenFailure
    if (e.getErrorCode === "InvalidPeriod" || e.getErrorCode =!= "FailedOperation.NothingOfThisSort") return true
    //                      ^^^^^^^^^^^^^ code exact service
    //                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
    if (e.getErrorCode.startsWith("FailedOperation") || (e.getErrorCode startsWith "AuthFailure.")) return true
    //                             ^^^^^^^^^^^^^^^ code prefix common
    //                                                                              ^^^^^^^^^^^^ code prefix
    if (e.getMessage.contains("ResourceNotFound.HpcCluster") || (e.getMessage contains "LimitExceeded")) return true
    //                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code part service
    //                                                                                  ^^^^^^^^^^^^^ code part common
    if (e.getMessage.indexOf("OverQuota") >= 0) return true
    //                        ^^^^^^^^^ code part service
    if (Set("ResourceInUse", "MutexOperation.TaskRunning", "MutexOperation.TaskRuning").contains(e.getErrorCode)) return true
    //       ^^^^^^^^^^^^^ code exact common
    //                        ^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    //                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> MutexOperation.TaskRunning
    if (Seq("ResourceUnavailable", "LimitExceeded") contains e.getErrorCode) return true
    //       ^^^^^^^^^^^^^^^^^^^ code exact common
    //                              ^^^^^^^^^^^^^ code exact common
    if (Option(e.getErrorCode) == Some("InvalidAction") || Option("UnsupportedRegion") == Option(e.getErrorCode)) return true
    //                                  ^^^^^^^^^^^^^ code exact common
    //                                                             ^^^^^^^^^^^^^^^^^ code exact common
    if (Option(e.getErrorCode).exists(_ == "DryRunOperation") || (e.getErrorCode equals "MissingParameter")) return true
    //                                      ^^^^^^^^^^^^^^^ code exact common
    //                                                                                   ^^^^^^^^^^^^^^^^ code exact common
    e.getMessage != "instance" && !e.getMessage.startsWith("sold out") && e.getRequestId == "RequestId"
  }

  def folded(e: TencentCloudSDKException): Boolean =
    e.getErrorCode.equalsIgnoreCase("resourcenotfound") || e.getErrorCode.toLowerCase == "authfailure.signaturefailure" ||
    //                               ^^^^^^^^^^^^^^^^ code folded common
    //                                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code folded common
      (e.getErrorCode equalsIgnoreCase "limitexceeded") ||
      //                                ^^^^^^^^^^^^^ code folded common
      e.getErrorCode == "resourcenotfound"

  private val Busy = "^(ResourceInUse|ResourceUnavailable)$".r
  //                    ^^^^^^^^^^^^^ code pattern common
  //                                  ^^^^^^^^^^^^^^^^^^^ code pattern common
  private val Failed = raw"^FailedOperation\..+".r.unanchored
  //                        ^^^^^^^^^^^^^^^ code pattern common
  private val Gone = """Code=(ResourceNotFound|InvalidParameterValue\.ZoneNotSupported|InvalidParameterValue\.ZoneNotSuported)""".r
  //                          ^^^^^^^^^^^^^^^^ code pattern common
  //                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code pattern service

  def patterns(e: TencentCloudSDKException): Boolean = e.getErrorCode match {
    case Busy(_) | Failed() => true
    case code if code.matches("InternalError|LimitExceeded") || code.matches("[A-Z]\\w+") => false
    //                         ^^^^^^^^^^^^^ code pattern common
    //                                       ^^^^^^^^^^^^^ code pattern common
    case code => Gone.findFirstIn(code).isDefined
  }
}

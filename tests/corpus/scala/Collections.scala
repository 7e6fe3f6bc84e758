// corpus: complete
package corpus

import com.tencentcloudapi.common.exception.TencentCloudSDKException
import com.tencentcloudapi.vpc.v20170312.VpcClient

object Codes extends Enumeration {
  val Throttled: Value = Value("RequestLimitExceeded")
  //                            ^^^^^^^^^^^^^^^^^^^^ code exact common
  val Token = Value(1, "AuthFailure.TokenFailure")
  //                    ^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
}

enum Code(val value: String, val retry: Boolean = false):
  case Throttled extends Code("RequestLimitExceeded", true)
  //                           ^^^^^^^^^^^^^^^^^^^^ code exact common
  case Tokens extends Code("AuthFailure.TokenFailre")
  //                        ^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.TokenFailure

type Gone = "ResourceNotFound" | "InvalidInstanceId.NotFound"
//           ^^^^^^^^^^^^^^^^ code exact common
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service

object Collections {
  val FallbackCode: String = "FailedOperation"
  //                          ^^^^^^^^^^^^^^^ code exact common
  val codes: Array[String] = Array("InternalError", "UnsupportedOperation.InvalidDisk", "ResourceInsufficient.*")
  //                                ^^^^^^^^^^^^^ code exact common
  //                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
  //                                                                                     ^^^^^^^^^^^^^^^^^^^^^^ code prefix
  val busy = immutable.HashSet("ResourceInUse", "MutexOperation.TaskRunning", "MutexOperation.TaskRuning")
  //                            ^^^^^^^^^^^^^ code exact common
  //                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
  //                                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> MutexOperation.TaskRunning
  val retryable = "ResourceUnavailable" :: "InternalError" :: Nil
  //               ^^^^^^^^^^^^^^^^^^^ code exact common
  //                                        ^^^^^^^^^^^^^ code exact common
  val more = Vector("LimitExceeded") :+ "LimitExceeded.SpotQuota"
  //                 ^^^^^^^^^^^^^ code exact common
  //                                     ^^^^^^^^^^^^^^^^^^^^^^^ code exact service

  // A misspelling among right ones needs no other sign of what the table is for.
  val texts = Map(
    "UnauthorizedOperation" -> "ask for permission",
   //^^^^^^^^^^^^^^^^^^^^^ code exact common
    "UnauthorizedOperation.PermissionDenied" -> "ask for permission",
   //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    "UnauthorizedOperation.PermissionDenyed" -> "ask for permission",
   //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> UnauthorizedOperation.PermissionDenied
    "FailedOperation.NobodyEverListedThis" -> "file a bug",
   //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
    ("InvalidParameter", "look at the message"),
    //^^^^^^^^^^^^^^^^ code exact common
    "DescribeInstances" -> "list"
  )
  val errorCodes = Map(404 -> "ResourceNotFound", 409 -> "ResourceInUse", 429 -> "RequestLimitExceeded")
  //                           ^^^^^^^^^^^^^^^^ code exact common
  //                                                      ^^^^^^^^^^^^^ code exact common
  //                                                                              ^^^^^^^^^^^^^^^^^^^^ code exact common

  case class Failed(code: String = "UnsupportedOperation", message: String = "Unsupported")
  //                                ^^^^^^^^^^^^^^^^^^^^ code exact common

  @Retryable(codes = Array("ResourceUnavailable", "InvalidFilter"), backoff = "exponential")
  //                        ^^^^^^^^^^^^^^^^^^^ code exact common
  //                                               ^^^^^^^^^^^^^ code exact service
  def fail(client: VpcClient): Nothing = {
    val failed = Failed(code = "InvalidParameter.ValueTooLarge", message = "ap-guangzhou")
    //                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    val code = if (failed.code.isEmpty) "UnknownParameter" else errorCodes.getOrElse(1, "ResourceInsufficient")
    //                                   ^^^^^^^^^^^^^^^^ code exact common
    //                                                                                   ^^^^^^^^^^^^^^^^^^^^ code exact common
    log.error(s"failed in ${client.getRegion}: {}", "Limit")
    throw new TencentCloudSDKException("sold out", "request-id", code)
  }
}

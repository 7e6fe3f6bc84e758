// corpus: complete
package corpus

import com.tencentcloudapi.common.exception.TencentCloudSDKException
import com.tencentcloudapi.cvm.v20170312.CvmClient
import scala.util.{Failure, Success, Try}

object Matches {
  final val TaskRunning = "MutexOperation.TaskRunning"
  //                       ^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service

  def advice(e: TencentCloudSDKException): String = e.getErrorCode match {
    case "InternalError" | "ResourceUnavailable" => "later"
    //    ^^^^^^^^^^^^^ code exact common
    //                      ^^^^^^^^^^^^^^^^^^^ code exact common
    case "ResourceNotFound" |
    //    ^^^^^^^^^^^^^^^^ code exact common
        "ResourceNotFound.HpcCluster" => "gone"
       //^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    case TaskRunning | "LimitExceeded" => "busy"
    //                  ^^^^^^^^^^^^^ code exact common
    case code @ ("UnauthorizedOperation" | "UnauthorizedOperation.PermissionDenied") => code
    //            ^^^^^^^^^^^^^^^^^^^^^ code exact common
    //                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    case "RequestLimitExceded" => "slower"
    //    ^^^^^^^^^^^^^^^^^^^ misspelled -> RequestLimitExceeded
    case "FailedOperation.NothingOfThisSort" => "never"
    //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
    case s"InvalidParameterValue.$rest" => rest
    case code if code == "UnsupportedRegion" || code.startsWith("AuthFailure.") => code
    //                    ^^^^^^^^^^^^^^^^^ code exact common
    //                                                           ^^^^^^^^^^^^ code prefix
    case null | "" | "Success" | "default" => "Unavailable"
  }

  def attempt(result: Try[String], pair: (Option[String], Int)): Boolean = (result, pair) match {
    case (Failure(e: TencentCloudSDKException), _) if e.getErrorCode == "InvalidPeriod" => true
    //                                                                   ^^^^^^^^^^^^^ code exact service
    case (_, (Some("ResourceInUse"), 1)) => true
    //              ^^^^^^^^^^^^^ code exact common
    case (_, (Some("ResourceInUse.HpcClutser"), _)) => false
    //              ^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> ResourceInUse.HpcCluster
    case (Success("Running" | "PENDING"), _) => false
    case _ => pair._1.isEmpty
  }

  def retry(e: TencentCloudSDKException): Boolean =
    val lower = e.getErrorCode.toLowerCase
    e.getErrorCode match
      case "DryRunOperation" => lower.isEmpty
      //    ^^^^^^^^^^^^^^^ code exact common
      case "InvalidAction"
      //    ^^^^^^^^^^^^^ code exact common
         | "NoSuchVersion" => false
         // ^^^^^^^^^^^^^ code exact common
      case _ => if e.getErrorCode == "MissingParameter" then true else false
      //                              ^^^^^^^^^^^^^^^^ code exact common

  def codeOf(state: Int, e: Option[TencentCloudSDKException]): Either[String, CvmClient] = state match {
    case 404 => Left("ResourceNotFound")
    //                ^^^^^^^^^^^^^^^^ code exact common
    case 409 => Left { "ResourceInUse" }
    //                  ^^^^^^^^^^^^^ code exact common
    case _ => Left(e.map(_.getErrorCode).getOrElse("InternalError"))
    //                                              ^^^^^^^^^^^^^ code exact common
  }
}

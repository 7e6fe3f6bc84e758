// corpus: complete
package corpus

import software.amazon.awssdk.services.ec2.model.Ec2Exception
import com.aliyuncs.exceptions.ClientException

object Foreign {
  private val Throttling = Set("RequestLimitExceeded", "Throttling", "ServiceUnavailable", "InternalError")

  def isGone(e: Ec2Exception): Boolean = e.awsErrorDetails.errorCode match {
    case "InvalidInstanceID.NotFound" | "InvalidInstanceId.NotFound" | "InvalidSecurityGroupID.NotFound" => true
    //                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^ not a code
    case "UnauthorizedOperation" | "DryRunOperation" | "AuthFailure" | "OperationDenied" => false
    case code => code.contains("InternalServerError") || Throttling(code)
  }

  // "InvalidDiskId.NotFound" and `InvalidParameter` are of Alibaba.
  def isForbidden(e: ClientException): Boolean =
    e.getErrCode == "InvalidVpcId.NotFound" || e.getErrCode.startsWith("InvalidParameter") || "InternalError|ResourceNotFound".r.matches(e.getErrMsg)

  val Authorization = "AWS4-HMAC-SHA256 Credential=AKIA/20260101/us-east-1/ec2/aws4_request, SignedHeaders=host, Signature=0"
}

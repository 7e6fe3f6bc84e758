// corpus: complete
import SotoEC2

// Codes of AWS, some of which have the names of ours.
let retryable: Set<String> = ["RequestLimitExceeded", "InternalError", "ServiceUnavailable", "Throttling"]

func isGone(_ error: AWSErrorType) -> Bool {
    switch error.errorCode {
    case "InvalidInstanceID.NotFound", "InvalidInstanceId.NotFound", "InvalidSecurityGroupId.NotFound": return true
    case "UnauthorizedOperation", "DryRunOperation", "AuthFailure": return false
    default: return error.errorCode.hasPrefix("InvalidParameter") || error.errorCode == "ResourceNotFound"
    }
}

let header = "AWS4-HMAC-SHA256 Credential=AKIA/20260101/us-east-1/ec2/aws4_request"

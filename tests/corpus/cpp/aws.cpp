// corpus: complete
#include <aws/core/Aws.h>
#include <aws/ec2/EC2Client.h>

// Codes of AWS, some of which have the names of ours.
static const std::set<std::string> kRetryable = {"RequestLimitExceeded", "InternalError", "ServiceUnavailable", "Throttling"};

bool isGone(const Aws::Client::AWSError<Aws::EC2::EC2Errors> &error)
{
    const auto code = error.GetExceptionName();
    if (code == "InvalidInstanceID.NotFound" || code == "InvalidInstanceId.NotFound" || code == "InvalidSecurityGroupId.NotFound")
        return true;
    if (code == "UnauthorizedOperation" || code == "DryRunOperation" || code.find("AuthFailure") == 0)
        return false;
    return code.rfind("InvalidParameter", 0) == 0 || code == "ResourceNotFound" || code == "ResourceNotFoundException";
}

const std::string header = "AWS4-HMAC-SHA256 Credential=AKIA/20260101/us-east-1/ec2/aws4_request";

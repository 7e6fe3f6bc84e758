// corpus: complete
using Amazon.EC2;
using Amazon.Runtime;

// Codes of AWS, some of which have the names of ours.
public static class Aws
{
    private static readonly HashSet<string> Retryable = new() { "RequestLimitExceeded", "InternalError", "ServiceUnavailable", "Throttling" };

    public static bool IsGone(AmazonEC2Exception e)
    {
        if (e.ErrorCode is "InvalidInstanceID.NotFound" or "InvalidInstanceId.NotFound" || e.ErrorCode == "InvalidSecurityGroupId.NotFound")
            return true;
        switch (e.ErrorCode)
        {
            case "UnauthorizedOperation" or "DryRunOperation":
            case "AuthFailure":
                return false;
        }
        return e.ErrorCode.StartsWith("InvalidParameter") || e.ErrorCode == "ResourceNotFound" || e.ErrorCode == "ResourceNotFoundException";
    }

    private const string Header = "AWS4-HMAC-SHA256 Credential=AKIA/20260101/us-east-1/ec2/aws4_request";
}

// corpus: complete
package corpus

import (
	"errors"

	"github.com/aws/smithy-go"
)

func awsCode(err error) string {
	var failure smithy.APIError
	if !errors.As(err, &failure) {
		return ""
	}
	switch code := failure.ErrorCode(); code {
	case "InvalidInstanceID.NotFound", "InvalidInstanceId.NotFound", "InvalidSecurityGroupId.NotFound", "InvalidVpcID.NotFound":
		return "gone"
	case "UnauthorizedOperation", "DryRunOperation", "AuthFailure", "OperationDenied":
		return "forbidden"
	case "RequestLimitExceeded", "ThrottlingException", "InternalError", "ServiceUnavailable", "InternalServerError":
		return "later"
	}
	if failure.ErrorCode() == "InvalidParameterValue" || failure.ErrorCode() == "ResourceNotFoundException" {
		return "wrong"
	}
	return failure.ErrorCode()
}

const header = "AWS4-HMAC-SHA256 Credential=AKIA/20260101/us-east-1/ec2/aws4_request, SignedHeaders=host, Signature=0"

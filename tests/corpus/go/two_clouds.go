// corpus: complete
package corpus

import (
	"github.com/aws/smithy-go"
	sdk "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/errors"
)

// isGone asks both clouds. What one of them calls its failures is no misspelling of the other's.
func isGone(awsErr smithy.APIError, tencentErr *sdk.TencentCloudSDKError) bool {
	switch awsErr.ErrorCode() {
	case "InvalidInstanceID.NotFound", "InvalidVpcID.NotFound", "InvalidSnapshot.NotFound", "InvalidKeyPair.NotFound":
	//    ^^^^^^^^^^^^^^^^^^^^^^^^^^ not a code
	//                                  ^^^^^^^^^^^^^^^^^^^^^ not a code
	//                                                           ^^^^^^^^^^^^^^^^^^^^^^^^ not a code
	//                                                                                       ^^^^^^^^^^^^^^^^^^^^^^^ not a code
		return true
	case "ThrottlingException", "ResourceNotFoundException", "InvalidParameterException", "VcpuLimitExceeded":
	//                                                                                     ^^^^^^^^^^^^^^^^^ not a code
		return false
	}
	if code := awsErr.ErrorCode(); code == "InvalidRouteTableID.NotFound" || code == "InvalidAddress.NotFound" {
	//                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ not a code
	//                                                                                ^^^^^^^^^^^^^^^^^^^^^^^ not a code
		return true
	}
	return tencentErr.Code == "ResourceNotFound.InvalidPlacementSet" || tencentErr.Code == "InvalidInstanceId.NotFound"
	//                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
	//                                                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
}

// isBusy asks one of them, and names it.
func isBusy(tencentErr *sdk.TencentCloudSDKError) bool {
	return tencentErr.Code == "MutexOperation.TaskRuning" || tencentErr.GetCode() == "RequestLimitExceded"
	//                         ^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> MutexOperation.TaskRunning
	//                                                                                ^^^^^^^^^^^^^^^^^^^ misspelled -> RequestLimitExceeded
}

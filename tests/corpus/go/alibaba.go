// corpus: complete
package corpus

import "github.com/aliyun/alibaba-cloud-sdk-go/sdk/errors"

func isGone(err errors.Error) bool {
	switch err.ErrorCode() {
	case "InvalidInstanceId.NotFound", "InvalidDiskId.NotFound", "InvalidImageId.NotFound", "InvalidSecurityGroupId.NotFound":
		return true
	case "ResourceNotFound.LoadBalancer", "ResourceNotFound.Listener", "InvalidParameter.NotFound", "InvalidVSwitchId.NotFound":
		return true
	case "InvalidVpcId.NotFound", "InvalidSnapshotId.NotFound", "InvalidRouteTableId.NotFound", "InvalidParameter.Conflict":
	//    ^^^^^^^^^^^^^^^^^^^^^ not a code
	//                             ^^^^^^^^^^^^^^^^^^^^^^^^^^ not a code
	//                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ not a code
	//                                                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^ not a code
		return true
	}
	return err.ErrorCode() == "Throttling.User" || err.ErrorCode() == "ServiceUnavailable"
}

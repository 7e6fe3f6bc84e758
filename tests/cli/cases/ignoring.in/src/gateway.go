package gateway

import "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/errors"

func isOurs(err *errors.TencentCloudSDKError) bool {
	switch err.Code {
	case "FailedOperation.GatewayIsClosedForTheNight": // tcerr:ignore[unknown-code] our gateway's own
		return true
	// tcerr:ignore
	case "FailedOpreation", "RequestLimitExceded":
		return true
	case "FailedOpreation":
		return true
	}
	return false
}

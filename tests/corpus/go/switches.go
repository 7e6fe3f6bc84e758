// corpus: complete
package corpus

import sdk "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/errors"

const taskRunning = "MutexOperation.TaskRunning"
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service

func retryable(err *sdk.TencentCloudSDKError, state string) bool {
	switch err.Code {
	case "InternalError", taskRunning, "ResourceUnavailable":
	//    ^^^^^^^^^^^^^ code exact common
	//                                  ^^^^^^^^^^^^^^^^^^^ code exact common
		return true
	case "RequestLimitExceeded.IPLimitExceeded", // one per address
	//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
		"RequestLimitExceeded.UinLimitExceeded":
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
		return true
	case "RequestLimitExceded", "FailedOperation.PlacementSetNotEmtpy":
	//    ^^^^^^^^^^^^^^^^^^^ misspelled -> RequestLimitExceeded
	//                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> FailedOperation.PlacementSetNotEmpty
		return false
	}
	switch {
	case err.Code == "InvalidPeriod", err.Message == "":
	//                ^^^^^^^^^^^^^ code exact service
		return false
	}
	switch state {
	case "PENDING", "Running", "Available", "LaunchFailed", "default":
		return true
	}
	return false
}

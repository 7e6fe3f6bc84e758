// corpus: complete
package corpus

import cvm "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/cvm/v20170312"

// Words that stand where codes do in a program of ours, and are none.

func words(instance *cvm.Instance, errCode, code string, status int) string {
	switch *instance.InstanceState {
	case "PENDING", "LAUNCH_FAILED", "Success", "Failed", "Timeout", "Forbidden", "Unauthorized", "BadRequest", "NotFound":
		return "Normal"
	case "DescribeInstances", "RunInstances", "Ok", "OK", "Error", "Unknown", "Invalid", "Internal", "Conflict", "TooManyRequests":
		return "Unavailable"
	}
	if errCode == "Success" || code == "200" || errCode == "TokenExpired" || code == "UserNotFound" || code == "ap-guangzhou" {
		return "QuotaExceeded"
	}
	errorNames := map[string]string{"Deadline": "DeadlineExceeded", "Precondition": "FailedPrecondition", "Exhausted": "ResourceExhausted"}
	err := map[string]any{"Code": status, "Message": code, "Error": "Error", "Response": nil, "RequestId": "RequestId"}
	return errorNames[err["Code"].(string)]
}

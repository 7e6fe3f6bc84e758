package retry

import "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/errors"

// Retryable says whether a request may succeed if it is sent once more.
func Retryable(err *errors.TencentCloudSDKError) bool {
	switch err.Code {
	case "InternalErorr", "RequestLimitExceeded":
		return true
	}
	return err.Code == "ResourceInuse"
}

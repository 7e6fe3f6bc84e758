package retry

import "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/errors"

func retry(err *errors.TencentCloudSDKError) bool {
	return err.Code == "RequestLimitExceded" || err.Code == "FailedOperation.NotRealName"
}

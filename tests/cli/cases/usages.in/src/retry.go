package retry

import (
	"strings"

	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/errors"
	cvm "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/cvm/v20170312"
)

// InvalidInstanceId.NotFound is not retried.
func retry(err *errors.TencentCloudSDKError) bool {
	switch err.Code {
	case "RequestLimitExceeded", "ResourcesSoldOut.SpecifiedInstanceType", "FailedOperation.NoSuchThing":
		return true
	}
	return strings.HasPrefix(err.Code, "RequestLimitExceeded.") || err.Code == "MyService.Broken"
}

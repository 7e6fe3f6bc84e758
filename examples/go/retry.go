// Package launch starts instances and retries where that can help.
package launch

import (
	"errors"
	"fmt"
	"strings"
	"time"

	sdkerrors "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/errors"
	cvm "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/cvm/v20170312"
)

const attempts = 5

// RunInstances calls the API until it succeeds or fails for good. The request needs a ClientToken, so
// that a second attempt can't start the instances twice.
func RunInstances(client *cvm.Client, request *cvm.RunInstancesRequest) (*cvm.RunInstancesResponse, error) {
	var err error
	for attempt := range attempts {
		var response *cvm.RunInstancesResponse
		if response, err = client.RunInstances(request); err == nil {
			return response, nil
		}
		if !isTemporary(err) {
			return nil, fmt.Errorf("run instances: %w", err)
		}
		time.Sleep(time.Second << attempt)
	}
	return nil, err
}

func isTemporary(err error) bool {
	var failure *sdkerrors.TencentCloudSDKError
	if !errors.As(err, &failure) {
		return false
	}
	if strings.HasPrefix(failure.Code, "RequestLimitExceeded") {
		return true
	}
	switch failure.Code {
	case "InternalError", "InternalServerError", "MutexOperation.TaskRunning":
		return true
	case "ResourcesSoldOut.SpecifiedInstanceType", "ResourceInsufficent.ZoneSoldOutForSpecifiedInstance":
		return true // Another buyer may give one back.
	default:
		return failure.Code == "ClientError.NetworkError"
	}
}

// corpus: complete
package corpus

import (
	"strings"

	sdk "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/errors"
)

// What comes here may have been made small before.

func small(e *sdk.TencentCloudSDKError) sdk.TencentCloudSDKError {
	return sdk.TencentCloudSDKError{Code: strings.ToLower(e.Code)}
}

func folding(e sdk.TencentCloudSDKError) bool {
	return e.Code == "internalerror" || e.Code == "authFailure.signatureExpire"
}

package retry

import "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/errors"

// Known codes: the same key twice would not compile.
var errorCodes = map[string]bool{
	"ResourceInUse": true,
	"ResourceInuse": true,
}

func expired(err *errors.TencentCloudSDKError) bool {
	// Services have codes with `Expire` and with `Expired`.
	return err.Code == "AuthFailure.SignatureExpired"
}

// corpus: complete
package corpus

import sdk "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/errors"

func half(err *sdk.TencentCloudSDKError) bool {
	if err.Code == "ResourceNotFound
	//              ^^^^^^^^^^^^^^^^ not a code
		return true
	}
	if err.Code == "
	if err.Code == "\
	if err.Code == "LimitExceeded" {
	//              ^^^^^^^^^^^^^ code exact common
	switch err.Code {
	case "ResourceInUse", "InternalError
	//    ^^^^^^^^^^^^^ code exact common
	case "InternalError":
	//    ^^^^^^^^^^^^^ code exact common
	return err.Code == `AuthFailure.Tok

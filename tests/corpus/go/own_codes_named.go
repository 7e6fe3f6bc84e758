// corpus: complete, own=MyService.Broken, own=FailedOperation.OfOurOwn, own=Broken
package own

import "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/errors"

func of(err *errors.TencentCloudSDKError) bool {
	switch err.Code {
	case "Broken", "FailedOperation.OfOurOwn":
	//    ^^^^^^ code exact own
	//              ^^^^^^^^^^^^^^^^^^^^^^^^ code exact own
		return true
	case "FailedOperation.OfNobodyAtAll":
	//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
		return true
	}
	return err.Code == "MyService."+"Broken"
	//                  ^^^^^^^^^^^^^^^^^^^ code exact own
}

// corpus: complete
package ignored

import "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/errors"

func isBroken(err *errors.TencentCloudSDKError) bool {
	return err.Code == "FailedOpreation"
//                   ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
//                   ^^^^^^^^^^^^^^^ ignored misspelled-code
}

func isGone(err *errors.TencentCloudSDKError) bool {
	// What hides nothing is not worth a word here. tcerr:ignore
	return err.Code == "FailedOperation"
//                   ^^^^^^^^^^^^^^^ code exact
} // tcerr:ignore-file it is generated

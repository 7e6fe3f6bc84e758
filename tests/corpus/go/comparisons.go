// corpus: complete
package corpus

import (
	"errors"
	"strings"

	sdk "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/errors"
)

func compare(err *sdk.TencentCloudSDKError) bool {
	if err.Code == "RequestLimitExceeded" {
	//              ^^^^^^^^^^^^^^^^^^^^ code exact common
		return true
	}
	if "ResourceNotFound" == err.Code || err.GetCode() != "FailedOperation.InvalidImageState" {
	//  ^^^^^^^^^^^^^^^^ code exact common
	//                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
		return true
	}
	if code := err.GetCode(); code == "AuthFailure" || code == "ClientError.HttpStatusCodeError" {
	//                                 ^^^^^^^^^^^ code exact service
	//                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact client
		return true
	}
	if strings.EqualFold(err.Code, "LimitExceeded") || err.Code == "InvalidKeyPair.NotSupported" {
	//                              ^^^^^^^^^^^^^ code exact common
	//                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact legacy
	//                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^ legacy-code
		return true
	}
	return err.Code == "AuthFailure.SignatureExpired" || "ResourceInUsed" == err.Code ||
	//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.SignatureExpire
	//                                                    ^^^^^^^^^^^^^^ misspelled -> ResourceInUse
		err.Code == "authfailure.signaturefailure" || err.Code == "FailedOperation.NothingOfThisSort"
		//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ not a code
		//                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
}

func tests(err *sdk.TencentCloudSDKError) bool {
	if strings.HasPrefix(err.Code, "FailedOperation") || strings.HasPrefix(err.Code, "AuthFailure.") {
	//                              ^^^^^^^^^^^^^^^ code prefix common
	//                                                                                ^^^^^^^^^^^^ code prefix
		return true
	}
	if strings.HasPrefix(err.Code, "InvalidParameterValue.Instance") || strings.HasPrefix(err.Code, "Invalid") {
	//                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code prefix
	//                                                                                               ^^^^^^^ code prefix
		return true
	}
	if strings.Contains(err.Error(), "ResourceNotFound.InvalidPlacementSet") {
	//                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code part service
		return true
	}
	if strings.Contains(err.Code, "ResourceInUse") || strings.Index(err.Code, "LimitExceeded") >= 0 {
	//                             ^^^^^^^^^^^^^ code part common
	//                                                                         ^^^^^^^^^^^^^ code part common
		return true
	}
	return strings.HasPrefix(err.Message, "instance") || strings.Contains(err.Message, "sold out")
}

func is(err error) bool {
	var failure *sdk.TencentCloudSDKError
	return errors.As(err, &failure) && failure.Code == "UnsupportedRegion"
	//                                                  ^^^^^^^^^^^^^^^^^ code exact common
}

// corpus: complete
package services

import (
	"strings"

	cvm "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/cvm/v20170312"
	sms "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/sms/v20210111"
)

// Codes of the services that are imported, common ones, and those that SDKs make.
func known(err *Failure, client *cvm.Client, sender *sms.Client) int {
	switch err.Code {
	case "InvalidInstanceId.NotFound", "LimitExceeded.PhoneNumberDailyLimit", "ResourcesSoldOut.EipInsufficient":
	//    ^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
	//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
	//                                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
		return 1
	case "InternalError", "UnauthorizedOperation", "ClientError.NetworkError", "ClientNetworkError":
	//    ^^^^^^^^^^^^^ code exact common
	//                     ^^^^^^^^^^^^^^^^^^^^^ code exact common
	//                                              ^^^^^^^^^^^^^^^^^^^^^^^^ code exact client
	//                                                                          ^^^^^^^^^^^^^^^^^^ code exact client
		return 2
	// Half of all services list the bare name: it says little about whose code it is.
	case "AuthFailure", "OperationDenied":
	//    ^^^^^^^^^^^ code exact service
	//                   ^^^^^^^^^^^^^^^ code exact service
		return 3
	}
	return 0
}

// Codes of others. One of them is CVM's but for the case of a letter.
func foreign(err *Failure) bool {
	if err.Code == "FailedOperation.InsufficientBalance" {
	//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
	//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-service
		return true
	}
	return err.Code == "InvalidParameterValue.InvalidImageID"
	//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
	//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-service
}

// The beginning of codes is that of all services.
func beginnings(err *Failure) bool {
	if strings.HasPrefix(err.Code, "InvalidVpcId.") || strings.HasPrefix(err.Code, "InternalError.") {
	//                              ^^^^^^^^^^^^^ code prefix
	//                                                                              ^^^^^^^^^^^^^^ code prefix
		return true
	}
	for _, code := range []string{"ResourceInsufficient", "InternalError."} {
	//                             ^^^^^^^^^^^^^^^^^^^^ code exact common
	//                                                     ^^^^^^^^^^^^^^ code exact service
		if strings.HasPrefix(err.Code, code) {
			return true
		}
	}
	return false
}

// Two listed codes that differ only by case are two codes.
func twins(err *Failure) bool {
	return err.Code == "InvalidParameterValue.SdkAppIdNotExist" || err.Code == "InvalidParameterValue.SdkAppidNotExist"
	//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
	//                                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
}

// What nobody lists any more, and the one of the old API.
func past(err *Failure) bool {
	if err.Code == "InvalidParameterValue.EniIdMalformed" {
	//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact removed
	//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ removed-code
		return true
	}
	return err.Code == "InvalidRequest.TokenCheckFailed"
	//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact legacy
	//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ legacy-code
}

// The right idea under a wrong name, and a slip.
func wrong(err *Failure) bool {
	return err.Code == "FailedOperation.PhoneNumberBlacklisted" || err.Code == "InvalidInstanceId.NotFuond"
	//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
	//                                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> InvalidInstanceId.NotFound
}

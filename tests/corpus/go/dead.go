// corpus: complete
package corpus

import sdk "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/errors"

// Comparisons with an error's code that are never true: the wrong case, a blank, a beginning that no code has.

func dead(e *sdk.TencentCloudSDKError, code, state string, product Product) bool {
	if e.Code == "internalError" || e.Code == "INTERNALERROR" || "requestLimitExceeded" == e.GetCode() {
	//            ^^^^^^^^^^^^^ misspelled -> InternalError
	//                                         ^^^^^^^^^^^^^ misspelled -> InternalError
	//                                                            ^^^^^^^^^^^^^^^^^^^^ misspelled -> RequestLimitExceeded
		return true
	}
	if e.Code != "authFailure.signatureExpire" && e.Code != "AUTHFAILURE.SIGNATUREEXPIRE" {
	//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.SignatureExpire
	//                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.SignatureExpire
		return true
	}
	if e.Code == "AuthFailure.SignatureExpire " || e.Code == " InternalError" {
	//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.SignatureExpire
	//                                                        ^^^^^^^^^^^^^^ misspelled -> InternalError
		return true
	}
	if e.Code == "ResourceUnavailble.ImageUnavailable" || e.Code == "ResourceUnavailable" {
	//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
	//                                                               ^^^^^^^^^^^^^^^^^^^ code exact common
		return true
	}
	// Nobody's business: other words of ours, codes that are not the error's, names without a code.
	if e.Code == "unknownError" || e.Code == "SYSTEMERROR" || e.Code == "ok" || e.Code == "EOF" || e.Code == "Timeout " {
		return true
	}
	if state == "internalError" || code == "INTERNALERROR" || product.Code == "internalError" || e.StatusCode == "internalError" {
		return true
	}
	if product.Code == "ResourceUnavailble.ImageUnavailable" || state == "AuthFailre.Zzz" {
		return true
	}
	switch e.Code {
	case "internalError", "AuthFailure.SignatureExpire ", "ResourceUnavailble.ImageUnavailable", "other":
	//    ^^^^^^^^^^^^^ misspelled -> InternalError
	//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.SignatureExpire
	//                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
		return true
	}
	switch state {
	case "internalError", "AuthFailure.SignatureExpire", "ResourceUnavailble.ImageUnavailable":
	//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
		return true
	}
	return e.Code == "Application.NotFound" || e.Code == "Billing.Unavailable" || e.Message == "internalError"
}

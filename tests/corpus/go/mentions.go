// corpus: complete
package corpus

// retryable is asked with "ResourceInUse", `InternalError` and FailedOperation.InvalidImageState, but InternalError alone
//                          ^^^^^^^^^^^^^ code inside common
//                                           ^^^^^^^^^^^^^ code inside common
//                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
// is a word like any other; so is ResourceInUse.Foo, see example.com/ResourceNotFound.HpcCluster or 'LimitExceeded'.
//                                                                                                    ^^^^^^^^^^^^^ code inside common
import (
	"errors"
	"fmt"
	"log"
	"regexp"
	"strings"

	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common"
	sdk "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/errors"
)

var (
	busy     = regexp.MustCompile("^(ResourceInUse|ResourceUnavailable)$")
	//                               ^^^^^^^^^^^^^ code pattern common
	//                                             ^^^^^^^^^^^^^^^^^^^ code pattern common
	failed   = regexp.MustCompile(`^FailedOperation\.`)
	//                              ^^^^^^^^^^^^^^^ code pattern common
	gone     = regexp.MustCompile(`ResourceNotFound\.HpcCluster|InvalidParameterValue.ZoneNotSupported`)
	//                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code pattern service
	//                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code pattern service
	wrong    = regexp.MustCompile("AuthFailure\\.TokenFailure|AuthFailure\\.TokenFailre")
	//                             ^^^^^^^^^^^^^^^^^^^^^^^^^^ code pattern common
	upper    = regexp.MustCompile(`[A-Z][a-z]+\.NotFound`)
	errLimit = errors.New("LimitExceeded: too many keys")
	//                     ^^^^^^^^^^^^^ code inside common
	errCodes = strings.Split("ResourceInUse,ResourceUnavailable", ",")
	//                        ^^^^^^^^^^^^^ code inside common
	//                                      ^^^^^^^^^^^^^^^^^^^ code inside common
)

func messages(err *sdk.TencentCloudSDKError, id string) error {
	log.Printf("[CRITAL] api[%s] code: ResourceInUse, the ResourceInUse of it", id)
	//                                 ^^^^^^^^^^^^^ code inside common
	fmt.Println(`{"Code": "InvalidParameter", "Message": "a word with InvalidParameter"}`, "Code=ResourceNotFound.KeyPairNotFound")
	//                     ^^^^^^^^^^^^^^^^ code inside common
	//                                                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
	if err.Error() == "[TencentCloudSDKError] Code=InternalError, Message=x, RequestId=y" {
	//                                             ^^^^^^^^^^^^^ code inside common
		return fmt.Errorf("[TencentCloudSDKError] Code=AuthFailure.SignatureExpire, Message=%s", err.Message)
		//                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside common
	}
	return fmt.Errorf("FailedOperation.NobodyEverListedThis: %w, AuthFailure.SignatureExpired", errLimit)
}

func folded(err *sdk.TencentCloudSDKError) bool {
	if strings.EqualFold(err.Code, "limitexceeded") || strings.ToLower(err.Code) == "authfailure.signaturefailure" {
	//                              ^^^^^^^^^^^^^ code folded common
	//                                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code folded common
		return true
	}
	if strings.Contains(strings.ToLower(err.Error()), "resourcenotfound") || strings.EqualFold("InternalError", err.Code) {
	//                                                 ^^^^^^^^^^^^^^^^ code folded common
	//                                                                                          ^^^^^^^^^^^^^ code exact common
		return true
	}
	return err.Code == "limitexceeded" || err.Message == "instance"
}

type ErrorCode string

// What only makes a text into another kind of text.
func wrapped(err *sdk.TencentCloudSDKError, code ErrorCode) *string {
	if code == ErrorCode("ResourceInUse") || string(code) == string("InvalidPeriod") {
	//                    ^^^^^^^^^^^^^ code exact common
	//                                                               ^^^^^^^^^^^^^ code exact service
		return common.StringPtr("ResourceNotFound.HpcCluster")
		//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
	}
	failure := sdk.NewTencentCloudSDKError("InternalError", "try again", "request-id").(*sdk.TencentCloudSDKError)
	//                                      ^^^^^^^^^^^^^ code exact common
	failure.Code = "InvalidParameterValue." + "ZoneNotSupported"
	//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
	return &[]string{"FailedOperation." + "InvalidImage" + "Sate"}[0]
	//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> FailedOperation.InvalidImageState
}

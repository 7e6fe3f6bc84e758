// corpus: complete
package corpus

import (
	"fmt"

	sdk "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/errors"
)

const (
	// "InvalidParameter" in a comment is no literal, nor is "ResourceNotFound.InvalidPlacementSet".
	//  ^^^^^^^^^^^^^^^^ code inside common
	//                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
	raw      = `AuthFailure.TokenFailure`
	//          ^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
	escaped  = "\u0041uthFailure.Signature\x46ailure"
	//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
	octal    = "\101uthFailure.MFAFailure"
	//          ^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
	kept     = `\u0041uthFailure.TokenFailure`
	//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ not a code
	wrongErr = "\u0041uthFailure.TokenFailre"
	//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.TokenFailure
	joined   = "InvalidParameterValue." + "Range"
	//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
	/* "InternalError" */ errCode = /* between */ "InternalError" // "LimitExceeded"
	//  ^^^^^^^^^^^^^ code inside common
	//                                             ^^^^^^^^^^^^^ code exact common
	//                                                                ^^^^^^^^^^^^^ code inside common
	quoted   = "\"ResourceInUse\""
	//            ^^^^^^^^^^^^^ not a code
	sentence = "ResourceNotFound: no such instance"
	//          ^^^^^^^^^^^^^^^^ code inside common
)

const document = `
"ResourceInUse" inside of a longer text
`

func literals(err *sdk.TencentCloudSDKError, quote rune) string {
	if quote == '"' || quote == '\'' || quote == '`' {
		return "AuthFailure.SecretIdNotFound"
		//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
	}
	if wide := "😀 重试 é"; err.Message == wide && err.Code == "ResourceUnavailable" || err.Code == "限流" {
	//                                                       ^^^^^^^^^^^^^^^^^^^ code exact common
		return fmt.Sprintf("%s %q", "UnsupportedOperation.InvalidDisk", err.Code)
		//                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
	}
	return err.Code + "."
}

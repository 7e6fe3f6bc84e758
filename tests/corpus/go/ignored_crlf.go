// corpus: complete
package ignored

import "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/errors"

// What tcerr:ignored and tcerr:ignore: say is no directive, nor `tcerr:ignore` in marks.
func codes(err *errors.TencentCloudSDKError) bool {
	if err.Code == "FailedOpreation" { // tcerr:ignore
//               ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
//               ^^^^^^^^^^^^^^^ ignored misspelled-code
		return true
	}
	//tcerr:ignore[misspelled-code] the gateway's own

	// and one more word
	if err.Code == "FailedOpreation" || err.Code == "FailedOpreation" {
//               ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
//               ^^^^^^^^^^^^^^^ ignored misspelled-code
//                                                ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
//                                                ^^^^^^^^^^^^^^^ ignored misspelled-code
		return err.Code == "FailedOpreation"
//                    ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
	}
	// tcerr:ignore[unknown-code,misspelled-code]
//               ^^^^^^^^^^^^ unused-ignore
	/* tcerr:ignore[removed-code]
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^ unused-ignore
	 */
	/* before */ if /* tcerr:ignore [ misspelled-code , ] */ err.Code == "FailedOpreation" {
//                                                                     ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
//                                                                     ^^^^^^^^^^^^^^^ ignored misspelled-code
	}
	say("// tcerr:ignore", `
		tcerr:ignore-file
	`, err.Code == "FailedOpreation")
//               ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
	// (tcerr:ignore) tcerr:ignores tcerr:ignore. tcerr:ignore-line tcerr:ignore[misspelled-code tcerr:ignore[misspelled-code]!
	_ = err.Code == "FailedOpreation"
//                ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
	// say why: tcerr:ignore[wrong-code] tcerr:ignore[unused-ignore] tcerr:ignore[] tcerr:ignore
	_ = err.Code == "FailedOpreation"
//                ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
//                ^^^^^^^^^^^^^^^ ignored misspelled-code
	// tcerr:ignore[unused-ignore]
//               ^^^^^^^^^^^^^ unused-ignore
	return false
}

var body = map[string]any{ // tcerr:ignore[missing-request-id] with all that is in it
	"Response": map[string]any{
 ^^^^^^^^^^ response malformed
 ^^^^^^^^^^ ignored missing-request-id
		"TotalCount": 0,
	},
}

var other = []any{
	map[string]any{"Response": map[string]any{ // tcerr:ignore[missing-request-id]
//              ^^^^^^^^^^ response malformed
//              ^^^^^^^^^^ ignored missing-request-id
		"TotalCount": 0,
	}}, map[string]any{"Response": map[string]any{"TotalCount": 1}},
//                  ^^^^^^^^^^ response malformed
//                  ^^^^^^^^^^ missing-request-id
}

// tcerr:ignore
// ^^^^^^^^^^^^ unused-ignore
// tcerr:ignore[misspelled-code]
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unused-ignore

// corpus: complete
package corpus

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	sdk "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/errors"
)

func TestCodes(t *testing.T) {
	for name, test := range map[string]struct{ code string }{
		"a limit": {code: "LimitExceeded"}, "no key": {"ResourceNotFound.KeyPairNotFound"}, "a zone": {code: "InvalidParameterValue.ZoneNotSuported"},
		//                 ^^^^^^^^^^^^^ code exact common
		//                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
		//                                                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> InvalidParameterValue.ZoneNotSupported
	} {
		t.Run(name, func(t *testing.T) {
			err := call(test.code)
			assert.Equal(t, "ResourceNotFound", err.Code)
			//               ^^^^^^^^^^^^^^^^ code exact common
			assert.Equalf(t, "AuthFailure.SignatureExpired", err.Code, "of %s", name)
			//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.SignatureExpire
			require.ErrorContains(t, err, "ResourceInUse")
			//                             ^^^^^^^^^^^^^ code part common
			require.Contains(t, err.Error(), "Code=InternalError")
			//                                     ^^^^^^^^^^^^^ code inside common
			assert.Contains(t, []string{"ResourceUnavailable"}, err.Code)
			//                           ^^^^^^^^^^^^^^^^^^^ code exact common
			assert.Regexp(t, "^InvalidParameterValue\\.", err.Code)
			//                 ^^^^^^^^^^^^^^^^^^^^^ code pattern common
			Expect(err.Code).To(Equal("DryRunOperation"))
			//                         ^^^^^^^^^^^^^^^ code exact common
			Expect(err.Error()).To(ContainSubstring("UnsupportedRegion"))
			//                                       ^^^^^^^^^^^^^^^^^ code part common
			Expect(err.Code).NotTo(HavePrefix("UnauthorizedOperation"))
			//                                 ^^^^^^^^^^^^^^^^^^^^^ code prefix common
			Expect(err.Code).Should(MatchRegexp(`LimitExceeded\..*`))
			//                                   ^^^^^^^^^^^^^ code pattern common
			if got, want := err.Code, "MissingParameter"; got != want {
			//                         ^^^^^^^^^^^^^^^^ code exact common
				t.Errorf("code: got %q, want MissingParameter", got)
				//                           ^^^^^^^^^^^^^^^^ not a code
			}
		})
	}
	var _ *sdk.TencentCloudSDKError
}

// corpus: complete
package corpus

import (
	"slices"

	sdk "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/errors"
	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/cvm/v20170312"
)

// What a list is tested with says what is in it, be it behind the list or lines below.

func members(e *sdk.TencentCloudSDKError, instance *cvm.Instance) bool {
	if slices.Contains([]string{"InternalErorr", "LimitExceded"}, e.Code) {
	//                           ^^^^^^^^^^^^^ misspelled -> InternalError
	//                                            ^^^^^^^^^^^^ misspelled -> LimitExceeded
		return true
	}
	if slices.Index([]string{
		"InternalErorr", // the first
 //^^^^^^^^^^^^^ misspelled -> InternalError
		"LimitExceeded",
 //^^^^^^^^^^^^^ code exact common
	}, e.GetCode()) >= 0 {
		return true
	}
	return slices.Contains([]string{"UnsupportedRegon", "LimitExceded"}, *instance.InstanceState) ||
		slices.Contains(names([]string{"LimitExceded"}), *instance.InstanceName) ||
		with([]string{"LimitExceded"}, e.Code) ||
		slices.Contains([]string{"InvalidStatus", "Stopped", "EOF"}, e.Code)
}

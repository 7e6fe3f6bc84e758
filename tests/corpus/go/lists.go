// corpus: complete
package corpus

import (
	"slices"

	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common"
	sdk "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/errors"
	vpc "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/vpc/v20170312"
)

var retryable = []string{"ResourceInUse", "InternalError.TradeUnknownError", "ResourceNotFound.*", "AuthFailure."}
//                        ^^^^^^^^^^^^^ code exact common
//                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
//                                                                            ^^^^^^^^^^^^^^^^^^ code prefix
//                                                                                                  ^^^^^^^^^^^^ code prefix

var gone = map[string]struct{}{
	"ResourceNotFound": {}, "InvalidInstanceId.NotFound": {}, // the old name
//^^^^^^^^^^^^^^^^ code exact common
	//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
}

// A misspelling among right ones needs no other sign of what the table is for.
var advice = map[string]string{
	"UnauthorizedOperation":                       "ask for permission",
//^^^^^^^^^^^^^^^^^^^^^ code exact common
	"UnauthorizedOperation.ImageNotBelongToAcount": "use your own image",
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> UnauthorizedOperation.ImageNotBelongToAccount
	"InvalidParameterValue.ZoneNotSupported":      "choose another zone",
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
	"InvalidParameterValue.NobodyEverListedThis":  "file a bug",
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
}

var byStatus = map[int]string{403: "UnauthorizedOperation", 404: "ResourceNotFound", 429: "RequestLimitExceeded"}
//                                  ^^^^^^^^^^^^^^^^^^^^^ code exact common
//                                                                ^^^^^^^^^^^^^^^^ code exact common
//                                                                                         ^^^^^^^^^^^^^^^^^^^^ code exact common

type failure struct {
	Code, Message string
	Retry         bool
}

var failures = []failure{
	{"LimitExceeded", "quota", false}, {Code: "ResourceInsufficient", Message: "sold out"},
	//^^^^^^^^^^^^^ code exact common
	//                                         ^^^^^^^^^^^^^^^^^^^^ code exact common
}

func request() *vpc.DescribeVpcsRequest {
	request := vpc.NewDescribeVpcsRequest()
	request.Limit = common.StringPtr("100")
	request.Filters = []*vpc.Filter{{Name: common.StringPtr("vpc-name"), Values: common.StringPtrs([]string{"default"})}}
	return request
}

func arguments(err *sdk.TencentCloudSDKError) bool {
	byCode := map[string]int{}
	byCode["DryRunOperation"] = 412
	//      ^^^^^^^^^^^^^^^ code exact common
	return slices.Contains([]string{"OverQuota", "LimitExceeded.SpotQuota"}, err.Code) ||
	//                               ^^^^^^^^^ code exact service
	//                                            ^^^^^^^^^^^^^^^^^^^^^^^ code exact service
		isError(err, "InvalidParameter", "InvalidParameterValue.InstanceIdMalformed")
		//            ^^^^^^^^^^^^^^^^ code exact common
		//                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
}

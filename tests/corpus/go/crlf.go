// corpus: complete
package corpus

import sdk "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/errors"

// isGone has a literal that is never closed: "ResourceNotFound
func isGone(err *sdk.TencentCloudSDKError) bool {
	if err.Code == "ResourceNotFound
	return err.Code == "ResourceNotFound" || err.Code == `ResourceNotFound.HpcCluster` ||
	//                  ^^^^^^^^^^^^^^^^ code exact common
	//                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
		err.Code == "ResourceNotFuond"
		//           ^^^^^^^^^^^^^^^^ misspelled -> ResourceNotFound
}

// corpus: complete, own=MyTeam.QuotaUsedUp, own=GatewayBusy, own=Broken, own=MyTeam.Step1
package own

import "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/errors"

func slips(e *errors.TencentCloudSDKError, name string) bool {
	if e.Code == "MyTeam.QuotaUsdUp" || e.Code == "GatewayBusyy" || e.Code == "MyTeam.QuotaUsedUp" {
	//            ^^^^^^^^^^^^^^^^^ unknown
	//                                             ^^^^^^^^^^^^ unknown
	//                                                                         ^^^^^^^^^^^^^^^^^^ code exact own
		return true
	}
	// Another name, a short one, another number, another place.
	return e.Code == "MyTeam.SomethingElse" || e.Code == "Broke" || e.Code == "MyTeam.Step2" || e.Code == "GatewayBusys" ||
		name == "MyTeam.QuotaUsdUp" || name == "GatewayBusyy"
}

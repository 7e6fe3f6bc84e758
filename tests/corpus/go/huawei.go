// corpus: complete
package corpus

import "github.com/huaweicloud/huaweicloud-sdk-go-v3/core/sdkerr"

func retry(err *sdkerr.ServiceResponseError) bool {
	switch err.ErrorCode {
	case "Ecs.0114", "VPC.0202", "APIGW.0301", "Common.0011", "InternalError", "ResourceUnavailable":
		return true
	}
	return err.ErrorCode == "InvalidParameter" || err.ErrorCode == "Ecs.0001"
}

// corpus: complete
package client_test

import (
	"encoding/json"
	"net/http"
	"testing"

	"github.com/gin-gonic/gin"
	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common"
	cvm "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/cvm/v20170312"
)

func serve(c *gin.Context) {
	c.JSON(http.StatusOK, gin.H{
		"Response": gin.H{
//^^^^^^^^^^ response failure
			"Error": gin.H{
				"Code":    "UnauthorizedOperation",
    //          ^^^^^^^^^^^^^^^^^^^^^ code exact common
				"Message": `You are not authorized.`,
			},
			"RequestId": "1",
		},
	})
	c.JSON(200, gin.H{"Response": gin.H{"TotalCount": 1, "Zones": []string{"ap-guangzhou-3"}}})
 //                ^^^^^^^^^^ response malformed
 //                ^^^^^^^^^^ missing-request-id
	c.JSON(200, gin.H{"Response": gin.H{"Error": err, "RequestId": requestID()}})
	c.JSON(200, gin.H{"Response": gin.H{"Error": Error{Code: "X"}, "RequestId": c.Param("id")}})
}

func TestFailures(t *testing.T) {
	tests := map[string]struct {
		body any
		want string
	}{
		"Response": {body: nil, want: "ResourceNotFound"},
  //                             ^^^^^^^^^^^^^^^^ code exact common
		"limit": {
			body: map[string]interface{}{
				"Response": map[string]interface{}{
  //^^^^^^^^^^ response failure
					"Error":     map[string]interface{}{"Code": "LimitExceeded", "Message": "too many"},
     //                                           ^^^^^^^^^^^^^ code exact common
					"RequestId": "2",
				},
			},
			want: "LimitExceeded",
   //     ^^^^^^^^^^^^^ code exact common
		},
		"no message": {
			body: map[string]any{"Response": map[string]any{"Error": map[string]string{"Code": "FailedOpreation"}, "RequestId": "3"}},
   //                   ^^^^^^^^^^ response malformed
   //                                              ^^^^^^^ missing-error-message
   //                                                                                  ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
		},
		"elided": {
			body: map[string]map[string]any{"Response": {"TotalCount": 0}},
   //                              ^^^^^^^^^^ response malformed
   //                              ^^^^^^^^^^ missing-request-id
		},
	}
	for name, test := range tests {
		switch name {
		case "Response": {
			_ = map[string]int{"RequestId": 1}
		}
		}
		_ = json.NewEncoder(w).Encode(map[string]any{"Response": map[string]any{"RequestId": "4"}})
  //                                           ^^^^^^^^^^ response success
		_ = test
	}
}

func mock() *cvm.DescribeInstancesResponse {
	// The SDK's structs hold values of its own.
	return &cvm.DescribeInstancesResponse{
		Response: &cvm.DescribeInstancesResponseParams{
			TotalCount: common.Int64Ptr(1),
		},
	}
}

type envelope struct {
	Response struct {
		Error *struct{ Code, Message string }
	}
}

// corpus: complete
package corpus

import (
	"encoding/json"
	"net/http"
)

type envelope struct {
	Response struct {
		Error     *struct{ Code, Message string } `json:"Error,omitempty"`
		RequestId string                          `json:"RequestId"`
	} `json:"Response"`
}

func call(request *http.Request) (retry bool, err error) {
	request.Header.Set("Host", "vpc.tencentcloudapi.com")
	request.Header.Set("X-TC-Action", "DescribeVpcs")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return true, err
	}
	var body envelope
	if err := json.NewDecoder(response.Body).Decode(&body); err != nil || body.Response.Error == nil {
		return false, err
	}
	failure := body.Response.Error
	return failure.Code == "InternalError" || "RequestLimitExceeded" == failure.Code || failure.Code == "InternalErorr", nil
	//                      ^^^^^^^^^^^^^ code exact common
	//                                         ^^^^^^^^^^^^^^^^^^^^ code exact common
	//                                                                                                   ^^^^^^^^^^^^^ misspelled -> InternalError
}

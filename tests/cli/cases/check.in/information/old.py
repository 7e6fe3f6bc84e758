import tencentcloud.common

is_token = error.code == "InvalidRequest.TokenCheckFailed"

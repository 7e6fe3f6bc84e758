from tencentcloud.dnspod.v20210323 import dnspod_client  # 腾讯云


def 需要认证(error):
	# 😀 before a code moves columns: bytes, UTF-16 units and code points differ.
	icon = "😀"; return error.code == "FailedOperation.NotRealName" or error.code == "AuthFailure.SignatureExpired"


def is_token(error):
    return error.code == "AuthFailure.SignatureExpired" or error.code == "InvalidRequest.TokenCheckFailed"

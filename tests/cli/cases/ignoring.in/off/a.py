from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException

CODES = {"FailedOperation"}  # tcerr:ignore[unknown-code]
ERROR_CODES = {"FailedOperation.NobodyEverListedThis"}  # tcerr:ignore
MORE_CODES = {"FailedOperation"}  # tcerr:ignore[misspelled-code]

# corpus: complete, service=sms
from tencentcloud.common.exception import TencentCloudSDKException


def of(error: TencentCloudSDKException):
    return error.code == "FailedOperation.InsufficientBalanceInSmsPackage"
    #                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service


def other(error: TencentCloudSDKException):
    return error.code == "FailedOperation.InsufficientBalance"
    #                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    #                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-service

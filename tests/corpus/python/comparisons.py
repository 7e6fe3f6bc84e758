# corpus: complete
from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException
from tencentcloud.cvm.v20170312 import cvm_client


def compare(e: TencentCloudSDKException) -> bool:
    if e.code == "RequestLimitExceeded" or 'ResourceNotFound' == e.get_code():
    #             ^^^^^^^^^^^^^^^^^^^^ code exact common
    #                                       ^^^^^^^^^^^^^^^^ code exact common
        return True
    if e.code != "AuthFailure.SignatureExpire" and not e.code == 'ClientNetworkError':
    #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
    #                                                             ^^^^^^^^^^^^^^^^^^ code exact client
        return True
    if e.code in ("ResourceInUse", 'ResourceUnavailable.InstanceType') or e.code not in ["LimitExceeded"]:
    #              ^^^^^^^^^^^^^ code exact common
    #                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    #                                                                                     ^^^^^^^^^^^^^ code exact common
        return True
    if e.code in {"InternalError", "InternalErorr"}:
    #              ^^^^^^^^^^^^^ code exact common
    #                               ^^^^^^^^^^^^^ misspelled -> InternalError
        return True
    if "ResourceNotFound" in e.code or 'UnauthorizedOperation.MFANotFound' in str(e) or "InvalidPeriod" not in e.code:
    #   ^^^^^^^^^^^^^^^^ code part common
    #                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code part service
    #                                                                                    ^^^^^^^^^^^^^ code part service
        return True
    if e.code.startswith("AuthFailure") or e.code.startswith(("UnauthorizedOperation", "FailedOperation.")):
    #                     ^^^^^^^^^^^ code prefix service
    #                                                          ^^^^^^^^^^^^^^^^^^^^^ code prefix common
    #                                                                                   ^^^^^^^^^^^^^^^^ code prefix
        return True
    if e.code.find("LimitExceeded") >= 0 or e.code.index("OverQuota"):
    #               ^^^^^^^^^^^^^ code part common
    #                                                     ^^^^^^^^^ code part service
        return True
    match e.code:
        case "ResourceInUse" | "ResourceUnavailable":
        #     ^^^^^^^^^^^^^ code exact common
        #                       ^^^^^^^^^^^^^^^^^^^ code exact common
            return True
        case ("InvalidParameter" | "InvalidParameterValue.NotEmtpy"):
        #      ^^^^^^^^^^^^^^^^ code exact common
        #                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> InvalidParameterValue.NotEmpty
            return False
    if e.code == "FailedOperation.NothingOfThisSort":
    #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
        return False
    return "sold out" in e.message or e.message.startswith("instance") or "Running" in cvm_client.__name__


def status(e: TencentCloudSDKException) -> str:
    code = "InternalError" if e.code is None else e.code
    #       ^^^^^^^^^^^^^ code exact common
    if (found := e.code) == "MissingParameter":
    #                        ^^^^^^^^^^^^^^^^ code exact common
        return found
    return code or "UnknownParameter"
    #               ^^^^^^^^^^^^^^^^ code exact common

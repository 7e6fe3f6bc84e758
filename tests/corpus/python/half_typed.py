# corpus: complete
from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException

def half(e):
    if e.code == "ResourceNotFound
    #             ^^^^^^^^^^^^^^^^ not a code
        return True
    if e.code == 'LimitExceeded':
    #             ^^^^^^^^^^^^^ code exact common
        return f"{e.code == 'ResourceInUse
    if e.code in ("InternalError", "Resource
    #              ^^^^^^^^^^^^^ code exact common
    if e.code == f"{e.code} is "ResourceUnavailable":
    return e.code == "UnsupportedRegion"
    #                 ^^^^^^^^^^^^^^^^^ code exact common

def open_ended():
    """Never closed: "ResourceInUse"
    return e.code == "ResourceInUse"

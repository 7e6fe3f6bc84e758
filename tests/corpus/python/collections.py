# corpus: complete
import enum
from typing import Final

from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException

THROTTLED: Final[str] = "RequestLimitExceeded"
#                        ^^^^^^^^^^^^^^^^^^^^ code exact common
NOT_FOUND, GONE = "ResourceNotFound", "InvalidInstanceId.NotFound"
#                  ^^^^^^^^^^^^^^^^ code exact common
#                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service

RETRYABLE = frozenset([
    "ResourceInUse",  # "InternalError" is left out on purpose
    #^^^^^^^^^^^^^ code exact common
    #                    ^^^^^^^^^^^^^ code inside common
    "ResourcesSoldOut.SpecifiedInstanceType",
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    "ResourcesSoldOut.SpecifiedInstanceTyp",
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> ResourcesSoldOut.SpecifiedInstanceType
])

# The name says nothing of errors; the other keys do.
HELP = {
    "UnauthorizedOperation": "ask for permission",
    #^^^^^^^^^^^^^^^^^^^^^ code exact common
    "FailedOperation.InvalidImageState": "wait for the image",
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    "FailedOperation.InvalidImageSate": "wait for the image",
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> FailedOperation.InvalidImageState
    "FailedOperation.NobodyEverListedThis": "file a bug",
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
}

STATUS = {404: "ResourceNotFound", 409: 'ResourceInUse', 429: ("RequestLimitExceeded", "LimitExceeded.SpotQuota")}
#               ^^^^^^^^^^^^^^^^ code exact common
#                                        ^^^^^^^^^^^^^ code exact common
#                                                               ^^^^^^^^^^^^^^^^^^^^ code exact common
#                                                                                       ^^^^^^^^^^^^^^^^^^^^^^^ code exact service


class Code(str, enum.Enum):
    DRY_RUN = "DryRunOperation"
    #          ^^^^^^^^^^^^^^^ code exact common
    REGION = "UnsupportedRegion"
    #         ^^^^^^^^^^^^^^^^^ code exact common


def failures():
    yield {"Response": {"Error": {"Code": "ResourceInsufficient", "Message": "sold out"}, "RequestId": "1"}}
    #      ^^^^^^^^^^ response failure
    #                                      ^^^^^^^^^^^^^^^^^^^^ code exact common
    yield TencentCloudSDKException("InternalError", "try again", "request-id")
    #                               ^^^^^^^^^^^^^ code exact common
    yield TencentCloudSDKException(code="InvalidParameter.ValueTooLarge", message="too large")
    #                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    HELP["UnsupportedOperation"] = HELP.get("UnsupportedOperation.Region")
    #     ^^^^^^^^^^^^^^^^^^^^ code exact common
    #                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service


@retry(codes=["ResourceUnavailable"], attempts=3)
#              ^^^^^^^^^^^^^^^^^^^ code exact common
def describe(client, request, on_error=("InvalidFilter",)):
#                                        ^^^^^^^^^^^^^ code exact service
    request.Filters = [{"Name": "zone", "Values": ["ap-guangzhou-6"]}]
    request.Limit = "100"
    return client.DescribeInstances(request)

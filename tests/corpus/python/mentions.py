# corpus: complete
"""Asks again when the code is FailedOperation.InvalidImageState."""
#                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
import re

import pytest
from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException

# "ResourceInUse", `InternalError` and ResourceNotFound.HpcCluster are asked again; InternalError alone is a word.
#  ^^^^^^^^^^^^^ code inside common
#                   ^^^^^^^^^^^^^ code inside common
#                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
BUSY = re.compile(r"^(ResourceInUse|ResourceUnavailable)$")
#                     ^^^^^^^^^^^^^ code pattern common
#                                   ^^^^^^^^^^^^^^^^^^^ code pattern common
FAILED = re.compile("^FailedOperation\\.", re.I)
#                     ^^^^^^^^^^^^^^^ code pattern common
GONE = re.compile(r"""ResourceNotFound\.HpcCluster | InvalidParameterValue\.ZoneNotSupported | AuthFailure\.TokenFailre""", re.X)
#                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code pattern service
#                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code pattern service
WORDS = re.compile(r"[A-Z]\w+\.NotFound|code=(\w+)")


def patterns(e: TencentCloudSDKException) -> bool:
    if re.match(r"InternalError|LimitExceeded", e.code) or re.search("AuthFailure\\.TokenFailure", str(e)):
    #             ^^^^^^^^^^^^^ code pattern common
    #                           ^^^^^^^^^^^^^ code pattern common
    #                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^ code pattern common
        return True
    return bool(re.fullmatch("ResourceInsufficient", e.code)) or not BUSY.match(e.code)
    #                         ^^^^^^^^^^^^^^^^^^^^ code pattern common


def folded(e: TencentCloudSDKException) -> bool:
    if e.code.lower() == "resourcenotfound" or e.code.casefold() != 'authfailure.signaturefailure':
    #                     ^^^^^^^^^^^^^^^^ code folded common
    #                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code folded common
        return True
    if "limitexceeded" in e.message.lower() or e.code.lower().startswith("authfailure."):
    #   ^^^^^^^^^^^^^ code folded common
        return True
    return e.code == "resourcenotfound"


def messages(e: TencentCloudSDKException, logger, code: str):
    logger.warning("code: ResourceInUse, try again; the ResourceInUse of it")
    #                     ^^^^^^^^^^^^^ code inside common
    logger.error(f"[TencentCloudSDKException] code:ResourceNotFound message:{e.message} requestId:1")
    #                                              ^^^^^^^^^^^^^^^^ code inside common
    logger.error("%s: ResourceNotFound.KeyPairNotFound and FailedOperation.NobodyEverListedThis", code)
    #                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
    print('{"Response": {"Error": {"Code": "InternalError", "Message": "x"}, "RequestId": "1"}}')
    #       ^^^^^^^^^^ response failure
    #                                       ^^^^^^^^^^^^^ code exact common
    assert str(e) == "[TencentCloudSDKException] code:InvalidParameter message:x requestId:1"
    #                                                 ^^^^^^^^^^^^^^^^ code inside common
    raise ValueError("InvalidParameter: no such zone")
    #                 ^^^^^^^^^^^^^^^^ code inside common


def joined(e: TencentCloudSDKException):
    code = "InvalidParameterValue." "ZoneNotSupported"
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    error_code = 'AuthFailure.' + 'TokenFailre'
    #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.TokenFailure
    return code, error_code, "the ResourceInUse " "of it", str("ResourceInUse"), "LimitExceeded".encode()
    #                                                           ^^^^^^^^^^^^^ code exact common
    #                                                                             ^^^^^^^^^^^^^ code exact common


@pytest.mark.parametrize("code", ["ResourceInUse", "ResourceUnavailable"])
#                                  ^^^^^^^^^^^^^ code exact common
#                                                   ^^^^^^^^^^^^^^^^^^^ code exact common
@pytest.mark.parametrize("code, retry", [("InternalError", True), ("LimitExceeded.SpotQouta", False)])
#                                          ^^^^^^^^^^^^^ code exact common
#                                                                   ^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> LimitExceeded.SpotQuota
def test_codes(client, code, retry):
    client.call.side_effect = TencentCloudSDKException("ResourceNotFound", "no such thing")
    #                                                   ^^^^^^^^^^^^^^^^ code exact common
    with pytest.raises(TencentCloudSDKException, match="code:ResourceNotFound message:no such thing"):
    #                                                        ^^^^^^^^^^^^^^^^ code inside common
        client.call()
    with pytest.raises(TencentCloudSDKException, match=r"ResourceNotFound|LimitExceeded"):
    #                                                    ^^^^^^^^^^^^^^^^ code pattern common
    #                                                                     ^^^^^^^^^^^^^ code pattern common
        client.call()

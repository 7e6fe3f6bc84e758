# corpus: complete
"""Mocks of the API's responses, as tests of TencentCloud clients write them."""
import json
from typing import Any, TypedDict
from unittest.mock import MagicMock, Mock, patch

import pytest
from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException

REQUEST_ID = "b5b41468-520d-4192-b42f-595cc34b6c1c"

ZONES = {
    "Response": {
   #^^^^^^^^^^ response success
        "TotalCount": 1,
        "ZoneSet": [{"Zone": "ap-guangzhou-3", "ZoneName": "广州三区", "ZoneState": "AVAILABLE"}],
        "RequestId": REQUEST_ID,
    }
}

FAILURE = {
    'Response': {
   #^^^^^^^^^^ response failure
        'Error': {
            # The message goes over two lines: {
            'Code': 'AuthFailure.SignatureFailure',
            #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
            'Message': 'The provided credentials could not be validated. '
                       'Please check your signature is correct.',
        },
        'RequestId': 'ed93f3cb-f35e-473f-b9f3-0d451b8b79c6',
    },
}

# Codes that are joined, with a prefix, misspelled.
JOINED = {"Response": {"Error": {"Code": "ResourceNotFound" ".HpcCluster", "Message": u"gone"}, "RequestId": r"1"}}
#         ^^^^^^^^^^ response failure
#                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
MISSPELLED = {"Response": {"Error": {"Code": "InvalidParameterValue.Limitt", "Message": "no"}, "RequestId": "2"}}
#             ^^^^^^^^^^ response failure
#                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> InvalidParameterValue.Limit
UNKNOWN = {"Response": {"Error": {"Code": "NobodyEver.ListedThis", "Message": "no"}, "RequestId": "3"}}
#          ^^^^^^^^^^ response failure
#                                          ^^^^^^^^^^^^^^^^^^^^^ unknown


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"Response": {"Error": {"Code": "RequestLimitExceeded"}, "RequestId": "4"}}, False),
        # ^^^^^^^^^^ response malformed
        #              ^^^^^^^ missing-error-message
        #                                 ^^^^^^^^^^^^^^^^^^^^ code exact common
        ({"Response": {"Error": {"Message": "no code"}, "RequestId": "5"}}, False),
        # ^^^^^^^^^^ response malformed
        #              ^^^^^^^ missing-error-code
        ({"Response": {"TotalCount": 0, "InstanceSet": []}}, True),
        # ^^^^^^^^^^ response malformed
        # ^^^^^^^^^^ missing-request-id
        ({"Response": {"Error": {"Code": "InternalError", "Message": "later"}}}, False),
        # ^^^^^^^^^^ response malformed
        # ^^^^^^^^^^ missing-request-id
        #                                 ^^^^^^^^^^^^^ code exact common
        ({"Response": {}}, False),
        ({"Response": None}, False),
        ({}, False),
    ],
)
def test_all(client, body, expected):
    with patch("requests.post", return_value=Mock(status_code=200, json=lambda: body)):
        assert client.ping() is expected


def test_partly_literal(client, code, body, extra):
    # What is not written out may be anything.
    client.send = Mock(return_value=json.dumps({"Response": {"Error": {"Code": code}, "RequestId": REQUEST_ID}}))
    #                                           ^^^^^^^^^^ response malformed
    #                                                        ^^^^^^^ missing-error-message
    client.send = Mock(return_value={"Response": {"Error": error(code), "RequestId": next(ids)}})
    client.send = Mock(return_value={"Response": {**extra, "TotalCount": 1}})
    #                                ^^^^^^^^^^ response success
    client.send = Mock(return_value={"Response": {"Error": {"Code": "InternalError", **extra}, "RequestId": "7"}})
    #                                ^^^^^^^^^^ response failure
    #                                                                ^^^^^^^^^^^^^ code exact common
    client.send = Mock(return_value={"Response": dict(body, TotalCount=1)})
    client.send = Mock(return_value={"Response": {key: 1 for key in body}})
    client.send = Mock(return_value={"Response": {"RequestId": f"id-{code}", "TotalCount": 0}})
    #                                ^^^^^^^^^^ response success
    client.send = Mock(return_value={"Response": {"RequestId": "id-%s" % code, "TotalCount": 0}})
    #                                ^^^^^^^^^^ response success
    client.send = MagicMock(return_value={"Response": {"Error": {"Code": "InternalError", "Message": str(code)}, "RequestId": "8"}})
    #                                     ^^^^^^^^^^ response failure
    #                                                                     ^^^^^^^^^^^^^ code exact common


class Envelope(TypedDict):
    Response: dict[str, Any]


Typed = TypedDict("Typed", {"Response": {"RequestId": str}})


def read(body):
    match body:
        case {"Response": {"Error": {"Code": "ResourceInUse"}}}:
        #                                     ^^^^^^^^^^^^^ code exact common
            raise TencentCloudSDKException("ResourceInUse", "")
            #                               ^^^^^^^^^^^^^ code exact common
        case {"Response": {"RequestId": "9"}}:
            return None
    print(f"{ {'Response': {'TotalCount': 1}} }")
    client.assert_partial_match({"Response": {"Error": {"Code": "ResourceInUse"}}})
    #                                                            ^^^^^^^^^^^^^ code exact common
    return {"Response": {"title": "Response", "color": "red"}}

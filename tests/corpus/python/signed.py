# corpus: complete
"""Calls the API without an SDK."""
import json
import urllib.request


def call(action: str, payload: dict, sign) -> dict:
    headers = {"Content-Type": "application/json", "X-TC-Action": action, "X-TC-Version": "2017-03-12"}
    headers["Authorization"] = "TC3-HMAC-SHA256 Credential=AKID/2026-01-01/cvm/tc3_request, SignedHeaders=host, Signature=" + sign(payload)
    request = urllib.request.Request("https://cvm.tencentcloudapi.com", json.dumps(payload).encode(), headers)
    response = json.load(urllib.request.urlopen(request))["Response"]
    if "Error" not in response:
        return response
    error = response["Error"]
    if error["Code"] == "AuthFailure.SignatureExpire" or error.get("Code") == "InternalError":
    #                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
    #                                                                          ^^^^^^^^^^^^^ code exact common
        return call(action, payload, sign)
    if response["Error"]["Code"].split(".")[0] == "ResourceNotFound" or "LimitExceeded" in response["Error"]["Code"]:
    #                                              ^^^^^^^^^^^^^^^^ code exact common
    #                                                                    ^^^^^^^^^^^^^ code part common
        return {"TotalCount": 0, "RequestId": response["RequestId"]}
    raise RuntimeError(error["Code"] + ": " + error["Message"], response.get("RequestId", "Unknown"))

# corpus: complete
import boto3
from botocore.exceptions import ClientError

# Codes of other services, some of which share their names with ours.
RETRYABLE = ["RequestLimitExceeded", "InternalError", "ServiceUnavailable", "Throttling", "InternalServerError"]


def is_gone(error: ClientError) -> bool:
    code = error.response["Error"]["Code"]
    if code in ("InvalidInstanceID.NotFound", "InvalidInstanceId.NotFound", "InvalidSecurityGroupID.NotFound"):
        return True
    if code == "UnauthorizedOperation" or code == "DryRunOperation" or "InvalidParameterValue" in str(error):
        return False
    return code.startswith("InvalidParameter") or code == "ResourceInUse" or code == "AuthFailure"


def ogc(version):
    """An exception of the Open Geospatial Consortium."""
    report = '<ows:Exception exceptionCode="InvalidParameterValue" locator="version"/>'
    return {"exceptionCode": "InvalidParameterValue", "code": "MissingParameterValue", "text": report, "version": version}


def mock_dynamodb(stubber):
    stubber.add_client_error("get_item", service_error_code="ResourceNotFound", service_message="InternalError")
    stubber.add_response("get_item", {"Response": {"Item": {"id": {"S": "1"}}}, "ResponseMetadata": {"RequestId": "1"}})
    headers = {"Authorization": "AWS4-HMAC-SHA256 Credential=AKIA/20260101/us-east-1/s3/aws4_request"}
    return headers, boto3

"""Sends mail through Tencent Cloud SES and turns failures into what the caller can act on."""

from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException
from tencentcloud.ses.v20201002 import models, ses_client

RETRYABLE = {
    "FailedOperation.FrequencyLimit",
    "FailedOperation.ServiceNotAvailable",
    "FailedOperation.TemporaryBlocked",
    "RequestLimitExceeded",
}

ERROR_MESSAGES = {
    "FailedOperation.EmailAddrInBlacklist": "This address has asked for no more mail.",
    "FailedOperation.InsufficentBalance": "The account's balance is used up.",
    "FailedOperation.ReceiverUnsubscribed": "The receiver has unsubscribed.",
    "InvalidParameterValue.ReceiverEmailInvalid": "This is not an email address.",
}


class Undeliverable(Exception):
    """The mail can't be delivered, and why."""


def send(client: ses_client.SesClient, request: models.SendEmailRequest, attempts: int = 3) -> str:
    """Sends a mail; returns the id of the message."""
    try:
        return client.SendEmail(request).MessageId
    except TencentCloudSDKException as error:
        code = error.get_code()
        if code in RETRYABLE and attempts > 1:
            return send(client, request, attempts - 1)
        if code in ERROR_MESSAGES:
            raise Undeliverable(ERROR_MESSAGES[code]) from error
        if code.startswith(("AuthFailure.", "UnauthorizedOperation")):
            raise PermissionError(f"{code} (request {error.get_request_id()})") from error
        raise

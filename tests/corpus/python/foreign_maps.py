# corpus: complete
"""Maps with a key `Response` that belong to others."""
from moto.core.responses import ActionResult


def ec2(self, error):
    wrapper = {"Response": {"Errors": [{"Error": {"Code": "InternalError", "Message": ""}}], "RequestID": self.request_id}}
    empty = {"Response": {"Errors": {"Error": {"Code": "AuthFailure"}}, "RequestID": "7a62c49f-347e-4fc4-9331-6e8eEXAMPLE"}}
    return ActionResult(wrapper if error else empty)


SCHEMA = {
    "definitions": {
        "Response": {"type": "object", "properties": {"RequestId": {"type": "string"}, "Error": {"type": "object"}}},
    },
}

ALEXA = {"Request": {"Type": "LaunchRequest"}, "Response": {"RequestId": "amzn1.echo-api", "OutputSpeech": {"Type": "PlainText"}}}
STATUS = {"Response": {"Error": {"Code": "ValidationError", "Message": "the name is too long"}}, "Status": 400}
PLEX = {"Response": {"Error": {"Code": "Sender", "Message": "oops"}}}
NUMBERS = {"Response": {"Message": "Invalid access_token", "Code": 42}}
ALIBABA = {"RequestId": "E9C1-4F", "HostId": "ecs.aliyuncs.com", "Code": "InvalidParameter", "Message": "no"}
LABELS = {"Request": "request", "Response": "response", "RequestId": "id"}

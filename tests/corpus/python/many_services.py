# corpus: complete
"""What the services of our platform say, for people. The balance is asked of billing."""

from tencentcloud.billing.v20180709 import billing_client

# Codes of many services, of which the file imports one: its imports do not say whose they are.
MESSAGES = {
    "InvalidInstanceId.NotFound": "no such instance",
    #^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    "FailedOperation.PhoneNumberInBlacklist": "the receiver does not want messages",
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    "InvalidParameterValue.SubnetConflict": "the networks overlap",
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    "FailedOperation.NoFaceInPhoto": "nobody is to be seen",
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
}

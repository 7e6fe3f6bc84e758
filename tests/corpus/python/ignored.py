# corpus: complete
"""Behind a line, # tcerr:ignore-file has nothing to say in a docstring."""
from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException


def codes(error: TencentCloudSDKException) -> bool:
    """tcerr:ignore"""
    if error.code == "FailedOpreation":
#                     ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
        return False
    # tcerr:ignore[misspelled-code]
    if error.code == "FailedOpreation" \
#                     ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
#                     ^^^^^^^^^^^^^^^ ignored misspelled-code
            or error.code == "FailedOpreation" \
#                             ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
#                             ^^^^^^^^^^^^^^^ ignored misspelled-code
            or error.code == "FailedOpreation":
#                             ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
#                             ^^^^^^^^^^^^^^^ ignored misspelled-code
        return error.code == "FailedOpreation"
#                             ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
    # Ends with a path: C:\
    #: tcerr:ignore[misspelled-code]
    if error.code == "FailedOpreation":
#                     ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
#                     ^^^^^^^^^^^^^^^ ignored misspelled-code
        if error.code == "FailedOpreation":
#                         ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
            return False
    return error.code == """
# tcerr:ignore
""" or error.code == "FailedOpreation"
#                     ^^^^^^^^^^^^^^^ misspelled -> FailedOperation


BODY = """  
  {"Response": {"TotalCount": 0}}
#  ^^^^^^^^^^ response malformed
#  ^^^^^^^^^^ missing-request-id
"""

# tcerr:ignore[missing-request-id]
OTHER = """
  {"Response": {"TotalCount": 0}}
#  ^^^^^^^^^^ response malformed
#  ^^^^^^^^^^ ignored missing-request-id
""" + f"""
  {{"Response": {{"TotalCount": 0}}}}
#   ^^^^^^^^^^ response malformed
#   ^^^^^^^^^^ ignored missing-request-id
"""

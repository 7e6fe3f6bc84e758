# corpus: complete
"""A module about the errors of Tencent Cloud: "ResourceNotFound" and others.

'InvalidParameter' and "FailedOperation.InvalidImageState" in here are prose.
#                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
"""
# "InternalError" in a comment, even with a quote that is never closed: "ResourceInUse
#  ^^^^^^^^^^^^^ code inside common
import tencentcloud.cvm.v20170312.models as models

code = u"ResourceInUse"
#        ^^^^^^^^^^^^^ code exact common
code = b'AuthFailure.TokenFailure'
#        ^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
code = R"AuthFailure.MFAFailure"
#        ^^^^^^^^^^^^^^^^^^^^^^ code exact common
code = '''LimitExceeded.SpotQuota'''
#         ^^^^^^^^^^^^^^^^^^^^^^^ code exact service
code = """UnsupportedRegion"""
#         ^^^^^^^^^^^^^^^^^ code exact common
code = f"InvalidParameterValue.ZoneNotSupported"
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
code = "\x41uthFailure.\u0053ignatureFailure"
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
code = r"\x41uthFailure.SignatureFailure"
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ not a code
code = b"\u0041uthFailure.SignatureFailure"
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ not a code
code = f"AuthFailure.{models.__name__}"
#        ^^^^^^^^^^^^ not a code
code = f"{models}.NotFound" f'{{ResourceInUse}}'
code = "InvalidParameterValue." + "Range"
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
code = "\N{LATIN CAPITAL LETTER A}uthFailure.TokenFailure"
text = f"{code == 'ResourceNotFound'} {len(code):#x} {'InvalidPeriod' if code else "OverQuota"!r:>{10}}"
#                  ^^^^^^^^^^^^^^^^ code exact common
#                                                      ^^^^^^^^^^^^^ code exact service
#                                                                                   ^^^^^^^^^ code exact service
text = f"""
{code == "InternalError"}
#         ^^^^^^^^^^^^^ code exact common
"""
text = '''
"ResourceInUse"
'''
text = "it's", 'a "quoted" word', "# no comment", 'ImageId', not code == 'ResourceUnavailable'
#                                                                         ^^^^^^^^^^^^^^^^^^^ code exact common
wide = {"重试 😀": "é", "error": "UnknownParameter"}, "限流", code == "InvalidAction", 'ö' if code == "NoSuchVersion" else "ß"
#                              ^^^^^^^^^^^^^^^^ code exact common
#                                                                 ^^^^^^^^^^^^^ code exact common
#                                                                                                 ^^^^^^^^^^^^^ code exact common
error = "ResourceNotFound.KeyPairNotFound: no such key", "code:ResourceInUse", "ResourceInUse,ResourceUnavailable"
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
#                                                              ^^^^^^^^^^^^^ code inside common
#                                                                               ^^^^^^^^^^^^^ code inside common
#                                                                                             ^^^^^^^^^^^^^^^^^^^ code inside common

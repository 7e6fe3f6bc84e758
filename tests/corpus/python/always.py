# corpus: complete, always
import boto3


def of(code):
    if code == "AuthFailure.SignatureFailre":
        #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.SignatureFailure
        return 1
    if code in ("ResourceNotFound", "InternalError"):
        #        ^^^^^^^^^^^^^^^^ code exact common
        #                            ^^^^^^^^^^^^^ code exact common
        return 2
    return "a sentence with InternalError"

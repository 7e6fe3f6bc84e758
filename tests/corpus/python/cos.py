# corpus: complete
"""Object storage of Tencent Cloud: an API of its own, whose codes look like those of S3."""
from qcloud_cos import CosServiceError


def is_missing(error: CosServiceError) -> bool:
    code = error.get_error_code()
    if code in ("NoSuchKey", "NoSuchBucket", "NoSuchUpload", "AccessDenied", "InvalidArgument", "InvalidBucketName"):
        return True
    if code == "SignatureDoesNotMatch" or code == "InvalidAccessKeyId" or code == "RequestTimeTooSkewed":
        return False
    return code == "BucketAlreadyExists" or code == "EntityTooLarge" or code == "KeyTooLong" or code == "SlowDown"

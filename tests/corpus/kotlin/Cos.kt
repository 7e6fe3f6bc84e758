// corpus: complete
package corpus

import com.qcloud.cos.exception.CosServiceException

// Object storage has an API of its own, whose codes look like those of S3.
fun isMissing(e: CosServiceException): Boolean = when (e.errorCode) {
    "NoSuchKey", "NoSuchBucket", "NoSuchUpload", "AccessDenied", "InvalidArgument", "InvalidBucketName" -> true
    "SignatureDoesNotMatch", "InvalidAccessKeyId", "RequestTimeTooSkewed" -> false
    else -> e.errorCode == "BucketAlreadyExists" || e.errorCode == "EntityTooLarge" || e.errorCode == "SlowDown"
}

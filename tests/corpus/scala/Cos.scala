// corpus: complete
package corpus

import com.qcloud.cos.exception.CosServiceException

// Object storage has an API of its own, whose codes look like those of S3.
object Cos {
  def isMissing(e: CosServiceException): Boolean = e.getErrorCode match {
    case "NoSuchKey" | "NoSuchBucket" | "NoSuchUpload" | "AccessDenied" | "InvalidArgument" | "InvalidBucketName" => true
    case "SignatureDoesNotMatch" | "InvalidAccessKeyId" | "RequestTimeTooSkewed" => false
    case code => code == "BucketAlreadyExists" || code == "EntityTooLarge" || code == "SlowDown"
  }
}

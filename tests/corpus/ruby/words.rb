# corpus: complete
require 'tencentcloud-sdk-cvm'
require 'cos'

# Words that stand where codes do in a program of ours, and are none.
def words(instance, code, status)
  case instance.InstanceState
  when 'PENDING', 'LAUNCH_FAILED', 'Success', 'Failed', "Timeout", 'Forbidden', 'BadRequest', 'NotFound' then 'Normal'
  when 'DescribeInstances', 'RunInstances', 'Ok', 'OK', 'Error', 'Unknown', 'Invalid', 'Internal' then 'Unavailable'
  end
  return 'QuotaExceeded' if code == 'Success' || code == '200' || code == 'TokenExpired' || code == 'UserNotFound'

  # Those of the object storage, an API of its own.
  return true if %w[NoSuchKey NoSuchBucket AccessDenied BucketAlreadyExists EntityTooLarge SignatureDoesNotMatch].include?(code)

  error_names = { 'Deadline' => 'DeadlineExceeded', Precondition: 'FailedPrecondition' }
  error = { Code: status, Message: code, Error: 'Error', Response: nil, RequestId: 'RequestId' }
  error_names[error[:Code]] || :ResourceNotFound
end

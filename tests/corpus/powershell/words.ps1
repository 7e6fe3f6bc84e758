# corpus: complete
# Words that stand where codes do in a script about Tencent Cloud, and are none.
switch ($instance.InstanceState) {
    'PENDING' { 'Normal' }
    'LAUNCH_FAILED' { 'Failed' }
    Success { 'Unavailable' }
    "Timeout" { 'Forbidden' }
}
if ($code -eq 'TokenExpired' -or $code -eq 'UserNotFound' -or $code -in 'DescribeInstances', 'NotFound', 'BadRequest') { return 'Unknown' }
# Those of the object storage, an API of its own.
if ($errorCode -eq 'NoSuchKey' -or $errorCode -in @('NoSuchBucket', 'AccessDenied', "SignatureDoesNotMatch", 'SlowDown')) { return $null }
$errors = @{ Code = 'Ok'; Message = 'Internal'; Error = $null; RequestId = 'RequestId'; Response = 'Response' }

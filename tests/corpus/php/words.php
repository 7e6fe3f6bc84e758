// corpus: complete
<?php

use Qcloud\Cos\Client;
use Qcloud\Cos\Exception\ServiceResponseException;

// The object storage of Tencent Cloud is an API of its own, whose codes look like those of S3.
function isMissing(ServiceResponseException $e, string $state): bool
{
    if ($e->getExceptionCode() === 'NoSuchKey' || $e->getCosErrorCode() === 'NoSuchBucket') {
        return true;
    }
    if (in_array($e->getCosErrorCode(), ['AccessDenied', 'InvalidArgument', 'BucketAlreadyExists', 'EntityTooLarge'], true)) {
        return false;
    }
    switch ($state) {
        case 'Success':
        case 'Failed':
        case 'PENDING':
        case 'TokenExpired':
        case 'DescribeInstances':
            return 'Unavailable' === $state;
    }
    $codes = ['errorCode' => 0, 'Code' => 'Ok', 'Error' => 'NotFound', 'RequestId' => 'NjQ', 'Response' => null];
    return $codes['Code'] === 'SignatureDoesNotMatch' || $codes['Code'] === 'RequestTimeTooSkewed' || $codes['Code'] === 'SlowDown';
}

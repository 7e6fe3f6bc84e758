// corpus: complete
<?php

use Aws\Ec2\Exception\Ec2Exception;
use Aws\Exception\AwsException;

// Codes of Amazon's, some of which share their names with ours.
const RETRYABLE = ['RequestLimitExceeded', 'InternalError', 'ServiceUnavailable', 'Throttling', 'InternalServerError'];

function isGone(AwsException $e): bool
{
    switch ($e->getAwsErrorCode()) {
        case 'InvalidInstanceID.NotFound':
        case 'InvalidInstanceId.NotFound':
        case 'InvalidSecurityGroupId.NotFound':
            return true;
        case 'UnauthorizedOperation':
        case 'DryRunOperation':
        case "AuthFailure":
            return false;
    }
    $headers = ['Authorization' => 'AWS4-HMAC-SHA256 Credential=AKIA/20260101/us-east-1/ec2/aws4_request, SignedHeaders=host'];
    return match ($e->getAwsErrorCode()) {
        'InvalidParameterValue', 'ResourceNotFoundException' => true,
        'LimitExceeded' => str_contains($e->getMessage(), 'ResourceInUse'),
        default => $e->getAwsErrorCode() === 'InvalidParameterCombination',
    };
}

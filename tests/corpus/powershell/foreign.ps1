# corpus: complete
Import-Module AWS.Tools.EC2

# Codes of Amazon's, some of which share their names with ours.
$Retryable = @('RequestLimitExceeded', 'InternalError', 'ServiceUnavailable', 'Throttling', "InternalServerError")

try {
    Get-EC2Instance -InstanceId $id
}
catch [Amazon.EC2.AmazonEC2Exception] {
    switch ($_.Exception.ErrorCode) {
        'InvalidInstanceID.NotFound' { return }
        'InvalidInstanceId.NotFound' { return }
        "UnauthorizedOperation" { throw }
        DryRunOperation { return }
    }
    if ($_.Exception.ErrorCode -eq 'AuthFailure' -or $_.Exception.ErrorCode -in 'InvalidParameterValue', 'InvalidSecurityGroupId.NotFound') { throw }
    if ($_.Exception.Message -match 'ResourceInUse' -or $_.Exception.ErrorCode -eq 'ResourceNotFoundException') { throw }
    $headers = @{ Authorization = 'AWS4-HMAC-SHA256 Credential=AKIA/20260101/us-east-1/ec2/aws4_request, SignedHeaders=host' }
}

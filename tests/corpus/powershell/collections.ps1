# corpus: complete
<#
.SYNOPSIS
    Codes of Tencent Cloud as this module sees them: `ResourceInUse` is worth another try,
    #                                                 ^^^^^^^^^^^^^ code inside common
    UnauthorizedOperation.InvalidToken is not, and neither is InternalError.
   #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
.EXAMPLE
    Test-Code -Code 'ResourceNotFound'
    #                ^^^^^^^^^^^^^^^^ code inside common
#>
using namespace TencentCloud.Common

[CmdletBinding()]
param(
    [ValidateSet('ResourceInUse', "ResourceUnavailable")]
    #             ^^^^^^^^^^^^^ code exact common
    #                              ^^^^^^^^^^^^^^^^^^^ code exact common
    [string] $ErrorCode = 'ResourceInUse',
    #                      ^^^^^^^^^^^^^ code exact common
    [string[]] $RetryOn = @('RequestLimitExceeded', 'InternalError.TradeUnknownError')
    #                        ^^^^^^^^^^^^^^^^^^^^ code exact common
    #                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
)

$Throttled = 'RequestLimitExceeded'
#             ^^^^^^^^^^^^^^^^^^^^ code exact common
Set-Variable -Name Gone -Value "ResourceNotFound" -Option Constant
#                               ^^^^^^^^^^^^^^^^ code exact common
$script:LimitCode, $other = 'LimitExceeded', 1
#                            ^^^^^^^^^^^^^ code exact common
$Retryable = @(
    'ResourceInUse' # "InternalError" is left out on purpose
    #^^^^^^^^^^^^^ code exact common
    #                  ^^^^^^^^^^^^^ code inside common
    "InternalError.TradeUnknownError"
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    'ResourceUnavailable.*', 'AuthFailure.',
    #^^^^^^^^^^^^^^^^^^^^^ code prefix
    #                         ^^^^^^^^^^^^ code prefix
    'ResourcesSoldOut.SpecifiedInstanceTyp'
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> ResourcesSoldOut.SpecifiedInstanceType
)
$Retryable += 'OverQuota'
#              ^^^^^^^^^ code exact service
[HashSet[string]] $quota = [HashSet[string]]::new([string[]] ('LimitExceeded.InstanceQuota', "LimitExceeded.UserSpotQuota"))
#                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
#                                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service

$Messages = @{
    'UnauthorizedOperation' = 'ask for permission'
    #^^^^^^^^^^^^^^^^^^^^^ code exact common
    "FailedOperation.InvalidImageState" = "wait for the image"
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    'FailedOperation.InvalidImageSate' = 'wait for the image'
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> FailedOperation.InvalidImageState
    'FailedOperation.NobodyEverListedThis' = 'file a bug'
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
    'InvalidZone.MismatchRegion' = @{ Retry = $false }; 'ResourceInsufficient' = 1
    #^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    #                                                    ^^^^^^^^^^^^^^^^^^^^ code exact common
}
$Status = [ordered] @{ 404 = 'ResourceNotFound'; 429 = @('RequestLimitExceeded', "LimitExceeded"); Code = 'DryRunOperation' }
#                             ^^^^^^^^^^^^^^^^ code exact common
#                                                         ^^^^^^^^^^^^^^^^^^^^ code exact common
#                                                                                 ^^^^^^^^^^^^^ code exact common
#                                                                                                          ^^^^^^^^^^^^^^^ code exact common
$failure = [pscustomobject] @{ Code = 'UnsupportedRegion'; Message = 'Region' }
#                                      ^^^^^^^^^^^^^^^^^ code exact common

class Failure {
    static [string] $Gone = 'ResourceNotFound'
    #                        ^^^^^^^^^^^^^^^^ code exact common
    hidden [string] $ErrorCode = "InvalidParameterValue.ZoneNotSupported"
    #                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
}

function Use-Codes {
    $Messages['UnsupportedOperation'] = 405
    #          ^^^^^^^^^^^^^^^^^^^^ code exact common
    $Messages.Add("UnsupportedOperation.Region", 400)
    #              ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    if ($Messages.ContainsKey('InvalidParameter') -or $Messages["InvalidAction"]) { return }
    #                          ^^^^^^^^^^^^^^^^ code exact common
    #                                                            ^^^^^^^^^^^^^ code exact common
    Test-ErrorCode $failure 'InvalidPassword'
    #                        ^^^^^^^^^^^^^^^ code exact service
    Test-ErrorCode -Failure $failure -Code "InvalidPeriod"
    #                                       ^^^^^^^^^^^^^ code exact service
    Invoke-Retry -RetryCodes 'ResourceUnavailable', 'ResourceUnavailable.InstanceType' -ScriptBlock { Get-CvmInstance }
    #                         ^^^^^^^^^^^^^^^^^^^ code exact common
    #                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    $foreach = foreach ($code in 'ResourceInUse', 'InternalError') { $code }
    #                             ^^^^^^^^^^^^^ code exact common
    #                                              ^^^^^^^^^^^^^ code exact common
    throw [TencentCloudSDKException]::new('MissingParameter.AtLeastOne', 'No parameter', 'request-id')
    #                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
}

function Get-Responses {
    $response = @{ Response = @{ Error = @{ Code = 'InvalidParameterValue.Range'; Message = 'The range' }; RequestId = '1' } }
    #              ^^^^^^^^ response failure
    #                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    $other = '{"Response":{"Error":{"Code":"ResourceNotFound.HpcCluster","Message":"no"},"RequestId":"2"}}' | ConvertFrom-Json
    #          ^^^^^^^^^^ response failure
    #                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    $third = @"
{"Response": {"Error": {"Code": "UnknownParameter", "Message": "no"}, "RequestId": "3"}}
#^^^^^^^^^^ response failure
#                                ^^^^^^^^^^^^^^^^ code exact common
"@
    Mock Invoke-RestMethod { @{ Response = @{ Error = @{ Code = 'ResourceNotFound'; Message = 'InvalidParameter is not here' } } } }
    #                           ^^^^^^^^ response malformed
    #                           ^^^^^^^^ missing-request-id
    #                                                            ^^^^^^^^^^^^^^^^ code exact common
}

function Write-Messages {
    Write-Warning '[TencentCloudSDKException] code:ResourceNotFound message:no such instance requestId:1'
    #                                              ^^^^^^^^^^^^^^^^ code inside common
    Write-Verbose "Code=ResourceNotFound.KeyPairNotFound, Message=gone"
    #                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
    Write-Error -Message 'No instance' -ErrorId 'InvalidFilter' -ErrorAction Stop
    #                                            ^^^^^^^^^^^^^ code exact service
    throw "InvalidParameter: the zone"
    #      ^^^^^^^^^^^^^^^^ code inside common
    Write-Host 'Nothing of ResourceInUse or Limits exceeded. InternalError happens.'
    $request = @{ Filters = @(@{ Name = 'zone'; Values = @('ap-guangzhou-6') }); Limit = 100 }
}

# corpus: complete
#Requires -Version 7.2
using namespace System.Collections.Generic

# Calls Tencent Cloud through the SDK for .NET.
Add-Type -Path "$PSScriptRoot/lib/TencentCloudSDK.Cvm.dll"

function Test-Failure {
    param([TencentCloud.Common.TencentCloudSDKException] $Failure)

    if ($Failure.ErrorCode -eq 'RequestLimitExceeded' -or "ResourceNotFound" -eq $Failure.ErrorCode) {
    #                           ^^^^^^^^^^^^^^^^^^^^ code exact common
    #                                                      ^^^^^^^^^^^^^^^^ code exact common
        return $true
    }
    elseif ($Failure.ErrorCode -ne "FailedOperation.InvalidImageState" -and $Failure.ErrorCode -cne 'AuthFailure') {
    #                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    #                                                                                                ^^^^^^^^^^^ code exact service
        return $true
    }
    if (-not ($code -ceq 'ResourceInUse') -or ($code -IEQ 'InvalidInstanceId.NotFound')) { return $true }
    #                     ^^^^^^^^^^^^^ code exact common
    #                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    if ($code -eq 'limitexceeded' -or $code -eq 'resourcenotfound.invalidplacementset' -or $code -ceq 'resourcenotfound') { return $true }
    #              ^^^^^^^^^^^^^ code folded
    #                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code folded
    if ($code -eq 'ResourceInuse') { return $true }
    #              ^^^^^^^^^^^^^ code folded
    if ($code -eq 'RequestLimitExceded' -or $code -eq "AuthFailure.SignatureExpired") { return $true }
    #              ^^^^^^^^^^^^^^^^^^^ misspelled -> RequestLimitExceeded
    #                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.SignatureExpire
    if ('InvalidParamter' -eq $code -or 'invalidperiod' -ieq $code -or $code.Equals('ResourceInuse')) { return $true }
    #    ^^^^^^^^^^^^^^^ misspelled -> InvalidParameter
    #                                    ^^^^^^^^^^^^^ code folded
    #                                                                                ^^^^^^^^^^^^^ misspelled -> ResourceInUse
    if ($code -eq 'FailedOperation.NothingOfThisSort') { return $false }
    #              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
    if ($code -eq 'InvalidKeyPair.NotSupported') { return $false }
    #              ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact legacy
    #              ^^^^^^^^^^^^^^^^^^^^^^^^^^^ legacy-code

    if ($code -in 'ResourceInsufficient', "ResourcesSoldOut.SpecifiedInstanceType") { return $true }
    #              ^^^^^^^^^^^^^^^^^^^^ code exact common
    #                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    if ($code -in @('OverQuota', 'ResourceUnavailble') -or $code -notin ('LimitExceeded.SpotQuota')) { return $true }
    #                ^^^^^^^^^ code exact service
    #                             ^^^^^^^^^^^^^^^^^^ misspelled -> ResourceUnavailable
    #                                                                     ^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    if (@('InvalidPeriod', 'InvalidPassword') -contains $code -or $retryCodes -contains 'InternalError') { return $true }
    #      ^^^^^^^^^^^^^ code exact service
    #                       ^^^^^^^^^^^^^^^ code exact service
    #                                                                                    ^^^^^^^^^^^^^ code exact common
    if ($response.Response.Error.Code -eq 'UnauthorizedOperation' -or $body['Response']['Error']['Code'] -eq "MissingParameter") { return $true }
    #                                      ^^^^^^^^^^^^^^^^^^^^^ code exact common
    #                                                                                                         ^^^^^^^^^^^^^^^^ code exact common
    if ($code.Equals('DryRunOperation') -or [string]::Equals($code, 'unsupportedregion', 'OrdinalIgnoreCase')) { return $true }
    #                 ^^^^^^^^^^^^^^^ code exact common
    #                                                                ^^^^^^^^^^^^^^^^^ code folded
    $code = $Failure.ErrorCode ?? 'InternalError'
    #                              ^^^^^^^^^^^^^ code exact common
    return $code -eq $(if ($strict) { 'InvalidParameter' } else { "InvalidParameterValue" })
    #                                  ^^^^^^^^^^^^^^^^ code exact common
    #                                                              ^^^^^^^^^^^^^^^^^^^^^ code exact common
}

function Get-Advice([string] $Code) {
    switch ($Code) {
        'InvalidFilter' { 'filter' }
        #^^^^^^^^^^^^^ code exact service
        "InvalidFilterValue.LimitExceeded" { return 'filters' }
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
        'MutexOperation.TaskRuning' { 'wait'; break }
        #^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> MutexOperation.TaskRunning
        { $_ -in 'UnknownParameter', 'NoSuchVersion' } { 'fix' }
        #         ^^^^^^^^^^^^^^^^ code exact common
        #                             ^^^^^^^^^^^^^ code exact common
        { $_.StartsWith('AuthFailure.') } { 'sign' }
        #                ^^^^^^^^^^^^ code prefix
        'Running' { 'Success' }
        default { 'Unknown' }
    }
    switch -Wildcard ($Code) {
        'UnauthorizedOperation.*' { 'ask' }
        #^^^^^^^^^^^^^^^^^^^^^^^ code pattern
        "LimitExceeded*" { 'quota' }
        #^^^^^^^^^^^^^^ code pattern
    }
    switch -Regex ($Code) {
        '^ResourceNotFound(\.|$)' { 'gone' }
        # ^^^^^^^^^^^^^^^^ code pattern common
        "^(ResourceInUse|ResourceUnavailable)" { 'busy' }
        #  ^^^^^^^^^^^^^ code pattern common
        #                ^^^^^^^^^^^^^^^^^^^ code pattern common
    }
}

function Test-Parts([string] $Code, [string] $Message) {
    if ($Code.StartsWith('FailedOperation') -or $Code.StartsWith("InvalidParameterValue.Instance", 'Ordinal')) { return $true }
    #                     ^^^^^^^^^^^^^^^ code prefix common
    #                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code prefix
    if ($Message.Contains('ResourceNotFound.KeyPairNotFound') -or $Message.IndexOf("InternalError") -ge 0) { return $true }
    #                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code part service
    #                                                                               ^^^^^^^^^^^^^ code part common
    if ($Code -like 'UnauthorizedOperation.*' -or $Code -clike "LimitExceeded*" -or $Message -notlike '*InvalidAction*') { return $true }
    #                ^^^^^^^^^^^^^^^^^^^^^^^ code pattern
    #                                                           ^^^^^^^^^^^^^^ code pattern
    #                                                                                                   ^^^^^^^^^^^^^ code pattern common
    if ($Code -match '^AuthFailure' -or $Code -cmatch "InvalidParameterValue\.NotEmpty$" -or $Message -notmatch 'UnsupportedRegion') { return $true }
    #                  ^^^^^^^^^^^ code pattern service
    #                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code pattern
    #                                                                                                            ^^^^^^^^^^^^^^^^^ code pattern common
    if ([regex]::IsMatch($Code, '^ResourceInUse\.') -or $Message -imatch "code:(InvalidPeriod|InvalidPassword)") { return $true }
    #                             ^^^^^^^^^^^^^ code pattern common
    #                                                                           ^^^^^^^^^^^^^ code pattern service
    #                                                                                         ^^^^^^^^^^^^^^^ code pattern service
    $short = $Code -replace '^ResourceNotFound\.', '' -creplace "FailedOperation\.TagKeyReserved", 'tag'
    #                         ^^^^^^^^^^^^^^^^ code pattern common
    #                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code pattern
    if (Select-String -InputObject $Message -Pattern 'LimitExceeded' -Quiet) { return $short }
    #                                                 ^^^^^^^^^^^^^ code pattern common
    return $Message -like 'instance*' -or $Message -match 'sold out' -or $Message -eq 'Timeout'
}

# corpus: complete
# About Tencent Cloud; "InternalError is a quote that is never closed, it's 'ResourceNotFound'
#                                                                            ^^^^^^^^^^^^^^^^ code inside common
<# It's "one with 'quotes, # and "ResourceInUse" #> $found = $code -eq 'LimitExceeded'
#                                 ^^^^^^^^^^^^^ code inside common
#                                                                       ^^^^^^^^^^^^^ code exact common
$errorCode = "`u{41}uthFailure.MFAFailure"
#             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact
$errorCode = '`u{41}uthFailure.TokenFailure'
#             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ not a code
$text = 'it''s', "a `"quoted`" word", "a ""quoted"" one", '"', "it's", "``"; if ($code -eq 'ResourceUnavailable') { }
#                                                                                           ^^^^^^^^^^^^^^^^^^^ code exact common
$errorCode = 'InvalidParameterValue.' + 'InstanceIdMalformed'
#             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact
$errorCode = "UnsupportedOperation" + '.' + "Region"
#             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact
$errorCode = "ResourceNotFound.$kind", "$kind.NotFound", "${kind}InUse", "AuthFailure.$($codes['ResourceNotFound'])"
#                                                                                               ^^^^^^^^^^^^^^^^ code exact common
$text = "$($code -eq "InternalError" ? "it's" : 'one "two"') and $(if ($code -eq 'ResourceInUse') { "`$(" }) `$code"
#                     ^^^^^^^^^^^^^ code exact common
#                                                                                 ^^^^^^^^^^^^^ code exact common
$text = "of
several lines, 'ResourceInUse' and ResourceNotFound: it's nothing
"
$text = @"
It's "ResourceInUse", $($codes["ResourceInUse.HpcCluster"]) and FailedOperation.TagKeyReserved "@ isn't the end
#                               ^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
#                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
"@; if ($code -eq 'InternalError') { }
#                  ^^^^^^^^^^^^^ code exact common
$text = @'
{"Response": {"Error": {"Code": "AuthFailure.SecretIdNotFound", "Message": "It's $code"}, "RequestId": "1"}}
#^^^^^^^^^^ response failure
#                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
'@ | Test-Json -Code 'UnknownParameter'
#                     ^^^^^^^^^^^^^^^^ code exact common
Invoke-Call -Name it`'s -Path C:\it#s `
    -ErrorCode 'UnsupportedRegion' # don't
    #           ^^^^^^^^^^^^^^^^^ code exact common
$a = 10 % 3; $b = $x -band 0x1f; $c = $list[-1]; $d = 'NoSuchVersion' -eq $code; $e = [char]'"'; $f = $code -eq "InvalidAction"
#                                                      ^^^^^^^^^^^^^ code exact common
#                                                                                                                ^^^^^^^^^^^^^ code exact common
$wide = @{ '重试 😀' = "é"; error = 'UnknownParameter'; '限流' = 'ß'; 'code😀' = "NoSuchVersion" }
#                                 ^^^^^^^^^^^^^^^^ code exact common
#                                                                           ^^^^^^^^^^^^^ code exact common
$smart = “it is”; $h = $code -eq 'InvalidParameterValue.Range'
#                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service

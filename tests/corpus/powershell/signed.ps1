# corpus: complete
# Calls the API without an SDK.
function Invoke-Api([string] $Action, [hashtable] $Payload) {
    $headers = @{
        'X-TC-Action' = $Action
        Authorization = "TC3-HMAC-SHA256 Credential=$id/$date/cvm/tc3_request, SignedHeaders=content-type;host, Signature=$(Get-Signature $Payload)"
    }
    $response = (Invoke-RestMethod -Uri 'https://cvm.tencentcloudapi.com' -Method Post -Headers $headers -Body ($Payload | ConvertTo-Json)).Response
    if (-not $response.Error) { return $response }
    if ($response.Error.Code -eq 'AuthFailure.SignatureExpire' -or 'InternalError' -eq $response.Error.Code) { return Invoke-Api $Action $Payload }
    #                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
    #                                                               ^^^^^^^^^^^^^ code exact common
    if ($response.Error.Code -in 'LimitExceeded', 'RequestLimitExceded') { Start-Sleep 1 }
    #                             ^^^^^^^^^^^^^ code exact common
    #                                              ^^^^^^^^^^^^^^^^^^^ misspelled -> RequestLimitExceeded
    switch ($response.Error.Code.Split('.')[0]) {
        'ResourceNotFound' { return @() }
        #^^^^^^^^^^^^^^^^ code exact common
        'ResourceInUse' { return $null }
        #^^^^^^^^^^^^^ code exact common
    }
    throw "$($response.Error.Code): $($response.Error.Message)"
}

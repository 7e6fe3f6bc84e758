# corpus: complete, sdk
# The file names no cloud, but its project depends on the SDK.
function Test-Temporary($Code, $State) {
    if ($Code -eq 'ResourceInUse' -or $_.Exception.ErrorCode -eq "FailedOperation") { return $true }
    #              ^^^^^^^^^^^^^ code exact common
    #                                                             ^^^^^^^^^^^^^^^ code exact common
    $next = 'UnsupportedOperation'
    $titles = @{ 'LimitExceeded' = 'Limits' }
    switch ($Code) {
        'InternalError' { return $true }
        #^^^^^^^^^^^^^ code exact common
        'InternalErorr' { return $true }
    }
    if ($Code -in 'ResourceUnavailable', 'RequestLimitExceeded') { return $true }
    #              ^^^^^^^^^^^^^^^^^^^ code exact common
    #                                     ^^^^^^^^^^^^^^^^^^^^ code exact common
    return $next -eq $State -or $titles['ResourceNotFound']
}

# corpus: complete
Import-Module TencentCloud.Cvm

$failure = @{
    Response = @{
   #^^^^^^^^ response failure
        Error     = @{
            Code    = 'AuthFailure.SecretIdNotFound' # } a comment
            #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
            Message = "The SecretId is not found."
        }
        RequestId = '1'
    }
}

Describe 'Client' {
    BeforeEach {
        Mock Invoke-RestMethod { @{ Response = @{ TotalCount = 0; ZoneSet = @() } } }
        #                           ^^^^^^^^ response malformed
        #                           ^^^^^^^^ missing-request-id
        Mock Invoke-RestMethod { [pscustomobject]@{ 'Response' = [ordered]@{ Error = @{ Code = 'ResourceNotFuond'; Message = 'gone' }; RequestId = '2' } } }
        #                                           ^^^^^^^^^^ response failure
        #                                                                                       ^^^^^^^^^^^^^^^^ misspelled -> ResourceNotFound
        Mock Invoke-RestMethod { @{ Response = @{ Error = @{ Code = $code; Message = "$code" }; RequestId = (New-Guid).Guid } } }
        #                           ^^^^^^^^ response failure
        Mock Invoke-RestMethod { @{ Response = @{ TotalCount = 1; $key = 'x' } } }
        #                           ^^^^^^^^ response success
        Mock Invoke-RestMethod { @{ Response = @{} } }
        if ($Response) { Response = @{ TotalCount = 1 } }
    }
}

# corpus: complete
using namespace TencentCloud.Cvm.V20170312

function Test-Half($Failure) {
    $Failure.ErrorCode | Should -Be
    'ResourceNotFound'
    #^^^^^^^^^^^^^^^^ code exact common
    if ($Failure.ErrorCode -eq 'ResourceInUse'
    #                           ^^^^^^^^^^^^^ code exact common
    if ($Failure.ErrorCode -in 'LimitExceeded', "InternalError",
    #                           ^^^^^^^^^^^^^ code exact common
    #                                            ^^^^^^^^^^^^^ code exact common
    switch ($Failure.ErrorCode) {
        'ResourceUnavailable' {
        #^^^^^^^^^^^^^^^^^^^ code exact common
        "InvalidAction"
        #^^^^^^^^^^^^^ code exact common
    $text = "$($Failure.ErrorCode -eq 'UnsupportedRegion'"
    #                                  ^^^^^^^^^^^^^^^^^ code exact common
    )"
    $Failure.ErrorCode -eq
    $Failure.ErrorCode -eq 'AuthFailure.Tok

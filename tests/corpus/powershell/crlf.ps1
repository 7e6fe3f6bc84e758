# corpus: complete
using namespace TencentCloud.Cvm.V20170312

# A quote that is never closed: "ResourceNotFound
$text = @"
It's ResourceNotFound.HpcCluster
#    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
"@
$codes = @(
    'ResourceNotFound'
    #^^^^^^^^^^^^^^^^ code exact common
    "ResourceInUse.HpcCluster"
    #^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
)
$gone = $Failure.ErrorCode -eq "ResourceNotFuond" # don't
#                               ^^^^^^^^^^^^^^^^ misspelled -> ResourceNotFound

# corpus: complete
Import-Module TencentCloud.Common
<# tcerr:ignore #>
if ($err.Code -eq "FailedOpreation") { }
#                  ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
#                  ^^^^^^^^^^^^^^^ ignored misspelled-code
# tcerr:ignore
if ($failed -and `
    $err.Code -eq "FailedOpreation") { }
#                  ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
#                  ^^^^^^^^^^^^^^^ ignored misspelled-code
if ($err.Code -eq "FailedOpreation") { }
#                  ^^^^^^^^^^^^^^^ misspelled -> FailedOperation

# corpus: complete
# Words of everybody's: "ResourceNotFound" is what Azure says, `InternalError` another.
try {
    Get-AzResource -ResourceId $id -ErrorAction Stop
}
catch {
    if ($_.Exception.Body.Code -eq 'ResourceNotFound' -or $_.Exception.Message -like '*ResourceNotFound*') {
        Write-Warning "ResourceNotFound: nothing at $id"
    }
    switch ($_.Exception.Body.Code) {
        'InternalError' { throw }
        InvalidParameter { throw "InvalidParameter: $_" }
        'LimitExceeded' { Start-Sleep 1 }
        "InvalidInstanceId.NotFound" { return }
    }
}
# An exception of the Open Geospatial Consortium's.
if ($report.ExceptionReport.Exception.exceptionCode -eq 'InvalidParameterValue') { exit 5 }
throw [System.Management.Automation.ErrorRecord]::new($exception, 'UnauthorizedOperation', 'PermissionDenied', $null)

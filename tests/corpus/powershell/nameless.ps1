# corpus: complete
# Nothing here names a cloud. Dotted codes speak for themselves; common words do not.
switch ($Code) {
    'InternalError' { 'later' }
    ResourceInUse { 'later' }
    'FailedOperation.InvalidImageState' { 'wait for the image' } # as with FailedOperation.InvalidImageState
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    #                                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
    "InvalidParameterValue.ZoneNotSupported" { 'zone' }
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    'InvalidInstanceId.NotFound' { 'id' }
    'FailedOperation.InvalidImageStat' { 'a word' }
    default { $Code -eq 'RequestLimitExceded' -or $Code -eq 'ResourceNotFound' }
}

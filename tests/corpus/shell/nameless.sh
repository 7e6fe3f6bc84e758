# corpus: complete
#!/bin/sh
# Nothing here names a cloud. Dotted codes speak for themselves; common words do not.
case "$code" in
    InternalError | ResourceInUse) exit 75 ;;
    "FailedOperation.InvalidImageState") exit 1 ;; # as with FailedOperation.InvalidImageState
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    #                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
    'InvalidParameterValue.ZoneNotSupported' | InvalidInstanceId.NotFound | FailedOperation.InvalidImageStat) exit 2 ;;
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
esac
[ "$code" = RequestLimitExceded ] || [ "$code" = ResourceNotFound ]

# corpus: complete
#!/bin/sh
# What to do about the error code of a call of tccli.

advice() {
    case "$1" in
        RequestLimitExceeded | InternalError) echo retry ;;
       #^^^^^^^^^^^^^^^^^^^^ code exact common
        #                      ^^^^^^^^^^^^^ code exact common
        "ResourceNotFound"|'InvalidInstanceId.NotFound')
        #^^^^^^^^^^^^^^^^ code exact common
        #                   ^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
            echo gone
            ;;
        AuthFailure.*) echo sign ;;
       #^^^^^^^^^^^^^ code prefix
        AuthFailure|UnauthorizedOperation.* ) echo ask ;;
       #^^^^^^^^^^^ code exact service
        #           ^^^^^^^^^^^^^^^^^^^^^^^ code prefix
        InvalidInstance* | *InvalidPeriod*) echo wrong ;;
       #^^^^^^^^^^^^^^^ code prefix
        #                   ^^^^^^^^^^^^^ code part service
        ResourcesSoldOut.SpecifiedInstanceType) echo "sold out" ;; # 'ResourceInsufficient' is another one
       #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
        #                                                             ^^^^^^^^^^^^^^^^^^^^ code inside common
        (OverQuota|"LimitExceeded") echo quota ;;
        #^^^^^^^^^ code exact service
        #           ^^^^^^^^^^^^^ code exact common
        "LimitExceeded."*) echo quota ;;
        #^^^^^^^^^^^^^^ code prefix
        ResourceUnavailble) echo later ;;
       #^^^^^^^^^^^^^^^^^^ misspelled -> ResourceUnavailable
        "MutexOperation.TaskRuning") echo wait ;;
        #^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> MutexOperation.TaskRunning
        FailedOperation.NothingOfThisSort) echo never ;;
       #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
        InvalidParameter | \
       #^^^^^^^^^^^^^^^^ code exact common
        InvalidParameterValue | \
       #^^^^^^^^^^^^^^^^^^^^^ code exact common
        MissingParameter)
       #^^^^^^^^^^^^^^^^ code exact common
            echo fix ;;
        Running|Success|"") echo fine ;;
        *) echo "Unknown" ;;
    esac
}

case $code in DryRunOperation) exit 0;; UnsupportedRegion|UnsupportedOperation) exit 2;; *) exit 1;; esac
#             ^^^^^^^^^^^^^^^ code exact common
#                                       ^^^^^^^^^^^^^^^^^ code exact common
#                                                         ^^^^^^^^^^^^^^^^^^^^ code exact common

case "$(error_code)" in
ResourceInUse)
^^^^^^^^^^^^^ code exact common
    sleep 1 ;;
InvalidParameterValue.ZoneNotSupported) exit 3;;
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
esac

# corpus: complete, sdk
#!/bin/sh
# The file names no cloud, but its project depends on the SDK.
if [ "$code" = "ResourceInUse" ] || [ "$(error_code)" = FailedOperation ]; then
#               ^^^^^^^^^^^^^ code exact common
#                                                       ^^^^^^^^^^^^^^^ code exact common
    exit 75
fi
next="UnsupportedOperation"
case "$error_code" in
    InternalError|RequestLimitExceeded) exit 75 ;;
   #^^^^^^^^^^^^^ code exact common
    #             ^^^^^^^^^^^^^^^^^^^^ code exact common
    InternalErorr) exit 1 ;;
esac
[ "$state" = LimitExceeded ] && echo "$next"

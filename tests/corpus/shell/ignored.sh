# corpus: complete
#!/bin/bash
output=$(tccli cvm DescribeZones 2>&1)
# tcerr:ignore[misspelled-code]
if [ "$code" = "FailedOpreation" ] ||\
#               ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
#               ^^^^^^^^^^^^^^^ ignored misspelled-code
    [ "$code" = "FailedOpreation" ]; then
#                ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
#                ^^^^^^^^^^^^^^^ ignored misspelled-code
    echo "# tcerr:ignore" "$code#tcerr:ignore"; [ "$code" = "FailedOpreation" ]
#                                                            ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
fi
case "$code" in
    # tcerr:ignore
    FailedOpreation) exit 1 ;;
#   ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
#   ^^^^^^^^^^^^^^^ ignored misspelled-code
    "FailedOpreation") exit 1 ;; # tcerr:ignore
#    ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
#    ^^^^^^^^^^^^^^^ ignored misspelled-code
esac
cat <<EOF # tcerr:ignore[missing-request-id]
{"Response": {"TotalCount": 0}}
#^^^^^^^^^^ response malformed
#^^^^^^^^^^ ignored missing-request-id
EOF
cat <<EOF
{"Response": {"# tcerr:ignore": 0}}
#^^^^^^^^^^ response malformed
#^^^^^^^^^^ missing-request-id
EOF

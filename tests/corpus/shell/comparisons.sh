# corpus: complete
#!/usr/bin/env bash
set -euo pipefail

response=$(tccli cvm DescribeInstances --region ap-guangzhou 2>&1) || true
code=$(jq -r '.Response.Error.Code // empty' <<<"$response")

if [ "$code" = "RequestLimitExceeded" ] || [ 'ResourceNotFound' = "$code" ]; then
#               ^^^^^^^^^^^^^^^^^^^^ code exact common
#                                             ^^^^^^^^^^^^^^^^ code exact common
    exit 75
elif [[ $code == "FailedOperation.InvalidImageState" && $code != AuthFailure ]]; then
#                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
#                                                                ^^^^^^^^^^^ code exact service
    exit 1
elif test "$code" = ResourceInUse -o "$code" == 'InvalidInstanceId.NotFound'; then
#                   ^^^^^^^^^^^^^ code exact common
#                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    exit 1
elif [ "${code%%.*}" = ResourceUnavailable ] && [ x"$code" != x"LimitExceeded.SpotQuota" ]; then
#                      ^^^^^^^^^^^^^^^^^^^ code exact common
#                                                               ^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    exit 1
elif [[ "$code" = RequestLimitExceded || $code == "AuthFailure.SignatureExpired" ]]; then
#                 ^^^^^^^^^^^^^^^^^^^ misspelled -> RequestLimitExceeded
#                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.SignatureExpire
    exit 1
elif [ "$code" = authfailure.signaturefailure ] || [ "$code" = "FailedOperation.NothingOfThisSort" ]; then
#                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
    exit 1
elif [[ ${code,,} == "limitexceeded" ]]; then
#                     ^^^^^^^^^^^^^ code folded
    exit 1
elif [ "$code" = "InvalidKeyPair.NotSupported" ]; then
#                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact legacy
#                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^ legacy-code
    exit 1
fi

# Beginnings and parts.
[[ $code == "AuthFailure."* ]] && exit 1
#            ^^^^^^^^^^^^ code prefix
[[ "$code" == ResourceNotFound* || $code == *LimitExceeded* || $code != *"InvalidPeriod"* ]] && exit 1
#             ^^^^^^^^^^^^^^^^ code prefix common
#                                            ^^^^^^^^^^^^^ code part common
#                                                                         ^^^^^^^^^^^^^ code part service
[[ $code =~ ^(AuthFailure|UnauthorizedOperation) ]] && exit 1
#             ^^^^^^^^^^^ code pattern service
#                         ^^^^^^^^^^^^^^^^^^^^^ code pattern common
[[ $code =~ ^InvalidParameterValue\.NotEmpty$ ]] && exit 1
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code pattern
if grep -q ResourceInUse <<<"$response" || echo "$response" | grep -q "ResourceNotFound.KeyPairNotFound"; then exit 1; fi
#          ^^^^^^^^^^^^^ code part common
#                                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code part service
if printf '%s' "$response" | grep -Eq 'ResourceInsufficient|ResourcesSoldOut\.AvailableZone'; then exit 1; fi
#                                      ^^^^^^^^^^^^^^^^^^^^ code pattern common
#                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code pattern
if echo "$response" | grep -qE "\"Code\": ?\"(InvalidFilter|InvalidAction)\""; then exit 1; fi
#                                             ^^^^^^^^^^^^^ code pattern service
#                                                           ^^^^^^^^^^^^^ code pattern common
if tccli cvm RunInstances 2>&1 | grep -F 'code:LimitExceeded' >/dev/null; then exit 1; fi
#                                              ^^^^^^^^^^^^^ code inside common
if jq -e '.Response.Error.Code == "UnsupportedRegion"' <<<"$response"; then exit 1; fi
#                                  ^^^^^^^^^^^^^^^^^ code inside common
jq 'select(.Response.Error.Code=="InvalidParameterValue.Range") | .Response.RequestId' <<<"$response"
#                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
awk '/OperationDenied/ { print $2 }' <<<"$response"
#     ^^^^^^^^^^^^^^^ code pattern service

while [ "$(error_code)" = InternalError ]; do sleep 1; done
#                         ^^^^^^^^^^^^^ code exact common
until [[ "$(error_code)" != 'InternalError.TradeUnknownError' ]]; do sleep 1; done
#                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
[ "$state" = Running ] || [ "$state" = "Success" ] || [[ $code == Timeout ]] && echo 'sold out'

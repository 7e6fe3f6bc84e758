# corpus: complete
#!/bin/bash
# Calls the API without an SDK.
host=vpc.tencentcloudapi.com
authorization="TC3-HMAC-SHA256 Credential=$secret_id/$date/vpc/tc3_request, SignedHeaders=content-type;host, Signature=$signature"
response=$(curl -sS -X POST "https://$host" -H "Authorization: $authorization" -H "X-TC-Action: $action" -d "$payload")
error=$(echo "$response" | jq -r .Response.Error.Code)
if [ "$error" = "AuthFailure.SignatureExpire" ] || [ "$error" = InternalError ] || [ "$error" = "RequestLimitExceded" ]; then
#                ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
#                                                               ^^^^^^^^^^^^^ code exact common
#                                                                                                ^^^^^^^^^^^^^^^^^^^ misspelled -> RequestLimitExceeded
    exec "$0" "$@"
fi
case "${error%%.*}" in
    ResourceNotFound) exit 0 ;;
   #^^^^^^^^^^^^^^^^ code exact common
    LimitExceeded | ResourceInUse) exit 75 ;;
   #^^^^^^^^^^^^^ code exact common
    #               ^^^^^^^^^^^^^ code exact common
esac

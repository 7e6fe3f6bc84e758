# corpus: complete
#!/bin/bash
# Codes of Tencent Cloud as this script sees them: `ResourceInUse` is worth another try,
#                                                   ^^^^^^^^^^^^^ code inside common
# UnauthorizedOperation.InvalidToken is not, and neither is InternalError.
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
source ./tencentcloud-sdk-shell/tencentcloud.sh

readonly ERROR_THROTTLED="RequestLimitExceeded"
#                         ^^^^^^^^^^^^^^^^^^^^ code exact common
declare -r error_gone='ResourceNotFound'
#                      ^^^^^^^^^^^^^^^^ code exact common
export ERROR_LIMIT=LimitExceeded
#                  ^^^^^^^^^^^^^ code exact common
retry_codes=(ResourceInUse "InternalError.TradeUnknownError" 'ResourceUnavailable' ResourcesSoldOut.AvailabelZone)
#            ^^^^^^^^^^^^^ code exact common
#                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
#                                                             ^^^^^^^^^^^^^^^^^^^ code exact common
#                                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> ResourcesSoldOut.AvailableZone
retry_codes+=("OverQuota")
#              ^^^^^^^^^ code exact service
error_codes=(
    InvalidParameter
   #^^^^^^^^^^^^^^^^ code exact common
    "InvalidFilter" # "InternalError" is left out on purpose
    #^^^^^^^^^^^^^ code exact service
    #                  ^^^^^^^^^^^^^ code inside common
    'FailedOperation.TagKeyReserved'
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
)
declare -A advice=(
    ["UnauthorizedOperation"]="ask for permission"
    # ^^^^^^^^^^^^^^^^^^^^^ code exact common
    [FailedOperation.InvalidImageState]="wait for the image"
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    ['FailedOperation.InvalidImageSate']='wait for the image'
    # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> FailedOperation.InvalidImageState
)
advice[InvalidZone.MismatchRegion]=zone
#      ^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
advice["UnsupportedOperation.Region"]="region"
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service

for code in ResourceInUse "ResourceUnavailable.InstanceType" InternalError; do
#           ^^^^^^^^^^^^^ code exact common
#                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
#                                                            ^^^^^^^^^^^^^ code exact common
    echo "$code"
done

is_error "$response" "InvalidPassword" && exit 1
#                     ^^^^^^^^^^^^^^^ code exact service
if error_code_is InvalidPeriod; then exit 1; fi
#                ^^^^^^^^^^^^^ code exact service
fail_with_code 'MissingParameter.AtLeastOne' "No parameter"
#               ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
echo "[TencentCloudSDKException] code:ResourceNotFound message:no such instance requestId:1" >&2
#                                     ^^^^^^^^^^^^^^^^ code inside common
echo "Code=ResourceNotFound.KeyPairNotFound, Message=gone"
#          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
die "InvalidParameter: the zone" || log error "InternalError: try again"
#    ^^^^^^^^^^^^^^^^ code inside common
#                                              ^^^^^^^^^^^^^ code inside common
echo "Nothing of ResourceInUse or Limits exceeded, and InternalError happens."
response='{"Response":{"Error":{"Code":"InvalidParameterValue.Range","Message":"The range"},"RequestId":"1"}}'
#          ^^^^^^^^^^ response failure
#                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
response="{\"Response\": {\"Error\": {\"Code\": \"UnknownParameter\", \"Message\": \"no\"}, \"RequestId\": \"2\"}}"
#          ^^^^^^^^^^^^ response failure
#                                                 ^^^^^^^^^^^^^^^^ code exact common
curl -d '{"Filters":[{"Name":"zone","Values":["ap-guangzhou-6"]}],"Limit":100}' https://cvm.tencentcloudapi.com

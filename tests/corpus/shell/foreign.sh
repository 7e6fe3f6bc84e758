# corpus: complete
#!/bin/bash
# Codes of Amazon's, some of which share their names with ours.
export AWS_PROFILE=default
output=$(aws ec2 describe-instances --instance-ids "$1" 2>&1)
case "$output" in
    *InvalidInstanceID.NotFound*|*InvalidInstanceId.NotFound*) exit 0 ;;
    *UnauthorizedOperation*|DryRunOperation) exit 1 ;;
    RequestLimitExceeded|"InternalError"|ServiceUnavailable) exit 75 ;;
    InvalidSecurityGroupId.NotFound|AuthFailure) exit 2 ;;
esac
if [[ $code == InvalidParameterValue ]] || grep -q ResourceInUse <<<"$output" || [ "$code" = "ResourceNotFoundException" ]; then
    curl -H "Authorization: AWS4-HMAC-SHA256 Credential=AKIA/20260101/us-east-1/ec2/aws4_request" https://ec2.amazonaws.com
fi

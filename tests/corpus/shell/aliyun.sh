# corpus: complete
#!/bin/bash
output=$(aliyun ecs DescribeInstances 2>&1)
if echo "$output" | grep -q 'ErrorCode: InvalidParameter'; then exit 1; fi
case $code in
    InvalidInstanceId.NotFound | OperationDenied) exit 0 ;;
    MissingParameter | InternalError | ServiceUnavailable) exit 1 ;;
    Throttling.User | Forbidden.RAM) exit 2 ;;
esac

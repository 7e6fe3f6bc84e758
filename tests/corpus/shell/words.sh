# corpus: complete
#!/usr/bin/env zsh
# Words that stand where codes do in a script of ours, and are none.
state=$(tccli cvm DescribeInstances | jq -r '.Response.InstanceSet[0].InstanceState')
case "$state" in
    Running|Stopped|PENDING|LAUNCH_FAILED) echo Normal ;;
    Success | Failed | Timeout | Forbidden) exit 0 ;;
    NotFound|BadRequest|"Unauthorized") exit 1 ;;
esac
[ "$code" = Success ] || [ "$code" = "TokenExpired" ] || [[ $code == UserNotFound ]] || [ "$code" = DescribeInstances ]
# Those of the object storage, an API of its own.
coscmd info "$key" 2>&1 | grep -q NoSuchKey && [ "$code" = NoSuchBucket ] || [[ $code == AccessDenied || $code == SlowDown ]]
for Name in Error Unknown Invalid Internal; do echo "$Name" RequestId Response Code Message; done

# corpus: complete
#!/bin/sh
# Words of everybody's: "ResourceNotFound" is a word of this server's, `InternalError` another.
if curl -s "$url" | grep -q ResourceNotFound; then
    echo "ResourceNotFound: nothing at $url" >&2
    exit 4
fi
case "$reason" in
    InternalError|ResourceInUse) sleep 1 ;;
    "LimitExceeded") exit 1 ;;
    InvalidInstanceId.NotFound|ResourceNotFound.Rule) exit 2 ;;
esac
[ "$code" = UnauthorizedOperation ] && exit 3
# An exception of the Open Geospatial Consortium's.
[[ $(xmllint --xpath 'string(//@exceptionCode)' report.xml) == InvalidParameterValue ]] && exit 5
kubectl get pod -o json | jq -r 'select(.reason == "InternalError") | .metadata.name'

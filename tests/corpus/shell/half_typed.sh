# corpus: complete
#!/bin/bash
code=$(tccli cvm DescribeInstances)
if [ "$code" = ResourceInUse
#              ^^^^^^^^^^^^^ code exact common
if [[ $code == LimitExceeded && $code ==
#              ^^^^^^^^^^^^^ code exact common
case "$code" in
    InternalError|
   #^^^^^^^^^^^^^ code exact common
    ResourceUnavailable)
   #^^^^^^^^^^^^^^^^^^^ code exact common
    AuthFailure.
text=$(echo ${x
cat <<NEVER
[ "$code" = "UnsupportedRegion" ] && exit
#            ^^^^^^^^^^^^^^^^^ code exact common
[ "$code" = 'AuthFailure.Tok

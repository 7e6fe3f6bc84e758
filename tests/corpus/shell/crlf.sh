# corpus: complete
#!/bin/bash
# A quote that is never closed: "ResourceNotFound
code=$(tccli cvm DescribeInstances)
cat <<EOF
It's ResourceNotFound.HpcCluster
#    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
EOF
case $code in
    ResourceNotFound) exit ;;
   #^^^^^^^^^^^^^^^^ code exact common
    "ResourceNotFuond") exit ;;
    #^^^^^^^^^^^^^^^^ misspelled -> ResourceNotFound
    ResourceInUse.HpcCluster)
   #^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
esac

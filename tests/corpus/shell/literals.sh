# corpus: complete
#!/usr/bin/env bash
# About Tencent Cloud; "InternalError is a quote that is never closed, it's 'ResourceNotFound'
#                                                                            ^^^^^^^^^^^^^^^^ code inside common
error_code=$'\x41uthFailure.MFAFailure'
#            ^^^^^^^^^^^^^^^^^^^^^^^^^ code exact
error_code=$"AuthFailure.TokenFailure"
#            ^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
error_code='\x41uthFailure.TokenFailure'
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ not a code
error_code=$'\x41uthFailure.TokenFailre'
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.TokenFailure
text='it'"'"'s' text="a \"quoted\" word" text='it'\''s' text=it\'s; [ "$error_code" = 'ResourceUnavailable' ]
#                                                                                      ^^^^^^^^^^^^^^^^^^^ code exact common
error_code="ResourceNotFound.$kind"; error_code="${kind}.NotFound"; error_code=AuthFailure."$kind"
text="AuthFailure.$(of "InternalError.TradeUnknownError" "it's") `of 'LimitExceeded.SpotQuota'` ${x:-it's} ${y:-"InvalidParameterValue.Range"}"
#                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
#                                                                     ^^^^^^^^^^^^^^^^^^^^^^^ code exact service
#                                                                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
text='of
several lines, "ResourceInUse" and ResourceNotFound: nothing
'
cat <<EOF | tee file && [ "$error_code" = "InternalError" ]
#                                          ^^^^^^^^^^^^^ code exact common
It's "ResourceInUse", $(of "ResourceInUse.HpcCluster") and FailedOperation.TagKeyReserved
#                           ^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
#                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
EOF
cat <<'EOF' >"$file"
{"Response": {"Error": {"Code": "AuthFailure.SecretIdNotFound", "Message": "It's $(no)"}, "RequestId": "1"}}
#^^^^^^^^^^ response failure
#                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
EOF
if true; then
	cat <<-"A_B"
		don't
	A_B
	f <<-\END <<'B'
		it's
	END
"one"'
B
fi
[ $# -gt 0 ] && echo ${#list[@]} "${text#*\'}" ${text//\"/} && [ "$error_code" = "UnknownParameter" ] # don't
#                                                                                 ^^^^^^^^^^^^^^^^ code exact common
a=$((1 << 3)); b=$(echo "$(echo "it's" 'one"')"); c=$(case $code in UnsupportedRegion) echo a;; esac); [[ $code == "NoSuchVersion" ]]
#                                                                   ^^^^^^^^^^^^^^^^^ code exact common
#                                                                                                                   ^^^^^^^^^^^^^ code exact common
wide="重试 😀 é"; [ "$wide" = '限流' ] || [ "$error_code😀" = "UnknownParameter" ]; url=http://x/#"it"
#                                                        ^^^^^^^^^^^^^^^^ code exact common
grep -q '^[^#]*Resource' <<< "$text"; tr -d "'" <<<'"'; [[ $code = "ResourceInUse" ]]
#                                                                   ^^^^^^^^^^^^^ code exact common

# corpus: complete
# Lines of this file end as on Windows. 腾讯云
retryable_error_codes = [
  "RequestLimitExceeded",
  #^^^^^^^^^^^^^^^^^^^^ code exact common
  "RequestLimitExceded",
  #^^^^^^^^^^^^^^^^^^^ misspelled -> RequestLimitExceeded
]
message = <<EOT
"FailedOperation.InvalidImageState"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside
EOT
error_code = "AuthFailure.SignatureFailure" # AuthFailure.TokenFailure
#             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
#                                             ^^^^^^^^^^^^^^^^^^^^^^^^ code inside

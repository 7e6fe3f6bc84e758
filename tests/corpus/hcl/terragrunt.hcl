# corpus: complete
# What terragrunt retries are regular expressions.
retryable_errors = [
  "(?s).*Code=RequestLimitExceeded.*",
  #           ^^^^^^^^^^^^^^^^^^^^ code pattern
  "(?s).*ResourceInUse.*",
  #      ^^^^^^^^^^^^^ code pattern
  "(?s).*\\[TencentCloudSDKError\\] Code=(InternalError|ResourceUnavailable\\.ZoneSoldOut).*",
  #                                       ^^^^^^^^^^^^^ code pattern
  #                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ not a code
  ".*FailedOperation\\.InvalidImageState.*",
  #  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code pattern
  "^AuthFailure.SignatureExpire$",
  # ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code pattern
  ".*connection reset by peer.*",
]

errors {
  retry "throttled" {
    retryable_errors   = [".*RequestLimitExceeded.*"]
    #                        ^^^^^^^^^^^^^^^^^^^^ code pattern
    max_attempts       = 3
    sleep_interval_sec = 5
  }
}

# corpus: complete, sdk
# The file names no cloud, but its project depends on the SDK.

def temporary?(error, code, state)
  return true if code == 'ResourceInUse' || error.code.start_with?("FailedOperation")
  #                       ^^^^^^^^^^^^^ code exact common
  #                                                                 ^^^^^^^^^^^^^^^ code prefix common

  following = 'UnsupportedOperation'
  titles = { 'LimitExceeded' => 'Limits' }
  case error.code
  when 'InternalError', 'InternalErorr' then true
  #     ^^^^^^^^^^^^^ code exact common
  when 'RequestLimitExceeded' then sleep(1)
  #     ^^^^^^^^^^^^^^^^^^^^ code exact common
  end
  retryable = %w[ResourceUnavailable ResourceInsufficient]
  #              ^^^^^^^^^^^^^^^^^^^ code exact common
  #                                  ^^^^^^^^^^^^^^^^^^^^ code exact common
  following == state || titles['ResourceNotFound']
  retryable.include?(code)
end

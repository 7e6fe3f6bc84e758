# corpus: complete
# Nothing here names a cloud. Dotted codes speak for themselves; common words do not.
def advice(code)
  case code
  when 'InternalError', 'ResourceInUse' then 'later'
  when 'FailedOperation.InvalidImageState' then 'wait for the image' # as with FailedOperation.InvalidImageState
  #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
  #                                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
  when *%w[InvalidParameterValue.ZoneNotSupported InvalidInstanceId.NotFound FailedOperation.InvalidImageStat] then 'zone'
  #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
  else code == 'RequestLimitExceded' ? 'wait' : 'ResourceNotFound'
  end
end

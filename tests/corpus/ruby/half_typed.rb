# corpus: complete
require 'tencentcloud-sdk-cvm'

def before(error)
  error.code == 'ResourceInUse'
  #              ^^^^^^^^^^^^^ code exact common
end

def half(error)
  case error.code
  when 'LimitExceeded', "InternalError",
  #     ^^^^^^^^^^^^^ code exact common
  #                      ^^^^^^^^^^^^^ code exact common
  when
  if %w[ResourceUnavailable InvalidAction
  #     ^^^^^^^^^^^^^^^^^^^ code exact common
  #                         ^^^^^^^^^^^^^ code exact common
    error.code ==
  end]
  x = <<~NEVER
  y = "#{error.code == 'UnsupportedRegion'"
  #                     ^^^^^^^^^^^^^^^^^ code exact common
  }"
  z = error.code == "InvalidPeriod" / %
  #                  ^^^^^^^^^^^^^ code exact service
  error.code == 'AuthFailure.Tok

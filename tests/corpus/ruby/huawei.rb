# corpus: complete
# frozen_string_literal: true

# Speaks to HuaweiCloud and, in tests, to a double of it.
module Obs
  ERRORS = { 'InternalError' => 'try again', 'AccessDenied' => 'not yours', 'InvalidParameter' => 'wrong', 'APIGW.0301' => 'signature' }.freeze

  def self.retry?(error)
    error.code == 'InternalError' || error.code == 'RequestLimitExceeded' || %w[ServiceUnavailable OperationDenied].include?(error.code)
  end
end

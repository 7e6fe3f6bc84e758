# corpus: complete
# frozen_string_literal: true

require 'tencentcloud-sdk-common'
require 'tencentcloud-sdk-cvm'

module Cloud
  # Decides on what a call failed with.
  class Comparisons
    def compare(error)
      return true if error.code == 'RequestLimitExceeded' || "ResourceNotFound" == error.code
      #                             ^^^^^^^^^^^^^^^^^^^^ code exact common
      #                                                       ^^^^^^^^^^^^^^^^ code exact common
      return true unless error.code != "FailedOperation.InvalidImageState" and error.code.eql?('AuthFailure')
      #                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
      #                                                                                         ^^^^^^^^^^^ code exact service
      return true if 'ResourceInUse'==error.code or error&.code === 'InvalidInstanceId.NotFound'
      #               ^^^^^^^^^^^^^ code exact common
      #                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
      return true if 'LimitExceeded.SpotQuota'.eql?(error.code)
      #               ^^^^^^^^^^^^^^^^^^^^^^^ code exact service
      return true if error.code.casecmp?('limitexceeded') || error.code.downcase == 'resourcenotfound.invalidplacementset'
      #                                   ^^^^^^^^^^^^^ code folded
      #                                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code folded
      return true if error.code == 'RequestLimitExceded' || error.code == 'AuthFailure.SignatureExpired'
      #                             ^^^^^^^^^^^^^^^^^^^ misspelled -> RequestLimitExceeded
      #                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.SignatureExpire
      return true if error.code == 'authfailure.signaturefailure' || error.code == 'FailedOperation.NothingOfThisSort'
      #                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
      return true if error.code == 'InvalidKeyPair.NotSupported'
      #                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact legacy
      #                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ legacy-code

      code = error.code || 'InternalError'
      #                     ^^^^^^^^^^^^^ code exact common
      code == 'UnsupportedRegion' && response['Response']['Error']['Code'] == "UnauthorizedOperation" ||
      #        ^^^^^^^^^^^^^^^^^ code exact common
      #                                                                        ^^^^^^^^^^^^^^^^^^^^^ code exact common
        response.dig('Response', 'Error', 'Code') == 'UnauthorizedOperation.MFANotFound'
        #                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    rescue TencentCloud::Common::TencentCloudSDKException => e
      raise unless e.code == 'InvalidPeriod'
      #                       ^^^^^^^^^^^^^ code exact service
    end

    def branch(code)
      case code
      when 'ResourceInsufficient', "ResourcesSoldOut.SpecifiedInstanceType" then 'sold out'
      #     ^^^^^^^^^^^^^^^^^^^^ code exact common
      #                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
      when 'OverQuota', # 'LimitExceeded' is another one
      #     ^^^^^^^^^ code exact service
      #                    ^^^^^^^^^^^^^ code inside common
           'OperationDenied'
           #^^^^^^^^^^^^^^^ code exact service
        'quota'
      when 'ResourceUnavailble' then :later
      #     ^^^^^^^^^^^^^^^^^^ misspelled -> ResourceUnavailable
      when /\AAuthFailure\.SignatureFailure\z/, /^(UnauthorizedOperation|InvalidAction)/ then :forbidden
      #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code pattern
      #                                            ^^^^^^^^^^^^^^^^^^^^^ code pattern common
      #                                                                  ^^^^^^^^^^^^^ code pattern common
      when *RETRYABLE, 'ResourceUnavailable' then :retry
      #                 ^^^^^^^^^^^^^^^^^^^ code exact common
      when ->(c) { c.start_with?('AuthFailure.') } then :sign
      #                           ^^^^^^^^^^^^ code prefix
      else 'Running'
      end
    end

    def matched(error)
      case error
      in { code: 'InvalidParameter' | "InvalidParameterValue", message: } then message
      #           ^^^^^^^^^^^^^^^^ code exact common
      #                                ^^^^^^^^^^^^^^^^^^^^^ code exact common
      in { 'Code' => 'DryRunOperation' }
      #               ^^^^^^^^^^^^^^^ code exact common
        'Success'
      in 'MissingParameter' | 'MutexOperation.TaskRuning'
      #   ^^^^^^^^^^^^^^^^ code exact common
      #                        ^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> MutexOperation.TaskRunning
        'wait'
      in [code, *] if code == 'UnknownParameter'
      #                        ^^^^^^^^^^^^^^^^ code exact common
        code
      end
    end

    def tests(code, message)
      return true if code.start_with?('FailedOperation') || code.start_with?("InvalidParameterValue.Instance", 'AuthFailure.')
      #                                ^^^^^^^^^^^^^^^ code prefix common
      #                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code prefix
      #                                                                                                         ^^^^^^^^^^^^ code prefix
      return true if code.start_with? 'UnauthorizedOperation.'
      #                                ^^^^^^^^^^^^^^^^^^^^^^ code prefix
      return true if message.include?('ResourceNotFound.KeyPairNotFound') || message.include?("InternalError")
      #                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code part service
      #                                                                                        ^^^^^^^^^^^^^ code part common
      return true if message.index('ResourceUnavailable')
      #                             ^^^^^^^^^^^^^^^^^^^ code part common
      return true if code =~ /ResourceInUse/ || code.match?(/\AInvalidParameterValue\.NotEmpty\z/i) || code !~ %r{^LimitExceeded$}
      #                       ^^^^^^^^^^^^^ code pattern common
      #                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code pattern
      #                                                                                                            ^^^^^^^^^^^^^ code pattern common
      return true if code.match(Regexp.new('^InvalidFilter$'))
      #                                      ^^^^^^^^^^^^^ code pattern service

      message.start_with?('instance') || message.include?('sold out') || message == 'Timeout'
    end
  end
end

# corpus: complete
# frozen_string_literal: true

require 'set'
require 'tencentcloud-sdk-cvm'

# Codes of Tencent Cloud as this program sees them: `ResourceInUse` is worth another try,
#                                                    ^^^^^^^^^^^^^ code inside common
# UnauthorizedOperation.InvalidToken is not, and neither is InternalError.
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
module Codes
  THROTTLED = 'RequestLimitExceeded'
  #            ^^^^^^^^^^^^^^^^^^^^ code exact common
  GONE, LIMIT = "ResourceNotFound", 'LimitExceeded'.freeze
  #              ^^^^^^^^^^^^^^^^ code exact common
  #                                  ^^^^^^^^^^^^^ code exact common

  RETRYABLE = %w[ResourceInUse InternalError.TradeUnknownError ResourceUnavailable.* AuthFailure.].freeze
  #              ^^^^^^^^^^^^^ code exact common
  #                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
  #                                                            ^^^^^^^^^^^^^^^^^^^^^ code prefix
  #                                                                                  ^^^^^^^^^^^^ code prefix
  SOLD_OUT = %w(
    ResourcesSoldOut.AvailableZone
   #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    ResourcesSoldOut.SpecifiedInstanceTyp
   #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> ResourcesSoldOut.SpecifiedInstanceType
  ).to_set
  QUOTA = Set['OverQuota', "LimitExceeded.InstanceQuota"]
  #            ^^^^^^^^^ code exact service
  #                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
  FILTERS = Set.new(['InvalidFilter', # 'InternalError' is left out on purpose
  #                   ^^^^^^^^^^^^^ code exact service
  #                                      ^^^^^^^^^^^^^ code inside common
                     'InvalidFilterValue.LimitExceeded']).freeze
                     #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
  WORDS = %i[DryRunOperation ok failed]
  #          ^^^^^^^^^^^^^^^ code exact common

  MESSAGES = {
    'UnauthorizedOperation' => 'ask for permission',
    #^^^^^^^^^^^^^^^^^^^^^ code exact common
    'FailedOperation.InvalidImageState' => "wait for the image",
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    'FailedOperation.InvalidImageSate' => 'wait for the image',
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> FailedOperation.InvalidImageState
    'FailedOperation.NobodyEverListedThis' => 'file a bug',
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
    "InvalidParameterValue.ZoneNotSupported": 'choose another zone',
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    'InvalidZone.MismatchRegion'=>:zone
    #^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
  }.freeze
  STATUS = { 404 => 'ResourceNotFound', 409 => "ResourceInUse", 429 => %w[RequestLimitExceeded LimitExceeded.UserSpotQuota] }.freeze
  #                  ^^^^^^^^^^^^^^^^ code exact common
  #                                             ^^^^^^^^^^^^^ code exact common
  #                                                                       ^^^^^^^^^^^^^^^^^^^^ code exact common
  #                                                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
  Failure = Struct.new(:code, :message)

  def self.lists(error, errors = Hash.new('InternalError'))
  #                                        ^^^^^^^^^^^^^ code exact common
    errors['UnsupportedOperation'] = 405
    #       ^^^^^^^^^^^^^^^^^^^^ code exact common
    errors.store('UnsupportedOperation.Region', 400)
    #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    return false if errors.key?('InvalidParameter') || errors.fetch("InvalidAction", nil)
    #                            ^^^^^^^^^^^^^^^^ code exact common
    #                                                                ^^^^^^^^^^^^^ code exact common
    return true if ['ResourceUnavailable', 'ResourceUnavailable.InstancType'].include?(error.code)
    #                ^^^^^^^^^^^^^^^^^^^ code exact common
    #                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> ResourceUnavailable.InstanceType
    return true if %w[UnsupportedRegion InvalidPeriod].any? { |code| code == error.code }
    #                 ^^^^^^^^^^^^^^^^^ code exact common
    #                                   ^^^^^^^^^^^^^ code exact service
    return true if error.code.in?(['InvalidPassword']) || error?(error, 'UnsupportedOperation.InvalidDisk')
    #                               ^^^^^^^^^^^^^^^ code exact service
    #                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service

    raise TencentCloud::Common::TencentCloudSDKException.new('MissingParameter.AtLeastOne', 'No parameter', 'request-id')
    #                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
  end

  def self.responses
    response = { 'Response' => { 'Error' => { 'Code' => 'InvalidParameterValue.Range', 'Message' => 'The range' }, 'RequestId' => '1' } }
    #            ^^^^^^^^^^ response failure
    #                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    other = { Response: { Error: { Code: "ResourceNotFound", Message: 'InvalidParameter is not here' }, RequestId: '2' } }
    #         ^^^^^^^^ response failure
    #                                     ^^^^^^^^^^^^^^^^ code exact common
    stub_request(:post, /cvm/).to_return(body: '{"Response":{"Error":{"Code":"ResourceNotFound.HpcCluster","Message":"no"},"RequestId":"3"}}')
    #                                            ^^^^^^^^^^ response failure
    #                                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    third = %q({"Response": {"Error": {"Code": "UnknownParameter", "Message": "no"}, "RequestId": "4"}})
    #           ^^^^^^^^^^ response failure
    #                                           ^^^^^^^^^^^^^^^^ code exact common
    [response, other, third, Failure.new('ResourceInsufficient', 'sold out'), Failure.new(code: 'ResourceInsufficient')]
    #                                     ^^^^^^^^^^^^^^^^^^^^ code exact common
    #                                                                                            ^^^^^^^^^^^^^^^^^^^^ code exact common
  end

  def self.messages(error)
    logger.warn '[TencentCloudSDKException] code:ResourceNotFound message:no such instance requestId:1'
    #                                            ^^^^^^^^^^^^^^^^ code inside common
    logger.error("Code=ResourceNotFound.KeyPairNotFound, Message=gone")
    #                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
    raise ArgumentError, 'InvalidParameter: the zone' if error.message == "Unknown"
    #                     ^^^^^^^^^^^^^^^^ code inside common

    retry_on 'RequestLimitExceeded', attempts: 3
    #         ^^^^^^^^^^^^^^^^^^^^ code exact common
    puts 'Nothing of ResourceInUse or Limits exceeded. InternalError happens.'
    { filters: [{ name: 'zone', values: %w[ap-guangzhou-6] }], limit: '100' }
  end
end

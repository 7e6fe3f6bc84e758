# corpus: complete
require 'aws-sdk-ec2'

# Codes of Amazon's, some of which share their names with ours.
RETRYABLE = %w[RequestLimitExceeded InternalError ServiceUnavailable Throttling InternalServerError].freeze

def gone?(error)
  case error.code
  when 'InvalidInstanceID.NotFound', 'InvalidInstanceId.NotFound', "InvalidSecurityGroupId.NotFound" then true
  when 'UnauthorizedOperation', 'DryRunOperation', 'AuthFailure'
    false
  when /InvalidParameterValue/ then false
  else RETRYABLE.include?(error.code) || error.message =~ /ResourceInUse/
  end
rescue Aws::EC2::Errors::ServiceError => e
  headers = { 'Authorization' => 'AWS4-HMAC-SHA256 Credential=AKIA/20260101/us-east-1/ec2/aws4_request, SignedHeaders=host' }
  raise e unless e.code == 'ResourceNotFoundException' || e.code.start_with?('InvalidParameter')

  stub_client.stub_responses(:get_item, 'ResourceNotFound', headers)
end

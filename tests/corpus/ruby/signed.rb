# corpus: complete
# Calls the API without an SDK.
require 'json'
require 'net/http'

def call(action, payload)
  uri = URI('https://cvm.tencentcloudapi.com')
  headers = { 'X-TC-Action' => action, 'Authorization' => "TC3-HMAC-SHA256 Credential=#{ID}/2026-01-01/cvm/tc3_request, Signature=#{sign(payload)}" }
  response = JSON.parse(Net::HTTP.post(uri, payload.to_json, headers).body)['Response']
  error = response['Error'] or return response
  case error['Code']
  when 'AuthFailure.SignatureExpire', "InternalError" then call(action, payload)
  #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
  #                                    ^^^^^^^^^^^^^ code exact common
  when 'RequestLimitExceded' then sleep 1
  #     ^^^^^^^^^^^^^^^^^^^ misspelled -> RequestLimitExceeded
  end
  return [] if error['Code'].split('.').first == 'ResourceNotFound' || error['Code'].include?('NotFound')
  #                                               ^^^^^^^^^^^^^^^^ code exact common

  raise "#{error['Code']}: #{error['Message']}" unless error.fetch('Code') == 'LimitExceeded'
  #                                                                            ^^^^^^^^^^^^^ code exact common
end

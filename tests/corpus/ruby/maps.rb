# corpus: complete
require 'tencentcloud-sdk-cvm'

RSpec.describe Client do
  let(:failure) do
    { 'Response' => { 'Error' => { 'Code' => 'AuthFailure.SecretIdNotFound', 'Message' => 'no' }, 'RequestId' => '1' } }
    # ^^^^^^^^^^ response failure
    #                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
  end
  let(:symbols) { { Response: { Error: { Code: 'LimitExceeded', Message: "too #{'many'}" }, RequestId: '2' } } }
  #                 ^^^^^^^^ response failure
  #                                             ^^^^^^^^^^^^^ code exact common
  let(:arrows) { { :Response => { :Error => { :Code => 'ResourceNotFound', "Message": %q(it's gone) }, :RequestId => '3' } } }
  #                ^^^^^^^^^ response failure
  #                                                     ^^^^^^^^^^^^^^^^ code exact common

  it 'fails' do
    stub_request(:post, /cvm/).to_return(body: { Response: { Error: { Code: 'FailedOpreation', Message: 'no' }, RequestId: '4' } }.to_json)
    #                                            ^^^^^^^^ response failure
    #                                                                        ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
    allow(client).to receive(:call).and_return({ 'Response' => { 'TotalCount' => 0 } })
    #                                            ^^^^^^^^^^ response malformed
    #                                            ^^^^^^^^^^ missing-request-id
    allow(client).to receive(:call).and_return({ Response: { Error: { Message: 'no code' }, RequestId: '5' } })
    #                                            ^^^^^^^^ response malformed
    #                                                        ^^^^^ missing-error-code
    allow(client).to receive(:call).and_return({ Response: { Error: error, RequestId: SecureRandom.uuid } })
    allow(client).to receive(:call).and_return({ Response: { TotalCount: 1, **rest } })
    #                                            ^^^^^^^^ response success
    allow(client).to receive(:call).and_return({ Response: { TotalCount: 1, RequestId: } })
    #                                            ^^^^^^^^ response success
    expect(client.call).to match({ Response: { Error: { Code: 'LimitExceeded' } } })
    #                                                          ^^^^^^^^^^^^^ code exact common
    case client.call
    in { Response: { Error: { Code: 'ResourceInUse' } } }
    #                                ^^^^^^^^^^^^^ code exact common
      retry
    in Response: { RequestId: }
      RequestId
    end
  end
end

# corpus: complete
require 'tencentcloud-sdk-common'

RSpec.describe TencentCloud::Common::TencentCloudSDKException do
  it 'has a code' do
    expect(error.code).to eq('ResourceNotFound')
    #                         ^^^^^^^^^^^^^^^^ code exact common
    expect(error.code).to eq 'ResourceInUse'
    #                         ^^^^^^^^^^^^^ code exact common
    expect(error.code).not_to eql "InternalError"
    #                              ^^^^^^^^^^^^^ code exact common
    expect(error.code).to be == 'InvalidAction'
    #                            ^^^^^^^^^^^^^ code exact common
    expect(error.code).to include('LimitExceeded')
    #                              ^^^^^^^^^^^^^ code part common
    expect(error.code).to start_with 'UnauthorizedOperation'
    #                                 ^^^^^^^^^^^^^^^^^^^^^ code prefix common
    expect(error.code).to match(/^InvalidParameterValue$/)
    #                             ^^^^^^^^^^^^^^^^^^^^^ code pattern common
    expect(error).to have_attributes(code: 'InvalidPeriod', message: 'Period')
    #                                       ^^^^^^^^^^^^^ code exact service
    expect(error.code).to be_in(%w[ResourceInUse LimitExceeded.SpotQouta])
    #                              ^^^^^^^^^^^^^ code exact common
    #                                            ^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> LimitExceeded.SpotQuota
    expect { call }.to raise_error(described_class, /ResourceNotFound\.HpcCluster/)
    #                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code pattern
    expect { call }.to raise_error(an_object_having_attributes(code: 'MissingParameter'))
    #                                                                 ^^^^^^^^^^^^^^^^ code exact common
    allow(client).to receive(:DescribeInstances).and_raise(described_class.new('ResourceUnavailable', 'm', 'r'))
    #                                                                           ^^^^^^^^^^^^^^^^^^^ code exact common
    error.code.should == 'UnsupportedRegion'
    #                     ^^^^^^^^^^^^^^^^^ code exact common
  end

  where(:code, :retried) do
    [['ResourceInsufficient', true], ["InvalidFilter", false]]
    #  ^^^^^^^^^^^^^^^^^^^^ code exact common
    #                                  ^^^^^^^^^^^^^ code exact service
  end
end

class CodesTest < Minitest::Test
  def test_codes
    assert_equal 'ResourceNotFound', error.code
    #             ^^^^^^^^^^^^^^^^ code exact common
    assert_equal("AuthFailure.TokenFailure", error.code, 'InvalidParameter is expected')
    #             ^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
    refute_equal 'InternalError', error.code
    #             ^^^^^^^^^^^^^ code exact common
    assert_includes %w[ResourceInUse LimitExceeded], error.code
    #                  ^^^^^^^^^^^^^ code exact common
    #                                ^^^^^^^^^^^^^ code exact common
    assert_match(/InvalidAction/, error.code)
    #             ^^^^^^^^^^^^^ code pattern common
    error.code.must_equal 'InvalidParameter'
    #                      ^^^^^^^^^^^^^^^^ code exact common
    _(error.code).must_equal "DryRunOperation"
    #                         ^^^^^^^^^^^^^^^ code exact common
    assert_predicate error, :nil?, 'ResourceNotFound would do'
  end
end

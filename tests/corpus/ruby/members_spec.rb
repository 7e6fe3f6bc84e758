# corpus: complete
require 'tencentcloud-sdk-cvm'

def known?(e, name)
  return true if ['InternalErorr'].include?(e.code)
  #                ^^^^^^^^^^^^^ misspelled -> InternalError
  return true if %w[InternalErorr LimitExceded].include? e.code
  #                 ^^^^^^^^^^^^^ misspelled -> InternalError
  #                               ^^^^^^^^^^^^ misspelled -> LimitExceeded
  return true if %w(LimitExceded Timeout).freeze.include?(e&.code)
  #                 ^^^^^^^^^^^^ misspelled -> LimitExceeded
  return true if ['LimitExceded'].to_set.member?(e.code)
  #                ^^^^^^^^^^^^ misspelled -> LimitExceeded
  return true if %w[LimitExceded RegionEror].include?(name)

  format('%s', %w[LimitExceded].first)
end

RSpec.describe 'known?' do
  it { expect(e.code).to eq('InternalErorr') }
  #                          ^^^^^^^^^^^^^ misspelled -> InternalError
  it { expect(e.code).not_to eq('LimitExceded') }
  #                              ^^^^^^^^^^^^ misspelled -> LimitExceeded
  it { expect(e.name).to eq('LimitExceded') }
end

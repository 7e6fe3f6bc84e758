# corpus: complete
require "tencentcloud-sdk-cvm"

=begin
It is the gateway's.
tcerr:ignore[misspelled-code]
=end
def broken?(error) = error.code == "FailedOpreation"
#                                   ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
#                                   ^^^^^^^^^^^^^^^ ignored misspelled-code

ERROR_CODES = %w[
  FailedOpreation
# ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
].freeze

# tcerr:ignore[misspelled-code]
MORE_ERROR_CODES = %w[
  InternalError
# ^^^^^^^^^^^^^ code exact
  FailedOpreation
# ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
# ^^^^^^^^^^^^^^^ ignored misspelled-code
].freeze

stub(<<~ONE, <<~OTHER) # tcerr:ignore[missing-request-id]
  {"Response": {"TotalCount": 0}}
#  ^^^^^^^^^^ response malformed
#  ^^^^^^^^^^ ignored missing-request-id
ONE
  {"Response": {"# tcerr:ignore": 0}}
#  ^^^^^^^^^^ response malformed
#  ^^^^^^^^^^ ignored missing-request-id
OTHER
stub(<<~ONE)
  {"Response": {"TotalCount": 0}}
#  ^^^^^^^^^^ response malformed
#  ^^^^^^^^^^ missing-request-id
ONE

# corpus: complete
=begin
It's a comment about Tencent Cloud: "ResourceNotFound", 'FailedOperation' isn't closed: "InternalError
#                                    ^^^^^^^^^^^^^^^^ code inside common
#                                                        ^^^^^^^^^^^^^^^ code inside common
=end
# "InternalError is a quote that is never closed; it's 'ResourceNotFound'
#                                                       ^^^^^^^^^^^^^^^^ code inside common
code = "\x41uthFailure.Signature\u{46}ailure"
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact
code = "\u0041uthFailure.\115FAFailure"
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact
code = '\x41uthFailure.TokenFailure'
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ not a code
error = "\x41uthFailure.TokenFailre"
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.TokenFailure
code = %q(AuthFailure.TokenFailure), %Q{AuthFailure.MFAFailure}, %(AuthFailure.SecretIdNotFound), %q|it's "one"|
#         ^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
#                                       ^^^^^^^^^^^^^^^^^^^^^^ code exact common
#                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
code = 'it\'s' + "a \"quoted\" word" + '\\' + "\\" if code == 'ResourceUnavailable'
#                                                              ^^^^^^^^^^^^^^^^^^^ code exact common
code = 'InvalidParameterValue.' + 'InstanceIdMalformed'
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact
code = 'LimitExceeded.' 'SpotQuota'
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact
code = "ResourceNotFound.#{kind}" + "#{kind}.NotFound" + 'InvalidParameterValue.' + kind
#                                                         ^^^^^^^^^^^^^^^^^^^^^^ code prefix
text = "AuthFailure.#{codes['ResourceNotFound']} and #{of("ResourceInUse") { |x| { x => "}" } }} #@code #{"#{code == 'InternalError'}"}"
#                            ^^^^^^^^^^^^^^^^ code exact common
#                                                          ^^^^^^^^^^^^^ code exact common
#                                                                                                                     ^^^^^^^^^^^^^ code exact common
text = `echo "$code" it's ResourceNotFound`, %x(echo 'ResourceInUse')
text = 'of
several lines, "ResourceInUse" and ResourceNotFound: nothing
'
text = <<~HTML + (code == 'InternalError' ? "it's" : '')
#                          ^^^^^^^^^^^^^ code exact common
  <p>It's "ResourceInUse", #{codes['ResourceInUse']} and FailedOperation.TagKeyReserved</p>
  #                                 ^^^^^^^^^^^^^ code exact common
  #                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
HTML
f(<<-'JSON', <<~"B".strip, code == 'UnknownParameter')
#                                   ^^^^^^^^^^^^^^^^ code exact common
{"Response": {"Error": {"Code": "AuthFailure.SecretIdNotFound", "Message": "It's #{no}"}, "RequestId": "1"}}
#^^^^^^^^^^ response failure
#                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
  JSON
  don't
B
error_codes <<'NoSuchVersion' << "UnknownParameter"
#              ^^^^^^^^^^^^^ code exact common
#                                 ^^^^^^^^^^^^^^^^ code exact common
a = b / c; d = 'it' / "s"; e = f % g; j = k ? 'InvalidAction' : ?'; l = code == 'LimitExceeded'
#                                              ^^^^^^^^^^^^^ code exact common
#                                                                                ^^^^^^^^^^^^^ code exact common
m = x / 2 if n =~ /it's "#{quote}" [\/'"]/ && error.code == 'UnsupportedRegion'
#                                                            ^^^^^^^^^^^^^^^^^ code exact common
split /,'/; join %w[' "]; puts %(don't (nest) "it"); error_codes = [:"ResourceInUse", :'LimitExceeded', :ok]
#                                                                     ^^^^^^^^^^^^^ code exact common
#                                                                                       ^^^^^^^^^^^^^ code exact common
p = code == ?" || code == 'InvalidPeriod' ? $' : $"
#                          ^^^^^^^^^^^^^ code exact service
wide = { '重试 😀' => "é", 'error' => 'UnknownParameter', '限流' => 'ß', 'code😀' => "NoSuchVersion" }
#                                   ^^^^^^^^^^^^^^^^ code exact common
#                                                                               ^^^^^^^^^^^^^ code exact common
q = obj.class.name == 'x' ? 1 : 2 # don't
r = code.equal?("ResourceInUse") && s.def?('it"s')
#                ^^^^^^^^^^^^^ code exact common
__END__
It isn't code: code == 'InternalError', "FailedOperation.InvalidImageState"

# It's a comment with "quotes".
=begin
it's "a comment"
=end
require 'json'

PLAIN = "AuthFailure.SignatureFailure"
SINGLE = 'it\'s "here" \n'
EMPTY = '' + ""
ESCAPED = "a \"quoted\" word \\ \u0041 \#{not}"
SIMPLE = "code #{name} and #{name.length}"
NESTED = "code #{name == "inner" ? "deep #{'deeper'}" : '}'} end # no comment"
PERCENT = %q(it's (nested) "raw") + %Q{a "b" #{'c'}} + %(x)
OTHER = %q[it's] + %q<it's> + %q|it's|
COMMAND = `ls "#{folder}"`
PATTERN = /["'#]+\/#{name}/ix
SPACED = /
  "quoted" # it's a comment
  #{name}
/x
MATCHED = "a" =~ %r{/it's/"here"}i ? $' + $` : $"
MARKS = [?", ?', ?#, ?a, '"']
WORDS = %w[AuthFailure it's "quoted"] + %i(one two) + %W[a#{name}b c]
SYMBOLS = [:"a symbol", :'another', :plain, { "key": 'value' }]
CONTINUED = "one" 'two' \
  "three"
DIVIDED = total / count / 2

TEXT = <<~HERE
  it's "here" with #{name + 'inner'}
  # no comment
HERE
RAW = <<-'NOW'.strip
  it's "raw" #{nothing}
  NOW
ODD = <<-'END OF "IT"'
  it's raw
  END OF "IT"
both(<<A, <<B, "last")
first "a"
A
second 'b'
B

def `(command)
  out <<lower
it's text
lower
  out << 'item' && command % (2)
end

def check(code)
  case code
  when "ResourceNotFound", 'InternalError' then true # "why"
  when /^Auth"/ then code.start_with?('Auth.')
  else { "key" => 'value', code: "x" }.key?(code) && !code.empty?
  end
end
__END__
it's "data"

// It's a comment with "quotes".
import 'dart:convert';
import "package:sample/sample.dart" as sample;

/* a comment "with" quotes */
/// Doc: "not one".
const plain = 'AuthFailure.SignatureFailure';
const doubled = "it's \"here\"";
const empty = '' "";
const escaped = 'it\'s \\ \u{1F600} \$not';
const slashes = 'https://example.com/*no comment*/';
const raw = r'C:\path\';
const rawDouble = r"it's $nothing";
const joined = 'one' "two" '''three''';
const block = '''it's "here"
// no comment''';
const rawBlock = r"""a 'b' $nothing \
""";
const adjacent = r'raw' "b" '\x41';
final simple = 'code $name and ${name.length}';
final nested = "code ${name == 'inner' ? "deep ${'deeper'}" : '}'} end";
final long = """it's ${name + "inner"}
$name""";

@Deprecated("it's old")
bool check(String code, {String other = 'default'}) {
  switch (code) {
    case 'ResourceNotFound':
    case "InternalError": // "why"
      return code.startsWith('Auth.');
  }
  return {'key': "value"}.containsKey(code) && 7 / 2 > 1;
}

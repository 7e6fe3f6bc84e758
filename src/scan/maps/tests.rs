//! What is a map and what is none.

mod written;

use super::super::languages::{Grammar, by_id};
use super::super::lexer::lex;
use super::super::value::{Kind, NodeId};
use super::super::values::{Values, View};
use super::find;

fn maps(language: &str, text: &str) -> Vec<Values> {
    let Grammar::Code(syntax) = &by_id(language).expect("a language").grammar else { panic!("{language} is no code") };
    find(text, syntax, &lex(text, syntax))
}

/// The maps as plain text: what keys and texts say, the source of other constants, `?` for values
/// and `..` for members that nobody knows.
fn shapes(language: &str, text: &str) -> Vec<String> {
    let shape = |values: &Values| {
        let mut out = String::new();
        values.tree.roots().for_each(|root| write(values.view(text), root, &mut out));
        out
    };
    maps(language, text).iter().map(shape).collect()
}

fn write(view: View<'_>, id: NodeId, out: &mut String) {
    match view.kind(id) {
        Kind::Object => {
            out.push('{');
            for member in view.members(id) {
                write(view, member.key, out);
                write(view, member.value, out);
            }
            out.push('}');
        }
        Kind::Array => {
            out.push('[');
            view.tree().children(id).for_each(|child| write(view, child, out));
            out.push(']');
        }
        Kind::Key => {
            out.push_str(&view.content(id));
            out.push('=');
        }
        Kind::String => *out += &format!("{:?} ", view.content(id)),
        Kind::Number => *out += &format!("{} ", view.slice(id)),
        Kind::True => out.push_str("true "),
        Kind::False => out.push_str("false "),
        Kind::Null => out.push_str("null "),
        Kind::Unknown => out.push_str("? "),
        Kind::Spread => out.push_str(".. "),
        Kind::Missing => {}
    }
}

#[test]
fn each_language_writes_maps_its_own_way() {
    let plain = r#"{Response={Error={Code="A" Message="b" }RequestId="1" }}"#;
    for (language, text) in [
        ("python", r#"x = {"Response": {"Error": {"Code": "A", "Message": 'b'}, u'RequestId': """1"""}}"#),
        (
            "python",
            "f(json={\n  'Response': {  # a comment: {\n  'Error': {'Code': 'A', 'Message': 'b',},\n 'RequestId': '1'}})",
        ),
        ("javascript", "f({ Response: { Error: { Code: 'A', Message: \"b\" }, RequestId: `1`, }, });"),
        ("javascript", "f({ 'Response': { ['Error']: { Code: 'A', Message: 'b' }, RequestId: '1' } });"),
        (
            "typescript",
            "const x = { Response: { Error: { Code: 'A', Message: 'b' } as Error, RequestId: '1' as const } satisfies X<A, B> };",
        ),
        ("php", "<?php $x = ['Response' => ['Error' => ['Code' => 'A', 'Message' => \"b\"], 'RequestId' => '1']];"),
        (
            "php",
            "<?php return array (\n'Response' => \n  array ('Error' => array('Code' => 'A', 'Message' => 'b',), 'RequestId' => '1',),);",
        ),
        ("ruby", "x = { 'Response' => { \"Error\": { :Code => 'A', Message: 'b' }, :'RequestId' => '1' } }.to_json"),
        ("ruby", "x = { :Response => { Error: { Code: %q(A), Message: 'b' }, RequestId: '1' } }"),
        (
            "go",
            r#"x := map[string]interface{}{"Response": map[string]any{"Error": gin.H{"Code": "A", "Message": `b`}, "RequestId": "1",},}"#,
        ),
        (
            "go",
            r#"c.JSON(200, gin.H{"Response": M{"Error": map[string]string{"Code": "A", "Message": "b"}, "RequestId": "1"}})"#,
        ),
        ("rust", r##"json!({"Response": {"Error": {"Code": "A", "Message": r#"b"#}, "RequestId": "1"}})"##),
        (
            "dart",
            r#"jsonEncode(<String, dynamic>{'Response': const {'Error': {'Code': "A", 'Message': r'b'}, 'RequestId': '1'}})"#,
        ),
        (
            "swift",
            r##"let x = ["Response": ["Error": ["Code": "A", "Message": #"b"#] as [String: Any], "RequestId": "1"]]"##,
        ),
        ("cpp", r#"id x = @{ @"Response": @{ @"Error": @{ @"Code": @"A", @"Message": @"b" }, @"RequestId": @"1" } };"#),
        ("lua", r#"x = { Response = { Error = { ["Code"] = "A", Message = [[b]] }; RequestId = '1' } }"#),
        ("lua", r#"f{ ["Response"] = { ['Error'] = { Code = "A", Message = "b" }, RequestId = "1", } }"#),
        ("powershell", "$x = @{ Response = @{ Error = @{ Code = 'A'; Message = 'b' }; RequestId = '1' } }"),
        (
            "powershell",
            "$x = @{\n'Response' = [ordered]@{\n  Error = @{\n    Code = 'A'\n    Message = \"b\"\n  }\n  RequestId = '1'\n}\n}",
        ),
        (
            "terraform",
            "x = jsonencode({ Response = {\n Error = { \"Code\" = \"A\", Message : \"b\" }\n RequestId = \"1\"\n} })",
        ),
        (
            "kotlin",
            r#"val x = mapOf("Response" to mapOf("Error" to mapOf("Code" to "A", "Message" to """b"""), "RequestId" to "1"))"#,
        ),
        (
            "scala",
            r#"val x = Json.obj("Response" -> Map("Error" -> Json.obj("Code" -> "A", "Message" -> "b"), "RequestId" -> "1"))"#,
        ),
    ] {
        assert_eq!(shapes(language, text), [plain], "{language}: {text}");
    }
}

#[test]
fn what_is_no_literal_is_unknown() {
    for (language, text, shape) in [
        (
            "python",
            r#"{"Response": {"A": x, "B": f("y"), "C": "a" + b, "D": "a" "b" + 'c', "E": "a" % b, "F": [1, *x], **rest}}"#,
            r#"{Response={A=? B=? C=? D="abc" E=? F=[1 ? ].. }}"#,
        ),
        (
            "python",
            r#"{"Response": {"A": True, "B": None, "C": -1.5e-3, K: 1, "D": {1, 2}, "E": {}, "F": (1, 2), "G": {a: b for a in c}}}"#,
            r#"{Response={A=true B=null C=-1.5e-3 .. D=? E={}F=? G={.. }}}"#,
        ),
        (
            "python",
            r#"{"Response": {"A": f"{x}", "B": f"x", f"{k}": 1, "C": "x".upper(), "D": {"a": 1}["a"], "E": lambda a: a}}"#,
            r#"{Response={A=? B="x" .. C=? D=? E=? }}"#,
        ),
        (
            "javascript",
            "f({ Response: { A, B: b ? 1 : 2, [c]: 1, d() { return; }, async *e() {}, get f() { return 1 }, ...g, H: `${x}`, I: /}/, J: x => ({}) } })",
            "{Response={A=? B=? .. .. .. .. .. H=? I=? J=? }}",
        ),
        (
            "typescript",
            "f({ Response: { A: 'x' as A | B, B: { c: 1 } as Record<string, D>, E: 'x' + y, F: <T>{}, g(): void {} } })",
            r#"{Response={A="x" B={c=1 }E=? F=? .. }}"#,
        ),
        (
            "php",
            "<?php f(['Response' => ['A' => $a, K::B => 1, 'C' => [], 'D' => ['x', 'y'], ...$e, 'F', 'G' => 'a' . 'b', 'H' => null]]);",
            r#"{Response={A=? .. C=? D=["x" "y" ].. .. G="ab" H=null }}"#,
        ),
        (
            "ruby",
            "f({ Response: { A: :a, B:, c => 1, **d, E: %w[a b], F: <<~G, H: x ? :a : :b, I: nil } })\n text }\nG\n",
            r#"{Response={A=? B=? .. .. E=? F=? H=? I=null }}"#,
        ),
        (
            "go",
            r#"gin.H{"Response": gin.H{"A": &x.Y{Z: 1}, "B": x.Y{Z: 1}, "C": []string{"a"}, "D": []any{M{}, 1}, "E": map[string]any{}, "F": func(a, b int) { c := 1 }, k: 1, "G": nil, "H": struct{ A int }{1}}}"#,
            r#"{Response={A=? B=? C=["a" ]D=[{}1 ]E={}F=? .. G=null H=? }}"#,
        ),
        (
            "rust",
            r#"json!({"Response": {"A": a, "B": vec![1], "C": null, "D": json!({"e": 1}), "F": [1, {"g": true}]}})"#,
            r#"{Response={A=? B=? C=null D=? F=[1 {g=true }]}}"#,
        ),
        (
            "dart",
            "f({'Response': {'A': x, if (y) 'B': 1, ...z, 'C': <int>[1], 'D': 'a' 'b', 'E': '$x'}});",
            r#"{Response={A=? .. .. C=[1 ]D="ab" E=? }}"#,
        ),
        (
            "swift",
            r#"f(["Response": ["A": x, "B": [:], "C": [], "D": "\(x)", .e: 1, "F": nil as String?, "G": ["a"]]])"#,
            r#"{Response={A=? B={.. }C=? D=? .. F=null G=["a" ]}}"#,
        ),
        (
            "lua",
            r#"x = { Response = { A = a, B = { 1, "b" }, C = {}, D = "a" .. "b", [e] = 1, F = function() return { f = 1 } end } }"#,
            r#"{Response={A=? B=[1 "b" ]C=? D="ab" .. F=? }}"#,
        ),
        (
            "powershell",
            "@{ Response = @{ A = $a; B = $true; C = @(1, 'b'); D = \"$x\"; $k = 1; E = (f 1); F = @{}\n G = 'a' + 'b' } }",
            r#"{Response={A=? B=true C=[1 "b" ]D=? .. E=? F={}G="ab" }}"#,
        ),
        (
            "terraform",
            "x = { Response = {\n A = var.a\n B = \"${b}\"\n (c) = 1\n D = [1, \"d\"], E = a ? b : c\n F = <<EOT\n} text\nEOT\n G = true } }",
            r#"{Response={A=? B=? .. D=[1 "d" ]E=? F=? G=true }}"#,
        ),
        (
            "kotlin",
            r#"mapOf("Response" to mapOf("A" to a, "B" to listOf(1, "b"), k to 1, *rest, "C" to "$x", "D" to mapOf(Pair("d", 1))))"#,
            r#"{Response={A=? B=[1 "b" ].. .. C=? D=? }}"#,
        ),
        (
            "scala",
            r#"Map("Response" -> Map("A" -> Some("a"), "B" -> List(1), k -> 1, "C" -> s"$x"))"#,
            "{Response={A=? B=[1 ].. C=? }}",
        ),
    ] {
        assert_eq!(shapes(language, text), [shape], "{language}: {text}");
    }
}

#[test]
fn blocks_types_and_patterns_are_no_maps() {
    for (language, text) in [
        ("typescript", "interface X { Response: { RequestId: string; Error?: { Code: string } } }"),
        ("typescript", "type X = { Response: { Code: 'A' } };"),
        ("typescript", "export type X<T> = { Response: { Code: 'A' } }"),
        ("typescript", "let x: { Response: { Code: 'A' } } = y;"),
        ("typescript", "function f(): { Response: { Code: 'A' } } { return x; }"),
        ("typescript", "const f = (): { Response: { Code: 'A' } } => x;"),
        ("typescript", "f<{ Response: { Code: 'A' } }>(x as { Response: { Code: 'A' } })"),
        ("typescript", "class X { Response: { Code: 'A' } = {}; }"),
        ("typescript", "interface X {\n Response: {\n  Code: 'A'\n  Message: string\n }\n}"),
        ("typescript", "declare function f(x: { Response: { Code: 'A' } }): { Response: { Code: 'A' } };"),
        ("typescript", "let x: A & { Response: { Code: 'A' } }"),
        ("javascript", "const { Response: { Code = 'A' } } = x;"),
        ("javascript", "const { Response: { Code: ['A'] } } = x;"),
        ("javascript", "({ Response: { Code } } = x);"),
        ("javascript", "function f({ Response: { Code = 'A' } }) {}"),
        ("javascript", "if (x) { Response: { Code: 'A' } }"),
        ("javascript", "const f = () => { Response: { f(); } }"),
        ("javascript", "switch (x) { case 'Response': { f(); } case Response: { g() } }"),
        ("javascript", "x ? Response : { Code: 'A' }"),
        ("javascript", "import { Response } from 'x';"),
        ("javascript", "x = { Response: fetch() }"),
        ("javascript", "x = { Response: { Code: 'A' "),
        ("javascript", "x = { Response: { Code: 'A' ] }"),
        ("javascript", "x = { Response: { Code: 'A' \n Message: 'b' } }"),
        ("javascript", "x = { Response: { Code: , Message: 'b' } }"),
        ("javascript", "x = { Response: { Code: 'A, Message: 'b' } }"),
        ("javascript", "expect(x).toMatchObject({ body: [{ Response: { Code: 'A' } }] })"),
        ("javascript", "expect.objectContaining({ Response: { Code: 'A' } })"),
        ("python", "match x:\n  case {\"Response\": {\"Code\": 'A'}}: pass"),
        ("python", "x = f\"{ {'Response': {'Code': 'A'}} }\""),
        ("python", "{'Response': {'Code': 'A'} for x in y}"),
        ("python", "{'Response', {'Code': 'A'}}"),
        ("python", "class Response: {1: 2}"),
        ("python", "def f(Response: {'Code': 'A'}): pass"),
        ("python", "{'Response': {'Code': 'A'}\n\ndef f(x: y): return {1: 2}"),
        ("python", "{'Response': {'Code': 'A'}, 'x: 1}"),
        ("php", "<?php ['Response' => ['Code' => 'A']] = $x; foreach ($x as ['Response' => ['Code' => 'A']]) {}"),
        ("php", "<?php $x['Response'] = ['Code' => 'A']; f($y ? 'Response' : ['Code' => 'A']);"),
        ("ruby", "case x\nin { Response: { Code: 'A' } }\nend"),
        ("ruby", "foo(Response: { Code: 'A' })"),
        ("go", "x := &cvm.Y{Response: &cvm.Z{Code: \"A\"}}"),
        ("go", "switch x { case \"Response\": { f(map[string]int{}) } }"),
        ("go", "x := Y{Response: map[string]string{\"Code\": \"A\"}}"),
        ("dart", "if (x case {'Response': {'Code': 'A'}}) {}"),
        ("dart", "var {'Response': {'Code': code}} = x;"),
        ("swift", "func f(Response: [String: Int]) { let x: [String: Any] }"),
        ("lua", "Response = { Code = 'A' }"),
        ("terraform", "resource \"a\" \"b\" { Response = { Code = \"A\" } }"),
        ("terraform", "locals { Response = { Code = \"A\" } }"),
        ("powershell", "if ($x) { Response = @{ Code = 'A' } }"),
        ("kotlin", "f(\"Response\" to mapOf(\"Code\" to \"A\"))"),
        ("rust", "match x { \"Response\" => { f() } }"),
        ("java", "x = { \"Response\": { \"Code\": \"A\" } };"),
    ] {
        assert_eq!(shapes(language, text), [""; 0], "{language}: {text}");
    }
}

#[test]
fn maps_that_were_read_are_not_read_again() {
    let text =
        "[{ Response: { Response: { A: 1 } } }, { Response: { B: 2 } }, { Response: { ( } }, { Response: { C: 3 } }]";
    assert_eq!(shapes("javascript", text), ["{Response={Response={A=1 }}}", "{Response={B=2 }}", "{Response={C=3 }}"]);
    let text = "x = { Response: { A: 1 }\ny = 1\nz = { Response: { C: 3 } }";
    assert_eq!(shapes("javascript", text), ["{Response={C=3 }}"]);
}

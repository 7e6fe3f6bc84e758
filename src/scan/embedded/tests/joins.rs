//! What code joins, fills in and cuts off.

use super::super::{HOLE, find};
use super::check_places;
use crate::scan::json::parse;
use crate::scan::languages::{Dialect, Grammar, by_id};
use crate::scan::lexer::lex;
use crate::scan::value::FaultKind;

/// The text that is read from the first literal that holds JSON, with `¤` for holes; `!` behind it
/// says that its faults count.
fn read_from(language: &str, source: &str) -> String {
    let Grammar::Code(syntax) = &by_id(language).expect("a language").grammar else { unreachable!("no code") };
    let spans = lex(source, syntax);
    let found = find(source, syntax, &spans);
    let Some(values) = found.first() else { return String::new() };
    check_places(values, source);
    let whole = if values.is_whole() { "!" } else { "" };
    format!("{}{whole}", values.view(source).text.trim().replace(HOLE, "¤"))
}

#[test]
fn what_the_code_joins_is_one_text() {
    for (language, source, expected) in [
        ("go", r#"x := "{\"Response\": {" + "}}""#, r#"{"Response": {}}!"#),
        (
            "go",
            "x := \"{\\\"Response\\\": {\" + // first\n\t\"\\\"a\\\": \\\"\" + f(a, \"b\")[\"c\"] + `\"}}`",
            r#"{"Response": {"a": "¤"}}!"#,
        ),
        ("go", r#"x := "{\"Response\": " + strconv.Itoa(n) + "}""#, r#"{"Response": ¤}!"#),
        ("go", r#"x := prefix + `{"Response": 1}`"#, r#"{"Response": 1}"#),
        ("go", r#"x := `{"Response": {` + tail"#, r#"{"Response": {"#),
        ("go", r#"x := `{"Response": 1}` == "a" + `b`"#, r#"{"Response": 1}!"#),
        ("java", "x = \"{\" + System.lineSeparator() + \"\\\"Response\\\": 1}\"", "{\n\"Response\": 1}!"),
        ("java", r#"x = "{\"Response\": \"" + (b ? "c" : d) + "\"}""#, r#"{"Response": "¤"}!"#),
        ("java", r#"x = "{\"Response\": 1" + b ? "c" : "}""#, r#"{"Response": 1"#),
        (
            "python",
            "x = ('{\"Response\": '  # one\n     f'{{\"a\": \"{b[\"}\"]}\"}}'\n     '}')",
            r#"{"Response": {"a": "¤"}}!"#,
        ),
        ("python", "x = '{\"Response\": {}}'\ny = 'a'", r#"{"Response": {}}!"#),
        (
            "python",
            "x = '{{\"Response\": {{\"a\": {0}, \"b\": \"{c}\"}}}}'.format(a)",
            r#"{"Response": {"a": ¤, "b": "¤"}}!"#,
        ),
        ("python", "x = f'[{{\"Response\": {a!r}}}]'", r#"[{"Response": ¤}]!"#),
        ("rust", r#"let x = format!("{{\"Response\": {{\"a\": {a:?}}}}}");"#, r#"{"Response": {"a": ¤}}!"#),
        ("rust", "let x = \"{\\\"Response\\\": \\\n      1}\";", r#"{"Response": 1}!"#),
        ("c", r#"x = "{\"Response\": " PRIu64 "}";"#, r#"{"Response": ¤}!"#),
        ("csharp", r#"x = $"{{\"Response\": {f("}")}}}";"#, r#"{"Response": ¤}!"#),
        ("csharp", "x = $$\"\"\"{\"Response\": {\"a\": {{b}}}}\"\"\";", r#"{"Response": {"a": ¤}}!"#),
        ("swift", r#"let x = "{\"Response\": \(f(")"))}""#, r#"{"Response": ¤}!"#),
        ("swift", r##"let x = #"{"Response": "\#(a)\n"}"#"##, r#"{"Response": "¤\n"}!"#),
        ("kotlin", "val x = \"\"\"{\n  |\"Response\": $a}\"\"\".trimMargin()", "{\n\"Response\": ¤}!"),
        ("scala", "val x = s\"\"\"|{\n  | \"Response\": ${a(\"}\")}}\n\"\"\".stripMargin", "{\n \"Response\": ¤}!"),
        ("dart", "var x = '{\"Response\": '\n  '\"$a\"}';", r#"{"Response": "¤"}!"#),
        ("php", r#"<?php $x = '{"Response": "' . $a . '"}';"#, r#"{"Response": "¤"}!"#),
        ("php", r#"<?php $x = "{\"Response\": \"{$a['b']}\"}";"#, r#"{"Response": "¤"}!"#),
        ("php", "<?php $x = <<<A\n{\"Response\": \"[\\\"a\\\", $b]\"}\nA;", r#"{"Response": "[\"a\", ¤]"}!"#),
        ("ruby", "x = '{\"Response\": ' \\\n  '1}'", r#"{"Response": 1}!"#),
        ("ruby", "x = '{\"Response\": 1}'\n'a'", r#"{"Response": 1}!"#),
        ("ruby", "x = <<~A\n  {\"Response\": #{a ? '}' : 1}}\nA\n", r#"{"Response": ¤}!"#),
        ("ruby", "x = %q({\"Response\": \"a (b)\"})", r#"{"Response": "a (b)"}!"#),
        ("lua", "x = '{\"Response\": ' .. tostring(a) .. '}'", r#"{"Response": ¤}!"#),
        (
            "sh",
            "curl -d '{\"Response\": \"'\"$a\"'\", \"b\": '$b', \"c\": \"it'\\''s\"}'",
            r#"{"Response": "¤", "b": ¤, "c": "it's"}!"#,
        ),
        ("sh", "printf '{\"Response\": %s, \"a\": \"%s\"}\\n' \"$b\" \"$c\"", r#"{"Response": %s, "a": "%s"}\n!"#),
        ("sh", "cat <<A\n{\"Response\": \"$(f \")\")\\\"\"}\nA\n", r#"{"Response": "¤\""}!"#),
        (
            "powershell",
            "$x = @\"\n{\"Response\": \"$($a.b(\")\"))\", \"c\": \"\"}\n\"@",
            r#"{"Response": "¤", "c": ""}!"#,
        ),
        ("hcl", "x = <<-A\n  {\"Response\": \"${f(\"}\")}\"}\nA\n", r#"{"Response": "¤"}!"#),
        ("javascript", "x = `${a ? `{\"Response\": ${b ? `1` : 2}}` : ''}`", r#"{"Response": ¤}!"#),
        ("javascript", "x = '{\"Response\": {}'; x += '}'", r#"{"Response": {}"#),
        ("javascript", "send('{\"Response\": {}')", r#"{"Response": {}!"#),
        ("javascript", "out.write('{\"Response\": {}')", r#"{"Response": {}"#),
        ("javascript", "x = '{\"Response\": {'", r#"{"Response": {"#),
        ("javascript", "x = '{Response: 1,}'", r#"{Response: 1,}"#),
        (
            "javascript",
            "x = '{\"Response\": {{ x | tojson }}, {% if a %}\"b\": __C__{% end %}, ...}'",
            "{\"Response\": {{ x | tojson }}, {% if a %}\"b\": __C__{% end %}, ...}!",
        ),
        ("javascript", "x = '{\"Response\": 1", ""),
    ] {
        assert_eq!(read_from(language, source), expected, "{source}");
    }
}

#[test]
fn what_stands_for_values_is_no_fault() {
    for (text, fault) in [
        ("{\"Response\": {{ x | tojson }}, {% if a %}\"b\": __C__{% end %}, ...}", None),
        ("{\"Response\": %s, %s, \"a\": <id>, \"b\": [1, …]}\\n", None),
        ("{\"Response\": 1}\n{\"Response\": 2}", None),
        ("{\"Response\": 1} x", Some(FaultKind::TextBehind)),
        ("{\"Response\": True}", Some(FaultKind::BareWord)),
        ("{\"Response\": 1,}", Some(FaultKind::TrailingComma)),
        ("{\"Response\": }", Some(FaultKind::ValueExpected)),
    ] {
        let tree = parse(text, Dialect::Template);
        let first = tree.documents().iter().find_map(|document| document.fault.as_ref());
        assert_eq!(first.map(|fault| fault.kind), fault, "{text}");
    }
}

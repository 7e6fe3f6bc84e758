//! What is valid, what is not and why, and what a broken text keeps.

use proptest::prelude::*;
use serde::de::IgnoredAny;

use super::*;

fn faults(text: &str, dialect: Dialect) -> Vec<Fault> {
    parse(text, dialect).documents().iter().filter_map(|document| document.fault.clone()).collect()
}

/// The tree as plain text: keys and values by their source.
fn shape(text: &str, dialect: Dialect) -> String {
    fn write(tree: &Tree, id: NodeId, text: &str, out: &mut String) {
        match tree.get(id).kind {
            Kind::Object | Kind::Array => {
                out.push(if tree.get(id).kind == Kind::Object { '{' } else { '[' });
                for child in tree.children(id) {
                    write(tree, child, text, out);
                    out.push(' ');
                }
                out.push(if tree.get(id).kind == Kind::Object { '}' } else { ']' });
            }
            Kind::Missing => out.push('?'),
            _ => out.push_str(&text[tree.get(id).range()]),
        }
    }
    let tree = parse(text, dialect);
    let mut out = String::new();
    for root in tree.roots() {
        write(&tree, root, text, &mut out);
    }
    out
}

#[test]
fn a_valid_text_has_no_fault_and_a_broken_one_its_first() {
    use FaultKind::*;
    for (text, expected) in [
        (r#"{"a":[1,-2.5e+3,true,false,null,"\u00e9\n"],"b":{}}"#, vec![]),
        ("\u{feff}[]", vec![]),
        ("", vec![ValueExpected]),
        ("[1,]", vec![TrailingComma]),
        ("{\"a\":1,}", vec![TrailingComma]),
        ("[1 2]", vec![CommaExpected]),
        ("{\"a\" 1}", vec![ColonExpected]),
        ("{\"a\":}", vec![ValueExpected]),
        ("{\"a\":1", vec![UnclosedObject]),
        ("[[1]", vec![UnclosedArray]),
        ("[\"a\n]", vec![UnclosedString]),
        ("[\"a\tb\"]", vec![ControlCharacter]),
        (r#"["\x"]"#, vec![BadEscape]),
        ("[01]", vec![BadNumber]),
        ("[1.]", vec![BadNumber]),
        ("['a']", vec![SingleQuotes]),
        ("[True]", vec![BareWord]),
        ("{a:1}", vec![BareWord]),
        ("[1] // x", vec![Comment]),
        ("[1] [2]", vec![TextBehind]),
        ("{1:2}", vec![BareWord]),
        ("[,]", vec![ValueExpected]),
        ("{,}", vec![KeyExpected]),
    ] {
        let kinds: Vec<FaultKind> = faults(text, Dialect::Json).iter().map(|fault| fault.kind).collect();
        assert_eq!(kinds, expected, "{text}");
    }
}

#[test]
fn what_is_broken_keeps_its_keys() {
    for (text, expected) in [
        (r#"{"Code": "Message": "x"}"#, r#"{"Code" ? "Message" "x" }"#),
        (r#"{"Response": {"Error": {"Code":"#, r#"{"Response" {"Error" {"Code" ? } } }"#),
        (r#"{"a": [1, 2, "b": 3}"#, r#"{"a" [1 2 "b" ? 3 ] }"#),
        (r#"{"a" "b", c: 'd' "e": 1}"#, r#"{"a" "b" c 'd' "e" 1 }"#),
        ("[1,,2]", "[1 ? 2 ]"),
        ("{\"a\": \"x\n\"b\": 1}", "{\"a\" \"x \"b\" 1 }"),
    ] {
        assert_eq!(shape(text, Dialect::Json), expected, "{text}");
    }
}

#[test]
fn dialects_allow_what_they_allow() {
    let text = "{\"a\": 1, // one\n /* two */ \"b\": [2,],\n}";
    assert_eq!(faults(text, Dialect::WithComments), []);
    let lines = "{\"a\":1}\n\n[}\r\n{\"b\":2}";
    assert_eq!(parse(lines, Dialect::Lines).documents().len(), 3);
    assert_eq!(faults(lines, Dialect::Lines).len(), 1);
}

#[test]
fn depth_is_no_danger() {
    let text = "[".repeat(200_000);
    assert_eq!(faults(&text, Dialect::Json).len(), 1);
    let text = "{\"a\":".repeat(100_000);
    assert_eq!(faults(&text, Dialect::Json).len(), 1);
}

/// Text that is JSON, or nearly.
fn nearly_json() -> impl Strategy<Value = String> {
    let parts = vec![
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"a\"",
        "\"\\u12ab\"",
        "\"\\u12\"",
        "1",
        "-0.5e3",
        "01",
        "true",
        "null",
        "nul",
        " ",
        "\n",
        "\"",
        "\\",
        "'x'",
        "//",
        "/*",
        "é",
        "\u{0}",
        "{\"a\":1}",
        "[1,2]",
        ",\"b\":[]",
    ];
    proptest::collection::vec(proptest::sample::select(parts), 0..24).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]
    /// serde_json is the oracle for what is valid.
    #[test]
    fn valid_is_what_serde_json_takes(text in nearly_json()) {
        let valid = serde_json::from_str::<IgnoredAny>(&text).is_ok();
        prop_assert_eq!(faults(&text, Dialect::Json).is_empty(), valid);
    }

    /// Nodes lie within their parents and on character boundaries, in order.
    #[test]
    fn every_range_is_well_formed(text in nearly_json(), lines in proptest::bool::ANY) {
        let tree = parse(&text, if lines { Dialect::Lines } else { Dialect::WithComments });
        for (id, node) in tree.iter() {
            prop_assert!(text.get(node.range()).is_some());
            if let Some(parent) = tree.parent(id) {
                let outer = tree.get(parent).range();
                prop_assert!(outer.start <= node.range().start && node.range().end <= outer.end);
            }
        }
        for document in tree.documents() {
            prop_assert!(document.fault.as_ref().is_none_or(|fault| text.get(fault.range.clone()).is_some()));
        }
        prop_assert_eq!(tree.iter().filter(|(_, node)| node.kind == Kind::Object).all(|(id, _)| tree.children(id).count().is_multiple_of(2)), true);
    }
}

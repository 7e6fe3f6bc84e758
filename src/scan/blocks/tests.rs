//! What the mappings of YAML hold, and that broken ones hold nothing.

use proptest::prelude::*;
use serde_json::Value as Json;

use super::find;
use crate::scan::languages::{Grammar, by_id};
use crate::scan::lexer::lex;
use crate::scan::syntax::Syntax;
use crate::scan::value::{Kind, NodeId};
use crate::scan::values::{Notation, Values, View};

fn syntax() -> &'static Syntax {
    match &by_id("yaml").expect("a language").grammar {
        Grammar::Code(syntax) => syntax,
        Grammar::Json(_) => unreachable!("no code"),
    }
}

fn values(text: &str) -> Vec<Values> {
    let found = find(text, syntax(), &lex(text, syntax()));
    for values in &found {
        let mut last = 0;
        for (id, node) in values.tree.iter() {
            assert!(text.get(node.range()).is_some() && last <= node.start, "{text}");
            let outer = values.tree.parent(id).map(|parent| values.tree.get(parent).range());
            assert!(
                outer.is_none_or(|outer| outer.start <= node.range().start && node.range().end <= outer.end),
                "{text}"
            );
            last = node.start;
        }
    }
    found
}

/// A value in short: `?` is unknown, `_` missing, `...` what is spread.
fn short(view: View<'_>, id: NodeId) -> String {
    let list = |items: Vec<String>| items.join(",");
    match view.kind(id) {
        Kind::Object => {
            let member = |member: crate::scan::Member| match view.kind(member.key) {
                Kind::Spread => "...".to_owned(),
                _ => format!("{}:{}", view.content(member.key), short(view, member.value)),
            };
            format!("{{{}}}", list(view.members(id).map(member).collect()))
        }
        Kind::Array => format!("[{}]", list(view.tree().children(id).map(|child| short(view, child)).collect())),
        Kind::Unknown => "?".to_owned(),
        Kind::Missing => "_".to_owned(),
        Kind::String => format!("{:?}", view.content(id)),
        _ => view.slice(id).to_owned(),
    }
}

fn read(text: &str) -> String {
    let found = values(text);
    let root = |values: &Values| values.tree.roots().map(|root| short(values.view(text), root)).collect::<String>();
    found.iter().map(root).collect::<Vec<_>>().join(" ")
}

#[test]
fn lines_and_brackets_are_trees() {
    for (text, expected) in [
        (
            "Response:\n  Error:\n    Code: A.B\n    Message: it's\n  RequestId: '1'\nz: 1",
            r#"{Response:{Error:{Code:"A.B",Message:"it's"},RequestId:"1"},z:1}"#,
        ),
        ("a:\n- Response: {\"a\": [1, x], b: }\n  c: ~\n-\n- d", r#"{a:[{Response:{a:[1,"x"],b:_},c:~},_,"d"]}"#),
        (
            "a: # b\n\n    # c\n    Response : |\n      d\n     # e\n    f: >-\n      g\n      h\n",
            r#"{a:{Response:"d\n",f:"g h"}}"#,
        ),
        ("Response: 'a\n  b\n\n  c'\n\"d\": \"e\\\n  f\\u0041\"", r#"{Response:"a b\nc",d:"efA"}"#),
        ("Response: a\n  b\n- c", ""),
        ("Response:\n- a\n- - b\n  - c: d\n    e:\nf: g", r#"{Response:["a",["b",{c:"d",e:_}]],f:"g"}"#),
        ("Response: &a {<<: *b, c: *d, e: !f g, h: !i {j: k}}", r#"{Response:{...,c:?,e:?,h:{j:"k"}}}"#),
        ("Response: &a\n  <<: *b\n  c: {{ d }}-e\n  f: {{ g }}", "{Response:{...,c:?,f:?}}"),
        (
            "%YAML 1.2\n---\na: 1\n--- # b\nResponse: 1\n...\n---\n{Response: [2,\n a\n b]}",
            "{Response:1} {Response:[2,?]}",
        ),
        ("\u{feff}Response: 1\r\nb:\r\n  c: 2\r\n", "{Response:1,b:{c:2}}"),
        ("{\"Response\": {\"a\": 1, // b\n}}", "{Response:{a:1,// b:_}}"),
        ("- {Response: {a}, b: [[], {}]}", "[{Response:{a:_},b:[[],{}]}]"),
    ] {
        assert_eq!(read(text), expected, "{text}");
    }
}

#[test]
fn what_is_broken_or_half_typed_is_none() {
    for text in [
        "Response:\n    a: 1\n  b: 2",
        "Response: 1\n  b: 2",
        "a:\n  Response: 1\n b: 2",
        "Response: b: c",
        "Response: - b",
        "Response: {a: 1",
        "Response: [a, b: c]",
        "Response: {a: b c: d}",
        "Response: {\"a\" \"b\"}",
        "Response: [1, 2}",
        "? Response\n: 1\nResponse: 2",
        "Response:\n  {{- if .a }}\n  b: 1\n  {{- end }}",
        "a\nResponse: 1",
    ] {
        assert_eq!(read(text), "", "{text}");
    }
}

#[test]
fn other_names_are_not_looked_at() {
    for text in
        ["response: 1", "Responses: 1", "a: Response", "a: 'Response: 1'", "# Response: 1", "a: |\n  Response: 1"]
    {
        assert!(values(text).is_empty(), "{text}");
    }
}

#[test]
fn brackets_around_all_are_no_block() {
    assert_eq!(values("{Response: 1}")[0].notation, Notation::Map);
    assert_eq!(values("Response: {a: 1}")[0].notation, Notation::Block);
}

/// A value in lines, as deep as `column`; `folds` says of each level whether lists stand deeper than their key.
fn lines(value: &Json, column: usize, deep: bool) -> String {
    let scalar = |value: &Json| value.to_string();
    let start = format!("\n{}", " ".repeat(column));
    match value {
        Json::Object(members) if !members.is_empty() => members
            .iter()
            .map(|(key, value)| {
                let inner = match value {
                    Json::Array(list) if !list.is_empty() => lines(value, column + if deep { 2 } else { 0 }, !deep),
                    Json::Object(inner) if !inner.is_empty() => lines(value, column + 3, deep),
                    _ => format!(" {}", scalar(value)),
                };
                format!("{start}{}:{inner}", Json::from(key.as_str()))
            })
            .collect(),
        Json::Array(list) if !list.is_empty() => list
            .iter()
            .map(|item| {
                let inner = lines(item, column + 2, deep);
                // The first line of an item stands beside its dash.
                format!("{start}- {}", inner.trim_start())
            })
            .collect(),
        _ => format!(" {}", scalar(value)),
    }
}

fn json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        "[a-z \\\\\"'#:,{}\\[\\]|>&*!%@`\u{4e2d}-]{0,6}".prop_map(Json::from),
        any::<i16>().prop_map(Json::from),
        Just(Json::Null),
        any::<bool>().prop_map(Json::from)
    ];
    let tree = leaf.prop_recursive(4, 20, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Json::from),
            proptest::collection::btree_map("[a-z :#-]{1,4}", inner, 0..4)
                .prop_map(|members| Json::Object(members.into_iter().collect())),
        ]
    });
    (tree.clone(), tree).prop_map(|(value, other)| serde_json::json!({ "A": other, "Response": value }))
}

fn same(view: View<'_>, id: NodeId, value: &Json) -> bool {
    match (view.kind(id), value) {
        (Kind::Null, Json::Null) | (Kind::Number, Json::Number(_)) => true,
        (Kind::True, Json::Bool(is)) => *is,
        (Kind::False, Json::Bool(is)) => !*is,
        (Kind::String, Json::String(text)) => view.content(id) == *text,
        (Kind::Array, Json::Array(list)) => {
            let children: Vec<NodeId> = view.tree().children(id).collect();
            children.len() == list.len() && children.iter().zip(list).all(|(child, value)| same(view, *child, value))
        }
        (Kind::Object, Json::Object(members)) => {
            view.members(id).count() == members.len()
                && view.members(id).all(|member| {
                    members.get(&*view.content(member.key)).is_some_and(|value| same(view, member.value, value))
                })
        }
        _ => false,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn what_is_written_is_read(value in json(), deep in any::<bool>(), flow in any::<bool>()) {
        let text = if flow { value.to_string() } else { lines(&value, 0, deep) };
        let found = values(&text);
        prop_assert_eq!(found.len(), 1, "{}", &text);
        let root = found[0].tree.roots().next().expect("a value");
        prop_assert!(same(found[0].view(&text), root, &value), "{}", &text);
    }

    /// Lines that are cut, moved and mixed with others break nothing.
    #[test]
    fn no_text_is_too_odd(
        value in json(),
        changes in proptest::collection::vec((any::<prop::sample::Index>(), 0usize..3, "[ \\-:#{}\\[\\],'\"|>&*!\n\ta]{0,5}"), 1..6),
    ) {
        let mut text = lines(&value, 0, true);
        for (place, length, new) in changes {
            let boundary = |at: usize| (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
            let start = boundary(place.index(text.len() + 1));
            text.replace_range(start..boundary(start + length).max(start), &new);
        }
        values(&text);
    }
}

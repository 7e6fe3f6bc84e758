//! Edits leave what a parser reads: serde_json says what it is, before and after.

use proptest::prelude::*;
use serde_json::{Map, Value};

use super::*;
use crate::scan::{Dialect, Kind, Values, parse};
use crate::text::apply;

/// How a text is laid out.
#[derive(Clone, Copy, Debug)]
enum Layout {
    Compact,
    Spaced,
    Lines { line_break: &'static str, level: &'static str },
}

const LAYOUTS: [Layout; 6] = [
    Layout::Compact,
    Layout::Spaced,
    Layout::Lines { line_break: "\n", level: "  " },
    Layout::Lines { line_break: "\n", level: "\t" },
    Layout::Lines { line_break: "\r\n", level: "    " },
    Layout::Lines { line_break: "\r", level: " " },
];

fn write(value: &Value, layout: Layout, depth: usize, out: &mut String) {
    let space = |depth: usize| match layout {
        Layout::Compact => String::new(),
        Layout::Spaced => " ".to_owned(),
        Layout::Lines { line_break, level } => format!("{line_break}{}", level.repeat(depth)),
    };
    let items: Vec<(Option<&String>, &Value)> = match value {
        Value::Object(members) => members.iter().map(|(key, value)| (Some(key), value)).collect(),
        Value::Array(values) => values.iter().map(|value| (None, value)).collect(),
        _ => return *out += &value.to_string(),
    };
    let (opener, closer) = if value.is_object() { ('{', '}') } else { ('[', ']') };
    out.push(opener);
    for (index, (key, value)) in items.iter().enumerate() {
        *out += if index > 0 { "," } else { "" };
        *out += &space(depth + 1);
        if let Some(key) = key {
            let colon = if matches!(layout, Layout::Compact) { ":" } else { ": " };
            *out += &format!("{}{colon}", Value::from(key.as_str()));
        }
        write(value, layout, depth + 1, out);
    }
    if !items.is_empty() {
        *out += &space(depth);
    }
    out.push(closer);
}

fn written(value: &Value, layout: Layout) -> String {
    let mut out = String::new();
    write(value, layout, 0, &mut out);
    out
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        proptest::sample::select(vec!["", "a", "中 \" \n , }", "//", "{", "é\\"]).prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        let key = proptest::sample::select(vec!["Response", "Error", "RequestId", "a", "中", "\"", "a b"]);
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            proptest::collection::btree_map(key.prop_map(str::to_owned), inner, 0..5)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

fn object() -> impl Strategy<Value = Value> {
    value().prop_filter("an object with members", |value| value.as_object().is_some_and(|members| !members.is_empty()))
}

/// All objects of a tree, as serde_json addresses them.
fn objects(view: View<'_>) -> Vec<(NodeId, String)> {
    let tree = view.tree();
    let mut found = Vec::new();
    let mut open: Vec<(NodeId, String)> = tree.roots().map(|root| (root, String::new())).collect();
    while let Some((id, path)) = open.pop() {
        match tree.get(id).kind {
            Kind::Object => {
                found.push((id, path.clone()));
                for (key, value) in tree.members(id) {
                    let key = view.content(key).replace('~', "~0").replace('/', "~1");
                    open.push((value, format!("{path}/{key}")));
                }
            }
            Kind::Array => {
                open.extend(tree.children(id).enumerate().map(|(index, value)| (value, format!("{path}/{index}"))));
            }
            _ => {}
        }
    }
    found
}

fn read(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error} in\n{text}"))
}

fn members<'a>(value: &'a mut Value, path: &str) -> &'a mut Map<String, Value> {
    value.pointer_mut(path).and_then(Value::as_object_mut).expect("an object")
}

proptest! {
    #[test]
    fn a_text_is_added(value in object(), layout in proptest::sample::select(LAYOUTS.to_vec())) {
        let text = written(&value, layout);
        let values = Values::json(parse(&text, Dialect::Json));
        let view = values.view(&text);
        let writing = Writing { source: &text, view };
        for (object, path) in objects(view) {
            let Some(edits) = writing.add(object, "New", "some text") else {
                // In a list there is nothing to copy from.
                prop_assert!(view.members(object).next().is_none() && view.tree().key(object).is_none());
                continue;
            };
            let mut expected = value.clone();
            members(&mut expected, &path).insert("New".to_owned(), "some text".into());
            let new = apply(&text, &edits);
            prop_assert_eq!(&read(&new), &expected);
            // It is laid out as all the rest, but for the order.
            prop_assert_eq!(new.len(), written(&expected, layout).len(), "{}", new);
        }
    }

    #[test]
    fn a_member_is_removed(value in object(), layout in proptest::sample::select(LAYOUTS.to_vec())) {
        let text = written(&value, layout);
        let values = Values::json(parse(&text, Dialect::Json));
        let view = values.view(&text);
        let writing = Writing { source: &text, view };
        for (object, path) in objects(view) {
            for place in writing.places(object) {
                let mut expected = value.clone();
                members(&mut expected, &path).remove(&*view.content(place.member.key));
                let edits = writing.remove(object, place).expect("edits");
                prop_assert_eq!(apply(&text, &edits), written(&expected, layout));
            }
        }
    }

    #[test]
    fn a_member_is_moved(value in object(), layout in proptest::sample::select(LAYOUTS.to_vec())) {
        let text = written(&value, layout);
        let values = Values::json(parse(&text, Dialect::Json));
        let view = values.view(&text);
        let writing = Writing { source: &text, view };
        for (from, path) in objects(view) {
            for place in writing.places(from) {
                let name = view.content(place.member.key).into_owned();
                for Member { key: inner, value: into } in view.members(from).filter(|member| view.kind(member.value) == Kind::Object) {
                    let inner = view.content(inner).into_owned();
                    if inner == name {
                        continue;
                    }
                    let mut expected = value.clone();
                    let outer = members(&mut expected, &path);
                    let moved = outer.remove(&name).expect("a member");
                    let target = outer.get_mut(&inner).and_then(Value::as_object_mut).expect("an object");
                    if target.insert(name.clone(), moved).is_some() {
                        continue;
                    }
                    let edits = writing.transfer(from, place, into).expect("edits");
                    let new = apply(&text, &edits);
                    prop_assert_eq!(&read(&new), &expected);
                    prop_assert_eq!(new.len(), written(&expected, layout).len(), "{}", new);
                }
            }
        }
    }

    #[test]
    fn an_object_is_wrapped(value in object(), layout in proptest::sample::select(LAYOUTS.to_vec())) {
        let text = written(&value, layout);
        let values = Values::json(parse(&text, Dialect::Json));
        let writing = Writing { source: &text, view: values.view(&text) };
        let root = values.tree.roots().next().expect("a root");
        let edits = writing.wrap(root, "New", None).expect("edits");
        let expected = Value::Object(Map::from_iter([("New".to_owned(), value.clone())]));
        prop_assert_eq!(apply(&text, &edits), written(&expected, layout));

        let edits = writing.wrap(root, "New", Some(("Zone", "some text"))).expect("edits");
        let mut body = value;
        members(&mut body, "").insert("Zone".to_owned(), "some text".into());
        let expected = Value::Object(Map::from_iter([("New".to_owned(), body)]));
        prop_assert_eq!(read(&apply(&text, &edits)), expected.clone());
        prop_assert_eq!(apply(&text, &edits).len(), written(&expected, layout).len());
    }
}

/// The text after an edit of the object that has a key, in JSON with comments.
fn edited(text: &str, key: &str, edit: impl Fn(Writing<'_>, NodeId, Place) -> Option<Vec<Edit>>) -> Option<String> {
    let values = Values::json(parse(text, Dialect::WithComments));
    let view = values.view(text);
    let writing = Writing { source: text, view };
    let mut places =
        objects(view).into_iter().flat_map(|(object, _)| writing.places(object).map(move |place| (object, place)));
    let (object, place) = places.find(|(_, place)| view.is(place.member.key, key)).expect("the key");
    edit(writing, object, place).map(|edits| apply(text, &edits))
}

#[test]
fn comments_stay_where_they_are() {
    let add = |writing: Writing<'_>, object, _| writing.add(object, "New", "x");
    let remove = |writing: Writing<'_>, object, place| writing.remove(object, place);
    for (text, expected) in [
        ("{\n  \"a\": 1 // one\n}", "{\n  \"a\": 1, // one\n  \"New\": \"x\"\n}"),
        ("{\n  \"a\": 1, // one\n}", "{\n  \"a\": 1, // one\n  \"New\": \"x\",\n}"),
        ("{\n  \"a\": 1,\n}", "{\n  \"a\": 1,\n  \"New\": \"x\",\n}"),
        ("{\n  \"a\": 1\n  // the end\n}", "{\n  \"New\": \"x\",\n  \"a\": 1\n  // the end\n}"),
        ("{\"a\": 1 /* one */}", "{\"New\": \"x\", \"a\": 1 /* one */}"),
    ] {
        assert_eq!(edited(text, "a", add).as_deref(), Some(expected));
    }
    for (text, expected) in [
        ("{\n  // first\n  \"a\": 1, // one\n  \"b\": 2\n}", "{\n  // first\n  // one\n  \"b\": 2\n}"),
        ("{\n  \"b\": 2, // two\n  \"a\": 1\n}", "{\n  \"b\": 2 // two\n}"),
        ("{\n  \"b\": 2, // two\n  \"a\": 1 // one\n}", "{\n  \"b\": 2 // two\n  // one\n}"),
        ("{\n  \"b\": 2,\n  \"a\": 1, // one\n}", "{\n  \"b\": 2,\n  // one\n}"),
        ("{\n  \"a\": 1 // one\n}", "{\n  // one\n}"),
        ("{\n  \"c\": 3, \"a\": 1,\n  \"b\": 2\n}", "{\n  \"c\": 3,\n  \"b\": 2\n}"),
    ] {
        assert_eq!(edited(text, "a", remove).as_deref(), Some(expected));
    }
}

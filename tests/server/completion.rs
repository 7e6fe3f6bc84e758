//! Completion: what is offered, and what the text is once an item is taken.

use serde_json::{Value, json};
use tcerr::catalog::{self, Status};

use crate::client::{Client, text_of};
use crate::text::{apply, go, place};

const URI: &str = "file:///w/tencent/a";

fn item_capabilities(item: Value) -> Value {
    json!({ "capabilities": { "textDocument": { "completion": { "completionItem": item } } } })
}

/// The text after taking the item with this label at the cursor.
fn taken(client: &mut Client, language: &str, source: &str, label: &str) -> (String, Value) {
    let (text, cursor) = place(source);
    client.open(URI, language, &text);
    client.published(URI);
    let list = client.complete(URI, &cursor);
    client.close(URI);
    client.published(URI);
    let items = list["items"].as_array().unwrap_or_else(|| panic!("no list for {source}: {list}"));
    assert_eq!(list["isIncomplete"], true);
    let item = items.iter().find(|item| item["label"] == label).unwrap_or_else(|| panic!("no {label}: {list}"));
    (apply(&text, std::slice::from_ref(&item["textEdit"])), item.clone())
}

#[test]
fn the_characters_that_begin_a_code_ask_for_completion() {
    let client = Client::start(json!({}));
    let provider = json!({ "resolveProvider": true, "triggerCharacters": ["\"", "'", "`", "."] });
    assert_eq!(client.capabilities["completionProvider"], provider);
    client.finish();
}

#[test]
fn an_item_replaces_what_is_written() {
    let mut client = Client::start(json!({}));
    for (language, source, label, expected) in [
        ("go", go("$0"), "AuthFailure.", go("AuthFailure.")),
        ("go", go("Auth$0"), "AuthFailure.", go("AuthFailure.")),
        ("go", go("AuthFailure.Sig$0Expire"), "AuthFailure.SignatureFailure", go("AuthFailure.SignatureFailure")),
        (
            "go",
            format!("// 😀\n{}", go("AuthFailure.$0")),
            "AuthFailure.TokenFailure",
            format!("// 😀\n{}", go("AuthFailure.TokenFailure")),
        ),
        (
            "json",
            r#"{"Response": {"Error": {"Code": "Internal$0"}, "RequestId": ""}}"#.to_owned(),
            "InternalError",
            r#"{"Response": {"Error": {"Code": "InternalError"}, "RequestId": ""}}"#.to_owned(),
        ),
        ("json", r#"{"Response": {"$0"}}"#.to_owned(), "RequestId", r#"{"Response": {"RequestId": ""}}"#.to_owned()),
        (
            "java",
            r#"f("😀", "中", "{\"Response\": {\"$0\"}}");"#.to_owned(),
            "RequestId",
            r#"f("😀", "中", "{\"Response\": {\"RequestId\": \"\"}}");"#.to_owned(),
        ),
        (
            "java",
            r#"f("😀", "中", "{\"Response\": {\"Error\": {\"Code\": \"Internal$0\"}}}");"#.to_owned(),
            "InternalError",
            r#"f("😀", "中", "{\"Response\": {\"Error\": {\"Code\": \"InternalError\"}}}");"#.to_owned(),
        ),
    ] {
        assert_eq!(taken(&mut client, language, &source, label).0, expected, "{source}");
    }
    client.finish();
}

#[test]
fn items_come_best_first() {
    let mut client = Client::start(json!({}));
    let (text, cursor) = place(&go("AuthFailure.S$0"));
    client.open(URI, "go", &text);
    client.published(URI);
    let list = client.complete(URI, &cursor);
    let order: Vec<&str> =
        list["items"].as_array().expect("items").iter().map(|item| item["sortText"].as_str().expect("a key")).collect();
    assert!(order.is_sorted() && order.len() > 1, "{order:?}");
    assert!(list["items"].as_array().expect("items").iter().all(|item| item["kind"] == 20), "{list}");
    client.finish();
}

#[test]
fn a_list_is_small_however_many_codes_there_are() {
    let mut client = Client::start(json!({}));
    for source in [go("InvalidParameterValue.$0"), go("$0"), go("FailedOperation.$0"), go("Not$0")] {
        let (text, cursor) = place(&source);
        client.open(URI, "go", &text);
        client.published(URI);
        let list = client.complete(URI, &cursor);
        client.close(URI);
        client.published(URI);
        let count = list["items"].as_array().expect("items").len();
        assert!((100..=200).contains(&count), "{count}: {source}");
        assert!(list.to_string().len() < 60_000, "{} bytes: {source}", list.to_string().len());
    }
    client.finish();
}

#[test]
fn snippets_are_for_those_who_take_them() {
    for snippets in [true, false] {
        let mut client = Client::start(item_capabilities(json!({ "snippetSupport": snippets })));
        let (text, item) = taken(&mut client, "json", "$0", "tc-error");
        assert_eq!(item["insertTextFormat"] == 2, snippets, "{item}");
        assert_eq!(text.contains('$'), snippets, "{text}");
        assert_eq!(item["kind"], 15);
        let (text, item) = taken(&mut client, "json", "{\"Response\": {$0}}", "RequestId");
        assert_eq!(item["insertTextFormat"] == 2, snippets, "{item}");
        let value = if snippets { "$1" } else { "" };
        assert_eq!(text, format!("{{\"Response\": {{\"RequestId\": \"{value}\"}}}}"));
        client.finish();
    }
}

#[test]
fn an_escaped_snippet_keeps_the_escapes_of_its_literal() {
    let mut client = Client::start(item_capabilities(json!({ "snippetSupport": true })));
    let (text, item) = taken(&mut client, "java", "f(\"😀\", \"tc$0\");", "tc-success");
    assert_eq!(item["insertTextFormat"], 2);
    let id = text.find("RequestId").map(|at| &text[at + 17..at + 53]).expect("an id");
    let escaped = r#"{\\"Response\\": {$1\\"RequestId\\": \\"ID\\"\}\}"#.replace("ID", id);
    assert_eq!(text, format!("f(\"😀\", \"{escaped}\");"));
    client.finish();
}

#[test]
fn in_an_empty_literal_nothing_comes_unless_it_is_asked_for() {
    let mut client = Client::start(json!({}));
    let (text, cursor) = place("var s = \"$0\"");
    client.open(URI, "go", &text);
    client.published(URI);
    let ask = |context: Value| json!({ "textDocument": { "uri": URI }, "position": cursor, "context": context });
    let typed = client.ask("textDocument/completion", ask(json!({ "triggerKind": 2, "triggerCharacter": "\"" })));
    assert_eq!(typed, Value::Null);
    let asked = client.ask("textDocument/completion", ask(json!({ "triggerKind": 1 })));
    assert_eq!(asked["items"].as_array().map(Vec::len), Some(2), "{asked}");
    client.finish();
}

#[test]
fn lines_that_are_indented_are_not_indented_again() {
    let mut client = Client::start(item_capabilities(json!({ "insertTextModeSupport": { "valueSet": [1, 2] } })));
    let (_, item) = taken(&mut client, "json", "  $0", "tc-error");
    assert_eq!(item["insertTextMode"], 1, "{item}");
    client.finish();
}

#[test]
fn removed_codes_are_marked_as_deprecated() {
    let removed = catalog::all()
        .find(|code| code.status() == Status::Removed && code.text().contains('.'))
        .expect("one was removed");
    for (capability, name, mark) in
        [(json!({ "tagSupport": { "valueSet": [1] } }), "tags", json!([1])), (json!({}), "deprecated", json!(true))]
    {
        let mut client = Client::start(item_capabilities(capability));
        let (_, item) = taken(&mut client, "go", &go(&format!("{}$0", removed.text())), removed.text());
        assert_eq!(item[name], mark, "{item}");
        client.finish();
    }
}

#[test]
fn documentation_comes_with_resolve_by_the_label_alone() {
    for (format, kind) in [("markdown", "markdown"), ("plaintext", "plaintext")] {
        let mut client = Client::start(item_capabilities(json!({ "documentationFormat": [format] })));
        let (_, item) = taken(&mut client, "go", &go("AuthFailure.S$0"), "AuthFailure.SignatureFailure");
        assert_eq!(item["documentation"], Value::Null);
        let resolved = client.ask("completionItem/resolve", json!({ "label": item["label"] }));
        assert_eq!(resolved["documentation"]["kind"], kind);
        let text = text_of(&json!({ "contents": resolved["documentation"] })).to_owned();
        assert!(text.contains("AuthFailure.SignatureFailure") && text.contains("common error code"), "{text}");
        let key = client.ask("completionItem/resolve", json!({ "label": "RequestId", "kind": 10 }));
        let text = text_of(&json!({ "contents": key["documentation"] })).to_owned();
        assert!(text.contains("unique id of one request"), "{text}");
        let unknown = client.ask("completionItem/resolve", json!({ "label": "tc-error", "kind": 15 }));
        assert_eq!(unknown, json!({ "label": "tc-error", "kind": 15 }));
        client.finish();
    }
}

#[test]
fn where_no_code_is_wanted_nothing_is_offered() {
    let mut client = Client::start(json!({}));
    for source in ["package a$0\n", "// Auth$0\n", "var x = \"hello $0\"\n"] {
        let (text, cursor) = place(source);
        client.open(URI, "go", &text);
        client.published(URI);
        assert_eq!(client.complete(URI, &cursor), Value::Null, "{source}");
        client.close(URI);
        client.published(URI);
    }
    client.finish();
}

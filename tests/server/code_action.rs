//! Quick fixes.

use serde_json::{Value, json};

use crate::client::Client;
use crate::text::{apply, go, place};

const URI: &str = "file:///w/a.go";

/// Code actions over an empty range, for a client with these capabilities of its workspace.
fn client(workspace: Value) -> Client {
    let literals = json!({ "codeActionKind": { "valueSet": ["quickfix"] } });
    let document = json!({ "codeAction": { "codeActionLiteralSupport": literals } });
    Client::start(json!({ "capabilities": { "textDocument": document, "workspace": workspace } }))
}

fn actions(client: &mut Client, position: &Value, context: Value) -> Vec<Value> {
    let range = json!({ "start": position, "end": position });
    let answer = client
        .ask("textDocument/codeAction", json!({ "textDocument": { "uri": URI }, "range": range, "context": context }));
    answer.as_array().unwrap_or_else(|| panic!("no list: {answer}")).clone()
}

#[test]
fn a_fix_that_is_applied_leaves_nothing_to_fix() {
    for source in ["AuthFailure.Signature$0Failre", "$0FailedOpreation", "ResourceInuse$0"] {
        let mut client = client(json!({}));
        assert_eq!(client.capabilities["codeActionProvider"], json!({ "codeActionKinds": ["quickfix"] }));
        let (text, cursor) = place(&go(source));
        client.open(URI, "go", &text);
        let published = client.published(URI).items;
        // What the client may have dropped on the way is not needed.
        let actions = actions(&mut client, &cursor, json!({ "diagnostics": [] }));
        let preferred: Vec<&Value> = actions.iter().filter(|action| action["isPreferred"] == true).collect();
        let [action] = preferred.as_slice() else { panic!("one is preferred: {actions:?}") };
        assert_eq!(action["kind"], "quickfix");
        assert_eq!(action["diagnostics"], json!(published));
        let edits = action["edit"]["changes"][URI].as_array().expect("edits");
        client.change(URI, 2, Value::Null, &apply(&text, edits));
        assert!(client.published(URI).items.is_empty(), "{source}");
        client.finish();
    }
}

/// The text once the fix is applied whose title has these words, at the cursor.
fn fixed(language: &str, source: &str, words: &str) -> String {
    let mut client = client(json!({}));
    let (text, cursor) = place(source);
    client.open(URI, language, &text);
    client.published(URI);
    let actions = actions(&mut client, &cursor, json!({ "diagnostics": [] }));
    let title = |action: &Value| action["title"].as_str().is_some_and(|title| title.contains(words));
    let action = actions.iter().find(|action| title(action)).unwrap_or_else(|| panic!("no {words}: {actions:?}"));
    let after = apply(&text, action["edit"]["changes"][URI].as_array().expect("edits"));
    client.change(URI, 2, Value::Null, &after);
    assert!(client.published(URI).items.is_empty(), "{after}");
    client.finish();
    after
}

#[test]
fn several_edits_speak_of_the_text_before_in_units_of_the_client() {
    let source = r#"// tencentcloudapi.com
{"😀": "中", "a": {"Response": {"😀": 1}, "Request$0Id": "x😀"}}"#;
    let expected = r#"// tencentcloudapi.com
{"😀": "中", "a": {"Response": {"😀": 1, "RequestId": "x😀"}}}"#;
    assert_eq!(fixed("jsonc", source, "RequestId"), expected);
}

#[test]
fn a_fix_in_an_escaped_literal_is_escaped() {
    for (source, expected) in [
        (
            r#"f("😀", "{\"Response\": {\"😀\": {\"a\": 1}}, \"Request$0Id\": \"x😀\"}"); // tencentcloudapi.com"#,
            r#"f("😀", "{\"Response\": {\"😀\": {\"a\": 1}, \"RequestId\": \"x😀\"}}"); // tencentcloudapi.com"#,
        ),
        (
            r#"f("😀", "{\"Response\": {\"Error\": {\"Code\": \"InternalError\", \"Message\": \"中\"}, \"request$0Id\": \"x\"}}");"#,
            r#"f("😀", "{\"Response\": {\"Error\": {\"Code\": \"InternalError\", \"Message\": \"中\"}, \"RequestId\": \"x\"}}");"#,
        ),
    ] {
        assert_eq!(fixed("java", source, "RequestId"), expected);
    }
}

#[test]
fn edits_name_the_version_for_those_who_understand_it() {
    let mut client = client(json!({ "workspaceEdit": { "documentChanges": true } }));
    let (text, cursor) = place(&go("Failed$0Opreation"));
    client.open(URI, "go", "");
    client.change(URI, 7, Value::Null, &text);
    let actions = actions(&mut client, &cursor, json!({ "diagnostics": [] }));
    client.published_of_version(URI, 7, 1);
    let edit = &actions[0]["edit"];
    assert_eq!(edit["changes"], Value::Null);
    assert_eq!(edit["documentChanges"][0]["textDocument"], json!({ "uri": URI, "version": 7 }));
    assert_eq!(apply(&text, edit["documentChanges"][0]["edits"].as_array().expect("edits")), go("FailedOperation"));
    client.finish();
}

#[test]
fn only_what_is_asked_for_is_offered() {
    let mut client = client(json!({}));
    let (text, cursor) = place(&go("Failed$0Opreation"));
    client.open(URI, "go", &text);
    client.published(URI);
    for (only, offered) in [
        (json!(["quickfix"]), true),
        (json!([""]), true),
        (json!(["refactor", "quickfix"]), true),
        (json!(["source.fixAll"]), false),
        (json!(["quickfix.other"]), false),
        (json!([]), false),
    ] {
        let actions = actions(&mut client, &cursor, json!({ "diagnostics": [], "only": only }));
        assert_eq!(!actions.is_empty(), offered, "{only}");
    }
    let elsewhere = actions(&mut client, &json!({ "line": 0, "character": 0 }), json!({ "diagnostics": [] }));
    assert!(elsewhere.is_empty());
    client.finish();
}

#[test]
fn who_takes_only_commands_is_offered_nothing() {
    let mut client = Client::start(json!({}));
    assert_eq!(client.capabilities["codeActionProvider"], Value::Null);
    let (text, cursor) = place(&go("Failed$0Opreation"));
    client.open(URI, "go", &text);
    client.published(URI);
    assert!(actions(&mut client, &cursor, json!({ "diagnostics": [] })).is_empty());
    client.finish();
}

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

//! Diagnostics, sent and asked for.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};
use tower_lsp::lsp_types::Url;

use crate::client::{Client, rules};
use crate::text::{failure, go, slice};

const URI: &str = "file:///w/a.go";

#[test]
fn a_diagnostic_says_what_where_and_how_bad() {
    let mut client = Client::start(json!({}));
    assert_eq!(client.capabilities["diagnosticProvider"], Value::Null);
    let text = go("AuthFailure.SignatureFailre");
    client.open(URI, "go", &text);
    let published = client.published(URI);
    assert_eq!(published.version, Some(1));
    let [item] = published.items.as_slice() else { panic!("one: {:?}", published.items) };
    assert_eq!(slice(&text, &item["range"], "utf-16"), "AuthFailure.SignatureFailre");
    let told = ["severity", "code", "source"].map(|name| item[name].clone());
    assert_eq!(told, [json!(1), json!("misspelled-code"), json!("tcerr")]);
    let message = item["message"].as_str().expect("a text");
    assert!(message.contains("`AuthFailure.SignatureFailure`"), "{message}");
    client.finish();
}

const REMOVED_AND_UNUSED: &str = r#"package retry

import vpc "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/vpc/v20170312"

// tcerr:ignore[wrong-service]
func isWrong(code string) bool { return code == "InvalidParameter.InvaildCoreCount" || code == "ResourceInUse" }
"#;

/// What a client says that can show all of a diagnostic.
fn showing_all() -> Value {
    json!({ "textDocument": { "publishDiagnostics": {
        "codeDescriptionSupport": true, "tagSupport": { "valueSet": [1, 2] }
    } } })
}

#[test]
fn a_diagnostic_leads_to_the_page_of_its_rule() {
    for (locale, folder) in [("en", "docs/rules"), ("zh-cn", "docs/rules/zh-CN")] {
        let mut client = Client::start(json!({ "capabilities": showing_all(), "locale": locale }));
        client.open(URI, "go", &go("FailedOpreation"));
        let href = &client.published(URI).items[0]["codeDescription"]["href"];
        let path = Url::parse(href.as_str().expect("an address")).expect("an address").to_file_path().expect("a path");
        let page = fs::read_to_string(Path::new(folder).join("misspelled-code.md")).expect("a page");
        let written = fs::read_to_string(&path).expect("a page");
        assert_eq!(written.strip_prefix(&page).map(str::trim), Some("<!-- tcerr:ignore-file -->"), "{locale}");
        // The pages are all there, and nothing is wrong with the wrong examples that they show.
        let pages = path.parent().expect("a folder");
        let names = |folder: &Path| -> BTreeSet<_> {
            let files = fs::read_dir(folder).expect("a folder").map(|file| file.expect("a file").file_name());
            files.filter(|name| name.to_string_lossy().ends_with(".md")).collect()
        };
        assert_eq!(names(pages), names(Path::new(folder)), "{locale}");
        let check = Command::new(env!("CARGO_BIN_EXE_tcerr")).arg("check").arg(pages).output().expect("it runs");
        assert_eq!(check.status.code(), Some(0), "{}", String::from_utf8_lossy(&check.stdout));
        client.finish();
    }
}

#[test]
fn what_is_listed_no_longer_or_does_nothing_is_tagged() {
    for (capabilities, expected) in [
        (showing_all(), [("removed-code", json!([2])), ("unused-ignore", json!([1]))]),
        (json!({}), [("removed-code", Value::Null), ("unused-ignore", Value::Null)]),
    ] {
        let mut client = Client::start(json!({ "capabilities": capabilities }));
        client.open(URI, "go", REMOVED_AND_UNUSED);
        let mut items = client.published(URI).items;
        items.sort_by_key(|item| item["code"].to_string());
        let tags: Vec<_> = items.iter().map(|item| (item["code"].as_str().expect("a text"), &item["tags"])).collect();
        assert_eq!(tags, expected.each_ref().map(|(rule, tags)| (*rule, tags)));
        assert_eq!(items[0]["codeDescription"].is_null(), capabilities == json!({}));
        client.finish();
    }
}

#[test]
fn closing_clears_and_opening_again_starts_anew() {
    let mut client = Client::start(json!({}));
    for _ in 0..2 {
        client.open(URI, "go", &go("FailedOpreation"));
        assert_eq!(rules(&client.published(URI).items), ["misspelled-code"]);
        client.close(URI);
        let cleared = client.published(URI);
        assert!(cleared.items.is_empty() && cleared.version.is_none());
    }
    client.finish();
}

#[test]
fn a_document_closed_while_it_is_to_be_checked_is_clear_in_the_end() {
    let mut client = Client::start(json!({}));
    client.open(URI, "go", &go("FailedOpreation"));
    client.published(URI);
    client.change(URI, 2, Value::Null, &go("FailedOpreatoin"));
    client.close(URI);
    let last = client.published(URI);
    assert!(last.version.is_none() && last.items.is_empty());
    client.finish();
}

#[test]
fn the_language_is_the_clients_or_else_that_of_the_name() {
    let mut client = Client::start(json!({}));
    for (uri, language, text) in [
        ("untitled:Untitled-1", "go", go("FailedOpreation")),
        ("file:///w/b.json", "a language of its own", failure("FailedOpreation")),
        ("file:///w/c%20d.txt", "json", failure("FailedOpreation")),
        ("vscode-remote://ssh/w/e.go", "go", go("FailedOpreation")),
        // Not every editor has a name for every kind of JSON.
        ("file:///w/f.json", "javascript", failure("FailedOpreation")),
        ("file:///w/g.jsonl", "json", failure("FailedOperation") + &failure("FailedOpreation")),
        ("file:///w/h.json", "jsonc", "// It failed.\n".to_owned() + &failure("FailedOpreation")),
    ] {
        client.open(uri, language, &text);
        assert_eq!(rules(&client.published(uri).items), ["misspelled-code"], "{uri}");
    }
    client.finish();
}

fn pull(client: &mut Client, previous: &Value) -> Value {
    let params = json!({ "textDocument": { "uri": URI }, "previousResultId": previous });
    client.ask("textDocument/diagnostic", params)
}

#[test]
fn who_asks_for_diagnostics_is_sent_none_unasked() {
    let mut client = Client::start(json!({ "capabilities": { "textDocument": { "diagnostic": {} } } }));
    let provider = json!({ "identifier": "tcerr", "interFileDependencies": false, "workspaceDiagnostics": false });
    assert_eq!(client.capabilities["diagnosticProvider"], provider);
    client.open(URI, "go", &go("FailedOpreation"));
    let first = pull(&mut client, &Value::Null);
    assert_eq!((&first["kind"], first["items"].as_array().map(Vec::len)), (&json!("full"), Some(1)), "{first}");
    let again = pull(&mut client, &first["resultId"]);
    assert_eq!(again, json!({ "kind": "unchanged", "resultId": first["resultId"] }));
    client.change(URI, 2, Value::Null, &go("FailedOperation"));
    let mended = pull(&mut client, &first["resultId"]);
    assert_eq!((&mended["kind"], &mended["items"]), (&json!("full"), &json!([])), "{mended}");
    // Another text with nothing wrong is nothing new.
    client.change(URI, 3, Value::Null, &go("InternalError"));
    assert_eq!(pull(&mut client, &mended["resultId"])["kind"], "unchanged");
    client.close(URI);
    assert_eq!(pull(&mut client, &Value::Null), json!({ "kind": "full", "items": [] }));
    client.finish();
}

#[test]
fn who_asks_is_told_to_ask_again_when_settings_change() {
    let capabilities =
        json!({ "textDocument": { "diagnostic": {} }, "workspace": { "diagnostics": { "refreshSupport": true } } });
    let mut client = Client::start(json!({ "capabilities": capabilities }));
    client.open(URI, "go", &go("FailedOpreation"));
    let first = pull(&mut client, &Value::Null);
    client.notify("workspace/didChangeConfiguration", json!({ "settings": { "tcerr": { "language": "zh-cn" } } }));
    let refresh = client.told("workspace/diagnostic/refresh");
    client.reply(&refresh, Value::Null);
    let second = pull(&mut client, &first["resultId"]);
    assert_eq!(second["kind"], "full");
    assert_ne!(first["items"][0]["message"], second["items"][0]["message"]);
    client.finish();
}

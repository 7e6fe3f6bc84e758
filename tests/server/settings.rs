//! The language of texts, and how it changes while the server runs.

use std::process::Command;

use serde_json::{Value, json};

use crate::client::{Client, Published};
use crate::text::go;

const URI: &str = "file:///w/a.go";

fn is_chinese(published: &Published) -> bool {
    published.items[0]["message"].as_str().expect("a text").contains("是否")
}

fn opened(client: &mut Client) -> bool {
    client.open(URI, "go", &go("FailedOpreation"));
    is_chinese(&client.published(URI))
}

#[test]
fn the_language_is_that_of_the_options_the_editor_or_the_environment() {
    for (setup, environment, chinese) in [
        (json!({}), "C", false),
        (json!({}), "zh_CN.UTF-8", true),
        (json!({ "locale": "en" }), "zh_CN.UTF-8", false),
        (json!({ "locale": "zh-cn" }), "C", true),
        (json!({ "locale": "zh-cn", "initializationOptions": { "language": "en" } }), "C", false),
        (json!({ "locale": "zh-cn", "initializationOptions": { "language": "auto" } }), "C", true),
        (json!({ "locale": "en", "initializationOptions": { "language": "zh-cn" } }), "C", true),
        (json!({ "locale": "zh-cn", "initializationOptions": { "debounce": "x" } }), "C", true),
    ] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tcerr"));
        command.arg("lsp").env("LC_ALL", environment);
        let mut client = Client::of(command);
        client.initialize(setup.clone());
        assert_eq!(opened(&mut client), chinese, "{setup} {environment}");
        client.finish();
    }
}

#[test]
fn settings_that_are_sent_count_at_once() {
    let mut client = Client::start(json!({ "locale": "en" }));
    assert!(!opened(&mut client));
    for (settings, chinese) in [
        (json!({ "tcerr": { "language": "zh-cn" } }), true),
        (json!({ "tcerr": { "language": "en" } }), false),
        (json!({ "tcerr": { "language": "zh-cn" } }), true),
        (json!({ "tcerr": {} }), false),
        (json!({ "tcerr": { "language": "zh-cn" } }), true),
        (json!({ "tcerr": null }), false),
    ] {
        client.notify("workspace/didChangeConfiguration", json!({ "settings": settings }));
        assert_eq!(is_chinese(&client.published(URI)), chinese, "{settings}");
    }
    // What changes nothing, or is none of ours, is no reason to publish.
    for settings in [json!({ "tcerr": { "language": "auto" } }), json!({ "other": 1 }), json!(null), json!([])] {
        client.notify("workspace/didChangeConfiguration", json!({ "settings": settings }));
    }
    client.hover(URI, &json!({ "line": 0, "character": 0 }));
    client.finish();
}

/// The rules that a list of diagnostics names, each with its severity.
fn rules(published: &Published) -> Vec<(String, u64)> {
    let of = |item: &Value| {
        (item["code"].as_str().expect("a name").to_owned(), item["severity"].as_u64().expect("a number"))
    };
    published.items.iter().map(of).collect()
}

#[test]
fn settings_hold_where_the_configuration_says_nothing_else() {
    let root = tempfile::Builder::new().prefix("w").tempdir().expect("a folder");
    std::fs::create_dir(root.path().join("strict")).expect("a folder");
    let strict = "[severity]\nmisspelled-code = \"error\"\n";
    std::fs::write(root.path().join("strict/tcerr.toml"), strict).expect("a file");
    let uri = |path: &str| format!("file://{}/{path}", root.path().display());
    let options = json!({ "severity": { "misspelled-code": "information" } });
    let folders = json!([{ "uri": uri(""), "name": "any" }]);
    let mut client = Client::start(json!({ "workspaceFolders": folders, "initializationOptions": options }));
    let said = |severity: u64| vec![("misspelled-code".to_owned(), severity)];
    for (path, severity) in [("a.go", 3), ("strict/b.go", 1)] {
        client.open(&uri(path), "go", &go("FailedOpreation"));
        assert_eq!(rules(&client.published(&uri(path))), said(severity), "{path}");
    }
    let set = |client: &mut Client, settings: Value, expected: Vec<(String, u64)>| {
        client.notify("workspace/didChangeConfiguration", json!({ "settings": { "tcerr": settings } }));
        assert_eq!(rules(&client.published(&uri("a.go"))), expected, "{settings}");
        assert_eq!(rules(&client.published(&uri("strict/b.go"))), said(1), "{settings}");
    };
    set(&mut client, json!({ "severity": { "misspelled-code": "hint" }, "server": { "path": "x" } }), said(4));
    set(&mut client, json!({ "severity": { "misspelled-code": "off" } }), Vec::new());
    set(&mut client, json!({ "severity": {}, "fixtures": ["data/"] }), said(1));
    // Patterns are relative to the workspace folder.
    for (path, count) in [("data/a.json", 1), ("other/a.json", 0)] {
        client.open(&uri(path), "json", "{}");
        assert_eq!(client.published(&uri(path)).items.len(), count, "{path}");
        client.close(&uri(path));
        client.published(&uri(path));
    }
    set(&mut client, json!({ "severity": { "unknwon-code": "off", "misspelled-code": "hint" } }), said(4));
    let message = client.told("window/showMessage");
    assert!(message["params"]["message"].as_str().expect("a text").contains("`unknown-code`"), "{message}");
    client.finish();
}

#[test]
fn settings_are_asked_for_where_the_client_answers() {
    let workspace = json!({ "configuration": true, "didChangeConfiguration": { "dynamicRegistration": true } });
    let mut client = Client::start(json!({ "capabilities": { "workspace": workspace } }));
    let registration = client.told("client/registerCapability");
    assert_eq!(registration["params"]["registrations"][0]["method"], "workspace/didChangeConfiguration");
    client.reply(&registration, Value::Null);
    assert!(!opened(&mut client));
    for (answer, published) in [
        (json!([null]), None),
        (json!([{ "language": "zh-cn" }]), Some(true)),
        (json!([]), None),
        // Taken back.
        (json!([null]), Some(false)),
        (json!([{ "language": "zh-cn" }]), Some(true)),
        (json!([{}]), Some(false)),
    ] {
        let question = client.told("workspace/configuration");
        assert_eq!(question["params"], json!({ "items": [{ "section": "tcerr" }] }));
        client.reply(&question, answer);
        if let Some(chinese) = published {
            assert_eq!(is_chinese(&client.published(URI)), chinese);
        }
        client.notify("workspace/didChangeConfiguration", json!({ "settings": null }));
    }
    client.told("workspace/configuration");
    client.finish();
}

#[test]
fn settings_that_are_sent_stay_where_the_client_answers_nothing() {
    let capabilities = json!({ "workspace": { "configuration": true } });
    let mut client = Client::start(json!({ "locale": "en", "capabilities": capabilities }));
    let unasked = |client: &mut Client| {
        let question = client.told("workspace/configuration");
        client.reply(&question, json!([null]));
    };
    unasked(&mut client);
    assert!(!opened(&mut client));
    client.notify("workspace/didChangeConfiguration", json!({ "settings": { "tcerr": { "language": "zh-cn" } } }));
    unasked(&mut client);
    assert!(is_chinese(&client.published(URI)));
    client.notify("workspace/didChangeConfiguration", json!({ "settings": null }));
    unasked(&mut client);
    client.notify("workspace/didChangeConfiguration", json!({ "settings": { "tcerr": null } }));
    assert!(!is_chinese(&client.published(URI)));
    unasked(&mut client);
    client.finish();
}

#[test]
fn what_is_wrong_with_settings_is_told_once() {
    for options in [json!({ "language": 7 }), json!("none")] {
        let mut client = Client::start(json!({ "locale": "zh-cn", "initializationOptions": options }));
        client.told("window/showMessage");
        assert!(opened(&mut client), "{options}: the editor's language");
        client.finish();
    }
    let mut client = Client::start(json!({ "initializationOptions": { "tcerr": { "language": "klingon" } } }));
    let set = |client: &mut Client, settings: Value| {
        client.notify("workspace/didChangeConfiguration", json!({ "settings": { "tcerr": settings } }));
    };
    let said = |client: &mut Client, text: &str| {
        let message = client.told("window/showMessage");
        assert!(message["params"]["message"].as_str().is_some_and(|said| said.contains(text)), "{message}");
    };
    said(&mut client, "`tcerr.language`: `klingon`");
    for settings in [json!({ "severty": {"unknown-code": "off"} }), json!({ "severty": {"unknown-code": "off"} })] {
        set(&mut client, settings);
    }
    said(&mut client, "`tcerr.severty`");
    set(&mut client, json!(5));
    said(&mut client, "must be an object");
    client.finish();
}

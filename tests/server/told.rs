//! Faults of configuration files: shown once, wherever the client has the file, as long as they are there.

use std::fs;

use serde_json::{Value, json};

use crate::client::rules;
use crate::configuration::{Workspace, uri};

const FAULTY: &str = "ignore = [\"misspelled-cod\"]\n";
const RIGHT: &str = "ignore = [\"misspelled-code\"]\n";

/// What a client can do that asks for diagnostics.
fn asking() -> Value {
    json!({ "textDocument": { "diagnostic": {} } })
}

/// A path with each letter escaped that some editor escapes and another one doesn't.
fn spelled(workspace: &Workspace, path: &str) -> String {
    let quoted = |letter: char| match letter {
        '@' | '+' | '(' | ')' | '[' | ']' | '\'' | '&' | '=' | ',' | ';' | '!' | '$' => {
            format!("%{:02X}", u32::from(letter))
        }
        _ => letter.to_string(),
    };
    path.chars().fold(workspace.uri(""), |uri, letter| uri + &quoted(letter))
}

/// The diagnostics that the client is given for a document that it asks about.
fn asked(workspace: &mut Workspace, uri: &str) -> Vec<Value> {
    let report = workspace.client.ask("textDocument/diagnostic", json!({ "textDocument": { "uri": uri } }));
    report["items"].as_array().expect("items").clone()
}

#[test]
fn clients_that_ask_are_told_again_when_they_close_the_file() {
    let mut workspace = Workspace::new(&[("tcerr.toml", FAULTY)], asking());
    let file = workspace.uri("tcerr.toml");
    assert_eq!(rules(&workspace.said("tcerr.toml")), ["configuration"]);
    for _ in 0..3 {
        workspace.client.open(&file, "toml", FAULTY);
        assert_eq!(rules(&asked(&mut workspace, &file)), ["configuration"]);
        assert!(workspace.said("tcerr.toml").is_empty());
        workspace.client.close(&file);
        assert_eq!(rules(&workspace.said("tcerr.toml")), ["configuration"]);
    }
    // A document that is open and never shown may never be asked about.
    workspace.client.open(&file, "toml", FAULTY);
    workspace.client.close(&file);
    workspace.save("tcerr.toml", Some(RIGHT));
    assert!(workspace.said("tcerr.toml").is_empty());
    workspace.client.finish();
}

#[test]
fn who_asks_has_the_faults_once_however_it_spells_the_address() {
    for folder in ["@scope", "a+b", "(group)", "[slug]", "it's", "a&b=c", "a,b;c", "a!b$"] {
        let path = format!("{folder}/tcerr.toml");
        let mut workspace = Workspace::new(&[("tcerr.toml", ""), (&path, FAULTY)], asking());
        let other = spelled(&workspace, &format!("{folder}/a.go"));
        workspace.client.open(&other, "go", "package a\n");
        assert!(asked(&mut workspace, &other).is_empty());
        assert_eq!(rules(&workspace.said(&path)), ["configuration"]);
        let file = spelled(&workspace, &path);
        assert_ne!(file, workspace.uri(&path));
        workspace.client.open(&file, "toml", FAULTY);
        assert_eq!(rules(&asked(&mut workspace, &file)), ["configuration"], "{folder}");
        assert!(workspace.said(&path).is_empty(), "{folder}");
        workspace.client.finish();
    }
}

#[test]
fn who_does_not_ask_is_told_of_a_file_by_the_address_that_it_has_it_open_by() {
    let mut workspace = Workspace::new(&[("@scope/(x)/tcerr.toml", FAULTY)], json!({}));
    let other = spelled(&workspace, "@scope/(x)/a.go");
    workspace.client.open(&other, "go", "package a\n");
    let ours = workspace.uri("@scope/(x)/tcerr.toml");
    let theirs = spelled(&workspace, "@scope/(x)/tcerr.toml");
    assert_eq!(rules(&workspace.client.published(&ours).items), ["configuration"]);
    assert!(workspace.client.published(&other).items.is_empty());
    workspace.client.open(&theirs, "toml", FAULTY);
    // Some clients take both for the same, so what is withdrawn comes first.
    for (uri, expected) in [(&ours, &[][..]), (&theirs, &["configuration"])] {
        let message = workspace.client.told("textDocument/publishDiagnostics");
        assert_eq!(message["params"]["uri"], **uri);
        assert_eq!(rules(message["params"]["diagnostics"].as_array().expect("a list")), expected);
    }
    workspace.client.change(&theirs, 2, Value::Null, RIGHT);
    assert!(workspace.client.published(&theirs).items.is_empty());
    // On disk it is as it was.
    workspace.client.close(&theirs);
    assert_eq!(rules(&workspace.client.published(&theirs).items), ["configuration"]);
    workspace.save("@scope/(x)/tcerr.toml", Some(RIGHT));
    assert!(workspace.client.published(&theirs).items.is_empty());
    workspace.client.published(&other);
    workspace.client.finish();
}

#[test]
fn an_extended_file_in_no_language_is_followed_as_it_is_typed() {
    let files = [("tcerr.toml", "extend = \"base.conf\"\n"), ("base.conf", FAULTY), ("notes.txt", "")];
    let mut workspace = Workspace::new(&files, json!({}));
    assert_eq!(rules(&workspace.said("base.conf")), ["configuration"]);
    let (base, notes) = (workspace.uri("base.conf"), workspace.uri("notes.txt"));
    workspace.client.open(&base, "plaintext", FAULTY);
    let published = workspace.client.published(&base);
    assert_eq!((rules(&published.items), published.version), (vec!["configuration"], Some(1)));
    workspace.client.change(&base, 2, Value::Null, &format!("\n{FAULTY}"));
    let published = workspace.client.published(&base);
    assert_eq!((&published.items[0]["range"]["start"]["line"], published.version), (&json!(1), Some(2)));
    workspace.client.change(&base, 3, Value::Null, RIGHT);
    assert!(workspace.said("base.conf").is_empty());
    // Closed before it was saved, it is as it was.
    workspace.client.close(&base);
    assert_eq!(rules(&workspace.said("base.conf")), ["configuration"]);
    workspace.client.open(&base, "plaintext", FAULTY);
    assert_eq!(workspace.client.published(&base).version, Some(1));
    workspace.client.change(&base, 2, Value::Null, RIGHT);
    assert!(workspace.said("base.conf").is_empty());
    workspace.save("base.conf", Some(RIGHT));
    workspace.client.close(&base);
    // Of others in no language nothing is said.
    workspace.client.open(&notes, "plaintext", FAULTY);
    workspace.client.change(&notes, 2, Value::Null, RIGHT);
    workspace.client.close(&notes);
    workspace.client.finish();
}

#[test]
fn a_file_that_is_extended_no_longer_has_no_faults_though_it_is_open() {
    let mut workspace = Workspace::new(&[("tcerr.toml", "extend = \"base.conf\"\n"), ("base.conf", FAULTY)], json!({}));
    workspace.said("base.conf");
    let base = workspace.uri("base.conf");
    workspace.client.open(&base, "plaintext", FAULTY);
    assert_eq!(rules(&workspace.said("base.conf")), ["configuration"]);
    workspace.save("tcerr.toml", Some(""));
    assert!(workspace.said("base.conf").is_empty());
    workspace.save("tcerr.toml", Some("extend = \"base.conf\"\n"));
    assert_eq!(rules(&workspace.said("base.conf")), ["configuration"]);
    workspace.client.finish();
}

#[test]
fn what_a_file_once_was_is_not_that_file() {
    let mut workspace = Workspace::new(&[("tcerr.toml", FAULTY)], json!({}));
    assert_eq!(rules(&workspace.said("tcerr.toml")), ["configuration"]);
    let once = workspace.uri("tcerr.toml").replace("file://", "git:") + "?%7B%22ref%22%3A%22~%22%7D";
    workspace.client.open(&once, "toml", FAULTY);
    assert!(workspace.client.published(&once).items.is_empty());
    // The file itself is not open, so it is shown.
    workspace.save("tcerr.toml", Some(&format!("gate = 1\n{RIGHT}")));
    assert_eq!(workspace.said("tcerr.toml").len(), 1);
    workspace.client.published(&once);
    workspace.client.close(&once);
    assert!(workspace.client.published(&once).items.is_empty());
    workspace.client.finish();
}

#[test]
fn faults_go_with_the_workspace_folder() {
    for capabilities in [json!({}), asking()] {
        let mut workspace = Workspace::new(&[("tcerr.toml", FAULTY)], capabilities);
        assert_eq!(rules(&workspace.said("tcerr.toml")), ["configuration"]);
        change_folder(&mut workspace, "removed");
        assert!(workspace.said("tcerr.toml").is_empty());
        change_folder(&mut workspace, "added");
        assert_eq!(rules(&workspace.said("tcerr.toml")), ["configuration"]);
        workspace.client.finish();
    }
}

#[test]
fn faults_stay_with_the_workspace_folder_and_with_open_documents() {
    let mut workspace = Workspace::new(&[("tcerr.toml", FAULTY), ("inner/tcerr.toml", FAULTY)], json!({}));
    assert_eq!(rules(&workspace.said("tcerr.toml")), ["configuration"]);
    assert!(workspace.open("inner/a.go", "package a\n").is_empty());
    assert_eq!(rules(&workspace.said("inner/tcerr.toml")), ["configuration"]);
    // For an open document both are in use: the outer one says what is passed over.
    for change in ["removed", "added"] {
        change_folder(&mut workspace, change);
        assert!(workspace.said("inner/a.go").is_empty());
    }
    let inner = workspace.uri("inner/a.go");
    workspace.client.close(&inner);
    assert!(workspace.said("inner/a.go").is_empty());
    // What was come upon in the folder stays known, whatever is read anew.
    workspace.save("tcerr.toml", Some(RIGHT));
    assert!(workspace.said("tcerr.toml").is_empty());
    change_folder(&mut workspace, "removed");
    assert!(workspace.said("inner/tcerr.toml").is_empty());
    workspace.client.finish();
}

/// Tells that the only workspace folder was `added` or `removed`.
fn change_folder(workspace: &mut Workspace, change: &str) {
    let mut event = json!({ "added": [], "removed": [] });
    event[change] = json!([{ "uri": uri(workspace.root.path()), "name": "any" }]);
    workspace.client.notify("workspace/didChangeWorkspaceFolders", json!({ "event": event }));
}

#[test]
fn faults_are_told_in_the_language_of_the_moment() {
    for capabilities in [json!({}), asking()] {
        let mut workspace = Workspace::new(&[("tcerr.toml", FAULTY)], capabilities);
        let message = |items: &[Value]| items[0]["message"].as_str().expect("a text").to_owned();
        assert!(message(&workspace.said("tcerr.toml")).starts_with("there is no rule"));
        for (language, text) in [("zh-cn", "没有名为"), ("en", "there is no rule")] {
            let settings = json!({ "settings": { "tcerr": { "language": language } } });
            workspace.client.notify("workspace/didChangeConfiguration", settings);
            assert!(message(&workspace.said("tcerr.toml")).starts_with(text), "{language}");
        }
        workspace.client.finish();
    }
}

/// While files are read anew, nobody is told that their faults are gone.
#[test]
fn faults_that_stay_are_not_told_again() {
    let mut workspace = Workspace::new(&[("tcerr.toml", FAULTY), ("inner/tcerr.toml", "")], json!({}));
    workspace.said("tcerr.toml");
    assert!(workspace.open("inner/a.go", "package a\n").is_empty());
    let file = workspace.uri("inner/a.go");
    for round in 0..50 {
        fs::write(workspace.root.path().join("inner/tcerr.toml"), format!("# {round}\n")).expect("a file");
        let saved = workspace.uri("inner/tcerr.toml");
        workspace.client.notify("textDocument/didSave", json!({ "textDocument": { "uri": saved } }));
        workspace.client.change(&file, round + 2, Value::Null, &format!("package a{round}\n"));
    }
    // Read anew, a version is published again.
    while workspace.client.published(&file).version != Some(51) {}
    let told = workspace.uri("tcerr.toml");
    let rest = workspace.client.rest_after_end();
    assert!(rest.iter().all(|message| message["params"]["uri"] != told), "{rest:?}");
}

//! Projects and workspace folders.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::client::{Client, rules, text_of};
use crate::text::place;

/// A code that counts only where something says that the file is about Tencent Cloud.
const BARE: &str = "if (err.code === \"Resource$0InUse\") {}\n";

const WITH_SDK: &str = "{\"dependencies\": {\"tencentcloud-sdk-nodejs\": \"4\"}}";

fn uri(path: &Path) -> String {
    let path = path.to_str().expect("UTF-8").replace('\\', "/");
    format!("file://{}{path}", if path.starts_with('/') { "" } else { "/" })
}

fn folder(path: &Path) -> Value {
    json!({ "uri": uri(path), "name": "any" })
}

/// A temporary folder whose name says nothing.
fn temporary() -> TempDir {
    tempfile::Builder::new().prefix("w").tempdir().expect("a folder")
}

#[test]
fn bare_codes_count_in_a_project_with_the_sdk_and_its_manifest_is_followed() {
    let root = temporary();
    let manifest = root.path().join("package.json");
    fs::create_dir(root.path().join("src")).expect("a folder");
    fs::write(&manifest, WITH_SDK).expect("a file");
    let capabilities = json!({ "workspace": { "didChangeWatchedFiles": { "dynamicRegistration": true } } });
    let mut client = Client::start(json!({ "workspaceFolders": [folder(root.path())], "capabilities": capabilities }));
    let registration = client.told("client/registerCapability");
    let options = &registration["params"]["registrations"][0]["registerOptions"];
    let globs: Vec<&Value> =
        options["watchers"].as_array().expect("watchers").iter().map(|watcher| &watcher["globPattern"]).collect();
    for glob in ["**/package.json", "**/go.mod", "**/tcerr.toml", "**/.tcerr.toml"] {
        assert!(globs.contains(&&json!(glob)), "{globs:?}");
    }
    client.reply(&registration, Value::Null);

    let (text, cursor) = place(BARE);
    let file = uri(&root.path().join("src/a.ts"));
    client.open(&file, "typescript", &text);
    client.published(&file);
    assert!(text_of(&client.hover(&file, &cursor)).contains("ResourceInUse"));

    let watched = json!({ "changes": [{ "uri": uri(&manifest), "type": 2 }] });
    fs::write(&manifest, "{}").expect("a file");
    client.notify("workspace/didChangeWatchedFiles", watched.clone());
    client.published(&file);
    assert_eq!(client.hover(&file, &cursor), Value::Null);

    fs::write(&manifest, WITH_SDK).expect("a file");
    client.notify("workspace/didChangeWatchedFiles", watched);
    client.published(&file);
    assert!(text_of(&client.hover(&file, &cursor)).contains("ResourceInUse"));

    // Clients that watch nothing tell of what they save themselves.
    fs::write(&manifest, "{}").expect("a file");
    client.notify("textDocument/didSave", json!({ "textDocument": { "uri": uri(&manifest) } }));
    client.published(&file);
    assert_eq!(client.hover(&file, &cursor), Value::Null);

    // Other files are no reason to look again.
    client.notify("textDocument/didSave", json!({ "textDocument": { "uri": file } }));
    client.notify("workspace/didChangeWatchedFiles", json!({ "changes": [{ "uri": file, "type": 2 }] }));
    client.hover(&file, &cursor);
    client.finish();
}

/// A misspelt code, reported only if the file's path names Tencent.
const MISSPELT: &str = "if err.Code == \"AuthFailure.SignatureFailre\" {\n";

#[test]
fn a_path_counts_from_its_workspace_folder() {
    let root = temporary();
    let tencent = root.path().join("tencent");
    let inner = root.path().join("other/tencent/inner");
    let folders = json!([folder(&tencent), folder(&root.path().join("other")), folder(&inner)]);
    let mut client = Client::start(json!({ "workspaceFolders": folders }));
    let mut found = |path: &str| {
        let file = uri(&root.path().join(path));
        client.open(&file, "go", MISSPELT);
        rules(&client.published(&file).items).len()
    };
    // What is above a folder says nothing of what is in it.
    assert_eq!(found("tencent/a.go"), 0);
    assert_eq!(found("tencent/qcloud/a.go"), 1);
    assert_eq!(found("other/tencent/a.go"), 1);
    assert_eq!(found("other/tencent/inner/a.go"), 0);
    // Outside of all, the last folder counts.
    assert_eq!(found("tencent-2/a.go"), 1);
    assert_eq!(found("tencent-2/b/a.go"), 0);

    let event = json!({ "added": [], "removed": [folder(&tencent)] });
    client.notify("workspace/didChangeWorkspaceFolders", json!({ "event": event }));
    let file = uri(&tencent.join("a.go"));
    assert_eq!(rules(&client.published(&file).items), ["misspelled-code"]);
    for path in
        ["tencent/qcloud/a.go", "other/tencent/a.go", "other/tencent/inner/a.go", "tencent-2/a.go", "tencent-2/b/a.go"]
    {
        client.published(&uri(&root.path().join(path)));
    }
    client.finish();
}

#[test]
fn the_root_of_older_clients_is_a_workspace_folder() {
    let root = temporary();
    let folder = root.path().join("tencent");
    for setup in [json!({ "rootUri": uri(&folder) }), json!({ "rootPath": folder })] {
        let mut client = Client::start(setup);
        let file = uri(&folder.join("a.go"));
        client.open(&file, "go", MISSPELT);
        assert!(client.published(&file).items.is_empty());
        client.finish();
    }
}

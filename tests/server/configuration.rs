//! Configuration files: what they change in documents, at once when they change, and how their
//! faults are shown.

use std::fs;
use std::io::Write;
use std::path::Path;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::client::{Client, merge, rules, text_of};
use crate::text::{failure, go, place};

const MISSPELT: &str = "FailedOpreation";

/// A workspace folder whose name says nothing, and a client that has it open.
pub struct Workspace {
    pub root: TempDir,
    pub client: Client,
}

impl Workspace {
    /// One whose client watches what it is asked to watch.
    pub fn new(files: &[(&str, &str)], mut capabilities: Value) -> Self {
        let able = json!({ "dynamicRegistration": true, "relativePatternSupport": true });
        merge(&mut capabilities, json!({ "workspace": { "didChangeWatchedFiles": able } }));
        let mut workspace = Self::unwatched(files, capabilities);
        workspace.client.watch_files();
        workspace
    }

    /// One whose client watches nothing.
    fn unwatched(files: &[(&str, &str)], capabilities: Value) -> Self {
        let root = tempfile::Builder::new().prefix("w").tempdir().expect("a folder");
        for (path, text) in files {
            write(root.path(), path, text);
        }
        let folders = json!([{ "uri": uri(root.path()), "name": "any" }]);
        let client = Client::start(json!({ "workspaceFolders": folders, "capabilities": capabilities }));
        Self { root, client }
    }

    pub fn uri(&self, path: &str) -> String {
        uri(&self.root.path().join(path))
    }

    /// Opens a document and gives what is said of it.
    pub fn open(&mut self, path: &str, text: &str) -> Vec<Value> {
        let uri = self.uri(path);
        self.client.open(&uri, "by its name", text);
        self.client.published(&uri).items
    }

    /// Writes a file, or deletes it, and has the client tell of it, which it was asked to.
    pub fn save(&mut self, path: &str, text: Option<&str>) {
        self.client.until_watched(&self.uri(path), true);
        match text {
            Some(text) => write(self.root.path(), path, text),
            None => fs::remove_file(self.root.path().join(path)).expect("a file"),
        }
        self.tell(path);
    }

    /// Has the client tell that a file has changed.
    fn tell(&mut self, path: &str) {
        let changes = json!([{ "uri": self.uri(path), "type": 2 }]);
        self.client.notify("workspace/didChangeWatchedFiles", json!({ "changes": changes }));
    }

    /// Puts a file in its place at once, and tells nobody.
    fn put(&self, path: &str, text: &str) {
        let path = self.root.path().join(path);
        let folder = path.parent().expect("a folder");
        fs::create_dir_all(folder).expect("a folder");
        let mut file = tempfile::NamedTempFile::new_in(folder).expect("a file");
        file.write_all(text.as_bytes()).expect("a file");
        file.persist(&path).expect("a file");
    }

    /// What is said next of a document, or of a file that is not open.
    pub fn said(&mut self, path: &str) -> Vec<Value> {
        let uri = self.uri(path);
        self.client.published(&uri).items
    }
}

pub fn uri(path: &Path) -> String {
    let path = path.to_str().expect("UTF-8").replace('\\', "/");
    format!("file://{}{path}", if path.starts_with('/') { "" } else { "/" })
}

fn write(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(path, text).expect("a file");
}

/// Rules and severities.
fn shown(items: &[Value]) -> Vec<String> {
    let severity = |item: &Value| {
        ["error", "warning", "information", "hint"][item["severity"].as_u64().expect("a number") as usize - 1]
    };
    items.iter().map(|item| format!("{} {}", item["code"].as_str().expect("a name"), severity(item))).collect()
}

#[test]
fn the_nearest_file_holds_and_is_followed_when_it_changes() {
    let mut workspace = Workspace::new(&[("inner/.tcerr.toml", "[severity]\nmisspelled-code = \"hint\"\n")], json!({}));
    assert_eq!(shown(&workspace.open("a.go", &go(MISSPELT))), ["misspelled-code error"]);
    assert_eq!(shown(&workspace.open("inner/b.go", &go(MISSPELT))), ["misspelled-code hint"]);
    for (text, outer) in [
        (Some("ignore = [\"misspelled-code\"]"), &[][..]),
        (Some("[severity]\nmisspelled-code = \"warning\""), &["misspelled-code warning"]),
        (Some("exclude = [\"a.go\"]"), &[]),
        (Some("[[per-path]]\npath = \"*.go\"\nignore = [\"all\"]"), &[]),
        (None, &["misspelled-code error"]),
    ] {
        workspace.save("tcerr.toml", text);
        assert_eq!(shown(&workspace.said("a.go")), outer, "{text:?}");
        assert_eq!(shown(&workspace.said("inner/b.go")), ["misspelled-code hint"]);
    }
    workspace.save("inner/.tcerr.toml", None);
    assert_eq!(shown(&workspace.said("inner/b.go")), ["misspelled-code error"]);
    workspace.said("a.go");
    workspace.client.finish();
}

#[test]
fn files_that_others_extend_are_followed_too() {
    let mut workspace = Workspace::new(&[("tcerr.toml", "extend = \"lint/base.toml\"\n")], json!({}));
    let faults = workspace.said("tcerr.toml");
    assert_eq!(rules(&faults), ["configuration"]);
    assert_eq!(faults[0]["message"], "`lint/base.toml` cannot be extended: no such file or folder");
    workspace.open("a.go", &go(MISSPELT));
    workspace.save("lint/base.toml", Some("ignore = [\"misspelled-code\"]"));
    assert!(workspace.said("a.go").is_empty());
    assert!(workspace.said("tcerr.toml").is_empty());
    // Clients that watch nothing tell of what they save themselves.
    write(workspace.root.path(), "lint/base.toml", "");
    let base = workspace.uri("lint/base.toml");
    workspace.client.notify("textDocument/didSave", json!({ "textDocument": { "uri": base } }));
    assert_eq!(shown(&workspace.said("a.go")), ["misspelled-code error"]);
    // Other files of this kind are no reason to look again.
    workspace.tell("lint/other.toml");
    let other = workspace.uri("a.go");
    workspace.client.hover(&other, &json!({ "line": 0, "character": 0 }));
    workspace.client.finish();
}

/// Some that ask can't be told to ask again.
#[test]
fn who_asks_after_a_change_is_told_what_is_new() {
    let capabilities = json!({ "textDocument": { "diagnostic": {} } });
    let mut workspace = Workspace::new(&[("tcerr.toml", "")], capabilities);
    let file = workspace.uri("a.go");
    workspace.client.open(&file, "go", &go(MISSPELT));
    let ignored = "ignore = [\"misspelled-code\"]";
    for round in 0..20 {
        let (text, count) = if round % 2 == 0 { ("", 1) } else { (ignored, 0) };
        workspace.save("tcerr.toml", Some(text));
        let report = workspace.client.ask("textDocument/diagnostic", json!({ "textDocument": { "uri": file } }));
        assert_eq!(report["items"].as_array().map(Vec::len), Some(count), "{round}: {report}");
    }
    workspace.client.finish();
}

#[test]
fn what_a_baseline_knows_is_not_shown() {
    let entry = json!({ "rule": "misspelled-code", "text": MISSPELT, "place": "func f bool" });
    let known = json!({ "version": 1, "files": { "a.go": [entry] } }).to_string();
    let config = "baseline = \"tcerr-baseline.json\"";
    let mut workspace = Workspace::new(&[("tcerr.toml", config), ("tcerr-baseline.json", &known)], json!({}));
    let text = go(MISSPELT);
    assert!(workspace.open("a.go", &text).is_empty(), "{text}");
    workspace.save("tcerr-baseline.json", Some("{\"version\": 1, \"files\": {}}"));
    assert_eq!(shown(&workspace.said("a.go")), ["misspelled-code error"]);
    workspace.save("tcerr-baseline.json", None);
    workspace.said("a.go");
    assert_eq!(rules(&workspace.said("tcerr.toml")), ["configuration"]);
    workspace.save("tcerr-baseline.json", Some(&known));
    assert!(workspace.said("a.go").is_empty());
    assert!(workspace.said("tcerr.toml").is_empty());
    workspace.client.finish();
}

#[test]
fn files_of_any_name_are_watched_as_long_as_they_are_in_use() {
    let entry = json!({ "rule": "misspelled-code", "text": MISSPELT, "place": "func f bool" });
    let known = json!({ "version": 1, "files": { "a.go": [entry] } }).to_string();
    let config = "extend = \"lint/base.conf\"\nbaseline = \"known.baseline\"\n";
    let files = [("tcerr.toml", config), ("lint/base.conf", ""), ("known.baseline", &known)];
    let mut workspace = Workspace::new(&files, json!({}));
    assert!(workspace.open("a.go", &go(MISSPELT)).is_empty());
    workspace.save("known.baseline", Some("{\"version\": 1, \"files\": {}}"));
    assert_eq!(shown(&workspace.said("a.go")), ["misspelled-code error"]);
    workspace.save("lint/base.conf", Some("[severity]\nmisspelled-code = \"hint\"\n"));
    assert_eq!(shown(&workspace.said("a.go")), ["misspelled-code hint"]);
    workspace.save("tcerr.toml", Some(""));
    assert_eq!(shown(&workspace.said("a.go")), ["misspelled-code error"]);
    for path in ["known.baseline", "lint/base.conf"] {
        let file = workspace.uri(path);
        workspace.client.until_watched(&file, false);
    }
    workspace.client.finish();
}

#[test]
fn clients_that_watch_nothing_need_not_tell_of_anything() {
    let entry = json!({ "rule": "misspelled-code", "text": MISSPELT, "place": "func f bool" });
    let known = json!({ "version": 1, "files": { "a.go": [entry] } }).to_string();
    let mut workspace = Workspace::unwatched(&[("inner/.tcerr.toml", "")], json!({}));
    assert_eq!(shown(&workspace.open("a.go", &go(MISSPELT))), ["misspelled-code error"]);
    assert_eq!(shown(&workspace.open("inner/b.go", &go(MISSPELT))), ["misspelled-code error"]);
    let said = |workspace: &mut Workspace, outer: &[&str], inner: &[&str]| {
        assert_eq!(shown(&workspace.said("a.go")), outer);
        assert_eq!(shown(&workspace.said("inner/b.go")), inner);
    };
    let hint = "[severity]\nmisspelled-code = \"hint\"\n";
    workspace.put("inner/.tcerr.toml", hint);
    said(&mut workspace, &["misspelled-code error"], &["misspelled-code hint"]);
    // One that is new, and extends what is not there yet, nor its folder.
    workspace.put("tcerr.toml", "extend = \"lint/base.conf\"\nbaseline = \"known.baseline\"\n");
    said(&mut workspace, &["misspelled-code error"], &["misspelled-code hint"]);
    assert_eq!(workspace.said("tcerr.toml").len(), 2);
    workspace.put("lint/base.conf", hint);
    said(&mut workspace, &["misspelled-code hint"], &["misspelled-code hint"]);
    assert_eq!(workspace.said("tcerr.toml").len(), 1);
    workspace.put("known.baseline", &known);
    said(&mut workspace, &[], &["misspelled-code hint"]);
    assert!(workspace.said("tcerr.toml").is_empty());
    workspace.put("known.baseline", "{\"version\": 1, \"files\": {}}");
    said(&mut workspace, &["misspelled-code hint"], &["misspelled-code hint"]);
    workspace.put("lint/base.conf", "ignore = [\"all\"]");
    said(&mut workspace, &[], &["misspelled-code hint"]);
    fs::remove_file(workspace.root.path().join("inner/.tcerr.toml")).expect("a file");
    said(&mut workspace, &[], &[]);
    // The one of a folder where a document is open, and none was before.
    workspace.open("deep/er/c.go", &go(MISSPELT));
    workspace.put("deep/tcerr.toml", hint);
    said(&mut workspace, &[], &[]);
    assert_eq!(shown(&workspace.said("deep/er/c.go")), ["misspelled-code hint"]);
    workspace.client.finish();
}

#[test]
fn a_configuration_above_the_workspace_is_followed_by_the_server_itself() {
    let mut workspace = Workspace::new(&[("outer/tcerr.toml", "")], json!({}));
    let root = workspace.root.path().join("outer/inner");
    fs::create_dir(&root).expect("a folder");
    let change = json!({
        "added": [{ "uri": uri(&root), "name": "any" }],
        "removed": [{ "uri": uri(workspace.root.path()), "name": "any" }],
    });
    workspace.client.notify("workspace/didChangeWorkspaceFolders", json!({ "event": change }));
    assert_eq!(shown(&workspace.open("outer/inner/a.go", &go(MISSPELT))), ["misspelled-code error"]);
    workspace.put("outer/tcerr.toml", "extend = \"../base.conf\"");
    workspace.said("outer/inner/a.go");
    assert_eq!(rules(&workspace.said("outer/tcerr.toml")), ["configuration"]);
    workspace.put("base.conf", "ignore = [\"all\"]");
    assert!(workspace.said("outer/inner/a.go").is_empty());
    assert!(workspace.said("outer/tcerr.toml").is_empty());
    workspace.client.finish();
}

#[test]
fn fixtures_services_and_codes_are_those_that_were_declared() {
    let config =
        "fixtures = [\"data/\"]\n[codes.\"MyService.Broken\"]\nsummary = { en = \"Ours is broken.\", zh = \"坏了\" }\n";
    let mut workspace = Workspace::new(&[("tcerr.toml", config)], json!({}));
    assert_eq!(rules(&workspace.open("data/a.json", "{}")), ["missing-response"]);
    assert!(workspace.open("other/a.json", "{}").is_empty());
    assert!(workspace.open("data/b.json", &failure("MyService.Broken")).is_empty());

    let (text, cursor) = place(&go("MyServ$0ice.Broken"));
    assert!(workspace.open("a.go", &text).is_empty());
    let file = workspace.uri("a.go");
    let hover = workspace.client.hover(&file, &cursor);
    assert!(text_of(&hover).contains("Ours is broken."), "{hover}");

    let (text, cursor) = place(&go("MyService.$0"));
    workspace.open("b.go", &text);
    let file = workspace.uri("b.go");
    let list = workspace.client.complete(&file, &cursor);
    assert_eq!(list["items"].as_array().map(Vec::len), Some(1), "{list}");
    let item = &list["items"][0];
    assert_eq!(
        (&item["label"], &item["textEdit"]["newText"]),
        (&json!("MyService.Broken"), &json!("MyService.Broken"))
    );
    assert!(item["documentation"]["value"].as_str().expect("a text").contains("Ours is broken."), "{item}");
    // Who asks again learns the same.
    let resolved = workspace.client.ask("completionItem/resolve", item.clone());
    assert_eq!(resolved["documentation"], item["documentation"]);
    workspace.client.finish();
}

#[test]
fn faults_stand_in_the_file_though_it_is_not_open() {
    let mut workspace = Workspace::new(&[("tcerr.toml", "# 中😀\ngate = 1\n\"中😀\" = 1\n")], json!({}));
    let faults = workspace.said("tcerr.toml");
    assert_eq!(rules(&faults), ["configuration", "configuration"]);
    let line = |item: &Value| (item["range"]["start"].clone(), item["range"]["end"].clone());
    assert_eq!(line(&faults[0]), (json!({ "line": 1, "character": 7 }), json!({ "line": 1, "character": 8 })));
    assert_eq!(line(&faults[1]), (json!({ "line": 2, "character": 0 }), json!({ "line": 2, "character": 5 })));
    assert_eq!((&faults[0]["severity"], &faults[0]["source"]), (&json!(1), &json!("tcerr")));

    // One further down is found with the first document beside it.
    write(workspace.root.path(), "inner/tcerr.toml", "selct = []");
    assert!(workspace.open("inner/a.go", "package a\n").is_empty());
    let faults = workspace.said("inner/tcerr.toml");
    assert_eq!(faults[0]["message"], "unknown key `selct`: did you mean `select`?");

    workspace.save("tcerr.toml", Some("gate = \"auto\""));
    assert!(workspace.said("inner/a.go").is_empty());
    assert!(workspace.said("tcerr.toml").is_empty());
    workspace.save("inner/tcerr.toml", None);
    assert!(workspace.said("inner/a.go").is_empty());
    assert!(workspace.said("inner/tcerr.toml").is_empty());
    workspace.client.finish();
}

#[test]
fn faults_follow_what_is_typed_where_the_file_is_open() {
    let mut workspace = Workspace::new(&[("tcerr.toml", "gate = 1\n")], json!({}));
    assert_eq!(workspace.said("tcerr.toml").len(), 1);
    assert_eq!(rules(&workspace.open("tcerr.toml", "gate = 1\n")), ["configuration"]);
    let file = workspace.uri("tcerr.toml");
    workspace.client.change(&file, 2, Value::Null, "gate = \"auto\"\n");
    assert!(workspace.client.published(&file).items.is_empty());
    workspace.client.change(&file, 3, Value::Null, "gate = \"auto\"\nselect = [\"x\"]\n");
    assert_eq!(workspace.client.published(&file).items[0]["range"]["start"]["line"], 1);
    // Closed, it is what it is on disk.
    workspace.client.close(&file);
    assert_eq!(workspace.client.published(&file).items.len(), 1);
    workspace.client.finish();
}

#[test]
fn clients_that_ask_are_answered_and_told_of_the_files_that_are_not_open() {
    let capabilities = json!({ "textDocument": { "diagnostic": {} } });
    let mut workspace = Workspace::new(&[("tcerr.toml", "gate = 1\n")], capabilities);
    assert_eq!(workspace.said("tcerr.toml").len(), 1);
    let file = workspace.uri("tcerr.toml");
    workspace.client.open(&file, "toml", "gate = 1\n");
    let params = json!({ "textDocument": { "uri": file } });
    let report = workspace.client.ask("textDocument/diagnostic", params);
    assert_eq!(rules(report["items"].as_array().expect("items")), ["configuration"]);
    // It has them now, and not twice.
    assert!(workspace.said("tcerr.toml").is_empty());
    workspace.client.finish();
}

#[test]
fn the_configuration_names_the_language_unless_the_editor_does() {
    let chinese = |items: &[Value]| items[0]["message"].as_str().expect("a text").contains("是否");
    let mut workspace = Workspace::new(&[("tcerr.toml", "language = \"zh-cn\"\n")], json!({}));
    assert!(chinese(&workspace.open("a.go", &go(MISSPELT))));
    workspace.save("tcerr.toml", Some("language = \"en\"\n"));
    assert!(!chinese(&workspace.said("a.go")));
    let settings = json!({ "settings": { "tcerr": { "language": "zh-cn" } } });
    workspace.client.notify("workspace/didChangeConfiguration", settings);
    assert!(chinese(&workspace.said("a.go")));
    workspace.client.finish();
}

//! What decides about open documents is followed, whatever the client watches and wherever it is.

use std::fs;
use std::io::Write;
use std::path::Path;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::client::{Client, merge, rules, text_of};
use crate::text::{go, place};

const SDK: &str = "{\"dependencies\": {\"tencentcloud-sdk-nodejs-cvm\": \"4\"}}";

const IGNORED: &str = "ignore = [\"misspelled-code\"]\n";

/// A folder whose name says nothing, and a client that has some folders in it open.
struct Around {
    root: TempDir,
    client: Client,
}

/// What a client does about files that it is asked to watch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Watches {
    /// It can't be asked.
    Nothing,
    /// It says that it does, and leaves it to the test to tell of changes.
    Itself,
    /// It leaves it to the test to answer.
    Perhaps,
}

impl Around {
    fn new(files: &[(&str, &str)], folders: &[&str], watches: Watches) -> Self {
        Self::start(folder(files), folders, watches)
    }

    fn start(root: TempDir, folders: &[&str], watches: Watches) -> Self {
        let folders: Vec<Value> =
            folders.iter().map(|path| json!({ "uri": uri(&root.path().join(path)), "name": "any" })).collect();
        let mut setup = json!({ "capabilities": {}, "workspaceFolders": folders });
        if watches != Watches::Nothing {
            let able = json!({ "dynamicRegistration": true, "relativePatternSupport": true });
            merge(&mut setup, json!({ "capabilities": { "workspace": { "didChangeWatchedFiles": able } } }));
        }
        let mut client = Client::start(setup);
        if watches == Watches::Itself {
            client.watch_files();
            client.until_watched("file:///any/tcerr.toml", true);
        }
        Self { root, client }
    }

    /// Has the client tell that a file has changed.
    fn tell(&mut self, path: &str) {
        let changes = json!([{ "uri": self.uri(path), "type": 2 }]);
        self.client.notify("workspace/didChangeWatchedFiles", json!({ "changes": changes }));
    }

    fn uri(&self, path: &str) -> String {
        uri(&self.root.path().join(path))
    }

    fn put(&self, path: &str, text: &str) {
        put(&self.root.path().join(path), text);
    }

    #[cfg(unix)]
    fn link(&self, path: &str, target: &str) {
        link(self.root.path(), path, target);
    }

    /// Opens a document with a misspelt code, and waits until these rules are what is said of it.
    fn open(&mut self, path: &str, expected: &[&str]) {
        let uri = self.uri(path);
        self.client.open(&uri, "go", &go("FailedOpreation"));
        self.until_said(path, expected);
    }

    /// Waits until these rules are what is said of a file. What was said before may have been said twice.
    fn until_said(&mut self, path: &str, expected: &[&str]) {
        let uri = self.uri(path);
        while rules(&self.client.published(&uri).items) != expected {}
    }
}

fn uri(path: &Path) -> String {
    let path = path.to_str().expect("UTF-8").replace('\\', "/");
    format!("file://{}{path}", if path.starts_with('/') { "" } else { "/" })
}

/// A folder whose name says nothing, with these files.
fn folder(files: &[(&str, &str)]) -> TempDir {
    let root = tempfile::Builder::new().prefix("w").tempdir().expect("a folder");
    for (path, text) in files {
        put(&root.path().join(path), text);
    }
    root
}

/// Puts a link in its place at once.
#[cfg(unix)]
fn link(root: &Path, path: &str, target: &str) {
    std::os::unix::fs::symlink(target, root.join("new")).expect("a link");
    fs::rename(root.join("new"), root.join(path)).expect("a link");
}

/// Puts a file in its place at once.
fn put(path: &Path, text: &str) {
    let folder = path.parent().expect("a folder");
    fs::create_dir_all(folder).expect("a folder");
    let mut file = tempfile::NamedTempFile::new_in(folder).expect("a file");
    file.write_all(text.as_bytes()).expect("a file");
    file.persist(path).expect("a file");
}

#[test]
fn manifests_are_followed_where_the_client_does_not() {
    for (folder, watches) in [("", Watches::Nothing), ("src", Watches::Itself)] {
        let mut around = Around::new(&[("package.json", "{}"), ("src/deep/a.ts", "")], &[folder], watches);
        let file = around.uri("src/deep/a.ts");
        let (text, cursor) = place("if (err.code === \"Resource$0InUse\") {}\n");
        around.client.open(&file, "typescript", &text);
        around.client.published(&file);
        assert_eq!(around.client.hover(&file, &cursor), Value::Null);
        let changed = |around: &mut Around, is_known: bool| {
            around.client.published(&file);
            assert_eq!(
                text_of(&around.client.hover(&file, &cursor)).contains("ResourceInUse"),
                is_known,
                "{watches:?}"
            );
        };
        around.put("package.json", SDK);
        changed(&mut around, true);
        around.put("package.json", "{}");
        changed(&mut around, false);
        fs::remove_file(around.root.path().join("package.json")).expect("a file");
        changed(&mut around, false);
        around.put("package.json", SDK);
        changed(&mut around, true);
        if watches == Watches::Nothing {
            // A nearer one decides as soon as it is there.
            around.put("src/package.json", "{}");
            changed(&mut around, false);
            fs::remove_file(around.root.path().join("src/package.json")).expect("a file");
            changed(&mut around, true);
        }
        around.client.finish();
    }
}

/// A package takes over what the root of its workspaces declares, and does not once it is a repository.
#[test]
fn manifests_further_up_are_followed_as_far_as_they_are_looked_for() {
    let root = "{\"workspaces\": [\"packages/*\"], \"dependencies\": {}}";
    let with_sdk = "{\"workspaces\": [\"packages/*\"], \"dependencies\": {\"tencentcloud-sdk-nodejs\": \"4\"}}";
    let mut around = Around::new(&[("package.json", root), ("packages/a/package.json", "{}")], &[""], Watches::Nothing);
    let file = around.uri("packages/a/a.ts");
    let (text, cursor) = place("if (err.code === \"Resource$0InUse\") {}\n");
    around.client.open(&file, "typescript", &text);
    around.client.published(&file);
    around.put("package.json", with_sdk);
    around.client.published(&file);
    assert!(text_of(&around.client.hover(&file, &cursor)).contains("ResourceInUse"));
    fs::create_dir(around.root.path().join("packages/a/.git")).expect("a folder");
    around.client.published(&file);
    assert_eq!(around.client.hover(&file, &cursor), Value::Null);
    around.client.finish();
}

#[test]
fn a_new_configuration_counts_above_the_workspace_and_without_one() {
    for watches in [Watches::Nothing, Watches::Itself] {
        for folders in [&["repo/sub"][..], &[]] {
            let mut around = Around::new(&[("repo/sub/deep/any", "")], folders, watches);
            around.open("repo/sub/deep/a.go", &["misspelled-code"]);
            around.put("repo/.tcerr.toml", IGNORED);
            around.until_said("repo/sub/deep/a.go", &[]);
            around.put("repo/tcerr.toml", "");
            around.until_said("repo/sub/deep/a.go", &["misspelled-code"]);
            if folders.is_empty() && watches == Watches::Nothing {
                around.put("repo/sub/deep/tcerr.toml", IGNORED);
                around.until_said("repo/sub/deep/a.go", &[]);
            }
        }
    }
}

#[test]
fn a_client_that_declines_to_watch_or_never_says_is_not_relied_on() {
    for declines in [true, false] {
        let mut around = Around::new(&[("tcerr.toml", "")], &[""], Watches::Perhaps);
        let question = around.client.told("client/registerCapability");
        if declines {
            let error = json!({ "code": -32601, "message": "no" });
            around.client.send(&json!({ "jsonrpc": "2.0", "id": question["id"], "error": error }));
        }
        around.open("a.go", &["misspelled-code"]);
        around.put("tcerr.toml", IGNORED);
        around.until_said("a.go", &[]);
        around.put("tcerr.toml", "extend = \"base.conf\"\n");
        around.until_said("a.go", &["misspelled-code"]);
        around.put("base.conf", IGNORED);
        around.until_said("a.go", &[]);
        // Late is better than never: from now on it is relied on, and tells.
        if !declines {
            around.client.reply(&question, Value::Null);
            around.client.watch_files();
            around.put("tcerr.toml", "");
            around.tell("tcerr.toml");
            around.until_said("a.go", &["misspelled-code"]);
        }
    }
}

#[cfg(unix)]
#[test]
fn what_links_lead_to_is_followed_though_clients_tell_of_the_links_alone() {
    for watches in [Watches::Nothing, Watches::Itself] {
        let mut around = Around::new(&[("shared/team.conf", ""), ("tcerr.toml", "")], &[""], watches);
        around.open("a.go", &["misspelled-code"]);
        around.link("shared/link", "team.conf");
        around.link("tcerr.toml", "shared/link");
        if watches == Watches::Itself {
            around.tell("tcerr.toml");
        }
        around.put("shared/team.conf", IGNORED);
        around.until_said("a.go", &[]);
        around.put("other.conf", "");
        around.link("shared/link", "../other.conf");
        around.until_said("a.go", &["misspelled-code"]);
        // It leads nowhere, and then to what has come to be there.
        around.link("shared/link", "none/yet.conf");
        around.until_said("tcerr.toml", &["configuration"]);
        around.put("shared/none/yet.conf", IGNORED);
        around.until_said("a.go", &[]);
    }
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_nowhere_is_followed_from_the_start_and_when_it_is_new() {
    for is_there in [true, false] {
        let mut around = Around::new(&[], &[""], Watches::Nothing);
        if is_there {
            around.link("tcerr.toml", "team.conf");
        }
        around.open("a.go", &["misspelled-code"]);
        if !is_there {
            around.link("tcerr.toml", "team.conf");
        }
        around.until_said("tcerr.toml", &["configuration"]);
        around.put("team.conf", IGNORED);
        around.until_said("a.go", &[]);
    }
}

#[cfg(unix)]
#[test]
fn a_workspace_folder_that_is_a_link_is_followed_to_where_it_leads_next() {
    for watches in [Watches::Nothing, Watches::Itself] {
        let root = folder(&[("one/tcerr.toml", IGNORED), ("two/tcerr.toml", "")]);
        link(root.path(), "link", "one");
        let mut around = Around::start(root, &["link"], watches);
        around.open("link/a.go", &[]);
        around.link("link", "two");
        around.until_said("link/a.go", &["misspelled-code"]);
        around.put("two/tcerr.toml", IGNORED);
        around.until_said("link/a.go", &[]);
    }
}

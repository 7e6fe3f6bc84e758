//! Command line and server are two faces of the same functions: the same files, the same findings.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use crate::client::Client;

/// Everything below these folders of the repository, in all languages, right and wrong.
const FOLDERS: [&str; 2] = ["examples", "tests/corpus"];

/// What both say of a finding, in the command line's terms.
fn finding(path: &str, rule: &Value, severity: &str, message: &Value, place: [&Value; 4], from: u64) -> Value {
    let place = place.map(|number| number.as_u64().expect("a number") + from);
    json!({ "path": path, "rule": rule, "severity": severity, "message": message, "place": place })
}

fn of_command_line(root: &Path, folders: &[&str]) -> Vec<Value> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tcerr"));
    command.current_dir(root).args(["check", "--format", "json", "--language", "zh"]).args(folders);
    let output = command.output().expect("the program runs");
    let found: Vec<Value> = serde_json::from_slice(&output.stdout).expect("an array");
    let convert = |item: &Value| {
        let place = [&item["start"]["line"], &item["start"]["column"], &item["end"]["line"], &item["end"]["column"]];
        let path = item["path"].as_str().expect("a path");
        finding(path, &item["rule"], item["severity"].as_str().expect("a word"), &item["message"], place, 0)
    };
    found.iter().map(convert).collect()
}

fn of_server(root: &Path, paths: &[String]) -> Vec<Value> {
    let uri = |path: &str| format!("file://{}", root.join(path).display());
    let capabilities = json!({
        "general": { "positionEncodings": ["utf-32"] },
        "textDocument": { "diagnostic": {} },
    });
    let folders = json!([{ "uri": format!("file://{}", root.display()), "name": "root" }]);
    let mut client =
        Client::start(json!({ "capabilities": capabilities, "workspaceFolders": folders, "locale": "zh-cn" }));
    let mut found = Vec::new();
    for path in paths {
        let text = fs::read_to_string(root.join(path)).expect("text");
        client.open(&uri(path), "by its name", text.trim_start_matches('\u{feff}'));
        let report = client.ask("textDocument/diagnostic", json!({ "textDocument": { "uri": uri(path) } }));
        for item in report["items"].as_array().expect("items") {
            let severity =
                ["error", "warning", "information", "hint"][item["severity"].as_u64().expect("1 to 4") as usize - 1];
            let (start, end) = (&item["range"]["start"], &item["range"]["end"]);
            let place = [&start["line"], &start["character"], &end["line"], &end["character"]];
            found.push(finding(path, &item["code"], severity, &item["message"], place, 1));
        }
    }
    client.finish();
    found
}

/// Both found the same; what only one of them did is shown.
fn assert_same(here: &[Value], there: &[Value]) {
    let lacks = |one: &[Value], other: &[Value]| {
        one.iter().filter(|finding| !other.contains(finding)).take(5).map(Value::to_string).collect::<Vec<_>>()
    };
    let (mine, theirs) = (lacks(here, there), lacks(there, here));
    assert!(here == there, "only the command line finds {mine:#?}, only the server {theirs:#?}");
}

fn files(root: &Path, folder: &str) -> Vec<String> {
    let entries = fs::read_dir(root.join(folder)).expect("a folder");
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("an entry").file_name().into_string().expect("UTF-8")).collect();
    names.sort();
    let paths = names.iter().map(|name| format!("{folder}/{name}"));
    paths.flat_map(|path| if root.join(&path).is_dir() { files(root, &path) } else { vec![path] }).collect()
}

#[cfg(unix)]
#[test]
fn command_line_and_server_find_the_same() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths: Vec<String> = FOLDERS.iter().flat_map(|folder| files(root, folder)).collect();
    paths.retain(|path| tcerr::scan::by_path(Path::new(path)).is_some());
    paths.sort();
    let (here, there) = (of_command_line(root, &FOLDERS), of_server(root, &paths));
    assert!(here.len() > 40, "{} findings", here.len());
    assert_same(&here, &there);
}

/// A text with the letters of its codes' second words out of order here and there: each is likely to
/// be a misspelled code, or one that nobody lists.
fn misspelled(text: &str) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for at in 1..bytes.len().saturating_sub(5) {
        let is_code = bytes[at] == b'.' && bytes[at - 1].is_ascii_lowercase() && bytes[at + 1].is_ascii_uppercase();
        if is_code && bytes[at + 2..at + 5].iter().all(u8::is_ascii_lowercase) {
            bytes.swap(at + 3, at + 4);
        }
    }
    String::from_utf8(bytes).expect("ASCII was swapped for ASCII")
}

/// The corpus four times over, with other line ends, with slips and broken off, under a configuration of
/// which each part has to do with some of the files.
#[cfg(unix)]
#[test]
fn they_agree_on_a_thousand_files_of_mixed_languages() {
    const CONFIG: &str = "fixtures = [\"slips/json/*.json\"]\nexclude = [\"slips/php/\"]\nbaseline = \"known.json\"\n\
        [severity]\nunknown-code = \"hint\"\n\
        [[per-path]]\npath = [\"**/python/\"]\nservices = [\"cvm\"]\nignore = [\"wrong-service\"]\n\
        [[per-path]]\npath = [\"slips/ruby/\"]\ngate = \"always\"\n";
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = tempfile::Builder::new().prefix("w").tempdir().expect("a folder");
    let root = root.path().canonicalize().expect("a folder");
    let write = |path: &str, text: &str| {
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    };
    let mut texts: Vec<(String, String)> = Vec::new();
    for path in files(here, "tests/corpus") {
        let Ok(text) = fs::read_to_string(here.join(&path)) else { continue };
        let name = path.trim_start_matches("tests/corpus/");
        let lines = if text.contains('\r') { text.clone() } else { text.replace('\n', "\r\n") };
        texts.push((format!("slips/{name}"), misspelled(&text)));
        texts.push((format!("lines/{name}"), lines));
        let half: String = text.chars().take(text.chars().count() / 2).collect();
        texts.push((format!("half/{name}"), half));
        texts.push((format!("plain/{name}"), text));
    }
    texts.iter().for_each(|(path, text)| write(path, text));
    // What is found with these line ends is known, and then moves down by a line.
    write("tcerr.toml", CONFIG);
    let mut command = Command::new(env!("CARGO_BIN_EXE_tcerr"));
    let status = command.current_dir(&root).args(["check", "--write-baseline", "--quiet", "lines"]).status();
    assert!(status.expect("the program runs").success());
    for (path, text) in texts.iter().filter(|(path, text)| path.starts_with("lines/") && !text.starts_with("#!")) {
        write(path, &format!("\r\n{text}"));
    }
    let mut paths: Vec<String> = texts.into_iter().map(|(path, _)| path).collect();
    paths.retain(|path| tcerr::scan::by_path(Path::new(path)).is_some());
    paths.sort();
    assert!(paths.len() > 1000, "{} files", paths.len());
    let (here, there) = (of_command_line(&root, &[]), of_server(&root, &paths));
    let count =
        |folder: &str| here.iter().filter(|finding| finding["path"].as_str().unwrap_or("").starts_with(folder)).count();
    let counts = ["plain/", "slips/", "lines/"].map(count);
    assert!(counts[0] > 40 && counts[1] > 300 && counts[2] < counts[0], "{counts:?}");
    assert_same(&here, &there);
}

/// Files in folders that are configured in every way.
#[cfg(unix)]
#[test]
fn they_agree_on_what_is_configured() {
    const WRONG: &str =
        "package p\n// Tencent Cloud\nvar codes = []string{\"FailedOpreation\", \"MyService.Broken\"}\n";
    const BROKEN: &str = "{\"Response\": {}}";
    let configs = [
        (
            "tcerr.toml",
            "exclude = [\"gen/*\", \"!gen/keep/\"]\nfixtures = [\"data/\"]\n[[per-path]]\npath = \"*_test.go\"\nseverity = { misspelled-code = \"warning\" }\n",
        ),
        ("strict/.tcerr.toml", "extend = \"../tcerr.toml\"\ngate = \"always\"\nexclude = [\"b.go\"]\n"),
        ("gen/deep/tcerr.toml", "gate = \"always\"\n"),
        ("quiet/tcerr.toml", "ignore = [\"all\"]\n"),
    ];
    let root = tempfile::Builder::new().prefix("w").tempdir().expect("a folder");
    let root = root.path().canonicalize().expect("a folder");
    let write = |path: &str, text: &str| {
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    };
    for folder in
        ["", "gen/", "gen/keep/", "gen/deep/", "strict/", "strict/gen/", "quiet/", "data/", "strict/data/deep/"]
    {
        for (name, text) in
            [("a.go", WRONG), ("a_test.go", WRONG), ("b.go", WRONG), ("c.json", BROKEN), ("d.json", "[]")]
        {
            write(&format!("{folder}{name}"), text);
        }
    }
    configs.iter().for_each(|(path, text)| write(path, text));
    let mut paths = files(&root, ".");
    paths.iter_mut().for_each(|path| *path = path.trim_start_matches("./").to_owned());
    paths.retain(|path| path.ends_with(".go") || path.ends_with(".json"));
    paths.sort();
    let (here, there) = (of_command_line(&root, &[]), of_server(&root, &paths));
    let found = |path: &str| {
        here.iter().filter(|finding| finding["path"].as_str().is_some_and(|found| found.starts_with(path))).count()
    };
    for (path, count) in [
        ("a.go", 1),
        ("gen/a.go", 0),
        ("gen/keep/a.go", 1),
        ("gen/deep", 0),
        ("quiet", 0),
        ("strict/b.go", 0),
        ("data/d.json", 1),
        ("d.json", 0),
    ] {
        assert_eq!(found(path), count, "{path}: {here:#?}");
    }
    assert_same(&here, &there);
}

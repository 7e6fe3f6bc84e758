//! The real binary on the command line: exit codes, the JSON contract, what is said of trouble.

mod baseline;
mod cases;
mod changed;
mod completions;
mod configuration;
mod fixing;
mod formats;
mod gate;
#[cfg(unix)]
mod killed;
mod pages;
mod patches;
mod schemas;
mod selection;
#[cfg(unix)]
mod terminal;
mod watch;

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

const WRONG: &str = r#"{"Response": {"Error": {"Code": "FailedOpreation", "Message": "中😀"}, "RequestId": "1"}}"#;
const RIGHT: &str = r#"{"Response": {"Error": {"Code": "FailedOperation", "Message": "m"}, "RequestId": "1"}}"#;

/// A folder with files, given as paths and their bytes.
fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (path, bytes) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    }
    folder
}

fn tcerr(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_tcerr"))
        .current_dir(folder)
        .args(arguments)
        .env_remove("LC_ALL")
        .env_remove("LC_MESSAGES")
        .env_remove("GITHUB_WORKSPACE")
        .env_remove("CI_PROJECT_DIR")
        .env("LANG", "C.UTF-8")
        .output()
        .expect("the program runs")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

fn json(output: &Output) -> Vec<Value> {
    serde_json::from_slice(&output.stdout).expect("one JSON array")
}

#[test]
fn exit_codes_tell_clean_found_and_failed() {
    let files = folder(&[("wrong.json", WRONG.as_bytes()), ("right.json", RIGHT.as_bytes())]);
    for (arguments, code) in [
        (&["check", "right.json"][..], 0),
        (&["check"], 1),
        (&["check", "wrong.json"], 1),
        (&["check", "none.json"], 2),
        (&["check", "none.json", "wrong.json"], 2),
        (&["usages", "right.json"], 0),
        (&["explain", "InternalError"], 0),
        (&["explain", "InternalErorr"], 1),
        (&["codes", "InternalError"], 0),
        (&["codes", "zzzz"], 1),
        (&["codes", "--service", "nosuch"], 2),
        (&["check", "--format", "xml"], 2),
        (&["chekc"], 2),
        (&[], 2),
        (&["--version"], 0),
        (&["--help"], 0),
    ] {
        assert_eq!(tcerr(files.path(), arguments).status.code(), Some(code), "{arguments:?}");
    }
    let empty = folder(&[("a.json", b"{}")]);
    assert_eq!(tcerr(empty.path(), &["usages"]).status.code(), Some(1));
}

#[test]
fn check_writes_the_json_contract() {
    let files = folder(&[("b/a.json", format!("\u{feff}\r\n  [{WRONG}]").as_bytes())]);
    let output = tcerr(files.path(), &["check", "--format", "json"]);
    assert_eq!(
        json(&output),
        [serde_json::json!({
            "path": "b/a.json",
            "rule": "misspelled-code",
            "severity": "error",
            "message": "misspelled error code `FailedOpreation`: did you mean `FailedOperation`?",
            "start": {"line": 2, "column": 37},
            "end": {"line": 2, "column": 52},
            "fixes": [{
                "title": "Replace with `FailedOperation`",
                "safe": true,
                "edits": [{
                    "start": {"line": 2, "column": 37},
                    "end": {"line": 2, "column": 52},
                    "text": "FailedOperation",
                }],
            }],
        })]
    );
    let clean = tcerr(files.path(), &["check", "--format", "json", "b/a.json", "--language", "zh"]);
    assert!(json(&clean)[0]["message"].as_str().is_some_and(|message| message.contains("是否应为")));
    let clean = folder(&[("right.json", RIGHT.as_bytes())]);
    assert_eq!(json(&tcerr(clean.path(), &["check", "--format", "json"])), [] as [Value; 0]);
}

#[test]
fn usages_writes_the_json_contract() {
    let go = "package a\n\n// tencent\nfunc f(err E) bool {\n\treturn strings.HasPrefix(err.Code, \"😀\") || err.Code == \"InvalidInstanceId.Malformed\"\n}\n";
    let files = folder(&[("a.go", go.as_bytes()), ("b.json", RIGHT.as_bytes())]);
    let found = json(&tcerr(files.path(), &["usages", "--format", "json"]));
    assert_eq!(
        found[0],
        serde_json::json!({
            "path": "a.go",
            "kind": "code",
            "text": "InvalidInstanceId.Malformed",
            "status": "service",
            "match": "exact",
            "services": found[0]["services"],
            "start": {"line": 5, "column": 58},
            "end": {"line": 5, "column": 85},
        })
    );
    assert!(found[0]["services"].as_array().is_some_and(|services| services.contains(&"cvm".into())));
    assert_eq!(
        found[1],
        serde_json::json!({
            "path": "b.json",
            "kind": "envelope",
            "outcome": "failure",
            "start": {"line": 1, "column": 1},
            "end": {"line": 1, "column": 87},
        })
    );
    assert_eq!(found[2]["text"], "FailedOperation");
    assert_eq!(found.len(), 3);
}

#[test]
fn trouble_is_one_clear_line_and_stops_nothing() {
    let files = folder(&[
        ("latin.py", b"# tencent\ncode = 'caf\xe9'\n"),
        ("wrong.json", WRONG.as_bytes()),
        ("binary.ts", b"\0\x01\x02\"ResourceNotFound\""),
        ("notes.txt", b"text"),
    ]);
    let all = tcerr(files.path(), &["check"]);
    assert_eq!(err(&all), "tcerr: latin.py: skipped: not UTF-8 text (at byte 21)\n");
    assert!(out(&all).contains("wrong.json:1:34"));
    assert_eq!(all.status.code(), Some(1));
    for (name, reason) in [
        ("latin.py", "not UTF-8 text (at byte 21)"),
        ("binary.ts", "a binary file"),
        ("none.go", "no such file or folder"),
        ("notes.txt", "not a kind of file that is read"),
    ] {
        let one = tcerr(files.path(), &["check", name, "wrong.json"]);
        assert_eq!(err(&one), format!("tcerr: {name}: {reason}\n"));
        assert_eq!(one.status.code(), Some(2), "{name}");
        assert!(out(&one).contains("wrong.json:1:34"), "{name}");
    }
    let chinese = tcerr(files.path(), &["check", "none.go", "--language", "zh"]);
    assert_eq!(err(&chinese), "tcerr: none.go：文件或文件夹不存在\n");
}

#[test]
fn a_file_over_the_limit_is_skipped_with_a_note() {
    let files = folder(&[("wrong.json", WRONG.as_bytes())]);
    let large = fs::File::create(files.path().join("large.json")).expect("a file");
    large.set_len(17 << 20).expect("a size");
    let output = tcerr(files.path(), &["check"]);
    assert_eq!(err(&output), "tcerr: large.json: skipped: larger than the 16 MB that are read\n");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn what_is_not_the_users_is_passed_over() {
    let wrong = WRONG.as_bytes();
    let files = folder(&[
        (".gitignore", b"ignored/\n"),
        ("ignored/a.json", wrong),
        (".hidden/a.json", wrong),
        ("vendor/a.json", wrong),
        ("x/node_modules/a.json", wrong),
        ("lib/site-packages/a.json", wrong),
        ("seen/a.json", wrong),
    ]);
    let paths = |arguments: &[&str]| -> Vec<String> {
        let found = json(&tcerr(files.path(), &[&["check", "--format", "json"], arguments].concat()));
        found.iter().map(|finding| finding["path"].as_str().expect("a path").to_owned()).collect()
    };
    assert_eq!(paths(&[]), ["seen/a.json"]);
    // What is asked for by name is looked at, and once.
    assert_eq!(paths(&["vendor"]), ["vendor/a.json"]);
    assert_eq!(paths(&["seen", "seen/a.json", "."]), ["seen/a.json"]);
    let read = out(&tcerr(files.path(), &["check", "seen", "seen/a.json", "seen"]));
    assert!(read.contains("(1 file read)"), "{read}");
    let absolute = files.path().join("seen").canonicalize().expect("a path");
    assert_eq!(paths(&[absolute.to_str().expect("UTF-8")]), ["seen/a.json"]);
}

#[test]
fn a_first_line_tells_the_language_where_no_ending_does() {
    let line = "# Tencent Cloud\nerror_code = \"AuthFailure.TokenFailre\"\n";
    let script = format!("#!/usr/bin/env python3\n{line}");
    let files = folder(&[
        ("bin/deploy", script.as_bytes()),
        ("bin/NOTICE", line.as_bytes()),
        ("bin/data", b"\x00\x01#!/bin/sh\n"),
        ("bin/empty", b""),
        ("bin/deploy.txt", script.as_bytes()),
    ]);
    let found = |arguments: &[&str]| -> Vec<Value> {
        let output = tcerr(files.path(), &[&["check", "--format", "json"], arguments].concat());
        assert_eq!(err(&output), "", "{arguments:?}");
        json(&output).iter().map(|finding| finding["path"].clone()).collect()
    };
    assert_eq!(found(&[]), ["bin/deploy"]);
    assert_eq!(found(&["bin/deploy"]), ["bin/deploy"]);
    // Who names a file wants it read, whatever its ending.
    assert_eq!(found(&["bin/deploy.txt", "bin"]), ["bin/deploy", "bin/deploy.txt"]);
    assert!(err(&tcerr(files.path(), &["check", "bin/NOTICE"])).contains("not a kind of file"));
}

#[test]
fn output_is_in_order_whatever_the_threads_do() {
    let names: Vec<String> = (0..200).map(|index| format!("{:02}/{index}.json", index % 17)).collect();
    let files: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), WRONG.as_bytes())).collect();
    let files = folder(&files);
    let first = out(&tcerr(files.path(), &["check"]));
    assert!(first.contains("Found 200 errors in 200 files (200 files read)."));
    for _ in 0..3 {
        assert_eq!(out(&tcerr(files.path(), &["check"])), first);
    }
}

#[test]
fn a_reader_that_stops_early_is_no_trouble() {
    let files = folder(&[("wrong.json", WRONG.as_bytes())]);
    for (arguments, code) in [(&["codes"][..], 0), (&["check"], 1), (&["usages"], 0)] {
        reader_stops(files.path(), arguments, code);
    }
}

fn reader_stops(folder: &Path, arguments: &[&str], code: i32) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_tcerr"))
        .current_dir(folder)
        .args(arguments)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("an end");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert_eq!(output.status.code(), Some(code), "{arguments:?}");
}

#[cfg(unix)]
#[test]
fn a_terminal_is_told_nothing_by_names_and_texts() {
    let files = folder(&[("\u{1b}[31mred.json", WRONG.replace("FailedOpreation", "\u{1b}[31mX").as_bytes())]);
    for arguments in [&["check"][..], &["usages"], &["explain", "\u{1b}[31mX"], &["check", "\u{1b}none"]] {
        let output = tcerr(files.path(), arguments);
        assert!(!format!("{}{}", out(&output), err(&output)).contains('\u{1b}'), "{arguments:?}");
    }
    assert!(out(&tcerr(files.path(), &["check"])).contains("␛[31mred.json:1:34"));
}

#[cfg(unix)]
#[test]
fn a_pipe_is_not_waited_for() {
    let files = folder(&[]);
    let made = Command::new("mkfifo").arg(files.path().join("p.json")).status().expect("mkfifo");
    assert!(made.success());
    let output = tcerr(files.path(), &["check", "p.json"]);
    assert_eq!((err(&output).as_str(), output.status.code()), ("tcerr: p.json: not a regular file\n", Some(2)));
}

#[test]
fn the_version_names_the_catalog() {
    let version = out(&tcerr(Path::new("."), &["--version"]));
    let sources = tcerr::catalog::sources();
    assert!(
        version.starts_with(&format!("tcerr {} (catalog {}", env!("CARGO_PKG_VERSION"), sources.date)),
        "{version}"
    );
    assert!(version.contains("tencentcloud-sdk-python 3."), "{version}");
}

#[test]
fn information_stops_no_build() {
    let text = "import tencentcloud.common\n\nis_token = error.code == \"InvalidRequest.TokenCheckFailed\"\n";
    let files = folder(&[("old.py", text.as_bytes())]);
    let output = tcerr(files.path(), &["check"]);
    assert!(
        out(&output).contains("note[legacy-code]") && out(&output).contains("Found 1 note in 1 file"),
        "{output:?}"
    );
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn explanations_are_for_people_in_both_languages() {
    let english = out(&tcerr(Path::new("."), &["explain", "AuthFailure.SignatureExpire", "InvalidInstanceId."]));
    for part in ["common error code", "Likely causes:", "What to do:", "Retry: no.", "https://", "the beginning of"] {
        assert!(english.contains(part), "{part}: {english}");
    }
    let chinese = out(&tcerr(Path::new("."), &["explain", "AuthFailure.SignatureExpire", "--language", "zh"]));
    for part in ["公共错误码", "常见原因", "处理办法", "是否重试", "https://cloud.tencent.com/"] {
        assert!(chinese.contains(part), "{part}: {chinese}");
    }
    let page = out(&tcerr(Path::new("."), &["explain", "wrong-service", "--language", "zh"]));
    assert_eq!(page, fs::read_to_string("docs/rules/zh-CN/wrong-service.md").expect("a page").replace("\r\n", "\n"));
    let unknown = tcerr(Path::new("."), &["explain", "FailedOperation.NotRealName"]);
    assert!(err(&unknown).contains("FailedOperation.NotRealNamedUser"));
}

#[test]
fn a_minified_file_shows_only_what_matters() {
    let filler = r#"{"x":"😀"},"#.repeat(20_000);
    let files = folder(&[("min.json", format!("[{filler}{WRONG}]").as_bytes())]);
    let output = out(&tcerr(files.path(), &["check"]));
    assert!(output.lines().all(|line| line.len() < 1000), "a line of the file is shown whole");
    assert!(output.contains("min.json:1:200035"), "{output}");
    assert!(output.contains("FailedOpreation"));
}

/// What the README shows is what the program prints.
#[test]
fn the_readmes_show_real_output() {
    for (readme, language) in [("README.md", "en"), ("README.zh-CN.md", "zh")] {
        let text = fs::read_to_string(readme).expect("a README");
        let block = text.split("```text\n").nth(1).and_then(|rest| rest.split("```").next()).expect("the output");
        let printed = out(&tcerr(Path::new("."), &["check", "examples", "--language", language]));
        for line in block.lines() {
            assert!(printed.lines().any(|printed| printed == line), "{readme}: {line}");
        }
    }
}

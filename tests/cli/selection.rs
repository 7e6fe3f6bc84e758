//! Which files are looked at: standard input, lists, shards, and what is passed over.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

use super::{RIGHT, WRONG, err, folder, json, out, tcerr};

const SCRIPT: &str = "# Tencent Cloud\nerror_code = \"AuthFailure.TokenFailre\"\n";

/// The program with a text on standard input.
pub fn fed(folder: &Path, arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_tcerr"))
        .current_dir(folder)
        .args(arguments)
        .env_remove("LC_ALL")
        .env_remove("LC_MESSAGES")
        .env("LANG", "C.UTF-8")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs");
    // It may have seen enough, or not want any.
    let _ = child.stdin.take().expect("a pipe").write_all(input);
    child.wait_with_output().expect("an end")
}

fn paths(output: &Output) -> Vec<String> {
    json(output).iter().map(|finding| finding["path"].as_str().expect("a path").to_owned()).collect()
}

/// The file as it is on the disk, and its text given in its place, come to the same.
#[test]
fn standard_input_is_taken_for_the_file_that_it_is_said_to_be() {
    let fixture = "{\"Response\": {\"TotalCount\": 1}}";
    let files: [(&str, &[u8]); 7] = [
        ("tcerr.toml", b"fixtures = [\"testdata/\"]\n[[per-path]]\npath = \"src/quiet/**\"\nignore = [\"all\"]\n"),
        ("go.mod", b"require github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/cvm v1.0.1"),
        ("src/deep/tcerr.toml", b"[severity]\nmisspelled-code = \"hint\"\n"),
        ("src/a.go", b"package p\n\nvar is = err.Code == \"RequestLimitExceeded\"\n"),
        ("src/deep/wrong.json", WRONG.as_bytes()),
        ("testdata/list.json", fixture.as_bytes()),
        ("run", b"#!/usr/bin/env python3\n# Tencent Cloud\nerror_code = \"AuthFailure.TokenFailre\"\n"),
    ];
    let tree = folder(&files);
    for (path, text) in &files[3..] {
        for command in [&["check", "--format", "json"][..], &["usages", "--format", "json"]] {
            let on_disk = tcerr(tree.path(), &[command, &[path]].concat());
            for arguments in [&["-", "--stdin-filename", path][..], &["--stdin-filename", path]] {
                let given = fed(tree.path(), &[command, arguments].concat(), text);
                assert_eq!((out(&given), err(&given)), (out(&on_disk), err(&on_disk)), "{command:?} {path}");
                assert_eq!(given.status, on_disk.status, "{command:?} {path}");
                let is_found = command[0] == "usages" || !matches!(*path, "src/a.go");
                assert_eq!(!json(&given).is_empty(), is_found, "{command:?} {path}");
            }
        }
    }
    // What is said depends on the name, and the file need not be there.
    for (name, rule, severity) in [
        ("src/new/b.json", "misspelled-code", "error"),
        ("src/deep/new/b.json", "misspelled-code", "hint"),
        ("testdata/new.json", "misspelled-code", "error"),
    ] {
        let found =
            json(&fed(tree.path(), &["check", "-", "--stdin-filename", name, "--format", "json"], WRONG.as_bytes()));
        assert_eq!(
            (&found[0]["path"], &found[0]["rule"], &found[0]["severity"]),
            (&name.into(), &rule.into(), &severity.into())
        );
    }
    let absolute = tree.path().join("src/a.go");
    let absolute = absolute.to_str().expect("UTF-8");
    let found = fed(tree.path(), &["usages", "--stdin-filename", absolute, "--format", "json"], files[3].1);
    assert_eq!(json(&found).len(), 1, "{}", out(&found));
}

#[test]
fn standard_input_may_be_a_fixture() {
    let tree = folder(&[]);
    let text = b"{\"Response\": {\"TotalCount\": 1}}";
    for (arguments, found) in
        [(&["--fixtures"][..], true), (&["--fixtures", "data"], true), (&["--fixtures", "other"], false), (&[], false)]
    {
        let arguments = [&["check", "--format", "json", "--stdin-filename", "data/a.json"], arguments].concat();
        let output = fed(tree.path(), &arguments, text);
        assert_eq!((!json(&output).is_empty(), err(&output).as_str()), (found, ""), "{arguments:?}");
    }
}

#[test]
fn standard_input_that_cannot_be_read_is_told() {
    let tree = folder(&[("tcerr.toml", b"exclude = [\"gen/\"]\n")]);
    let large = vec![b' '; (16 << 20) + 1];
    for (name, text, code, said) in [
        ("a.py", &b"# caf\xe9"[..], 2, "tcerr: a.py: not UTF-8 text (at byte 5)\n"),
        ("a.py", b"a\0b", 2, "tcerr: a.py: a binary file\n"),
        ("a.py", b"\xff\xfea\0", 2, "tcerr: a.py: UTF-16 text, and only UTF-8 is read\n"),
        ("a.py", &large, 2, "tcerr: a.py: larger than the 16 MB that are read\n"),
        ("notes", b"text", 2, "tcerr: notes: not a kind of file that is read\n"),
        ("gen/a.json", WRONG.as_bytes(), 1, ""),
    ] {
        let output = fed(tree.path(), &["check", "--stdin-filename", name], text);
        assert_eq!((err(&output).as_str(), output.status.code()), (said, Some(code)), "{name}");
    }
    for text in [WRONG.as_bytes(), b"\xff"] {
        let excluded = fed(tree.path(), &["check", "--stdin-filename", "gen/a.json", "--force-exclude"], text);
        assert_eq!(out(&excluded), "No problems found (0 files read).\n");
        assert_eq!((err(&excluded).as_str(), excluded.status.code()), ("", Some(0)));
    }
}

#[test]
fn a_list_names_the_files() {
    let wrong = WRONG.as_bytes();
    let tree = folder(&[
        ("tcerr.toml", b"exclude = [\"gen/\"]\n"),
        ("a.json", wrong),
        ("发送 邮件😀.json", wrong),
        ("new\nline.json", wrong),
        ("gen/b.json", wrong),
        ("vendor/c.json", wrong),
        ("folder/d.json", wrong),
        ("README", b"text"),
        ("logo.png", b"\x89PNG\0"),
        ("video.ts", b"\0\0"),
        ("-", b"#!/bin/sh\n# Tencent Cloud\nerror_code=\"AuthFailure.TokenFailre\"\n"),
    ]);
    for (list, expected) in [
        (&b""[..], &[][..]),
        (b"a.json\n./a.json\n", &["a.json"]),
        ("a.json\r\n发送 邮件😀.json\r\n".as_bytes(), &["a.json", "发送 邮件😀.json"]),
        (b"new\nline.json\0a.json\0", &["a.json", "new\nline.json"]),
        // What it names is looked at, as what is named on the command line is.
        (b"gen/b.json\nvendor/c.json\nfolder\n", &["folder/d.json", "gen/b.json", "vendor/c.json"]),
        // It may name everything that there is.
        (b"README\nlogo.png\nvideo.ts\ntcerr.toml\na.json\n", &["a.json"]),
        (b"-\n", &["-"]),
    ] {
        let from_input = fed(tree.path(), &["check", "--format", "json", "--files-from", "-"], list);
        assert_eq!(
            (paths(&from_input), err(&from_input).as_str()),
            (expected.iter().map(|path| (*path).to_owned()).collect(), "")
        );
        assert_eq!(from_input.status.code(), Some(i32::from(!expected.is_empty())));
        fs::write(tree.path().join("list.txt"), list).expect("a file");
        let from_file = tcerr(tree.path(), &["check", "--format", "json", "--files-from", "list.txt"]);
        assert_eq!(from_file.stdout, from_input.stdout);
    }
    let list = b"gen/b.json\na.json\n";
    let excluded = fed(tree.path(), &["check", "--format", "json", "--files-from", "-", "--force-exclude"], list);
    assert_eq!(paths(&excluded), ["a.json"]);
    let usages = fed(tree.path(), &["usages", "--format", "json", "--files-from", "-"], list);
    assert_eq!(paths(&usages).into_iter().collect::<BTreeSet<_>>().len(), 2);
}

#[test]
fn what_a_list_names_wrongly_is_told_with_its_line() {
    let tree =
        folder(&[("a.json", WRONG.as_bytes()), ("latin.py", b"# \xe9"), ("list", b"a.json\n\nnone.go\nlatin.py\n")]);
    let output = tcerr(tree.path(), &["check", "--files-from", "list", "--format", "concise"]);
    assert_eq!(
        err(&output),
        "tcerr: latin.py: skipped: not UTF-8 text (at byte 2)\ntcerr: list:3: none.go: no such file or folder\n"
    );
    assert!(out(&output).starts_with("a.json:1:34"), "{}", out(&output));
    assert_eq!(output.status.code(), Some(2));
    let chinese = fed(tree.path(), &["check", "--files-from", "-", "--language", "zh"], b"none.go");
    assert_eq!(err(&chinese), "tcerr: -:1: none.go：文件或文件夹不存在\n");
    // What was noted of a file that was only among the others stops nothing.
    assert_eq!(fed(tree.path(), &["check", "--files-from", "-"], b"latin.py").status.code(), Some(0));
    for (list, said) in [
        ("none.txt", "tcerr: none.txt: no such file or folder\n"),
        ("utf16.txt", "tcerr: utf16.txt: a list of paths must be UTF-8 text, not UTF-16\n"),
    ] {
        fs::write(tree.path().join("utf16.txt"), b"\xff\xfea\0").expect("a file");
        let output = tcerr(tree.path(), &["check", "--files-from", list]);
        assert_eq!((err(&output).as_str(), output.status.code()), (said, Some(2)));
    }
}

#[test]
fn lists_and_fixtures_go_together() {
    let fixture = b"{\"Response\": {\"TotalCount\": 1}}";
    let tree = folder(&[("a.json", fixture), ("b.json", fixture), ("data/c.json", fixture)]);
    for (arguments, expected) in [
        (&["--files-from", "-"][..], &[][..]),
        (&["--files-from", "-", "--fixtures"], &["a.json"]),
        (&["--files-from", "-", "--fixtures", "data"], &["data/c.json"]),
        (&["--files-from", "-", "--fixtures", "a.json"], &["a.json"]),
    ] {
        let output = fed(tree.path(), &[&["check", "--format", "json"], arguments].concat(), b"a.json\n");
        assert_eq!(paths(&output), expected, "{arguments:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_name_need_not_be_text() {
    use std::os::unix::ffi::OsStrExt;
    let tree = folder(&[]);
    let name = b"caf\xe9.json";
    fs::write(tree.path().join(std::ffi::OsStr::from_bytes(name)), WRONG).expect("a file");
    let output = fed(tree.path(), &["check", "--format", "json", "--files-from", "-"], name);
    assert_eq!(paths(&output), ["caf\u{fffd}.json"]);
}

/// A tree of some hundred files of several languages, some with trouble.
fn wood() -> tempfile::TempDir {
    let names: Vec<(String, Vec<u8>)> = (0..400)
        .map(|index| match index % 5 {
            0 => (format!("m{}/a{index}.json", index % 23), WRONG.into()),
            1 => (format!("m{}/深/b{index}.py", index % 11), SCRIPT.into()),
            2 => (format!("c{index}.json"), RIGHT.into()),
            3 => (format!("m{}/d{index}.py", index % 7), b"# \xe9".to_vec()),
            _ => (format!("m{}/e{index}.md", index % 3), b"no code".to_vec()),
        })
        .collect();
    let files: Vec<(&str, &[u8])> = names.iter().map(|(path, text)| (path.as_str(), text.as_slice())).collect();
    folder(&files)
}

#[test]
fn output_is_the_same_with_one_thread_and_with_many() {
    let tree = wood();
    for command in [
        &["check"][..],
        &["check", "--format", "sarif"],
        &["check", "--statistics"],
        &["usages"],
        &["usages", "--explain-gate"],
    ] {
        let [one, many] = ["1", "8"].map(|jobs| tcerr(tree.path(), &[command, &["--jobs", jobs]].concat()));
        assert!(one.stdout == many.stdout && one.stderr == many.stderr, "{command:?}");
        assert!(one.status == many.status && !one.stdout.is_empty(), "{command:?}");
        assert_eq!(tcerr(tree.path(), command).stdout, one.stdout, "{command:?}");
    }
    // Also where the files are named one by one.
    let list: String = (0..400).step_by(5).map(|index| format!("m{}/a{index}.json\n", index % 23)).collect();
    let [one, many] =
        ["1", "8"].map(|jobs| fed(tree.path(), &["check", "--files-from", "-", "-j", jobs], list.as_bytes()));
    assert!(
        one.stdout == many.stdout && out(&one).contains("Found 80 errors in 80 files (80 files read)."),
        "{}",
        out(&one)
    );
}

#[test]
fn shards_together_are_the_whole() {
    let tree = wood();
    let whole = tcerr(tree.path(), &["check", "--format", "json"]);
    let notes: BTreeSet<String> = err(&whole).lines().map(str::to_owned).collect();
    assert!(json(&whole).len() > 100 && notes.len() == 80, "{}", err(&whole));
    for count in [1, 2, 3, 7] {
        let (mut found, mut said, mut sizes) = (Vec::<Value>::new(), Vec::new(), Vec::new());
        for index in 1..=count {
            let shard = format!("{index}/{count}");
            let part = tcerr(tree.path(), &["check", "--format", "json", "--shard", &shard]);
            sizes.push(json(&part).len());
            found.extend(json(&part));
            said.extend(err(&part).lines().map(str::to_owned));
        }
        found.sort_by(|a, b| a["path"].as_str().cmp(&b["path"].as_str()));
        assert_eq!(found, json(&whole), "{count}");
        assert_eq!((said.len(), said.into_iter().collect()), (notes.len(), notes.clone()), "{count}");
        assert!(sizes.iter().all(|size| *size * 2 * count > json(&whole).len()), "{sizes:?}");
    }
    // It is of no account where the tree stands, and what else there is.
    let all = tcerr(tree.path(), &["check", "--format", "json", "--shard", "2/3"]);
    let below = tcerr(tree.path(), &["check", "--format", "json", "--shard", "2/3", "m1", "m2"]);
    let is_below = |path: &&String| path.starts_with("m1/") || path.starts_with("m2/");
    assert_eq!(paths(&below), paths(&all).iter().filter(is_below).cloned().collect::<Vec<_>>());
}

#[test]
fn what_is_passed_over_can_be_asked_for() {
    let wrong = WRONG.as_bytes();
    let tree = folder(&[
        (".gitignore", b"built/\n"),
        (".ignore", b"other/\n"),
        ("built/a.json", wrong),
        ("built/node_modules/x.json", wrong),
        ("other/a.json", wrong),
        (".hidden/a.json", wrong),
        (".git/a.json", wrong),
        ("vendor/a.json", wrong),
        ("seen.json", wrong),
    ]);
    for (arguments, expected) in [
        (&[][..], &["seen.json"][..]),
        (&["--no-ignore"], &["built/a.json", "other/a.json", "seen.json"]),
        (&["--hidden"], &[".hidden/a.json", "seen.json"]),
        (&["--hidden", "--no-ignore"], &[".hidden/a.json", "built/a.json", "other/a.json", "seen.json"]),
        // Whoever names a folder wants to see what is in it.
        (&["vendor", ".git"], &[".git/a.json", "vendor/a.json"]),
    ] {
        let output = tcerr(tree.path(), &[&["check", "--format", "json"], arguments].concat());
        assert_eq!(paths(&output), expected, "{arguments:?}");
    }
}

#[test]
fn a_path_has_but_one_name() {
    let tree = folder(&[("a/b.json", WRONG.as_bytes())]);
    for arguments in [&["a//", "./a/./b.json", "a"][..], &["././a"], &["a/b.json", "./"]] {
        let output = tcerr(tree.path(), &[&["check", "--format", "json"], arguments].concat());
        assert_eq!(paths(&output), ["a/b.json"], "{arguments:?}");
    }
}

#[test]
fn utf16_is_not_passed_over_in_silence() {
    let tree = folder(&[("a.ps1", b"\xff\xfe#\0"), ("b.ts", b"\0\x01"), ("c.json", RIGHT.as_bytes())]);
    let output = tcerr(tree.path(), &["check"]);
    assert_eq!(err(&output), "tcerr: a.ps1: skipped: UTF-16 text, and only UTF-8 is read\n");
    assert_eq!(output.status.code(), Some(0));
}

/// Hooks name every file of a commit: what a walk passes over must not stop one.
#[test]
fn who_names_all_files_may_have_what_is_no_text_passed_over() {
    let large = vec![b' '; (16 << 20) + 1];
    let tree = folder(&[
        ("gbk.py", b"# \xd6\xd0"),
        ("utf16.ps1", b"\xff\xfe#\0"),
        ("large.json", &large),
        ("video.ts", b"\0\0"),
        ("wrong.json", WRONG.as_bytes()),
    ]);
    let names = ["gbk.py", "utf16.ps1", "large.json", "video.ts"];
    let notes = "tcerr: gbk.py: skipped: not UTF-8 text (at byte 2)\n\
        tcerr: large.json: skipped: larger than the 16 MB that are read\n\
        tcerr: utf16.ps1: skipped: UTF-16 text, and only UTF-8 is read\n";
    let run = |options: &[&str], names: &[&str]| tcerr(tree.path(), &[&["check"], options, names].concat());
    for (options, notes) in
        [(&["--force-exclude"][..], notes), (&["--force-exclude", "--fix"], notes), (&["--force-exclude", "-q"], "")]
    {
        let output = run(options, &names);
        assert_eq!((err(&output).as_str(), output.status.code()), (notes, Some(0)), "{options:?}");
    }
    assert_eq!(run(&["--force-exclude"], &["gbk.py", "wrong.json"]).status.code(), Some(1));
    assert_eq!(run(&["--force-exclude"], &["gbk.py", "none.py"]).status.code(), Some(2));
    for name in names {
        assert_eq!(run(&[], &[name]).status.code(), Some(2), "{name}");
    }
}

/// The table of what is passed over, as far as it is about what a file is.
#[cfg(unix)]
#[test]
fn what_is_no_text_is_passed_over_on_the_way() {
    let large = vec![b' '; (16 << 20) + 1];
    let tree = folder(&[
        ("gbk.py", b"# \xd6\xd0"),
        ("large.json", &large),
        ("video.ts", b"\0\0"),
        ("wrong.json", WRONG.as_bytes()),
    ]);
    let pipe = Command::new("mkfifo").arg(tree.path().join("pipe.py")).status().expect("a pipe");
    assert!(pipe.success());
    let _socket = std::os::unix::net::UnixListener::bind(tree.path().join("socket.py")).expect("a socket");
    let output = tcerr(tree.path(), &["check", "--format", "json"]);
    assert_eq!(paths(&output), ["wrong.json"]);
    let notes = "tcerr: gbk.py: skipped: not UTF-8 text (at byte 2)\ntcerr: large.json: skipped: larger than the 16 MB that are read\n";
    assert_eq!((err(&output).as_str(), output.status.code()), (notes, Some(1)));
    // What is asked for is another matter.
    for name in ["pipe.py", "socket.py", "video.ts"] {
        assert_eq!(tcerr(tree.path(), &["check", name]).status.code(), Some(2), "{name}");
    }
}

/// The program as a user who may not read everything, as the system's administrator may.
#[cfg(unix)]
fn as_somebody(folder: &Path, arguments: &[&str]) -> Output {
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::process::CommandExt;
    let may_read_all = {
        let shut = tempfile::NamedTempFile::new().expect("a file");
        fs::set_permissions(shut.path(), fs::Permissions::from_mode(0o000)).expect("permissions");
        fs::File::open(shut.path()).is_ok()
    };
    if !may_read_all {
        return tcerr(folder, arguments);
    }
    // Others may not come to where it was built.
    let place = tempfile::tempdir().expect("a temporary folder");
    let program = place.path().join("tcerr");
    fs::copy(env!("CARGO_BIN_EXE_tcerr"), &program).expect("a copy");
    for open in [place.path(), folder] {
        fs::set_permissions(open, fs::Permissions::from_mode(0o755)).expect("permissions");
    }
    Command::new(program)
        .current_dir(folder)
        .args(arguments)
        .env("LC_ALL", "C.UTF-8")
        .uid(65534)
        .output()
        .expect("it runs")
}

/// Nobody knows what is in them, so it must not pass for clean.
#[cfg(unix)]
#[test]
fn what_may_not_be_read_is_told_and_fails() {
    use std::os::unix::fs::PermissionsExt;
    let tree = folder(&[
        ("wrong.json", WRONG.as_bytes()),
        ("sub/right.json", RIGHT.as_bytes()),
        ("sub/shut.py", b"x"),
        ("sub/run", b"#!/bin/sh"),
        ("sub/shut.png", b"x"),
        ("sub/folder/a.py", b"x"),
    ]);
    for shut in ["sub/shut.py", "sub/run", "sub/shut.png", "sub/folder"] {
        fs::set_permissions(tree.path().join(shut), fs::Permissions::from_mode(0o000)).expect("permissions");
    }
    let told = "tcerr: sub/folder: permission denied\ntcerr: sub/run: permission denied\ntcerr: sub/shut.py: permission denied\n";
    for arguments in [
        &["check", "sub"][..],
        &["check", "sub", "--quiet"],
        &["check", "--quiet", "sub", "./sub"],
        &["check", "--exit-zero", "--diff", "--quiet"],
        &["usages"],
    ] {
        let output = as_somebody(tree.path(), arguments);
        assert_eq!((err(&output).as_str(), output.status.code()), (told, Some(2)), "{arguments:?}");
    }
    let chinese = as_somebody(tree.path(), &["check", "--quiet", "--language", "zh"]);
    assert!(err(&chinese).contains("tcerr: sub/shut.py：没有读取权限\n"), "{}", err(&chinese));
    // What can be read is reported all the same.
    let found = as_somebody(tree.path(), &["check", "--format", "json"]);
    assert_eq!((paths(&found), found.status.code()), (vec!["wrong.json".to_owned()], Some(2)));
    let log = as_somebody(tree.path(), &["check", "--format", "sarif"]);
    let log: Value = serde_json::from_slice(&log.stdout).expect("JSON");
    let invocation = &log["runs"][0]["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], false);
    assert_eq!(invocation["toolExecutionNotifications"].as_array().expect("an array").len(), 3);
    for shut in ["sub/shut.py", "sub/run", "sub/shut.png", "sub/folder"] {
        fs::set_permissions(tree.path().join(shut), fs::Permissions::from_mode(0o755)).expect("permissions");
    }
}

/// Which of the spellings comes first must not depend on the threads, so it is tried more than once.
#[cfg(unix)]
#[test]
fn a_file_is_looked_at_once_however_it_is_spelled() {
    use std::os::unix::fs::symlink;
    let names: Vec<String> = (0..40).map(|index| format!("ov/d1/{}/f{index}.json", index % 4)).collect();
    let files: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), WRONG.as_bytes())).collect();
    let root = folder(&files);
    let tree = root.path().join("ov");
    symlink("d1", tree.join("link")).expect("a link");
    symlink("d1/0/f0.json", tree.join("one.json")).expect("a link");
    let absolute = tree.canonicalize().expect("a folder").join("d1").to_string_lossy().into_owned();
    let found = |arguments: &[&str]| paths(&tcerr(&tree, &[&["check", "--format", "json"], arguments].concat()));
    let below = |folder: &str| {
        let mut below: Vec<String> = names.iter().map(|name| name.replacen("ov/d1", folder, 1)).collect();
        below.sort();
        below
    };
    for _ in 0..5 {
        for (arguments, first) in [
            (&["d1", "d1/../d1"][..], "d1"),
            (&["d1/../d1", "d1"], "d1/../d1"),
            (&["d1", "link"], "d1"),
            (&["link", "d1", "link/0"], "link"),
            (&[".", "../ov"], "d1"),
            (&["../ov", "."], "../ov/d1"),
            (&[absolute.as_str(), "d1", "./link"], "d1"),
            (&["link", "--fixtures", "d1"], "d1"),
        ] {
            assert_eq!(found(arguments), below(first), "{arguments:?}");
        }
        assert_eq!(found(&["one.json", "d1/0/f0.json", "link/0/f0.json", "d1/0/../0/f0.json"]), ["one.json"]);
        assert_eq!(found(&["d1/0/../0/f0.json", "one.json"]), ["d1/0/../0/f0.json"]);
        let mut one = below("d1");
        one.retain(|path| path != "d1/0/f0.json");
        one.push("one.json".to_owned());
        assert_eq!(found(&["one.json", "d1"]), one);
    }
    let summary = out(&tcerr(&tree, &["check", "d1", "link", "../ov/d1", "one.json"]));
    assert!(summary.contains("(40 files read).\n"), "{summary}");
    // Machines that spell it differently share the work all the same.
    for shard in ["1/3", "2/3", "3/3"] {
        let of = |folder: &str| -> Vec<String> {
            let paths = found(&["--shard", shard, folder]);
            paths.iter().map(|path| path.replacen(folder, "d1", 1)).collect()
        };
        assert!(!of("d1").is_empty());
        for spelled in ["d1/../d1", "link", "../ov/d1", absolute.as_str()] {
            assert_eq!(of(spelled), of("d1"), "{spelled}");
        }
    }
}

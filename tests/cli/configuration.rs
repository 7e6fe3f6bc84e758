//! The configuration on the command line, beside the transcripts.

use std::fs;
use std::process::Command;

use super::{err, folder, json, out, tcerr};

const WRONG: &str = "package p\n// Tencent Cloud\nvar code = \"RequestLimitExceded\"\n";

/// What `init` writes has no faults, neither as it is nor with all that it shows put into force, and
/// it tells of every key.
#[test]
fn what_init_writes_is_right() {
    for language in ["en", "zh"] {
        let files = folder(&[("src/a.go", WRONG.as_bytes())]);
        let output = tcerr(files.path(), &["init", "--language", language]);
        assert_eq!(output.status.code(), Some(0), "{}", err(&output));
        let path = files.path().join("tcerr.toml");
        let written = fs::read_to_string(&path).expect("a file");
        assert_eq!(tcerr(files.path(), &["check", "--exit-zero"]).status.code(), Some(0));

        // Keys and tables begin with small letters and brackets, sentences with neither.
        let is_example = |line: &&str| {
            line.strip_prefix("# ").is_some_and(|rest| {
                rest.starts_with('[') || rest.split_once(" = ").is_some_and(|(key, _)| !key.contains(' '))
            })
        };
        let examples: Vec<&str> = written.lines().filter(is_example).map(|line| &line[2..]).collect();
        fs::write(files.path().join("base.toml"), "").expect("a file");
        let known = "{\"version\": 1, \"files\": {}}";
        fs::write(files.path().join("tcerr-baseline.json"), known).expect("a file");
        let examples = examples.join("\n").replace("\"../tcerr.toml\"", "\"base.toml\"");
        fs::write(&path, &examples).expect("a file");
        let output = tcerr(files.path(), &["check", "--exit-zero"]);
        assert_eq!(output.status.code(), Some(0), "{examples}\n{}", err(&output));
        let schema: serde_json::Value =
            serde_json::from_str(include_str!("../../docs/tcerr.schema.json")).expect("a schema");
        for key in schema["properties"].as_object().expect("keys").keys() {
            let tells = |line: &str| {
                let name = line.trim_start_matches('[').split(['=', ']', '.', ' ']).next();
                name == Some(key.as_str())
            };
            assert!(examples.lines().any(tells), "{key} is not among\n{examples}");
        }
    }
}

#[test]
fn init_writes_where_it_is_told_and_never_over_a_file() {
    let files = folder(&[("a/.tcerr.toml", b""), ("b/x", b"")]);
    let output = tcerr(files.path(), &["init", "b"]);
    assert_eq!((output.status.code(), out(&output).as_str()), (Some(0), "Wrote b/tcerr.toml.\n"));
    assert!(files.path().join("b/tcerr.toml").is_file());
    for (arguments, path) in
        [(["init", "a"], "a/.tcerr.toml"), (["init", "b"], "b/tcerr.toml"), (["init", "none"], "none/tcerr.toml")]
    {
        let output = tcerr(files.path(), &arguments);
        assert_eq!(output.status.code(), Some(2));
        assert!(err(&output).contains(path), "{}", err(&output));
    }
    assert_eq!(fs::read(files.path().join("a/.tcerr.toml")).expect("a file"), b"");
}

#[test]
fn the_configuration_names_the_language_unless_it_is_asked_for() {
    let files = folder(&[("tcerr.toml", b"language = \"zh-cn\""), ("a.go", WRONG.as_bytes())]);
    for (arguments, expected) in [
        (&["check", "a.go"][..], "拼写"),
        (&["check", "a.go", "--language", "en"], "misspelled"),
        (&["check", "a.go", "--isolated"], "misspelled error"),
    ] {
        let output = tcerr(files.path(), arguments);
        assert!(out(&output).contains(expected), "{arguments:?}: {}", out(&output));
    }
    let chinese = Command::new(env!("CARGO_BIN_EXE_tcerr"))
        .current_dir(files.path())
        .args(["check", "a.go", "--isolated"])
        .env("LC_ALL", "zh_CN.UTF-8")
        .output()
        .expect("the program runs");
    assert!(out(&chinese).contains("拼写"));
}

/// What a setting is of no account for may be anything: exit codes follow the severities that hold.
#[test]
fn exit_codes_follow_the_severities_that_hold() {
    for (severity, code) in [("error", 1), ("warning", 1), ("information", 0), ("hint", 0), ("off", 0)] {
        let config = format!("[severity]\nmisspelled-code = \"{severity}\"");
        let files = folder(&[("tcerr.toml", config.as_bytes()), ("a.go", WRONG.as_bytes())]);
        let output = tcerr(files.path(), &["check", "a.go", "--format", "json"]);
        assert_eq!(output.status.code(), Some(code), "{severity}");
        let severities: Vec<_> = json(&output).iter().map(|finding| finding["severity"].clone()).collect();
        assert_eq!(severities, if severity == "off" { vec![] } else { vec![severity] });
        let statistics = json(&tcerr(files.path(), &["check", "a.go", "--format", "json", "--statistics"]));
        assert_eq!(statistics.first().map(|count| count["severity"].clone()), severities.first().cloned());
    }
}

#[test]
fn every_command_that_reads_files_obeys_it() {
    let files = folder(&[
        ("tcerr.toml", b"exclude = [\"gen/\"]\n[codes.\"MyService.Broken\"]\nsummary = \"x\"\n"),
        ("src/a.go", b"package p\nvar code = \"MyService.Broken\"\n"),
        ("src/gen/b.go", WRONG.as_bytes()),
    ]);
    let usages = json(&tcerr(files.path(), &["usages", "src", "--format", "json"]));
    assert_eq!(usages.len(), 1, "{usages:?}");
    assert_eq!((&usages[0]["text"], &usages[0]["status"]), (&"MyService.Broken".into(), &"own".into()));
    let explained = json(&tcerr(files.path(), &["usages", "--explain-gate", "src", "--format", "json"]));
    assert_eq!(explained.len(), 1, "{explained:?}");
    assert_eq!(explained[0]["literals"][0]["reason"], "own");
    // Nothing else would have this file looked at.
    assert_eq!(tcerr(files.path(), &["usages", "src", "--isolated"]).status.code(), Some(0));
    let isolated = json(&tcerr(files.path(), &["usages", "src", "--isolated", "--format", "json"]));
    assert_eq!(isolated[0]["path"], "src/gen/b.go");
    assert_eq!(tcerr(files.path(), &["explain", "MyService.Broken"]).status.code(), Some(0));
    assert_eq!(tcerr(files.path(), &["explain", "MyService.Broken", "--isolated"]).status.code(), Some(1));
}

#[test]
fn a_slip_in_a_code_of_ones_own_is_told_from_others() {
    let code = "FailedOperation.OurGatewayNaps";
    for (text, fixed) in [("FailedOperation.OurGatewayNap", code), ("FailedOperation.ourgatewayNaps", code)] {
        let config = format!("[codes.\"{code}\"]\nsummary = \"x\"\n");
        let source = WRONG.replace("RequestLimitExceded", text);
        let files = folder(&[("tcerr.toml", config.as_bytes()), ("a.go", source.as_bytes())]);
        let found = json(&tcerr(files.path(), &["check", "a.go", "--format", "json"]));
        assert_eq!((found.len(), &found[0]["rule"]), (1, &"unknown-code".into()), "{found:?}");
        let message = found[0]["message"].as_str().expect("a text");
        assert!(message.contains(&format!("did you mean `{code}`")), "{message}");
        assert_eq!(found[0]["fixes"][0]["edits"][0]["text"], fixed, "{found:?}");
        assert_eq!(found[0]["fixes"][0]["safe"], false, "{found:?}");
    }
}

/// What hides nothing now may hide what is found once somebody declares the document to be a response.
#[test]
fn an_unused_directive_is_taken_out_unasked_where_nobody_can_need_it() {
    const CUT: &[u8] = b"// tcerr:ignore-file[missing-response] Tencent Cloud\n{\"RequestId\": \"1\"}\n";
    const WHOLE: &[u8] = b"// tcerr:ignore-file[missing-response]\n{\"Response\": {\"RequestId\": \"1\"}}\n";
    let files = folder(&[("cut.jsonc", CUT), ("whole.jsonc", WHOLE)]);
    for (arguments, expected) in [
        (&["cut.jsonc"][..], &[false][..]),
        (&["--fixtures", "cut.jsonc"], &[]),
        (&["whole.jsonc"], &[false]),
        (&["--fixtures", "whole.jsonc"], &[true]),
    ] {
        let found = json(&tcerr(files.path(), &[&["check", "--format", "json"], arguments].concat()));
        let safe: Vec<_> = found.iter().map(|finding| finding["fixes"][0]["safe"].clone()).collect();
        assert_eq!(safe, expected, "{arguments:?}: {found:?}");
    }
}

#[test]
fn a_fault_anywhere_on_the_way_is_told() {
    let files = folder(&[
        ("src/deep/tcerr.toml", b"gate = 1\n\n[[per-path]]\n"),
        ("src/deep/a.go", WRONG.as_bytes()),
        ("src/b.go", WRONG.as_bytes()),
    ]);
    for arguments in [&["check"][..], &["check", "src/deep/a.go"], &["usages"], &["config", "src/deep/a.go"]] {
        let output = tcerr(files.path(), arguments);
        assert_eq!((output.status.code(), out(&output).as_str()), (Some(2), ""), "{arguments:?}");
        let said = err(&output);
        let lines: Vec<&str> = said.lines().collect();
        assert_eq!(lines.len(), 2, "{said}");
        assert!(lines[0].starts_with("tcerr: src/deep/tcerr.toml:1:8: a string must stand here"), "{said}");
        assert!(lines[1].starts_with("tcerr: src/deep/tcerr.toml:3:1: the key `path` is missing"), "{said}");
    }
    assert_eq!(tcerr(files.path(), &["check", "src/b.go"]).status.code(), Some(1));
    assert_eq!(tcerr(files.path(), &["check", "--isolated"]).status.code(), Some(1));
}

/// The examples of the documentation are right, and the pages of both languages have the same keys.
#[test]
fn what_the_pages_show_is_right() {
    for page in [include_str!("../../docs/configuration.md"), include_str!("../../docs/zh-CN/configuration.md")] {
        let (_, rest) = page.split_once("```toml\n").expect("an example");
        let (example, _) = rest.split_once("```").expect("its end");
        let files = folder(&[
            ("tcerr.toml", example.as_bytes()),
            ("tcerr-baseline.json", b"{\"version\": 1, \"files\": {}}"),
            ("testdata/responses/a.json", b"{}"),
            ("tests/a.go", WRONG.replace("RequestLimitExceded", "MyService.QuotaUsedUp").as_bytes()),
        ]);
        let output = tcerr(files.path(), &["check", "--format", "json", "--language", "en"]);
        let found: Vec<_> = json(&output).iter().map(|finding| finding["rule"].clone()).collect();
        assert_eq!(found, ["missing-response"], "{}", err(&output));
        let schema: serde_json::Value =
            serde_json::from_str(include_str!("../../docs/tcerr.schema.json")).expect("a schema");
        for key in schema["properties"].as_object().expect("keys").keys() {
            assert!(page.contains(&format!("| `{key}` |")), "{key} is not told of");
        }
    }
}

/// Neither the system's words nor a parser's stand in a message in Chinese.
#[cfg(unix)]
#[test]
fn what_the_system_refuses_is_said_in_the_language_of_the_reader() {
    let files =
        folder(&[("x", b""), ("a.go", b"package a\n"), ("bad/tcerr.toml", b"baseline = \"b\""), ("bad/b", b"[]")]);
    for (arguments, expected) in [
        (&["init", "none"][..], "tcerr: 无法写入 none/tcerr.toml：文件或文件夹不存在\n"),
        (&["init", "x/y"], "tcerr: 无法写入 x/y/tcerr.toml：路径中应为文件夹的位置是一个文件\n"),
        (&["man", "--out", "x/y"], "tcerr: x/y：无法写入：路径中应为文件夹的位置是一个文件\n"),
        (&["check", "--files-from", "."], "tcerr: .：无法读取：这是一个文件夹\n"),
        (&["check", "--settings", "{"], "tcerr: --settings：JSON 不合法（第 1 行第 1 列）\n"),
    ] {
        let output = tcerr(files.path(), &[arguments, &["--language", "zh"]].concat());
        assert_eq!((output.status.code(), err(&output).as_str()), (Some(2), expected), "{arguments:?}");
    }
    let said = err(&tcerr(files.path(), &["check", "bad", "--language", "zh"]));
    assert!(said.contains("无法使用基线 `b`：它不是基线文件（第 1 行第"), "{said}");
    assert!(said.contains("列：tcerr 写入的格式为 `{\"version\": 1, \"files\": {…}}`）"), "{said}");
}

/// What a team has agreed on does not vanish without a word.
#[cfg(unix)]
#[test]
fn a_link_that_leads_nowhere_is_told_of() {
    for target in ["gone/tcerr.toml", "tcerr.toml"] {
        let files = folder(&[("a.go", b"package a\n")]);
        std::os::unix::fs::symlink(target, files.path().join("tcerr.toml")).expect("a link");
        let output = tcerr(files.path(), &["check"]);
        assert_eq!(output.status.code(), Some(2), "{target}");
        assert!(err(&output).contains("tcerr.toml:1:1: a link that leads nowhere"), "{}", err(&output));
        let output = tcerr(files.path(), &["init"]);
        assert_eq!(output.status.code(), Some(2), "{target}");
        assert!(err(&output).contains("tcerr.toml is a link that leads nowhere"), "{}", err(&output));
    }
    // One that leads to a file is as good as the file.
    let files = folder(&[("a.go", b"package a\n"), ("lint/team.toml", b"selct = []")]);
    std::os::unix::fs::symlink("lint/team.toml", files.path().join("tcerr.toml")).expect("a link");
    assert!(err(&tcerr(files.path(), &["check"])).contains("unknown key `selct`"));
}

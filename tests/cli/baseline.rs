//! Baselines: what is known is not reported, wherever its lines move, and what is new is.

use std::fs;
use std::path::Path;

use super::{err, folder, out, tcerr};

const CONFIG: &[u8] = b"baseline = \"lint/known.json\"\n";

/// Two functions, each with the same misspelled code.
const GO: &str = "package p\n// tencentcloud\nfunc a(err E) bool {\n\treturn err.Code == \"FailedOpreation\"\n}\n\n\
    func b(err E) bool {\n\tif err.Code == \"FailedOpreation\" {\n\t\treturn true\n\t}\n\treturn false\n}\n";

const JSON: &str =
    r#"{"first": {"Response": {"Error": {"Code": "FailedOpreation", "Message": "m"}, "RequestId": "1"}}}"#;

fn lines(folder: &Path, arguments: &[&str]) -> Vec<String> {
    let output = tcerr(folder, &[&["check", "--format", "concise"], arguments].concat());
    assert!(output.status.code() < Some(2), "{}", err(&output));
    // The line and the rule are enough.
    let line = |line: &str| {
        let (place, rest) = line.split_once(": ").expect("a place");
        let (place, _) = place.rsplit_once(':').expect("a column");
        format!("{place} {}", rest.split(']').next().unwrap_or_default())
    };
    out(&output).lines().take_while(|line| !line.is_empty()).map(line).collect()
}

/// Writes the baseline of these files and then changes some.
fn known_and_changed(files: &[(&str, &[u8])], changed: &[(&str, Option<&str>)]) -> tempfile::TempDir {
    let files = folder(&[&[("tcerr.toml", CONFIG), ("lint/x", b"")], files].concat());
    let output = tcerr(files.path(), &["check", "--write-baseline"]);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    assert!(lines(files.path(), &[]).is_empty());
    for (path, text) in changed {
        let path = files.path().join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        match text {
            Some(text) => fs::write(path, text).expect("a file"),
            None => fs::remove_file(path).expect("a file"),
        }
    }
    files
}

/// What `check` says on standard error of entries that fit nothing.
fn unfit(folder: &Path, arguments: &[&str]) -> String {
    err(&tcerr(folder, &[&["check"], arguments].concat()))
}

#[test]
fn what_is_known_stays_so_while_lines_move() {
    let (first, second) = GO.split_once("\n\n").expect("two functions");
    let (head, a) = first.split_at(first.find("func").expect("a function"));
    let deeper = a.replace("(err E)", "(ctx C, err E)").replace("\treturn err", "\tif x {\n\t\treturn err");
    for changed in [
        format!("{head}\n\n// more\nfunc z() {{}}\n\n{second}\n{a}\n"),
        GO.replace('\n', "\r\n"),
        GO.replace('\t', "    "),
        format!("{head}{deeper}\n\n{second}"),
        format!("{head}{a}\n"),
    ] {
        let files = known_and_changed(&[("a.go", GO.as_bytes())], &[("a.go", Some(&changed))]);
        assert!(lines(files.path(), &[]).is_empty(), "{changed}");
    }
    for changed in [
        JSON.replace(": ", ":\n\t"),
        JSON.replace("{\"first\"", "{\"zero\": {}, \"first\""),
        JSON.replace("\"Error\"", "\"More\": 1, \"Error\""),
    ] {
        let files = known_and_changed(&[("a.json", JSON.as_bytes())], &[("a.json", Some(&changed))]);
        assert!(!lines(files.path(), &[]).iter().any(|line| line.contains("misspelled")), "{changed}");
    }
}

#[test]
fn what_is_known_stays_so_while_a_function_gives_something_else() {
    for (path, before, after, old) in [
        ("a.go", "func f(e E) bool {", "func f(e E) (bool, error) {", "func f"),
        ("A.java", "boolean f(E e) {", "public static boolean f(E e) throws X {", "public static boolean f throws X"),
        (
            "a.ts",
            "function f(e: E) {",
            "export async function f(e: E): Promise<boolean> {",
            "export async function f Promise boolean",
        ),
    ] {
        let text =
            |head: &str| format!("// tencentcloudapi.com\n{head}\n  return e.code == \"FailedOpreation\";\n}}\n");
        let files = known_and_changed(&[(path, text(before).as_bytes())], &[(path, Some(&text(after)))]);
        assert!(lines(files.path(), &[]).is_empty(), "{after}");
        assert_eq!(unfit(files.path(), &[]), "", "{after}");
        // An older baseline, in whose places all words counted.
        let known = files.path().join("lint/known.json");
        let written = fs::read_to_string(&known).expect("a file");
        let place = |line: &str, place: &str| match line.contains("\"place\"") {
            true => format!("\"place\": \"{place}\""),
            false => line.to_owned(),
        };
        for (old, expected) in [(old, 0), ("another", 1)] {
            let older: Vec<String> = written.lines().map(|line| place(line, old)).collect();
            fs::write(&known, older.join("\n")).expect("a file");
            assert_eq!(lines(files.path(), &[]).len(), expected, "{old}");
        }
    }
}

#[test]
fn what_is_new_is_reported() {
    for (changed, expected) in [
        // In another function, with another code, once more in the same function.
        (GO.replace("func b", "func c"), "a.go:8 error[misspelled-code"),
        (GO.replacen("FailedOpreation", "FailedOperatoin", 1), "a.go:4 error[misspelled-code"),
        (GO.replace("\treturn true", "\treturn err.Code != \"FailedOpreation\""), "a.go:9 error[misspelled-code"),
    ] {
        let files = known_and_changed(&[("a.go", GO.as_bytes())], &[("a.go", Some(&changed))]);
        assert_eq!(lines(files.path(), &[]), [expected], "{changed}");
    }
    let other = JSON.replace("first", "second");
    let files = known_and_changed(&[("a.json", JSON.as_bytes())], &[("a.json", Some(&other))]);
    assert_eq!(lines(files.path(), &[]).len(), 1);
}

#[test]
fn a_file_that_moves_takes_along_what_is_known_of_it() {
    let files = known_and_changed(&[("x/a.go", GO.as_bytes())], &[("x/a.go", None), ("y/z/a.go", Some(GO))]);
    assert!(lines(files.path(), &[]).is_empty());
    assert_eq!(unfit(files.path(), &[]), "");
    // What is known of it stays when others are written, and goes along when it is itself.
    for (path, expected) in [("b", "Wrote 2 known"), ("y", "Wrote 2 known"), (".", "Wrote 2 known")] {
        let moved = [("x/a.go", None), ("y/z/a.go", Some(GO)), ("b/b.go", Some("package b"))];
        let files = known_and_changed(&[("x/a.go", GO.as_bytes())], &moved);
        let output = tcerr(files.path(), &["check", "--write-baseline", path]);
        assert!(out(&output).starts_with(expected), "{path}: {}", out(&output));
        assert!(lines(files.path(), &[]).is_empty(), "{path}");
        let written = fs::read_to_string(files.path().join("lint/known.json")).expect("a file");
        assert_eq!(written.contains("x/a.go"), path == "b", "{path}: {written}");
    }
    // A copy is no move, and another name is another file.
    for (changed, path) in
        [(&[("y/a.go", Some(GO))][..], "y/a.go"), (&[("x/a.go", None), ("x/b.go", Some(GO))], "x/b.go")]
    {
        let files = known_and_changed(&[("x/a.go", GO.as_bytes())], changed);
        let found = lines(files.path(), &[]);
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found.iter().all(|line| line.starts_with(path)), "{found:?}");
    }
}

#[test]
fn what_is_not_there_any_more_is_told_of() {
    let mended = GO.replacen("FailedOpreation", "FailedOperation", 1);
    let sound = GO.replace("FailedOpreation", "x");
    for (changed, count, entry) in [
        (Some(mended.as_str()), "1 known finding is", "a.go: misspelled-code `FailedOpreation` in func a"),
        (Some(&sound), "2 known findings are", "a.go: misspelled-code `FailedOpreation` in func b"),
        (Some("package p\n"), "2 known findings are", "func b"),
        (None, "2 known findings are", "func b"),
    ] {
        let files = known_and_changed(&[("a.go", GO.as_bytes()), ("b/x.go", b"")], &[("a.go", changed)]);
        let said = unfit(files.path(), &[]);
        assert!(said.contains(&format!("lint/known.json: {count} not there any more")), "{said}");
        assert!(said.contains(entry), "{said}");
        assert!(unfit(files.path(), &["--language", "zh"]).contains("不复存在"), "in Chinese");
        // Who asks for another folder, or for findings alone, is told nothing.
        assert_eq!(unfit(files.path(), &["b"]), "");
        assert_eq!(unfit(files.path(), &["--quiet"]), "");
        let output = tcerr(files.path(), &["check", "--write-baseline"]);
        assert_eq!(output.status.code(), Some(0));
        assert_eq!(unfit(files.path(), &[]), "");
    }
}

#[test]
fn what_was_not_looked_at_stays_known() {
    let files =
        known_and_changed(&[("x/a.go", GO.as_bytes()), ("y/a.go", GO.as_bytes())], &[("x/a.go", Some("package p"))]);
    let output = tcerr(files.path(), &["check", "--write-baseline", "x"]);
    assert_eq!(out(&output), "Wrote 2 known findings in 1 file to lint/known.json.\n");
    assert!(lines(files.path(), &[]).is_empty());
    let written = fs::read(files.path().join("lint/known.json")).expect("a file");
    let again = tcerr(files.path(), &["check", "--write-baseline", "--language", "zh"]);
    assert_eq!(out(&again), "已将 1 个文件中的 2 个已知问题写入 lint/known.json。\n");
    assert_eq!(fs::read(files.path().join("lint/known.json")).expect("a file"), written);
}

#[cfg(unix)]
#[test]
fn one_that_is_there_is_written_whole_or_not_at_all() {
    use std::os::unix::fs::{MetadataExt, symlink};
    let files = known_and_changed(&[("a.go", GO.as_bytes())], &[("b.go", Some(GO))]);
    let (path, link) = (files.path().join("lint/kept.json"), files.path().join("lint/known.json"));
    fs::rename(&link, &path).expect("a file");
    symlink("kept.json", &link).expect("a link");
    let before = fs::metadata(&path).expect("a file").ino();
    assert_eq!(tcerr(files.path(), &["check", "--write-baseline"]).status.code(), Some(0));
    assert!(lines(files.path(), &[]).is_empty());
    assert!(fs::symlink_metadata(&link).expect("a link").is_symlink());
    assert_ne!(fs::metadata(&path).expect("a file").ino(), before, "another file is put in its place");

    let mut rights = fs::metadata(&path).expect("a file").permissions();
    rights.set_readonly(true);
    fs::set_permissions(&path, rights).expect("rights");
    fs::write(files.path().join("c.go"), GO).expect("a file");
    let output = tcerr(files.path(), &["check", "--write-baseline"]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(err(&output), "tcerr: lint/known.json: cannot be written: it is read-only\n");
    assert_eq!(lines(files.path(), &[]).len(), 2);
}

#[test]
fn without_a_key_one_is_told_of_it() {
    let files = folder(&[("a.go", GO.as_bytes())]);
    let output = tcerr(files.path(), &["check", "--write-baseline"]);
    assert_eq!(
        out(&output),
        "Wrote 2 known findings in 1 file to tcerr-baseline.json.\n\
         It counts once `tcerr.toml` has the line `baseline = \"tcerr-baseline.json\"`.\n"
    );
    assert_eq!(lines(files.path(), &[]).len(), 2);
    fs::write(files.path().join("tcerr.toml"), "baseline = \"tcerr-baseline.json\"").expect("a file");
    assert!(lines(files.path(), &[]).is_empty());
    assert_eq!(lines(files.path(), &["--isolated"]).len(), 2);

    let sound = folder(&[("a.go", b"package p")]);
    assert_eq!(tcerr(sound.path(), &["check", "--write-baseline"]).status.code(), Some(0));
    assert!(!sound.path().join("tcerr-baseline.json").exists());
}

#[test]
fn a_baseline_that_cannot_be_used_is_a_fault_of_the_configuration() {
    for (written, expected) in [
        (
            None,
            "tcerr.toml:1:12: the baseline `lint/known.json` cannot be used: no such file or folder; `tcerr check --write-baseline` writes it",
        ),
        (
            Some("{}"),
            "cannot be used: it is no baseline (line 1, column 2: tcerr writes `{\"version\": 1, \"files\": {…}}`); if it was one, \
             mend it, or delete it and let `tcerr check --write-baseline` write a new one",
        ),
        (Some("[]"), "tcerr writes `{\"version\""),
        (Some(""), "it is no baseline (line 1, column 1: the text breaks off)"),
        (Some("{\n<<<<<<< a\n=======\n>>>>>>> b\n"), "it holds a merge conflict (line 2); if it was one, mend it"),
        (Some("{"), "cannot be used: it is no baseline (line 1, column 1: the text breaks off)"),
        (Some("{,"), "cannot be used: it is no baseline (line 1, column 2: not valid JSON)"),
        (Some("{\"version\": 2, \"files\": {}}"), "cannot be used: it has version 2 of the format"),
    ] {
        let files = folder(&[("tcerr.toml", CONFIG), ("a.go", GO.as_bytes())]);
        if let Some(written) = written {
            fs::create_dir(files.path().join("lint")).expect("a folder");
            fs::write(files.path().join("lint/known.json"), written).expect("a file");
        }
        let output = tcerr(files.path(), &["check"]);
        assert_eq!((output.status.code(), out(&output).as_str()), (Some(2), ""));
        assert!(err(&output).contains(expected), "{}", err(&output));
        if let Some(written) = written {
            // What is no baseline may be anything: it is left as it is.
            assert_eq!(tcerr(files.path(), &["check", "--write-baseline"]).status.code(), Some(2));
            assert_eq!(fs::read_to_string(files.path().join("lint/known.json")).expect("a file"), written);
        }
    }
    // Nor can one be written where a file stands in the place of its folder.
    let files = folder(&[("tcerr.toml", CONFIG), ("lint", b""), ("a.go", GO.as_bytes())]);
    let output = tcerr(files.path(), &["check", "--write-baseline"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("lint/known.json"), "{}", err(&output));
}

#[test]
fn only_findings_need_a_baseline() {
    for written in [None, Some("{")] {
        let files = folder(&[("tcerr.toml", CONFIG), ("a.go", GO.as_bytes())]);
        if let Some(written) = written {
            fs::create_dir(files.path().join("lint")).expect("a folder");
            fs::write(files.path().join("lint/known.json"), written).expect("a file");
        }
        for arguments in [
            &["config", "a.go"][..],
            &["explain", "FailedOperation"],
            &["rules"],
            &["codes", "FailedOperation"],
            &["usages"],
        ] {
            let output = tcerr(files.path(), arguments);
            assert_eq!((output.status.code(), err(&output).as_str()), (Some(0), ""), "{arguments:?}");
        }
        let config = out(&tcerr(files.path(), &["config", "a.go"]));
        assert!(config.contains("lint/known.json"), "{config}");
        assert_eq!(config.contains("--write-baseline"), written.is_none(), "{config}");
    }
    // Its folder is made for it.
    let files = folder(&[("tcerr.toml", CONFIG), ("a.go", GO.as_bytes())]);
    let output = tcerr(files.path(), &["check", "--write-baseline"]);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    assert!(lines(files.path(), &[]).is_empty());
}

#[test]
fn a_merge_conflict_is_resolved_by_what_both_sides_know() {
    let entry = |file: &str, count: usize| {
        format!(
            "    \"../{file}\": [\n      {{\"rule\": \"misspelled-code\", \"text\": \"FailedOpreation\", \
             \"place\": \"func a\", \"count\": {count}}}\n    ]"
        )
    };
    let conflict = |base: &str| {
        format!(
            "{{\n  \"version\": 1,\n  \"files\": {{\n<<<<<<< HEAD\n{},\n{}\n{base}=======\n{},\n{}\n>>>>>>> topic\n  }}\n}}\n",
            entry("a.go", 1),
            entry("b.go", 1),
            entry("b.go", 2),
            entry("c.go", 1)
        )
    };
    for base in ["", "||||||| base\nnothing\n"] {
        let files = [("tcerr.toml", CONFIG), ("lint/x", b""), ("a.go", GO.as_bytes()), ("b.go", b""), ("c.go", b"")];
        let files = folder(&files);
        let known = files.path().join("lint/known.json");
        fs::write(&known, conflict(base)).expect("a file");
        let output = tcerr(files.path(), &["check"]);
        assert_eq!(output.status.code(), Some(2));
        let expected = "it holds a merge conflict (line 4); `tcerr check --write-baseline` resolves it";
        assert!(err(&output).contains(expected), "{}", err(&output));
        let output = tcerr(files.path(), &["check", "--language", "zh"]);
        assert!(err(&output).contains("合并冲突（第 4 行）；运行"), "{}", err(&output));
        // What it does not look at stays as known as the side says that knows more.
        let output = tcerr(files.path(), &["check", "--write-baseline", "a.go"]);
        assert_eq!(output.status.code(), Some(0), "{}", err(&output));
        assert!(err(&output).contains("lint/known.json: it held a merge conflict"), "{}", err(&output));
        assert_eq!(out(&output), "Wrote 5 known findings in 3 files to lint/known.json.\n");
        let output = tcerr(files.path(), &["check", "--write-baseline"]);
        assert_eq!(
            (out(&output), err(&output)),
            ("Wrote 2 known findings in 1 file to lint/known.json.\n".into(), String::new())
        );
    }
}

#[test]
fn a_baseline_by_any_name_is_not_checked() {
    let code = "AuthFailure.SignatureFailre";
    let go = GO.replace("FailedOpreation", code);
    let files = known_and_changed(&[("tencentcloud/a.go", go.as_bytes())], &[]);
    let known = fs::read_to_string(files.path().join("lint/known.json")).expect("a file");
    let other = known.replace("\"version\"", "\"release\"");
    let conflict = known.replace("  \"files\": {\n", "  \"files\": {\n<<<<<<< a\n=======\n>>>>>>> b\n");
    for (path, text, expected) in [
        ("lint/known.json", &known, 0),
        ("else.json", &known, 0),
        ("half.json", &conflict, 0),
        ("mine.json", &other, 2),
    ] {
        fs::write(files.path().join(path), text).expect("a file");
        let found = out(&tcerr(files.path(), &["check", "--isolated", "--format", "concise", path]));
        assert_eq!(found.matches("misspelled-code").count(), expected, "{path}: {found}");
        tcerr(files.path(), &["check", "--isolated", "--fix", path]);
        let fixed = fs::read_to_string(files.path().join(path)).expect("a file");
        assert_eq!(fixed.contains(code), expected == 0, "{path}: {fixed}");
        fs::remove_file(files.path().join(path)).expect("a file");
    }
}

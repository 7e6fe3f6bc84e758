//! `tcerr check --fix`: what it writes, what it leaves alone, and what it says.

use std::fs;
use std::path::Path;

use serde_json::Value;
use tempfile::TempDir;

use super::{RIGHT, WRONG, err, folder, json, out, tcerr};

/// Something of everything: CRLF, CR and a byte order mark, no line break at the end, several passes.
pub const MIXED: [(&str, &str); 8] = [
    ("crlf.json", "{\r\n  \"Response\": {\r\n    \"TotalCount\": 0\r\n  },\r\n  \"RequestId\": \"1\"\r\n}\r\n"),
    ("cr.json", "{\r  \"Response\": {\r    \"TotalCount\": 0\r  },\r  \"RequestId\": \"1\"\r}"),
    (
        "marked.json",
        "\u{feff}{\"Response\": {\"Error\": {\"Code\": \"FailedOpreation\", \"Message\": \"m\"}, \"RequestId\": \"1\"}}",
    ),
    ("passes.json", r#"{"Response": {"error": null, "TotalCount": 0, "TotalCount": 0,}, "RequestId": "1",}"#),
    ("wrap.json", "\u{feff}{\r\n\t\"Zones\": [],\r\n\t\"RequestId\": \"1\"\r\n}"),
    ("a b/样例 \"1\".py", "# tencent\r\nis_busy = error.code == \"ResourceInuse\"  # 😀\n"),
    ("unsure.go", "// tencent\nvar errorCodes = map[string]bool{\"ResourceInUse\": true, \"ResourceInuse\": true}\n"),
    ("ignored.py", "# tencent\ncode = error.code == \"ResourceInuse\"  # tcerr:ignore\n"),
];

fn mixed() -> TempDir {
    folder(&MIXED.map(|(path, text)| (path, text.as_bytes())))
}

fn fixed(folder: &Path, arguments: &[&str]) -> String {
    let output = tcerr(folder, &[&["check", "--fixtures", "--fix"], arguments].concat());
    assert!(output.status.code() < Some(2), "{}", err(&output));
    out(&output)
}

/// The bytes of every file, by path.
pub fn contents(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut contents = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        match path.is_dir() {
            true => contents.extend(self::contents(&path)),
            false => contents.push((path.to_string_lossy().into_owned(), fs::read(&path).expect("a file"))),
        }
    }
    contents.sort();
    contents
}

#[test]
fn files_are_written_as_they_were() {
    let files = mixed();
    let summary = fixed(files.path(), &[]);
    assert!(summary.ends_with("(8 files read).\n") && summary.contains("\nFixed "), "{summary}");
    let text = |path: &str| fs::read_to_string(files.path().join(path)).expect("a file");
    let response = |line_break: &str| {
        let lines = ["{", "  \"Response\": {", "    \"TotalCount\": 0,", "    \"RequestId\": \"1\"", "  }", "}"];
        lines.join(line_break)
    };
    assert_eq!(text("crlf.json"), response("\r\n") + "\r\n");
    assert_eq!(text("cr.json"), response("\r"));
    assert_eq!(text("marked.json"), MIXED[2].1.replace("Opreation", "Operation"));
    assert_eq!(text("passes.json"), "{\"Response\": {\"TotalCount\": 0, \"RequestId\": \"1\"}}");
    assert_eq!(
        text("wrap.json"),
        "\u{feff}{\r\n\t\"Response\": {\r\n\t\t\"Zones\": [],\r\n\t\t\"RequestId\": \"1\"\r\n\t}\r\n}"
    );
    assert_eq!(text("a b/样例 \"1\".py"), MIXED[5].1.replace("Inuse", "InUse"));
    // The same key twice does not compile; what is to be ignored is.
    assert_eq!((text("unsure.go").as_str(), text("ignored.py").as_str()), (MIXED[6].1, MIXED[7].1));
}

#[test]
fn what_is_fixed_needs_no_fixing() {
    let files = mixed();
    let fixable = json(&tcerr(files.path(), &["check", "--fixtures", "--fixable", "--format", "json"]));
    let is_safe = |finding: &&Value| finding["fixes"].as_array().into_iter().flatten().any(|fix| fix["safe"] == true);
    assert!(fixable.len() > 6 && fixable.iter().filter(is_safe).count() == fixable.len(), "{fixable:?}");
    fixed(files.path(), &[]);
    let written = |path: &str| fs::metadata(files.path().join(path)).and_then(|file| file.modified()).expect("a time");
    let (before, times) = (contents(files.path()), MIXED.map(|(path, _)| written(path)));
    let again = fixed(files.path(), &["--statistics"]);
    assert!(!again.contains("ixed"), "{again}");
    assert_eq!((contents(files.path()), MIXED.map(|(path, _)| written(path))), (before, times));
    let fixable = tcerr(files.path(), &["check", "--fixtures", "--fixable", "--format", "json"]);
    assert_eq!((json(&fixable), fixable.status.code()), (Vec::<Value>::new(), Some(0)));
    assert_eq!(out(&tcerr(files.path(), &["check", "--fixtures", "--diff"])), "");
}

#[test]
fn only_what_is_wrong_still_counts() {
    let files = folder(&[("a.json", WRONG.as_bytes()), ("b.json", RIGHT.as_bytes())]);
    let output = tcerr(files.path(), &["check", "--fix", "--format", "json"]);
    assert_eq!((json(&output), output.status.code()), (Vec::new(), Some(0)));
    assert_eq!(err(&output), "tcerr: fixed 1 problem in 1 file\n");
    assert_eq!(contents(files.path())[0].1, WRONG.replace("Opreation", "Operation").as_bytes());
    let places = "# tencent\nif error.code in (\"ResourceInuse\", \"FailedOperation.NotRealName\"): pass\n";
    let files = folder(&[("a.py", places.as_bytes())]);
    let output = tcerr(files.path(), &["check", "--fix", "--format", "concise", "--quiet"]);
    // Places are those of the text as it is now.
    assert!(out(&output).starts_with("a.py:2:37: warning[unknown-code]: "), "{}", out(&output));
    assert_eq!((err(&output).as_str(), output.status.code()), ("", Some(1)));
    let statistics = json(&tcerr(files.path(), &["check", "--statistics", "--format", "json"]));
    assert_eq!(
        statistics,
        [serde_json::json!({"rule": "unknown-code", "severity": "warning", "count": 1, "fixable": 0})]
    );
}

#[test]
fn what_is_known_is_not_fixed() {
    let files = folder(&[("tcerr.toml", b"baseline = \"known.json\"\n"), ("a.json", WRONG.as_bytes())]);
    assert_eq!(tcerr(files.path(), &["check", "--write-baseline"]).status.code(), Some(0));
    fs::write(files.path().join("b.json"), WRONG).expect("a file");
    let output = tcerr(files.path(), &["check", "--fix"]);
    assert_eq!(
        (out(&output).as_str(), err(&output).as_str()),
        ("Fixed 1 problem in 1 file.\nNothing is left (3 files read).\n", "")
    );
    let read = |path| fs::read_to_string(files.path().join(path)).expect("a file");
    assert_eq!((read("a.json").as_str(), read("b.json")), (WRONG, WRONG.replace("Opreation", "Operation")));
}

#[test]
fn nothing_is_written_under_a_faulty_configuration() {
    let files = folder(&[
        ("a.json", WRONG.as_bytes()),
        ("deep/tcerr.toml", b"selcet = []\n"),
        ("deep/b.json", WRONG.as_bytes()),
    ]);
    let before = contents(files.path());
    for arguments in [&["check", "--fix"][..], &["check", "--diff"]] {
        let output = tcerr(files.path(), arguments);
        assert_eq!((out(&output).as_str(), output.status.code()), ("", Some(2)));
        assert!(err(&output).contains("deep/tcerr.toml:1:1: "), "{}", err(&output));
    }
    assert_eq!(contents(files.path()), before);
}

#[test]
fn what_cannot_be_written_is_told_and_stops_nothing() {
    let files = folder(&[("a.json", WRONG.as_bytes()), ("b.json", WRONG.as_bytes())]);
    let path = files.path().join("a.json");
    let mut rights = fs::metadata(&path).expect("a file").permissions();
    rights.set_readonly(true);
    fs::set_permissions(&path, rights).expect("rights");
    for (language, reason, summary) in [
        (
            "en",
            "tcerr: a.json: cannot be written: it is read-only\n",
            "Fixed 1 problem in 1 file.\nLeft: 1 error in 1 file (2 files read).\n",
        ),
        (
            "zh",
            "tcerr: a.json：无法写入：文件是只读的\n",
            "已修复 1 个文件中的 1 个问题。\n剩余：1 个文件中的 1 个错误（共检查 2 个文件）。\n",
        ),
    ] {
        fs::write(files.path().join("b.json"), WRONG).expect("a file");
        let output = tcerr(files.path(), &["check", "--fix", "--language", language]);
        assert_eq!((err(&output).as_str(), output.status.code()), (reason, Some(2)));
        assert!(out(&output).ends_with(summary) && out(&output).contains("a.json:1:34"), "{}", out(&output));
    }
    assert_eq!(
        contents(files.path()).iter().map(|(_, bytes)| bytes == WRONG.as_bytes()).collect::<Vec<_>>(),
        [true, false]
    );
}

/// As nobody, if these tests are run by one who may do everything.
#[cfg(unix)]
#[test]
fn who_may_not_write_is_told_so() {
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::process::CommandExt;
    let files = folder(&[("closed/a.json", WRONG.as_bytes()), ("open/b.json", WRONG.as_bytes())]);
    let set = |path: &str, mode| {
        fs::set_permissions(files.path().join(path), fs::Permissions::from_mode(mode)).expect("rights");
    };
    // Who runs the tests may have put the program where nobody else gets at it.
    fs::copy(env!("CARGO_BIN_EXE_tcerr"), files.path().join("tcerr")).expect("a copy");
    let is_root = fs::metadata("/proc/self").is_ok_and(|this| std::os::unix::fs::MetadataExt::uid(&this) == 0);
    for (path, mode) in
        [("", 0o755), ("open", 0o777), ("closed", 0o555), ("closed/a.json", 0o666), ("open/b.json", 0o444)]
    {
        set(path, mode);
    }
    let mut command = std::process::Command::new(files.path().join("tcerr"));
    if is_root {
        command.uid(65534).gid(65534);
    }
    command.current_dir(files.path()).args(["check", "--fix", "-q", "closed", "open"]);
    command.env("LANG", "C.UTF-8").env_remove("LC_ALL").env_remove("LC_MESSAGES");
    // Programs that other tests start at this moment may hold the copy open for writing until they run.
    let mut runs = std::iter::repeat_with(|| command.output()).take(100);
    let is_busy = |result: &std::io::Result<_>| {
        let error = result.as_ref().err().map(|error| error.kind());
        error == Some(std::io::ErrorKind::ExecutableFileBusy)
    };
    let output = runs.find(|result| {
        let is_busy = is_busy(result);
        if is_busy {
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
        !is_busy
    });
    let output = output.expect("it is free at last").expect("a run");
    set("closed", 0o755);
    assert_eq!(
        err(&output),
        "tcerr: closed/a.json: cannot be written: its folder takes no new files (permission denied)\n\
         tcerr: open/b.json: cannot be written: it is read-only\n"
    );
    assert_eq!(output.status.code(), Some(2));
    for path in ["closed/a.json", "open/b.json"] {
        assert_eq!(fs::read_to_string(files.path().join(path)).expect("a file"), WRONG);
    }
    assert!(contents(files.path()).iter().all(|(path, _)| !path.ends_with(".tmp")));
}

#[cfg(unix)]
#[test]
fn links_and_rights_stay() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let files = folder(&[("real/a.json", WRONG.as_bytes())]);
    let (link, file) = (files.path().join("link.json"), files.path().join("real/a.json"));
    symlink("real/a.json", &link).expect("a link");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).expect("rights");
    // The file and a link to it: it is written once.
    let output = tcerr(files.path(), &["check", "--fix", "link.json", "real/a.json"]);
    assert_eq!((err(&output).as_str(), output.status.code()), ("", Some(0)));
    assert!(fs::symlink_metadata(&link).expect("a link").is_symlink());
    assert_eq!(fs::metadata(&file).expect("a file").permissions().mode() & 0o7777, 0o755);
    assert_eq!(fs::read_to_string(&file).expect("a file"), WRONG.replace("Opreation", "Operation"));
}

#[test]
fn output_is_in_order_whatever_the_threads_do() {
    let names: Vec<String> = (0..120).map(|index| format!("{:02}/{index}.py", index % 13)).collect();
    let text = "# tencent\nif error.code in (\"ResourceInuse\", \"FailedOperation.NotRealName\"): pass\n";
    let run = |jobs: &str| {
        let files: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), text.as_bytes())).collect();
        let files = folder(&files);
        let output = tcerr(files.path(), &["check", "--fix", "--jobs", jobs]);
        let found: Vec<Vec<u8>> = contents(files.path()).into_iter().map(|(_, bytes)| bytes).collect();
        (out(&output), err(&output), found)
    };
    let first = run("1");
    assert!(first.0.ends_with("Fixed 120 problems in 120 files.\nLeft: 120 warnings in 120 files (120 files read).\n"));
    for jobs in ["2", "2", "8"] {
        assert_eq!(run(jobs), first);
    }
}

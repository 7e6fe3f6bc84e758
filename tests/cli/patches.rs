//! `tcerr check --diff`: patches that Git applies, and that come to what `--fix` writes.

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

use super::fixing::{MIXED, contents};
use super::selection::fed;
use super::{WRONG, err, folder, out, tcerr};

/// The corpus, in folders for each kind of line ends, with byte order marks and without line breaks at the end.
fn corpus() -> TempDir {
    let tree = folder(&MIXED.map(|(path, text)| (path, text.as_bytes())));
    let corpus = Path::new("tests/corpus");
    for (path, bytes) in contents(corpus) {
        let path = Path::new(&path).strip_prefix(corpus).expect("a file of the corpus");
        let text = String::from_utf8(bytes).expect("UTF-8").replace("\r\n", "\n");
        let text = text.trim_start_matches('\u{feff}');
        for (name, text) in [
            ("lf", text.to_owned()),
            ("crlf", text.replace('\n', "\r\n")),
            ("marked", format!("\u{feff}{text}")),
            ("open", text.trim_end().to_owned()),
        ] {
            // Files of the corpus that no other tool is to take for JSON are no less JSON for that.
            let path = tree.path().join(name).join(path.to_string_lossy().trim_end_matches(".expect"));
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, text).expect("a file");
        }
    }
    tree
}

fn texts(tree: &TempDir) -> Vec<(String, Vec<u8>)> {
    let root = tree.path().to_string_lossy().into_owned();
    contents(tree.path()).into_iter().map(|(path, bytes)| (path.replacen(&root, "", 1), bytes)).collect()
}

#[test]
fn a_patch_comes_to_what_fixing_writes() {
    let (fixed, patched) = (corpus(), corpus());
    let before = texts(&patched);
    let patch = tcerr(patched.path(), &["check", "--fixtures", "--diff"]);
    assert_eq!(patch.status.code(), Some(1), "{}", err(&patch));
    assert_eq!(texts(&patched), before, "nothing is written");
    fs::write(patched.path().join("all.patch"), &patch.stdout).expect("a file");
    let git =
        Command::new("git").current_dir(patched.path()).args(["apply", "--whitespace=nowarn", "all.patch"]).output();
    let git = git.expect("Git runs");
    assert!(git.status.success(), "{}", err(&git));
    fs::remove_file(patched.path().join("all.patch")).expect("a file");
    let fixing = tcerr(fixed.path(), &["check", "--fixtures", "--fix", "--statistics"]);
    assert!(fixing.status.code() < Some(2), "{}", err(&fixing));
    let after = texts(&fixed);
    assert!(texts(&patched) == after, "another text");
    let changed = before.iter().zip(&after).filter(|(before, after)| before != after).count();
    assert!(changed > 50, "{changed} files were fixed");
    // Nothing is left for a second time.
    tcerr(fixed.path(), &["check", "--fixtures", "--fix"]);
    assert!(texts(&fixed) == after, "fixed again");
    assert_eq!(out(&tcerr(fixed.path(), &["check", "--fixtures", "--fixable", "--format", "concise"])), "");
}

#[test]
fn exit_codes_and_notes() {
    let files = folder(&[("a.json", WRONG.as_bytes()), ("b.json", b"{}")]);
    let run = |arguments: &[&str]| {
        let output = tcerr(files.path(), &[&["check", "--diff"], arguments].concat());
        (out(&output).lines().count(), err(&output), output.status.code())
    };
    let told = |text: &str| format!("tcerr: {text}\n");
    assert_eq!(run(&[]), (7, told("1 problem in 1 file can be fixed with `--fix`"), Some(1)));
    assert_eq!(run(&["--language", "zh"]), (7, told("可用 `--fix` 修复 1 个文件中的 1 个问题"), Some(1)));
    assert_eq!(run(&["--quiet"]), (7, String::new(), Some(1)));
    assert_eq!(run(&["--quiet", "--exit-zero"]), (7, String::new(), Some(0)));
    assert_eq!(run(&["b.json"]), (0, told("`--fix` would change nothing"), Some(0)));
    assert_eq!(run(&["-q", "b.json", "none.json"]), (0, told("none.json: no such file or folder"), Some(2)));
    assert_eq!(run(&["-q", "a.json", "none.json"]), (7, told("none.json: no such file or folder"), Some(2)));
}

#[test]
fn a_text_on_standard_input_goes_on() {
    let tree = folder(&[]);
    let fixed = WRONG.replace("Opreation", "Operation");
    let unsure = "# tencent\nif error.code == \"FailedOperation.NotRealName\": pass\n";
    let broken = b"\xff\xfe\x00";
    for (name, text, expected, told, code) in [
        ("a.json", WRONG.as_bytes(), fixed.as_bytes(), "tcerr: fixed 1 problem in 1 file\n", 0),
        ("a.json", b"\xef\xbb\xbf{}\r\n", b"\xef\xbb\xbf{}\r\n", "", 0),
        ("a.py", unsure.as_bytes(), unsure.as_bytes(), "a.py:2:19: warning[unknown-code]: ", 1),
        ("a.txt", b"text", b"text", "tcerr: a.txt: not a kind of file that is read\n", 2),
        ("a.json", broken, broken, "tcerr: a.json: ", 2),
        ("a.json", b"", b"", "", 0),
    ] {
        let output = fed(tree.path(), &["check", "--fix", "--stdin-filename", name, "-"], text);
        assert_eq!((&*output.stdout, output.status.code()), (expected, Some(code)), "{name}: {}", err(&output));
        assert!(err(&output).starts_with(told) && told.is_empty() == err(&output).is_empty(), "{}", err(&output));
    }
    let marked = format!("\u{feff}{WRONG}");
    let output = fed(tree.path(), &["check", "--fix", "--stdin-filename", "a.json", "--quiet"], marked.as_bytes());
    assert_eq!((out(&output), err(&output).as_str()), (format!("\u{feff}{fixed}"), ""));
    let diff = fed(tree.path(), &["check", "--diff", "-q", "--stdin-filename", "a.json"], marked.as_bytes());
    assert!(out(&diff).starts_with("--- a/a.json\n+++ b/a.json\n@@ -1 +1 @@\n-\u{feff}{"), "{}", out(&diff));
    assert_eq!(texts(&tree), [], "nothing is written");
}

/// Whoever has the program in a pipe must not lose a text because of something that is not even in it.
#[test]
fn no_text_is_lost_whatever_is_wrong_around_it() {
    let large = format!("# {}\nif error.code == \"InternalErorr\": pass\n", " ".repeat(17 << 20));
    type Case<'a> = (&'a [(&'a str, &'a [u8])], &'a [&'a str], &'a str, &'a str);
    let cases: [Case<'_>; 7] = [
        (&[("tcerr.toml", b"x=")], &[], WRONG, "tcerr: tcerr.toml:1:3: "),
        (&[("tcerr.toml", b"baseline = 'none.json'")], &[], WRONG, "tcerr: tcerr.toml:1:"),
        (&[("src/tcerr.toml", b"x=")], &[], WRONG, "tcerr: src/tcerr.toml:1:3: "),
        (&[], &["--config", "none.toml"], WRONG, "tcerr: none.toml: "),
        (&[], &["--settings", "{"], WRONG, "tcerr: --settings: "),
        (&[], &[], &large, "tcerr: src/a.py: larger"),
        (&[("tcerr.toml", b"x=")], &[], &large, "tcerr: tcerr.toml:1:3: "),
    ];
    for (files, arguments, text, told) in cases {
        let tree = folder(files);
        let arguments = [&["check", "--fix", "--stdin-filename", "src/a.py", "-"], arguments].concat();
        let output = fed(tree.path(), &arguments, text.as_bytes());
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(output.stdout == text.as_bytes(), "{arguments:?}: {} bytes", output.stdout.len());
        assert!(err(&output).starts_with(told), "{arguments:?}: {}", err(&output));
    }
    // Where no text goes on there is none on standard output.
    let tree = folder(&[("tcerr.toml", b"x=")]);
    for arguments in [&["check", "--stdin-filename", "a.py"][..], &["check", "--diff", "--stdin-filename", "a.py"]] {
        assert_eq!(out(&fed(tree.path(), arguments, WRONG.as_bytes())), "");
    }
}

#[cfg(unix)]
#[test]
fn odd_names_are_found_again() {
    let fixed = WRONG.replace("Opreation", "Operation");
    for name in ["a b.json", "a\"b.json", "a\\b.json", "a\nb\t.json", "样例😀.json", "-.json", "\u{1}.json"] {
        let files = folder(&[(name, WRONG.as_bytes())]);
        let patch = tcerr(files.path(), &["check", "--diff", "--quiet"]);
        fs::write(files.path().join("p"), &patch.stdout).expect("a file");
        let git = Command::new("git").current_dir(files.path()).args(["apply", "p"]).output().expect("Git runs");
        assert!(git.status.success(), "{name:?}: {}", err(&git));
        assert_eq!(fs::read_to_string(files.path().join(name)).expect("a file"), fixed, "{name:?}");
    }
}

/// Git refuses a whole patch for one name that it can't make anything of, and changes nothing through links.
#[cfg(target_os = "linux")]
#[test]
fn names_that_are_no_text_and_links_are_applied() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::symlink;
    let fixed = WRONG.replace("Opreation", "Operation");
    let files = folder(&[("d/a.json", WRONG.as_bytes()), ("d/b.json", WRONG.as_bytes())]);
    let odd = files.path().join(OsStr::from_bytes(b"caf\xe9 \"1\".json"));
    fs::write(&odd, WRONG).expect("a file");
    symlink("d/a.json", files.path().join("l.json")).expect("a link");
    symlink("d", files.path().join("e")).expect("a link");
    let patch = tcerr(files.path(), &["check", "--diff", "--quiet", ".", "l.json", "d/a.json", "e/b.json"]);
    assert_eq!(out(&patch).matches("\n+++ ").count(), 3, "{}", out(&patch));
    let through = tcerr(files.path(), &["check", "--diff", "--quiet", "l.json", "d/a.json", "e"]);
    assert!(
        out(&through).contains("--- a/d/a.json\n") && out(&through).contains("--- a/d/b.json\n"),
        "{}",
        out(&through)
    );
    assert_eq!(out(&through).matches("\n@@ ").count(), 2, "{}", out(&through));
    fs::write(files.path().join("p"), &patch.stdout).expect("a file");
    let git = Command::new("git").current_dir(files.path()).args(["apply", "p"]).output().expect("Git runs");
    assert!(git.status.success(), "{}", err(&git));
    for path in [odd, files.path().join("d/a.json"), files.path().join("d/b.json")] {
        assert_eq!(fs::read_to_string(&path).expect("a file"), fixed, "{path:?}");
    }
}

/// Whoever applies a patch needs every byte, who reads one on a terminal must not have it obey them.
#[test]
fn a_patch_has_colours_for_people_alone() {
    let text = WRONG.replace("中", "\u{1b}[31m");
    let files = folder(&[("a.json", text.as_bytes())]);
    let plain = out(&tcerr(files.path(), &["check", "--diff"]));
    assert!(plain.contains(&format!("\n-{text}\n")), "{plain}");
    let mut command = Command::new(env!("CARGO_BIN_EXE_tcerr"));
    let coloured = command.current_dir(files.path()).args(["check", "--diff"]).env("CLICOLOR_FORCE", "1").output();
    let coloured = out(&coloured.expect("a run"));
    assert!(coloured.contains("\u{1b}[31m-{") && coloured.contains("␛[31m😀"), "{coloured}");
}

//! What is only written to terminals.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use super::{RIGHT, WRONG, err, folder, out, tcerr};

/// The program with some of its outputs on a terminal; interrupted when a text is seen on it.
fn on_terminal(folder: &Path, streams: &str, until: &str, arguments: &[&str]) -> Output {
    Command::new("python3")
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cli/terminal.py"))
        .args([streams, until, env!("CARGO_BIN_EXE_tcerr")])
        .args(arguments)
        .current_dir(folder)
        .env_remove("LC_ALL")
        .env_remove("LC_MESSAGES")
        .env_remove("NO_COLOR")
        .env("LANG", "C.UTF-8")
        .env("TERM", "xterm-256color")
        .output()
        .expect("Python runs")
}

/// Folders with ever more to read, until it takes long enough to be shown.
#[test]
fn what_takes_long_is_shown_to_go_on() {
    let files = folder(&[("big.json", format!("[{}{RIGHT}]", format!("{RIGHT},\n").repeat(5000)).as_bytes())]);
    let root = files.path();
    let mut count = 0;
    // What is shown of a check that goes on long enough to name a folder.
    let mut shown = |words: &str, language: &str| loop {
        let output = on_terminal(root, "err", "", &["check", "--language", language]);
        assert_eq!((output.status.code(), err(&output).as_str()), (Some(0), ""));
        if out(&output).contains(words) {
            break out(&output);
        }
        assert!(count < 20_000, "it is never shown: {:?}", out(&output));
        let goal = (count * 2).max(50);
        for index in count..goal {
            let path = root.join(format!("深/m{}/f{index}.json", index % 7));
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            // One file under many names takes no room.
            fs::hard_link(root.join("big.json"), path).expect("a link");
        }
        count = goal;
    };
    assert!(shown("当前位于 深/m", "zh").contains("已检查 "));
    let shown = shown(" files read, now in 深/m", "en");
    // In the end the line is empty, and the cursor at its beginning.
    let (_, rest) = shown.rsplit_once("\u{1b}[2K").expect("a line is cleared");
    assert_eq!(rest.trim_matches('\r'), "", "{shown:?}");
    assert!(!shown.contains('\n'), "{shown:?}");

    // Nobody sees it, or wants to.
    assert_eq!(out(&on_terminal(root, "err", "", &["check", "--quiet", "--jobs", "1"])), "");
    assert_eq!(err(&tcerr(root, &["check", "--jobs", "1"])), "");
}

#[test]
fn watching_clears_the_screen_and_ends_with_the_interruption() {
    let files = folder(&[("wrong.json", WRONG.as_bytes())]);
    let output = on_terminal(files.path(), "out,err", "Ctrl-C ends it.", &["check", "--watch", "--format", "concise"]);
    let shown = out(&output);
    assert!(shown.starts_with("\u{1b}[2J\u{1b}[H"), "{shown:?}");
    assert!(shown.contains("wrong.json:1:34") && shown.contains("Found 1 error in 1 file (1 file read)."), "{shown:?}");
    assert_eq!(output.status.code(), Some(0), "{shown:?}");
}

//! What shells and `man` make of what is written for them, where they are installed.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use super::{err, folder, out, tcerr};

/// Runs a program on a file; `None` where there is no such program.
fn run(program: &str, arguments: &[&str], file: &Path) -> Option<(String, String)> {
    let output = Command::new(program).args(arguments).arg(file).stdin(Stdio::null()).output().ok()?;
    Some((out(&output), err(&output)))
}

#[test]
fn shells_can_read_the_completions() {
    let files = folder(&[]);
    for (shell, arguments) in [("bash", &["-n"][..]), ("zsh", &["-n"]), ("fish", &["--no-execute"])] {
        for language in ["en", "zh"] {
            let output = tcerr(files.path(), &["completions", shell, "--language", language]);
            assert_eq!((output.status.code(), err(&output).as_str()), (Some(0), ""), "{shell}");
            assert!(out(&output).contains("--shard") || out(&output).contains("l shard"), "{shell}");
            assert!(!out(&output).contains("settings"), "{shell}: what no person needs");
            let script = files.path().join(shell);
            fs::write(&script, &output.stdout).expect("a script");
            if let Some((out, err)) = run(shell, arguments, &script) {
                assert_eq!((out.as_str(), err.as_str()), ("", ""), "{shell} {language}");
            }
        }
    }
    for shell in ["elvish", "powershell"] {
        assert!(out(&tcerr(files.path(), &["completions", shell])).contains("explain"), "{shell}");
    }
}

/// Commands, options, and the values that can be counted.
#[cfg(unix)]
#[test]
fn bash_completes() {
    let files = folder(&[]);
    let script = out(&tcerr(files.path(), &["completions", "bash"]));
    for (line, expected) in [
        ("tcerr comp", "completions"),
        ("tcerr check --exit", "--exit-zero"),
        ("tcerr codes --service cv", "cvm"),
        ("tcerr codes --format cs", "csv"),
        ("tcerr explain misspelled", "misspelled-code"),
        ("tcerr completions zs", "zsh"),
        ("tcerr man expl", "explain"),
        ("tcerr rules --language z", "zh"),
        ("tcerr check --format = s", "sarif"),
        ("tcerr check --format =", "rdjson"),
        ("tcerr codes --service = cv", "cvm"),
        ("tcerr --language = z", "zh"),
        ("tcerr ", "check"),
        ("tcerr completions ", "zsh"),
        // bash names files.
        ("tcerr check ", ""),
        ("tcerr check --quiet a.py ", ""),
        ("tcerr config ", ""),
    ] {
        let words: Vec<&str> = line.split(' ').collect();
        let (last, before) = (words[words.len() - 1], words[words.len() - 2]);
        let quoted: Vec<String> = words.iter().map(|word| format!("'{word}'")).collect();
        let call = format!(
            "{script}\nCOMP_WORDS=({}); COMP_CWORD={}; _tcerr tcerr '{last}' '{before}'; echo \"${{COMPREPLY[*]}}\"",
            quoted.join(" "),
            words.len() - 1
        );
        let file = files.path().join("call");
        fs::write(&file, call).expect("a script");
        let Some((out, err)) = run("bash", &[], &file) else { return };
        let is_there = out.split_whitespace().any(|word| word == expected);
        assert!(is_there || expected.is_empty() && out == "\n", "{line}: {out} {err}");
    }
}

/// A text without the letters that others were struck over: that is how bold ones are printed.
fn struck_once(text: &str) -> String {
    let mut once = String::new();
    for letter in text.chars() {
        if letter == '\u{8}' {
            once.pop();
        } else {
            once.push(letter);
        }
    }
    once
}

#[test]
fn manual_pages_are_written_into_a_folder_and_read_well() {
    let files = folder(&[]);
    for language in ["en", "zh"] {
        let output = tcerr(files.path(), &["man", "--out", language, "--language", language]);
        assert_eq!((output.status.code(), err(&output).as_str()), (Some(0), ""));
        let pages: Vec<_> = fs::read_dir(files.path().join(language)).expect("pages").flatten().collect();
        assert!(out(&output).contains(&pages.len().to_string()) && pages.len() > 8, "{}", out(&output));
        for page in pages {
            let name = page.file_name().into_string().expect("a name");
            let command = name.trim_start_matches("tcerr").trim_start_matches('-').trim_end_matches(".1");
            let one = tcerr(files.path(), &["man", command, "--language", language]);
            let one = if command.is_empty() { tcerr(files.path(), &["man", "--language", language]) } else { one };
            assert_eq!(out(&one), fs::read_to_string(page.path()).expect("a page"), "{name}");
            if let Some((text, warnings)) = run("groff", &["-ww", "-K", "utf8", "-man", "-Tutf8"], &page.path()) {
                assert_eq!(warnings, "", "{name}");
                let text = struck_once(&text);
                assert!(text.contains(if language == "zh" { "退出码" } else { "STATUS" }), "{name}: {text}");
            }
        }
    }
}

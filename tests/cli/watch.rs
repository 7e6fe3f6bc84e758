//! `check --watch`: the real program, while files change under it.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use super::{RIGHT, WRONG, err, folder, tcerr};

/// Longer than any machine needs.
const PATIENCE: Duration = Duration::from_secs(60);
/// Much longer than a change takes to be noticed.
const SILENCE: Duration = Duration::from_millis(800);

/// A program that watches a folder.
struct Watching {
    child: Child,
    lines: Receiver<String>,
}

impl Watching {
    fn start(folder: &Path, arguments: &[&str]) -> Self {
        // Both outputs in one, so that they keep their order.
        let (output, input) = std::io::pipe().expect("a pipe");
        let child = Command::new(env!("CARGO_BIN_EXE_tcerr"))
            .current_dir(folder)
            .args(["check", "--watch", "--format", "concise"])
            .args(arguments)
            .env_remove("LC_ALL")
            .env_remove("LC_MESSAGES")
            .env("LANG", "C.UTF-8")
            .stdout(input.try_clone().expect("a pipe"))
            .stderr(input)
            .spawn()
            .expect("the program runs");
        let (sender, lines) = mpsc::channel();
        thread::spawn(move || {
            for line in BufReader::new(output).lines() {
                let _ = sender.send(line.expect("UTF-8"));
            }
        });
        Self { child, lines }
    }

    /// The lines of the next check.
    fn next(&self) -> Vec<String> {
        let mut lines = Vec::new();
        let until = Instant::now() + PATIENCE;
        loop {
            let line = self.lines.recv_timeout(until.saturating_duration_since(Instant::now()));
            let line = line.unwrap_or_else(|_| panic!("no check within {PATIENCE:?}, only {lines:?}"));
            if line.starts_with("Checked at ") {
                return lines;
            }
            lines.push(line);
        }
    }

    /// The lines of the first check from now on that has a certain one.
    fn until(&self, wanted: &str) -> Vec<String> {
        let until = Instant::now() + PATIENCE;
        loop {
            let lines = self.next();
            if lines.iter().any(|line| line.contains(wanted)) {
                return lines;
            }
            assert!(Instant::now() < until, "no check says {wanted}, only {lines:?}");
        }
    }

    /// Nothing is checked.
    fn is_silent(&self) {
        assert_eq!(self.lines.recv_timeout(SILENCE), Err(RecvTimeoutError::Timeout));
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

const CLEAN: &str = "No problems found";

#[test]
fn each_change_is_checked() {
    let files = folder(&[("a.json", RIGHT.as_bytes()), ("src/b.json", RIGHT.as_bytes())]);
    let root = files.path();
    let watching = Watching::start(root, &[]);
    assert_eq!(watching.next(), ["No problems found (2 files read)."]);
    fs::write(root.join("a.json"), WRONG).expect("a file");
    let lines = watching.until("Found 1 error");
    assert!(lines[0].starts_with("a.json:1:34: error[misspelled-code]"), "{lines:?}");
    // A folder that is new, with one in it.
    fs::create_dir_all(root.join("new/deep")).expect("a folder");
    fs::write(root.join("new/deep/c.json"), WRONG).expect("a file");
    assert!(watching.until("Found 2 errors")[1].starts_with("new/deep/c.json:1:34"));
    fs::write(root.join("new/deep/c.json"), RIGHT).expect("a file");
    watching.until("Found 1 error in 1 file (3 files read).");
    // As editors save: under another name first.
    fs::write(root.join("src/.b.json.tmp"), WRONG).expect("a file");
    fs::rename(root.join("src/.b.json.tmp"), root.join("src/b.json")).expect("a file");
    watching.until("src/b.json:1:34");
    fs::remove_file(root.join("a.json")).expect("a file");
    watching.until("Found 1 error in 1 file (2 files read).");
    // A folder that another one takes the place of.
    fs::remove_dir_all(root.join("src")).expect("a folder");
    fs::create_dir(root.join("src")).expect("a folder");
    fs::write(root.join("src/d.json"), RIGHT).expect("a file");
    watching.until(CLEAN);
    fs::write(root.join("src/d.json"), WRONG).expect("a file");
    watching.until("src/d.json:1:34");
}

#[test]
fn what_a_check_passes_over_is_no_change() {
    let files = folder(&[
        (".gitignore", b"target/\n*.log.json\n"),
        ("tcerr.toml", b"exclude = [\"gen/\"]\n"),
        ("a.json", RIGHT.as_bytes()),
        ("target/x.json", WRONG.as_bytes()),
        ("gen/x.json", WRONG.as_bytes()),
        ("node_modules/p/x.json", WRONG.as_bytes()),
        (".git/HEAD", b"x"),
    ]);
    let root = files.path();
    let watching = Watching::start(root, &[]);
    assert_eq!(watching.next().last().map(String::as_str), Some("No problems found (2 files read)."));
    for path in [
        "target/x.json",
        "target/new/y.json",
        "gen/x.json",
        "node_modules/p/x.json",
        ".git/HEAD",
        "out.log.json",
        "main.o",
        "core",
        ".swap.json",
    ] {
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        // A file without an ending may be read, but not this one: it is the name of a folder.
        if path.ends_with("core") {
            fs::create_dir(path).expect("a folder");
        } else {
            fs::write(path, format!("{WRONG}\n")).expect("a file");
        }
    }
    watching.is_silent();
    // What says what is passed over does count.
    fs::write(root.join(".gitignore"), "*.log.json\n").expect("a file");
    watching.until("target/new/y.json:1:34");
    fs::write(root.join(".gitignore"), "target/\n").expect("a file");
    watching.until("out.log.json:1:34");
    fs::remove_file(root.join("out.log.json")).expect("a file");
    watching.until(CLEAN);
}

#[test]
fn the_configuration_is_followed_and_its_faults_told() {
    let files = folder(&[("src/a.json", WRONG.as_bytes())]);
    let (root, config) = (files.path(), files.path().join("tcerr.toml"));
    // It may also be further up.
    let watching = Watching::start(&root.join("src"), &[]);
    watching.until("error[misspelled-code]");
    fs::write(&config, "[severity]\nmisspelled-code = \"hint\"\n").expect("a file");
    watching.until("hint[misspelled-code]");
    fs::write(&config, "selct = 1\n").expect("a file");
    let lines = watching.until("unknown key `selct`: did you mean `select`?");
    assert!(!lines.iter().any(|line| line.contains("misspelled-code")), "{lines:?}");
    fs::write(&config, "ignore = [\"misspelled-code\"]\n").expect("a file");
    watching.until(CLEAN);
    fs::write(&config, "extend = \"base.toml\"\n").expect("a file");
    watching.until("`base.toml` cannot be extended");
    fs::write(root.join("base.toml"), "language = \"zh-cn\"\n").expect("a file");
    let until = Instant::now() + PATIENCE;
    while !watching.lines.recv_timeout(PATIENCE).expect("a line").starts_with("检查时间 ") {
        assert!(Instant::now() < until);
    }
    fs::remove_file(&config).expect("a file");
    watching.until("error[misspelled-code]");
}

#[test]
fn only_what_git_says_changed_can_be_watched() {
    let files = folder(&[("a.json", WRONG.as_bytes()), ("b.json", WRONG.as_bytes())]);
    let root = files.path();
    let git = |arguments: &[&str]| {
        let names = ["-c", "user.name=a", "-c", "user.email=a@example.com"];
        let output = Command::new("git").current_dir(root).args(names).args(arguments).output().expect("git runs");
        assert!(output.status.success(), "{output:?}");
    };
    git(&["init", "--quiet"]);
    git(&["add", "a.json"]);
    git(&["commit", "--quiet", "--message", "x"]);
    let watching = Watching::start(root, &["--changed"]);
    assert!(watching.next()[0].starts_with("b.json"));
    fs::write(root.join("a.json"), format!("{WRONG}\n")).expect("a file");
    watching.until("Found 2 errors in 2 files");
    // Nothing but Git knows of this.
    git(&["add", "b.json", "a.json"]);
    git(&["commit", "--quiet", "--message", "x"]);
    watching.until(CLEAN);
}

#[test]
fn named_files_are_watched() {
    let files = folder(&[("a.json", RIGHT.as_bytes()), ("list", b"a.json\n")]);
    let root = files.path();
    let named = Watching::start(root, &["a.json", "none.json"]);
    let listed = Watching::start(root, &["--files-from", "list"]);
    named.until("none.json: no such file or folder");
    listed.until(CLEAN);
    fs::write(root.join("none.json"), WRONG).expect("a file");
    named.until("none.json:1:34");
    fs::write(root.join("list"), "a.json\nnone.json\n").expect("a file");
    listed.until("none.json:1:34");
    fs::remove_file(root.join("list")).expect("a file");
    assert!(listed.lines.recv_timeout(PATIENCE).expect("a line").contains("list: no such file"));
    fs::write(root.join("list"), "a.json\n").expect("a file");
    listed.until(CLEAN);
}

/// Where there is nothing to wait for, it does not wait.
#[test]
fn what_is_wrong_from_the_beginning_is_not_watched() {
    let files = folder(&[("a.json", RIGHT.as_bytes())]);
    for (arguments, said) in [
        (["--changed=-x", "."], "no revision begins with `-`"),
        (["--files-from", "none"], "none: no such file or folder"),
        (["--config", "none.toml"], "none.toml: no such file or folder"),
        (["--format", "json"], "`--watch` is for people"),
        (["--write-baseline", "."], "`--watch` can't be given with `--write-baseline`"),
        (["--files-from", "-"], "which can be read only once"),
        (["--stdin-filename", "a.json"], "which can be read only once"),
    ] {
        let output = tcerr(files.path(), &[&["check", "--watch"], &arguments[..]].concat());
        assert!(err(&output).contains(said), "{}", err(&output));
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
    }
}

#[cfg(unix)]
#[test]
fn the_interruption_is_a_clean_end() {
    let files = folder(&[("a.json", WRONG.as_bytes())]);
    let mut watching = Watching::start(files.path(), &[]);
    watching.next();
    let interrupted =
        Command::new("kill").args(["-INT", &watching.child.id().to_string()]).status().expect("kill runs");
    assert!(interrupted.success());
    assert_eq!(watching.child.wait().expect("an end").code(), Some(0));
}

#[test]
fn nobody_is_left_watching_when_the_reader_is_gone() {
    let files = folder(&[("a.json", WRONG.as_bytes())]);
    let mut child = Command::new(env!("CARGO_BIN_EXE_tcerr"))
        .current_dir(files.path())
        .args(["check", "--watch"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program runs");
    drop(child.stdout.take());
    let until = Instant::now() + PATIENCE;
    let mut text = String::from(WRONG);
    while child.try_wait().expect("a state").is_none() {
        assert!(Instant::now() < until, "it still waits");
        text.push('\n');
        fs::write(files.path().join("a.json"), &text).expect("a file");
        thread::sleep(Duration::from_millis(20));
    }
}

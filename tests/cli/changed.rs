//! `--changed`: only files that Git says changed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

use super::{WRONG, err, folder, out};

/// Sets the environment in which neither the machine nor whoever runs the tests has a say.
fn alone(command: &mut Command) -> &mut Command {
    for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "LC_ALL", "LC_MESSAGES", "LANGUAGE"] {
        command.env_remove(name);
    }
    command.env("LANG", "C.UTF-8").env("GIT_CONFIG_NOSYSTEM", "1").env("GIT_CONFIG_GLOBAL", "/dev/null")
}

fn git(folder: &Path, arguments: &[&str]) -> String {
    let settings = ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "init.defaultBranch=main"];
    let settings = [&settings[..], &["-c", "protocol.file.allow=always", "-c", "commit.gpgSign=false"]].concat();
    let output =
        alone(Command::new("git").current_dir(folder).args(settings).args(arguments)).output().expect("git runs");
    assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

fn tcerr(folder: &Path, arguments: &[&str]) -> Output {
    alone(Command::new(env!("CARGO_BIN_EXE_tcerr")).current_dir(folder).args(arguments))
        .output()
        .expect("the program runs")
}

/// The files in which something is found.
fn found(folder: &Path, arguments: &[&str]) -> Vec<String> {
    let output = tcerr(folder, &[&["check", "--format", "json"], arguments].concat());
    assert_eq!(err(&output), "", "{arguments:?}");
    let findings: Vec<Value> = serde_json::from_slice(&output.stdout).expect("one JSON array");
    findings.iter().map(|finding| finding["path"].as_str().expect("a path").to_owned()).collect()
}

fn write(folder: &Path, path: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(path, format!("{WRONG}\n")).expect("a file");
}

fn write_anew(folder: &Path, path: &str) {
    fs::write(folder.join(path), format!("{WRONG}\n\n")).expect("a file");
}

/// A repository with one commit of some files, in each of which something is found.
fn repository(files: &[&str]) -> TempDir {
    let root = folder(&[]);
    git(root.path(), &["init", "--quiet"]);
    for file in files {
        write(root.path(), file);
    }
    commit(root.path());
    root
}

fn commit(folder: &Path) {
    git(folder, &["add", "--all"]);
    git(folder, &["commit", "--quiet", "--allow-empty", "--message", "x"]);
}

#[test]
fn the_working_tree_is_compared_with_the_last_commit() {
    let names = [
        "same.json",
        "edited.json",
        "staged.json",
        "both.json",
        "deleted.json",
        "removed.json",
        "old.json",
        "深/名 字😀.json",
    ];
    let root = repository(&names);
    let root = root.path();
    assert_eq!(found(root, &["--changed"]), [] as [&str; 0]);
    for name in ["edited.json", "staged.json", "both.json", "深/名 字😀.json"] {
        write_anew(root, name);
    }
    git(root, &["add", "staged.json", "both.json"]);
    fs::write(root.join("both.json"), format!("{WRONG}\n\n\n")).expect("a file");
    fs::remove_file(root.join("deleted.json")).expect("a file");
    git(root, &["rm", "--quiet", "removed.json"]);
    git(root, &["mv", "old.json", "renamed.json"]);
    for name in [
        "new.json",
        "folder/new.json",
        "added.json",
        "intended.json",
        "ignored.json",
        "node_modules/x.json",
        ".hidden.json",
    ] {
        write(root, name);
    }
    git(root, &["add", "added.json"]);
    git(root, &["add", "--intent-to-add", "intended.json"]);
    fs::write(root.join(".gitignore"), "ignored.json\n").expect("a file");
    let expected = [
        "added.json",
        "both.json",
        "edited.json",
        "folder/new.json",
        "intended.json",
        "new.json",
        "renamed.json",
        "staged.json",
        "深/名 字😀.json",
    ];
    assert_eq!(found(root, &["--changed"]), expected);
    // All of it is among what is found otherwise.
    let all = found(root, &[]);
    assert!(expected.iter().all(|path| all.iter().any(|other| other == path)), "{all:?}");
    // Only what was asked for.
    assert_eq!(
        found(root, &["--changed", "folder", "深", "same.json", "new.json"]),
        ["folder/new.json", "new.json", "深/名 字😀.json"]
    );
    assert_eq!(found(&root.join("folder"), &["--changed"]), ["new.json"]);
    assert_eq!(found(&root.join("folder"), &["--changed", "../深", "."]), ["../深/名 字😀.json", "new.json"]);
    let absolute = root.join("folder");
    assert_eq!(found(&root.join("深"), &["--changed", absolute.to_str().expect("UTF-8")]).len(), 1);
    // The configuration excludes as ever; a file that stood nowhere in a listing is no error.
    fs::write(root.join("tcerr.toml"), "exclude = [\"new.json\"]").expect("a file");
    assert_eq!(found(root, &["--changed", "folder", "深"]), ["深/名 字😀.json"]);
    assert_eq!(found(root, &["--changed", "same.json"]), [] as [&str; 0]);
    // Nothing of it touched the repository.
    assert!(!root.join(".git/index.lock").exists());
}

#[test]
fn a_revision_is_compared_where_this_branch_left_it() {
    let root = repository(&["a.json", "b.json", "c.json", "d.json"]);
    let root = root.path();
    git(root, &["switch", "--quiet", "--create", "feature"]);
    write_anew(root, "a.json");
    commit(root);
    write_anew(root, "b.json");
    // What others did meanwhile is none of our business.
    git(root, &["stash", "--quiet"]);
    git(root, &["switch", "--quiet", "main"]);
    write_anew(root, "c.json");
    commit(root);
    git(root, &["tag", "--annotate", "--message", "x", "v1"]);
    git(root, &["switch", "--quiet", "feature"]);
    git(root, &["stash", "pop", "--quiet"]);
    write(root, "new.json");
    for revision in ["main", "v1", "refs/heads/main", "HEAD~1", &git(root, &["rev-parse", "main"]).trim()[..12]] {
        assert_eq!(found(root, &[&format!("--changed={revision}")]), ["a.json", "b.json", "new.json"], "{revision}");
    }
    assert_eq!(found(root, &["--changed=HEAD"]), ["b.json", "new.json"]);
    assert_eq!(found(root, &["--changed"]), ["b.json", "new.json"]);
    // A path is not taken for a revision.
    assert_eq!(found(root, &["--changed", "b.json"]), ["b.json"]);
    // With lists and shards it goes together.
    fs::write(root.join("list"), "a.json\nb.json\nc.json\n").expect("a file");
    assert_eq!(found(root, &["--changed=main", "--files-from", "list"]), ["a.json", "b.json"]);
    let parts: Vec<String> =
        (1..=3).flat_map(|part| found(root, &["--changed=main", "--shard", &format!("{part}/3")])).collect();
    assert_eq!(parts.len(), 3, "{parts:?}");
}

#[test]
fn a_repository_without_a_commit_is_all_new() {
    let root = folder(&[(".gitignore", b"ignored.json\n")]);
    let root = root.path();
    git(root, &["init", "--quiet"]);
    for name in ["staged.json", "gone.json", "new.json", "ignored.json"] {
        write(root, name);
    }
    git(root, &["add", "staged.json", "gone.json"]);
    fs::remove_file(root.join("gone.json")).expect("a file");
    assert_eq!(found(root, &["--changed"]), ["new.json", "staged.json"]);
    let output = tcerr(root, &["check", "--changed=main"]);
    assert!(err(&output).contains("Git knows no commit `main` here"), "{}", err(&output));
}

#[test]
fn worktrees_and_submodules_are_repositories_of_their_own() {
    let inner = repository(&["in.json"]);
    let outer = repository(&["out.json"]);
    let root = outer.path();
    git(root, &["submodule", "--quiet", "add", inner.path().to_str().expect("UTF-8"), "lib"]);
    commit(root);
    write_anew(root, "lib/in.json");
    write_anew(root, "out.json");
    assert_eq!(found(root, &[]), ["lib/in.json", "out.json"]);
    assert_eq!(found(root, &["--changed"]), ["out.json"]);
    assert_eq!(found(root, &["--changed", "lib", "."]), ["lib/in.json", "out.json"]);

    let other = folder(&[]);
    let tree: PathBuf = other.path().join("tree");
    git(root, &["worktree", "add", "--quiet", tree.to_str().expect("UTF-8")]);
    assert_eq!(found(&tree, &["--changed"]), [] as [&str; 0]);
    write_anew(&tree, "out.json");
    assert_eq!(found(&tree, &["--changed"]), ["out.json"]);
    // Two repositories at once, neither of them that of the current folder.
    let both = [root, &tree].map(|path| path.to_str().expect("UTF-8"));
    assert_eq!(found(other.path(), &["--changed", both[0], both[1]]).len(), 2);
}

#[cfg(unix)]
#[test]
fn a_repository_may_be_come_to_by_a_link() {
    let root = repository(&["src/a.json", "src/b.json"]);
    write_anew(root.path(), "src/a.json");
    let other = folder(&[]);
    std::os::unix::fs::symlink(root.path(), other.path().join("link")).expect("a link");
    assert_eq!(found(other.path(), &["--changed", "link"]), ["link/src/a.json"]);
    assert_eq!(found(&other.path().join("link/src"), &["--changed"]), ["a.json"]);
}

/// A hook of Git is told by the environment in which repository it is.
#[test]
fn it_works_in_hooks() {
    let root = repository(&["a.json", "src/b.json"]);
    write_anew(root.path(), "src/b.json");
    let mut command = Command::new(env!("CARGO_BIN_EXE_tcerr"));
    command.current_dir(root.path()).args(["check", "--format", "concise", "--changed", "src"]);
    let output =
        alone(&mut command).env("GIT_DIR", ".git").env("GIT_INDEX_FILE", ".git/index").output().expect("it runs");
    assert!(out(&output).starts_with("src/b.json:1:"), "{output:?}");
}

#[test]
fn settings_of_git_change_nothing() {
    let root = repository(&["a.json", "src/b.json"]);
    let path = root.path();
    for (key, value) in [
        ("diff.relative", "true"),
        ("diff.noprefix", "true"),
        ("diff.renames", "copies"),
        ("diff.external", "false"),
        ("core.quotePath", "true"),
        ("color.ui", "always"),
        ("status.showUntrackedFiles", "no"),
        ("diff.ignoreSubmodules", "all"),
        ("core.pager", "false"),
    ] {
        git(path, &["config", key, value]);
    }
    write_anew(path, "a.json");
    write(path, "src/新.json");
    assert_eq!(found(path, &["--changed"]), ["a.json", "src/新.json"]);
    assert_eq!(found(path, &["--changed=main"]), ["a.json", "src/新.json"]);
}

#[test]
fn what_git_cannot_tell_is_told_in_both_languages() {
    let root = repository(&["a.json"]);
    git(root.path(), &["switch", "--quiet", "--orphan", "other"]);
    write(root.path(), "b.json");
    commit(root.path());
    let no_repository = folder(&[("a.json", WRONG.as_bytes())]);
    let shallow = folder(&[]);
    git(root.path(), &["branch", "old"]);
    commit(root.path());
    commit(root.path());
    let source = format!("file://{}", root.path().to_str().expect("UTF-8"));
    git(shallow.path(), &["clone", "--quiet", "--depth", "1", "--no-single-branch", &source, "."]);
    for (folder, argument, english, chinese) in [
        (no_repository.path(), "--changed", "tcerr: .: in no working tree of Git", "tcerr: .：不在 Git 工作区中"),
        (root.path(), "--changed=none", "Git knows no commit `none` here; in a CI job", "找不到提交 `none`"),
        (root.path(), "--changed=HEAD..main", "Git knows no commit `HEAD..main`", "找不到提交 `HEAD..main`"),
        (root.path(), "--changed=^main", "Git knows no commit `^main`", "找不到提交 `^main`"),
        (root.path(), "--changed=main:a.json", "Git knows no commit `main:a.json`", "找不到提交 `main:a.json`"),
        (root.path(), "--changed=main", "`main` and HEAD have no commit in common", "`main` 与 HEAD 没有共同的提交"),
        (shallow.path(), "--changed=origin/old", "is in this shallow clone; fetch more", "此浅克隆中没有"),
        (root.path(), "--changed=--output=x", "no revision begins with `-`", "版本不能以 `-` 开头"),
        (root.path(), "--changed=", "`--changed=` needs a revision", "`--changed=` 需要一个版本"),
    ] {
        for (language, words) in [("en", english), ("zh", chinese)] {
            let output = tcerr(folder, &["check", argument, "--language", language]);
            assert!(err(&output).contains(words), "{argument}: {}", err(&output));
            assert_eq!((out(&output).as_str(), output.status.code()), ("", Some(2)), "{argument}");
        }
    }
    assert!(!root.path().join("x").exists());
    let output = tcerr(root.path(), &["check", "--changed", "main"]);
    assert!(err(&output).contains("write `--changed=main`"), "{}", err(&output));
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn without_git_there_is_a_clear_word() {
    let root = repository(&["a.json"]);
    for (language, words) in
        [("en", "needs the program `git`, which is not in any folder of PATH"), ("zh", "需要 `git` 程序")]
    {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tcerr"));
        command.current_dir(root.path()).args(["check", "--changed", "--language", language]);
        let output = alone(&mut command).env("PATH", root.path()).output().expect("it runs");
        assert!(err(&output).contains(words), "{}", err(&output));
        assert_eq!(output.status.code(), Some(2));
    }
}

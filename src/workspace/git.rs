//! What Git says of a repository: asked of the program `git`, which knows every setting and format.

use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::listed::to_path;
use super::trouble;
use crate::locale::Locale;
use crate::say;

/// A working tree of Git.
#[derive(Debug)]
pub struct Repository {
    root: PathBuf,
}

/// Why Git does not say what changed.
#[derive(Debug)]
pub enum Untold {
    /// The program can't be run.
    NoGit(io::Error),
    /// A path that is in no working tree, and what Git says of it.
    NoRepository(PathBuf, String),
    Revision(String),
    /// A revision that has no commit in common with what is checked out.
    Unrelated {
        revision: String,
        /// Whether the repository holds only the newest commits.
        is_shallow: bool,
    },
    /// What Git says.
    Other(String),
}

impl Repository {
    /// The one that a folder is in.
    pub fn of(folder: &Path) -> Result<Self, Untold> {
        let found = git(folder, &["rev-parse", "--show-toplevel"])?;
        let no_repository = |said| Untold::NoRepository(folder.to_owned(), said);
        let root = found.map_err(no_repository)?;
        let root = to_path(line(&root)).filter(|root| !root.as_os_str().is_empty());
        Ok(Self { root: root.ok_or_else(|| no_repository(String::new()))? })
    }

    /// The folder in which Git keeps what it knows.
    pub fn kept(&self) -> Option<PathBuf> {
        to_path(line(&self.ask(&["rev-parse", "--absolute-git-dir"]).ok()?))
    }

    /// The files of the working tree that differ from those of a commit, by default the one that is
    /// checked out, and those that are new; without those that Git ignores. Of a revision it is the
    /// newest commit that it has in common with what is checked out.
    pub fn changed(&self, since: Option<&str>) -> Result<Vec<PathBuf>, Untold> {
        let Some(base) = self.base(since)? else {
            // Nothing was committed yet: everything is new.
            return self.files(&["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
        };
        // A file under a new name is a new file. Submodules are repositories of their own.
        let mut files = self.files(&[
            "diff",
            "--name-only",
            "-z",
            "--no-renames",
            "--diff-filter=d",
            "--ignore-submodules=all",
            "--no-ext-diff",
            "--no-relative",
            &base,
            "--",
        ])?;
        files.extend(self.files(&["ls-files", "-z", "--others", "--exclude-standard"])?);
        Ok(files)
    }

    /// The commit to compare with; `None` if there is none yet.
    fn base(&self, since: Option<&str>) -> Result<Option<String>, Untold> {
        let head = self.commit("HEAD")?;
        let Some(revision) = since else { return Ok(head) };
        let unknown = || Untold::Revision(revision.to_owned());
        let commit = self.commit(revision)?.ok_or_else(unknown)?;
        let common = match head {
            Some(head) => git(&self.root, &["merge-base", &commit, &head])?.ok(),
            None => None,
        };
        match common.as_deref().and_then(hash) {
            Some(base) => Ok(Some(base)),
            None => {
                let shallow = self.ask(&["rev-parse", "--is-shallow-repository"])?;
                Err(Untold::Unrelated { revision: revision.to_owned(), is_shallow: line(&shallow) == b"true" })
            }
        }
    }

    /// The commit that a revision is.
    fn commit(&self, revision: &str) -> Result<Option<String>, Untold> {
        // Nothing that Git could take for an option is a revision.
        if revision.starts_with('-') || revision.is_empty() {
            return Ok(None);
        }
        let commit = format!("{revision}^{{commit}}");
        Ok(git(&self.root, &["rev-parse", "--verify", "--quiet", &commit])?.ok().and_then(|output| hash(&output)))
    }

    fn files(&self, arguments: &[&str]) -> Result<Vec<PathBuf>, Untold> {
        let output = self.ask(arguments)?;
        let names = output.split(|byte| *byte == 0).filter(|name| !name.is_empty());
        Ok(names.filter_map(to_path).map(|name| self.root.join(name)).collect())
    }

    fn ask(&self, arguments: &[&str]) -> Result<Vec<u8>, Untold> {
        git(&self.root, arguments)?.map_err(Untold::Other)
    }
}

/// What Git writes when it is run in a folder, or what it complains of.
fn git(folder: &Path, arguments: &[&str]) -> Result<Result<Vec<u8>, String>, Untold> {
    let mut command = Command::new("git");
    command.arg("--no-optional-locks").arg("-C").arg(folder).args(arguments).stdin(Stdio::null());
    let output = command.output().map_err(Untold::NoGit)?;
    Ok(match output.status.success() {
        true => Ok(output.stdout),
        false => Err(complaint(&output.stderr)),
    })
}

/// The first line of what Git complains of.
fn complaint(said: &[u8]) -> String {
    let said = String::from_utf8_lossy(said);
    let line = said.lines().find(|line| !line.trim().is_empty()).unwrap_or_default().trim();
    line.strip_prefix("fatal: ").unwrap_or(line).to_owned()
}

fn line(output: &[u8]) -> &[u8] {
    let output = output.strip_suffix(b"\n").unwrap_or(output);
    if cfg!(windows) { output.strip_suffix(b"\r").unwrap_or(output) } else { output }
}

/// The first line, if it is the name of a commit.
fn hash(output: &[u8]) -> Option<String> {
    let line = output.split(|byte| *byte == b'\n').next()?;
    let is_hash = line.len() >= 40 && line.iter().all(u8::is_ascii_hexdigit);
    is_hash.then(|| String::from_utf8_lossy(line).into_owned())
}

impl Untold {
    /// Why, as a sentence.
    pub fn reason(&self, locale: Locale) -> String {
        match self {
            Untold::NoGit(error) if error.kind() == io::ErrorKind::NotFound => say!(
                locale,
                "`--changed` needs the program `git`, which is not in any folder of PATH",
                "`--changed` 需要 `git` 程序，但在 PATH 的各文件夹中都没有找到"
            ),
            Untold::NoGit(error) => {
                let why = trouble::reason(error, locale);
                say!(
                    locale,
                    "`git` cannot be run, which `--changed` needs: {why}",
                    "`--changed` 需要的 `git` 无法运行：{why}"
                )
            }
            Untold::NoRepository(path, said) => {
                let path = path.to_string_lossy();
                say!(
                    locale,
                    "{path}: in no working tree of Git, so `--changed` can't be told there ({said})",
                    "{path}：不在 Git 工作区中，无法使用 `--changed`（{said}）"
                )
            }
            Untold::Revision(revision) => say!(
                locale,
                "`--changed`: Git knows no commit `{revision}` here; in a CI job it may have to be fetched first",
                "`--changed`：Git 在此处找不到提交 `{revision}`；在 CI 作业中可能需要先拉取（fetch）"
            ),
            Untold::Unrelated { revision, is_shallow: true } => say!(
                locale,
                "`--changed`: no commit that `{revision}` and HEAD have in common is in this shallow clone; fetch more of the history, for example with `git fetch --unshallow`",
                "`--changed`：此浅克隆中没有 `{revision}` 与 HEAD 的共同提交；请拉取更多历史，例如运行 `git fetch --unshallow`"
            ),
            Untold::Unrelated { revision, .. } => say!(
                locale,
                "`--changed`: `{revision}` and HEAD have no commit in common",
                "`--changed`：`{revision}` 与 HEAD 没有共同的提交"
            ),
            Untold::Other(said) => {
                say!(
                    locale,
                    "`--changed`: Git can't say what changed: {said}",
                    "`--changed`：Git 无法给出改动的文件：{said}"
                )
            }
        }
    }
}

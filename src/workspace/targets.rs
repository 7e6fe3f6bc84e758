//! What is to be looked at, as data.

use std::num::NonZeroUsize;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use super::changed::Changed;
use super::shard::Shard;

/// The choice of files. Each option narrows or widens what the others leave.
#[derive(Debug, Default)]
pub struct Targets {
    pub roots: Vec<Root>,
    /// The list that names the roots, if one does.
    pub list: Option<PathBuf>,
    pub input: Option<Input>,
    /// Only these files.
    pub changed: Option<Arc<Changed>>,
    /// Only this part of the files.
    pub shard: Option<Shard>,
    /// Whether what `.gitignore`, `.ignore` and their like pass over is looked at, too.
    pub no_ignore: bool,
    /// Whether files and folders are looked at whose names begin with a dot.
    pub hidden: bool,
    /// Whether the configuration can exclude what is asked for by name, too.
    pub force_exclude: bool,
    /// How many threads work; by default as many as there are processors to use.
    pub jobs: Option<NonZeroUsize>,
}

/// A file or folder to look at.
#[derive(Debug)]
pub struct Root {
    pub path: PathBuf,
    /// Whether every JSON document at or below it is declared to be a response.
    pub fixture: bool,
    /// The place in the list that names it, if one does: `files.txt:3`.
    pub from: Option<String>,
}

/// A text that is in no file, or not yet.
#[derive(Debug)]
pub struct Input {
    /// Of the file that it is taken for, which need not exist.
    pub path: PathBuf,
    pub bytes: Vec<u8>,
    pub fixture: bool,
}

impl Root {
    /// One that was asked for by name.
    pub fn named(path: &Path) -> Self {
        Self { path: tidy(path), fixture: false, from: None }
    }

    /// One where every JSON document is declared to be a response.
    pub fn fixture(path: &Path) -> Self {
        Self { fixture: true, ..Self::named(path) }
    }
}

/// A path without what says nothing: `a//b/./c/` is `a/b/c`. A file has but one name then.
fn tidy(path: &Path) -> PathBuf {
    let is_empty = path.as_os_str().is_empty() || path == Path::new(".");
    let tidy: PathBuf = path.components().filter(|part| is_empty || *part != Component::CurDir).collect();
    if tidy.as_os_str().is_empty() && !is_empty { PathBuf::from(".") } else { tidy }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_tidied() {
        for (path, expected) in [
            ("a//b/./c/", "a/b/c"),
            ("./a", "a"),
            (".", "."),
            ("./", "."),
            ("././", "."),
            ("", ""),
            ("../a", "../a"),
            ("/", "/"),
            ("/a/", "/a"),
            ("a/..", "a/.."),
            ("-", "-"),
        ] {
            assert_eq!(tidy(Path::new(path)).to_str(), Some(expected), "{path}");
        }
    }
}

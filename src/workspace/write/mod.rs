//! Writing files: whole or not at all.
//!
//! The new bytes are written beside the file and put in its place at once, so that whoever looks, and whenever
//! this program may end, there are either the old ones or the new ones.

mod new;

#[cfg(test)]
mod tests;

use std::io::Write;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::{fs, io};

use new::New;

use super::walk::{in_parallel, threads};
use super::{FileText, MARK, lock, trouble};
use crate::locale::Locale;
use crate::say;

/// What a file is to hold in the place of what it held when it was read.
#[derive(Clone, Debug)]
pub struct Replacement {
    pub path: PathBuf,
    pub before: FileText,
    /// Without the byte order mark, which stays if there is one.
    pub text: String,
}

/// Why a file was not written. It is as it was.
#[derive(Debug)]
pub enum Unwritten {
    Io(io::Error),
    /// No file can be made in its folder.
    Folder(io::Error),
    ReadOnly,
    /// It does not hold any more what was read.
    Changed,
}

/// Waiting for the disk is most of the work, so more threads than processors are of use.
const THREADS: usize = 16;

/// Writes files, on several threads: `jobs`, or as many as are of use. What became of each, in order.
pub fn replace_all(files: &[Replacement], jobs: Option<NonZeroUsize>) -> Vec<Result<(), Unwritten>> {
    let results = Mutex::new(Vec::with_capacity(files.len()));
    let turn = Mutex::new(());
    let indexes: Vec<usize> = (0..files.len()).collect();
    let threads = jobs.map_or(THREADS, |jobs| threads(Some(jobs)));
    in_parallel(&indexes, threads, |index| {
        let result = replace(&files[*index], &turn);
        lock(&results).push((*index, result));
    });
    let mut results = results.into_inner().unwrap_or_else(PoisonError::into_inner);
    results.sort_by_key(|(index, _)| *index);
    results.into_iter().map(|(_, result)| result).collect()
}

/// Writes a file that may be there already.
pub fn put(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut new = New::beside(path)?;
    new.file().write_all(bytes)?;
    new.put(path)
}

/// Writes a file, if it still holds what was read. A link stays one: what it leads to is written. Its
/// rights stay, and as far as may be its owner; that it has several names does not.
fn replace(file: &Replacement, turn: &Mutex<()>) -> Result<(), Unwritten> {
    let path = fs::canonicalize(&file.path).map_err(Unwritten::Io)?;
    let metadata = fs::metadata(&path).map_err(Unwritten::Io)?;
    if metadata.permissions().readonly() {
        return Err(Unwritten::ReadOnly);
    }
    // Who may write into the folder only could replace the file, but is not meant to.
    fs::OpenOptions::new().write(true).open(&path).map_err(Unwritten::Io)?;
    let mark = if file.before.has_mark { MARK } else { "" };
    let mut new = New::beside(&path).map_err(Unwritten::Folder)?;
    let write = |new: &mut fs::File| {
        new.write_all(mark.as_bytes())?;
        new.write_all(file.text.as_bytes())?;
        keep_owner(new, &metadata);
        new.set_permissions(metadata.permissions())?;
        new.sync_all()
    };
    write(new.file()).map_err(Unwritten::Io)?;
    // Its name shows for a moment. One at a time, so that no more than one can be left behind.
    let _turn = lock(turn);
    let holds = |bytes: &[u8], text: &str| bytes.strip_prefix(mark.as_bytes()) == Some(text.as_bytes());
    let now = fs::read(&path).map_err(Unwritten::Io)?;
    if holds(&now, &file.before.text) {
        return new.put(&path).map_err(Unwritten::Io);
    }
    // Another link to the file may have led here before.
    if holds(&now, &file.text) { Ok(()) } else { Err(Unwritten::Changed) }
}

/// Gives a new file the owner and the group of an old one. Not everybody may do so.
#[cfg(unix)]
fn keep_owner(new: &fs::File, old: &fs::Metadata) {
    use std::os::unix::fs::{MetadataExt, fchown};
    let is_same = |now: fs::Metadata| now.uid() == old.uid() && now.gid() == old.gid();
    if !new.metadata().is_ok_and(is_same) && fchown(new, Some(old.uid()), Some(old.gid())).is_err() {
        let _ = fchown(new, None, Some(old.gid()));
    }
}

#[cfg(not(unix))]
fn keep_owner(_: &fs::File, _: &fs::Metadata) {}

impl Unwritten {
    /// Why, in words that follow the file's name.
    pub fn reason(&self, locale: Locale) -> String {
        match self {
            Unwritten::Io(error) if error.kind() == io::ErrorKind::PermissionDenied => {
                say!(locale, "cannot be written: permission denied", "无法写入：没有写入权限")
            }
            Unwritten::Io(error) => {
                let why = trouble::reason(error, locale);
                say!(locale, "cannot be written: {why}", "无法写入：{why}")
            }
            Unwritten::Folder(error) if error.kind() == io::ErrorKind::PermissionDenied => say!(
                locale,
                "cannot be written: its folder takes no new files (permission denied)",
                "无法写入：没有在其所在文件夹中创建文件的权限"
            ),
            Unwritten::Folder(error) => {
                let why = trouble::reason(error, locale);
                say!(
                    locale,
                    "cannot be written: its folder takes no new files ({why})",
                    "无法写入：无法在其所在文件夹中创建文件（{why}）"
                )
            }
            Unwritten::ReadOnly => say!(locale, "cannot be written: it is read-only", "无法写入：文件是只读的"),
            Unwritten::Changed => say!(
                locale,
                "changed meanwhile, so it was not written; run the command again",
                "文件在此期间被修改，因此未写入；请重新运行命令"
            ),
        }
    }
}

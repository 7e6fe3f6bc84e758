//! Writing files: whole or not at all.
//!
//! The new bytes are written beside the file and put in its place at once, so that whoever looks, and whenever
//! this program may end, there are either the old ones or the new ones.

use std::io::Write;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::{fs, io};

use tempfile::{Builder, NamedTempFile};

use super::walk::{in_parallel, threads};
use super::{FileText, MARK, lock};
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

/// A file that nobody knows yet.
enum New {
    Named(NamedTempFile),
    /// Nothing is left of it if the program ends: it has no name before the last moment.
    #[cfg(target_os = "linux")]
    Unnamed(fs::File),
}

impl New {
    fn beside(path: &Path) -> io::Result<Self> {
        let folder = path.parent().unwrap_or(path);
        #[cfg(target_os = "linux")]
        if let Some(file) = unnamed::file(folder) {
            return Ok(New::Unnamed(file));
        }
        names().tempfile_in(folder).map(New::Named)
    }

    fn file(&mut self) -> &mut fs::File {
        match self {
            New::Named(file) => file.as_file_mut(),
            #[cfg(target_os = "linux")]
            New::Unnamed(file) => file,
        }
    }

    /// Puts it in the place of a file.
    fn put(self, path: &Path) -> io::Result<()> {
        let new = match self {
            New::Named(file) => file.into_temp_path(),
            #[cfg(target_os = "linux")]
            New::Unnamed(file) => {
                let folder = path.parent().unwrap_or(path);
                names().make_in(folder, |name| unnamed::link(&file, name))?.into_temp_path()
            }
        };
        new.persist(path).map_err(|error| error.error)
    }
}

/// Names that tell whose they are, should one be left behind; no walk looks at them.
fn names() -> Builder<'static, 'static> {
    let mut names = Builder::new();
    names.prefix(".tcerr-").suffix(".tmp").rand_bytes(8);
    names
}

#[cfg(target_os = "linux")]
mod unnamed {
    use std::os::fd::AsRawFd;
    use std::path::{Path, PathBuf};
    use std::{fs, io};

    use rustix::fs::{AtFlags, CWD, Mode, OFlags, linkat, open};

    /// A file without a name; `None` where the file system has none, or it could not be given one later.
    pub fn file(folder: &Path) -> Option<fs::File> {
        let flags = OFlags::TMPFILE | OFlags::WRONLY | OFlags::CLOEXEC;
        let file = fs::File::from(open(folder, flags, Mode::RUSR | Mode::WUSR).ok()?);
        fs::symlink_metadata(place(&file)).is_ok().then_some(file)
    }

    /// Gives it a name that is not there yet.
    pub fn link(file: &fs::File, name: &Path) -> io::Result<()> {
        Ok(linkat(CWD, place(file), CWD, name, AtFlags::SYMLINK_FOLLOW)?)
    }

    fn place(file: &fs::File) -> PathBuf {
        PathBuf::from(format!("/proc/self/fd/{}", file.as_raw_fd()))
    }
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
            Unwritten::Io(error) => say!(locale, "cannot be written: {error}", "无法写入：{error}"),
            Unwritten::Folder(error) if error.kind() == io::ErrorKind::PermissionDenied => say!(
                locale,
                "cannot be written: its folder takes no new files (permission denied)",
                "无法写入：没有在其所在文件夹中创建文件的权限"
            ),
            Unwritten::Folder(error) => say!(
                locale,
                "cannot be written: its folder takes no new files ({error})",
                "无法写入：无法在其所在文件夹中创建文件（{error}）"
            ),
            Unwritten::ReadOnly => say!(locale, "cannot be written: it is read-only", "无法写入：文件是只读的"),
            Unwritten::Changed => say!(
                locale,
                "changed meanwhile, so it was not written; run the command again",
                "文件在此期间被修改，因此未写入；请重新运行命令"
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn replace(file: &Replacement) -> Result<(), Unwritten> {
        super::replace(file, &Mutex::new(()))
    }

    const OLD: &str = "{\r\n}";
    const NEW: &str = "{\"a\": 1}\r\n";

    fn folder_with(bytes: &str) -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.json");
        fs::write(&path, bytes).expect("a file");
        (folder, path)
    }

    fn replacement(path: &Path, has_mark: bool) -> Replacement {
        let before = FileText { text: OLD.to_owned(), has_mark };
        Replacement { path: path.to_owned(), before, text: NEW.to_owned() }
    }

    fn names(folder: &tempfile::TempDir) -> Vec<String> {
        let entries = fs::read_dir(folder).expect("a folder");
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect()
    }

    #[test]
    fn a_file_is_replaced_with_its_mark() {
        for mark in ["", MARK] {
            let (folder, path) = folder_with(&format!("{mark}{OLD}"));
            replace(&replacement(&path, !mark.is_empty())).expect("no trouble");
            assert_eq!(fs::read_to_string(&path).expect("a file"), format!("{mark}{NEW}"));
            assert_eq!(names(&folder), ["a.json"]);
        }
    }

    #[test]
    fn what_changed_meanwhile_is_left_as_it_is() {
        // With a mark that was not there, without one that was, emptied.
        for (now, had_mark) in [("{\r\n }", false), ("\u{feff}{\r\n}", false), (OLD, true), ("", false)] {
            let (folder, path) = folder_with(now);
            let result = replace(&replacement(&path, had_mark));
            assert!(matches!(result, Err(Unwritten::Changed)), "{result:?}");
            assert_eq!(fs::read_to_string(&path).expect("a file"), now);
            assert_eq!(names(&folder), ["a.json"]);
        }
        let (folder, path) = folder_with(OLD);
        fs::remove_file(&path).expect("a file");
        assert!(matches!(replace(&replacement(&path, false)), Err(Unwritten::Io(_))));
        assert_eq!(names(&folder), [""; 0]);
    }

    #[test]
    fn what_somebody_else_wrote_alike_is_no_trouble() {
        let (_folder, path) = folder_with(NEW);
        replace(&replacement(&path, false)).expect("no trouble");
        assert_eq!(fs::read_to_string(&path).expect("a file"), NEW);
    }

    #[test]
    fn a_name_that_is_given_at_once_is_not_needed() {
        let (folder, path) = folder_with(OLD);
        let mut new = New::Named(super::names().tempfile_in(&folder).expect("a file"));
        let name = names(&folder).into_iter().find(|name| name != "a.json").expect("a name");
        assert!(name.starts_with(".tcerr-") && name.ends_with(".tmp"), "{name}");
        assert!(crate::scan::by_path(Path::new(&name)).is_none(), "{name}");
        new.file().write_all(NEW.as_bytes()).expect("no trouble");
        new.put(&path).expect("no trouble");
        assert_eq!(fs::read_to_string(&path).expect("a file"), NEW);
        assert_eq!(names(&folder), ["a.json"]);
    }

    #[cfg(unix)]
    #[test]
    fn links_and_rights_stay() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let (folder, path) = folder_with(OLD);
        let link = folder.path().join("link.json");
        symlink("a.json", &link).expect("a link");
        for mode in [0o755, 0o600, 0o664] {
            fs::write(&path, OLD).expect("a file");
            fs::set_permissions(&path, fs::Permissions::from_mode(mode)).expect("rights");
            replace(&replacement(&link, false)).expect("no trouble");
            assert!(fs::symlink_metadata(&link).expect("a link").is_symlink());
            assert_eq!(fs::read_to_string(&path).expect("a file"), NEW);
            assert_eq!(fs::metadata(&path).expect("a file").permissions().mode() & 0o7777, mode);
        }
    }

    #[test]
    fn what_is_read_only_stays() {
        let (folder, path) = folder_with(OLD);
        let mut rights = fs::metadata(&path).expect("a file").permissions();
        rights.set_readonly(true);
        fs::set_permissions(&path, rights).expect("rights");
        assert!(matches!(replace(&replacement(&path, false)), Err(Unwritten::ReadOnly)));
        assert_eq!(fs::read_to_string(&path).expect("a file"), OLD);
        assert_eq!(names(&folder), ["a.json"]);
    }

    #[test]
    fn results_are_in_order() {
        let (folder, _) = folder_with(OLD);
        let file = |index: usize| {
            let path = folder.path().join(format!("{index}.json"));
            if !usize::is_multiple_of(index, 3) {
                fs::write(&path, OLD).expect("a file");
            }
            replacement(&path, false)
        };
        let files: Vec<Replacement> = (0..60).map(file).collect();
        for (jobs, is_again) in [(None, false), (NonZeroUsize::new(1), true)] {
            let results = replace_all(&files, jobs);
            assert!(
                results.len() == 60 && results.iter().enumerate().all(|(at, result)| result.is_ok() == (at % 3 > 0))
            );
            assert!(is_again || fs::read_to_string(&files[1].path).is_ok_and(|text| text == NEW));
        }
    }
}

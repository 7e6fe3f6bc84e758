//! The file that is to be in the place of another.

use std::path::Path;
use std::{fs, io};

use tempfile::{Builder, NamedTempFile};

/// A file that nobody knows yet.
pub enum New {
    Named(NamedTempFile),
    /// Nothing is left of it if the program ends: it has no name before the last moment.
    #[cfg(target_os = "linux")]
    Unnamed(fs::File),
}

impl New {
    pub fn beside(path: &Path) -> io::Result<Self> {
        let folder = path.parent().unwrap_or(path);
        #[cfg(target_os = "linux")]
        if let Some(file) = unnamed::file(folder) {
            return Ok(New::Unnamed(file));
        }
        names().tempfile_in(folder).map(New::Named)
    }

    pub fn file(&mut self) -> &mut fs::File {
        match self {
            New::Named(file) => file.as_file_mut(),
            #[cfg(target_os = "linux")]
            New::Unnamed(file) => file,
        }
    }

    /// Puts it in the place of a file.
    pub fn put(self, path: &Path) -> io::Result<()> {
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
pub fn names() -> Builder<'static, 'static> {
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

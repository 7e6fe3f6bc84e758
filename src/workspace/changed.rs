//! Files that changed, as a filter.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use super::git::{Repository, Untold};
use super::lock;

/// The files that Git says changed. Paths are compared without links: Git knows one name of a file,
/// and a walk may have come to it by another.
#[derive(Debug, Default)]
pub struct Changed {
    files: HashSet<PathBuf>,
    /// The folders that these are in, at any depth.
    folders: HashSet<PathBuf>,
    /// Where Git keeps what it knows of the repositories.
    kept: Vec<PathBuf>,
    /// Folders without links.
    resolved: Mutex<HashMap<PathBuf, PathBuf>>,
}

impl Changed {
    /// What changed in the repositories that some files and folders are in, since a revision or else
    /// since the last commit.
    pub fn since<'a>(revision: Option<&str>, paths: impl Iterator<Item = &'a Path>) -> Result<Self, Untold> {
        let mut changed = Self::default();
        let mut asked = HashSet::new();
        for path in paths.filter(|path| path.exists()) {
            let folder = if path.is_dir() { path } else { folder_of(path) };
            let repository = outset(folder);
            if asked.insert(repository.clone()) {
                let repository = Repository::of(&repository.unwrap_or_else(|| folder.to_owned()))?;
                changed.add(&repository, revision)?;
            }
        }
        Ok(changed)
    }

    fn add(&mut self, repository: &Repository, revision: Option<&str>) -> Result<(), Untold> {
        for file in repository.changed(revision)? {
            let Some(file) = self.resolve(&file) else { continue };
            for folder in file.ancestors().skip(1) {
                if !self.folders.insert(folder.to_owned()) {
                    break;
                }
            }
            self.files.insert(file);
        }
        self.kept.extend(repository.kept());
        Ok(())
    }

    /// Whether a file changed.
    pub fn has(&self, file: &Path) -> bool {
        self.resolve(file).is_some_and(|file| self.files.contains(&file))
    }

    /// Whether a file changed that is in a folder, at any depth.
    pub fn is_below(&self, folder: &Path) -> bool {
        self.resolve(folder).is_some_and(|folder| self.folders.contains(&folder))
    }

    /// The folders in which Git keeps what it knows: when it learns something, other files may have
    /// changed.
    pub fn kept(&self) -> &[PathBuf] {
        &self.kept
    }

    /// A path whose folder has no links in it; what it names itself may be one.
    fn resolve(&self, path: &Path) -> Option<PathBuf> {
        let (folder, name) = (folder_of(path), path.file_name()?);
        if let Some(known) = lock(&self.resolved).get(folder) {
            return Some(known.join(name));
        }
        let resolved = folder.canonicalize().ok()?;
        lock(&self.resolved).insert(folder.to_owned(), resolved.clone());
        Some(resolved.join(name))
    }
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// The folder to ask Git in. Where it was told which repository to work on, as in its hooks, it is the
/// current one; else the next one upwards that has a repository, so that each is asked but once.
fn outset(folder: &Path) -> Option<PathBuf> {
    if std::env::var_os("GIT_DIR").is_some() {
        return Some(PathBuf::from("."));
    }
    let folder = folder.canonicalize().ok()?;
    folder.ancestors().find(|folder| folder.join(".git").exists()).map(Path::to_owned)
}

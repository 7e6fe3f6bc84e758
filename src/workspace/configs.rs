//! The configurations of files, for the many threads of a walk.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard};

use super::config::{Config, Finder, normal};
use super::lock;

/// Which configuration holds where; it can be asked from many threads at once.
#[derive(Debug, Default)]
pub struct Configs {
    finder: Mutex<Finder>,
    /// The configurations of folders, as these are named by those who ask.
    folders: Mutex<HashMap<PathBuf, Arc<Config>>>,
}

impl Configs {
    pub fn new(finder: Finder) -> Self {
        Self { finder: Mutex::new(finder), ..Self::default() }
    }

    /// What finds and reads the files.
    pub fn finder(&self) -> MutexGuard<'_, Finder> {
        lock(&self.finder)
    }

    /// The configuration for what is in the folder of a path.
    pub fn beside(&self, path: &Path) -> Arc<Config> {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        if let Some(known) = lock(&self.folders).get(folder) {
            return known.clone();
        }
        let config = self.finder().config(folder);
        lock(&self.folders).insert(folder.to_owned(), config.clone());
        config
    }

    /// Whether a file or folder itself is passed over; nothing is said of the folders that it is in.
    pub fn exclude(&self, path: &Path, is_folder: bool) -> bool {
        let config = self.beside(path);
        config.may_exclude(path) && config.excludes(&normal(path), is_folder)
    }

    /// The configurations that were asked for so far.
    pub fn used(&self) -> Vec<Arc<Config>> {
        lock(&self.folders).values().cloned().collect()
    }
}

//! How far a walk has come.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use crate::workspace::lock;

/// How far a walk has come: others may ask while it goes on. Where nobody watches it is a counter.
#[derive(Debug, Default)]
pub struct Progress {
    files: AtomicUsize,
    is_watched: AtomicBool,
    folder: Mutex<String>,
}

impl Progress {
    /// Asks for the folder to be noted, too.
    pub fn watch(&self) {
        self.is_watched.store(true, Ordering::Relaxed);
    }

    /// How many files were read.
    pub fn files(&self) -> usize {
        self.files.load(Ordering::Relaxed)
    }

    /// The folder of the file that was read last, or of one read about then; empty for the current one.
    pub fn folder(&self) -> String {
        lock(&self.folder).clone()
    }

    /// Counts a file that was read.
    pub(super) fn step(&self, path: &str) {
        self.files.fetch_add(1, Ordering::Relaxed);
        if self.is_watched.load(Ordering::Relaxed) {
            let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
            folder.clone_into(&mut lock(&self.folder));
        }
    }
}

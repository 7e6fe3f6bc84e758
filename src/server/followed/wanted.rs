//! What counts at a moment, and whether it is still as it was when it was read.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, Weak};
use std::{env, iter};

use super::{Promised, is_in};
use crate::server::path;
use crate::server::state::{State, lock};
use crate::workspace::config::{Finder, NAMES};
use crate::workspace::{Projects, trail};

/// What decides about the open documents, or would if it were there.
#[derive(Debug, Default, PartialEq)]
pub struct Wanted {
    /// The folders around documents and workspace folders: configurations and manifests are looked for there.
    places: BTreeSet<PathBuf>,
    /// The files that were looked for, wherever they are.
    files: BTreeSet<PathBuf>,
    /// What of it the client watches.
    promised: Promised,
    /// What was read: whenever it is read anew, files may have become links, or lead elsewhere.
    read: Read,
}

/// Which reading it was.
#[derive(Debug, Default)]
struct Read(Weak<Mutex<Finder>>, Weak<Mutex<Projects>>);

impl PartialEq for Read {
    fn eq(&self, other: &Self) -> bool {
        self.0.ptr_eq(&other.0) && self.1.ptr_eq(&other.1)
    }
}

impl Wanted {
    pub fn now(state: &State, promised: Promised) -> Self {
        let documents = state.documents();
        let documents: Vec<PathBuf> = documents.iter().filter_map(path::place).collect();
        let (finder, projects, folders) = (state.finder(), state.projects(), state.folders());
        let beside = documents.iter().filter_map(|file| file.parent());
        let inner: BTreeSet<&Path> = folders.iter().map(PathBuf::as_path).chain(beside).collect();
        let above = inner.iter().flat_map(|folder| folder.ancestors().skip(1)).filter(|folder| is_calm(folder));
        let places: BTreeSet<PathBuf> = above.chain(inner.iter().copied()).map(Path::to_owned).collect();
        let mut files: BTreeSet<PathBuf> = lock(&finder).files().map(Path::to_owned).collect();
        let read = Read(Arc::downgrade(&finder), Arc::downgrade(&projects));
        let projects = lock(&projects);
        files.extend(places.iter().flat_map(|place| projects.manifests(place)).map(Path::to_owned));
        Self { places, files, promised, read }
    }

    /// The files in workspace folders that are not known by their names.
    pub fn unnamed(self, state: &State) -> BTreeSet<PathBuf> {
        let folders = state.folders();
        self.files.into_iter().filter(|file| is_in(file, &folders) && !super::is_named(file)).collect()
    }

    /// What of it the server has to follow itself, since the client has not promised to.
    pub fn own(&self, state: &State) -> Own {
        let folders = state.folders();
        let mut own = Own::default();
        // One name stands for all that may come to be in a folder.
        let stand_ins = self.places.iter().map(|place| place.join(NAMES[0]));
        for file in stand_ins.chain(self.files.iter().cloned()) {
            let mut links = trail(&file);
            let Some(end) = links.pop() else { continue };
            if end == file && self.promised.has(&file, &folders) {
                continue;
            }
            let is_calm = |link: &PathBuf| link.parent().is_some_and(is_calm);
            own.paths.extend(links.into_iter().filter(is_calm).chain(iter::once(end)));
            own.places.extend(file.parent().filter(|place| self.places.contains(*place)).map(Path::to_owned));
            own.files.insert(file);
        }
        own
    }
}

/// What the server follows itself.
#[derive(Debug, Default)]
pub struct Own {
    /// What it is told of if something happens there: none of these leads over a link.
    pub paths: BTreeSet<PathBuf>,
    places: BTreeSet<PathBuf>,
    files: BTreeSet<PathBuf>,
}

/// What is not as it was.
#[derive(Debug, Default)]
pub struct Outdated {
    pub configs: Vec<PathBuf>,
    pub projects: bool,
}

impl Own {
    /// What is not as it was when it was read. Of folders, which may be large, those are not looked at
    /// again that were followed `before`.
    pub fn outdated(&self, before: Option<&Self>, state: &State) -> Outdated {
        let (finder, projects) = (state.finder(), state.projects());
        let (finder, projects) = (lock(&finder), lock(&projects));
        let named = self.places.iter().flat_map(|place| NAMES.iter().map(|name| place.join(name)));
        let files: BTreeSet<PathBuf> = self.files.iter().cloned().chain(named).collect();
        let is_new = |place: &&PathBuf| before.is_none_or(|before| !before.places.contains(*place));
        Outdated {
            configs: files.into_iter().filter(|file| finder.is_outdated(file)).collect(),
            projects: self.places.iter().filter(is_new).any(|place| projects.is_outdated(place)),
        }
    }
}

/// Whether a folder may be followed because something may come to be there. On macOS to follow one is to
/// be told of all that is below it, too, and around the home folder that never ends.
fn is_calm(folder: &Path) -> bool {
    !cfg!(target_os = "macos") || env::home_dir().is_none_or(|home| !home.starts_with(folder))
}

//! The folders whose changes are noticed: those of the files that are checked, and no others, so what
//! is built or fetched beside them is neither watched nor paid for.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver};

use notify::{ErrorKind, Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use crate::workspace::Snapshot;

/// The folders whose changes are noticed.
pub struct Followed {
    watcher: RecommendedWatcher,
    folders: BTreeSet<PathBuf>,
}

impl Followed {
    /// None yet, and where their changes will come.
    pub fn new() -> notify::Result<(Self, Receiver<notify::Result<Event>>)> {
        let (sender, events) = mpsc::channel();
        let watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
            // Reading is no change, and to check is to read.
            if !matches!(event, Ok(Event { kind: EventKind::Access(_), .. })) {
                // Where nobody listens any more, all is over.
                let _ = sender.send(event);
            }
        })?;
        Ok((Self { watcher, folders: BTreeSet::new() }, events))
    }

    /// Follows the folders of a snapshot and no others; says whether there are new ones.
    pub fn follow(&mut self, snapshot: &Snapshot) -> notify::Result<bool> {
        let wanted: BTreeSet<PathBuf> = snapshot.followed().map(Path::to_owned).collect();
        let mut has_new = false;
        let mut paths = self.watcher.paths_mut();
        for folder in self.folders.difference(&wanted) {
            // One that is gone is not watched any more.
            let _ = paths.remove(folder);
        }
        for folder in wanted.difference(&self.folders) {
            match paths.add(folder, RecursiveMode::NonRecursive) {
                Ok(()) => has_new = true,
                Err(error) if matches!(error.kind, ErrorKind::MaxFilesWatch) => {
                    // What the others come to is of no account then.
                    let _ = paths.commit();
                    return Err(error);
                }
                // It is gone already, or nobody may look into it.
                Err(_) => {}
            }
        }
        paths.commit()?;
        self.folders = wanted;
        Ok(has_new)
    }

    /// Notes that a folder, with all that is in it, may not be the one that was followed.
    pub fn forget(&mut self, folder: &Path) {
        let below = self.folders.range(folder.to_owned()..).take_while(|other| other.starts_with(folder));
        for folder in below.cloned().collect::<Vec<_>>() {
            let _ = self.watcher.unwatch(&folder);
            self.folders.remove(&folder);
        }
    }
}

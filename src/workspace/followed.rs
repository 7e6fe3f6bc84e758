//! The folders whose changes are noticed: those of the files that count, and no others, so what is built
//! or fetched beside them is neither watched nor paid for.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use notify::event::ModifyKind;
use notify::{ErrorKind, Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

/// The folders whose changes are noticed.
#[derive(Debug)]
pub struct Followed {
    watcher: RecommendedWatcher,
    folders: BTreeSet<PathBuf>,
}

impl Followed {
    /// None yet, and who is told of their changes.
    pub fn new(mut tell: impl FnMut(notify::Result<Event>) + Send + 'static) -> notify::Result<Self> {
        let watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
            // Reading is no change, and to check is to read.
            if !matches!(event, Ok(Event { kind: EventKind::Access(_), .. })) {
                tell(event);
            }
        })?;
        Ok(Self { watcher, folders: BTreeSet::new() })
    }

    /// Follows these folders, without those in them, and no others; says whether there are new ones.
    pub fn follow(&mut self, wanted: BTreeSet<PathBuf>) -> notify::Result<bool> {
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

    /// Notes that folders may not be those any more that were followed, after what has happened.
    pub fn notice(&mut self, event: &Event) {
        use EventKind::{Create, Modify, Remove};
        if matches!(event.kind, Create(_) | Remove(_) | Modify(ModifyKind::Name(_))) {
            event.paths.iter().for_each(|path| self.forget(path));
        }
    }

    fn forget(&mut self, folder: &Path) {
        let below = self.folders.range(folder.to_owned()..).take_while(|other| other.starts_with(folder));
        for folder in below.cloned().collect::<Vec<_>>() {
            let _ = self.watcher.unwatch(&folder);
            self.folders.remove(&folder);
        }
    }
}

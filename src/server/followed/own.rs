//! Files that the server watches itself: the folders that they are in, and nothing below these.

use std::collections::{BTreeSet, HashSet};
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use notify::Event;
use tokio::sync::{mpsc, watch};
use tokio::task::spawn_blocking;
use tower_lsp::Client;
use tower_lsp::lsp_types::Url;

use super::{LULL, of_server};
use crate::server::backend::read_configuration;
use crate::server::publisher::Publisher;
use crate::server::state::{State, lock};
use crate::workspace::Followed;

/// Reads the configuration anew whenever one of these files changes, for ever.
pub async fn run(state: Arc<State>, publisher: Arc<Publisher>, client: Client, mut looked: watch::Receiver<()>) {
    let (sender, mut events) = mpsc::unbounded_channel();
    let mut watching = Watching { files: BTreeSet::new(), followed: None, names: Arc::default(), sender };
    let mut is_event = false;
    loop {
        let looked_at = state.clone();
        let work = spawn_blocking(move || watching.follow(&looked_at, is_event).map(|outdated| (watching, outdated)));
        let outdated = match work.await {
            Ok(Ok(done)) => {
                watching = done.0;
                done.1
            }
            Ok(Err(error)) => return tracing::warn!("changes of the configuration are not noticed: {error}"),
            Err(error) => return tracing::error!("changes of the configuration are not noticed: {error}"),
        };
        if !outdated.is_empty() {
            let outdated = outdated.iter().filter_map(|file| Url::from_file_path(file).ok()).collect();
            read_configuration(Some(outdated), &state, &publisher, &client);
        }
        is_event = false;
        tokio::select! {
            is_there = looked.changed() => if is_there.is_err() { return },
            Some(event) = events.recv() => {
                is_event = true;
                watching.notice(&event);
            }
        }
        tokio::time::sleep(LULL).await;
        while let Ok(event) = events.try_recv() {
            is_event = true;
            watching.notice(&event);
        }
    }
}

struct Watching {
    files: BTreeSet<PathBuf>,
    /// `None` until there is something to follow: it costs a thread.
    followed: Option<Followed>,
    /// The names of the files, and of the folders that they are in.
    names: Arc<Mutex<HashSet<OsString>>>,
    /// Where events go that may be about them.
    sender: mpsc::UnboundedSender<notify::Result<Event>>,
}

impl Watching {
    /// Follows the files that there are to follow now; gives those that changed since they were read.
    fn follow(&mut self, state: &State, is_event: bool) -> notify::Result<Vec<PathBuf>> {
        let mut files = of_server(state);
        // Documents are looked at all the time, and mostly under what is followed already.
        if !is_event && files == self.files {
            return Ok(Vec::new());
        }
        self.files.clone_from(&files);
        // What links lead to may change, too.
        let followed: BTreeSet<PathBuf> =
            files.iter().flat_map(|file| [Some(file.clone()), fs::canonicalize(file).ok()]).flatten().collect();
        *lock(&self.names) = followed.iter().flatten().map(OsString::from).collect();
        let folders = || followed.iter().filter_map(|file| folder(file)).map(Path::to_owned).collect();
        if self.followed.is_none() && !followed.is_empty() {
            self.followed = Some(self.start()?);
        }
        if let Some(watcher) = &mut self.followed {
            // A folder may come to be before the one that it is in is followed.
            while watcher.follow(folders())? {}
        }
        // Only now: what changed before the folders were followed must not be missed.
        let finder = state.finder();
        let finder = lock(&finder);
        files.retain(|file| finder.is_outdated(file));
        Ok(files.into_iter().collect())
    }

    fn start(&self) -> notify::Result<Followed> {
        let (names, sender) = (self.names.clone(), self.sender.clone());
        Followed::new(move |event| {
            let names = lock(&names);
            let may_count = |path: &PathBuf| path.file_name().is_some_and(|name| names.contains(name));
            if event.as_ref().map_or(true, |event| event.need_rescan() || event.paths.iter().any(may_count)) {
                // Where nobody listens any more, all is over.
                let _ = sender.send(event);
            }
        })
    }

    fn notice(&mut self, event: &notify::Result<Event>) {
        if let (Some(followed), Ok(event)) = (&mut self.followed, event) {
            followed.notice(event);
        }
    }
}

/// The nearest folder of a file that is there.
fn folder(file: &Path) -> Option<&Path> {
    file.ancestors().skip(1).find(|folder| folder.is_dir())
}

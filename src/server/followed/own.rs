//! What the server watches itself: folders, and nothing below these.

use std::collections::HashSet;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use notify::Event;
use tokio::sync::{mpsc, watch};
use tokio::task::spawn_blocking;
use tower_lsp::Client;
use tower_lsp::lsp_types::Url;

use super::wanted::{Outdated, Own, Wanted};
use super::{LULL, Promised, is_named};
use crate::server::backend::{publish_all, read_configuration};
use crate::server::publisher::Publisher;
use crate::server::state::{State, lock};
use crate::workspace::Followed;

/// Has read anew whatever changes of that which counts, for ever.
pub async fn run(
    state: Arc<State>,
    publisher: Arc<Publisher>,
    client: Client,
    mut looked: watch::Receiver<()>,
    mut promised: watch::Receiver<Promised>,
) {
    let (sender, mut events) = mpsc::unbounded_channel();
    let (wanted, own, followed, names) = Default::default();
    let mut watching = Watching { wanted, own, followed, names, sender };
    let mut is_event = false;
    loop {
        let (looked_at, trusted) = (state.clone(), promised.borrow_and_update().clone());
        let work = move || watching.follow(&looked_at, trusted, is_event).map(|outdated| (watching, outdated));
        let Outdated { configs, projects } = match spawn_blocking(work).await {
            Ok(Ok(done)) => {
                watching = done.0;
                done.1
            }
            Ok(Err(error)) => return tracing::warn!("changes outside of the editor are not noticed: {error}"),
            Err(error) => return tracing::error!("changes outside of the editor are not noticed: {error}"),
        };
        if projects {
            state.forget_projects();
            publish_all(&state, &publisher, &client);
        }
        if !configs.is_empty() {
            let changed = configs.iter().filter_map(|file| Url::from_file_path(file).ok()).collect();
            read_configuration(Some(changed), &state, &publisher, &client);
        }
        is_event = false;
        tokio::select! {
            is_there = looked.changed() => if is_there.is_err() { return },
            Ok(()) = promised.changed() => {}
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
    wanted: Wanted,
    own: Own,
    /// `None` until there is something to follow: it costs a thread.
    followed: Option<Followed>,
    /// The names of what is followed, and of the folders that it is in.
    names: Arc<Mutex<HashSet<OsString>>>,
    /// Where events go that may be about it.
    sender: mpsc::UnboundedSender<notify::Result<Event>>,
}

impl Watching {
    /// Follows what there is to follow now; gives what has changed since it was read.
    fn follow(&mut self, state: &State, promised: Promised, is_event: bool) -> notify::Result<Outdated> {
        let wanted = Wanted::now(state, promised);
        // Documents are looked at all the time, and mostly under what is followed already.
        if !is_event && wanted == self.wanted {
            return Ok(Outdated::default());
        }
        self.wanted = wanted;
        let before = std::mem::replace(&mut self.own, self.wanted.own(state));
        let followed = &self.own.paths;
        *lock(&self.names) = followed.iter().flatten().map(OsStr::to_owned).collect();
        let folders = || followed.iter().filter_map(|file| folder(file)).map(Path::to_owned).collect();
        if self.followed.is_none() && !followed.is_empty() {
            self.followed = Some(self.start()?);
        }
        if let Some(watcher) = &mut self.followed {
            // A folder may come to be before the one that it is in is followed.
            while watcher.follow(folders())? {}
        }
        // Only now: what changed before the folders were followed must not be missed.
        Ok(self.own.outdated(Some(&before).filter(|_| !is_event), state))
    }

    fn start(&self) -> notify::Result<Followed> {
        let (names, sender) = (self.names.clone(), self.sender.clone());
        Followed::new(move |event| {
            let names = lock(&names);
            let may_count = |path: &PathBuf| {
                let name = path.file_name().unwrap_or_default();
                is_named(path) || name == ".git" || names.contains(name)
            };
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

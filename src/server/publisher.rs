//! What the client is sent unasked: diagnostics of documents, if it doesn't ask for them, and of
//! configuration files that are not open.
//!
//! One task sends them all, each time as things are then. So what is said of a file is never older
//! than what was said before, and a client that stops reading holds up one message.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::sync::{Notify, watch};
use tokio::task::spawn_blocking;
use tokio::time::{Instant, sleep_until};
use tower_lsp::Client;
use tower_lsp::lsp_types::{Diagnostic, Url};

use super::diagnostics::diagnostics;
use super::state::{Snapshot, State, lock};
use super::told::{Known, Told};

/// What is to be told, and when.
#[derive(Debug, Default)]
pub struct Publisher {
    due: Mutex<Due>,
    changed: Notify,
    /// Wakes whoever follows the files of the configuration, of which there may be others now.
    pub looked: watch::Sender<()>,
}

#[derive(Debug, Default)]
struct Due {
    documents: HashMap<Url, Instant>,
    /// Whether something may be new about configuration files.
    configuration: bool,
    /// How many read the configuration anew.
    holds: usize,
}

enum Next {
    Document(Url),
    Configuration,
    At(Instant),
    Never,
}

/// As long as it lasts nothing is told.
pub struct Hold(Arc<Publisher>);

impl Drop for Hold {
    fn drop(&mut self) {
        lock(&self.0.due).holds -= 1;
        self.0.changed.notify_one();
    }
}

impl Publisher {
    /// Publishes a document after a pause; asked again before, it begins the pause anew.
    pub fn schedule(&self, uri: Url, pause: Duration) {
        lock(&self.due).documents.insert(uri, Instant::now() + pause);
        self.changed.notify_one();
    }

    /// Tells what is wrong with configuration files, so far as the client does not know.
    pub fn tell(&self) {
        lock(&self.due).configuration = true;
        self.changed.notify_one();
    }

    /// Has everything wait while the configuration is read anew: what was wrong with a file still is, though it
    /// has yet to be read again.
    pub fn hold(self: &Arc<Self>) -> Hold {
        lock(&self.due).holds += 1;
        Hold(self.clone())
    }

    /// Tells what is due, for ever.
    pub async fn run(self: Arc<Self>, state: Arc<State>, client: Client) {
        let mut told = Told::default();
        loop {
            match self.next() {
                Next::Document(uri) => {
                    let checked = check(&uri, &state).await;
                    // It may have had configuration files read that were not read before. And what is shown of it
                    // as a file has to go first: clients may take two spellings of its address for the same.
                    self.tell_now(&mut told, &state, &client).await;
                    // If it has changed or was closed meanwhile it is due again.
                    if let Some((snapshot, diagnostics)) = checked.filter(|(snapshot, _)| state.is_current(snapshot)) {
                        let version = Some(snapshot.document.version());
                        client.publish_diagnostics(uri.clone(), diagnostics, version).await;
                        told.published(uri);
                    }
                }
                Next::Configuration => self.tell_now(&mut told, &state, &client).await,
                Next::At(instant) => tokio::select! {
                    () = sleep_until(instant) => {}
                    () = self.changed.notified() => {}
                },
                Next::Never => self.changed.notified().await,
            }
        }
    }

    async fn tell_now(&self, told: &mut Told, state: &Arc<State>, client: &Client) {
        let known = loop {
            // In this order: what is known now is whole if nobody reads after it was taken.
            let known = Known::of(state);
            if lock(&self.due).holds == 0 {
                break known;
            }
            self.changed.notified().await;
        };
        self.looked.send_replace(());
        told.tell(known, client).await;
    }

    fn next(&self) -> Next {
        let mut due = lock(&self.due);
        let first = due.documents.iter().min_by_key(|(_, instant)| **instant);
        match first.map(|(uri, instant)| (uri.clone(), *instant)) {
            Some((uri, instant)) if instant <= Instant::now() => {
                due.documents.remove(&uri);
                due.configuration = false;
                Next::Document(uri)
            }
            _ if std::mem::take(&mut due.configuration) => Next::Configuration,
            Some((_, instant)) => Next::At(instant),
            None => Next::Never,
        }
    }
}

/// What is wrong in a document as it is, once for each of its states; `None` if nothing of the kind is to be
/// published.
async fn check(uri: &Url, state: &State) -> Option<(Snapshot, Vec<Diagnostic>)> {
    let snapshot = state.snapshot(uri).filter(|snapshot| snapshot.is_read() && snapshot.is_to_be_published())?;
    let work = spawn_blocking(move || {
        let diagnostics = diagnostics(&snapshot);
        (snapshot, diagnostics)
    });
    work.await.inspect_err(|error| tracing::error!("checking {uri} failed: {error}")).ok()
}

//! Diagnostics for clients that don't ask for them.
//!
//! One task sends them all, each time for the document as it is then. So what is said of a document
//! is never older than what was said before, and a client that stops reading holds up one message.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::task::spawn_blocking;
use tokio::time::{Instant, sleep_until};
use tower_lsp::Client;
use tower_lsp::lsp_types::Url;

use super::configuration::Told;
use super::diagnostics::diagnostics;
use super::state::{Snapshot, State, lock};

/// Which documents are to be published, and when.
#[derive(Debug, Default)]
pub struct Publisher {
    due: Mutex<HashMap<Url, Instant>>,
    changed: Notify,
    /// What was told of configuration files.
    pub told: Told,
}

enum Next {
    Now(Url),
    At(Instant),
    Never,
}

impl Publisher {
    /// Publishes a document after a pause; asked again before, it begins the pause anew.
    pub fn schedule(&self, uri: Url, pause: Duration) {
        lock(&self.due).insert(uri, Instant::now() + pause);
        self.changed.notify_one();
    }

    /// Publishes what is due, for ever.
    pub async fn run(self: Arc<Self>, state: Arc<State>, client: Client) {
        loop {
            match self.next() {
                Next::Now(uri) => {
                    if state.snapshot(&uri).is_some() {
                        publish(&uri, &state, &client).await;
                        self.told.replaced(&uri).await;
                    } else {
                        self.told.close(uri, &state, &client).await;
                    }
                    // The document may have had configuration files read that were not read before.
                    self.told.tell(&state, &client).await;
                }
                Next::At(instant) => tokio::select! {
                    () = sleep_until(instant) => {}
                    () = self.changed.notified() => {}
                },
                Next::Never => self.changed.notified().await,
            }
        }
    }

    fn next(&self) -> Next {
        let mut due = lock(&self.due);
        let first = due.iter().min_by_key(|(_, instant)| **instant).map(|(uri, instant)| (uri.clone(), *instant));
        match first {
            None => Next::Never,
            Some((_, instant)) if instant > Instant::now() => Next::At(instant),
            Some((uri, _)) => {
                due.remove(&uri);
                Next::Now(uri)
            }
        }
    }
}

/// Publishes a document as it is, once; nothing if it changes or is closed meanwhile, since then it
/// is due again.
async fn publish(uri: &Url, state: &Arc<State>, client: &Client) {
    let Some(snapshot) = state.snapshot(uri).filter(Snapshot::is_to_be_published) else { return };
    let work = spawn_blocking(move || {
        let diagnostics = diagnostics(&snapshot);
        (snapshot, diagnostics)
    });
    match work.await {
        Ok((snapshot, diagnostics)) if state.is_current(&snapshot) => {
            client.publish_diagnostics(uri.clone(), diagnostics, Some(snapshot.document.version())).await;
        }
        Ok(_) => {}
        Err(error) => tracing::error!("checking {uri} failed: {error}"),
    }
}

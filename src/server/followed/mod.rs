//! Everything that decides what is said of the open documents, or would if it were there: configuration
//! files, what they are made of, and manifests. It is followed wherever it is and whatever its name.
//!
//! What is in the workspace folders the client is asked to watch, and is trusted with once it has not
//! declined. All the rest the server watches itself: clients watch what is outside by looking through all
//! that is around it, or not at all; of a link they tell when it changes, not when what it leads to does;
//! and some watch nothing.

mod asked;
mod own;
mod wanted;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;
use tower_lsp::Client;

use super::configuration::is_config;
use super::publisher::Publisher;
use super::state::State;
use crate::workspace::is_manifest;

/// What comes in quick succession is one change: many programs empty a file before they write it, and
/// many documents are opened at once.
const LULL: Duration = Duration::from_millis(50);

/// Follows all that counts from now on.
pub fn follow(state: &Arc<State>, publisher: &Arc<Publisher>, client: &Client) {
    let looked = || publisher.looked.subscribe();
    let names = state.features().watches_files;
    let (sender, promised) = watch::channel(Promised { names, ..Promised::default() });
    if names {
        tokio::spawn(asked::run(state.clone(), client.clone(), looked(), sender));
    }
    tokio::spawn(own::run(state.clone(), publisher.clone(), client.clone(), looked(), promised));
}

/// What the client watches in the workspace folders.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Promised {
    /// All that is known by its name: configurations and manifests.
    names: bool,
    /// What is not.
    files: BTreeSet<PathBuf>,
}

impl Promised {
    fn has(&self, file: &Path, folders: &[PathBuf]) -> bool {
        is_in(file, folders) && (self.files.contains(file) || self.names && is_named(file))
    }
}

/// Whether a file counts by its name.
fn is_named(file: &Path) -> bool {
    is_config(file) || is_manifest(file)
}

fn is_in(file: &Path, folders: &[PathBuf]) -> bool {
    folders.iter().any(|folder| file.starts_with(folder))
}

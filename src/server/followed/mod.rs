//! The files that the configuration was made of, followed wherever they are and whatever their names.

mod asked;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use tower_lsp::Client;

use super::configuration;
use super::publisher::Publisher;
use super::state::{State, lock};

/// What comes in quick succession is one change: many programs empty a file before they write it, and
/// many documents are opened at once.
const LULL: Duration = Duration::from_millis(50);

/// Follows the files from now on.
pub fn follow(state: &Arc<State>, publisher: &Arc<Publisher>, client: &Client) {
    let looked = || publisher.told.looked.subscribe();
    if state.features().watches_files {
        tokio::spawn(asked::run(state.clone(), client.clone(), looked()));
    }
}

/// The files that the client is to watch, besides those that it watches by their names.
fn of_client(state: &State) -> BTreeSet<PathBuf> {
    let (finder, folders) = (state.finder(), state.folders());
    let finder = lock(&finder);
    let files = finder.files().filter(|file| !(is_in(file, &folders) && configuration::is_config(file)));
    files.map(Path::to_owned).collect()
}

fn is_in(file: &Path, folders: &[PathBuf]) -> bool {
    folders.iter().any(|folder| file.starts_with(folder))
}

//! The files that the configuration was made of, followed wherever they are and whatever their names.
//!
//! Where the client watches files it is asked to watch those in the workspace folders. All others the
//! server watches itself: clients watch what is outside by looking through all that is around it, or
//! not at all, and some watch nothing.

mod asked;
mod own;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use tower_lsp::Client;

use super::publisher::Publisher;
use super::state::{State, lock};
use super::{configuration, path};
use crate::workspace::config::NAMES;

/// What comes in quick succession is one change: many programs empty a file before they write it, and
/// many documents are opened at once.
const LULL: Duration = Duration::from_millis(50);

/// Follows the files from now on.
pub fn follow(state: &Arc<State>, publisher: &Arc<Publisher>, client: &Client) {
    let looked = || publisher.looked.subscribe();
    if state.features().watches_files {
        tokio::spawn(asked::run(state.clone(), client.clone(), looked()));
    }
    tokio::spawn(own::run(state.clone(), publisher.clone(), client.clone(), looked()));
}

/// The files that the client is to watch, besides those that it watches by their names.
fn of_client(state: &State) -> BTreeSet<PathBuf> {
    let (finder, folders) = (state.finder(), state.folders());
    let finder = lock(&finder);
    let files = finder.files().filter(|file| is_in(file, &folders) && !configuration::is_config(file));
    files.map(Path::to_owned).collect()
}

/// The files that the server watches itself, with those that would be used if they were there.
fn of_server(state: &State) -> BTreeSet<PathBuf> {
    let (finder, folders) = (state.finder(), state.folders());
    let is_asked = state.features().watches_files;
    let documents: Vec<PathBuf> = state.documents().iter().filter_map(path::place).collect();
    let around = |file: &PathBuf| file.ancestors().skip(1).map(Path::to_owned).collect::<Vec<_>>();
    let around = documents.iter().flat_map(around).filter(|folder| is_in(folder, &folders));
    let places: BTreeSet<PathBuf> = folders.iter().cloned().chain(around).filter(|_| !is_asked).collect();
    let new = places.iter().flat_map(|folder| NAMES.iter().map(|name| folder.join(name)));
    let finder = lock(&finder);
    let used = finder.files().filter(|file| !is_asked || !is_in(file, &folders));
    used.map(Path::to_owned).chain(new).collect()
}

fn is_in(file: &Path, folders: &[PathBuf]) -> bool {
    folders.iter().any(|folder| file.starts_with(folder))
}

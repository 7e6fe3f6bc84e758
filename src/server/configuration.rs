//! Configuration files: the language that they ask for, and what is wrong with them, which is shown
//! in the files themselves, open or not.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tokio::sync::{Mutex, watch};
use tokio::task::spawn_blocking;
use tower_lsp::Client;
use tower_lsp::lsp_types::{Diagnostic, Url};

use super::convert;
use super::state::{Snapshot, State, lock};
use crate::locale::Locale;
use crate::text::{Document, Encoding};
use crate::workspace::config::{Fault, Finder, NAMES, faults};

/// Whether a file is a configuration by its name.
pub fn is_config(path: &Path) -> bool {
    path.file_name().and_then(|name| name.to_str()).is_some_and(|name| NAMES.contains(&name))
}

/// Whether a configuration was made of one of these files.
///
/// Waits for files that are being read: not for a task that others wait for.
pub fn is_made_of(state: &State, files: &[Url]) -> bool {
    let paths: Vec<_> = files.iter().filter_map(|file| file.to_file_path().ok()).collect();
    let finder = state.finder();
    let finder = lock(&finder);
    finder.files().any(|file| paths.iter().any(|path| path == file))
}

/// Reads the configurations of the workspace folders. Texts are in the language that the first of
/// them asks for.
pub fn read(state: &State) {
    let (finder, folders) = (state.finder(), state.folders());
    let configs: Vec<_> = folders.iter().map(|folder| lock(&finder).config(folder)).collect();
    state.set_configured_language(configs.iter().find_map(|config| config.language.value));
}

/// Reads configurations anew after they were forgotten; `before` is what was known of them, `changed`
/// what may be new. Also those further down are read, lest the client be told that they have no faults
/// any more before they are come upon again.
pub fn read_again(state: &State, before: &std::sync::Mutex<Finder>, changed: &[Url]) {
    let mut folders: HashSet<PathBuf> =
        lock(before).files().filter_map(|file| file.parent().map(Path::to_owned)).collect();
    let new = changed.iter().filter_map(|file| file.to_file_path().ok()).filter(|file| is_config(file));
    folders.extend(new.filter_map(|file| file.parent().map(Path::to_owned)));
    let finder = state.finder();
    folders.iter().for_each(|folder| drop(lock(&finder).config(folder)));
    read(state);
}

/// What is wrong with an open document as a configuration; nothing if it is none.
pub fn in_document(snapshot: &Snapshot) -> Vec<Diagnostic> {
    let Ok(path) = snapshot.uri.to_file_path() else { return Vec::new() };
    let mut finder = lock(snapshot.finder());
    if let Some(folder) = path.parent().filter(|_| is_config(&path)) {
        finder.config(folder);
    } else if !finder.files().any(|file| file == path) {
        return Vec::new();
    }
    let text = snapshot.document.text();
    let one = |fault: &Fault| diagnostic(&snapshot.document, snapshot.features.encoding, fault, snapshot.locale);
    let faulty = finder.faulty();
    match faulty.iter().find(|file| file.path == path) {
        // What it extends is known of the file as it was saved.
        Some(file) if file.text == text || file.text.is_empty() => file.faults.iter().map(one).collect(),
        _ => faults(&text).iter().map(one).collect(),
    }
}

fn diagnostic(document: &Document, encoding: Encoding, fault: &Fault, locale: Locale) -> Diagnostic {
    convert::problem(convert::range_of(document, encoding, &fault.range), "configuration", fault.message(locale))
}

/// What the client was told of the files that are not open.
#[derive(Debug, Default)]
pub struct Told {
    diagnostics: Mutex<HashMap<Url, Vec<Diagnostic>>>,
    /// Wakes whoever follows the files, of which there may be others now.
    pub looked: watch::Sender<()>,
}

impl Told {
    /// Tells the client what is wrong with the configuration files that were read so far, so far as
    /// it does not know. Of those that are open it is told with their other diagnostics.
    pub async fn tell(&self, state: &Arc<State>, client: &Client) {
        // Whoever comes second finds what the first one has told, and never tells what is older.
        self.looked.send_replace(());
        let mut told = self.diagnostics.lock().await;
        let looked_at = state.clone();
        let Ok(mut found) = spawn_blocking(move || faulty(&looked_at)).await else { return };
        let pull = state.features().pull;
        found.retain(|uri, _| state.snapshot(uri).is_none());
        for uri in told.keys().filter(|uri| !found.contains_key(uri)) {
            // Diagnostics that are sent for an open document replace these.
            if pull || state.snapshot(uri).is_none() {
                client.publish_diagnostics(uri.clone(), Vec::new(), None).await;
            }
        }
        for (uri, diagnostics) in &found {
            if told.get(uri) != Some(diagnostics) {
                client.publish_diagnostics(uri.clone(), diagnostics.clone(), None).await;
            }
        }
        *told = found;
    }

    /// Notes that the client was sent the diagnostics of an open document, in place of what it was told.
    pub async fn replaced(&self, uri: &Url) {
        self.diagnostics.lock().await.remove(uri);
    }

    /// Tells the client what is left of a document that has been closed: what is wrong with it as a
    /// configuration on disk, which is mostly nothing.
    pub async fn close(&self, uri: Url, state: &Arc<State>, client: &Client) {
        let mut told = self.diagnostics.lock().await;
        let looked_at = state.clone();
        let mut found = spawn_blocking(move || faulty(&looked_at)).await.unwrap_or_default();
        let diagnostics = found.remove(&uri).unwrap_or_default();
        // Who told of the files that are not open may have come upon it already.
        if told.get(&uri) == Some(&diagnostics) {
            return;
        }
        client.publish_diagnostics(uri.clone(), diagnostics.clone(), None).await;
        match diagnostics.is_empty() {
            true => told.remove(&uri),
            false => told.insert(uri, diagnostics),
        };
    }
}

/// The faults of all configuration files that were read.
fn faulty(state: &State) -> HashMap<Url, Vec<Diagnostic>> {
    let (finder, encoding, locale) = (state.finder(), state.features().encoding, state.locale());
    let finder = lock(&finder);
    let of_file = |path: &Path, text: &str, faults: &[Fault]| {
        let document = Document::new(text, 0);
        let diagnostics = faults.iter().map(|fault| diagnostic(&document, encoding, fault, locale));
        Some((Url::from_file_path(path).ok()?, diagnostics.collect()))
    };
    finder.faulty().iter().filter_map(|file| of_file(file.path, file.text, file.faults)).collect()
}

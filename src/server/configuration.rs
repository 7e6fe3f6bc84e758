//! Configuration files: how they are read, and what is wrong with them where they are open.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use tower_lsp::lsp_types::{Diagnostic, Url};

use super::state::{Snapshot, State, lock};
use super::{convert, path};
use crate::locale::Locale;
use crate::text::{Document, Encoding};
use crate::workspace::config::{Config, Fault, Finder, NAMES, faults};

/// Whether a file is a configuration by its name.
pub fn is_config(path: &Path) -> bool {
    path.file_name().and_then(|name| name.to_str()).is_some_and(|name| NAMES.contains(&name))
}

/// Whether a configuration was made of one of these files.
///
/// Waits for files that are being read: not for a task that others wait for.
pub fn is_made_of(state: &State, files: &[Url]) -> bool {
    let paths: Vec<_> = files.iter().filter_map(path::of).collect();
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

/// Reads configurations anew after they were forgotten: those of the workspace folders and of open documents,
/// and those further down that were come upon `before` or are among the files that have `changed`, lest the
/// client be told that they have no faults any more.
pub fn read_again(state: &State, before: &Mutex<Finder>, changed: &[Url]) {
    let (finder, roots) = (state.finder(), state.folders());
    let known: Vec<PathBuf> = lock(before).files().map(Path::to_owned).collect();
    let further_down = known.into_iter().chain(changed.iter().filter_map(path::of));
    for file in further_down.filter(|file| is_config(file) && roots.iter().any(|root| file.starts_with(root))) {
        lock(&finder).config(file.parent().unwrap_or(&file));
    }
    for file in state.documents().iter().filter_map(path::place) {
        configuration_of(&finder, &file);
    }
    read(state);
}

/// The configuration for a file, and whether it is passed over, which those further up say.
pub fn configuration_of(finder: &Mutex<Finder>, file: &Path) -> (Arc<Config>, bool) {
    let mut finder = lock(finder);
    (finder.config(file.parent().unwrap_or(file)), finder.is_excluded(file, false))
}

/// What is wrong with an open document as a configuration; nothing if it is none.
pub fn in_document(snapshot: &Snapshot) -> Vec<Diagnostic> {
    let Some(path) = path::place(&snapshot.uri) else { return Vec::new() };
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

/// What the client is shown of a fault.
pub fn diagnostic(document: &Document, encoding: Encoding, fault: &Fault, locale: Locale) -> Diagnostic {
    convert::problem(convert::range_of(document, encoding, &fault.range), "configuration", fault.message(locale))
}

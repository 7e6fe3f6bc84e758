//! Configuration files: the language that they ask for, and what is wrong with them, which is shown
//! in the files themselves, open or not.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use tokio::task::spawn_blocking;
use tower_lsp::Client;
use tower_lsp::lsp_types::{Diagnostic, Url};

use super::features::Features;
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

fn diagnostic(document: &Document, encoding: Encoding, fault: &Fault, locale: Locale) -> Diagnostic {
    convert::problem(convert::range_of(document, encoding, &fault.range), "configuration", fault.message(locale))
}

/// What the client was told unasked, by address.
#[derive(Debug, Default)]
pub struct Told(HashMap<Url, Shown>);

#[derive(Debug, PartialEq)]
enum Shown {
    /// The diagnostics of an open document, which have all that is wrong with it.
    Document,
    /// What is wrong with a configuration file, and in which version if it is open.
    Faults(Vec<Diagnostic>, Option<i32>),
}

/// What it follows from what is to be told.
pub struct Known {
    finder: Arc<Mutex<Finder>>,
    documents: Vec<Snapshot>,
    features: Features,
    locale: Locale,
}

impl Known {
    pub fn of(state: &State) -> Self {
        let (finder, documents) = (state.finder(), state.snapshots());
        Self { finder, documents, features: state.features(), locale: state.locale() }
    }
}

impl Told {
    /// Tells the client what is wrong with configuration files, so far as it does not know.
    pub async fn tell(&mut self, known: Known, client: &Client) {
        let spelled = self.0.keys().filter_map(|uri| Some((path::of(uri)?, uri.clone()))).collect();
        let published = known.documents.iter().filter(|snapshot| !known.features.pull && snapshot.is_shown());
        let published: HashSet<Url> = published.map(|snapshot| snapshot.uri.clone()).collect();
        let Ok(faulty) = spawn_blocking(move || faulty(&known, &spelled)).await else { return };
        let is_over = |uri: &&Url| !faulty.contains_key(uri) && !published.contains(uri);
        let over: Vec<Url> = self.0.keys().filter(is_over).cloned().collect();
        for uri in over {
            self.0.remove(&uri);
            client.publish_diagnostics(uri, Vec::new(), None).await;
        }
        for (uri, (diagnostics, version)) in faulty {
            let shown = Shown::Faults(diagnostics.clone(), version);
            if self.0.get(&uri) != Some(&shown) {
                client.publish_diagnostics(uri.clone(), diagnostics, version).await;
                self.0.insert(uri, shown);
            }
        }
    }

    /// Notes that the client was sent the diagnostics of an open document, in place of what it was told.
    pub fn published(&mut self, uri: Url) {
        self.0.insert(uri, Shown::Document);
    }
}

/// What is wrong with the configuration files that were read, so far as no open document shows it. An address is
/// the one that the client was told, or that it uses: `spelled` has those that it knows.
fn faulty(known: &Known, spelled: &HashMap<PathBuf, Url>) -> HashMap<Url, (Vec<Diagnostic>, Option<i32>)> {
    let Known { finder, documents, features, locale } = known;
    let mut faulty = HashMap::new();
    let mut open = HashSet::new();
    for snapshot in documents {
        open.extend(path::of(&snapshot.uri).filter(|_| !features.pull || snapshot.is_shown()));
        if !features.pull && !snapshot.is_shown() {
            faulty.insert(snapshot.uri.clone(), (in_document(snapshot), Some(snapshot.document.version())));
        }
    }
    faulty.retain(|_, (diagnostics, _)| !diagnostics.is_empty());
    let finder = lock(finder);
    for file in finder.faulty().iter().filter(|file| !open.contains(file.path)) {
        let Some(uri) = spelled.get(file.path).cloned().or_else(|| Url::from_file_path(file.path).ok()) else {
            continue;
        };
        let document = Document::new(file.text, 0);
        let diagnostics = file.faults.iter().map(|fault| diagnostic(&document, features.encoding, fault, *locale));
        faulty.insert(uri, (diagnostics.collect(), None));
    }
    faulty
}

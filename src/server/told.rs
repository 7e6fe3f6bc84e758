//! What is wrong with configuration files, shown in the files themselves though they are not open.
//!
//! It follows from the files, the open documents by their paths, and the language. Whenever one of these may be
//! different it is found anew, and the client is told what it does not know.

use std::collections::{HashMap, HashSet};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use tokio::task::spawn_blocking;
use tower_lsp::Client;
use tower_lsp::lsp_types::{Diagnostic, Url};

use super::configuration::{diagnostic, in_document};
use super::features::Features;
use super::path;
use super::state::{Snapshot, State, lock};
use crate::locale::Locale;
use crate::text::Document;
use crate::workspace::config::Finder;

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

/// What it follows from.
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
        let is_ours = !features.pull && !snapshot.is_shown();
        if is_ours || snapshot.is_shown() {
            open.extend(path::of(&snapshot.uri));
        }
        let diagnostics = if is_ours { in_document(snapshot) } else { Vec::new() };
        if !diagnostics.is_empty() {
            faulty.insert(snapshot.uri.clone(), (diagnostics, Some(snapshot.document.version())));
        }
    }
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

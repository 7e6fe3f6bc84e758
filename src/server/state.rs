//! What the server knows: the open documents, the workspace, the settings.
//!
//! Everything is behind one lock that is held for moments: never across an `.await`, never while a
//! file is read or a text is analysed. Work is done on a [`Snapshot`].

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

use serde_json::Value;
use tower_lsp::lsp_types::{TextDocumentContentChangeEvent, TextDocumentItem, Url};

use super::configuration::configuration_of;
use super::convert::text_position;
use super::features::Features;
use super::language::Wishes;
use super::path;
use crate::ide::Analysis;
use crate::locale::Locale;
use crate::rules::RuleSet;
use crate::scan::{self, Grammar, Language, Project};
use crate::text::Document;
use crate::workspace::Projects;
use crate::workspace::config::{Finder, Settings};

/// What new settings change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changed {
    Nothing,
    /// The language of texts.
    Language,
    /// What is configured, which has yet to be read anew.
    Configuration,
}

/// The pause in typing after which diagnostics are sent, unless the client says otherwise.
pub const DEBOUNCE: Duration = Duration::from_millis(150);

#[derive(Debug, Default)]
pub struct State(Mutex<Inner>);

#[derive(Debug, Default)]
struct Inner {
    session: Session,
    wishes: Wishes,
    documents: HashMap<Url, Open>,
    projects: Arc<Mutex<Projects>>,
    finder: Arc<Mutex<Finder>>,
    /// How often the client has been asked for its settings.
    questions: u64,
    /// Whether the settings are what it answered.
    are_answered: bool,
    /// What the client was told is wrong with them, in English.
    told: Vec<String>,
}

/// What `initialize` says.
#[derive(Clone, Debug, Default)]
pub struct Session {
    pub features: Features,
    /// The pause in typing after which diagnostics are sent.
    pub debounce: Duration,
    /// The workspace folders that are on this machine.
    pub folders: Arc<[PathBuf]>,
}

/// The language of a document: what the client says, or else what its name or its first line tells.
fn language(item: &TextDocumentItem) -> Option<&'static Language> {
    let said = scan::by_id(&item.language_id);
    let named = scan::by_path(item.uri.path().as_ref());
    // Editors that know no dialects call all of them JSON, and Emacs 28 calls JSON JavaScript.
    let is_vague = said.is_none_or(|said| ["JavaScript", "JSON"].contains(&said.name));
    let is_json = named.is_some_and(|named| matches!(named.grammar, Grammar::Json(_)));
    let (first, second) = if is_vague && is_json { (named, said) } else { (said, named) };
    first.or(second).or_else(|| scan::by_first_line(item.text.as_bytes()))
}

/// An open document.
#[derive(Debug)]
struct Open {
    document: Document,
    /// `None` where the language is none that is read.
    language: Option<&'static Language>,
    /// Whether the client has asked for its diagnostics.
    is_asked_about: bool,
    moment: Arc<Moment>,
}

/// One state of a document: a text, its project, and the language of what is said about it.
/// Whenever one of these changes, a new state begins.
#[derive(Debug, Default)]
struct Moment {
    /// Made when first asked for, and then shared.
    analysis: OnceLock<Analysis>,
    published: AtomicBool,
}

/// A document at one moment, and all that is needed to answer questions about it. Cheap to take.
#[derive(Clone, Debug)]
pub struct Snapshot {
    pub uri: Url,
    pub document: Document,
    pub locale: Locale,
    pub features: Features,
    language: Option<&'static Language>,
    is_asked_about: bool,
    moment: Arc<Moment>,
    folders: Arc<[PathBuf]>,
    projects: Arc<Mutex<Projects>>,
    finder: Arc<Mutex<Finder>>,
}

impl Snapshot {
    /// What is in the document; `None` where its language is none that is read, or it is too large.
    ///
    /// Takes as long as reading the text and, once for each folder, its manifests: not for a task
    /// that others wait for.
    pub fn analysis(&self) -> Option<&Analysis> {
        let language = self.language.filter(|_| self.document.len() <= scan::LARGEST)?;
        Some(self.moment.analysis.get_or_init(|| {
            let path = path::in_workspace(&self.uri, &self.folders);
            let text = self.document.text();
            let Some(file) = path::place(&self.uri) else {
                return Analysis::new(text, language, &path, Project::default());
            };
            let project = lock(&self.projects).of(&file);
            let (config, is_excluded) = configuration_of(&self.finder, &file);
            let mut settings = config.settings(&file);
            if is_excluded {
                // Who looks at it all the same wants to know what stands there, not what is wrong.
                settings.levels.turn_off(RuleSet::ALL);
            }
            Analysis::configured(text, language, &path, project, settings)
        }))
    }

    /// Whether its language is one that is read.
    pub fn is_read(&self) -> bool {
        self.language.is_some()
    }

    /// Whether the client knows by itself, or is about to, what is wrong with it.
    pub fn is_shown(&self) -> bool {
        if self.features.pull { self.is_asked_about } else { self.is_read() }
    }

    /// What finds and reads configuration files; the lock is held while it does.
    pub fn finder(&self) -> &Mutex<Finder> {
        &self.finder
    }

    /// The innermost workspace folder that holds a file.
    pub fn folder_of(&self, file: &Path) -> Option<&Path> {
        let holding = self.folders.iter().filter(|folder| file.starts_with(folder));
        holding.max_by_key(|folder| folder.components().count()).map(PathBuf::as_path)
    }

    /// Whether nobody has set about publishing this state of the document before.
    pub fn is_to_be_published(&self) -> bool {
        !self.moment.published.swap(true, Ordering::Relaxed)
    }
}

impl State {
    /// Stores what `initialize` says.
    pub fn initialize(&self, session: Session, wishes: Wishes) {
        let mut inner = lock(&self.0);
        inner.session = session;
        inner.wishes = wishes;
    }

    pub fn features(&self) -> Features {
        lock(&self.0).session.features
    }

    pub fn debounce(&self) -> Duration {
        lock(&self.0).session.debounce
    }

    pub fn locale(&self) -> Locale {
        lock(&self.0).wishes.locale()
    }

    /// Stores an opened document.
    pub fn open(&self, item: TextDocumentItem) {
        let document = Document::new(&item.text, item.version);
        if document.len() > scan::LARGEST {
            too_large(&item.uri, document.len());
        }
        let language = language(&item);
        let open = Open { document, language, is_asked_about: false, moment: Arc::default() };
        lock(&self.0).documents.insert(item.uri, open);
    }

    /// Applies changes to an open document, in order.
    pub fn change(&self, uri: &Url, version: i32, changes: Vec<TextDocumentContentChangeEvent>) {
        let mut inner = lock(&self.0);
        let encoding = inner.session.features.encoding;
        let Some(open) = inner.documents.get_mut(uri) else {
            return tracing::warn!("{uri} was changed but is not open");
        };
        let was_large = open.document.len() > scan::LARGEST;
        for TextDocumentContentChangeEvent { range, text, .. } in changes {
            match range {
                Some(range) => {
                    open.document.replace(text_position(range.start), text_position(range.end), encoding, &text);
                }
                None => open.document.replace_all(&text),
            }
        }
        open.document.set_version(version);
        open.moment = Arc::default();
        if !was_large && open.document.len() > scan::LARGEST {
            too_large(uri, open.document.len());
        }
    }

    /// Forgets a closed document.
    pub fn close(&self, uri: &Url) {
        lock(&self.0).documents.remove(uri);
    }

    /// Notes that the client has asked for the diagnostics of a document.
    pub fn asked_about(&self, uri: &Url) {
        if let Some(open) = lock(&self.0).documents.get_mut(uri) {
            open.is_asked_about = true;
        }
    }

    /// An open document as it is now.
    pub fn snapshot(&self, uri: &Url) -> Option<Snapshot> {
        let inner = lock(&self.0);
        Some(inner.snapshot(uri, inner.documents.get(uri)?))
    }

    /// All open documents as they are now.
    pub fn snapshots(&self) -> Vec<Snapshot> {
        let inner = lock(&self.0);
        inner.documents.iter().map(|(uri, open)| inner.snapshot(uri, open)).collect()
    }

    /// The open document of a file, however the client writes its address.
    pub fn snapshot_of(&self, file: &Path) -> Option<Snapshot> {
        let is_this = |uri: &&Url| path::of(uri).is_some_and(|path| path == file);
        let uri = lock(&self.0).documents.keys().find(is_this).cloned()?;
        self.snapshot(&uri)
    }

    /// Whether a snapshot is still what [`Self::snapshot`] would give.
    pub fn is_current(&self, snapshot: &Snapshot) -> bool {
        let inner = lock(&self.0);
        let open = inner.documents.get(&snapshot.uri);
        open.is_some_and(|open| Arc::ptr_eq(&open.moment, &snapshot.moment)) && inner.wishes.locale() == snapshot.locale
    }

    /// The open documents in languages that are read.
    pub fn documents(&self) -> Vec<Url> {
        let inner = lock(&self.0);
        inner.documents.iter().filter(|(_, open)| open.language.is_some()).map(|(uri, _)| uri.clone()).collect()
    }

    /// Forgets what manifests say; each is read again when a file of its project is looked at.
    pub fn forget_projects(&self) {
        let mut inner = lock(&self.0);
        // The old map stays with the snapshots that may be reading files under its lock right now.
        inner.projects = Arc::default();
        inner.begin_anew();
    }

    /// Forgets what configuration files say, and gives what was known of them; each is read again when
    /// it is asked for.
    pub fn forget_configs(&self) -> Arc<Mutex<Finder>> {
        let mut inner = lock(&self.0);
        let base = inner.wishes.configuration().to_owned();
        let finder = Arc::new(Mutex::new(Finder::on(base, inner.session.folders.clone())));
        inner.begin_anew();
        std::mem::replace(&mut inner.finder, finder)
    }

    /// What reads manifests.
    pub fn projects(&self) -> Arc<Mutex<Projects>> {
        lock(&self.0).projects.clone()
    }

    /// What finds and reads configuration files.
    pub fn finder(&self) -> Arc<Mutex<Finder>> {
        lock(&self.0).finder.clone()
    }

    /// The workspace folders that are on this machine.
    pub fn folders(&self) -> Arc<[PathBuf]> {
        lock(&self.0).session.folders.clone()
    }

    /// Adds and removes workspace folders.
    pub fn change_folders(&self, added: &[Url], removed: &[Url]) {
        let removed = path::folders(removed);
        let mut inner = lock(&self.0);
        let kept = inner.session.folders.iter().filter(|folder| !removed.contains(folder)).cloned();
        inner.session.folders = kept.chain(path::folders(added)).collect();
        inner.begin_anew();
    }

    /// Marks a question to the client for its settings as the latest.
    pub fn next_question(&self) -> u64 {
        let mut inner = lock(&self.0);
        inner.questions += 1;
        inner.questions
    }

    /// Stores settings that the client has sent; what is different now. `null` takes them back.
    pub fn set_settings(&self, settings: &Value) -> Changed {
        let mut inner = lock(&self.0);
        inner.are_answered = false;
        inner.change(|wishes| wishes.settings = Settings::of(settings))
    }

    /// Stores the answer to a question for settings; what is different now. If it is not the latest question, the
    /// answer is too old to count.
    pub fn set_answer(&self, settings: &Value, question: u64) -> Changed {
        let mut inner = lock(&self.0);
        // `null` is also what clients say that only send settings, and know of no question.
        if question != inner.questions || settings.is_null() && !inner.are_answered {
            return Changed::Nothing;
        }
        inner.are_answered = true;
        inner.change(|wishes| wishes.settings = Settings::of(settings))
    }

    /// Stores the language that the configuration names.
    pub fn set_configured_language(&self, language: Option<Locale>) {
        lock(&self.0).change(|wishes| wishes.configured = language);
    }

    /// What is newly wrong with the settings, a sentence each.
    pub fn new_faults_of_settings(&self) -> Vec<String> {
        let mut inner = lock(&self.0);
        let wishes = &inner.wishes;
        let faults = |locale| [&wishes.settings, &wishes.options].map(|settings| settings.faults(locale)).concat();
        let english = faults(Locale::English);
        let texts = english.iter().zip(faults(wishes.locale()));
        let new = texts.filter(|(english, _)| !inner.told.contains(english)).map(|(_, text)| text).collect();
        inner.told = english;
        new
    }
}

impl Inner {
    fn snapshot(&self, uri: &Url, open: &Open) -> Snapshot {
        Snapshot {
            uri: uri.clone(),
            document: open.document.clone(),
            locale: self.wishes.locale(),
            features: self.session.features,
            language: open.language,
            is_asked_about: open.is_asked_about,
            moment: open.moment.clone(),
            folders: self.session.folders.clone(),
            projects: self.projects.clone(),
            finder: self.finder.clone(),
        }
    }

    fn change(&mut self, change: impl FnOnce(&mut Wishes)) -> Changed {
        let before = self.wishes.clone();
        change(&mut self.wishes);
        if self.wishes.configuration() != before.configuration() {
            return Changed::Configuration;
        }
        if self.wishes.locale() == before.locale() {
            return Changed::Nothing;
        }
        self.begin_anew();
        Changed::Language
    }

    fn begin_anew(&mut self) {
        for open in self.documents.values_mut() {
            open.moment = Arc::default();
        }
    }
}

fn too_large(uri: &Url, length: usize) {
    tracing::warn!("{uri} has {length} bytes; files of more than {} are not read", scan::LARGEST);
}

/// Locks, whether or not someone panicked with the lock in hand: what is inside stays whole.
pub fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

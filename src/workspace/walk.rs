//! Walking folders, in parallel, for files in the languages that are read.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use ignore::{DirEntry, WalkBuilder, WalkState};

use super::config::normal;
use super::read::{Unread, beginning, read, read_regular};
use super::{Configs, Projects, lock};
use crate::rules::Settings;
use crate::scan::{self, Language, Project, Source, by_id};

/// Folders of code that others wrote.
const FOREIGN: [&str; 3] = ["vendor", "node_modules", "site-packages"];

/// A file to look at: it may hold codes or responses.
#[derive(Debug)]
pub struct File<'a> {
    /// As a person would write it from the current folder.
    pub path: String,
    pub language: &'static Language,
    pub text: String,
    pub project: Project,
    pub settings: Settings<'a>,
}

/// What is to be looked at.
#[derive(Clone, Copy, Debug, Default)]
pub struct Targets<'a> {
    pub paths: &'a [PathBuf],
    /// Where every JSON document is declared to be a response.
    pub fixtures: &'a [PathBuf],
    /// Whether the configuration can exclude what is asked for by name, too.
    pub force_exclude: bool,
}

/// What became of a walk.
#[derive(Debug, Default)]
pub struct Walked {
    /// How many files were read.
    pub files: usize,
    /// What was not read, ordered by path.
    pub skipped: Vec<Skipped>,
}

/// Something that was not read.
#[derive(Debug)]
pub struct Skipped {
    /// Empty where the walk could not tell.
    pub path: String,
    pub why: Unread,
    /// Whether it was asked for by name.
    pub named: bool,
}

/// Looks at every file at or below some paths, at each once; `look` is called for those that may
/// hold something, on several threads and in no order.
pub fn walk<T: Send>(
    targets: Targets<'_>,
    configs: &Arc<Configs>,
    look: impl Fn(File<'_>) -> Option<T> + Sync,
) -> (Vec<T>, Walked) {
    let found = Mutex::new(Vec::new());
    let walk = Walk::new(targets, configs.clone());
    // What is both is a fixture, so these come first.
    for (paths, fixture) in [(targets.fixtures, true), (targets.paths, false)] {
        walk.each(paths, |path, named| {
            if let Some(item) = walk.file(path, named, fixture, &look) {
                lock(&found).push(item);
            }
        });
    }
    let mut walked = walk.walked.into_inner().unwrap_or_else(PoisonError::into_inner);
    walked.skipped.sort_by(|a, b| a.path.cmp(&b.path));
    (found.into_inner().unwrap_or_else(PoisonError::into_inner), walked)
}

/// What the threads of a walk share.
struct Walk {
    current: PathBuf,
    configs: Arc<Configs>,
    force_exclude: bool,
    walked: Mutex<Walked>,
    projects: Mutex<Projects>,
    /// The projects of folders, as they are named here.
    folders: Mutex<HashMap<PathBuf, Project>>,
    /// The paths that were visited, if several were asked for: they may overlap.
    seen: Option<Mutex<HashSet<String>>>,
}

impl Walk {
    fn new(targets: Targets<'_>, configs: Arc<Configs>) -> Self {
        Self {
            current: std::env::current_dir().unwrap_or_default(),
            configs,
            force_exclude: targets.force_exclude,
            walked: Mutex::default(),
            projects: Mutex::default(),
            folders: Mutex::default(),
            seen: (targets.paths.len() + targets.fixtures.len() > 1).then(Mutex::default),
        }
    }

    /// Visits every file at or below some paths; says whether it was asked for by name.
    fn each(&self, paths: &[PathBuf], visit: impl Fn(&Path, bool) + Sync) {
        let wanted = |path: &&PathBuf| !self.force_exclude || !self.configs.finder().is_excluded(path, path.is_dir());
        let (folders, files): (Vec<&PathBuf>, Vec<&PathBuf>) =
            paths.iter().filter(wanted).partition(|path| path.is_dir());
        if let Some((first, others)) = folders.split_first() {
            let mut builder = WalkBuilder::new(first);
            for folder in others {
                builder.add(folder);
            }
            let configs = self.configs.clone();
            builder.require_git(false).filter_entry(move |entry| is_wanted(entry, &configs));
            builder.build_parallel().run(|| {
                Box::new(|entry| {
                    match entry {
                        Err(error) => self.trouble(error),
                        Ok(entry) if entry.file_type().is_some_and(|kind| kind.is_file()) => visit(entry.path(), false),
                        Ok(_) => {}
                    }
                    WalkState::Continue
                })
            });
        }
        for path in files {
            visit(path, true);
        }
    }

    /// Reads a file and has a look at it, unless there can't be anything in it.
    fn file<T>(&self, path: &Path, named: bool, fixture: bool, look: impl Fn(File<'_>) -> Option<T>) -> Option<T> {
        let language = language(path, named);
        if language.is_none() && !named {
            return None;
        }
        let config = self.configs.beside(path);
        let mut settings = config.settings(&normal(path));
        settings.declared.fixture |= fixture;
        // A file that is declared to be a response may have any name.
        let language = language.or_else(|| by_id("json").filter(|_| settings.declared.fixture));
        let shown = self.shown(path);
        if self.seen.as_ref().is_some_and(|seen| !lock(seen).insert(shown.clone())) {
            return None;
        }
        let text = if named { read(path) } else { read_regular(path) };
        let (text, language) = match (text, language) {
            (Ok(text), Some(language)) => (text, language),
            (Ok(_), None) => return self.skip(shown, Unread::Language, named),
            // Binary files are of no interest, but what was asked for is not passed over in silence.
            (Err(Unread::Binary), _) if !named => return None,
            (Err(why), _) => return self.skip(shown, why, named),
        };
        lock(&self.walked).files += 1;
        let file = File { path: shown, language, text, project: self.project(path), settings };
        // What is known of a file that has nothing any more is to be told of.
        let is_known = !file.settings.known.is_empty();
        (is_known || scan::may_have_sites(file.source())).then(|| look(file)).flatten()
    }

    fn project(&self, path: &Path) -> Project {
        let Some(folder) = path.parent() else { return Project::default() };
        if let Some(project) = lock(&self.folders).get(folder) {
            return *project;
        }
        let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let project = lock(&self.projects).of(&absolute);
        lock(&self.folders).insert(folder.to_owned(), project);
        project
    }

    /// A path as a person would write it: without the current folder in front.
    fn shown(&self, path: &Path) -> String {
        let path = path.strip_prefix(&self.current).unwrap_or(path);
        let path = path.strip_prefix(".").unwrap_or(path);
        path.to_string_lossy().replace('\\', "/")
    }

    fn skip<T>(&self, path: String, why: Unread, named: bool) -> Option<T> {
        lock(&self.walked).skipped.push(Skipped { path, why, named });
        None
    }

    /// Notes what the walk itself could not do.
    fn trouble(&self, error: ignore::Error) {
        // The folders that were asked for are at depth 0.
        let named = error.depth() == Some(0);
        let (path, why) = reason(error);
        self.skip::<()>(path.map(|path| self.shown(&path)).unwrap_or_default(), why, named);
    }
}

/// The path and the cause in an error of the walk.
fn reason(error: ignore::Error) -> (Option<PathBuf>, Unread) {
    match error {
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => reason(*err),
        ignore::Error::WithPath { path, err } => (Some(path), reason(*err).1),
        ignore::Error::Io(error) => (None, Unread::Io(error)),
        other => (None, Unread::Other(other.to_string())),
    }
}

/// Whether a walk is to go on with what it came upon.
fn is_wanted(entry: &DirEntry, configs: &Configs) -> bool {
    let is_folder = entry.file_type().is_some_and(|kind| kind.is_dir());
    let is_foreign = is_folder && entry.file_name().to_str().is_some_and(|name| FOREIGN.contains(&name));
    // What was asked for by name is looked at.
    entry.depth() == 0 || !is_foreign && !configs.exclude(entry.path(), is_folder)
}

impl File<'_> {
    /// The file as the scanner takes it.
    pub fn source(&self) -> Source<'_> {
        Source {
            text: &self.text,
            language: self.language,
            path: &self.path,
            project: self.project,
            declared: self.settings.declared,
        }
    }
}

/// The language of a file; if its name has no ending, or it was asked for by name, its first line
/// may tell.
fn language(path: &Path, named: bool) -> Option<&'static Language> {
    let by_first_line = || scan::by_first_line(&beginning(path)?);
    let may_look = named || path.extension().is_none();
    scan::by_path(path).or_else(|| may_look.then(by_first_line).flatten())
}

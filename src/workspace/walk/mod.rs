//! Looking at files, on several threads: those at and below some paths, or a text in place of one.

mod entries;
mod progress;
mod real;
mod skipped;

use std::collections::{HashMap, HashSet};
use std::io;
use std::path::{MAIN_SEPARATOR, Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use super::config::normal;
use super::read::{FileText, Unread, beginning, read, read_regular, text};
use super::{Configs, Input, Projects, Root, Shard, Targets, lock};
use crate::rules::Settings;
use crate::scan::{self, Language, Project, Source, by_id};
pub(super) use entries::{Met, Way, each, in_parallel, threads};
pub use progress::Progress;
use real::Real;
pub use skipped::{Skipped, Walked};

/// A file to look at: it may hold codes or responses.
#[derive(Debug)]
pub struct File<'a> {
    /// Where it is.
    pub place: &'a Path,
    /// As a person would write it from the current folder.
    pub path: String,
    pub language: &'static Language,
    pub text: String,
    /// Whether a byte order mark stands in front of the text.
    pub has_mark: bool,
    pub project: Project,
    pub settings: Settings<'a>,
}

/// Looks at every file that was chosen, at each once; `look` is called for those that may hold
/// something, on several threads and in no order.
pub fn walk<T: Send>(
    targets: &Targets,
    configs: &Arc<Configs>,
    progress: &Progress,
    look: impl Fn(File<'_>) -> Option<T> + Sync,
) -> (Vec<T>, Walked) {
    let found = Mutex::new(Vec::new());
    let walk = Walk::new(targets, configs, progress);
    let keep = |item: Option<T>| item.into_iter().for_each(|item| lock(&found).push(item));
    if let Some(input) = &targets.input {
        keep(walk.input(input, &look));
    }
    // What is both is a fixture, so these come first.
    for fixture in [true, false] {
        let roots: Vec<&Root> = targets.roots.iter().filter(|root| root.fixture == fixture).collect();
        for roots in walk.real.groups(&roots) {
            each(&roots, targets, configs, |met| match met {
                Met::File(path, way) => keep(walk.file(path, way, fixture, &look)),
                Met::Folder(_) => {}
                Met::Trouble(error) => walk.trouble(error),
            });
        }
    }
    let mut skipped = walk.skipped.into_inner().unwrap_or_else(PoisonError::into_inner);
    skipped.sort_by(|a, b| (&a.path, &a.from).cmp(&(&b.path, &b.from)));
    // Folders that were asked for may lie in each other.
    skipped.dedup_by(|a, b| (&a.path, &a.from) == (&b.path, &b.from));
    let walked = Walked { files: progress.files(), skipped };
    (found.into_inner().unwrap_or_else(PoisonError::into_inner), walked)
}

/// What the threads of a walk share.
struct Walk<'a> {
    current: PathBuf,
    configs: &'a Configs,
    shard: Option<Shard>,
    /// Whether files of other kinds are passed over although they were asked for: by tools that name
    /// all files, as hooks do.
    force_exclude: bool,
    progress: &'a Progress,
    skipped: Mutex<Vec<Skipped>>,
    projects: Mutex<Projects>,
    /// The projects of folders, as they are named here.
    folders: Mutex<HashMap<PathBuf, Project>>,
    real: Real,
    /// The files that were visited, if several paths were asked for: they may overlap.
    seen: Option<Mutex<HashSet<PathBuf>>>,
}

/// A file that may be read.
struct Candidate<'a> {
    path: &'a Path,
    shown: String,
    way: Way<'a>,
    /// Whether it was declared to be a response.
    fixture: bool,
    language: Option<&'static Language>,
}

impl<'a> Walk<'a> {
    fn new(targets: &Targets, configs: &'a Configs, progress: &'a Progress) -> Self {
        Self {
            current: std::env::current_dir().unwrap_or_default(),
            configs,
            shard: targets.shard,
            force_exclude: targets.force_exclude,
            progress,
            skipped: Mutex::default(),
            projects: Mutex::default(),
            folders: Mutex::default(),
            real: Real::new(&targets.roots),
            seen: (targets.roots.len() > 1).then(Mutex::default),
        }
    }

    /// Reads a file and has a look at it, unless there can't be anything in it.
    fn file<T>(&self, path: &Path, way: Way<'_>, fixture: bool, look: impl Fn(File<'_>) -> Option<T>) -> Option<T> {
        let shown = self.shown(path);
        if self.shard.is_some_and(|shard| !shard.has(&self.real.relative(path))) {
            return None;
        }
        let is_named = !matches!(way, Way::Below);
        let language = match language(path, is_named) {
            Err(error) if !is_named => return self.skip(shown, Unread::Io(error), way),
            language => language.ok().flatten(),
        };
        if language.is_none() && !is_named {
            return None;
        }
        if self.seen.as_ref().is_some_and(|seen| !lock(seen).insert(self.real.path(path))) {
            return None;
        }
        let read = || if is_named { read(path) } else { read_regular(path) };
        self.look(Candidate { path, shown, way, fixture, language }, read, look)
    }

    /// Has a look at a text that stands for a file.
    fn input<T>(&self, input: &Input, look: impl Fn(File<'_>) -> Option<T>) -> Option<T> {
        let path = &input.path;
        if self.force_exclude && self.configs.finder().is_excluded(path, false) {
            return None;
        }
        let language = scan::by_path(path).or_else(|| scan::by_first_line(&input.bytes));
        let candidate = Candidate { path, shown: self.shown(path), way: Way::Named, fixture: input.fixture, language };
        self.look(candidate, || text(input.bytes.clone()), look)
    }

    /// Reads what may be worth it, and has a look at it.
    fn look<T>(
        &self,
        candidate: Candidate<'_>,
        read: impl FnOnce() -> Result<FileText, Unread>,
        look: impl Fn(File<'_>) -> Option<T>,
    ) -> Option<T> {
        let Candidate { path, shown, way, fixture, language } = candidate;
        let config = self.configs.beside(path);
        let absolute = config.tells_files_apart().then(|| normal(path));
        let mut settings = config.settings(absolute.as_deref().unwrap_or(path));
        settings.declared.fixture |= fixture;
        // A file that is declared to be a response may have any name.
        let language = language.or_else(|| by_id("json").filter(|_| settings.declared.fixture));
        let (FileText { text, has_mark }, language) = match (read(), language) {
            (text, None) if self.force_exclude && !matches!(text, Err(Unread::Io(_))) => return None,
            (Ok(text), Some(language)) => (text, language),
            (Ok(_), None) => return self.skip(shown, Unread::Language, way),
            // Who names all files wants them passed over as a walk passes them over.
            (Err(why), _) if self.force_exclude && !matches!(why, Unread::Io(_) | Unread::NotAFile) => {
                return self.skip(shown, why, Way::Below);
            }
            (Err(why), _) => return self.skip(shown, why, way),
        };
        self.progress.step(&shown);
        let file = File { place: path, path: shown, language, text, has_mark, project: self.project(path), settings };
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
        // Elsewhere a backslash is a letter of a name.
        path.to_string_lossy().replace(MAIN_SEPARATOR, "/")
    }

    fn skip<T>(&self, path: String, why: Unread, way: Way<'_>) -> Option<T> {
        lock(&self.skipped).extend(Skipped::new(path, why, way));
        None
    }

    /// Notes what the walk itself could not do.
    fn trouble(&self, error: ignore::Error) {
        // The folders that were asked for are at depth 0.
        let way = if error.depth() == Some(0) { Way::Named } else { Way::Below };
        let (path, why) = skipped::reason(error);
        let path = path.unwrap_or_default();
        if self.shard.is_none_or(|shard| shard.has(&self.real.relative(&path))) {
            self.skip::<()>(self.shown(&path), why, way);
        }
    }
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
fn language(path: &Path, is_named: bool) -> io::Result<Option<&'static Language>> {
    let language = scan::by_path(path);
    if language.is_some() || !is_named && path.extension().is_some() {
        return Ok(language);
    }
    Ok(scan::by_first_line(&beginning(path)?))
}

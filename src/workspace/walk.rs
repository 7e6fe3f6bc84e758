//! Walking folders, in parallel, for files in the languages that are read.

use std::path::{Path, PathBuf};
use std::sync::Mutex;

use ignore::{DirEntry, WalkBuilder, WalkState};

use super::Projects;
use super::read::{Unread, read};
use crate::scan::{self, Language, Project, Source};

/// Folders of code that others wrote.
const FOREIGN: [&str; 3] = ["vendor", "node_modules", "site-packages"];

/// A file to look at: it may hold codes or responses.
#[derive(Debug)]
pub struct File {
    /// As a person would write it from the current folder.
    pub path: String,
    pub language: &'static Language,
    pub text: String,
    pub project: Project,
}

/// What became of a walk.
#[derive(Debug, Default)]
pub struct Walked {
    /// How many files were read.
    pub files: usize,
    /// What was not read, and why, ordered by path.
    pub unread: Vec<(String, Problem)>,
}

/// Why something was not read.
#[derive(Debug)]
pub struct Problem {
    pub why: Why,
    /// Whether the path was asked for by name.
    pub named: bool,
}

#[derive(Debug)]
pub enum Why {
    Unread(Unread),
    /// The walk itself failed there.
    Walk(ignore::Error),
    /// The file's name ends in no way that a language is known by.
    Language,
}

/// Looks at every file at or below some paths; `look` is called for those that may hold something,
/// on several threads and in no order.
pub fn walk<T: Send>(paths: &[PathBuf], look: impl Fn(File) -> Option<T> + Sync) -> (Vec<T>, Walked) {
    let found = Mutex::new(Vec::new());
    let walked = Mutex::new(Walked::default());
    let projects = Mutex::new(Projects::default());
    let mut folders = paths.iter().filter(|path| path.is_dir());
    if let Some(first) = folders.next() {
        let mut builder = WalkBuilder::new(first);
        folders.for_each(|path| {
            builder.add(path);
        });
        builder.require_git(false).filter_entry(is_ours);
        builder.build_parallel().run(|| {
            Box::new(|entry| {
                match entry {
                    Err(error) => note(&walked, "", Why::Walk(error), false),
                    Ok(entry) if entry.file_type().is_some_and(|kind| kind.is_file()) => {
                        found_in(entry.path(), false, &projects, &walked, &look).map(|item| lock(&found).push(item));
                    }
                    Ok(_) => {}
                }
                WalkState::Continue
            })
        });
    }
    for path in paths.iter().filter(|path| !path.is_dir()) {
        found_in(path, true, &projects, &walked, &look).map(|item| lock(&found).push(item));
    }
    let mut walked = walked.into_inner().unwrap_or_else(|poisoned| poisoned.into_inner());
    walked.unread.sort_by(|a, b| a.0.cmp(&b.0));
    (found.into_inner().unwrap_or_else(|poisoned| poisoned.into_inner()), walked)
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

fn is_ours(entry: &DirEntry) -> bool {
    let foreign = entry.file_name().to_str().is_some_and(|name| FOREIGN.contains(&name));
    // A folder that was asked for by name is looked at.
    entry.depth() == 0 || !foreign || !entry.file_type().is_some_and(|kind| kind.is_dir())
}

fn note(walked: &Mutex<Walked>, path: &str, why: Why, named: bool) {
    lock(walked).unread.push((path.to_owned(), Problem { why, named }));
}

fn found_in<T>(
    path: &Path,
    named: bool,
    projects: &Mutex<Projects>,
    walked: &Mutex<Walked>,
    look: &impl Fn(File) -> Option<T>,
) -> Option<T> {
    let shown = shown(path);
    let language = scan::by_path(path);
    if language.is_none() && !named {
        return None;
    }
    let text = match read(path) {
        Ok(text) => text,
        // Others' files of no interest; what was asked for by name is never passed over in silence.
        Err(Unread::Binary) if !named => return None,
        Err(why) => {
            note(walked, &shown, Why::Unread(why), named);
            return None;
        }
    };
    let Some(language) = language else {
        note(walked, &shown, Why::Language, named);
        return None;
    };
    lock(walked).files += 1;
    let mut file = File { path: shown, language, text, project: Project::default() };
    if !scan::may_have_sites(file.source()) {
        return None;
    }
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    file.project = lock(projects).of(&absolute);
    look(file)
}

impl File {
    /// The file as the scanner takes it.
    pub fn source(&self) -> Source<'_> {
        Source { text: &self.text, language: self.language, path: &self.path, project: self.project }
    }
}

/// A path as a person would write it: without the current folder in front.
fn shown(path: &Path) -> String {
    let current = std::env::current_dir().unwrap_or_default();
    let path = path.strip_prefix(&current).unwrap_or(path);
    let path = path.strip_prefix(".").unwrap_or(path);
    path.to_string_lossy().replace('\\', "/")
}

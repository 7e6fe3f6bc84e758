//! What there is at and below some paths, found on several threads.

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use ignore::{DirEntry, WalkBuilder, WalkState};

use crate::workspace::{Changed, Configs, Root, Targets};

/// Folders of code that others wrote.
const FOREIGN: [&str; 3] = ["vendor", "node_modules", "site-packages"];

/// Folders in which version control keeps what it knows.
const KEPT: [&str; 4] = [".git", ".hg", ".jj", ".svn"];

/// More threads than this only get into each other's way.
const MOST_THREADS: usize = 256;

/// Something that was met.
pub enum Met<'a> {
    File(&'a Path, Way<'a>),
    Folder(&'a Path),
    Trouble(ignore::Error),
}

/// How a file came to be looked at.
#[derive(Clone, Copy, Debug)]
pub enum Way<'a> {
    /// It is below a folder.
    Below,
    /// It was asked for by name.
    Named,
    /// A list names it, at this place.
    Listed(&'a str),
}

impl<'a> Way<'a> {
    fn of(root: &'a Root) -> Self {
        root.from.as_deref().map_or(Way::Named, Way::Listed)
    }
}

/// Meets every file and folder at or below some roots, on several threads and in no order. A root
/// that does not exist is a file, which those who try to read it will find out.
pub fn each(roots: &[&Root], targets: &Targets, configs: &Arc<Configs>, meet: impl Fn(Met<'_>) + Sync) {
    let is_wanted =
        |root: &&&Root| !targets.force_exclude || !configs.finder().is_excluded(&root.path, root.path.is_dir());
    let (folders, files): (Vec<&Root>, Vec<&Root>) =
        roots.iter().copied().filter(|root| is_wanted(&root)).partition(|root| root.path.is_dir());
    let threads = threads(targets.jobs);
    if let Some(mut builder) = builder(&folders) {
        let hidden = targets.hidden;
        builder.threads(threads).hidden(!hidden).require_git(false);
        if targets.no_ignore {
            builder.ignore(false).git_ignore(false).git_global(false).git_exclude(false).parents(false);
        }
        let (configs, changed) = (configs.clone(), targets.changed.clone());
        builder.filter_entry(move |entry| may_be_met(entry, &configs, changed.as_deref()));
        builder.build_parallel().run(|| {
            Box::new(|entry| {
                match entry {
                    Err(error) => meet(Met::Trouble(error)),
                    Ok(entry) => match entry.file_type() {
                        Some(kind) if kind.is_file() => meet(Met::File(entry.path(), Way::Below)),
                        Some(kind) if kind.is_dir() => meet(Met::Folder(entry.path())),
                        // Links were not asked for, and lead to what is there by its own name, or to what others wrote.
                        _ if entry.depth() == 0 => meet(Met::Folder(entry.path())),
                        _ => {}
                    },
                }
                WalkState::Continue
            })
        });
    }
    let changed = |root: &Root| targets.changed.as_ref().is_none_or(|changed| changed.has(&root.path));
    // What does not exist did not change, but that is not to pass for an answer.
    let files: Vec<&Root> = files.into_iter().filter(|root| changed(root) || !root.path.exists()).collect();
    in_parallel(&files, threads, |root| meet(Met::File(&root.path, Way::of(root))));
}

fn builder(folders: &[&Root]) -> Option<WalkBuilder> {
    let (first, others) = folders.split_first()?;
    let mut builder = WalkBuilder::new(walked(first));
    for folder in others {
        builder.add(walked(folder));
    }
    Some(builder)
}

/// The path under which a root is met.
pub fn walked(root: &Root) -> PathBuf {
    // The builder takes a dash for standard input.
    let is_dash = root.path == Path::new("-") && root.path.is_dir();
    if is_dash { PathBuf::from("./-") } else { root.path.clone() }
}

/// How many threads are to work.
pub fn threads(jobs: Option<NonZeroUsize>) -> usize {
    // The system also counts what a container or a group of processes is allowed.
    let threads = jobs.or_else(|| thread::available_parallelism().ok()).map_or(1, NonZeroUsize::get);
    threads.min(MOST_THREADS)
}

/// Whether a walk is to go on with what it came upon.
fn may_be_met(entry: &DirEntry, configs: &Configs, changed: Option<&Changed>) -> bool {
    // What was asked for by name is looked at.
    if entry.depth() == 0 {
        return true;
    }
    let (path, is_folder) = (entry.path(), entry.file_type().is_some_and(|kind| kind.is_dir()));
    let name = entry.file_name().to_str().unwrap_or_default();
    let is_foreign = is_folder && (FOREIGN.contains(&name) || KEPT.contains(&name));
    let has_changed = |changed: &Changed| if is_folder { changed.is_below(path) } else { changed.has(path) };
    !is_foreign && !configs.exclude(path, is_folder) && changed.is_none_or(has_changed)
}

/// Does something with each of some items, on several threads.
pub fn in_parallel<T: Sync>(items: &[T], threads: usize, work: impl Fn(&T) + Sync) {
    let next = AtomicUsize::new(0);
    let run = || {
        while let Some(item) = items.get(next.fetch_add(1, Ordering::Relaxed)) {
            work(item);
        }
    };
    thread::scope(|scope| {
        // This thread is one of them.
        for _ in 1..threads.min(items.len()) {
            scope.spawn(run);
        }
        run();
    });
}

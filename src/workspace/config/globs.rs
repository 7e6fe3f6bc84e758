//! Lists of patterns, compiled once.

use std::path::Path;
use std::sync::Arc;

use globset::{Candidate, Glob, GlobSet, GlobSetBuilder};

use super::origin::Origin;
use super::pattern::Pattern;

/// A list of patterns; of those that match a path the last one decides.
#[derive(Clone, Debug, Default)]
pub struct Globs {
    patterns: Vec<Placed>,
    runs: Vec<Run>,
    reach: Reach,
}

/// A pattern, and where it holds.
#[derive(Clone, Debug)]
pub struct Placed {
    pub pattern: Pattern,
    /// The folder that it is relative to.
    pub root: Arc<Path>,
    pub origin: Origin,
}

/// What the name of a folder stands for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reach {
    /// All that is in it: for questions about files.
    #[default]
    Below,
    /// Only itself: for questions about each entry on the way down.
    Entry,
}

/// Patterns that stand in a row and are asked at once: of one folder, all negated or none.
#[derive(Clone, Debug)]
struct Run {
    root: Arc<Path>,
    is_negated: bool,
    files: GlobSet,
    folders: GlobSet,
}

impl Globs {
    pub fn new(patterns: Vec<Placed>, reach: Reach) -> Self {
        let alike = |a: &Placed, b: &Placed| a.root == b.root && a.pattern.is_negated == b.pattern.is_negated;
        let runs = patterns.chunk_by(alike).flat_map(|placed| Run::of(placed, reach)).collect();
        Self { patterns, runs, reach }
    }

    pub fn is_empty(&self) -> bool {
        self.runs.is_empty()
    }

    /// Whether the list holds for an absolute path. Allocates nothing.
    pub fn matches(&self, path: &Path, is_folder: bool) -> bool {
        self.runs.iter().rev().find(|run| run.matches(path, is_folder)).is_some_and(|run| !run.is_negated)
    }

    /// The pattern that decides about a path; slow.
    pub fn deciding(&self, path: &Path, is_folder: bool) -> Option<&Placed> {
        let mut patterns = self.patterns.iter().rev();
        patterns.find(|placed| {
            Run::of(std::slice::from_ref(placed), self.reach).iter().any(|run| run.matches(path, is_folder))
        })
    }
}

impl Run {
    fn of(patterns: &[Placed], reach: Reach) -> Vec<Self> {
        match Self::all(patterns, reach) {
            Some(run) => vec![run],
            // Too large together; each alone was built before.
            None => patterns.iter().filter_map(|placed| Self::all(std::slice::from_ref(placed), reach)).collect(),
        }
    }

    fn all(patterns: &[Placed], reach: Reach) -> Option<Self> {
        let first = patterns.first()?;
        let itself = |placed: &Placed| placed.pattern.itself().ok();
        let below = |placed: &Placed| placed.pattern.below().ok();
        let of_files = patterns.iter().filter(|placed| !placed.pattern.is_of_folders).filter_map(itself);
        let inside = patterns.iter().filter_map(below).filter(|_| reach == Reach::Below);
        Some(Self {
            root: first.root.clone(),
            is_negated: first.pattern.is_negated,
            files: set(of_files.chain(inside.clone()))?,
            folders: set(patterns.iter().filter_map(itself).chain(inside))?,
        })
    }

    fn matches(&self, path: &Path, is_folder: bool) -> bool {
        let Ok(path) = path.strip_prefix(&self.root) else { return false };
        let set = if is_folder { &self.folders } else { &self.files };
        set.is_match_candidate(&Candidate::new(path))
    }
}

fn set(globs: impl Iterator<Item = Glob>) -> Option<GlobSet> {
    let mut builder = GlobSetBuilder::new();
    globs.for_each(|glob| {
        builder.add(glob);
    });
    builder.build().ok()
}

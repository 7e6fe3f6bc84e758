//! What a check depends on, to tell whether something of it changed.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use super::config::{NAMES, normal};
use super::read::{Stamp, stamp};
use super::walk::{Met, Way, each};
use super::{Configs, Root, Targets, is_manifest, lock};
use crate::scan;

/// Files that say which files are looked at.
const IGNORING: [&str; 2] = [".gitignore", ".ignore"];

/// What a check depends on, as it is at one time. Paths are absolute.
#[derive(Debug, Default)]
pub struct Snapshot {
    /// The files, with their times and sizes; `None` for those that are not there, but would count.
    files: BTreeMap<PathBuf, Option<Stamp>>,
    /// The folders that were looked through.
    folders: BTreeSet<PathBuf>,
    /// Folders of which only some files count.
    above: BTreeSet<PathBuf>,
    /// Where Git keeps what it knows, if it decides what is looked at.
    kept: BTreeSet<PathBuf>,
}

impl Snapshot {
    /// How it is now.
    pub fn now(targets: &Targets, configs: &Arc<Configs>) -> Self {
        let met = Mutex::new(Self::default());
        let roots: Vec<&Root> = targets.roots.iter().collect();
        each(&roots, targets, configs, |found| match found {
            Met::File(path, way) if !matches!(way, Way::Below) || may_count(path) => lock(&met).add(path),
            Met::Folder(path) => drop(lock(&met).folders.insert(normal(path))),
            Met::File(..) | Met::Trouble(_) => {}
        });
        let mut snapshot = met.into_inner().unwrap_or_else(PoisonError::into_inner);
        // Editors write a file anew under its name: its folder knows of that. And a configuration
        // counts for all that is below it.
        for root in targets.roots.iter().map(|root| normal(&root.path)).chain([normal(Path::new("."))]) {
            for folder in root.ancestors().skip(usize::from(!root.is_dir())) {
                for name in NAMES.iter().chain(&IGNORING) {
                    snapshot.add(&folder.join(name));
                }
                snapshot.above.insert(folder.to_owned());
            }
        }
        for file in configs.finder().files().chain(targets.list.as_deref()) {
            snapshot.above.extend(normal(file).parent().map(Path::to_owned));
            snapshot.add(file);
        }
        snapshot.kept.extend(targets.changed.iter().flat_map(|changed| changed.kept()).cloned());
        snapshot
    }

    fn add(&mut self, file: &Path) {
        self.files.insert(normal(file), stamp(file));
    }

    /// Whether a check would see the same.
    pub fn is_as(&self, other: &Self) -> bool {
        self.files == other.files
    }

    /// The folders in which something may happen that counts.
    pub fn followed(&self) -> impl Iterator<Item = &Path> {
        self.folders.iter().chain(&self.above).chain(&self.kept).map(PathBuf::as_path)
    }

    /// Whether a check depends on what is at a path.
    pub fn has(&self, path: &Path) -> bool {
        self.files.contains_key(path)
    }

    /// Whether what happened at a path may make a difference, as far as its name tells.
    pub fn may_differ(&self, path: &Path) -> bool {
        let is_in = |folders: &BTreeSet<PathBuf>| path.parent().is_some_and(|folder| folders.contains(folder));
        let may_be_met = || is_in(&self.folders) && (may_count(path) || path.is_dir());
        self.has(path) || self.folders.contains(path) || is_in(&self.kept) || may_be_met()
    }
}

/// Whether a file may be read, or say something of others.
fn may_count(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let says_something = NAMES.contains(&name) || IGNORING.contains(&name) || is_manifest(path);
    says_something || path.extension().is_none() || scan::by_path(path).is_some()
}

//! Which file it is, however its path is spelled.
//!
//! A walk follows no links but those that it begins at, so a file's own path comes of that of its root: asking the
//! system about each file would take longer than reading it.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use super::entries::walked;
use crate::workspace::config::normal;
use crate::workspace::{Root, lock};

/// The paths of files without links and `..`.
#[derive(Debug, Default)]
pub struct Real {
    /// The current folder.
    current: PathBuf,
    /// Of what was asked for.
    roots: HashMap<PathBuf, PathBuf>,
    /// Of folders that were met.
    folders: Mutex<HashMap<PathBuf, PathBuf>>,
}

impl Real {
    /// For what is at and below some roots.
    pub fn new(roots: &[Root]) -> Self {
        let mut real = Self { current: resolved(Path::new(".")), ..Self::default() };
        for root in roots {
            let path = walked(root);
            if !real.roots.contains_key(&path) {
                let found = if root.path.is_dir() { resolved(&path) } else { real.file(&path) };
                real.roots.insert(path, found);
            }
        }
        real
    }

    /// The path of something that a walk met.
    pub fn path(&self, met: &Path) -> PathBuf {
        match self.roots.get(met) {
            Some(path) => path.clone(),
            None => self.in_folder(met, |folder| self.below(folder)),
        }
    }

    /// The same from the current folder: so a tree has the same paths wherever it stands.
    pub fn relative(&self, met: &Path) -> String {
        let path = self.path(met);
        let relative = pathdiff::diff_paths(&path, &self.current).unwrap_or(path);
        relative.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/")
    }

    /// The roots in groups in which no root lies in another. Who looks at one group after the other meets each file
    /// first under the path that was given first.
    pub fn groups<'a>(&self, roots: &[&'a Root]) -> Vec<Vec<&'a Root>> {
        let mut times: HashMap<PathBuf, usize> = HashMap::new();
        // Lists may name every file twice: these are not to be a group each.
        let mut rounds: Vec<Vec<(PathBuf, &Root)>> = Vec::new();
        for root in roots {
            let path = self.path(&walked(root));
            let before =
                if path.is_dir() { 0 } else { *times.entry(path.clone()).and_modify(|n| *n += 1).or_default() };
            rounds.resize_with(rounds.len().max(before + 1), Vec::new);
            rounds[before].push((path, root));
        }
        rounds.into_iter().flat_map(apart).collect()
    }

    /// A file that was asked for, which may be a link.
    fn file(&self, path: &Path) -> PathBuf {
        match fs::symlink_metadata(path) {
            Ok(metadata) if !metadata.is_symlink() => self.in_folder(path, resolved),
            _ => resolved(path),
        }
    }

    fn below(&self, folder: &Path) -> PathBuf {
        let root = folder.ancestors().find_map(|above| Some((above, self.roots.get(above)?)));
        match root.and_then(|(above, real)| Some(real.join(folder.strip_prefix(above).ok()?))) {
            Some(real) => real,
            None => resolved(folder),
        }
    }

    /// A path by that of its folder, which is found out but once.
    fn in_folder(&self, path: &Path, find: impl FnOnce(&Path) -> PathBuf) -> PathBuf {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let Some(name) = path.file_name() else { return resolved(path) };
        if let Some(known) = lock(&self.folders).get(folder) {
            return known.join(name);
        }
        let real = find(folder);
        lock(&self.folders).insert(folder.to_owned(), real.clone());
        real.join(name)
    }
}

fn resolved(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| normal(path))
}

/// Roots in their order, in groups in which none lies in another.
fn apart(roots: Vec<(PathBuf, &Root)>) -> Vec<Vec<&Root>> {
    let mut groups = Vec::new();
    let (mut group, mut members, mut above) = (Vec::new(), HashSet::new(), HashSet::new());
    for (path, root) in roots {
        if above.contains(&path) || path.ancestors().any(|folder| members.contains(folder)) {
            groups.push(std::mem::take(&mut group));
            members.clear();
            above.clear();
        }
        for folder in path.ancestors().skip(1) {
            if !above.insert(folder.to_owned()) {
                break;
            }
        }
        members.insert(path);
        group.push(root);
    }
    groups.push(group);
    groups
}

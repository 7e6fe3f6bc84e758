//! What the paths of a report are relative to.
//!
//! A code host knows a file by its path in the repository. Where the command runs in a folder of it, the host's
//! variable says where the repository begins.

use std::path::{Component, MAIN_SEPARATOR, Path, PathBuf};

use crate::cli::arguments::ReportFormat;

/// The folder that paths are relative to, if that is not the current one.
#[derive(Debug, Default)]
pub struct Base {
    /// From that folder to the current one.
    inward: PathBuf,
    /// That folder, as it is named and without links.
    roots: Vec<PathBuf>,
}

impl Base {
    /// What the paths of a format are relative to, here.
    pub fn of(format: ReportFormat) -> Self {
        let variable = match format {
            ReportFormat::Github | ReportFormat::Sarif => "GITHUB_WORKSPACE",
            ReportFormat::Gitlab => "CI_PROJECT_DIR",
            _ => return Self::default(),
        };
        let root = std::env::var_os(variable).map(PathBuf::from).filter(|root| root.is_absolute());
        let current = std::env::current_dir().and_then(|folder| folder.canonicalize());
        root.zip(current.ok()).and_then(|(root, current)| Self::between(root, &current)).unwrap_or_default()
    }

    fn between(root: PathBuf, current: &Path) -> Option<Self> {
        let real = root.canonicalize().ok()?;
        let inward = current.strip_prefix(&real).ok()?.to_owned();
        Some(Self { inward, roots: vec![root, real] })
    }

    /// Whether it is the root of a repository.
    pub fn is_root(&self) -> bool {
        !self.roots.is_empty()
    }

    /// A path of a report, given as it is shown; what is not below the folder stays as it is.
    pub fn path(&self, shown: &str) -> String {
        if !self.is_root() || shown.is_empty() {
            return shown.to_owned();
        }
        let path = Path::new(shown);
        let below = match path.is_absolute() {
            true => self.roots.iter().find_map(|root| path.strip_prefix(root).ok()).map(Path::to_owned),
            false => joined(&self.inward, path),
        };
        match below.filter(|below| !below.as_os_str().is_empty()) {
            Some(below) => below.to_string_lossy().replace(MAIN_SEPARATOR, "/"),
            None => shown.to_owned(),
        }
    }
}

/// A path behind a folder, without `..`; none if it leads out of where the folder's own path begins.
fn joined(folder: &Path, path: &Path) -> Option<PathBuf> {
    let mut joined = folder.to_owned();
    for part in path.components() {
        match part {
            Component::ParentDir => joined.pop().then_some(())?,
            Component::CurDir => {}
            part => joined.push(part),
        }
    }
    Some(joined)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_begin_where_the_repository_does() {
        let root = tempfile::tempdir().expect("a folder");
        let current = root.path().canonicalize().expect("a folder").join("a b/c");
        let base = Base::between(root.path().to_owned(), &current).expect("a base");
        let absolute = root.path().join("d/é.py").to_string_lossy().into_owned();
        for (shown, expected) in [
            ("x.py", "a b/c/x.py"),
            ("é/x.py", "a b/c/é/x.py"),
            ("../x.py", "a b/x.py"),
            ("../../d/x.py", "d/x.py"),
            ("../../../x.py", "../../../x.py"),
            (absolute.as_str(), "d/é.py"),
            ("", ""),
        ] {
            assert_eq!(base.path(shown), expected);
        }
        assert!(Base::between(root.path().join("none"), &current).is_none());
        assert!(Base::between(current.join("deeper"), &current).is_none());
        assert_eq!(Base::default().path("../x.py"), "../x.py");
    }
}

//! What a project's manifests say: whether it depends on an SDK for Tencent Cloud.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::scan::{Project, names_tencent};

/// The names of files in which projects declare what they depend on.
pub const MANIFESTS: [&str; 12] = [
    "go.mod",
    "package.json",
    "requirements.txt",
    "pyproject.toml",
    "setup.py",
    "setup.cfg",
    "Pipfile",
    "pom.xml",
    "build.gradle",
    "build.gradle.kts",
    "composer.json",
    "Gemfile",
];

/// Names that a dependency on an SDK has in every package registry.
const PACKAGES: [&str; 8] = [
    "tencentcloud-sdk",
    "tencentcloud/tencentcloud",
    "com.tencentcloudapi",
    "tencentcloud-",
    "tencent-cloud-sdk",
    "@tencent-sdk/",
    "tencent-component-toolkit",
    "@cloudbase/",
];

/// Larger manifests are not read.
const LARGEST: u64 = 1 << 20;

/// Whether a file's name is that of a manifest.
pub fn is_manifest(path: &Path) -> bool {
    path.file_name().and_then(|name| name.to_str()).is_some_and(|name| MANIFESTS.contains(&name))
}

/// The projects of a tree, each read once.
#[derive(Debug, Default)]
pub struct Projects {
    known: HashMap<PathBuf, Project>,
}

impl Projects {
    /// The project that a file belongs to: that of the nearest folder upwards with a manifest, not
    /// beyond the repository that holds it.
    pub fn of(&mut self, file: &Path) -> Project {
        file.parent().map_or(Project::default(), |folder| self.of_folder(folder))
    }

    fn of_folder(&mut self, folder: &Path) -> Project {
        if let Some(project) = self.known.get(folder) {
            return *project;
        }
        let manifests: Vec<PathBuf> =
            MANIFESTS.iter().map(|name| folder.join(name)).filter(|path| path.is_file()).collect();
        let project = if !manifests.is_empty() {
            Project { uses_sdk: manifests.iter().any(|path| declares_sdk(path)) }
        } else if folder.join(".git").exists() {
            Project::default()
        } else {
            folder.parent().map_or(Project::default(), |parent| self.of_folder(parent))
        };
        self.known.insert(folder.to_owned(), project);
        project
    }
}

/// Whether a manifest names an SDK; one that can't be read names none.
fn declares_sdk(path: &Path) -> bool {
    let small = fs::metadata(path).is_ok_and(|metadata| metadata.len() <= LARGEST);
    let text = if small { fs::read_to_string(path).unwrap_or_default() } else { String::new() };
    names_tencent(&text) && {
        let text = text.to_ascii_lowercase();
        PACKAGES.iter().any(|package| text.contains(package))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_manifest_decides() {
        let root = tempfile::tempdir().expect("a temporary folder");
        let write = |path: &str, text: &str| {
            let path = root.path().join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, text).expect("a file");
        };
        write("go.mod", "require github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/cvm v1.0.1");
        write("web/package.json", "{\"dependencies\": {\"react\": \"1\"}}");
        write("other/.git/config", "");
        let mut projects = Projects::default();
        let mut uses_sdk = |path: &str| projects.of(&root.path().join(path)).uses_sdk;
        assert!(uses_sdk("pkg/deep/a.go"));
        assert!(!uses_sdk("web/src/a.ts"));
        assert!(!uses_sdk("other/a.py"));
    }
}

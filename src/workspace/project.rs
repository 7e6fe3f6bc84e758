//! What a project's manifests say: whether it depends on an SDK for Tencent Cloud.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::manifest::{self, Declared, kind_of};
use super::read::{Stamp, stamp};
use crate::scan::Project;

/// The projects of a tree, each read once.
#[derive(Debug, Default)]
pub struct Projects {
    folders: HashMap<PathBuf, Folder>,
    read: HashMap<PathBuf, Declared>,
}

#[derive(Debug)]
struct Folder {
    seen: Seen,
    /// The manifest that says that the folder's project depends on an SDK.
    manifest: Option<PathBuf>,
}

/// What was found in a folder before anything of it was read.
#[derive(Debug, PartialEq, Eq)]
struct Seen {
    /// Ordered by name within each kind.
    manifests: Vec<Manifest>,
    is_repository: bool,
}

#[derive(Debug, PartialEq, Eq)]
struct Manifest {
    kind: usize,
    path: PathBuf,
    stamp: Option<Stamp>,
}

impl Projects {
    /// The project that a file belongs to.
    pub fn of(&mut self, file: &Path) -> Project {
        Project { uses_sdk: self.manifest(file).is_some() }
    }

    /// The manifest that says that a file's project depends on an SDK.
    ///
    /// It is one of the nearest folder upwards with manifests, not beyond the repository that holds
    /// it. If none of that folder does, it may take it over from one of the same kind further up:
    /// from a parent of Maven or Gradle, the root of npm's workspaces, any of Python's. Modules of Go
    /// and crates name all they need themselves, whatever lies above.
    pub fn manifest(&mut self, file: &Path) -> Option<PathBuf> {
        self.of_folder(file.parent()?)
    }

    /// The manifests that were found in a folder; none if nobody has looked there.
    pub fn manifests(&self, folder: &Path) -> impl Iterator<Item = &Path> {
        let seen = self.folders.get(folder).into_iter().flat_map(|folder| &folder.seen.manifests);
        seen.map(|manifest| manifest.path.as_path())
    }

    /// Whether a folder that was looked at has other manifests now, or they were written meanwhile.
    pub fn is_outdated(&self, folder: &Path) -> bool {
        self.folders.get(folder).is_some_and(|known| known.seen != Seen::now(folder))
    }

    fn of_folder(&mut self, folder: &Path) -> Option<PathBuf> {
        if let Some(known) = self.folders.get(folder) {
            return known.manifest.clone();
        }
        let seen = Seen::now(folder);
        let manifest = if !seen.manifests.is_empty() {
            let own = seen.manifests.iter().find(|manifest| declared(&mut self.read, &manifest.path).sdk);
            own.map(|manifest| manifest.path.clone()).or_else(|| self.taken_over(folder, &seen))
        } else if seen.is_repository {
            None
        } else {
            folder.parent().and_then(|parent| self.of_folder(parent))
        };
        self.folders.insert(folder.to_owned(), Folder { seen, manifest: manifest.clone() });
        manifest
    }

    /// The manifest further up whose dependencies are those of a folder's manifests too.
    fn taken_over(&mut self, folder: &Path, own: &Seen) -> Option<PathBuf> {
        let mut is_repository = own.is_repository;
        let mut below = folder;
        while !is_repository {
            below = below.parent()?;
            // Whoever follows the manifests has to know of all that were looked at.
            self.of_folder(below);
            let above = &self.folders.get(below)?.seen;
            for manifest in above.manifests.iter().filter(|manifest| own.has(manifest.kind)) {
                let Declared { sdk, shared } = declared(&mut self.read, &manifest.path);
                if sdk && shared {
                    return Some(manifest.path.clone());
                }
            }
            is_repository = above.is_repository;
        }
        None
    }
}

/// What a manifest says, read once.
fn declared(read: &mut HashMap<PathBuf, Declared>, path: &Path) -> Declared {
    if let Some(declared) = read.get(path) {
        return *declared;
    }
    let declared = manifest::declared(path);
    read.insert(path.to_owned(), declared);
    declared
}

impl Seen {
    fn now(folder: &Path) -> Self {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        let kinds = entries.filter_map(|entry| Some((kind_of(entry.file_name().to_str()?)?, entry.path())));
        let files = kinds.filter(|(_, path)| path.is_file());
        let mut manifests: Vec<Manifest> =
            files.map(|(kind, path)| Manifest { kind, stamp: stamp(&path), path }).collect();
        manifests.sort_by(|one, other| (one.kind, &one.path).cmp(&(other.kind, &other.path)));
        Self { manifests, is_repository: folder.join(".git").exists() }
    }

    fn has(&self, kind: usize) -> bool {
        self.manifests.iter().any(|manifest| manifest.kind == kind)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether a file's project depends on an SDK, in a repository with these files.
    fn uses_sdk(files: &[(&str, &str)], path: &str) -> bool {
        let root = tempfile::tempdir().expect("a temporary folder");
        fs::create_dir(root.path().join(".git")).expect("a folder");
        for (path, text) in files {
            let path = root.path().join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, text).expect("a file");
        }
        Projects::default().of(&root.path().join(path)).uses_sdk
    }

    #[test]
    fn the_nearest_manifest_decides() {
        let files = [
            ("go.mod", "require github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/cvm v1.0.1"),
            ("web/package.json", "{\"dependencies\": {\"react\": \"1\"}}"),
            ("tools/go.mod", "module example.com/tools"),
            ("other/.git/config", ""),
        ];
        for (path, expected) in
            [("pkg/deep/a.go", true), ("web/src/a.ts", false), ("tools/a.go", false), ("other/a.py", false)]
        {
            assert_eq!(uses_sdk(&files, path), expected, "{path}");
        }
    }

    #[test]
    fn a_root_declares_for_those_that_take_it_over() {
        let parent = "<modules><module>api</module></modules><groupId>com.tencentcloudapi</groupId>";
        let gradle = "subprojects { dependencies { implementation 'com.tencentcloudapi:tencentcloud-sdk-java' } }";
        let workspaces = "{\"workspaces\": [\"packages/*\"],\n\"dependencies\": {\"tencentcloud-sdk-nodejs\": \"4\"}}";
        let props = "<Project><PackageReference Include=\"TencentCloudSDK\" /></Project>";
        for (root, text, member, expected) in [
            ("pom.xml", parent, "api/pom.xml", true),
            ("build.gradle", gradle, "api/build.gradle", true),
            ("build.gradle", gradle, "api/build.gradle.kts", true),
            ("package.json", workspaces, "packages/a/package.json", true),
            ("Directory.Build.props", props, "api/Api.csproj", true),
            (
                "CMakeLists.txt",
                "add_subdirectory(api)\nfind_library(X tencentcloud-sdk-cpp)",
                "api/CMakeLists.txt",
                true,
            ),
            ("pyproject.toml", "dependencies = [\"tencentcloud-sdk-python\"]", "tests/requirements.txt", true),
            // Another kind, or a root that says nothing of others.
            ("pom.xml", parent, "web/package.json", false),
            ("package.json", "{\"dependencies\": {\"tencentcloud-sdk-nodejs\": \"4\"}}", "example/package.json", false),
            ("Cargo.toml", "[workspace.dependencies]\ntencentcloud-sdk = \"1\"", "other/Cargo.toml", false),
        ] {
            let folder = member.rsplit_once('/').expect("a folder").0;
            let file = format!("{folder}/src/deep/file");
            assert_eq!(uses_sdk(&[(root, text), (member, "{}")], &file), expected, "{root}, {member}");
        }
    }
}

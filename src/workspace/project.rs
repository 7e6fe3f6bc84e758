//! What a project's manifests say: whether it depends on an SDK for Tencent Cloud.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::manifest::{self, Declared, kind_of};
use crate::scan::Project;

/// The projects of a tree, each read once.
#[derive(Debug, Default)]
pub struct Projects {
    /// The manifest that says that a folder's project depends on an SDK.
    known: HashMap<PathBuf, Option<PathBuf>>,
    read: HashMap<PathBuf, Declared>,
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

    fn of_folder(&mut self, folder: &Path) -> Option<PathBuf> {
        if let Some(known) = self.known.get(folder) {
            return known.clone();
        }
        let manifests = manifests_in(folder);
        let found = if !manifests.is_empty() {
            let own = manifests.iter().find(|(_, path)| self.declared(path).sdk).map(|(_, path)| path.clone());
            own.or_else(|| self.taken_over(folder, &manifests))
        } else if folder.join(".git").exists() {
            None
        } else {
            folder.parent().and_then(|parent| self.of_folder(parent))
        };
        self.known.insert(folder.to_owned(), found.clone());
        found
    }

    /// The manifest further up whose dependencies are those of a folder's manifests too.
    fn taken_over(&mut self, folder: &Path, manifests: &[(usize, PathBuf)]) -> Option<PathBuf> {
        let takes = |kind: usize| manifests.iter().any(|(own, _)| *own == kind);
        let mut below = folder;
        while !below.join(".git").exists() {
            below = below.parent()?;
            let above = manifests_in(below).into_iter().filter(|(kind, _)| takes(*kind));
            for (_, path) in above {
                let Declared { sdk, shared } = self.declared(&path);
                if sdk && shared {
                    return Some(path);
                }
            }
        }
        None
    }

    fn declared(&mut self, path: &Path) -> Declared {
        if let Some(declared) = self.read.get(path) {
            return *declared;
        }
        let declared = manifest::declared(path);
        self.read.insert(path.to_owned(), declared);
        declared
    }
}

/// The manifests of a folder with their kinds, ordered by name.
fn manifests_in(folder: &Path) -> Vec<(usize, PathBuf)> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let kinds = entries.filter_map(|entry| Some((kind_of(entry.file_name().to_str()?)?, entry.path())));
    let mut manifests: Vec<(usize, PathBuf)> = kinds.filter(|(_, path)| path.is_file()).collect();
    manifests.sort();
    manifests
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

//! What a project's manifests say: whether it depends on an SDK for Tencent Cloud.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::scan::{Project, names_tencent};

/// The files in which projects of one kind declare what they depend on.
struct Manifest {
    /// Their names; a star stands for anything.
    names: &'static [&'static str],
    /// How packages that call the API are called in them, lower case. That the package is one of
    /// these itself is as good.
    packages: &'static [&'static str],
    /// What begins a line that is a comment.
    comment: &'static str,
    /// What stands in a manifest, lower case, if folders below with manifests of their own take over
    /// what it declares; empty where they never do.
    shared: &'static str,
}

const MANIFESTS: [Manifest; 13] = [
    Manifest { names: &["go.mod"], packages: &["tencentcloud/tencentcloud-"], comment: "//", shared: "" },
    Manifest {
        names: &["package.json"],
        packages: &[
            "\"tencentcloud-",
            "\"tencent-cloud-sdk",
            "\"@tencent-sdk/",
            "\"tencent-component-toolkit",
            "\"@cloudbase/",
        ],
        comment: "//",
        shared: "\"workspaces\"",
    },
    Manifest {
        names: &["requirements*.txt", "pyproject.toml", "setup.py", "setup.cfg", "Pipfile"],
        packages: &["tencentcloud-", "tencentcloud_sdk", "tencent-cloud-sdk", "tccli"],
        comment: "#",
        shared: "",
    },
    Manifest {
        names: &["pom.xml"],
        packages: &["com.tencentcloudapi", "tencentcloud-sdk"],
        comment: "<!--",
        shared: "<modules>",
    },
    Manifest {
        names: &["build.gradle", "build.gradle.kts"],
        // The second is how a catalog of versions calls it.
        packages: &["com.tencentcloudapi", "libs.tencent"],
        comment: "//",
        shared: "projects",
    },
    Manifest { names: &["build.sbt"], packages: &["com.tencentcloudapi"], comment: "//", shared: "" },
    Manifest { names: &["composer.json"], packages: &["\"tencentcloud/"], comment: "//", shared: "" },
    Manifest { names: &["Gemfile", "*.gemspec"], packages: &["tencentcloud-sdk"], comment: "#", shared: "" },
    Manifest {
        names: &["Cargo.toml"],
        packages: &["tencentcloud", "tencent-sdk", "tencent_sdk", "tencent-cloud", "tencent_cloud"],
        comment: "#",
        shared: "",
    },
    Manifest {
        // The last two hold for every project below.
        names: &[
            "*.csproj",
            "*.fsproj",
            "*.vbproj",
            "packages.config",
            "Directory.Packages.props",
            "Directory.Build.props",
        ],
        packages: &["\"tencentcloud"],
        comment: "<!--",
        shared: "<project",
    },
    Manifest {
        names: &["CMakeLists.txt", "conanfile.txt", "conanfile.py"],
        packages: &["tencentcloud"],
        comment: "#",
        shared: "add_subdirectory",
    },
    Manifest { names: &["Package.swift"], packages: &["tencent-cloud", "tencentcloud"], comment: "//", shared: "" },
    Manifest {
        names: &["pubspec.yaml"],
        packages: &["tencentcloud", "tencent_cloud_api", "tencent_sms"],
        comment: "#",
        shared: "",
    },
];

/// Larger manifests are not read.
const LARGEST: u64 = 1 << 20;

/// The names of all manifests; a star stands for anything.
pub fn manifests() -> impl Iterator<Item = &'static str> {
    MANIFESTS.iter().flat_map(|manifest| manifest.names.iter().copied())
}

/// Whether a file's name is that of a manifest.
pub fn is_manifest(path: &Path) -> bool {
    kind(path).is_some()
}

/// The row of a manifest's kind.
fn kind(path: &Path) -> Option<usize> {
    let name = path.file_name()?.to_str()?;
    let fits = |pattern: &str| match pattern.split_once('*') {
        Some((start, end)) => name.len() >= start.len() + end.len() && name.starts_with(start) && name.ends_with(end),
        None => name == pattern,
    };
    MANIFESTS.iter().position(|manifest| manifest.names.iter().any(|pattern| fits(pattern)))
}

/// The projects of a tree, each read once.
#[derive(Debug, Default)]
pub struct Projects {
    /// The manifest that says that a folder's project depends on an SDK.
    known: HashMap<PathBuf, Option<PathBuf>>,
    read: HashMap<PathBuf, Declared>,
}

/// What one manifest says.
#[derive(Clone, Copy, Debug, Default)]
struct Declared {
    sdk: bool,
    /// Folders below take it over.
    shared: bool,
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
    /// from a parent of Maven or Gradle, the root of npm's workspaces. Modules of Go, crates and
    /// packages of Python name all they need themselves, whatever lies above.
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
        let declared = kind(path).map(|kind| declared(path, &MANIFESTS[kind])).unwrap_or_default();
        self.read.insert(path.to_owned(), declared);
        declared
    }
}

/// The manifests of a folder with their kinds, ordered by name.
fn manifests_in(folder: &Path) -> Vec<(usize, PathBuf)> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut manifests: Vec<(usize, PathBuf)> =
        entries.filter_map(|path| Some((kind(&path)?, path))).filter(|(_, path)| path.is_file()).collect();
    manifests.sort();
    manifests
}

/// What a manifest says; one that can't be read says nothing.
fn declared(path: &Path, manifest: &Manifest) -> Declared {
    let small = fs::metadata(path).is_ok_and(|metadata| metadata.len() <= LARGEST);
    let text = if small { fs::read_to_string(path).unwrap_or_default() } else { String::new() };
    if !names_tencent(&text) {
        return Declared::default();
    }
    let text = text.to_ascii_lowercase();
    let mut lines = text.lines().map(str::trim_start).filter(|line| !line.starts_with(manifest.comment));
    let sdk = lines.any(|line| manifest.packages.iter().any(|package| line.contains(package)));
    Declared { sdk, shared: !manifest.shared.is_empty() && text.contains(manifest.shared) }
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
    fn a_manifest_of_every_kind_names_the_sdk() {
        for (name, text) in [
            ("go.mod", "require github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/cvm v1.0.1"),
            ("go.mod", "require github.com/tencentcloud/tencentcloud-sdk-go-intl-en v3.0.1"),
            ("package.json", "{\"dependencies\": {\"tencentcloud-sdk-nodejs-cvm\": \"4\"}}"),
            ("package.json", "{\"dependencies\": {\"@tencent-sdk/capi\": \"2\"}}"),
            ("requirements.txt", "tencentcloud-sdk-python-sms>=3\n"),
            ("requirements-dev.txt", "tccli==3.0.1\n"),
            ("pyproject.toml", "dependencies = [\"tencentcloud-sdk-python\"]"),
            ("setup.py", "install_requires=['tencentcloud-sdk-python']"),
            ("setup.cfg", "install_requires =\n    tencentcloud-sdk-python-common"),
            ("Pipfile", "tencentcloud-sdk-python = \"*\""),
            ("pom.xml", "<groupId>com.tencentcloudapi</groupId>"),
            ("build.gradle", "implementation 'com.tencentcloudapi:tencentcloud-sdk-java-cvm:3.1.1'"),
            ("build.gradle.kts", "implementation(libs.tencentcloud.sdk)"),
            ("build.sbt", "\"com.tencentcloudapi\" % \"tencentcloud-sdk-java\" % \"3.1.1\""),
            ("composer.json", "{\"require\": {\"tencentcloud/cvm\": \"^3.0\"}}"),
            ("Gemfile", "gem 'tencentcloud-sdk-cvm'"),
            ("notifier.gemspec", "spec.add_dependency 'tencentcloud-sdk-sms'"),
            ("Cargo.toml", "[dependencies]\ntencentcloud-sdk = \"0.1\""),
            ("Cargo.toml", "[dependencies]\ntencent_cloud_sdk = { workspace = true }"),
            ("App.csproj", "<PackageReference Include=\"TencentCloudSDK.Cvm\" Version=\"3.0.1\" />"),
            ("packages.config", "<package id=\"TencentCloudSDK\" version=\"3.0.1\" />"),
            ("CMakeLists.txt", "target_link_libraries(app tencentcloud-sdk-cpp-core tencentcloud-sdk-cpp-cvm)"),
            ("CMakeLists.txt", "find_package(TencentCloud REQUIRED)"),
            ("Package.swift", ".package(url: \"https://github.com/stevapple/tencent-cloud-core\", from: \"0.2.0\"),"),
            ("pubspec.yaml", "dependencies:\n  tencent_cloud_api: ^0.2.0"),
        ] {
            assert!(uses_sdk(&[(name, text)], "src/deep/file"), "{name}: {text}");
            assert!(!uses_sdk(&[(name, "nothing of the kind")], "src/deep/file"), "{name}");
        }
    }

    #[test]
    fn what_only_sounds_like_it_is_no_dependency() {
        for (name, text) in [
            ("package.json", "{\"dependencies\": {\"@tencentcloud/chat\": \"3\", \"cos-js-sdk-v5\": \"1\"}}"),
            ("package.json", "{\"author\": \"Tencent\", \"repository\": \"https://github.com/tencent/wepy\"}"),
            ("requirements.txt", "# tencentcloud-sdk-python\nboto3\n"),
            ("go.mod", "module example.com/x\n// github.com/tencentcloud/tencentcloud-sdk-go was here\n"),
            ("pubspec.yaml", "dependencies:\n  tencent_kit: ^6.0.0"),
            ("pom.xml", "<groupId>com.tencent.devops</groupId>"),
            ("tencentcloud.toml", "tencentcloud-sdk"),
        ] {
            assert!(!uses_sdk(&[(name, text)], "src/file"), "{name}: {text}");
        }
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

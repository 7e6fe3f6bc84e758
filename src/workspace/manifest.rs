//! Manifests: the files in which projects declare what they depend on.

use std::fs;
use std::path::Path;

use crate::scan::names_tencent;

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
        // Tests and tools list only what they need besides: all of a repository is one environment.
        shared: "tencent",
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
pub fn kind(path: &Path) -> Option<usize> {
    kind_of(path.file_name()?.to_str()?)
}

/// The same by the file's name alone.
pub fn kind_of(name: &str) -> Option<usize> {
    let first = name.as_bytes().first();
    let fits = |pattern: &str| match pattern.split_once('*') {
        Some((start, end)) => name.len() >= start.len() + end.len() && name.starts_with(start) && name.ends_with(end),
        None => name == pattern,
    };
    // Folders of thousands of files are looked through for manifests: most names begin otherwise.
    let begins = |pattern: &str| pattern.starts_with('*') || pattern.as_bytes().first() == first;
    let fits = |pattern: &str| begins(pattern) && fits(pattern);
    MANIFESTS.iter().position(|manifest| manifest.names.iter().any(|pattern| fits(pattern)))
}

/// What one manifest says.
#[derive(Clone, Copy, Debug, Default)]
pub struct Declared {
    pub sdk: bool,
    /// Folders below take it over.
    pub shared: bool,
}

/// What a manifest says; one that can't be read says nothing.
pub fn declared(path: &Path) -> Declared {
    let Some(manifest) = kind(path).map(|kind| &MANIFESTS[kind]) else { return Declared::default() };
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

    /// Whether a manifest of this name and text declares an SDK.
    fn declares(name: &str, text: &str) -> bool {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join(name);
        fs::write(&path, text).expect("a file");
        declared(&path).sdk
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
            assert!(declares(name, text), "{name}: {text}");
            assert!(!declares(name, "nothing of the kind"), "{name}");
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
            assert!(!declares(name, text), "{name}: {text}");
        }
    }
}

//! The configuration, from texts and trees of files to what holds.

mod explained;
mod extended;
mod faults;
mod holding;
mod odd;
mod patterns;

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::Finder;
use crate::locale::Locale;
use crate::scan::Gate;

/// A baseline without findings.
const EMPTY: &str = "{\"version\": 1, \"files\": {}}";

/// A folder with files, given as paths and texts.
fn tree(files: &[(&str, &str)]) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let root = folder.path().canonicalize().expect("a folder");
    for (path, text) in files {
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
    (folder, root)
}

/// What holds for a file, so far as something was said about it.
fn holds(finder: &mut Finder, root: &Path, file: &str) -> String {
    let path = root.join(file);
    if finder.is_excluded(&path, false) {
        return "excluded".to_owned();
    }
    let config = finder.config(path.parent().expect("a folder"));
    let settings = config.settings(&path);
    let mut words: Vec<String> = Vec::new();
    for (rule, level) in settings.levels.iter().filter(|(rule, level)| *level != Some(rule.severity)) {
        words.push(format!("{}={}", rule.name, level.map_or("off", |severity| severity.name())));
    }
    words.extend(settings.declared.fixture.then(|| "fixture".to_owned()));
    words.extend(settings.declared.services.iter().map(|service| service.name().to_owned()));
    words.extend((settings.declared.gate == Gate::Always).then(|| "always".to_owned()));
    words.extend(
        settings.declared.own.iter().map(|code| format!("{}:{}", code.code, code.summary.pick(Locale::Chinese))),
    );
    words.extend(config.language.value.map(|locale| format!("{locale:?}")));
    let baseline = config.baseline.as_ref().and_then(|held| held.value.strip_prefix(root).ok());
    words.extend(baseline.map(|path| path.to_string_lossy().replace('\\', "/")));
    words.join(" ")
}

/// Checks what holds for files of a tree.
fn check(files: &[(&str, &str)], expected: &[(&str, &str)]) {
    let (_folder, root) = tree(files);
    let mut finder = Finder::default();
    for (file, expected) in expected {
        assert_eq!(holds(&mut finder, &root, file), *expected, "{file} of {files:#?}");
    }
    assert!(finder.faulty().is_empty(), "{:#?}", finder.faulty());
}

/// All rules but these, turned off.
fn all_but(on: &[&str]) -> String {
    let off = crate::rules::RULES.iter().filter(|rule| !on.contains(&rule.name));
    off.map(|rule| format!("{}=off", rule.name)).collect::<Vec<_>>().join(" ")
}

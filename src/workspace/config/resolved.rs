//! A configuration: what the nearest file says, together with those that it extends.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::globs::{Globs, Reach};
use super::layer::{Change, ForPaths, Layer};
use super::origin::{At, Held};
use super::texts::own_code;
use crate::catalog::{OwnCode, OwnCodes, Service};
use crate::locale::Locale;
use crate::rules::{Levels, Rule, Settings, Severity};
use crate::scan::{Declared, Gate};
use crate::workspace::baseline::Baseline;

/// What holds for the files of a folder. Without any file: every rule at its own severity.
#[derive(Debug, Default)]
pub struct Config {
    /// The files that it is made of; the nearest one first.
    files: Vec<Arc<Path>>,
    /// `None` where it is left to the editor or the environment.
    pub language: Held<Option<Locale>>,
    pub baseline: Option<Held<PathBuf>>,
    /// What stands in the baseline.
    pub known: Baseline,
    codes: OwnCodes,
    /// The places of the codes, in their order.
    code_origins: Vec<Held<()>>,
    levels: Levels,
    changes: Vec<Change>,
    exclude: Globs,
    fixtures: Globs,
    services: Held<Vec<Service>>,
    gate: Held<Gate>,
    paths: Vec<ForPaths>,
}

/// What holds for one file, and where each value is from.
#[derive(Debug)]
pub struct Explained<'a> {
    pub files: &'a [Arc<Path>],
    pub language: &'a Held<Option<Locale>>,
    pub baseline: Option<&'a Held<PathBuf>>,
    pub gate: &'a Held<Gate>,
    pub services: &'a Held<Vec<Service>>,
    pub fixture: Held<bool>,
    /// Each rule, ordered by name; `None` for one that is off.
    pub rules: Vec<(&'static Rule, Held<Option<Severity>>)>,
    /// The team's own codes, ordered by name.
    pub codes: Vec<(&'a OwnCode, &'a Held<()>)>,
}

impl Config {
    /// What some files come to, the nearest one last. Patterns without a folder hold in all of
    /// `whole`.
    pub fn new(layers: &[Arc<Layer>], whole: &Arc<Path>) -> Self {
        let mut config = Self::default();
        let (mut exclude, mut fixtures, mut codes) = (Vec::new(), Vec::new(), Vec::new());
        for layer in layers {
            let file = &layer.file;
            if layer.is_file {
                config.files.insert(0, layer.path.clone());
            }
            if let Some(at) = &file.language {
                config.language = layer.held(at, |language| language.0);
            }
            if let Some(at) = &file.gate {
                config.gate = layer.held(at, |gate| *gate);
            }
            if let Some(at) = &file.services {
                config.services = layer.services(at);
            }
            config.baseline = layer.baseline().or(config.baseline);
            config.changes.extend(layer.changes());
            config.paths.extend(layer.for_paths(whole));
            for (patterns, all) in [(&file.exclude, &mut exclude), (&file.fixtures, &mut fixtures)] {
                all.extend(patterns.iter().flat_map(|at| layer.placed(&at.value, whole)));
            }
            for (name, At { value: table, .. }) in file.codes.iter().flat_map(|at| &at.value.0) {
                codes.extend(own_code(&name.value, table).map(|code| (code, layer.held(name, |_| ()))));
            }
        }
        config.changes.iter().for_each(|change| change.apply(&mut config.levels));
        config.exclude = Globs::new(exclude, Reach::Entry);
        config.fixtures = Globs::new(fixtures, Reach::Below);
        config.codes = OwnCodes::new(codes.iter().map(|(code, _)| code.clone()));
        let origin =
            |code: &OwnCode| codes.iter().rfind(|(other, _)| other.code == code.code).map(|(_, held)| held.clone());
        config.code_origins = config.codes.iter().filter_map(origin).collect();
        config
    }

    /// The files that it is made of; the nearest one first.
    pub fn files(&self) -> &[Arc<Path>] {
        &self.files
    }

    /// The team's own codes.
    pub fn codes(&self) -> &OwnCodes {
        &self.codes
    }

    /// Whether it is not the same for all files that it is for; where it is, what path one asks with matters not.
    pub fn tells_files_apart(&self) -> bool {
        !self.fixtures.is_empty() || !self.paths.is_empty() || !self.known.is_empty()
    }

    /// What holds for a file, given its absolute path. Allocates nothing.
    pub fn settings(&self, path: &Path) -> Settings<'_> {
        let mut levels = self.levels;
        let mut declared = Declared {
            fixture: self.fixtures.matches(path, false),
            services: &self.services.value,
            gate: self.gate.value,
            own: &self.codes,
        };
        for table in self.paths.iter().filter(|table| table.globs.matches(path, false)) {
            table.changes.iter().for_each(|change| change.apply(&mut levels));
            declared.fixture = table.fixtures.as_ref().map_or(declared.fixture, |held| held.value);
            declared.services = table.services.as_ref().map_or(declared.services, |held| &held.value);
            declared.gate = table.gate.as_ref().map_or(declared.gate, |held| held.value);
        }
        Settings { levels, declared, known: self.known.of(path).map_or(&[], |known| known.entries) }
    }

    /// Whether a file or folder of this path may be passed over; cheaper to ask than whether it is.
    pub fn may_exclude(&self, path: &Path) -> bool {
        !self.exclude.is_empty() || self.known.may_be(path)
    }

    /// Whether a file or folder is passed over, given its absolute path. What is in a folder that is
    /// passed over is so too, without being asked about. Baselines are: they are full of mistakes.
    pub fn excludes(&self, path: &Path, is_folder: bool) -> bool {
        self.exclude.matches(path, is_folder) || self.known.is(path)
    }

    /// The pattern because of which a file or folder is passed over, if it is.
    pub fn exclusion(&self, path: &Path, is_folder: bool) -> Option<Held<String>> {
        if self.known.is(path) {
            let origin = self.baseline.as_ref().and_then(|held| held.origin.clone());
            return Some(Held { value: path.file_name()?.to_string_lossy().into_owned(), origin });
        }
        let placed = self.exclude.deciding(path, is_folder).filter(|placed| !placed.pattern.is_negated)?;
        Some(Held { value: placed.pattern.text.clone(), origin: Some(placed.origin.clone()) })
    }

    /// What holds for a file, and why.
    pub fn explain(&self, path: &Path) -> Explained<'_> {
        let fixture = self
            .fixtures
            .deciding(path, false)
            .map(|placed| Held { value: !placed.pattern.is_negated, origin: Some(placed.origin.clone()) });
        let mut explained = Explained {
            files: &self.files,
            language: &self.language,
            baseline: self.baseline.as_ref(),
            gate: &self.gate,
            services: &self.services,
            fixture: fixture.unwrap_or_default(),
            rules: Vec::new(),
            codes: self.codes.iter().zip(&self.code_origins).collect(),
        };
        let mut changes: Vec<&Change> = self.changes.iter().collect();
        for table in self.paths.iter().filter(|table| table.globs.matches(path, false)) {
            changes.extend(&table.changes);
            explained.gate = table.gate.as_ref().unwrap_or(explained.gate);
            explained.services = table.services.as_ref().unwrap_or(explained.services);
            explained.fixture = table.fixtures.clone().unwrap_or(explained.fixture);
        }
        explained.rules = explain_rules(&changes);
        explained
    }
}

/// What some steps come to for each rule, and which was the last that had to do with it.
fn explain_rules(changes: &[&Change]) -> Vec<(&'static Rule, Held<Option<Severity>>)> {
    let mut levels = Levels::default();
    changes.iter().for_each(|change| change.apply(&mut levels));
    let last = |rule: &Rule| changes.iter().rfind(|change| change.rules.rules().any(|other| other.name == rule.name));
    let held = |rule, value| Held { value, origin: last(rule).map(|change| change.origin.clone()) };
    levels.iter().map(|(rule, level)| (rule, held(rule, level))).collect()
}

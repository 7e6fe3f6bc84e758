//! What one file adds to a configuration.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::file::{File, PathTable};
use super::globs::{Globs, Placed, Reach};
use super::names::{Level, RuleName, Selector, ServiceName};
use super::origin::{At, Held, Origin};
use super::pattern::Pattern;
use super::value::{Entries, OneOrMore};
use crate::catalog::Service;
use crate::rules::{Levels, RuleSet, Severity};
use crate::scan::Gate;

/// A file that was read, with what is needed to say where its values stand.
#[derive(Debug)]
pub struct Layer {
    pub path: Arc<Path>,
    /// The folder that its patterns are relative to.
    pub folder: Arc<Path>,
    /// Where each line of the text begins, in bytes.
    lines: Vec<usize>,
    /// Whether it is a file, and not the settings of an editor.
    pub is_file: bool,
    pub file: File,
}

/// One step on the way to which rules are on.
#[derive(Clone, Debug)]
pub struct Change {
    pub rules: RuleSet,
    pub to: To,
    pub origin: Origin,
}

#[derive(Clone, Copy, Debug)]
pub enum To {
    On,
    Off,
    Severity(Severity),
}

/// What holds for some paths only.
#[derive(Clone, Debug)]
pub struct ForPaths {
    pub globs: Globs,
    pub changes: Vec<Change>,
    pub fixtures: Option<Held<bool>>,
    pub services: Option<Held<Vec<Service>>>,
    pub gate: Option<Held<Gate>>,
}

impl Layer {
    pub fn new(path: Arc<Path>, folder: Arc<Path>, text: &str, file: File) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let lines = std::iter::once(0).chain(breaks.map(|(at, _)| at + 1)).collect();
        Self { path, folder, lines, is_file: true, file }
    }

    pub fn origin<T>(&self, at: &At<T>) -> Origin {
        let line = self.lines.partition_point(|start| *start <= at.range.start);
        Origin { file: self.path.clone(), line: line as u32 }
    }

    pub fn held<T, V>(&self, at: &At<T>, value: impl FnOnce(&T) -> V) -> Held<V> {
        Held { value: value(&at.value), origin: Some(self.origin(at)) }
    }

    pub fn services(&self, at: &At<Vec<At<ServiceName>>>) -> Held<Vec<Service>> {
        self.held(at, |names| names.iter().map(|at| at.value.0).collect())
    }

    pub fn baseline(&self) -> Option<Held<PathBuf>> {
        self.file.baseline.as_ref().map(|at| self.held(at, |path| self.beside(path)))
    }

    /// A path that the file has, which is relative to it.
    pub fn beside(&self, path: &str) -> PathBuf {
        self.path.parent().unwrap_or(&self.path).join(path)
    }

    /// The steps that the file itself takes.
    pub fn changes(&self) -> Vec<Change> {
        let File { select, severity, ignore, .. } = &self.file;
        self.steps(select.as_ref(), severity.as_ref(), ignore.as_ref())
    }

    /// `select` begins anew, `severity` changes some, and `ignore` has the last word.
    fn steps(
        &self,
        select: Option<&At<Vec<At<Selector>>>>,
        severity: Option<&At<Entries<RuleName, Level>>>,
        ignore: Option<&At<Vec<At<Selector>>>>,
    ) -> Vec<Change> {
        let mut changes = Vec::new();
        let mut change = |rules, to, origin| changes.push(Change { rules, to, origin });
        if let Some(select) = select {
            change(RuleSet::ALL, To::Off, self.origin(select));
            select.value.iter().for_each(|at| change(at.value.0, To::On, self.origin(at)));
        }
        for (rule, level) in severity.iter().flat_map(|at| &at.value.0) {
            let to = level.value.0.map_or(To::Off, To::Severity);
            change(rule.value.0, to, self.origin(rule));
        }
        for at in ignore.iter().flat_map(|at| &at.value) {
            change(at.value.0, To::Off, self.origin(at));
        }
        changes
    }

    /// Patterns of the file. Those that hold at any depth hold in all of `whole`, the folder of the
    /// configuration: the file may be one that others extend, and stand beside it.
    pub fn placed(&self, patterns: &[At<Pattern>], whole: &Arc<Path>) -> Vec<Placed> {
        let place = |at: &At<Pattern>| {
            let root = if at.value.is_free { whole.clone() } else { self.folder.clone() };
            Placed { pattern: at.value.clone(), root, origin: self.origin(at) }
        };
        patterns.iter().map(place).collect()
    }

    pub fn for_paths(&self, whole: &Arc<Path>) -> impl Iterator<Item = ForPaths> {
        let tables = self.file.per_path.iter().flat_map(|at| &at.value);
        tables.map(move |At { value: table, .. }| {
            let PathTable { path, select, ignore, severity, fixtures, services, gate } = table;
            let patterns = path.as_ref().map_or(&[][..], |At { value: OneOrMore(patterns), .. }| patterns);
            ForPaths {
                globs: Globs::new(self.placed(patterns, whole), Reach::Below),
                changes: self.steps(select.as_ref(), severity.as_ref(), ignore.as_ref()),
                fixtures: fixtures.as_ref().map(|at| self.held(at, |value| *value)),
                services: services.as_ref().map(|at| self.services(at)),
                gate: gate.as_ref().map(|at| self.held(at, |gate| *gate)),
            }
        })
    }
}

impl Change {
    pub fn apply(&self, levels: &mut Levels) {
        match self.to {
            To::On => levels.turn_on(self.rules),
            To::Off => levels.turn_off(self.rules),
            To::Severity(severity) => levels.set(self.rules, severity),
        }
    }
}

//! `tcerr check --fix` and `--diff`: the fixes that surely do what was meant.

mod diff;
mod input;
mod patch;
mod words;

pub use diff::show;
pub use input::{pass_on, pass_through};
pub use words::{can_be_fixed, fixed, fixed_note};

use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::path::PathBuf;

use super::check::found;
use super::known::Known;
use super::output::visible;
use super::problems;
use super::report::Checked;
use crate::locale::Locale;
use crate::rules::{Mended, Severity, mend};
use crate::say;
use crate::workspace::{File, FileText, Replacement, replace_all};

/// A file in which something was found, and what its safe fixes make of it.
pub struct Looked {
    place: PathBuf,
    checked: Checked,
    /// `None` where there are none.
    mended: Option<Mended>,
}

impl From<Checked> for Looked {
    /// A file that is left as it is.
    fn from(checked: Checked) -> Self {
        Self { place: PathBuf::new(), checked, mended: None }
    }
}

/// What was fixed.
#[derive(Debug, Default)]
pub struct Fixed {
    /// How many findings of each rule, and each severity that it has in some places.
    pub counts: BTreeMap<(&'static str, Severity), usize>,
    /// In how many files.
    pub files: usize,
}

impl Fixed {
    /// How many findings there were.
    pub fn problems(&self) -> usize {
        self.counts.values().sum()
    }

    fn add(&mut self, mended: &Mended) {
        self.files += usize::from(!mended.fixed.is_empty());
        for (rule, severity) in &mended.fixed {
            *self.counts.entry((rule.name, *severity)).or_default() += 1;
        }
    }
}

/// What became of fixing.
pub struct Applied {
    /// The files in which something is left.
    pub files: Vec<Checked>,
    pub fixed: Fixed,
    /// Whether something that could be fixed was not.
    pub failed: bool,
}

/// Has a look at a file, and fixes its text; nothing is written.
pub fn look(file: File<'_>, known: &Known, locale: Locale) -> Option<Looked> {
    let find = |text: &str| found(&file, text, known, locale);
    let findings = find(&file.text);
    let is_fixable = findings.iter().any(|finding| finding.safe_fix().is_some());
    let mended = is_fixable.then(|| mend(&file.text, findings.clone(), find));
    (!findings.is_empty()).then(|| Looked {
        place: file.place.to_owned(),
        checked: Checked { path: file.path, text: file.text, has_mark: file.has_mark, findings },
        mended,
    })
}

/// Writes what fixes made of files, each whole or not at all, on so many threads. The files are ordered
/// by path, and what goes wrong is told in that order.
pub fn apply(looked: Vec<Looked>, jobs: Option<NonZeroUsize>, locale: Locale) -> Applied {
    let mut applied = Applied { files: Vec::new(), fixed: Fixed::default(), failed: false };
    let (mut changes, mut changed) = (Vec::new(), Vec::new());
    for Looked { place, mut checked, mended } in looked {
        let Some(mut mended) = mended else {
            applied.files.push(checked);
            continue;
        };
        applied.failed |= say_stopped(&checked.path, &mended, locale);
        if mended.fixed.is_empty() {
            applied.files.push(checked);
            continue;
        }
        let (text, has_mark) = (std::mem::take(&mut checked.text), checked.has_mark);
        let new = std::mem::take(&mut mended.text);
        changes.push(Replacement { path: place, before: FileText { text, has_mark }, text: new });
        changed.push((checked, mended));
    }
    let results = replace_all(&changes, jobs);
    for (((mut checked, mended), change), result) in changed.into_iter().zip(changes).zip(results) {
        match result {
            Ok(()) => {
                applied.fixed.add(&mended);
                checked = Checked { text: change.text, findings: mended.left, ..checked };
            }
            Err(why) => {
                let (path, why) = (visible(&checked.path), why.reason(locale));
                problems::say(&say!(locale, "{path}: {why}", "{path}：{why}"));
                checked.text = change.before.text;
                applied.failed = true;
            }
        }
        applied.files.push(checked);
    }
    applied.files.retain(|file| !file.findings.is_empty());
    applied.files.sort_by(|a, b| a.path.cmp(&b.path));
    applied
}

/// Says why safe fixes are left in a file, if any are; whether there are.
fn say_stopped(path: &str, mended: &Mended, locale: Locale) -> bool {
    let Some(stopped) = &mended.stopped else { return false };
    let (path, why) = (visible(path), visible(&stopped.reason(locale)));
    problems::say(&say!(locale, "{path}: {why}", "{path}：{why}"));
    true
}

/// One look for each path, ordered.
pub fn in_order(mut looked: Vec<Looked>) -> Vec<Looked> {
    looked.sort_by(|a, b| a.checked.path.cmp(&b.checked.path));
    looked.dedup_by(|a, b| a.checked.path == b.checked.path);
    looked
}

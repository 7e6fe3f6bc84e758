//! Baselines in `tcerr check`: what is known is not reported, and what is known but not there any
//! more is told of.

mod write;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::configured::shown;
use super::output::visible;
use super::problems;
use crate::locale::Locale;
use crate::rules::Finding;
use crate::rules::baseline::{Entry, hide};
use crate::say;
use crate::scan::Sites;
use crate::workspace::config::normal;
use crate::workspace::{Configs, File, Targets};

/// More entries than these are not listed.
const MOST_LISTED: usize = 10;

/// What a check learns of the baselines on its way.
pub struct Known {
    configs: Arc<Configs>,
    learned: Mutex<Learned>,
}

#[derive(Default)]
struct Learned {
    /// The files whose entries were compared with what was found, by baseline.
    compared: BTreeSet<(PathBuf, PathBuf)>,
    /// What of these entries fitted nothing.
    left: BTreeMap<(PathBuf, PathBuf), Vec<Entry>>,
    /// What is to be written, by baseline and file.
    found: BTreeMap<PathBuf, BTreeMap<PathBuf, Vec<Entry>>>,
}

impl Known {
    pub fn new(configs: &Arc<Configs>) -> Self {
        Self { configs: configs.clone(), learned: Mutex::default() }
    }

    /// Takes what is known of a file away from what was found in its text, or in one that is to be in its
    /// place.
    pub fn hide(&self, file: &File<'_>, text: &str, sites: &Sites, findings: &mut Vec<Finding>) {
        if file.settings.known.is_empty() {
            return;
        }
        let left = hide(findings, file.settings.known, text, file.language, sites);
        let path = Path::new(&file.path);
        let config = self.configs.beside(path);
        let Some(known) = config.known.of(&normal(path)) else { return };
        let place = (config.known.path.clone(), known.path.to_owned());
        let mut learned = self.learned();
        // Of a file that was copied before it went away, each copy may have what the other lacks.
        if learned.compared.insert(place.clone()) {
            learned.left.insert(place, left);
        } else if let Some(before) = learned.left.get_mut(&place) {
            before.retain(|entry| left.contains(entry));
        }
    }

    /// Says which entries of the baselines fit nothing any more, so far as this was looked at.
    pub fn say_left(&self, targets: &Targets, locale: Locale) {
        let mut learned = self.learned();
        let roots = looked_at(targets);
        for config in self.configs.used() {
            for (file, entries) in &config.known.files {
                let place = (config.known.path.clone(), file.clone());
                let is_asked_for = roots.iter().any(|root| file.starts_with(root));
                if is_asked_for && !learned.compared.contains(&place) && !file.exists() {
                    learned.left.insert(place, entries.clone());
                }
            }
        }
        let mut by_baseline: BTreeMap<&PathBuf, Vec<(&PathBuf, &Entry)>> = BTreeMap::new();
        for ((baseline, file), entries) in &learned.left {
            by_baseline.entry(baseline).or_default().extend(entries.iter().map(|entry| (file, entry)));
        }
        for (baseline, entries) in by_baseline.into_iter().filter(|(_, entries)| !entries.is_empty()) {
            say_unfit(baseline, &entries, locale);
        }
    }

    fn learned(&self) -> MutexGuard<'_, Learned> {
        self.learned.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The absolute paths below which all files were looked at. Where only some were chosen, nobody knows whether
/// one that is gone would be among them.
fn looked_at(targets: &Targets) -> Vec<PathBuf> {
    let is_all = targets.changed.is_none() && targets.shard.is_none();
    targets.roots.iter().filter(|_| is_all).map(|root| normal(&root.path)).collect()
}

fn say_unfit(baseline: &Path, entries: &[(&PathBuf, &Entry)], locale: Locale) {
    let count: usize = entries.iter().map(|(_, entry)| entry.count).sum();
    let baseline = visible(&shown(baseline));
    let findings = if count == 1 { "known finding is" } else { "known findings are" };
    problems::say(&say!(
        locale,
        "{baseline}: {count} {findings} not there any more; `tcerr check --write-baseline` brings it up to date",
        "{baseline}：有 {count} 个已知问题不复存在；运行 `tcerr check --write-baseline` 即可更新"
    ));
    for (file, Entry { rule, text, place, count }) in entries.iter().take(MOST_LISTED) {
        let (file, text, place) = (visible(&shown(file)), visible(text), visible(place));
        let at = if place.is_empty() { String::new() } else { say!(locale, " in {place}", "，位于 {place}") };
        let times = if *count == 1 { String::new() } else { format!(" ×{count}") };
        problems::say(&say!(locale, "  {file}: {rule} `{text}`{at}{times}", "  {file}：{rule} `{text}`{at}{times}"));
    }
    if let Some(more @ 1..) = entries.len().checked_sub(MOST_LISTED) {
        problems::say(&say!(locale, "  and {more} more", "  以及另外 {more} 条"));
    }
}

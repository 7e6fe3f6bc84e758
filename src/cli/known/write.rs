//! `tcerr check --write-baseline`: what is found becomes known.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::{Known, looked_at};
use crate::cli::configured::shown;
use crate::cli::output::{stdout, visible, written};
use crate::cli::{Ending, problems};
use crate::locale::Locale;
use crate::rules::Finding;
use crate::rules::baseline::{Entry, entries};
use crate::say;
use crate::scan::Sites;
use crate::workspace::baseline::{Baseline, NAME, Unusable};
use crate::workspace::config::normal;
use crate::workspace::{File, FileText, Replacement, Targets, Unwritten, read, replace_all};

impl Known {
    /// Notes what was found in a file.
    pub fn learn(&self, file: &File<'_>, sites: &Sites, findings: &[Finding]) {
        let path = Path::new(&file.path);
        let config = self.configs.beside(path);
        let baseline = config.baseline.as_ref().map_or_else(|| self.unnamed(), |held| normal(&held.value));
        let entries = entries(&file.text, file.language, sites, findings);
        self.learned().found.entry(baseline).or_default().insert(normal(path), entries);
    }

    /// The baseline of files for which none is named: beside the configuration of the current
    /// folder, or in that folder.
    fn unnamed(&self) -> PathBuf {
        let config = self.configs.beside(Path::new("."));
        let folder = config.files().first().and_then(|file| file.parent());
        normal(folder.unwrap_or(Path::new("."))).join(NAME)
    }

    /// Writes the baselines, and says so. What they know of files that were not looked at stays.
    pub fn write(&self, targets: &Targets, quiet: bool, locale: Locale) -> io::Result<Ending> {
        let looked_at = looked_at(targets);
        let mut found = std::mem::take(&mut self.learned().found);
        let configs = self.configs.used();
        let named: Vec<PathBuf> =
            configs.iter().filter_map(|config| Some(normal(&config.baseline.as_ref()?.value))).collect();
        for path in &named {
            found.entry(path.clone()).or_default();
        }
        for (path, files) in found {
            let is_named = named.contains(&path);
            let is_there = path.exists();
            if !is_named && !is_there && files.values().all(Vec::is_empty) {
                continue;
            }
            let shown_path = visible(&shown(&path));
            let failed = |why: String| {
                problems::say(&say!(locale, "{shown_path}: {why}", "{shown_path}：{why}"));
                Ok(Ending::Failed)
            };
            let Before { text, baseline: before, had_conflict } = match known(&path, is_there) {
                Ok(known) => known,
                Err(why) => return failed(why.reason(locale) + why.hint(locale).unwrap_or_default()),
            };
            let baseline = merged(path, before, files, &looked_at);
            if let Err(why) = put(&baseline, text) {
                return failed(why.reason(locale));
            }
            if !quiet && had_conflict {
                problems::say(&say!(
                    locale,
                    "{shown_path}: it held a merge conflict; what either side knows of files that were not looked at is kept",
                    "{shown_path}：其中有合并冲突；对于未检查的文件，双方的已知问题均已保留"
                ));
            }
            if !quiet {
                say_written(&baseline, &shown_path, is_named, locale)?;
            }
        }
        Ok(Ending::Clean)
    }
}

/// What a baseline's file held before it is written.
#[derive(Default)]
struct Before {
    /// `None` where there is no file.
    text: Option<FileText>,
    baseline: Baseline,
    had_conflict: bool,
}

fn known(path: &Path, is_there: bool) -> Result<Before, Unusable> {
    if !is_there {
        return Ok(Before::default());
    }
    let text = read(path).map_err(Unusable::Unread)?;
    let (baseline, had_conflict) = match Baseline::parse(path, &text.text) {
        Err(why) if why.is_conflict() => (Baseline::of_sides(path, &text.text).ok_or(why)?, true),
        parsed => (parsed?, false),
    };
    Ok(Before { text: Some(text), baseline, had_conflict })
}

/// Writes a baseline in the place of what its file held, or into a new file, whose folder may be new as well.
fn put(baseline: &Baseline, before: Option<FileText>) -> Result<(), Unwritten> {
    let path = baseline.path.clone();
    let text = baseline.written();
    let Some(before) = before else {
        path.parent().map_or(Ok(()), fs::create_dir_all).map_err(Unwritten::Io)?;
        return fs::write(path, text).map_err(Unwritten::Io);
    };
    replace_all(&[Replacement { path, before, text }], None).into_iter().collect()
}

/// What is known afterwards: what was found, and what was known of files that are there but were
/// not looked at. Of a file that is gone it stays as well, unless it would have been looked at, or one that was
/// looked at has taken it over.
fn merged(path: PathBuf, before: Baseline, found: BTreeMap<PathBuf, Vec<Entry>>, looked_at: &[PathBuf]) -> Baseline {
    let moved: BTreeSet<&Path> = found.keys().filter_map(|file| Some(before.of(file)?.path)).collect();
    let is_kept = |file: &Path| {
        !found.contains_key(file)
            && (file.exists() || !moved.contains(file) && !looked_at.iter().any(|root| file.starts_with(root)))
    };
    let kept = before.files.iter().filter(|(file, _)| is_kept(file));
    let mut files: BTreeMap<_, _> = kept.map(|(file, entries)| (file.clone(), entries.clone())).collect();
    files.extend(found);
    files.retain(|_, entries| !entries.is_empty());
    Baseline::new(path, files)
}

fn say_written(baseline: &Baseline, path: &str, is_named: bool, locale: Locale) -> io::Result<()> {
    let files = baseline.files.len();
    let count: usize = baseline.files.values().flatten().map(|entry| entry.count).sum();
    let findings = if count == 1 { "finding" } else { "findings" };
    let in_files = if files == 1 { "file" } else { "files" };
    let mut words = say!(
        locale,
        "Wrote {count} known {findings} in {files} {in_files} to {path}.",
        "已将 {files} 个文件中的 {count} 个已知问题写入 {path}。"
    );
    if !is_named {
        words.push('\n');
        words.push_str(&say!(
            locale,
            "It counts once `tcerr.toml` has the line `baseline = \"{NAME}\"`.",
            "在 `tcerr.toml` 中加入 `baseline = \"{NAME}\"` 之后，它才会生效。"
        ));
    }
    let mut out = stdout();
    written(writeln!(out, "{words}").and_then(|()| out.flush()))
}

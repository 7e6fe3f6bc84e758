//! `tcerr check`: findings in files.

use std::io;
use std::sync::Arc;

use super::arguments::{CheckOptions, ReportFormat};
use super::known::Known;
use super::output::written;
use super::progress::shown;
use super::report::{self, Checked, Report, Totals};
use super::{Ending, configured, problems};
use crate::locale::Locale;
use crate::rules::{self, Severity};
use crate::say;
use crate::scan::scan;
use crate::workspace::{Configs, File, Targets, walk};

/// Checks files and folders and writes what was found.
pub fn run(targets: &Targets, configs: &Arc<Configs>, options: CheckOptions, locale: Locale) -> io::Result<Ending> {
    let known = Known::new(configs);
    let look = |file: File<'_>| {
        let sites = scan(file.source());
        let mut findings = rules::check(&file.text, &sites, &file.settings.levels, locale);
        match options.write_baseline {
            true => known.learn(&file, &sites, &findings),
            false => known.hide(&file, &sites, &mut findings),
        }
        (!findings.is_empty()).then_some(Checked {
            path: file.path,
            text: file.text,
            has_mark: file.has_mark,
            findings,
        })
    };
    let (mut files, mut walked) = shown(!options.quiet, locale, |progress| walk(targets, configs, progress, look));
    if configured::say_faults(configs, locale) {
        return Ok(Ending::Failed);
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files.dedup_by(|a, b| a.path == b.path);
    let totals = Totals::of(&files);
    if options.write_baseline {
        let failed = problems::say_skipped(&walked, locale);
        let ending = known.write(options.quiet, locale)?;
        return Ok(if failed { Ending::Failed } else { ending });
    }
    let left_out = options.max_findings.map_or(0, |most| cut(&mut files, most));
    let report = Report { files: &files, totals, walked: &walked, quiet: options.quiet, locale };
    written(match options.statistics {
        true => report::statistics(&report, options.format == ReportFormat::Json),
        false => report::write(&report, options.format),
    })?;
    // Who watches wants to see at a glance whether all is well.
    if options.watch && options.format == ReportFormat::Concise && !options.statistics && !options.quiet {
        written(report::summary(&report))?;
    }
    if left_out > 0 {
        say_left_out(left_out, locale);
    }
    if options.quiet {
        walked.skipped.retain(|skipped| skipped.named);
    }
    let failed = problems::say_skipped(&walked, locale);
    if !options.quiet {
        known.say_left(targets, locale);
    }
    // What is only worth knowing must not stop anybody's build.
    let found = totals.count(Severity::Error) + totals.count(Severity::Warning) > 0;
    Ok(match (failed, found && !options.exit_zero) {
        (true, _) => Ending::Failed,
        (false, true) => Ending::Found,
        (false, false) => Ending::Clean,
    })
}

/// Keeps the first findings only; says how many are left out.
fn cut(files: &mut Vec<Checked>, most: usize) -> usize {
    let (mut room, mut left_out) = (most, 0);
    for file in files.iter_mut() {
        left_out += file.findings.len().saturating_sub(room);
        file.findings.truncate(room);
        room -= file.findings.len();
    }
    files.retain(|file| !file.findings.is_empty());
    left_out
}

/// This is no note that one may want to be spared: without it a part would pass for the whole.
fn say_left_out(count: usize, locale: Locale) {
    let findings = if count == 1 { "finding is" } else { "findings are" };
    problems::say(&say!(
        locale,
        "{count} more {findings} not shown (`--max-findings`)",
        "另有 {count} 个问题未输出（`--max-findings`）"
    ));
}

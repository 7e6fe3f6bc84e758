//! `tcerr check`: findings in files.

use std::io;
use std::sync::Arc;

use super::arguments::{CheckOptions, Fixing, ReportFormat};
use super::fixing::{self, Applied, Looked};
use super::known::Known;
use super::output::written;
use super::progress::shown;
use super::report::{self, Base, Checked, Report, Totals};
use super::{Ending, configured, problems};
use crate::locale::Locale;
use crate::rules::{self, Finding, Severity};
use crate::say;
use crate::scan::{Grammar, Source, scan};
use crate::workspace::baseline::is_baseline;
use crate::workspace::{Configs, File, Targets, walk};

/// Checks files and folders and writes what was found.
pub fn run(targets: &Targets, configs: &Arc<Configs>, options: CheckOptions, locale: Locale) -> io::Result<Ending> {
    let known = Known::new(configs);
    match (options.fixing, &targets.input) {
        (Fixing::Shown, _) => return fixing::show(targets, configs, &known, options, locale),
        (Fixing::Applied, Some(input)) => return fixing::pass_on(input, targets, configs, &known, options, locale),
        _ => {}
    }
    let (looked, mut walked) = shown(!options.quiet, locale, |progress| {
        walk(targets, configs, progress, |file| match options.fixing {
            Fixing::Applied => fixing::look(file, &known, locale),
            _ => look(file, &known, options, locale).map(Looked::from),
        })
    });
    if configured::say_faults(configs, locale) {
        return Ok(Ending::Failed);
    }
    let Applied { mut files, fixed, failed: not_fixed } = fixing::apply(fixing::in_order(looked), targets.jobs, locale);
    let totals = Totals::of(&files);
    if options.write_baseline {
        let failed = problems::say_skipped(&walked, locale);
        let ending = known.write(targets, options.quiet, locale)?;
        return Ok(if failed { Ending::Failed } else { ending });
    }
    // A summary stands where it disturbs no program.
    let is_for_people = options.format == ReportFormat::Text;
    let left_out = options.max_findings.map_or(0, |most| cut(&mut files, most));
    let fixed = (options.fixing == Fixing::Applied).then_some(&fixed);
    let fixable_only = options.fixing == Fixing::Chosen;
    let (base, quiet) = (Base::of(options.format), options.quiet);
    let report = Report { files: &files, totals, fixable_only, fixed, walked: &walked, base, quiet, locale };
    written(match options.statistics {
        true => report::statistics(&report, options.format == ReportFormat::Json),
        false => report::write(&report, options.format),
    })?;
    // Who watches wants to see at a glance whether all is well.
    if options.watch && options.format == ReportFormat::Concise && !options.statistics && !options.quiet {
        written(report::summary(&report))?;
    }
    if let Some(fixed) = fixed.filter(|fixed| fixed.files > 0 && !is_for_people && !options.quiet) {
        problems::say(&fixing::fixed_note(fixed.problems(), fixed.files, locale));
    }
    if left_out > 0 {
        say_left_out(left_out, locale);
    }
    if options.quiet {
        walked.skipped.retain(|skipped| skipped.failed);
    }
    let failed = problems::say_skipped(&walked, locale);
    if !options.quiet {
        known.say_left(targets, locale);
    }
    // What is only worth knowing must not stop anybody's build.
    let found = totals.count(Severity::Error) + totals.count(Severity::Warning) > 0;
    Ok(Ending::of(failed || not_fixed, found && !options.exit_zero))
}

/// What is wrong with the text of a file, or with one that is to be in its place, without what is known.
pub fn found(file: &File<'_>, text: &str, known: &Known, locale: Locale) -> Vec<Finding> {
    let sites = scan(Source { text, ..file.source() });
    let mut findings = rules::check(text, &sites, &file.settings.levels, locale);
    if is_record(file, text, &findings) {
        return Vec::new();
    }
    known.hide(file, text, &sites, &mut findings);
    findings
}

/// Whether what was found stands in a baseline that no configuration names: it is what somebody knows of.
fn is_record(file: &File<'_>, text: &str, findings: &[Finding]) -> bool {
    !findings.is_empty() && matches!(file.language.grammar, Grammar::Json(_)) && is_baseline(text)
}

fn look(file: File<'_>, known: &Known, options: CheckOptions, locale: Locale) -> Option<Checked> {
    let mut findings = match options.write_baseline {
        true => {
            let sites = scan(file.source());
            let mut findings = rules::check(&file.text, &sites, &file.settings.levels, locale);
            if is_record(&file, &file.text, &findings) {
                findings.clear();
            }
            known.learn(&file, &sites, &findings);
            findings
        }
        false => found(&file, &file.text, known, locale),
    };
    if options.fixing == Fixing::Chosen {
        findings.retain(|finding| finding.safe_fix().is_some());
    }
    (!findings.is_empty()).then_some(Checked { path: file.path, text: file.text, has_mark: file.has_mark, findings })
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

//! `tcerr check`: findings in files.

use std::io;

use super::arguments::Format;
use super::output::written;
use super::report::{self, Checked};
use super::{Ending, problems};
use crate::locale::Locale;
use crate::rules::{self, Severity};
use crate::scan::scan;
use crate::workspace::{Targets, walk};

/// Checks files and folders and writes what was found.
pub fn run(targets: Targets<'_>, format: Format, locale: Locale) -> io::Result<Ending> {
    let (mut files, walked) = walk(targets, |file| {
        let sites = scan(file.source());
        let findings = rules::check(&file.text, &sites, locale);
        (!findings.is_empty()).then_some(Checked { path: file.path, text: file.text, findings })
    });
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files.dedup_by(|a, b| a.path == b.path);
    written(match format {
        Format::Text => report::text(&files, walked.files, locale),
        Format::Json => report::json(&files),
    })?;
    let failed = problems::say_skipped(&walked, locale);
    // What is only worth knowing must not stop anybody's build.
    let mut findings = files.iter().flat_map(|file| &file.findings);
    let found = findings.any(|finding| finding.rule.severity <= Severity::Warning);
    Ok(match (failed, found) {
        (true, _) => Ending::Failed,
        (false, true) => Ending::Found,
        (false, false) => Ending::Clean,
    })
}

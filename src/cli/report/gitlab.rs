//! A code quality report of GitLab, for `artifacts:reports:codequality`.
//!
//! The format is “Code Quality report format” in GitLab's documentation. Places are lines only. A
//! finding whose fingerprint is in the reports of both branches is neither new nor mended, whatever
//! its line; one whose fingerprint another finding has is not shown.

use std::io;

use serde::Serialize;

use super::Report;
use super::fingerprint::fingerprints;
use crate::cli::output::{Place, write_json};
use crate::rules::Severity;
use crate::text::Document;

#[derive(Serialize)]
struct Violation<'a> {
    description: &'a str,
    check_name: &'static str,
    fingerprint: String,
    severity: &'static str,
    location: Location,
}

#[derive(Serialize)]
struct Location {
    /// From the root of the repository, without `./` in front.
    path: String,
    lines: Lines,
}

/// From 1, the last one included.
#[derive(Serialize)]
struct Lines {
    begin: u32,
    end: u32,
}

/// Writes one array of findings.
pub fn write(report: &Report<'_>) -> io::Result<()> {
    write_json(report.files.iter().flat_map(|file| {
        let (path, document) = (report.base.path(&file.path), Document::new(&file.text, 0));
        file.findings.iter().zip(fingerprints(file, &path)).map(move |(finding, fingerprint)| {
            let line = |offset| Place::of(&document, offset).line;
            let lines = Lines { begin: line(finding.range.start), end: line(finding.range.end) };
            Violation {
                description: &finding.message,
                check_name: finding.rule.name,
                fingerprint,
                severity: severity(finding.severity),
                location: Location { path: path.clone(), lines },
            }
        })
    }))
}

/// Of info, minor, major, critical and blocker.
fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "major",
        Severity::Warning => "minor",
        Severity::Information | Severity::Hint => "info",
    }
}

//! What `tcerr check` found, in each of its formats: a file for each.

mod base;
mod concise;
mod fingerprint;
mod github;
mod gitlab;
mod json;
mod json_lines;
mod junit;
mod rdjson;
mod sarif;
mod statistics;
mod text;

pub use base::Base;
pub use concise::coloured as concise_line;
pub use statistics::statistics;

use std::io::{self, Write};

use crate::cli::arguments::ReportFormat;
use crate::cli::fixing::Fixed;
use crate::cli::output::stdout;
use crate::locale::Locale;
use crate::rules::{Finding, Severity};
use crate::workspace::Walked;

/// A file with findings.
pub struct Checked {
    pub path: String,
    pub text: String,
    /// Whether a byte order mark stands in front of the text.
    pub has_mark: bool,
    pub findings: Vec<Finding>,
}

/// What there is to write.
pub struct Report<'a> {
    /// Those with findings that are to be written, ordered by path.
    pub files: &'a [Checked],
    /// Counts all findings, also those that are left out of `files`.
    pub totals: Totals,
    /// Whether only those findings are reported that `--fix` would fix.
    pub fixable_only: bool,
    /// What was fixed before, if that was asked for.
    pub fixed: Option<&'a Fixed>,
    pub walked: &'a Walked,
    /// What paths are relative to in the formats of code hosts.
    pub base: Base,
    /// Whether nothing is wanted but findings.
    pub quiet: bool,
    pub locale: Locale,
}

/// How much was found.
#[derive(Clone, Copy, Debug, Default)]
pub struct Totals {
    /// Files with findings.
    pub files: usize,
    /// Findings of each severity, worst first.
    severities: [usize; 4],
    /// Findings that `--fix` would fix.
    pub fixable: usize,
}

impl Totals {
    pub fn of(files: &[Checked]) -> Self {
        let mut totals = Self { files: files.len(), ..Self::default() };
        for finding in files.iter().flat_map(|file| &file.findings) {
            totals.severities[finding.severity as usize] += 1;
            totals.fixable += usize::from(finding.safe_fix().is_some());
        }
        totals
    }

    /// All findings.
    pub fn all(&self) -> usize {
        self.severities.iter().sum()
    }

    pub fn count(&self, severity: Severity) -> usize {
        self.severities[severity as usize]
    }
}

/// Writes all findings to standard output.
pub fn write(report: &Report<'_>, format: ReportFormat) -> io::Result<()> {
    match format {
        ReportFormat::Text => text::write(report),
        ReportFormat::Concise => concise::write(report),
        ReportFormat::Json => json::write(report),
        ReportFormat::JsonLines => json_lines::write(report),
        ReportFormat::Sarif => sarif::write(report),
        ReportFormat::Github => github::write(report),
        ReportFormat::Gitlab => gitlab::write(report),
        ReportFormat::Junit => junit::write(report),
        ReportFormat::Rdjson => rdjson::write(report),
    }
}

/// Writes how much was found, in one sentence.
pub fn summary(report: &Report<'_>) -> io::Result<()> {
    let mut out = stdout();
    writeln!(out, "{}", text::summary(report))?;
    out.flush()
}

/// The word for a severity in what people read.
pub fn severity_word(severity: Severity, locale: Locale) -> &'static str {
    match severity {
        Severity::Error => locale.pick("error", "错误"),
        Severity::Warning => locale.pick("warning", "警告"),
        Severity::Information => locale.pick("note", "信息"),
        Severity::Hint => locale.pick("hint", "提示"),
    }
}

/// What marks a finding that `--fix` would fix, where people read it.
fn fixable_mark(finding: &Finding) -> &'static str {
    if finding.safe_fix().is_some() { "[*] " } else { "" }
}

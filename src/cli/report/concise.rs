//! A line each, as compilers write them: `path:line:column: severity[rule]: message`.
//!
//! Columns count Unicode code points, as in every text for people.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};

use super::{Checked, Report, fixable_mark, severity_word};
use crate::cli::output::{BOLD, PLACE, Place, stdout, styled, visible};
use crate::locale::Locale;
use crate::rules::{Finding, Severity};
use crate::text::Document;

/// Writes every finding; nothing where there are none.
pub fn write(report: &Report<'_>) -> io::Result<()> {
    let mut out = stdout();
    for file in report.files {
        let document = Document::new(&file.text, 0);
        for finding in &file.findings {
            writeln!(out, "{}", coloured(file, finding, &document, report.locale))?;
        }
    }
    out.flush()
}

/// The line of a finding, without colours.
pub fn line(file: &Checked, finding: &Finding, document: &Document, locale: Locale) -> String {
    let [place, severity, rule, message] = parts(file, finding, document, locale);
    format!("{place}: {severity}[{rule}]: {message}")
}

/// The same for people. `[*]` marks what `--fix` would fix.
pub fn coloured(file: &Checked, finding: &Finding, document: &Document, locale: Locale) -> String {
    let [place, severity, rule, message] = parts(file, finding, document, locale);
    let (place, severity) = (styled(PLACE, &place), styled(style(finding.severity), &severity));
    let mark = fixable_mark(finding);
    format!("{place}: {severity}[{}]: {mark}{message}", styled(BOLD, &rule))
}

fn parts(file: &Checked, finding: &Finding, document: &Document, locale: Locale) -> [String; 4] {
    let start = Place::of(document, finding.range.start);
    let place = format!("{}:{}:{}", visible(&file.path), start.line, start.column);
    let severity = severity_word(finding.severity, locale).to_owned();
    [place, severity, finding.rule.name.to_owned(), visible(&finding.message)]
}

/// The colours in which findings with their source lines are shown.
fn style(severity: Severity) -> Style {
    let colour = match severity {
        Severity::Error => AnsiColor::BrightRed,
        Severity::Warning => AnsiColor::Yellow,
        Severity::Information => AnsiColor::BrightBlue,
        Severity::Hint => AnsiColor::BrightCyan,
    };
    colour.on_default().bold()
}

//! How often each rule found something.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;
use unicode_width::UnicodeWidthStr;

use super::{Report, severity_word, text};
use crate::cli::output::{BOLD, DIM, stdout, styled, write_json};
use crate::locale::Locale;
use crate::rules::Severity;
use crate::say;

/// One rule that found something; the shape is a contract.
#[derive(Serialize)]
struct Count {
    rule: &'static str,
    severity: &'static str,
    count: usize,
    /// How many of these `--fix` would fix.
    fixable: usize,
    /// How many more there were before they were fixed.
    #[serde(skip_serializing_if = "Option::is_none")]
    fixed: Option<usize>,
    #[serde(skip)]
    word: &'static str,
}

/// Writes a line for each rule that found something, and each severity that it has in some places, most findings
/// first, or a JSON array.
pub fn statistics(report: &Report<'_>, json: bool) -> io::Result<()> {
    let mut counts: BTreeMap<(&'static str, Severity), Count> = BTreeMap::new();
    let new = |(rule, severity): (&'static str, Severity)| Count {
        rule,
        severity: severity.name(),
        count: 0,
        fixable: 0,
        fixed: report.fixed.map(|_| 0),
        word: severity_word(severity, report.locale),
    };
    for finding in report.files.iter().flat_map(|file| &file.findings) {
        let key = (finding.rule.name, finding.severity);
        let count = counts.entry(key).or_insert_with(|| new(key));
        count.count += 1;
        count.fixable += usize::from(finding.safe_fix().is_some());
    }
    for (key, fixed) in report.fixed.iter().flat_map(|fixed| &fixed.counts) {
        counts.entry(*key).or_insert_with(|| new(*key)).fixed = Some(*fixed);
    }
    let mut counts: Vec<Count> = counts.into_values().collect();
    // Where they are equal the order of the names stays.
    counts.sort_by_key(|count| std::cmp::Reverse(count.count));
    if json { write_json(counts.iter()) } else { write_text(report, &counts) }
}

fn write_text(report: &Report<'_>, counts: &[Count]) -> io::Result<()> {
    let mut out = stdout();
    let digits = counts.first().map_or(0, |most| most.count.to_string().len());
    let width = counts.iter().map(|count| count.rule.len()).max().unwrap_or_default();
    let word_width = counts.iter().map(|count| count.word.width()).max().unwrap_or_default();
    for count @ Count { rule, word, .. } in counts {
        let pad = " ".repeat(width - rule.len());
        write!(out, "{:>digits$}  {}{pad}  {}", count.count, styled(BOLD, rule), styled(DIM, word))?;
        let note = note(count, report.locale);
        if !note.is_empty() {
            let pad = " ".repeat(word_width - word.width());
            write!(out, "{pad}  {}", styled(DIM, &note))?;
        }
        writeln!(out)?;
    }
    if !report.quiet {
        writeln!(out, "{}{}", if counts.is_empty() { "" } else { "\n" }, text::summary(report))?;
    }
    out.flush()
}

/// What was fixed, or can be.
fn note(count: &Count, locale: Locale) -> String {
    match *count {
        Count { fixed: Some(fixed @ 1..), .. } => say!(locale, "{fixed} fixed", "已修复 {fixed} 个"),
        Count { fixed: None, fixable: fixable @ 1.., .. } => {
            say!(locale, "{fixable} fixable", "{fixable} 个可修复")
        }
        _ => String::new(),
    }
}

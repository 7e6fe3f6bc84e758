//! How often each rule found something.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;

use super::{Report, severity_word, text};
use crate::cli::output::{BOLD, DIM, stdout, styled, write_json};
use crate::rules::Severity;

/// One rule that found something; the shape is a contract.
#[derive(Serialize)]
struct Count {
    rule: &'static str,
    severity: &'static str,
    count: usize,
    #[serde(skip)]
    word: &'static str,
}

/// Writes a line for each rule that found something, and each severity that it has in some places, most findings first, or a JSON array.
pub fn statistics(report: &Report<'_>, json: bool) -> io::Result<()> {
    let mut counts: BTreeMap<(&str, Severity), Count> = BTreeMap::new();
    for finding in report.files.iter().flat_map(|file| &file.findings) {
        let (name, severity) = (finding.rule.name, finding.severity);
        let new =
            || Count { rule: name, severity: severity.name(), count: 0, word: severity_word(severity, report.locale) };
        counts.entry((name, severity)).or_insert_with(new).count += 1;
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
    for Count { rule, count, word, .. } in counts {
        let pad = " ".repeat(width - rule.len());
        writeln!(out, "{count:>digits$}  {}{pad}  {}", styled(BOLD, rule), styled(DIM, word))?;
    }
    if !report.quiet {
        writeln!(out, "{}{}", if counts.is_empty() { "" } else { "\n" }, text::summary(report))?;
    }
    out.flush()
}

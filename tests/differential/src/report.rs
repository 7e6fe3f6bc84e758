//! What is counted over a language's files, and how it is shown.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use crate::compare::{Comparison, Disagreement};

/// The figures of a language.
#[derive(Debug, Default)]
pub struct Figures {
    pub files: usize,
    pub bytes: usize,
    /// Files with something that tree-sitter could not read.
    pub with_errors: usize,
    pub unread: usize,
    pub literals: usize,
    pub equal: usize,
    pub missing: usize,
    pub extra: usize,
    pub explained: BTreeMap<&'static str, usize>,
    pub comments: (usize, usize),
}

impl Figures {
    pub fn add(&mut self, bytes: usize, errors: bool, comparison: &Comparison<'_>) {
        self.files += 1;
        self.bytes += bytes;
        self.with_errors += usize::from(errors);
        self.unread += comparison.unread;
        self.literals += comparison.literals;
        self.equal += comparison.equal;
        self.missing += comparison.unexplained.iter().filter(|case| case.theirs.is_some()).count();
        self.extra += comparison.unexplained.iter().filter(|case| case.theirs.is_none()).count();
        for (row, _) in &comparison.explained {
            *self.explained.entry(row.reason).or_default() += 1;
        }
        self.comments.0 += comparison.comments.0;
        self.comments.1 += comparison.comments.1;
    }

    pub fn merge(&mut self, other: Figures) {
        self.files += other.files;
        self.bytes += other.bytes;
        self.with_errors += other.with_errors;
        self.unread += other.unread;
        self.literals += other.literals;
        self.equal += other.equal;
        self.missing += other.missing;
        self.extra += other.extra;
        for (reason, count) in other.explained {
            *self.explained.entry(reason).or_default() += count;
        }
        self.comments.0 += other.comments.0;
        self.comments.1 += other.comments.1;
    }

    fn explained(&self) -> usize {
        self.explained.values().sum()
    }

    /// Of the literals that either finds and no reason excuses, those that both find.
    fn agreement(&self) -> String {
        percent(self.equal, self.equal + self.missing + self.extra)
    }
}

fn percent(part: usize, whole: usize) -> String {
    match whole {
        0 => "–".to_owned(),
        // Rounded down: 100 % means all of them.
        _ => format!("{:.3} %", (part as f64 / whole as f64 * 1e5).floor() / 1e3),
    }
}

fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// The table, in Markdown. Rows without figures are languages that tcerr does not read yet.
pub fn table(rows: &[(&str, Option<Figures>)]) -> String {
    let mut text = String::from(
        "| language | files | MB | with errors | literals | equal | missing | extra | explained | agreement | comments |\n\
         |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n",
    );
    for (name, figures) in rows {
        let Some(figures) = figures else {
            let _ = writeln!(text, "| {name} | not yet | | | | | | | | | |");
            continue;
        };
        let [files, errors, literals, equal, missing, extra, explained] = [
            figures.files,
            figures.with_errors,
            figures.literals,
            figures.equal,
            figures.missing,
            figures.extra,
            figures.explained(),
        ]
        .map(grouped);
        let _ = writeln!(
            text,
            "| {name} | {files} | {:.1} | {errors} | {literals} | {equal} | {missing} | {extra} | {explained} | {} | {} |",
            figures.bytes as f64 / 1e6,
            figures.agreement(),
            percent(figures.comments.1, figures.comments.0),
        );
    }
    text
}

/// The reasons, with how often each was needed.
pub fn reasons(rows: &[(&str, Option<Figures>)]) -> String {
    let mut text = String::from("| language | literals | reason |\n|---|--:|---|\n");
    for (name, figures) in rows {
        for (reason, count) in figures.iter().flat_map(|figures| &figures.explained) {
            let _ = writeln!(text, "| {name} | {} | {reason} |", grouped(*count));
        }
    }
    text
}

/// A disagreement, for the person who is to mend it.
pub fn show(path: &Path, case: &Disagreement<'_>) -> String {
    let before = &case.text[..case.start()];
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    let mut text = format!("{}:{line}:{column}\n", path.display());
    let slice = |range: &std::ops::Range<usize>| shorten(&format!("{:?}", &case.text[range.clone()]));
    match &case.theirs {
        Some(found) => {
            let _ = writeln!(text, "  theirs  {}  {} in {}", slice(&found.range), found.kind, found.parent);
        }
        None => text.push_str("  theirs  nothing\n"),
    }
    match &case.ours {
        Some(range) => {
            let _ = writeln!(text, "  ours    {}", slice(range));
        }
        None => text.push_str("  ours    nothing\n"),
    }
    let from = before.rfind('\n').map_or(0, |at| at + 1);
    let source = case.text[from..].lines().next().unwrap_or_default();
    let _ = writeln!(text, "  line    {}", shorten(source.trim()));
    text
}

fn shorten(text: &str) -> String {
    match text.char_indices().nth(160) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}

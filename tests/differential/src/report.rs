//! What is counted over a language's files, and how it is shown.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;
use std::{fs, io};

use crate::compare::{Comparison, Disagreement};
use crate::theirs::Reading;

/// The figures of a language.
#[derive(Debug, Default)]
pub struct Figures {
    /// Whether tcerr does not read the language yet.
    pub not_yet: bool,
    pub files: usize,
    pub bytes: usize,
    /// Files with something that tree-sitter could not read.
    pub with_errors: usize,
    /// Literals of tree-sitter that are not compared, because they stand there.
    pub unread: usize,
    /// Literals of tree-sitter that are compared.
    pub literals: usize,
    pub equal: usize,
    pub missing: usize,
    pub extra: usize,
    pub explained: BTreeMap<&'static str, usize>,
    /// Comments that both find, and those that only tree-sitter does.
    pub comments: (usize, usize),
}

impl Figures {
    /// Counts a text and what tree-sitter finds in it.
    pub fn add_theirs(&mut self, bytes: usize, theirs: &Reading) {
        let read = theirs.literals.iter().filter(|found| theirs.compares(&found.range)).count();
        self.files += 1;
        self.bytes += bytes;
        self.with_errors += usize::from(!theirs.unread.is_empty());
        self.unread += theirs.literals.len() - read;
        self.literals += read;
    }

    /// Counts what came of comparing.
    pub fn add(&mut self, comparison: &Comparison<'_>) {
        self.equal += comparison.equal;
        self.missing += comparison.unexplained.iter().filter(|case| case.theirs.is_some()).count();
        self.extra += comparison.unexplained.iter().filter(|case| case.theirs.is_none()).count();
        for (row, _) in &comparison.explained {
            *self.explained.entry(row.reason).or_default() += 1;
        }
        self.comments.0 += comparison.comments;
        self.comments.1 += comparison.comments_missing.len();
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

    /// What no reason explains.
    pub fn unexplained(&self) -> usize {
        self.missing + self.extra + self.comments.1
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

/// Both tables, in Markdown.
pub fn tables(rows: &[(&str, Figures)]) -> String {
    format!("{}\n{}", table(rows), reasons(rows))
}

/// Puts the tables into a page, in place of what stands there between the two marks.
pub fn write(page: &Path, tables: &str) -> io::Result<()> {
    const MARKS: [&str; 2] = ["<!-- tables -->\n", "<!-- end of tables -->\n"];
    let text = fs::read_to_string(page)?;
    let parts = text.split_once(MARKS[0]).and_then(|(before, rest)| Some((before, rest.split_once(MARKS[1])?.1)));
    let (before, behind) = parts.ok_or_else(|| io::Error::other(format!("{} has no marks", page.display())))?;
    fs::write(page, format!("{before}{}\n{tables}\n{}{behind}", MARKS[0], MARKS[1]))
}

fn table(rows: &[(&str, Figures)]) -> String {
    let mut text = String::from(
        "| language | files | MB | with errors | not compared | literals | equal | missing | extra | explained | agreement | comments |\n\
         |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n",
    );
    for (name, figures) in rows {
        let [files, errors, unread, literals, equal, missing, extra, explained] = [
            figures.files,
            figures.with_errors,
            figures.unread,
            figures.literals,
            figures.equal,
            figures.missing,
            figures.extra,
            figures.explained(),
        ]
        .map(grouped);
        let megabytes = figures.bytes as f64 / 1e6;
        let _ = write!(text, "| {name} | {files} | {megabytes:.1} | {errors} | {unread} | {literals} ");
        if figures.not_yet {
            text.push_str("| not yet | | | | | |\n");
            continue;
        }
        let _ = writeln!(
            text,
            "| {equal} | {missing} | {extra} | {explained} | {} | {} |",
            figures.agreement(),
            percent(figures.comments.0, figures.comments.0 + figures.comments.1),
        );
    }
    text
}

/// The reasons, with how often each was needed.
fn reasons(rows: &[(&str, Figures)]) -> String {
    let mut text = String::from("| language | times | reason |\n|---|--:|---|\n");
    for (name, figures) in rows {
        for (reason, count) in &figures.explained {
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
    let around = case.around.iter().take(4).map(String::as_str).collect::<Vec<_>>().join(" < ");
    match &case.theirs {
        Some(found) => {
            let _ = writeln!(text, "  theirs  {}  {} in {}", slice(&found.range), found.kind, around);
        }
        None => {
            let _ = writeln!(text, "  theirs  nothing  in {around}");
        }
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

//! Quick fixes that have a finding ignored: a comment for its line, or for its file.
//!
//! Before: `f("FailedOpreation")`. After: `// tcerr:ignore[misspelled-code]`, and the same below it.
//!
//! What is offered was tried: in the text with the comment the lexer finds this one more, and all else
//! as before; the finding is gone, and no other has come.

mod file;
mod line;
mod marks;
mod trial;

use std::borrow::Cow;

use super::Analysis;
use crate::locale::Locale;
use crate::rules::{Finding, Fix};
use crate::say;
use crate::scan::{DIRECTIVE, Directive, Grammar, OF_FILE, Span, spans};
use crate::text::Edit;
use marks::Marks;

/// The ways to have one of the findings of a text ignored by a comment; none where no comment can stand.
pub fn ignoring(analysis: &Analysis, findings: &[Finding], finding: &Finding, locale: Locale) -> Vec<Fix> {
    let Some(place) = Place::of(analysis, findings, finding) else { return Vec::new() };
    let name = finding.rule.name;
    let line =
        line::edit(&place).map(|edit| (say!(locale, "Ignore `{name}` on this line", "在此行忽略 `{name}`"), edit));
    let file =
        file::edit(&place).map(|edit| (say!(locale, "Ignore `{name}` in this file", "在此文件中忽略 `{name}`"), edit));
    let fix = |(title, edit)| Fix { title, edits: vec![edit], preferred: false };
    line.into_iter().chain(file).map(fix).collect()
}

/// Whether comments can stand in a text.
pub fn takes_comments(analysis: &Analysis) -> bool {
    Marks::of(analysis).is_some()
}

/// A finding, and what is to be known of the text around it.
struct Place<'a> {
    analysis: &'a Analysis,
    /// All findings of the text.
    findings: &'a [Finding],
    finding: &'a Finding,
    /// The literals and comments of the text.
    spans: Cow<'a, [Span]>,
    marks: Marks,
}

impl<'a> Place<'a> {
    fn of(analysis: &'a Analysis, findings: &'a [Finding], finding: &'a Finding) -> Option<Self> {
        let marks = Marks::of(analysis)?;
        let spans = match analysis.language.grammar {
            Grammar::Code(_) => Cow::Borrowed(analysis.sites.spans.as_slice()),
            Grammar::Json(_) => Cow::Owned(spans(&analysis.text, analysis.language)),
        };
        Some(Self { analysis, findings, finding, spans, marks })
    }

    fn text(&self) -> &'a str {
        &self.analysis.text
    }

    /// Where the finding begins.
    fn at(&self) -> usize {
        self.finding.range.start
    }

    /// A directive that names the rule.
    fn words(&self, of_file: bool) -> String {
        let of_file = if of_file { OF_FILE } else { "" };
        format!("{DIRECTIVE}{of_file}[{}]", self.finding.rule.name)
    }

    /// The edit that names the rule in a directive that has a list; `None` if it does so already.
    fn added_to(&self, directive: &Directive) -> Option<Edit> {
        let (list, name) = (directive.list.clone()?, self.finding.rule.name);
        let names: Vec<_> = directive.names(self.text()).collect();
        if names.iter().any(|(_, other)| *other == name) {
            return None;
        }
        Some(match names.last() {
            Some((last, _)) => Edit { range: last.end..last.end, text: format!(", {name}") },
            None => Edit { range: list, text: name.to_owned() },
        })
    }

    /// The line break that the text has at or before an offset, or else behind it.
    fn line_break(&self, at: usize) -> &'static str {
        let (before, behind) = self.text().split_at(at);
        let has = |part: &str, from: Option<usize>| from.map(|from| part[from..].starts_with("\r\n"));
        let end = before.trim_end_matches(['\r', '\n']).len();
        let above = before[end..].contains(['\r', '\n']).then_some(end);
        match has(before, above).or_else(|| has(behind, behind.find(['\r', '\n']))) {
            Some(true) => "\r\n",
            _ => "\n",
        }
    }
}

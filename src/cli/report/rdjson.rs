//! The diagnostic format of reviewdog (`rdjson`), which comments on changes at many a code host.
//!
//! By its definition (`proto/rdf/reviewdog.proto`) lines and columns start at 1, columns count bytes
//! of UTF-8, and the end of a range is exclusive. Bytes are those of the file: a byte order mark is three
//! of its first line. Each suggestion is a way to mend the finding by
//! itself, and has one range: a fix with several edits is one that replaces all between them.

use std::io::{self, Write};
use std::ops::Range;

use serde::Serialize;

use super::{Checked, Report};
use crate::cli::output::{Place, plain_stdout};
use crate::rules::{Finding, Fix, Severity};
use crate::text::{Document, Edit, Encoding, apply};
use crate::workspace::MARK;

#[derive(Serialize)]
struct DiagnosticResult<'a> {
    source: Source,
    diagnostics: Vec<Diagnostic<'a>>,
}

#[derive(Serialize)]
struct Source {
    name: &'static str,
}

#[derive(Serialize)]
struct Diagnostic<'a> {
    message: &'a str,
    location: Location<'a>,
    severity: &'static str,
    code: Code,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    suggestions: Vec<Suggestion>,
}

#[derive(Serialize)]
struct Location<'a> {
    path: &'a str,
    range: Span,
}

#[derive(Serialize)]
struct Span {
    start: Place,
    end: Place,
}

#[derive(Serialize)]
struct Code {
    value: &'static str,
}

#[derive(Serialize)]
struct Suggestion {
    range: Span,
    text: String,
}

/// Writes one object with all findings.
pub fn write(report: &Report<'_>) -> io::Result<()> {
    let diagnostics = report.files.iter().flat_map(|file| {
        let document = Document::new(&file.text, 0);
        file.findings.iter().map(move |finding| diagnostic(file, finding, &document))
    });
    let result = DiagnosticResult { source: Source { name: "tcerr" }, diagnostics: diagnostics.collect() };
    let mut out = plain_stdout();
    serde_json::to_writer_pretty(&mut out, &result)?;
    writeln!(out)?;
    out.flush()
}

fn diagnostic<'a>(file: &'a Checked, finding: &'a Finding, document: &Document) -> Diagnostic<'a> {
    let severity = match finding.severity {
        Severity::Error => "ERROR",
        Severity::Warning => "WARNING",
        Severity::Information | Severity::Hint => "INFO",
    };
    let span = |range: &Range<usize>| {
        let place = |offset| place(file, offset, document);
        Span { start: place(range.start), end: place(range.end) }
    };
    let suggestion = |fix: &Fix| {
        let (range, text) = one_edit(&file.text, &fix.edits)?;
        Some(Suggestion { range: span(&range), text })
    };
    Diagnostic {
        message: &finding.message,
        location: Location { path: &file.path, range: span(&finding.range) },
        severity,
        code: Code { value: finding.rule.name },
        suggestions: finding.fixes.iter().filter_map(suggestion).collect(),
    }
}

fn place(file: &Checked, offset: usize, document: &Document) -> Place {
    let mut place = Place::counted_in(Encoding::Utf8, document, offset);
    if file.has_mark && place.line == 1 {
        place.column += MARK.len() as u32;
    }
    place
}

/// The one replacement that does what some edits do; none if there are no edits.
fn one_edit(text: &str, edits: &[Edit]) -> Option<(Range<usize>, String)> {
    let start = edits.iter().map(|edit| edit.range.start).min()?;
    let end = edits.iter().map(|edit| edit.range.end).max()?;
    let inside =
        |edit: &Edit| Edit { range: edit.range.start - start..edit.range.end - start, text: edit.text.clone() };
    let edits: Vec<Edit> = edits.iter().map(inside).collect();
    Some((start..end, apply(&text[start..end], &edits)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_edits_are_one_replacement() {
        let edit = |range, text: &str| Edit { range, text: text.to_owned() };
        let text = "{\"a\": 1, \"b\": 2}";
        let edits = [edit(14..15, "3"), edit(7..7, "0")];
        let (range, replacement) = one_edit(text, &edits).expect("an edit");
        assert_eq!((range.clone(), replacement.as_str()), (7..15, "0, \"b\": 3"));
        assert_eq!(apply(text, &[Edit { range, text: replacement }]), apply(text, &edits));
        assert_eq!(one_edit(text, &[]), None);
    }
}

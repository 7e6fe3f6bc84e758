//! The JSON contract of `tcerr check`. Columns count Unicode code points.

use std::io;

use serde::Serialize;

use super::Report;
use crate::cli::output::{Place, write_json};
use crate::rules::{Finding, Fix};
use crate::text::{Document, Edit};

#[derive(Serialize)]
struct JsonFinding<'a> {
    path: &'a str,
    rule: &'static str,
    severity: &'static str,
    message: &'a str,
    start: Place,
    end: Place,
    fixes: Vec<JsonFix<'a>>,
}

#[derive(Serialize)]
struct JsonFix<'a> {
    title: &'a str,
    /// Whether `--fix` applies it.
    safe: bool,
    edits: Vec<JsonEdit<'a>>,
}

/// Replaces what stands from `start` up to `end` by `text`.
#[derive(Serialize)]
struct JsonEdit<'a> {
    start: Place,
    end: Place,
    text: &'a str,
}

/// Writes one array of findings, ordered by path and place.
pub fn write(report: &Report<'_>) -> io::Result<()> {
    write_json(items(report))
}

/// All findings in the shape of the contract.
pub fn items<'a>(report: &Report<'a>) -> impl Iterator<Item = impl Serialize + use<'a>> + use<'a> {
    report.files.iter().flat_map(|file| {
        let document = Document::new(&file.text, 0);
        file.findings.iter().map(move |finding| json_finding(&file.path, finding, &document))
    })
}

fn json_finding<'a>(path: &'a str, finding: &'a Finding, document: &Document) -> JsonFinding<'a> {
    JsonFinding {
        path,
        rule: finding.rule.name,
        severity: finding.severity.name(),
        message: &finding.message,
        start: Place::of(document, finding.range.start),
        end: Place::of(document, finding.range.end),
        fixes: finding.fixes.iter().map(|fix| json_fix(fix, finding.safe_fix(), document)).collect(),
    }
}

fn json_fix<'a>(fix: &'a Fix, safe: Option<&Fix>, document: &Document) -> JsonFix<'a> {
    let edit = |edit: &'a Edit| JsonEdit {
        start: Place::of(document, edit.range.start),
        end: Place::of(document, edit.range.end),
        text: &edit.text,
    };
    let safe = safe.is_some_and(|safe| std::ptr::eq(safe, fix));
    JsonFix { title: &fix.title, safe, edits: fix.edits.iter().map(edit).collect() }
}

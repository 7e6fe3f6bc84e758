//! From this program's data to the protocol's, and back.

use std::ops::Range;

use tower_lsp::lsp_types::{self as lsp, CodeDescription, DiagnosticSeverity, DiagnosticTag, NumberOrString};

use super::pages;
use super::state::Snapshot;
use crate::rules::{Finding, Severity};
use crate::text::{Document, Edit, Encoding, Position};

/// The byte offset of a position. One past a line's end is taken as that end.
pub fn offset(snapshot: &Snapshot, position: lsp::Position) -> usize {
    snapshot.document.offset(text_position(position), snapshot.features.encoding)
}

/// The byte range between two positions, whichever comes first.
pub fn byte_range(snapshot: &Snapshot, range: lsp::Range) -> Range<usize> {
    let (start, end) = (offset(snapshot, range.start), offset(snapshot, range.end));
    start.min(end)..start.max(end)
}

pub fn text_position(position: lsp::Position) -> Position {
    Position { line: position.line, column: position.character }
}

pub fn range(snapshot: &Snapshot, range: &Range<usize>) -> lsp::Range {
    range_of(&snapshot.document, snapshot.features.encoding, range)
}

pub fn range_of(document: &Document, encoding: Encoding, range: &Range<usize>) -> lsp::Range {
    let position = |position: Position| lsp::Position { line: position.line, character: position.column };
    let (start, end) = document.positions(range, encoding);
    lsp::Range { start: position(start), end: position(end) }
}

pub fn text_edit(snapshot: &Snapshot, edit: &Edit) -> lsp::TextEdit {
    lsp::TextEdit { range: range(snapshot, &edit.range), new_text: edit.text.clone() }
}

pub fn diagnostic(snapshot: &Snapshot, finding: Finding) -> lsp::Diagnostic {
    let features = &snapshot.features;
    let page = features.code_descriptions.then(|| pages::address(finding.rule, snapshot.locale)).flatten();
    let tag = match finding.rule.name {
        "legacy-code" | "removed-code" => features.deprecated_diagnostics.then_some(DiagnosticTag::DEPRECATED),
        "unused-ignore" => features.unnecessary_diagnostics.then_some(DiagnosticTag::UNNECESSARY),
        _ => None,
    };
    lsp::Diagnostic {
        severity: Some(severity(finding.severity)),
        code_description: page.map(|href| CodeDescription { href }),
        tags: tag.map(|tag| vec![tag]),
        ..problem(range(snapshot, &finding.range), finding.rule.name, finding.message)
    }
}

/// An error that no rule has found.
pub fn problem(range: lsp::Range, code: &str, message: String) -> lsp::Diagnostic {
    lsp::Diagnostic {
        range,
        severity: Some(DiagnosticSeverity::ERROR),
        code: Some(NumberOrString::String(code.to_owned())),
        source: Some("tcerr".to_owned()),
        message,
        ..lsp::Diagnostic::default()
    }
}

fn severity(severity: Severity) -> DiagnosticSeverity {
    match severity {
        Severity::Error => DiagnosticSeverity::ERROR,
        Severity::Warning => DiagnosticSeverity::WARNING,
        Severity::Information => DiagnosticSeverity::INFORMATION,
        Severity::Hint => DiagnosticSeverity::HINT,
    }
}

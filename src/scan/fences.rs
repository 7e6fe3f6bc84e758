//! JSON in the fenced blocks of Markdown.
//!
//! Documents leave things out and put remarks in, so only what shows itself is a response there, and
//! a fault of the text is none.

use std::ops::Range;

use super::json::parse;
use super::languages::Dialect;
use super::layer::Layer;
use super::lexer::{Span, SpanKind};
use super::values::Values;
use super::writing::Writing;

/// What a fence calls JSON, in small letters.
const JSON: [&str; 4] = ["json", "jsonc", "json5", "json-doc"];

/// The JSON in the fenced blocks that hold the word `Response`.
pub fn find(text: &str, spans: &[Span]) -> Vec<Values> {
    spans.iter().filter_map(|span| read(text, span)).collect()
}

fn read(text: &str, span: &Span) -> Option<Values> {
    let SpanKind::Literal { closed: true, .. } = span.kind else { return None };
    let content = span.content();
    let (opening, block) = (&text[span.start as usize..content.start], &text[content.clone()]);
    let info = opening.trim_start_matches(['`', '~']);
    if info.len() + 3 > opening.len() || !is_json(info) || !block.contains("Response") {
        return None;
    }
    // What stands before the fence stands before each line: blanks in a list, marks in a quotation.
    let line = text[..span.start as usize].rfind('\n').map_or(0, |line| line + 1);
    let is_quoted = text[line..span.start as usize].contains('>');
    let mut layer = Layer::default();
    // A line more would need what stands before it, too.
    layer.begin_part(content.start, Writing { multiline: !is_quoted, ..Writing::plain() });
    for line in lines(block, content.start) {
        let begin = if is_quoted { line.start + quotation(&text[line.clone()]) } else { line.start };
        if begin > line.start {
            layer.push_joint(line.start..begin);
        }
        layer.push_exact(&text[begin..line.end], begin);
    }
    layer.text.trim_start().starts_with(['{', '[']).then(|| {
        let tree = parse(&layer.text, Dialect::WithComments);
        Values { is_abridged: true, ..Values::embedded(tree, layer, false) }
    })
}

/// Whether the words behind a fence's mark say that JSON follows, or nothing.
fn is_json(info: &str) -> bool {
    let word = info.split([' ', '\t', '\r', '\n', ',', '{']).find(|word| !word.is_empty());
    word.is_none_or(|word| JSON.iter().any(|name| word.eq_ignore_ascii_case(name)))
}

/// The byte ranges of a text's lines with their ends; the text stands at `start`.
fn lines(text: &str, start: usize) -> impl Iterator<Item = Range<usize>> {
    text.split_inclusive('\n').scan(start, |at, line| {
        let range = *at..*at + line.len();
        *at = range.end;
        Some(range)
    })
}

/// The length of the marks of a quotation in front of a line.
fn quotation(line: &str) -> usize {
    line.len() - line.trim_start_matches([' ', '\t', '>']).len()
}

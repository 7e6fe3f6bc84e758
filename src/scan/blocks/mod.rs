//! YAML's mappings, in lines and between braces, as trees of values.

mod growing;
mod scalars;
mod tokens;
mod tree;

use std::ops::Range;

use super::embedded::Literals;
use super::lexer::Span;
use super::syntax::Syntax;
use super::values::{Notation, Values};

/// The values of the documents that have the key `Response`.
pub fn find(text: &str, syntax: &Syntax, spans: &[Span]) -> Vec<Values> {
    let mut keys =
        memchr::memmem::find_iter(text.as_bytes(), "Response").filter(|hit| is_key(text, *hit, spans)).peekable();
    let mut found = Vec::new();
    let mut document = 0..0;
    if keys.peek().is_none() {
        return found;
    }
    let literals = Literals::new(text, syntax, spans);
    while let Some(key) = keys.next() {
        document = document_around(text, document.end, key);
        while keys.next_if(|key| *key < document.end).is_some() {}
        let next = spans.partition_point(|span| (span.start as usize) < document.start);
        let tokens = tokens::tokens(text, document.clone(), spans, next);
        if let Some(tree) = tree::read(&tokens, &literals, document.clone()) {
            let notation = if tree.is_flow { Notation::Map } else { Notation::Block };
            // What a file of settings calls so is no response until it shows itself to be one.
            found.push(Values { is_abridged: true, ..Values::map(tree.tree, tree.contents, notation) });
        }
    }
    found
}

/// Whether a byte offset is that of a scalar that says no more than `Response`, and is a key.
fn is_key(text: &str, hit: usize, spans: &[Span]) -> bool {
    let behind = spans.partition_point(|span| span.start as usize <= hit);
    let Some(span) = behind.checked_sub(1).map(|index| &spans[index]) else { return false };
    let follows = text[span.end as usize..].trim_start_matches([' ', '\t']);
    span.content() == (hit..hit + "Response".len()) && follows.starts_with(':')
}

/// The byte range of the document that holds a byte offset, if none ends between `from` and it.
fn document_around(text: &str, from: usize, offset: usize) -> Range<usize> {
    let bytes = text.as_bytes();
    let is_mark = |line: usize| {
        let rest = &bytes[line..];
        (rest.starts_with(b"---") || rest.starts_with(b"...")) && rest.get(3).is_none_or(u8::is_ascii_whitespace)
    };
    let lines = |from: usize| memchr::memchr_iter(b'\n', &bytes[from..]).map(move |end| from + end + 1);
    let bom = if from == 0 && text.starts_with('\u{feff}') { 3 } else { from };
    // Directives stand before the mark.
    let start = lines(from).take_while(|line| *line <= offset).filter(|line| is_mark(*line)).last();
    let start = start.or_else(|| is_mark(bom).then_some(bom)).map_or(bom, |line| line + 3);
    let end = lines(offset).find(|line| is_mark(*line)).unwrap_or(bytes.len());
    start..end
}

#[cfg(test)]
mod tests;

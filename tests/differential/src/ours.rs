//! What tcerr finds in a text, in the shape of what tree-sitter finds.

use std::ops::Range;

use tcerr::scan::{Grammar, Language, SpanKind, lex, parse};

/// The ranges of literals and of comments, each ordered by start.
#[derive(Debug, Default)]
pub struct Reading {
    pub literals: Vec<Range<usize>>,
    /// Not for JSON: its tree has none.
    pub comments: Option<Vec<Range<usize>>>,
}

pub fn read(language: &Language, text: &str) -> Reading {
    let mut reading = Reading::default();
    match &language.grammar {
        Grammar::Code(syntax) => {
            let comments = reading.comments.insert(Vec::new());
            for span in lex(text, syntax) {
                let range = span.start as usize..span.end as usize;
                match span.kind {
                    SpanKind::Comment => comments.push(range),
                    SpanKind::Literal { .. } => reading.literals.push(range),
                    SpanKind::Pattern => {}
                }
            }
        }
        Grammar::Json(dialect) => {
            let tree = parse(text, *dialect);
            let texts = tree.iter().filter(|(_, node)| node.is_text()).map(|(_, node)| node.range());
            // A key without quotes is no literal.
            reading.literals.extend(texts.filter(|range| text[range.clone()].starts_with(['"', '\''])));
        }
    }
    reading.literals.sort_by_key(|range| (range.start, range.end));
    reading
}

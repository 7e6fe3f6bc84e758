//! What tcerr finds in a text, in the shape of what tree-sitter finds.

use std::ops::Range;

use tcerr::scan::{Grammar, Language, Span, SpanKind, lex, parse};

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
                match span.kind {
                    SpanKind::Comment => comments.push(span.start as usize..span.end as usize),
                    SpanKind::Literal { .. } => reading.literals.extend(compared(language, &span, text)),
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

/// The range of a literal as it is compared; none if it is not.
fn compared(language: &Language, span: &Span, text: &str) -> Option<Range<usize>> {
    let SpanKind::Literal { open, close, closed, .. } = span.kind else { return None };
    let whole = span.start as usize..span.end as usize;
    let is = |id: &str| language.ids.contains(&id);
    let content = match open {
        // Bare words are read so that what is compared with them is known; to the shell all words are texts.
        0 if is("shellscript") && closed && close == 0 => return None,
        // A heredoc: the lines before the one with its last word.
        0 if close > 0 => {
            let body = &text[span.content()];
            whole.start..whole.start + body.rfind('\n').unwrap_or(0)
        }
        _ if is("yaml") => whole,
        _ => return Some(whole),
    };
    let (blank, length) = (text[content.clone()].trim_start().len(), text[content.clone()].trim().len());
    let start = content.end - blank;
    (length > 0).then_some(start..start + length)
}

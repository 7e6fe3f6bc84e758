//! What goes on over several lines, so that no comment can stand between them.

use super::super::lexer::{Span, SpanKind};
use super::super::syntax::{Special, Syntax};
use super::lines::Lines;

/// Lines that belong together: a literal, a heredoc, lines that are joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The index of the line on which it begins; of a heredoc the one with its word.
    pub first: usize,
    /// The index of the line on which it ends.
    pub last: usize,
}

/// The pieces of a text that have more than one line, ordered by the first.
pub fn pieces(text: &str, syntax: &Syntax, spans: &[Span], lines: &Lines) -> Vec<Piece> {
    let literals = spans.iter().filter(|span| span.is_literal());
    let between = |start: usize, end: usize| {
        let piece = Piece { first: lines.of_offset(start), last: lines.of_offset(end.saturating_sub(1)) };
        (piece.first < piece.last).then_some(piece)
    };
    let literals = literals.filter_map(|span| between(start(text, syntax, span), span.end as usize));
    let mut pieces: Vec<Piece> = literals.collect();
    if syntax.special != Special::Markdown {
        let mark = syntax.escape.filter(|mark| *mark == b'`').unwrap_or(b'\\');
        let joined = |at: usize| Piece { first: lines.of_offset(at), last: lines.of_offset(at) + 1 };
        pieces.extend(joints(text, mark, spans).map(joined).filter(|piece| piece.last < lines.count()));
    }
    pieces.sort_by_key(|piece| piece.first);
    pieces
}

/// Where a literal begins that a comment might be written above.
fn start(text: &str, syntax: &Syntax, span: &Span) -> usize {
    let start = span.start as usize;
    let SpanKind::Literal { form, open: 0, close, .. } = span.kind else { return start };
    let is_heredoc = close > 0 && syntax.heredocs.is_some_and(|here| [here.forms.0, here.forms.1].contains(&form));
    if is_heredoc {
        // Its word stands on the line above.
        return start.saturating_sub(1);
    }
    if syntax.special == Special::Ruby {
        // The words of `%w[…]` stand on as many lines as they like.
        return text[..start].trim_end().len().saturating_sub(1);
    }
    start
}

/// The marks at ends of lines that join them with the next one. Those in literals join nothing that
/// is not joined anyway; those in comments are none.
fn joints<'a>(text: &'a str, mark: u8, spans: &'a [Span]) -> impl Iterator<Item = usize> + 'a {
    let bytes = text.as_bytes();
    let at_end = move |at: &usize| matches!(bytes.get(*at + 1), Some(b'\n' | b'\r'));
    let mut comments = spans.iter().filter(|span| span.kind == SpanKind::Comment).peekable();
    memchr::memchr_iter(mark, bytes).filter(at_end).filter(move |at| {
        while comments.next_if(|comment| comment.end as usize <= *at).is_some() {}
        comments.peek().is_none_or(|comment| *at < comment.start as usize)
    })
}

//! Where the code inside a literal stands: `${…}`, `{…}`, `$name`.

use std::ops::Range;

use super::lexer::{Span, is_word};
use super::syntax::{Fence, Hole, StringForm};

/// The byte ranges of the holes of a literal, in order. `inner` are the literals that stand in them.
pub fn holes(text: &str, span: &Span, form: &StringForm, inner: &[Span]) -> Vec<Range<usize>> {
    let content = span.content();
    let marks: Vec<Mark> =
        form.holes.iter().map(|hole| Mark::of(&text[span.start as usize..content.start], form, hole)).collect();
    let bytes = &text.as_bytes()[..content.end];
    let mut holes = Vec::new();
    let mut at = content.start;
    while at < content.end {
        if let Some(mark) = marks.iter().find(|mark| bytes[at..].starts_with(mark.open.as_bytes())) {
            if mark.is_doubled(bytes, at, content.start) {
                at += 2 * mark.open.len();
                continue;
            }
            let end = mark.end(bytes, at, inner);
            holes.push(at..end);
            at = end;
        } else if form.variable == Some(bytes[at]) && bytes.get(at + 1).is_some_and(|byte| begins_name(*byte)) {
            let name = 1 + bytes[at + 1..].iter().take_while(|byte| is_word(**byte) && **byte != b'$').count();
            holes.push(at..at + name.max(2));
            at += name.max(2);
        } else if form.escapes.mark == Some(bytes[at]) && !form.escapes.are_text() {
            at += 2;
        } else {
            at += 1;
        }
    }
    holes
}

/// `$1` and `$@` are values of the shell.
fn begins_name(byte: u8) -> bool {
    is_word(byte) && byte != b'$' || matches!(byte, b'@' | b'*' | b'#' | b'?')
}

/// What opens a hole in one literal.
struct Mark {
    open: String,
    close: u8,
    /// How many closing brackets end it.
    closes: usize,
    doubled: bool,
}

impl Mark {
    /// The mark of a hole in a literal that begins so.
    fn of(opening: &str, form: &StringForm, hole: &Hole) -> Self {
        let count = |mark| opening.matches(mark).count();
        let (open, closes) = match form.fence {
            Fence::Hashes(_) => (hole.open.replacen('\\', &format!("\\{}", "#".repeat(count('#'))), 1), 1),
            Fence::Quotes if count('$') > 1 => (hole.open.repeat(count('$')), count('$')),
            _ => (hole.open.to_owned(), 1),
        };
        Mark { open, close: hole.close, closes, doubled: hole.doubled && closes == 1 }
    }

    /// Whether what stands at `at` is the mark written twice, which is text.
    fn is_doubled(&self, bytes: &[u8], at: usize, start: usize) -> bool {
        let open = self.open.as_bytes();
        self.doubled
            && match open {
                [_] => bytes[at + 1..].first() == open.first(),
                _ => at > start && bytes[at - 1] == open[0],
            }
    }

    /// The offset behind the hole that opens at `at`.
    fn end(&self, bytes: &[u8], at: usize, inner: &[Span]) -> usize {
        let opening = self.open.as_bytes()[self.open.len() - 1];
        let (mut at, mut depth) = (at + self.open.len(), 1);
        let mut next = inner.partition_point(|span| (span.start as usize) < at);
        while at < bytes.len() {
            while inner.get(next).is_some_and(|span| (span.start as usize) < at) {
                next += 1;
            }
            if let Some(span) = inner.get(next).filter(|span| span.start as usize == at) {
                at = (span.end as usize).max(at + 1).min(bytes.len());
                continue;
            }
            if bytes[at] == opening && opening != self.close {
                depth += 1;
            } else if bytes[at] == self.close {
                depth -= 1;
                if depth == 0 {
                    return (at + self.closes).min(bytes.len());
                }
            }
            at += 1;
        }
        bytes.len()
    }
}

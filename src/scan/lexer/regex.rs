//! Regular expressions between slashes, and where they may stand.

use super::super::syntax::Special;
use super::{Lexer, SpanKind, is_word};

impl Lexer<'_> {
    /// A slash that begins no comment: a division, or a regular expression.
    pub(super) fn slash(&mut self) {
        let start = self.at;
        self.at += match self.syntax.special {
            Special::JavaScript { .. } | Special::Scripts if self.operand_may_start() => length(self.rest(), true),
            Special::Ruby if self.is_named_mark() => None,
            Special::Ruby if self.operand_may_start() || self.line_starts() => ruby_length(self.rest()),
            Special::Ruby if self.argument_may_start() => ruby_length(self.rest()),
            Special::Swift if self.operand_may_start() && !self.rest()[1..].starts_with(b" ") => {
                length(self.rest(), false)
            }
            _ => None,
        }
        .unwrap_or(1);
        if self.at > start + 1 {
            self.push(start, SpanKind::Pattern);
        }
    }

    /// Whether an operand may start here, such as a regular expression or an element: no operand
    /// stands directly before.
    pub(super) fn operand_may_start(&self) -> bool {
        const KEYWORDS: [&[u8]; 24] = [
            b"instanceof",
            b"yield",
            b"return",
            b"typeof",
            b"case",
            b"in",
            b"of",
            b"delete",
            b"void",
            b"throw",
            b"new",
            b"do",
            b"else",
            b"await",
            b"default",
            b"if",
            b"unless",
            b"when",
            b"and",
            b"or",
            b"not",
            b"while",
            b"until",
            b"then",
        ];
        let end = self.text[..self.at].iter().rposition(|byte| !byte.is_ascii_whitespace()).map_or(0, |last| last + 1);
        // What a comment or a literal ends with is no operator, whatever its last byte.
        if let Some(span) = self.spans.last().filter(|span| span.end as usize == end) {
            return span.kind == SpanKind::Comment;
        }
        match self.text[..end].last() {
            None => true,
            Some(byte) if is_word(*byte) => KEYWORDS.contains(&last_word(&self.text[..end])),
            // `a++ / b`: what stands before the two is an operand.
            Some(byte @ (b'+' | b'-')) if self.text[..end - 1].ends_with(&[*byte]) => {
                let before = self.text[..end - 2].trim_ascii_end().last();
                before.is_none_or(|byte| !is_word(*byte) && !matches!(byte, b')' | b']'))
            }
            Some(byte) => b"(,=:[!&|?{};+-*%~^<>".contains(byte),
        }
    }

    /// Whether an argument of a call without brackets may start here: `split /,/` and not `a / b`.
    pub(super) fn argument_may_start(&self) -> bool {
        let before = &self.text[..self.at];
        let spaced = before.ends_with(b" ") && !self.rest().get(1).is_some_and(|byte| matches!(byte, b' ' | b'='));
        let end = before.trim_ascii_end();
        spaced && last_word(end).first().is_some_and(u8::is_ascii_lowercase)
    }
}

/// The length of the regular expression that begins at a slash, without its flags; `None` if the
/// line ends first. In a class, `classes` says, a slash does not end it.
fn length(text: &[u8], classes: bool) -> Option<usize> {
    let mut in_class = false;
    let mut at = 1;
    while let Some(byte) = text.get(at) {
        match byte {
            b'\n' | b'\r' => return None,
            b'\\' => at += 1,
            b'[' => in_class = classes,
            b']' => in_class = false,
            b'/' if !in_class => return Some(at + 1),
            _ => {}
        }
        at += 1;
    }
    None
}

/// How long Ruby's regular expressions of several lines are, in bytes.
const LONGEST: usize = 2000;

/// The length of one of Ruby's. It holds code between `#{` and `}`, and goes over several lines if it is a spaced one:
/// nothing else is, in practice, and so a division or a half-typed one takes no other line with it.
fn ruby_length(text: &[u8]) -> Option<usize> {
    let text = &text[..text.len().min(LONGEST)];
    let (mut at, mut lines, mut depth) = (1, false, 0);
    while let Some(byte) = text.get(at) {
        match byte {
            b'\n' => lines = true,
            b'\\' => at += 1,
            b'#' if text.get(at + 1) == Some(&b'{') => {
                depth += 1;
                at += 1;
            }
            b'{' if depth > 0 => depth += 1,
            b'}' if depth > 0 => depth -= 1,
            b'/' if depth == 0 => {
                let spaced =
                    text[at + 1..].iter().take_while(|flag| flag.is_ascii_lowercase()).any(|flag| *flag == b'x');
                return (!lines || spaced).then_some(at + 1);
            }
            _ => {}
        }
        at += 1;
    }
    None
}

pub(super) fn last_word(text: &[u8]) -> &[u8] {
    let length = text.iter().rev().take_while(|byte| is_word(**byte)).count();
    &text[text.len() - length..]
}

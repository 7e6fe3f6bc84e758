//! What of Ruby no table can say.

use super::super::syntax::Special;
use super::literals::Ends;
use super::{Lexer, SpanKind, is_word};

/// The string forms of Ruby's row that stand for what percent signs open.
const DOUBLE: usize = 0;
const SINGLE: usize = 1;

impl<'a> Lexer<'a> {
    /// `%q(…)`, `%w[…]` and their like.
    pub(super) fn percent_literal(&mut self) {
        let start = self.at;
        if self.is_named_mark() {
            self.at += 1;
            return;
        }
        let rest = self.rest();
        let kind = rest.get(1).copied().filter(u8::is_ascii_alphabetic);
        let mark = rest.get(1 + usize::from(kind.is_some())).copied();
        // `%` alone divides far more often.
        let marked = kind.is_some() || mark.is_some_and(|mark| b"([{<|\"".contains(&mark));
        let may_start = marked && (self.operand_may_start() || self.argument_may_start() || self.line_starts());
        let known = kind.is_none_or(|kind| b"qQwWiIrxs".contains(&kind));
        let mark =
            mark.filter(|mark| mark.is_ascii_punctuation() && !matches!(mark, b'=' | b'_') && may_start && known);
        let Some(mark) = mark else {
            self.at += 1;
            return;
        };
        self.at += 2 + usize::from(kind.is_some());
        let (close, open): (&'a [u8], Option<u8>) = match mark {
            b'(' => (b")", Some(mark)),
            b'[' => (b"]", Some(mark)),
            b'{' => (b"}", Some(mark)),
            b'<' => (b">", Some(mark)),
            _ => (&rest[self.at - start - 1..self.at - start], None),
        };
        match kind {
            Some(kind @ (b'w' | b'W' | b'i' | b'I')) => self.words(close[0], open, kind.is_ascii_uppercase()),
            Some(b'q' | b's') => self.open(SINGLE, start, Ends::byte(close, open)),
            _ => self.open(DOUBLE, start, Ends::byte(close, open)),
        }
    }

    /// The words of a list up to the bracket that closes it, each a literal. Some lists have holes.
    fn words(&mut self, close: u8, open: Option<u8>, holes: bool) {
        let mut depth = 0;
        while let Some(byte) = self.text.get(self.at).copied() {
            if byte.is_ascii_whitespace() {
                self.at += 1;
                continue;
            }
            if byte == close && depth == 0 {
                self.at += 1;
                return;
            }
            let start = self.at;
            while let Some(byte) = self.text.get(self.at).copied().filter(|byte| !byte.is_ascii_whitespace()) {
                match byte {
                    b'#' if holes && self.rest().starts_with(b"#{") => {
                        // Only a hole that ends soon may hold blanks.
                        let soon = &self.rest()[..self.rest().len().min(200)];
                        self.at += memchr::memchr2(b'}', b'\n', soon).filter(|end| soon[*end] == b'}').unwrap_or(0);
                    }
                    _ if byte == close && depth == 0 => break,
                    _ if byte == close => depth -= 1,
                    _ if Some(byte) == open => depth += 1,
                    b'\\' => self.at += 1,
                    _ => {}
                }
                self.at += 1;
            }
            self.at = self.at.min(self.text.len());
            let bare =
                SpanKind::Literal { form: SINGLE as u8, open: 0, close: 0, closed: true, escaped: false, holes: false };
            self.push(start, bare);
        }
    }

    /// Whether the mark here is a character (`?"`) or the name of a variable (`$'`) or method and opens nothing.
    pub(super) fn is_named_mark(&self) -> bool {
        let before = &self.text[..self.at];
        match before {
            _ if self.syntax.special != Special::Ruby => false,
            [.., b'$', b'$'] => false,
            [.., b'$'] | [.., b'd', b'e', b'f', b' '] => true,
            [.., b':'] => self.rest().starts_with(b"`"),
            [outside @ .., b'?'] => {
                // `a ?'b' : 'c'` asks.
                let behind = self.rest().get(1);
                let asks = behind.is_some_and(|byte| is_word(*byte) || *byte == self.text[self.at]);
                !asks && outside.last().is_none_or(|byte| !is_word(*byte) && !b")]}?!".contains(byte))
            }
            _ => false,
        }
    }

    /// Whether nothing but blanks stands before this on its line.
    pub(super) fn line_starts(&self) -> bool {
        let before = self.text[..self.at].iter().rev().find(|byte| !matches!(byte, b' ' | b'\t'));
        before.is_none_or(|byte| matches!(byte, b'\n' | b'\r'))
    }

    /// At the start of a line: `=begin` opens a comment, and behind `__END__` stands no code.
    pub(super) fn ruby_line(&mut self) {
        let start = self.at;
        if self.rest().starts_with(b"=begin") {
            let end = memchr::memmem::find(self.rest(), b"\n=end");
            self.at = end.map_or(self.text.len(), |end| start + end + 5);
            self.push(start, SpanKind::Comment);
        } else if self.rest().starts_with(b"__END__") && matches!(self.rest().get(7), None | Some(b'\n' | b'\r')) {
            self.at = self.text.len();
        }
    }
}

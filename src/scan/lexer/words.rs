//! The shell's own: bare words that are literals, as it compares and matches without quotes, and quotes that are none.

use super::super::syntax::Special;
use super::{Frame, Lexer, SpanKind, is_word};

/// The string form of the shell's row that stands for bare words.
const BARE: u8 = 0;

impl Lexer<'_> {
    /// A word that begins with a capital: a literal if it stands alone and is no constant's name.
    pub(super) fn word(&mut self) {
        let start = self.at;
        let before = self.text[..start].last();
        let alone = self.word_may_start() || before.is_some_and(|byte| b"=[*".contains(byte));
        let is_part = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.');
        self.at += self.rest().iter().take_while(|byte| is_part(**byte)).count();
        // `AuthFailure.*` is one word for what is below a code.
        self.at += usize::from(self.text[..self.at].ends_with(b".") && self.rest().starts_with(b"*"));
        let word = &self.text[start..self.at];
        let ends = self.rest().first().is_none_or(|byte| byte.is_ascii_whitespace() || b")|;]*".contains(byte));
        if alone && ends && word.iter().any(u8::is_ascii_lowercase) {
            let bare = SpanKind::Literal { form: BARE, open: 0, close: 0, closed: true, escaped: false, holes: false };
            self.push(start, bare);
        }
    }

    /// What `=~` compares with, up to the next blank; in quotes it is a text.
    pub(super) fn pattern(&mut self) {
        self.at += 1;
        if !self.text[..self.at].ends_with(b"=~") || !self.rest().starts_with(b" ") {
            return;
        }
        let start = self.at + 1;
        let length = self.text[start..].iter().take_while(|byte| !byte.is_ascii_whitespace()).count();
        if !self.text[start..start + length].iter().any(|byte| b"\"'`".contains(byte)) {
            self.at = start + length;
            self.push(start, SpanKind::Pattern);
        }
    }

    /// Whether this stands in the shell's `"${…}"`.
    pub(super) fn in_expansion(&self) -> bool {
        let in_braces = matches!(self.frames.last(), Some(Frame::Hole { close: b'}', .. }));
        in_braces && self.syntax.special == Special::Shell
    }

    /// Whether the quote here is a letter: in `"${x:-it's}"` it is one, in the pattern of `"${x%'}'}"` it is not.
    pub(super) fn is_letter_of_expansion(&self) -> bool {
        /// How far the expansion's start is looked for, in bytes.
        const FARTHEST: usize = 200;
        if !self.in_expansion() || !self.rest().starts_with(b"'") {
            return false;
        }
        let before = &self.text[self.at.saturating_sub(FARTHEST)..self.at];
        let Some(start) = memchr::memmem::rfind(before, b"${") else { return true };
        let name = before[start + 2..].iter().skip_while(|byte| is_word(**byte) || b"!@*".contains(byte));
        let operator = match name.clone().next() {
            // What is quoted in a subscript is quoted.
            Some(b'[') if !before[start..].contains(&b']') => return false,
            Some(b'[') => name.skip_while(|byte| **byte != b']').nth(1),
            _ => name.clone().next(),
        };
        !operator.is_some_and(|operator| b"%#/^,".contains(operator))
    }
}

//! Keys, and values that hold no others.

use std::ops::Range;

use super::super::decode::decode;
use super::super::lexer::{Span, SpanKind};
use super::super::syntax::{Keys, Special};
use super::super::value::{Kind, NodeId};
use super::super::values::Content;
use super::cursor::{Token, TokenKind};
use super::reader::Reader;

/// A key: where it stands, and what it says, if that is not what stands between two plain quotes.
type Key = (Range<usize>, Option<Content>);

impl Reader<'_> {
    /// Reads a value that is no map and no list, as far as it is plain.
    pub(super) fn scalar(&mut self) -> Option<NodeId> {
        let next = self.cursor.peek();
        match next.kind {
            TokenKind::Literal(span) if is_plain(&span) => return Some(self.string(span)),
            TokenKind::Word | TokenKind::Mark if self.number(next.start) => {
                return Some(self.push(next.start..self.cursor.at(), Kind::Number));
            }
            TokenKind::Word => {
                let kinds = [Kind::True, Kind::False, Kind::Null];
                let mut known = self.maps.constants.iter().zip(kinds);
                if let Some((_, kind)) = known.find(|(words, _)| words.contains(&next.text)) {
                    self.cursor.token();
                    return Some(self.push(next.start..next.end, kind));
                }
            }
            _ if self.ends(&next) => return None,
            _ => {}
        }
        let end = self.expression()?;
        (end > next.start).then(|| self.push(next.start..end, Kind::Unknown))
    }

    /// Reads a literal, together with those that are joined to it.
    fn string(&mut self, first: Span) -> NodeId {
        self.cursor.token();
        let mut more: Vec<Span> = Vec::new();
        loop {
            let mut ahead = self.cursor;
            let mut next = ahead.token();
            let direct = matches!(next.kind, TokenKind::Literal(_));
            // Ruby's statements end with their lines.
            let ends = self.syntax.special == Special::Ruby && next.on_new_line;
            if direct && !self.syntax.joins.contains(&"") || ends {
                break;
            }
            if next.kind == TokenKind::Mark && self.syntax.joins.contains(&next.text) {
                next = ahead.token();
            }
            match next.kind {
                TokenKind::Literal(span) if is_plain(&span) => {
                    self.cursor = ahead;
                    more.push(span);
                }
                _ => break,
            }
        }
        let id = self.push(first.start as usize..self.cursor.at(), Kind::String);
        let content = self.content(&first, &more);
        self.contents.extend(content.map(|content| (id, content)));
        id
    }

    /// What a literal says with those that are joined to it, if that is not what stands between two plain quotes.
    fn content(&self, first: &Span, more: &[Span]) -> Option<Content> {
        let SpanKind::Literal { open, close, escaped, .. } = first.kind else { return None };
        let text = self.cursor.text();
        let range = first.content().start..more.last().unwrap_or(first).content().end;
        let opening = text.as_bytes()[first.start as usize];
        if more.is_empty() && !escaped {
            let is_default = open == 1 && close == 1 && matches!(opening, b'"' | b'\'');
            return (!is_default).then_some(Content { range, text: None });
        }
        let mut said = String::with_capacity(range.len());
        for span in std::iter::once(first).chain(more) {
            let SpanKind::Literal { form, escaped, .. } = span.kind else { return None };
            let content = &text[span.content()];
            let escapes = self.syntax.strings[usize::from(form)].escapes;
            if escaped { said.push_str(&decode(content, escapes)) } else { said.push_str(content) }
        }
        Some(Content { range, text: Some(said) })
    }

    /// Goes past a number, with its sign; `false` if there is none.
    fn number(&mut self, start: usize) -> bool {
        let rest = &self.cursor.text().as_bytes()[start..];
        let sign = rest.iter().take(1).filter(|byte| matches!(byte, b'-' | b'+')).count();
        let digits = &rest[sign..];
        if !digits.first().is_some_and(u8::is_ascii_digit) {
            return false;
        }
        let is_hexadecimal = digits.len() > 1 && digits[1].eq_ignore_ascii_case(&b'x');
        let belongs = |at: usize| match digits[at] {
            b'.' => digits.get(at + 1).is_some_and(u8::is_ascii_digit),
            b'-' | b'+' => !is_hexadecimal && digits[at - 1].eq_ignore_ascii_case(&b'e'),
            byte => byte.is_ascii_alphanumeric() || byte == b'_',
        };
        let length = (1..digits.len()).find(|at| !belongs(*at)).unwrap_or(digits.len());
        self.cursor.jump(start + sign + length);
        true
    }

    /// Reads a key that can be read, and what stands between it and its value.
    pub(super) fn key(&mut self) -> Option<Key> {
        let first = self.cursor.token();
        let bracketed = matches!(self.maps.keys, Keys::Bracketed | Keys::Object);
        let (range, content, is_bare) = match first.kind {
            TokenKind::Literal(span) if is_plain(&span) => (first.start..first.end, self.content(&span, &[]), false),
            TokenKind::Word => (first.start..first.end, None, true),
            TokenKind::Open(b'[') if bracketed => {
                let inside = self.cursor.token();
                let TokenKind::Literal(span) = inside.kind else { return None };
                let closes = is_plain(&span) && self.cursor.token().kind == TokenKind::Close(b']');
                closes.then(|| (inside.start..inside.end, self.content(&span, &[]), false))?
            }
            TokenKind::Mark if self.maps.keys == Keys::Symbols && first.text == ":" => self.symbol(&first)?,
            _ => return None,
        };
        let separator = self.cursor.token();
        let name = &self.cursor.text()[range.clone()];
        let fits = match name.bytes().next() {
            // A number is a key anywhere, and one of no account.
            Some(b'0'..=b'9') | None => self.is_separator(&separator),
            // A variable of the shells and PHP, but a name in JavaScript.
            Some(b'$') if self.maps.keys != Keys::Object => false,
            _ if is_bare => self.maps.bare.contains(&separator.text),
            _ => self.is_separator(&separator),
        };
        fits.then_some((range, content))
    }

    /// Ruby's `:name` behind its colon.
    fn symbol(&mut self, colon: &Token<'_>) -> Option<(Range<usize>, Option<Content>, bool)> {
        let name = self.cursor.token();
        (name.start == colon.end).then_some(())?;
        match name.kind {
            TokenKind::Word => {
                let content = Content { range: name.start..name.end, text: None };
                Some((colon.start..name.end, Some(content), false))
            }
            TokenKind::Literal(span) if is_plain(&span) => {
                Some((name.start..name.end, self.content(&span, &[]), false))
            }
            _ => None,
        }
    }

    pub(super) fn is_separator(&self, token: &Token<'_>) -> bool {
        matches!(token.kind, TokenKind::Mark | TokenKind::Word) && self.maps.separators.contains(&token.text)
    }
}

/// Whether a literal is a whole text that says what stands in it.
pub(super) fn is_plain(span: &Span) -> bool {
    matches!(span.kind, SpanKind::Literal { open: 1.., close: 1.., closed: true, holes: false, .. })
}

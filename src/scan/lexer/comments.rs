//! Comments, and the regular expressions that begin as they do.

use super::super::syntax::Special;
use super::{Frame, Lexer, SpanKind};

impl Lexer<'_> {
    pub(super) fn comment(&mut self) {
        let start = self.at;
        match self.comment_length() {
            Some(length) => {
                self.at += length;
                self.push(start, SpanKind::Comment);
            }
            None if self.rest().starts_with(b"/") => self.slash(),
            None => self.at += 1,
        }
    }

    /// The length of the comment that begins here.
    fn comment_length(&self) -> Option<usize> {
        let rest = self.rest();
        if self.in_replacement_field() || self.is_named_mark() {
            return None;
        }
        if let Some((open, close)) =
            self.syntax.block_comments.iter().find(|(open, _)| rest.starts_with(open.as_bytes()))
        {
            return Some(block_length(rest, open.as_bytes(), close.as_bytes(), self.syntax.nested_comments));
        }
        let open = self.syntax.line_comments.iter().find(|open| rest.starts_with(open.as_bytes()))?;
        // `${#name}` is a length.
        let in_expansion = self.text[..self.at].ends_with(b"{") || self.in_expansion();
        if self.syntax.spaced_comments && (!self.word_may_start() || in_expansion) {
            return None;
        }
        let line = memchr::memchr2(b'\n', b'\r', rest).unwrap_or(rest.len());
        match self.syntax.special {
            Special::Php if rest.starts_with(b"#[") => None,
            Special::Php => Some(memchr::memmem::find(&rest[..line], b"?>").unwrap_or(line)),
            Special::Lua => Some(long_comment(&rest[open.len()..]).map_or(line, |length| open.len() + length)),
            _ => Some(line),
        }
    }

    /// Whether this is inside a Python f-string's field, where `#` is part of a format (`{n:#x}`).
    fn in_replacement_field(&self) -> bool {
        match self.frames.last() {
            Some(Frame::Hole { span, .. }) => {
                self.rest().starts_with(b"#") && self.form(*span).holes.iter().any(|hole| hole.doubled)
            }
            _ => false,
        }
    }

    /// Whether a word may start here: a blank or an operator of the shell stands before.
    pub(super) fn word_may_start(&self) -> bool {
        let before = self.text[..self.at].last();
        let begins = before.is_none_or(|byte| byte.is_ascii_whitespace() || b";&|()`{}".contains(byte));
        // `${#list[@]}` is a length.
        begins && !self.text[..self.at].ends_with(b"${") || &self.text[..self.at] == "\u{feff}".as_bytes()
    }
}

fn block_length(text: &[u8], open: &[u8], close: &[u8], nested: bool) -> usize {
    let mut at = open.len();
    if !nested {
        return memchr::memmem::find(&text[at..], close).map_or(text.len(), |skip| at + skip + close.len());
    }
    let mut depth = 1;
    // From left to right: `/*/` opens one.
    while let Some(skip) = memchr::memchr2(open[0], close[0], &text[at..]) {
        at += skip;
        if text[at..].starts_with(open) {
            depth += 1;
            at += open.len();
        } else if text[at..].starts_with(close) {
            depth -= 1;
            at += close.len();
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    text.len()
}

/// The length of the long brackets that begin here, with what is between them.
fn long_comment(text: &[u8]) -> Option<usize> {
    let inside = text.strip_prefix(b"[")?;
    let level = inside.iter().take_while(|byte| **byte == b'=').count();
    inside.get(level).filter(|byte| **byte == b'[')?;
    let close: Vec<u8> = [b"]", &inside[..level], b"]"].concat();
    let end = memchr::memmem::find(&inside[level + 1..], &close);
    Some(end.map_or(text.len(), |end| 1 + level + 1 + end + close.len()))
}

//! Reading code forwards, token by token, past comments.

use super::super::lexer::{Span, SpanKind, is_word};

/// A place in code from which it is read on. The spans are the outermost ones: what stands in the
/// hole of a literal is passed over with it.
#[derive(Clone, Copy, Debug)]
pub struct Cursor<'a> {
    text: &'a str,
    spans: &'a [Span],
    /// Byte offset behind the last token.
    at: usize,
    /// The index of the first span that does not start before `at`.
    next: usize,
    /// The token that was looked at ahead, and the index of the first span that does not start
    /// before its end.
    ahead: Option<(Token<'a>, usize)>,
}

/// A token and where it stands.
#[derive(Clone, Copy, Debug)]
pub struct Token<'a> {
    pub kind: TokenKind,
    pub text: &'a str,
    /// Byte offsets.
    pub start: usize,
    pub end: usize,
    /// Whether a line ends between the token before it and this one.
    pub on_new_line: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// A literal, or a regular expression between slashes.
    Literal(Span),
    /// A name, a keyword, or a number as far as it is letters and digits.
    Word,
    Mark,
    Open(u8),
    Close(u8),
    /// The end of the text.
    End,
}

/// The marks of more than one byte, none in front of one that it begins.
const MARKS: [&str; 27] = [
    "...?", "===", "!==", "...", "**", "=>", "->", "==", "!=", "<=", ">=", "::", ":=", "?.", "??", "..", "||", "&&",
    "+=", "-=", "*=", "/=", ".=", "|=", "=~", "<<", ">>",
];

impl<'a> Cursor<'a> {
    pub fn new(text: &'a str, spans: &'a [Span], at: usize) -> Self {
        Cursor { text, spans, at, next: spans.partition_point(|span| (span.start as usize) < at), ahead: None }
    }

    /// The byte offset behind the last token.
    pub fn at(&self) -> usize {
        self.at
    }

    pub fn text(&self) -> &'a str {
        self.text
    }

    /// The next token, without going past it.
    pub fn peek(&mut self) -> Token<'a> {
        if let Some((token, _)) = self.ahead {
            return token;
        }
        let (at, next) = (self.at, self.next);
        let token = self.token();
        self.ahead = Some((token, self.next));
        (self.at, self.next) = (at, next);
        token
    }

    /// The next token.
    pub fn token(&mut self) -> Token<'a> {
        if let Some((token, next)) = self.ahead.take() {
            (self.at, self.next) = (token.end, next);
            return token;
        }
        let on_new_line = self.space();
        let start = self.at;
        let kind = match self.spans.get(self.next).filter(|span| span.start as usize == start) {
            Some(span) => {
                self.next += 1;
                self.at = span.end as usize;
                TokenKind::Literal(*span)
            }
            None => self.code(),
        };
        Token { kind, text: &self.text[start..self.at], start, end: self.at, on_new_line }
    }

    /// Goes past the brackets that the last token opened; `false` if they are not closed.
    pub fn group(&mut self, open: u8) -> bool {
        self.group_before(open, usize::MAX)
    }

    /// The same; `false` also if they are not closed before a byte offset.
    pub fn group_before(&mut self, open: u8, end: usize) -> bool {
        let mut closing = vec![closing_of(open)];
        while let Some(expected) = closing.last() {
            let token = self.token();
            match token.kind {
                _ if token.start >= end => return false,
                TokenKind::Open(open) => closing.push(closing_of(open)),
                TokenKind::Close(close) if close == *expected => {
                    closing.pop();
                }
                TokenKind::Close(_) | TokenKind::End => return false,
                TokenKind::Literal(_) | TokenKind::Word | TokenKind::Mark => {}
            }
        }
        true
    }

    /// Goes to a byte offset further on, which is in no literal.
    pub fn jump(&mut self, at: usize) {
        (self.at, self.ahead) = (at, None);
        self.next += self.spans[self.next..].iter().take_while(|span| (span.start as usize) < at).count();
    }

    /// Goes past blanks and comments; whether a line ends in them.
    fn space(&mut self) -> bool {
        let mut crossed = false;
        loop {
            // The body of a heredoc begins with its blanks.
            let rest = &self.text.as_bytes()[self.at..self.next_span()];
            let blanks = rest.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
            crossed |= rest[..blanks].contains(&b'\n');
            self.at += blanks;
            match self.spans.get(self.next) {
                Some(span) if span.start as usize == self.at && is_aside(span) => {
                    self.at = span.end as usize;
                    self.next += 1;
                }
                _ => return crossed,
            }
        }
    }

    /// The byte offset of the next literal or comment, or of the text's end.
    fn next_span(&self) -> usize {
        self.spans.get(self.next).map_or(self.text.len(), |span| span.start as usize)
    }

    /// Goes past a token that is no literal.
    fn code(&mut self) -> TokenKind {
        let rest = &self.text[self.at..self.next_span()];
        let Some(first) = rest.bytes().next() else {
            // No span begins here, so the text ends.
            return TokenKind::End;
        };
        let (kind, length) = match first {
            b'(' | b'[' | b'{' => (TokenKind::Open(first), 1),
            b')' | b']' | b'}' => (TokenKind::Close(first), 1),
            _ if is_word(first) => (TokenKind::Word, rest.bytes().take_while(|byte| is_word(*byte)).count()),
            _ => {
                // Most are of one byte: their like is told apart quickly.
                let may_go_on =
                    first != b',' && rest.as_bytes().get(1).is_some_and(|byte| b"=>.*:?|&<~".contains(byte));
                let known = MARKS.iter().find(|mark| may_go_on && rest.starts_with(**mark));
                (TokenKind::Mark, known.map_or(1, |mark| mark.len()))
            }
        };
        self.at += length;
        kind
    }
}

/// Whether a span stands between tokens and is none: a comment, or the body of a heredoc, whose
/// mark stands in the lines above.
fn is_aside(span: &Span) -> bool {
    match span.kind {
        SpanKind::Comment | SpanKind::Literal { open: 0, .. } => true,
        SpanKind::Pattern | SpanKind::Literal { .. } => false,
    }
}

/// The bracket that closes what this one opens.
pub fn closing_of(open: u8) -> u8 {
    match open {
        b'(' => b')',
        b'[' => b']',
        _ => b'}',
    }
}

/// The literals and comments that stand in no other.
pub fn outermost(spans: &[Span]) -> Vec<Span> {
    let mut end = 0;
    let is_outer = |span: &&Span| {
        let outer = span.start >= end;
        end = end.max(span.end);
        outer
    };
    spans.iter().filter(is_outer).copied().collect()
}

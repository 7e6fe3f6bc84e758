//! The marks and scalars of YAML, in order: what the lexer finds, and what stands between.

use crate::scan::lexer::{Span, SpanKind};

/// A mark or a scalar. Offsets in bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub start: usize,
    pub end: usize,
    pub kind: TokenKind,
    /// How far it stands from the start of its line.
    pub column: usize,
    /// Whether nothing but blanks stands before it on its line.
    pub is_first: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TokenKind {
    /// The literal at this index of the spans.
    Scalar(usize),
    Dash,
    Colon,
    Comma,
    OpenMap,
    OpenList,
    CloseMap,
    CloseList,
    /// `&name`: the node behind it can be named elsewhere.
    Anchor,
    /// `!type`: what the node behind it means is not known here.
    Tag,
    /// `*name`: a node that stands elsewhere.
    Alias,
    /// Code of a template.
    Template,
    /// A block of text without a line.
    EmptyBlock,
    /// Anything that is read no further.
    Odd,
}

/// How far the end of a template's code is looked for, in bytes.
const FARTHEST: usize = 4000;

/// The tokens of a document, whose literals and comments `spans` has from index `next` on.
pub(super) fn tokens(text: &str, document: std::ops::Range<usize>, spans: &[Span], next: usize) -> Vec<Token> {
    let bytes = &text.as_bytes()[..document.end];
    let mut reader = Reader { bytes, at: document.start, line: document.start, is_first: true, flow: 0, spans, next };
    let mut tokens = Vec::new();
    while let Some(token) = reader.token() {
        tokens.push(token);
    }
    tokens
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
    /// Where the line starts.
    line: usize,
    is_first: bool,
    /// How many brackets and braces are open.
    flow: usize,
    spans: &'a [Span],
    next: usize,
}

impl Reader<'_> {
    fn token(&mut self) -> Option<Token> {
        loop {
            while self.spans.get(self.next).is_some_and(|span| (span.start as usize) < self.at) {
                self.next += 1;
            }
            let byte = *self.bytes.get(self.at)?;
            if let Some(span) = self.spans.get(self.next).filter(|span| span.start as usize == self.at) {
                let end = (span.end as usize).min(self.bytes.len());
                self.next += 1;
                if span.kind == SpanKind::Comment {
                    self.go_to(end);
                    continue;
                }
                let index = self.next - 1;
                return Some(self.take(end, TokenKind::Scalar(index)));
            }
            match byte {
                b'\n' | b'\r' => {
                    self.at += 1;
                    (self.line, self.is_first) = (self.at, true);
                }
                b' ' | b'\t' => self.at += 1,
                _ => {
                    let (length, kind) = self.mark(byte);
                    return Some(self.take(self.at + length, kind));
                }
            }
        }
    }

    /// The length of the mark that stands here, and what it is.
    fn mark(&mut self, byte: u8) -> (usize, TokenKind) {
        let rest = &self.bytes[self.at..];
        let is_alone = rest.get(1).is_none_or(u8::is_ascii_whitespace);
        let in_flow = self.flow > 0;
        match byte {
            b'-' if is_alone && !in_flow => (1, TokenKind::Dash),
            b':' if is_alone || in_flow => (1, TokenKind::Colon),
            b',' if in_flow => (1, TokenKind::Comma),
            b'{' if rest.starts_with(b"{{") => (self.template_length(), TokenKind::Template),
            b'{' | b'[' => {
                self.flow += 1;
                (1, if byte == b'{' { TokenKind::OpenMap } else { TokenKind::OpenList })
            }
            b'}' | b']' if in_flow => {
                self.flow -= 1;
                (1, if byte == b'}' { TokenKind::CloseMap } else { TokenKind::CloseList })
            }
            b'&' | b'*' | b'!' => {
                let is_name = |byte: &&u8| !(byte.is_ascii_whitespace() || in_flow && b",]}".contains(byte));
                let kind = match byte {
                    b'&' => TokenKind::Anchor,
                    b'*' => TokenKind::Alias,
                    _ => TokenKind::Tag,
                };
                (rest.iter().take_while(is_name).count().max(1), kind)
            }
            b'|' | b'>' if !in_flow => {
                (memchr::memchr2(b'\n', b'\r', rest).unwrap_or(rest.len()), TokenKind::EmptyBlock)
            }
            _ => (1, TokenKind::Odd),
        }
    }

    /// The length of a template's code; of what never ends, of its line.
    fn template_length(&self) -> usize {
        let rest = &self.bytes[self.at..];
        let near = &rest[..rest.len().min(FARTHEST)];
        let mut at = self.at;
        let mut spans = self.spans[self.next..].iter().peekable();
        while memchr::memmem::find(near, b"}}").is_some() && at < self.bytes.len() {
            while spans.next_if(|span| (span.start as usize) < at).is_some() {}
            if let Some(span) = spans.next_if(|span| span.start as usize == at) {
                at = (span.end as usize).max(at + 1);
            } else if self.bytes[at..].starts_with(b"}}") {
                return at + 2 - self.at;
            } else {
                at += 1;
            }
        }
        memchr::memchr2(b'\n', b'\r', rest).unwrap_or(rest.len())
    }

    fn take(&mut self, end: usize, kind: TokenKind) -> Token {
        let column = self.at - self.line;
        let token = Token { start: self.at, end, kind, column, is_first: self.is_first };
        self.is_first = false;
        self.go_to(end);
        token
    }

    /// Goes on at a byte offset, which may be on another line.
    fn go_to(&mut self, end: usize) {
        if let Some(line) = memchr::memrchr2(b'\n', b'\r', &self.bytes[self.at..end]) {
            self.line = self.at + line + 1;
        }
        self.at = end;
    }
}

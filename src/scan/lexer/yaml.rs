//! The scalars of YAML, line by line: plain, quoted, and blocks of text.

use super::{Span, SpanKind};

/// The string forms of YAML's row.
const PLAIN: u8 = 0;
const SINGLE: u8 = 1;
const DOUBLE: u8 = 2;
const BLOCK: u8 = 3;

/// How far the end of a template's action is looked for, in bytes.
const FARTHEST: usize = 4000;

/// The scalars and comments of a text.
pub(super) fn lex(text: &str) -> Vec<Span> {
    let spans = Vec::with_capacity(text.len() / 32);
    let start = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let mut yaml = Yaml { text: text.as_bytes(), at: start, line: 0, parent: -1, flow: 0, open: None, spans };
    while yaml.at < yaml.text.len() {
        yaml.line();
    }
    yaml.spans
}

struct Yaml<'a> {
    text: &'a [u8],
    at: usize,
    /// Where the line starts.
    line: usize,
    /// The column of the key or dash that what stands here belongs to; -1 where there is none.
    parent: isize,
    /// How many brackets and braces are open.
    flow: u32,
    /// The column that a line must be behind to go on with the plain scalar that was read last.
    open: Option<isize>,
    spans: Vec<Span>,
}

impl Yaml<'_> {
    fn rest(&self) -> &[u8] {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn column(&self) -> isize {
        (self.at - self.line) as isize
    }

    fn line_length(&self) -> usize {
        memchr::memchr2(b'\n', b'\r', self.rest()).unwrap_or(self.rest().len())
    }

    /// Goes on behind the end of the line.
    fn next_line(&mut self) {
        self.at += self.line_length();
        self.at += if self.rest().starts_with(b"\r\n") { 2 } else { 1 };
        self.line = self.at;
    }

    fn blanks(&mut self) {
        self.at += self.rest().iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
    }

    fn at_line_end(&self) -> bool {
        matches!(self.rest().first(), None | Some(b'\n' | b'\r'))
    }

    /// Whether a blank, or nothing more of the line, stands so many bytes from here.
    fn blank_at(&self, offset: usize) -> bool {
        matches!(self.rest().get(offset), None | Some(b' ' | b'\t' | b'\n' | b'\r'))
    }

    fn line(&mut self) {
        self.line = self.at;
        if self.rest().starts_with(b"%") {
            return self.next_line();
        }
        let begins_document = is_document_mark(self.rest());
        if begins_document {
            (self.flow, self.open, self.parent) = (0, None, -1);
            self.at += 3;
        }
        self.blanks();
        if self.at_line_end() {
            return self.next_line();
        }
        if self.flow == 0 {
            if let Some(parent) = self.open.take()
                && self.column() > parent
                && !self.rest().starts_with(b"#")
                && !self.rest().starts_with(b"{{")
            {
                self.go_on(parent);
                self.blanks();
                if self.rest().starts_with(b"#") {
                    self.open = None;
                    self.token();
                }
                return self.next_line();
            }
            if !begins_document {
                self.parent = self.column() - 1;
            }
        }
        while !self.at_line_end() {
            self.token();
            self.blanks();
        }
        self.next_line();
    }

    /// One more line of the plain scalar that was read last.
    fn go_on(&mut self, parent: isize) {
        self.at += self.plain_length();
        if let Some(span) = self.spans.last_mut() {
            span.end = self.at as u32;
        }
        self.open = Some(parent);
    }

    fn token(&mut self) {
        let start = self.at;
        let Some(first) = self.rest().first().copied() else { return };
        match first {
            b'#' if start == self.line || matches!(self.text[start - 1], b' ' | b'\t') => {
                self.at += self.line_length();
                self.push(start, SpanKind::Comment);
            }
            b'-' | b'?' | b':' if self.blank_at(1) => {
                if first != b':' && self.flow == 0 {
                    self.parent = self.column();
                }
                self.at += 1;
            }
            b'{' if self.rest().starts_with(b"{{") => self.template(),
            b'[' | b'{' => {
                self.flow += 1;
                self.at += 1;
            }
            b']' | b'}' if self.flow > 0 => {
                self.flow -= 1;
                self.at += 1;
            }
            b',' | b':' if self.flow > 0 => self.at += 1,
            b'&' | b'*' | b'!' => {
                let is_name = |byte: &&u8| !byte.is_ascii_whitespace() && (self.flow == 0 || !b",]}".contains(byte));
                self.at += self.rest().iter().take_while(is_name).count().max(1);
            }
            b'"' | b'\'' => self.quoted(first),
            b'|' | b'>' if self.flow == 0 => self.block(),
            _ => {
                self.at += self.plain_length().max(1);
                self.literal(start, PLAIN, 0, 0, true, false);
                self.key_or_value(start, true);
            }
        }
    }

    /// An action of a template, which is no YAML yet: `{{ if eq .code "X" }}`. Only its literals
    /// and comments are of interest.
    fn template(&mut self) {
        let near = &self.rest()[..self.rest().len().min(FARTHEST)];
        if memchr::memmem::find(near, b"}}").is_none() {
            self.at += self.line_length();
            return;
        }
        loop {
            let start = self.at;
            match self.rest() {
                [] => return,
                [b'}', b'}', ..] => return self.at += 2,
                [quote @ (b'"' | b'`'), ..] => {
                    self.quoted(*quote);
                    // Half typed, it takes the line with it.
                    if matches!(self.spans.last(), Some(Span { kind: SpanKind::Literal { closed: false, .. }, .. })) {
                        return;
                    }
                }
                [b'/', b'*', ..] => {
                    let close = memchr::memmem::find(self.rest(), b"*/");
                    self.at += close.map_or(2, |close| close + 2);
                    self.push(start, SpanKind::Comment);
                }
                [b'\n', ..] => {
                    self.at += 1;
                    self.line = self.at;
                }
                _ => self.at += 1,
            }
        }
    }

    /// If a colon makes what was just read a key, what follows belongs to it.
    fn key_or_value(&mut self, start: usize, plain: bool) {
        if self.flow > 0 {
            return;
        }
        let blanks = self.rest().iter().take_while(|byte| **byte == b' ').count();
        if self.rest().get(blanks) == Some(&b':') && self.blank_at(blanks + 1) {
            self.parent = (start - self.line) as isize;
        } else if plain {
            self.open = Some(self.parent);
        }
    }

    /// The length of a plain scalar on this line, without blanks behind it.
    fn plain_length(&self) -> usize {
        let rest = self.rest();
        let ends = |(at, byte): (usize, &u8)| match byte {
            b'\n' | b'\r' => true,
            b':' => {
                let is_flow = |byte: &u8| self.flow > 0 && b",[]{}".contains(byte);
                rest.get(at + 1).is_none_or(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r') || is_flow(byte))
            }
            b'#' => at > 0 && matches!(rest[at - 1], b' ' | b'\t'),
            b',' | b'[' | b']' | b'{' | b'}' => self.flow > 0,
            _ => false,
        };
        let length = rest.iter().enumerate().position(ends).unwrap_or(rest.len());
        rest[..length].trim_ascii_end().len()
    }

    /// A quoted scalar. It may go on on lines that stand deeper than its key.
    fn quoted(&mut self, quote: u8) {
        let (start, line) = (self.at, self.line);
        let form = if quote == b'"' { DOUBLE } else { SINGLE };
        let mut escaped = false;
        self.at += 1;
        while let Some(skip) = memchr::memchr3(quote, b'\\', b'\n', self.rest()) {
            self.at += skip;
            match self.rest() {
                [b'\n', rest @ ..] => {
                    let indent = rest.iter().take_while(|byte| **byte == b' ').count();
                    let is_empty = matches!(rest.get(indent), Some(b'\n' | b'\r'));
                    if self.flow == 0 && !is_empty && indent as isize <= self.parent {
                        break;
                    }
                    self.at += 1;
                    self.line = self.at;
                }
                [b'\\', ..] if form == DOUBLE => {
                    escaped = true;
                    self.at = (self.at + 2).min(self.text.len());
                }
                [b'\\', ..] => self.at += 1,
                [_, next, ..] if form == SINGLE && *next == quote => {
                    escaped = true;
                    self.at += 2;
                }
                _ => {
                    self.at += 1;
                    self.literal(start, form, 1, 1, true, escaped);
                    // A key stands on one line.
                    if self.line == line {
                        self.key_or_value(start, false);
                    }
                    return;
                }
            }
        }
        // It never ends: it is half typed, and its line is all there is of it.
        (self.at, self.line) = (start, line);
        self.at += self.line_length();
        self.literal(start, form, 1, 0, false, escaped);
    }

    /// A block of text: the lines behind its mark that stand deeper than what it belongs to.
    fn block(&mut self) {
        let start = self.at;
        let header = self.line_length();
        let comment = memchr::memmem::find(&self.rest()[..header], b" #");
        self.at += header;
        let mut end = self.at;
        let mut content = None;
        while self.at < self.text.len() {
            self.next_line();
            let line = &self.rest()[..self.line_length()];
            let indent = line.iter().take_while(|byte| **byte == b' ').count();
            let is_outside = indent as isize <= self.parent || is_document_mark(line);
            // Actions of templates stand anywhere.
            if indent == line.len() || is_outside && line[indent..].starts_with(b"{{") {
                continue;
            }
            // A comment that stands less deep than the text is none of it.
            if is_outside || line[indent] == b'#' && content.is_some_and(|content| indent < content) {
                break;
            }
            content.get_or_insert(indent);
            end = self.at + line.len();
        }
        self.at = end;
        let open = header + usize::from(self.text[start + header..].starts_with(b"\r\n")) + 1;
        if start + open <= end && open <= usize::from(u8::MAX) {
            self.literal(start, BLOCK, open as u8, 0, true, false);
        }
        if let Some(comment) = comment {
            let (from, to) = ((start + comment + 1) as u32, (start + header) as u32);
            self.spans.push(Span { start: from, end: to, kind: SpanKind::Comment });
        }
    }

    fn literal(&mut self, start: usize, form: u8, open: u8, close: u8, closed: bool, escaped: bool) {
        self.push(start, SpanKind::Literal { form, open, close, closed, escaped, holes: false });
    }

    fn push(&mut self, start: usize, kind: SpanKind) {
        self.spans.push(Span { start: start as u32, end: self.at as u32, kind });
    }
}

/// Whether a line begins or ends a document.
fn is_document_mark(line: &[u8]) -> bool {
    let marked = line.starts_with(b"---") || line.starts_with(b"...");
    marked && line.get(3).is_none_or(u8::is_ascii_whitespace)
}

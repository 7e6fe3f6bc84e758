//! The lexing engine: where the literals and comments of a text are.
//!
//! One pass over the bytes, driven by a language's [`Syntax`]. It never fails: a literal without
//! its closing mark ends where the line or the text ends.

use super::syntax::{Escapes, Special, StringForm, Syntax};

/// A literal or a comment, whole. Offsets in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
    pub kind: SpanKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpanKind {
    Comment,
    Literal {
        /// Index into the syntax's string forms.
        form: u8,
        /// Length of the prefix and the opening mark.
        open: u8,
        /// Length of the closing mark; 0 if the literal has none.
        close: u8,
        /// Whether a backslash escapes something in it.
        escaped: bool,
        /// Whether it holds code between marks.
        holes: bool,
    },
}

impl Span {
    /// The byte range between the marks of a literal; the whole of a comment.
    pub fn content(&self) -> std::ops::Range<usize> {
        let (open, close) = match self.kind {
            SpanKind::Comment => (0, 0),
            SpanKind::Literal { open, close, .. } => (open, close),
        };
        self.start as usize + usize::from(open)..self.end as usize - usize::from(close)
    }

    pub fn is_literal(&self) -> bool {
        matches!(self.kind, SpanKind::Literal { .. })
    }
}

/// The literals and comments of a text, ordered by start. A literal in a hole of another follows it.
pub fn lex(text: &str, syntax: &Syntax) -> Vec<Span> {
    let spans = Vec::with_capacity(text.len() / 64);
    let frames = Vec::new();
    let jsx = syntax.special == Special::JavaScript { jsx: true };
    let mut lexer = Lexer { text: text.as_bytes(), at: 0, syntax, spans, frames, jsx, element: None };
    lexer.run();
    lexer.spans
}

/// What a byte may begin.
const PLAIN: u8 = 0;
const QUOTE: u8 = 1;
const COMMENT: u8 = 2;
/// A brace: it counts only inside a hole.
const BRACE: u8 = 3;
const LINE_END: u8 = 4;

/// `<`: it counts only where JSX may stand.
const TAG: u8 = 5;

/// What the code that is being read stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Frame {
    /// A hole of the literal at this index of the spans; how many braces are open in it.
    Hole { span: usize, depth: u32 },
    /// An expression in JSX; how many braces are open in it.
    Expression { depth: u32 },
    /// A tag of JSX.
    Tag { closes: bool },
    /// The text of a JSX element.
    Text,
}

pub(super) struct Lexer<'a> {
    pub(super) text: &'a [u8],
    pub(super) at: usize,
    syntax: &'a Syntax,
    pub(super) spans: Vec<Span>,
    pub(super) frames: Vec<Frame>,
    /// Whether `<` may begin an element.
    pub(super) jsx: bool,
    /// The offset of the outermost element that is being read, and how many spans and frames came before.
    pub(super) element: Option<(usize, usize, usize)>,
}

impl Lexer<'_> {
    fn run(&mut self) {
        loop {
            self.code();
            if !self.undo_unclosed_element() {
                break;
            }
        }
        while let Some(frame) = self.frames.pop() {
            if let Frame::Hole { span, .. } = frame {
                self.finish(span, 0);
            }
        }
    }

    /// Reads code up to the end of the text.
    fn code(&mut self) {
        let classes = classes(self.syntax);
        while let Some(skip) = self.text[self.at..].iter().position(|byte| classes[usize::from(*byte)] != PLAIN) {
            self.at += skip;
            match classes[usize::from(self.text[self.at])] {
                QUOTE => self.quote(),
                COMMENT => self.comment(),
                BRACE => self.brace(),
                TAG if self.jsx && self.element_may_start() => self.start_element(),
                LINE_END => self.line_end(),
                _ => self.at += 1,
            }
        }
        self.at = self.text.len();
    }

    fn rest(&self) -> &[u8] {
        &self.text[self.at..]
    }

    fn comment(&mut self) {
        if self.in_replacement_field() {
            self.at += 1;
            return;
        }
        let start = self.at;
        let rest = self.rest();
        let block = self.syntax.block_comments.iter().find(|(open, _)| rest.starts_with(open.as_bytes()));
        let length = if let Some((open, close)) = block {
            let inside = &rest[open.len()..];
            memchr::memmem::find(inside, close.as_bytes()).map_or(rest.len(), |end| open.len() + end + close.len())
        } else if self.syntax.line_comments.iter().any(|open| rest.starts_with(open.as_bytes())) {
            memchr::memchr2(b'\n', b'\r', rest).unwrap_or(rest.len())
        } else if matches!(self.syntax.special, Special::JavaScript { .. }) && self.operand_may_start() {
            match regex_length(rest) {
                Some(length) => {
                    self.at += length;
                    return;
                }
                None => 0,
            }
        } else {
            0
        };
        self.at += length.max(1);
        if length > 0 {
            self.spans.push(Span { start: start as u32, end: self.at as u32, kind: SpanKind::Comment });
        }
    }

    /// Whether this is inside a Python f-string's field, where `#` is part of a format (`{n:#x}`).
    fn in_replacement_field(&self) -> bool {
        match self.frames.last() {
            Some(Frame::Hole { span, .. }) => self.form(*span).holes.is_some_and(|braces| braces.doubled),
            _ => false,
        }
    }

    fn brace(&mut self) {
        let opens = self.text[self.at] == b'{';
        self.at += 1;
        match self.frames.last_mut() {
            Some(Frame::Hole { depth, .. } | Frame::Expression { depth }) if opens => *depth += 1,
            Some(Frame::Hole { depth, .. } | Frame::Expression { depth }) if *depth > 0 => *depth -= 1,
            Some(Frame::Hole { span, .. }) => {
                let span = *span;
                self.frames.pop();
                self.body(span);
            }
            Some(Frame::Expression { .. }) => {
                self.frames.pop();
                self.markup();
            }
            _ => {}
        }
    }

    /// A hole in a literal of one line ends with the line: the text is half typed.
    fn line_end(&mut self) {
        while let Some(Frame::Hole { span, .. }) = self.frames.last() {
            let span = *span;
            if self.form(span).multiline {
                break;
            }
            self.frames.pop();
            self.finish(span, 0);
        }
        self.at += 1;
    }

    fn form(&self, span: usize) -> StringForm {
        match self.spans[span].kind {
            SpanKind::Literal { form, .. } => self.syntax.strings[usize::from(form)],
            SpanKind::Comment => unreachable!("holes are in literals"),
        }
    }

    fn quote(&mut self) {
        let rest = self.rest();
        let prefix = self.prefix();
        let found = self.syntax.strings.iter().position(|form| {
            rest.starts_with(form.open.as_bytes())
                && form.prefixes.iter().any(|known| prefix.eq_ignore_ascii_case(known.as_bytes()))
        });
        let Some(form) = found else {
            self.at += 1;
            return;
        };
        let open = prefix.len() + self.syntax.strings[form].open.len();
        let start = self.at - prefix.len();
        let kind = SpanKind::Literal { form: form as u8, open: open as u8, close: 0, escaped: false, holes: false };
        self.spans.push(Span { start: start as u32, end: 0, kind });
        self.at = start + open;
        self.body(self.spans.len() - 1);
    }

    /// The letters before the quote, if the language knows them as a prefix; else nothing.
    fn prefix(&self) -> &[u8] {
        let before = &self.text[..self.at];
        let letters = before.iter().rev().take(4).take_while(|byte| is_word(**byte)).count();
        let word = &before[before.len() - letters..];
        let known = self
            .syntax
            .strings
            .iter()
            .flat_map(|form| form.prefixes)
            .any(|prefix| word.eq_ignore_ascii_case(prefix.as_bytes()));
        if known { word } else { &[] }
    }

    /// Reads a literal's inside from `self.at` to its end or to the next hole.
    fn body(&mut self, span: usize) {
        let form = self.form(span);
        let close = form.close.as_bytes();
        let hole = form.holes.map(|braces| (braces.open.as_bytes(), braces.doubled));
        let mut escaped = false;
        loop {
            let Some(byte) = self.text.get(self.at).copied() else {
                self.note(span, escaped, false);
                return self.finish(span, 0);
            };
            if byte == close[0] && self.text[self.at..].starts_with(close) {
                self.at += close.len();
                self.note(span, escaped, false);
                return self.finish(span, close.len() as u8);
            }
            match byte {
                b'\\' if form.escapes != Escapes::None => {
                    escaped = true;
                    self.at += self.escape_length(form);
                }
                b'\n' | b'\r' if !form.multiline => {
                    self.note(span, escaped, false);
                    return self.finish(span, 0);
                }
                _ => match hole {
                    Some((open, doubled)) if byte == open[0] && self.text[self.at..].starts_with(open) => {
                        self.at += open.len();
                        if doubled && self.text.get(self.at) == Some(&open[0]) {
                            self.at += 1;
                            escaped = true;
                            continue;
                        }
                        self.note(span, escaped, true);
                        return self.frames.push(Frame::Hole { span, depth: 0 });
                    }
                    _ => self.at += 1,
                },
            }
        }
    }

    /// The length of a backslash and what it takes with it.
    fn escape_length(&self, form: StringForm) -> usize {
        match self.text.get(self.at + 1) {
            None => 1,
            Some(b'\r') if self.text.get(self.at + 2) == Some(&b'\n') && joins_lines(form) => 3,
            Some(b'\n' | b'\r') if !joins_lines(form) => 1,
            Some(_) => 2,
        }
    }

    fn note(&mut self, span: usize, more_escaped: bool, more_holes: bool) {
        if let SpanKind::Literal { escaped, holes, .. } = &mut self.spans[span].kind {
            *escaped |= more_escaped;
            *holes |= more_holes;
        }
    }

    pub(super) fn finish(&mut self, span: usize, length: u8) {
        self.spans[span].end = self.at as u32;
        if let SpanKind::Literal { close, .. } = &mut self.spans[span].kind {
            *close = length;
        }
    }

    /// Whether an operand may start here, such as a regular expression or an element: no operand
    /// stands directly before.
    pub(super) fn operand_may_start(&self) -> bool {
        const KEYWORDS: [&[u8]; 13] = [
            b"return", b"typeof", b"case", b"in", b"of", b"delete", b"void", b"throw", b"new", b"do", b"else",
            b"await", b"default",
        ];
        let end = self.text[..self.at].iter().rposition(|byte| !byte.is_ascii_whitespace()).map_or(0, |last| last + 1);
        // What a comment or a literal ends with is no operator, whatever its last byte.
        if let Some(span) = self.spans.last().filter(|span| span.end as usize == end) {
            return !span.is_literal();
        }
        match self.text[..end].last() {
            None => true,
            Some(byte) if is_word(*byte) => KEYWORDS.contains(&last_word(&self.text[..end])),
            Some(byte) => b"(,=:[!&|?{};+-*%~^<>".contains(byte),
        }
    }
}

/// Whether a backslash at a line's end continues a literal of one line on the next.
fn joins_lines(form: StringForm) -> bool {
    form.multiline || !matches!(form.escapes, Escapes::None | Escapes::Go | Escapes::Java | Escapes::Json)
}

/// The length of the regular expression that begins at a slash, without its flags; `None` if the line ends first.
fn regex_length(text: &[u8]) -> Option<usize> {
    let mut in_class = false;
    let mut at = 1;
    while let Some(byte) = text.get(at) {
        match byte {
            b'\n' | b'\r' => return None,
            b'\\' => at += 1,
            b'[' => in_class = true,
            b']' => in_class = false,
            b'/' if !in_class => return Some(at + 1),
            _ => {}
        }
        at += 1;
    }
    None
}

pub(super) fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'$' || byte >= 0x80
}

fn last_word(text: &[u8]) -> &[u8] {
    let length = text.iter().rev().take_while(|byte| is_word(**byte)).count();
    &text[text.len() - length..]
}

fn classes(syntax: &Syntax) -> [u8; 256] {
    let mut classes = [PLAIN; 256];
    let first = |text: &str| usize::from(text.as_bytes()[0]);
    if syntax.strings.iter().any(|form| form.holes.is_some()) {
        for byte in *b"{}" {
            classes[usize::from(byte)] = BRACE;
        }
        for byte in *b"\n\r" {
            classes[usize::from(byte)] = LINE_END;
        }
    }
    if syntax.special == (Special::JavaScript { jsx: true }) {
        classes[usize::from(b'<')] = TAG;
    }
    for open in syntax.line_comments.iter().chain(syntax.block_comments.iter().map(|(open, _)| open)) {
        classes[first(open)] = COMMENT;
    }
    for form in syntax.strings {
        classes[first(form.open)] = QUOTE;
    }
    classes
}

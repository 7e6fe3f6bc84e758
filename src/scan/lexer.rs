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
    let mut lexer =
        Lexer { text: text.as_bytes(), at: 0, syntax, spans: Vec::with_capacity(text.len() / 64), holes: Vec::new() };
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

/// A literal whose hole is being read.
struct Hole {
    span: usize,
    depth: u32,
}

struct Lexer<'a> {
    text: &'a [u8],
    at: usize,
    syntax: &'a Syntax,
    spans: Vec<Span>,
    holes: Vec<Hole>,
}

impl Lexer<'_> {
    fn run(&mut self) {
        let classes = classes(self.syntax);
        while let Some(skip) = self.text[self.at..].iter().position(|byte| classes[usize::from(*byte)] != PLAIN) {
            self.at += skip;
            match classes[usize::from(self.text[self.at])] {
                QUOTE => self.quote(),
                COMMENT => self.comment(),
                BRACE => self.brace(),
                _ => self.line_end(),
            }
        }
        self.at = self.text.len();
        while let Some(hole) = self.holes.pop() {
            self.finish(hole.span, 0);
        }
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
        } else if self.syntax.special == Special::JavaScript && self.regex_may_start() {
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
        let braces = self.holes.last().and_then(|hole| self.form(hole.span).holes);
        braces.is_some_and(|braces| braces.doubled)
    }

    fn brace(&mut self) {
        let opens = self.text[self.at] == b'{';
        let Some(hole) = self.holes.last_mut() else {
            self.at += 1;
            return;
        };
        if opens {
            hole.depth += 1;
        } else if hole.depth > 0 {
            hole.depth -= 1;
        } else {
            let span = hole.span;
            self.holes.pop();
            self.at += 1;
            self.body(span);
            return;
        }
        self.at += 1;
    }

    /// A hole in a literal of one line ends with the line: the text is half typed.
    fn line_end(&mut self) {
        while let Some(hole) = self.holes.last() {
            let span = hole.span;
            if self.form(span).multiline {
                break;
            }
            self.holes.pop();
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
        let Some(form) = found.filter(|_| !self.apostrophe_in_text()) else {
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
                        return self.holes.push(Hole { span, depth: 0 });
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

    fn finish(&mut self, span: usize, length: u8) {
        self.spans[span].end = self.at as u32;
        if let SpanKind::Literal { close, .. } = &mut self.spans[span].kind {
            *close = length;
        }
    }

    /// Whether an apostrophe belongs to a word, as in the text of JSX (`Don't`): in code none
    /// follows a word directly unless the word is a keyword.
    fn apostrophe_in_text(&self) -> bool {
        const KEYWORDS: [&[u8]; 9] =
            [b"case", b"return", b"typeof", b"in", b"of", b"from", b"import", b"default", b"else"];
        if self.syntax.special != Special::JavaScript || self.text[self.at] != b'\'' {
            return false;
        }
        let word = last_word(&self.text[..self.at]);
        !word.is_empty() && !KEYWORDS.contains(&word)
    }

    /// Whether a slash at this place begins a regular expression: no operand stands before it.
    fn regex_may_start(&self) -> bool {
        const KEYWORDS: [&[u8]; 12] = [
            b"return", b"typeof", b"case", b"in", b"of", b"delete", b"void", b"throw", b"new", b"do", b"else", b"await",
        ];
        let end = self.text[..self.at].iter().rposition(|byte| !byte.is_ascii_whitespace()).map_or(0, |last| last + 1);
        // What a comment or a literal ends with is no operator, whatever its last byte.
        if let Some(span) = self.spans.last().filter(|span| span.end as usize == end) {
            return !span.is_literal();
        }
        match self.text[..end].last() {
            None => true,
            Some(byte) if is_word(*byte) => KEYWORDS.contains(&last_word(&self.text[..end])),
            Some(byte) => b"(,=:[!&|?{};+-*%~^<>".contains(byte) && !is_tag_end(&self.text[..end]),
        }
    }
}

/// Whether the text ends in the `>` or `</` of a JSX tag rather than in a comparison.
fn is_tag_end(text: &[u8]) -> bool {
    match text {
        [.., b'=', b'>'] => false,
        [.., before, b'>'] => !before.is_ascii_whitespace(),
        [.., b'<'] => true,
        _ => false,
    }
}

/// Whether a backslash at a line's end continues a literal of one line on the next.
fn joins_lines(form: StringForm) -> bool {
    form.multiline || matches!(form.escapes, Escapes::Python | Escapes::JavaScript | Escapes::Kept)
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
    for open in syntax.line_comments.iter().chain(syntax.block_comments.iter().map(|(open, _)| open)) {
        classes[first(open)] = COMMENT;
    }
    for form in syntax.strings {
        classes[first(form.open)] = QUOTE;
    }
    classes
}

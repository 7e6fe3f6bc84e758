//! The lexing engine: where the literals and comments of a text are.
//!
//! One pass over the bytes, driven by a language's [`Syntax`]. It never fails: a literal without
//! its closing mark ends where the line or the text ends.

mod comments;
mod heredoc;
mod jsx;
mod literals;
mod markdown;
mod php;
mod regex;
mod ruby;
mod scripts;
mod words;
mod yaml;

use super::syntax::{Hole, Special, StringForm, Syntax};
use heredoc::{LastLines, Pending};
use literals::{Ends, Tables};

/// A literal, a regular expression or a comment, whole. Offsets in bytes.
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
    /// A regular expression that is no string, between slashes.
    Pattern,
    Literal {
        /// Index into the syntax's string forms.
        form: u8,
        /// Length of the prefix and the opening mark.
        open: u8,
        /// Length of the closing mark; 0 if the literal has none.
        close: u8,
        /// Whether it is whole: neither the line nor the text ended before it did.
        closed: bool,
        /// Whether something is escaped in it.
        escaped: bool,
        /// Whether it holds code between marks, or names that stand for values.
        holes: bool,
    },
}

impl Span {
    /// The byte range between the marks of a literal; the whole of anything else.
    pub fn content(&self) -> std::ops::Range<usize> {
        let (open, close) = match self.kind {
            SpanKind::Comment | SpanKind::Pattern => (0, 0),
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
    match syntax.special {
        Special::Scripts => scripts::lex(text, syntax),
        Special::Yaml => yaml::lex(text),
        Special::Markdown => markdown::lex(text),
        _ => {
            let mut lexer = Lexer::new(text.as_bytes(), syntax, Vec::with_capacity(text.len() / 64));
            match syntax.special {
                Special::Php => lexer.skip_html(),
                Special::Ruby => lexer.ruby_line(),
                _ => {}
            }
            lexer.run();
            lexer.spans
        }
    }
}

/// What a byte may begin.
const PLAIN: u8 = 0;
const QUOTE: u8 = 1;
const COMMENT: u8 = 2;
/// A bracket: it counts only inside a hole.
const BRACKET: u8 = 3;
const LINE_END: u8 = 4;
/// `<`: it counts only where JSX may stand.
const TAG: u8 = 5;
const ESCAPE: u8 = 6;
const NAME_QUOTE: u8 = 7;
const HEREDOC: u8 = 8;
const PERCENT: u8 = 9;
/// A slash, where no comment begins with one.
const SLASH: u8 = 10;
/// A capital, where bare words are literals.
const WORD: u8 = 11;
const QUESTION: u8 = 12;
const TILDE: u8 = 13;

/// What the code that is being read stands in.
#[derive(Clone, Copy)]
pub(super) enum Frame<'a> {
    /// A hole of the literal at this index of the spans.
    Hole {
        span: usize,
        /// The bracket that closes it, and how many of its kind are open in it.
        close: u8,
        depth: u32,
        ends: Ends<'a>,
    },
    /// An expression in JSX; how many braces are open in it.
    Expression { depth: u32 },
    /// A tag of JSX.
    Tag {
        closes: bool,
        /// How many brackets of type arguments are open.
        arguments: u32,
    },
    /// The text of a JSX element.
    Text,
}

pub(super) struct Lexer<'a> {
    pub(super) text: &'a [u8],
    pub(super) at: usize,
    pub(super) syntax: &'a Syntax,
    pub(super) spans: Vec<Span>,
    pub(super) frames: Vec<Frame<'a>>,
    /// Whether `<` may begin an element.
    pub(super) jsx: bool,
    /// The offset of the outermost element that is being read, and how many spans and frames came before.
    pub(super) element: Option<(usize, usize, usize)>,
    /// The heredocs whose bodies begin on the next line, the first one last.
    pub(super) pending: Vec<Pending<'a>>,
    /// Where words stand alone on a line, once that matters.
    pub(super) last_lines: Option<LastLines<'a>>,
    tables: Tables,
    /// The same of words that are more than letters.
    pub(super) last_odd_lines: Option<LastLines<'a>>,
}

impl<'a> Lexer<'a> {
    pub(super) fn new(text: &'a [u8], syntax: &'a Syntax, spans: Vec<Span>) -> Self {
        let jsx = syntax.special == Special::JavaScript { jsx: true };
        let (frames, pending) = (Vec::new(), Vec::new());
        let tables = Tables::of(syntax);
        Lexer {
            text,
            at: 0,
            syntax,
            spans,
            frames,
            jsx,
            element: None,
            pending,
            last_lines: None,
            last_odd_lines: None,
            tables,
        }
    }

    pub(super) fn run(&mut self) {
        loop {
            self.code();
            if !self.undo_unclosed_element() {
                break;
            }
        }
        while let Some(frame) = self.frames.pop() {
            if let Frame::Hole { span, .. } = frame {
                self.finish(span, 0, false);
            }
        }
    }

    /// Reads code up to the end of the text.
    fn code(&mut self) {
        let classes = classes(self.syntax);
        loop {
            self.at += plain_length(self.rest(), &classes);
            if self.at >= self.text.len() {
                break;
            }
            match classes[usize::from(self.text[self.at])] {
                QUOTE => self.quote(),
                COMMENT => self.comment(),
                BRACKET => self.bracket(),
                TAG if self.jsx && self.element_may_start() => self.start_element(),
                LINE_END => self.line_end(),
                ESCAPE => self.at = (self.at + 2).min(self.text.len()),
                NAME_QUOTE => self.quoted_name(),
                HEREDOC => self.heredoc(),
                PERCENT => self.percent_literal(),
                SLASH => self.slash(),
                WORD => self.word(),
                TILDE => self.pattern(),
                QUESTION => self.question(),
                _ => self.at += 1,
            }
        }
        self.at = self.text.len();
    }

    pub(super) fn rest(&self) -> &'a [u8] {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// A bracket among code: it may end a hole.
    fn bracket(&mut self) {
        let byte = self.text[self.at];
        let depth = match self.frames.last_mut() {
            Some(Frame::Hole { close, depth, .. }) if byte == *close || Some(byte) == opening_of(*close) => depth,
            Some(Frame::Expression { depth }) if matches!(byte, b'{' | b'}') => depth,
            // Code between backticks ends at the next one, unless it is a quote of its own.
            _ if byte == b'`' && self.syntax.escape == Some(b'`') => return self.at += 2,
            _ => return self.at += 1,
        };
        self.at += 1;
        if matches!(byte, b'{' | b'(') {
            *depth += 1;
        } else if *depth > 0 {
            *depth -= 1;
        } else {
            match self.frames.pop() {
                Some(Frame::Hole { span, ends, close, .. }) => {
                    let more = ends.braces.saturating_sub(1);
                    self.at += self.rest().iter().take(more).take_while(|byte| **byte == close).count();
                    self.body(span, ends);
                }
                _ => self.markup(),
            }
        }
    }

    /// A hole in a literal of one line ends with the line: the text is half typed.
    fn line_end(&mut self) {
        if self.frames.is_empty() && self.pending.is_empty() && self.syntax.special != Special::Ruby {
            return self.at += 1;
        }
        while let Some(Frame::Hole { span, .. }) = self.frames.last() {
            let span = *span;
            if self.form(span).multiline {
                break;
            }
            self.frames.pop();
            self.finish(span, 0, false);
        }
        let crlf = self.rest().starts_with(b"\r\n");
        self.at += 1 + usize::from(crlf);
        if let Some(pending) = self.pending.pop() {
            self.heredoc_body(pending);
        } else if self.syntax.special == Special::Ruby {
            self.ruby_line();
        }
    }

    /// A name between marks may hold anything but the mark and the line's end.
    fn quoted_name(&mut self) {
        let mark = self.text[self.at];
        let end = memchr::memchr3(mark, b'\n', b'\r', &self.rest()[1..]);
        self.at += end.map_or(self.rest().len(), |length| length + 2);
    }

    pub(super) fn form(&self, span: usize) -> &'a StringForm {
        &self.syntax.strings[self.form_index(span)]
    }

    pub(super) fn form_index(&self, span: usize) -> usize {
        match self.spans[span].kind {
            SpanKind::Literal { form, .. } => usize::from(form),
            SpanKind::Comment | SpanKind::Pattern => unreachable!("holes are in literals"),
        }
    }

    pub(super) fn push(&mut self, start: usize, kind: SpanKind) {
        self.spans.push(Span { start: start as u32, end: self.at as u32, kind });
    }

    pub(super) fn finish(&mut self, span: usize, length: usize, whole: bool) {
        self.spans[span].end = self.at as u32;
        if let SpanKind::Literal { close, closed, .. } = &mut self.spans[span].kind {
            (*close, *closed) = (length as u8, whole);
        }
    }
}

/// How many bytes there are before the first that the table has something for. Eight are looked up
/// at a time: most have nothing.
fn plain_length(text: &[u8], table: &[u8; 256]) -> usize {
    let any = |bytes: &[u8]| bytes.iter().fold(PLAIN, |any, byte| any | table[usize::from(*byte)]);
    let skipped = 8 * text.chunks_exact(8).take_while(|chunk| any(chunk) == PLAIN).count();
    let rest = &text[skipped..];
    skipped + rest.iter().position(|byte| table[usize::from(*byte)] != PLAIN).unwrap_or(rest.len())
}

/// The bracket that opens what this one closes; none for a mark that is its own end.
fn opening_of(close: u8) -> Option<u8> {
    match close {
        b'}' => Some(b'{'),
        b')' => Some(b'('),
        _ => None,
    }
}

/// Whether a byte belongs to a name; those of letters beyond ASCII do.
pub const fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'$' || byte >= 0x80
}

fn classes(syntax: &Syntax) -> [u8; 256] {
    let mut classes = [PLAIN; 256];
    let mut set = |bytes: &[u8], class: u8| bytes.iter().for_each(|byte| classes[usize::from(*byte)] = class);
    let holes: Vec<&Hole> = syntax.strings.iter().flat_map(|form| form.holes).collect();
    for hole in &holes {
        set(&[hole.close], BRACKET);
        set(opening_of(hole.close).as_slice(), BRACKET);
    }
    if !holes.is_empty() || syntax.heredocs.is_some() || syntax.special == Special::Ruby {
        set(b"\n\r", LINE_END);
    }
    match syntax.special {
        Special::JavaScript { jsx: true } => set(b"<", TAG),
        Special::Ruby => {
            set(b"%", PERCENT);
            set(b"/", SLASH);
        }
        Special::Php => set(b"?", QUESTION),
        Special::Shell => {
            set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ", WORD);
            set(b"~", TILDE);
        }
        _ => {}
    }
    if let Some(heredocs) = &syntax.heredocs {
        set(&heredocs.open.as_bytes()[..1], HEREDOC);
    }
    for open in syntax.line_comments.iter().chain(syntax.block_comments.iter().map(|(open, _)| open)) {
        set(&open.as_bytes()[..1], COMMENT);
    }
    for form in syntax.strings.iter().filter(|form| !form.prefixes.is_empty()) {
        set(&form.open.as_bytes()[..1], QUOTE);
    }
    set(syntax.escape.as_slice(), ESCAPE);
    set(syntax.name_quote.as_slice(), NAME_QUOTE);
    classes
}

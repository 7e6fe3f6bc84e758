//! From a literal's opening mark to its end.

use super::super::syntax::{ANY_NAME, Fence, StringForm, Syntax};
use super::regex::last_word;
use super::{Frame, Lexer, SpanKind, is_word, plain_length};

/// What ends a literal: a mark in three pieces, of which the writer chose the one in the middle.
#[derive(Clone, Copy)]
pub(in super::super) struct Ends<'a> {
    head: &'static [u8],
    middle: &'a [u8],
    tail: &'static [u8],
    /// How many braces open a hole, if not one.
    pub(super) braces: usize,
    /// How many `#` stand behind the mark of an escape.
    hashes: usize,
    /// The bracket that opens what the closing one closes, and how many are open.
    nested: Option<(u8, u32)>,
    /// The body of a heredoc: the mark stands alone on its line.
    pub(super) heredoc: Option<Indent>,
}

/// What may stand before the last word of a heredoc.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Indent {
    None,
    Tabs,
    Blanks,
}

impl<'a> Ends<'a> {
    fn mark(head: &'static [u8]) -> Self {
        Ends { head, middle: &[], tail: &[], braces: 1, hashes: 0, nested: None, heredoc: None }
    }

    /// One byte of the source; brackets stand in one another.
    pub(super) fn byte(close: &'a [u8], open: Option<u8>) -> Self {
        Ends { middle: close, nested: open.map(|open| (open, 0)), ..Self::mark(&[]) }
    }

    pub(super) fn word(word: &'a [u8], indent: Indent) -> Self {
        Ends { middle: word, heredoc: Some(indent), ..Self::mark(&[]) }
    }

    /// The word that ends a heredoc.
    pub(super) fn last_line(&self) -> &'a [u8] {
        self.middle
    }

    fn len(&self) -> usize {
        self.head.len() + self.middle.len() + self.tail.len()
    }

    fn first(&self) -> u8 {
        *self.head.first().or(self.middle.first()).unwrap_or(&0)
    }

    fn stands_at(&self, text: &[u8]) -> bool {
        text.strip_prefix(self.head)
            .and_then(|text| text.strip_prefix(self.middle))
            .is_some_and(|text| text.starts_with(self.tail))
    }
}

/// The longest opening mark that is read as one, in bytes.
const LONGEST_MARK: usize = 100;

impl<'a> Lexer<'a> {
    pub(super) fn quote(&mut self) {
        if self.is_named_mark() {
            self.at += 1;
            return;
        }
        let Some((form, (start, open, ends))) = self.opened() else {
            self.at += 1;
            return;
        };
        if self.is_letter_of_expansion() {
            self.at += 1;
            return;
        }
        self.at = open;
        self.open(form, start, ends);
    }

    /// The form of the literal that opens here: its index, and what [`Self::opening`] says.
    fn opened(&self) -> Option<(usize, (usize, usize, Ends<'a>))> {
        let rest = self.rest();
        let stands_here = |form: &StringForm| rest.starts_with(form.open.as_bytes());
        if !self.text[..self.at].last().is_some_and(|byte| is_word(*byte) || matches!(byte, b'#' | b'@')) {
            // Most literals have no prefix.
            return self.tables.unprefixed.iter().find_map(|index| {
                let form = &self.syntax.strings[*index];
                stands_here(form).then(|| self.opening(form, 0)).flatten().map(|opening| (*index, opening))
            });
        }
        let forms = self.syntax.strings.iter().enumerate().filter(|(_, form)| stands_here(form));
        let with = |prefix| {
            let mut fitting = forms.clone().filter(|(_, form)| self.prefix_fits(form, prefix));
            fitting.find_map(|(index, form)| Some((index, self.opening(form, prefix)?)))
        };
        // What looks like a prefix may be none, or the mark that belongs to it is still to be typed.
        with(self.prefix()).or_else(|| with(0))
    }

    /// Begins a literal that starts at `start` and reads it from here.
    pub(super) fn open(&mut self, form: usize, start: usize, ends: Ends<'a>) {
        let open = (self.at - start) as u8;
        let kind = SpanKind::Literal { form: form as u8, open, close: 0, closed: false, escaped: false, holes: false };
        self.push(start, kind);
        self.body(self.spans.len() - 1, ends);
    }

    /// The length of the longest prefix that stands directly before the quote here.
    fn prefix(&self) -> usize {
        let before = &self.text[..self.at];
        let opened = self.syntax.strings.iter().filter(|form| self.rest().starts_with(form.open.as_bytes()));
        let known = opened.flat_map(|form| {
            let before = &before[..before.len() - hashes(form, before)];
            form.prefixes.iter().filter_map(move |prefix| match *prefix {
                ANY_NAME => Some(last_word(before).len()),
                _ => {
                    let (outside, word) = before.split_at(before.len().checked_sub(prefix.len())?);
                    let is_whole = !prefix.starts_with(|letter: char| letter.is_ascii_alphanumeric())
                        || !outside.last().is_some_and(|byte| is_word(*byte));
                    (is_whole && word.eq_ignore_ascii_case(prefix.as_bytes())).then_some(prefix.len())
                }
            })
        });
        known.max().unwrap_or(0)
    }

    /// Whether a form may have the prefix of this length that stands before the quote here.
    fn prefix_fits(&self, form: &StringForm, prefix: usize) -> bool {
        let end = self.at - hashes(form, &self.text[..self.at]);
        let word = &self.text[end - prefix..end];
        form.prefixes.iter().any(|known| match *known {
            ANY_NAME => !word.is_empty(),
            known => known.as_bytes().eq_ignore_ascii_case(word),
        })
    }

    /// If a literal of a form, whose opening mark stands here, opens: where it starts, where its
    /// content does, and how it ends.
    fn opening(&self, form: &StringForm, prefix: usize) -> Option<(usize, usize, Ends<'a>)> {
        let hashes = hashes(form, &self.text[..self.at]);
        let start = self.at - hashes - prefix;
        let mark = self.at + form.open.len();
        let inside = &self.text[mark..];
        let mut ends = Ends::mark(form.close.as_bytes());
        let mut open = mark;
        match form.fence {
            Fence::None | Fence::Greedy => {}
            Fence::Hashes(least) => {
                (hashes >= usize::from(least)).then_some(())?;
                ends.middle = &self.text[self.at - hashes..self.at];
                ends.hashes = hashes;
            }
            Fence::Quotes => {
                let more = inside.iter().take(LONGEST_MARK).take_while(|byte| **byte == b'"').count();
                open += more;
                ends = Ends { middle: &self.text[self.at..open], braces: prefix, ..Ends::mark(&[]) };
            }
            Fence::Word => {
                let length = inside.iter().take(17).position(|byte| *byte == b'(')?;
                open += length + 1;
                ends = Ends { middle: &inside[..length], tail: b"\"", ..Ends::mark(b")") };
            }
            Fence::Equals => {
                let length = inside.iter().take(LONGEST_MARK).take_while(|byte| **byte == b'=').count();
                (inside.get(length) == Some(&b'[')).then_some(())?;
                open += length + 1;
                ends = Ends { middle: &inside[..length], tail: b"]", ..Ends::mark(b"]") };
            }
            Fence::Character => is_character(inside).then_some(())?,
            Fence::NotInNumber => {
                let before = self.text[..start].last();
                before.is_none_or(|byte| !byte.is_ascii_alphanumeric()).then_some(())?;
            }
        }
        Some((start, open, ends))
    }

    /// Reads a literal's inside from `self.at` to its end or to the next hole.
    pub(super) fn body(&mut self, span: usize, mut ends: Ends<'a>) {
        let index = self.form_index(span);
        let form = &self.syntax.strings[index];
        let first = ends.first();
        let mut escaped = false;
        let mut filled = false;
        // What has a mark of the writer's choice, or ends at a line's start, is read byte by byte.
        let is_plain = ends.nested.is_none() && ends.heredoc.is_none() && form.close.as_bytes().first() == Some(&first);
        let is_byte = is_plain && ends.len() == 1;
        loop {
            if is_plain {
                self.at += plain_length(self.rest(), &self.tables.stops[index]);
            }
            if ends.heredoc.is_some()
                && let Some(word) = self.last_word(&ends)
            {
                self.note(span, escaped, filled);
                self.at = word.end;
                return self.finish(span, word.len(), true);
            }
            let Some(byte) = self.text.get(self.at).copied() else {
                self.note(span, escaped, filled);
                return self.finish(span, 0, false);
            };
            if byte == first && (is_byte || ends.heredoc.is_none() && ends.stands_at(self.rest())) {
                if is_byte && form.escapes.doubled == Some(byte) && self.text.get(self.at + 1) == Some(&byte) {
                    escaped = true;
                    self.at += 2;
                    continue;
                }
                match &mut ends.nested {
                    Some((_, depth)) if *depth > 0 => {
                        *depth -= 1;
                        self.at += 1;
                        continue;
                    }
                    _ => {}
                }
                self.at += ends.len();
                if form.fence == Fence::Greedy {
                    self.at += self.rest().iter().take_while(|next| **next == byte).count();
                }
                self.note(span, escaped, filled);
                return self.finish(span, ends.len(), true);
            }
            if let Some((open, depth)) = &mut ends.nested
                && *open == byte
            {
                *depth += 1;
                self.at += 1;
                continue;
            }
            if form.variable == Some(byte) {
                filled = true;
            }
            if let Some((length, close)) = self.hole(form, byte, &ends) {
                self.at += length;
                let Some(close) = close else {
                    escaped = true;
                    continue;
                };
                self.note(span, escaped, true);
                return self.frames.push(Frame::Hole { span, close, depth: 0, ends });
            }
            match byte {
                _ if Some(byte) == form.escapes.mark => {
                    escaped |= ends.hashes == 0;
                    self.at += self.escape_length(form, &ends);
                }
                b'\n' | b'\r' if !form.multiline => {
                    self.note(span, escaped, filled);
                    return self.finish(span, 0, false);
                }
                _ => self.at += 1,
            }
        }
    }

    /// The length of a hole's opening mark here and the bracket that closes it; no bracket if the
    /// mark is doubled and so is text.
    fn hole(&self, form: &StringForm, byte: u8, ends: &Ends<'_>) -> Option<(usize, Option<u8>)> {
        form.holes.iter().filter(|hole| hole.open.as_bytes()[0] == byte).find_map(|hole| {
            let open = hole.open.as_bytes();
            let rest = self.rest();
            if ends.hashes > 0 {
                let hashed = rest.strip_prefix(b"\\")?.strip_prefix(ends.middle)?.starts_with(b"(");
                return hashed.then_some((2 + ends.hashes, Some(hole.close)));
            }
            if ends.braces != 1 {
                let run = rest.iter().take(ends.braces + 1).take_while(|byte| **byte == b'{').count();
                return (run > 0 && run == ends.braces).then_some((run, Some(hole.close)));
            }
            if hole.doubled && rest[1..].starts_with(open) {
                return Some((1 + open.len(), None));
            }
            rest.starts_with(open).then_some((open.len(), Some(hole.close)))
        })
    }

    /// The length of the mark of an escape and what it takes with it.
    fn escape_length(&self, form: &StringForm, ends: &Ends<'_>) -> usize {
        let rest = &self.rest()[1..];
        if !rest.starts_with(&ends.middle[..ends.hashes.min(ends.middle.len())]) {
            return 1;
        }
        let joins = form.multiline || form.escapes.joins_lines;
        let is_hole = |letter: u8| form.holes.iter().any(|hole| hole.doubled && hole.open.as_bytes() == [letter]);
        match &rest[ends.hashes..] {
            // A brace is no letter that could be escaped: `f"\{x}"` has a hole.
            [letter, ..] if is_hole(*letter) => 1 + ends.hashes,
            [letter, blanks @ ..] if form.escapes.skips_blanks == Some(*letter) => {
                2 + blanks.iter().take_while(|byte| byte.is_ascii_whitespace()).count()
            }
            [] => 1 + ends.hashes,
            // The last line of a heredoc is never escaped.
            [b'\n' | b'\r', ..] if ends.heredoc.is_some() => 1,
            [b'\r', b'\n', ..] if joins => 3 + ends.hashes,
            [b'\n' | b'\r', ..] if !joins => 1 + ends.hashes,
            _ => 2 + ends.hashes,
        }
    }

    fn note(&mut self, span: usize, more_escaped: bool, more_holes: bool) {
        if let SpanKind::Literal { escaped, holes, .. } = &mut self.spans[span].kind {
            *escaped |= more_escaped;
            *holes |= more_holes;
        }
    }
}

/// What is looked up for each literal.
pub(in super::super) struct Tables {
    /// The string forms that need no prefix.
    unprefixed: Vec<usize>,
    /// For each form, the bytes at which something happens inside of it.
    stops: Vec<[u8; 256]>,
}

impl Tables {
    pub(super) fn of(syntax: &Syntax) -> Self {
        let forms = syntax.strings.iter().enumerate();
        let unprefixed =
            forms.filter(|(_, form)| form.prefixes.contains(&"") && !matches!(form.fence, Fence::Hashes(1..)));
        Tables {
            unprefixed: unprefixed.map(|(index, _)| index).collect(),
            stops: syntax.strings.iter().map(stops).collect(),
        }
    }
}

/// The bytes at which something happens in a literal of a form: it may end, something is escaped,
/// a hole may open.
fn stops(form: &StringForm) -> [u8; 256] {
    let mut stops = [0; 256];
    let holes = form.holes.iter().map(|hole| hole.open.as_bytes()[0]);
    let lines: &[u8] = if form.multiline { b"" } else { b"\n\r" };
    let marks = [form.close.as_bytes().first().copied(), form.escapes.mark, form.escapes.doubled, form.variable];
    for byte in marks.into_iter().flatten().chain(holes).chain(lines.iter().copied()) {
        stops[usize::from(byte)] = 1;
    }
    stops
}

/// How many `#` stand before a quote and belong to it.
fn hashes(form: &StringForm, before: &[u8]) -> usize {
    match form.fence {
        Fence::Hashes(_) => before.iter().rev().take(LONGEST_MARK).take_while(|byte| **byte == b'#').count(),
        _ => 0,
    }
}

/// Whether one character, or an escape, and the closing quote stand here.
fn is_character(inside: &[u8]) -> bool {
    match inside {
        [] | [b'\'' | b'\n' | b'\r', ..] => false,
        [b'\\', rest @ ..] => {
            let end = rest.iter().skip(1).take(12).position(|byte| matches!(byte, b'\'' | b'\n' | b'\r'));
            end.is_some_and(|end| rest[1 + end] == b'\'')
        }
        [_, rest @ ..] => {
            let more = rest.iter().take_while(|byte| **byte & 0xc0 == 0x80).count();
            rest.get(more) == Some(&b'\'')
        }
    }
}

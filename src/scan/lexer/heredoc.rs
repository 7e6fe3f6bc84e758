//! Heredocs: literals whose text begins on the next line and ends at a word alone on its line.

use std::collections::HashMap;
use std::ops::Range;

use super::literals::{Ends, Indent};
use super::{Lexer, is_word};
use crate::scan::syntax::Special;

/// A heredoc whose body has not begun.
#[derive(Clone, Copy)]
pub(in super::super) struct Pending<'a> {
    form: u8,
    ends: Ends<'a>,
}

/// The words that stand alone on a line, and where they do so last. A heredoc whose word is not
/// among them never ends: it is none, or is half typed.
pub(in super::super) type LastLines<'a> = HashMap<&'a [u8], usize>;

/// Longer words end no heredoc, in bytes.
const LONGEST: usize = 60;

/// How many heredocs begin in one line.
const MOST: usize = 16;

impl<'a> Lexer<'a> {
    pub(super) fn heredoc(&mut self) {
        match self.heredoc_opening() {
            Some((length, pending)) if self.pending.len() < MOST => {
                self.at += length;
                // The bodies stand in the order of their marks.
                self.pending.insert(0, pending);
            }
            _ if self.rest().starts_with(b"<<<") => self.at += 3,
            _ => self.at += 1,
        }
    }

    /// The length of a heredoc's opening mark with its word, and what is to come.
    fn heredoc_opening(&mut self) -> Option<(usize, Pending<'a>)> {
        let heredocs = self.syntax.heredocs?;
        let rest = self.rest();
        let mut at = heredocs.open.len();
        let mut behind = rest.strip_prefix(heredocs.open.as_bytes())?;
        let mark = behind.first().copied().filter(|byte| heredocs.indented.contains(byte));
        if mark.is_some() {
            (at, behind) = (at + 1, &behind[1..]);
        }
        if heredocs.spaced {
            let blanks = behind.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
            (at, behind) = (at + blanks, &behind[blanks..]);
        }
        let quote = behind.first().copied().filter(|byte| matches!(byte, b'\'' | b'"' | b'`' | b'\\'));
        if quote.is_some() {
            (at, behind) = (at + 1, &behind[1..]);
        }
        let letters = behind.iter().take(LONGEST);
        let length = match quote {
            // Between quotes stands any text.
            Some(quote @ (b'\'' | b'"' | b'`')) => {
                letters.take_while(|byte| **byte != quote && **byte != b'\n').count()
            }
            // `cat <<!`
            _ if self.syntax.special == Special::Shell => letters.take_while(|byte| is_letter(**byte)).count(),
            _ => letters.take_while(|byte| is_word(**byte) && **byte != b'$').count(),
        };
        let word = &behind[..length];
        let is_name = word.first().is_some_and(|byte| quote.is_some() || !byte.is_ascii_digit());
        if !is_name {
            return None;
        }
        at += length;
        if let Some(quote @ (b'\'' | b'"' | b'`')) = quote {
            (behind.get(length) == Some(&quote)).then_some(())?;
            at += 1;
        }
        self.ends_below(word).then_some(())?;
        let marked = mark.is_some() || quote.is_some() || word.first().is_some_and(u8::is_ascii_uppercase);
        if self.syntax.special == Special::Ruby && !marked {
            // `a <<b` is an append, unless the word stands at the start of a line below.
            let last = *self.last_lines(false).get(word)?;
            (self.argument_may_start() && self.text[last..].starts_with(word)).then_some(())?;
        }
        let plain =
            matches!(quote, Some(b'\'' | b'\\')) || quote == Some(b'"') && self.syntax.special == Special::Shell;
        let form = if plain { heredocs.forms.1 } else { heredocs.forms.0 };
        let indent = match mark {
            _ if heredocs.always_indented => Indent::Blanks,
            Some(_) if self.syntax.special == Special::Shell => Indent::Tabs,
            Some(_) => Indent::Blanks,
            None => Indent::None,
        };
        Some((at, Pending { form, ends: Ends::word(word, indent) }))
    }

    /// Whether a word stands alone on a line below this one.
    fn ends_below(&mut self, word: &[u8]) -> bool {
        let here = self.at;
        self.last_lines(word.iter().any(|byte| !is_word(*byte))).get(word).is_some_and(|last| *last > here)
    }

    /// Where words stand alone on a line; of `odd` ones, that are more than letters, as well.
    fn last_lines(&mut self, odd: bool) -> &LastLines<'a> {
        let text = self.text;
        let code_behind = self.syntax.heredocs.is_some_and(|heredocs| heredocs.code_behind);
        let known = if odd { &mut self.last_odd_lines } else { &mut self.last_lines };
        known.get_or_insert_with(|| {
            let mut lines = LastLines::new();
            for line in text.split(|byte| matches!(byte, b'\n' | b'\r')) {
                let start = line.as_ptr() as usize - text.as_ptr() as usize;
                let line = line.trim_ascii();
                let length = line.iter().take(LONGEST + 1).take_while(|byte| odd || is_word(**byte)).count();
                let alone = length == line.len() || code_behind;
                if (1..=LONGEST).contains(&length) && alone {
                    lines.insert(&line[..length], start);
                }
            }
            lines
        })
    }

    pub(super) fn heredoc_body(&mut self, pending: Pending<'a>) {
        self.open(usize::from(pending.form), self.at, pending.ends);
    }

    /// The place of a heredoc's last word, if this is the start of its last line.
    pub(super) fn last_word(&self, ends: &Ends<'a>) -> Option<Range<usize>> {
        let at_line_start = self.at == 0 || matches!(self.text[self.at - 1], b'\n' | b'\r');
        if !at_line_start {
            return None;
        }
        let indent = ends.heredoc.unwrap_or(Indent::None);
        let may_precede = |byte: &u8| match indent {
            Indent::None => false,
            Indent::Tabs => *byte == b'\t',
            Indent::Blanks => matches!(byte, b' ' | b'\t'),
        };
        let blanks = self.rest().iter().take_while(|byte| may_precede(byte)).count();
        let behind = self.rest()[blanks..].strip_prefix(ends.last_line())?;
        let code_behind = self.syntax.heredocs.is_some_and(|heredocs| heredocs.code_behind);
        let always_indented = self.syntax.heredocs.is_some_and(|heredocs| heredocs.always_indented);
        let alone = match behind.first() {
            None | Some(b'\n' | b'\r') => true,
            Some(byte) if code_behind => !is_word(*byte),
            Some(_) if always_indented => line_is_blank(behind),
            // A substitution may end right behind the word.
            Some(b')') => self.syntax.special == Special::Shell && !self.frames.is_empty(),
            Some(_) => false,
        };
        let start = self.at + blanks;
        alone.then(|| start..start + ends.last_line().len())
    }
}

/// Whether a byte may stand in a word of the shell that has no quotes.
fn is_letter(byte: u8) -> bool {
    !byte.is_ascii_whitespace() && !b";&|<>()$`\"'\\".contains(&byte)
}

fn line_is_blank(text: &[u8]) -> bool {
    let line = memchr::memchr2(b'\n', b'\r', text).unwrap_or(text.len());
    text[..line].trim_ascii().is_empty()
}

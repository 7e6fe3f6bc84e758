//! The literals of a text: which stand in which, and which the code joins to one text.

use std::ops::Range;

use crate::scan::holes::holes;
use crate::scan::lexer::{Span, SpanKind, is_word};
use crate::scan::syntax::{Special, StringForm, Syntax};

/// An expression between two literals that is a value in the text is no longer than this, in bytes.
const LONGEST_EXPRESSION: usize = 200;

/// How many literals before a place are looked at for those that go on there.
const MOST_BEFORE: usize = 200;

/// Expressions that are the end of a line.
const LINE_ENDS: [&str; 5] = ["Environment.NewLine", "System.lineSeparator()", "PHP_EOL", "os.EOL", "os.linesep"];

/// The literals and comments of a text.
pub(in super::super) struct Literals<'a> {
    pub text: &'a str,
    pub syntax: &'a Syntax,
    pub spans: &'a [Span],
    /// For each, the index of the first one behind it that does not stand in it.
    skips: Vec<u32>,
}

/// A literal that belongs to a text, and what joins it to the one before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    pub index: usize,
    pub joint: Joint,
}

/// What joins two literals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Joint {
    /// They are one text.
    Direct,
    /// A value stands between them.
    Value,
    /// A text stands between them that no literal is.
    Text(&'static str),
}

/// Literals that are one text.
#[derive(Debug)]
pub(super) struct Chain {
    pub parts: Vec<Part>,
    /// Whether the code joins something else to it, before or behind.
    pub goes_on: bool,
}

impl<'a> Literals<'a> {
    pub fn new(text: &'a str, syntax: &'a Syntax, spans: &'a [Span]) -> Self {
        let mut skips = vec![spans.len() as u32; spans.len()];
        let mut open: Vec<usize> = Vec::new();
        for (index, span) in spans.iter().enumerate() {
            while let Some(outer) = open.pop_if(|outer| spans[*outer].end <= span.start) {
                skips[outer] = index as u32;
            }
            open.push(index);
        }
        Literals { text, syntax, spans, skips }
    }

    /// The byte range of a literal between its marks.
    pub fn content(&self, index: usize) -> Range<usize> {
        self.spans[index].content()
    }

    /// The literals and comments that stand in one, but not in one another.
    pub fn inner(&self, index: usize) -> impl Iterator<Item = &'a Span> {
        let end = self.skips[index] as usize;
        let mut next = index + 1;
        std::iter::from_fn(move || {
            (next < end).then(|| {
                let here = next;
                next = self.skips[here] as usize;
                &self.spans[here]
            })
        })
    }

    /// The form of a literal.
    pub fn form(&self, index: usize) -> Option<&'a StringForm> {
        match self.spans[index].kind {
            SpanKind::Literal { form, .. } => self.syntax.strings.get(usize::from(form)),
            SpanKind::Comment | SpanKind::Pattern => None,
        }
    }

    /// Where the code in a literal stands.
    pub fn holes(&self, index: usize) -> Vec<Range<usize>> {
        holes(self.text, self.syntax, &self.spans[index], self.inner(index))
    }

    pub fn is_closed(&self, index: usize) -> bool {
        matches!(self.spans[index].kind, SpanKind::Literal { closed: true, .. })
    }

    /// The key that a scalar of YAML is the value of.
    pub fn yaml_key(&self, index: usize) -> Option<&'a str> {
        let key = self.spans.get(index.checked_sub(1)?)?;
        let between = self.text.get(key.end as usize..self.spans[index].start as usize)?;
        // A tag or an anchor may stand before the value.
        let marks = between.trim_start_matches([' ', '\t']).strip_prefix(':')?;
        let is_marks = marks.split_ascii_whitespace().all(|mark| mark.starts_with(['!', '&']));
        (self.syntax.special == Special::Yaml && key.is_literal() && is_marks).then(|| &self.text[key.content()])
    }

    /// The index of the innermost literal whose content holds a byte offset.
    pub fn at(&self, offset: usize) -> Option<usize> {
        let behind = self.spans.partition_point(|span| span.start as usize <= offset);
        let holds = |index: &usize| {
            let content = self.content(*index);
            self.spans[*index].is_literal() && content.start <= offset && offset <= content.end
        };
        (0..behind).rev().take(MOST_BEFORE).find(holds)
    }

    /// The literals that the code joins to the one at `first`, with it.
    pub(super) fn chain(&self, first: usize) -> Chain {
        let mut parts = vec![Part { index: first, joint: Joint::Direct }];
        let mut last = first;
        while let Some(part) = self.joined(last) {
            last = part.index;
            parts.push(part);
        }
        let goes_on = self.operator_before(self.spans[first].start as usize) || self.operator_behind(last);
        Chain { parts, goes_on }
    }

    /// The index of the first of the literals that the code joins to the one at `index`.
    pub fn first_of_chain(&self, index: usize) -> usize {
        let mut first = index;
        let before = |at: usize| (0..at).rev().take(MOST_BEFORE);
        while let Some(part) = before(first).find(|part| self.joined(*part).is_some_and(|part| part.index == first)) {
            first = part;
        }
        first
    }

    /// The literal that the code joins to the one at `one`.
    fn joined(&self, one: usize) -> Option<Part> {
        // What no mark closes, a bare word or a block, is never joined.
        let SpanKind::Literal { closed: true, close: 1.., .. } = self.spans[one].kind else { return None };
        let end = self.spans[one].end as usize;
        if self.syntax.special == Special::Shell {
            return self.joined_in_shell(one, end);
        }
        let start = Cursor { at: end, next: self.skips[one] as usize };
        let here = self.skip_blanks(start);
        // Ruby's statements end with their lines.
        let line_ended = || {
            let gap = &self.text[end..here.at];
            self.syntax.special == Special::Ruby && gap.contains('\n') && !gap.trim_start().starts_with('\\')
        };
        if self.literal_at(here) {
            let joins = self.syntax.joins.contains(&"") && !line_ended();
            return joins.then_some(Part { index: here.next, joint: Joint::Direct });
        }
        let rest = &self.text[here.at..];
        if self.syntax.joins.contains(&"") && here.at > end {
            // `"…" PRIu64 "…"`
            let is_name = rest.starts_with(|first: char| first.is_ascii_uppercase());
            let name = rest.bytes().take_while(|byte| is_word(*byte)).count();
            let behind = self.skip_blanks(Cursor { at: here.at + name, ..here });
            if is_name && behind.at > here.at + name && self.literal_at(behind) {
                return Some(Part { index: behind.next, joint: Joint::Value });
            }
        }
        let operator = self.operator(rest).filter(|_| !line_ended())?;
        let behind = self.skip_blanks(Cursor { at: here.at + operator.len(), ..here });
        match self.literal_at(behind) {
            true => Some(Part { index: behind.next, joint: Joint::Direct }),
            false => self.behind_expression(behind),
        }
    }

    /// The literal behind an expression that an operator stands before and another one behind.
    fn behind_expression(&self, start: Cursor) -> Option<Part> {
        let bytes = self.text.as_bytes();
        let (mut here, mut depth) = (start, 0_usize);
        while here.at < bytes.len().min(start.at + LONGEST_EXPRESSION) {
            if let Some(span) = self.spans.get(here.next).filter(|span| span.start as usize <= here.at) {
                // Literals are joined by operators only, or are arguments.
                if span.is_literal() && depth == 0 {
                    return None;
                }
                here = Cursor { at: (span.end as usize).max(here.at), next: self.skips[here.next] as usize };
                continue;
            }
            if depth == 0
                && let Some(operator) = self.operator(&self.text[here.at..])
            {
                let behind = self.skip_blanks(Cursor { at: here.at + operator.len(), ..here });
                if self.literal_at(behind) {
                    let expression = self.text[start.at..here.at].trim();
                    let is_line_end = LINE_ENDS.contains(&expression);
                    let joint = if is_line_end { Joint::Text("\n") } else { Joint::Value };
                    return (!expression.is_empty()).then_some(Part { index: behind.next, joint });
                }
                here = behind;
                continue;
            }
            match bytes[here.at] {
                b'(' | b'[' => depth += 1,
                b')' | b']' if depth > 0 => depth -= 1,
                b')' | b']' | b'{' | b'}' | b';' => return None,
                // What binds more loosely than a join would cut the text in two.
                b',' | b'=' | b'<' | b'?' | b'|' | b'&' if depth == 0 => return None,
                b'>' if depth == 0 && bytes[here.at - 1] != b'-' => return None,
                b':' if depth == 0 && bytes[here.at - 1] != b':' && bytes.get(here.at + 1) != Some(&b':') => {
                    return None;
                }
                b' ' if depth == 0
                    && is_word(bytes[here.at - 1])
                    && bytes.get(here.at + 1).copied().is_some_and(is_word) =>
                {
                    return None;
                }
                _ => {}
            }
            here.at += 1;
            while !self.text.is_char_boundary(here.at) {
                here.at += 1;
            }
        }
        None
    }

    /// In the shell what touches is one word: `'…'"$x"'…'`, `'…'\''…'`.
    fn joined_in_shell(&self, one: usize, end: usize) -> Option<Part> {
        let here = Cursor { at: end, next: self.skips[one] as usize };
        if self.literal_at(here) {
            return Some(Part { index: here.next, joint: Joint::Direct });
        }
        let rest = &self.text.as_bytes()[end..];
        let (length, joint) = match rest {
            [b'\\', b'\'', ..] => (2, Joint::Text("'")),
            [b'\\', b'"', ..] => (2, Joint::Text("\"")),
            [b'$', b'{', inside @ ..] => {
                let name = inside.iter().take(LONGEST_EXPRESSION).take_while(|byte| is_word(**byte)).count();
                (inside.get(name) == Some(&b'}')).then_some((name + 3, Joint::Value))?
            }
            [b'$', name @ ..] => (1 + name.iter().take_while(|byte| is_word(**byte)).count(), Joint::Value),
            _ => return None,
        };
        let behind = Cursor { at: end + length, next: self.next_from(here.next, end + length) };
        (length > 1 && self.literal_at(behind)).then_some(Part { index: behind.next, joint })
    }

    /// The operator that joins literals, if a text begins with it and with no other.
    fn operator(&self, rest: &str) -> Option<&'static str> {
        let found = self.syntax.joins.iter().find(|join| !join.is_empty() && rest.starts_with(**join))?;
        let behind = rest.as_bytes().get(found.len());
        (!matches!(behind, Some(b'=' | b'+' | b'.'))).then_some(*found)
    }

    fn operator_before(&self, start: usize) -> bool {
        let before = self.text[..start].trim_end();
        let operators = || self.syntax.joins.iter().filter(|join| !join.is_empty());
        operators().any(|join| {
            before.ends_with(*join) || before.strip_suffix('=').is_some_and(|before| before.ends_with(*join))
        })
    }

    fn operator_behind(&self, last: usize) -> bool {
        let span = &self.spans[last];
        let behind = self.skip_blanks(Cursor { at: span.end as usize, next: self.skips[last] as usize });
        self.operator(&self.text[behind.at..]).is_some()
            || self.syntax.special == Special::Shell && self.text[span.end as usize..].starts_with(['$', '\\'])
    }

    /// Goes on behind blanks and comments.
    fn skip_blanks(&self, mut here: Cursor) -> Cursor {
        let bytes = self.text.as_bytes();
        loop {
            match bytes.get(here.at) {
                Some(b' ' | b'\t' | b'\r' | b'\n') => here.at += 1,
                Some(b'\\') if matches!(bytes.get(here.at + 1), Some(b'\r' | b'\n')) => here.at += 1,
                _ => match self.spans.get(here.next) {
                    Some(span) if span.kind == SpanKind::Comment && span.start as usize == here.at => {
                        here = Cursor { at: span.end as usize, next: self.skips[here.next] as usize };
                    }
                    _ => return here,
                },
            }
        }
    }

    fn literal_at(&self, here: Cursor) -> bool {
        self.spans.get(here.next).is_some_and(|span| span.start as usize == here.at)
            && matches!(self.spans[here.next].kind, SpanKind::Literal { closed: true, close: 1.., .. })
    }

    /// The index of the first one from `next` on that starts at a byte offset or behind it.
    fn next_from(&self, next: usize, offset: usize) -> usize {
        next + self.spans[next..].iter().take_while(|span| (span.start as usize) < offset).count()
    }
}

/// A place in the code, and the next literal or comment from there on.
#[derive(Clone, Copy)]
struct Cursor {
    at: usize,
    next: usize,
}

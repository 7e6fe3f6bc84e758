//! Reading code backwards and forwards around a literal, token by token, past comments.

use super::super::lexer::{Span, is_word};
use super::functions::only_wraps;

/// The code around literals.
#[derive(Clone, Copy)]
pub struct Tokens<'a> {
    pub text: &'a str,
    pub spans: &'a [Span],
}

/// What a list, a call or an alternative of `case` begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opening {
    pub kind: OpeningKind,
    /// Byte offset of the bracket or the keyword.
    pub at: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpeningKind {
    /// The alternatives of a `case`.
    Case,
    /// The arguments of a call.
    Call,
    /// What is between the brackets of an index.
    Index,
    /// A list, a map, a block.
    List,
}

/// The token that stands for any literal.
pub const LITERAL: &str = "\"";

/// How far back an opening is looked for, in bytes: a long list of codes is shorter.
const FARTHEST: usize = 4000;

/// What stands between alternatives.
pub const SEPARATORS: [&str; 4] = ["|", "||", ",", "or"];

/// How many alternatives are looked through for what follows them.
const ALTERNATIVES: usize = 40;

/// How many literals in the holes of one are looked through for its end.
const NESTED: usize = 4;

impl<'a> Tokens<'a> {
    /// The token that ends at or before an offset, and where it starts.
    pub fn before(&self, end: usize) -> Option<(&'a str, usize)> {
        self.back(end).next()
    }

    /// The tokens before an offset, the last one first, each with where it starts.
    fn back(&self, end: usize) -> Back<'a> {
        Back { tokens: *self, end, behind: self.spans.partition_point(|span| (span.start as usize) < end) }
    }

    /// The operator, bracket or word behind an offset, and the offset behind it; empty at the end.
    pub fn after(&self, start: usize) -> (&'a str, usize) {
        let code = self.text[start..].trim_start();
        let Some(first) = code.bytes().next() else { return ("", self.text.len()) };
        let length = code.bytes().take_while(|byte| together(first, *byte)).count().max(1);
        (code.get(..length).unwrap_or_default(), self.text.len() - code.len() + length)
    }

    /// The token behind the alternatives of which the one that is the literal at an index ends at
    /// an offset: `=>` of `"A" | Some("B") => …`.
    pub fn behind_alternatives(&self, index: usize, end: usize) -> &'a str {
        let mut end = end;
        for span in self.spans[index + 1..].iter().filter(|span| span.is_literal()).take(ALTERNATIVES) {
            let (token, behind) = self.after(end);
            let gap = self.text.get(behind..span.start as usize).map(str::trim);
            let inside = self.after(span.end as usize);
            end = match gap {
                Some("") if SEPARATORS.contains(&token) => span.end as usize,
                Some(gap) if SEPARATORS.contains(&token) && gap.strip_suffix('(').is_some_and(only_wraps) => inside.1,
                _ => return token,
            };
        }
        self.after(end).0
    }

    /// What opens the list that an offset stands in. `known` is the offset of an earlier place and
    /// what was found for it: where the way back comes past it, the answer is the same.
    pub fn opening(&self, start: usize, known: Option<(usize, Option<Opening>)>) -> Option<Opening> {
        let mut depth = 0u32;
        let mut in_case = true;
        for (token, offset) in self.back(start) {
            if start - offset > FARTHEST {
                return None;
            }
            if depth == 0
                && let Some((_, opening)) = known.filter(|(place, _)| *place == offset)
            {
                return opening;
            }
            match token {
                ":" | "->" | "=>" | "=" | "then" if depth == 0 => in_case = false,
                "case" | "when" if depth == 0 && in_case && self.goes_on(offset + token.len(), start) => {
                    return Some(Opening { kind: OpeningKind::Case, at: offset });
                }
                ")" | "]" | "}" => depth += 1,
                "(" | "[" | "{" if depth > 0 => depth -= 1,
                "(" | "[" | "{" => return Some(Opening { kind: self.kind(token, offset), at: offset }),
                _ => {}
            }
        }
        None
    }

    /// The offset behind the bracket that closes what an offset stands in; the spans from `next` on
    /// stand behind it.
    pub fn closing(&self, start: usize, next: usize) -> Option<usize> {
        let end = self.text.len().min(start + FARTHEST);
        let mut spans = self.spans[next..].iter();
        let mut at = start;
        let mut depth = 0u32;
        loop {
            let span = spans.find(|span| span.start as usize >= at);
            let to = span.map_or(end, |span| end.min(span.start as usize));
            for (offset, byte) in self.text.as_bytes().get(at..to)?.iter().enumerate() {
                match byte {
                    b'(' | b'[' | b'{' => depth += 1,
                    b')' | b']' | b'}' if depth == 0 => return Some(at + offset + 1),
                    b')' | b']' | b'}' => depth -= 1,
                    _ => {}
                }
            }
            at = span?.end as usize;
        }
    }

    /// What stands in front of the alternatives of which one begins at an offset, and where: `is` of
    /// `code is "A" or "B"`, `=` of `type Code = "A" | "B"`.
    pub fn before_alternatives(&self, start: usize) -> Option<(&'a str, usize)> {
        let is_between = |(token, _): &(&str, usize)| matches!(*token, LITERAL | "|" | "or" | "and" | "not");
        self.back(start).take(2 * ALTERNATIVES).find(|token| !is_between(token))
    }

    /// Whether the alternatives of a `case` reach from one offset to another: no line ends in
    /// between but behind a comma or a bar.
    fn goes_on(&self, from: usize, to: usize) -> bool {
        let mut lines = self.text[from..to].lines().map(str::trim_end);
        lines.next_back();
        lines.all(|line| line.is_empty() || line.ends_with([',', '|', '\\']) || line.ends_with(" or"))
    }

    /// What a bracket opens, by what stands before it.
    fn kind(&self, bracket: &str, at: usize) -> OpeningKind {
        let (before, start) = self.before(at).unwrap_or(("", 0));
        // Ruby's `%w[A B]`
        let is_words = matches!(before, "w" | "W" | "i" | "I")
            && self.text[..start].ends_with('%')
            && start + before.len() == at
            && !self.text[at + 1..].starts_with(['"', '\'']);
        if is_words {
            return OpeningKind::List;
        }
        // `code.match("X")`, `code:match("X")`: a method may have the name of a keyword.
        let method = self.text[..start].ends_with(['.', ':', '>']);
        let word = before.bytes().next().is_some_and(is_word);
        let keyword = matches!(
            before,
            "in" | "of"
                | "case"
                | "when"
                | "if"
                | "while"
                | "switch"
                | "match"
                | "return"
                | "and"
                | "or"
                | "not"
                | "const"
                | "var"
                | "default"
        );
        match bracket {
            "(" if word && (!keyword || method) || matches!(before, ">" | "]" | ")" | "!" | "?") => OpeningKind::Call,
            "[" if word && !keyword || before == "]" => OpeningKind::Index,
            _ => OpeningKind::List,
        }
    }
}

/// Reads tokens backwards.
struct Back<'a> {
    tokens: Tokens<'a>,
    end: usize,
    /// How many spans start before the end.
    behind: usize,
}

impl Back<'_> {
    /// The literal or comment that ends where this is.
    fn span(&mut self) -> Option<Span> {
        let spans = self.tokens.spans;
        while self.behind > 0 && spans[self.behind - 1].start as usize >= self.end {
            self.behind -= 1;
        }
        // One with holes ends behind the literals in them.
        spans[..self.behind].iter().rev().take(NESTED).find(|span| span.end as usize == self.end).copied()
    }
}

impl<'a> Iterator for Back<'a> {
    type Item = (&'a str, usize);

    fn next(&mut self) -> Option<Self::Item> {
        let text = self.tokens.text;
        loop {
            let code = text.as_bytes()[..self.end].trim_ascii_end();
            let last = *code.last()?;
            let end = code.len();
            self.end = end;
            if let Some(span) = self.span() {
                self.end = span.start as usize;
                if span.is_literal() {
                    return Some((LITERAL, self.end));
                }
                continue;
            }
            let length = code.iter().rev().take_while(|byte| together(last, **byte)).count().max(1);
            self.end = (0..=end - length).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
            return Some((text.get(self.end..end).unwrap_or_default(), self.end));
        }
    }
}

/// What a byte makes tokens of: words, operators, or one by itself.
const KINDS: [u8; 256] = {
    let mut kinds = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        kinds[byte] = if is_word(byte as u8) { 1 } else { 0 };
        byte += 1;
    }
    let operators = b"=!<>:&|+-?~";
    let mut index = 0;
    while index < operators.len() {
        kinds[operators[index] as usize] = 2;
        index += 1;
    }
    kinds
};

/// Whether two neighbouring bytes belong to one token.
fn together(first: u8, second: u8) -> bool {
    let kind = KINDS[usize::from(first)];
    kind != 0 && kind == KINDS[usize::from(second)]
}

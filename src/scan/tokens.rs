//! Reading code backwards and forwards around a literal, token by token, past comments.

use super::lexer::{Span, is_word};

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

/// How many literals in the holes of one are looked through for its end.
const NESTED: usize = 4;

impl<'a> Tokens<'a> {
    /// The token that ends at or before an offset, and where it starts.
    pub fn before(&self, end: usize) -> Option<(&'a str, usize)> {
        let mut end = end;
        loop {
            let code = self.text[..end].trim_end();
            let last = *code.as_bytes().last()?;
            end = code.len();
            match self.ending_at(end) {
                Some(span) if span.is_literal() => return Some((LITERAL, span.start as usize)),
                Some(span) => end = span.start as usize,
                None => {
                    let length = code.bytes().rev().take_while(|byte| together(last, *byte)).count().max(1);
                    let start = (0..=end - length).rev().find(|at| code.is_char_boundary(*at)).unwrap_or(0);
                    return Some((&code[start..], start));
                }
            }
        }
    }

    /// The operator, bracket or word behind an offset; empty at the end.
    pub fn after(&self, start: usize) -> &'a str {
        let code = self.text[start..].trim_start();
        let Some(first) = code.bytes().next() else { return "" };
        let length = code.bytes().take_while(|byte| together(first, *byte)).count().max(1);
        code.get(..length).unwrap_or_default()
    }

    /// What opens the list that an offset stands in. `known` is the offset of an earlier literal
    /// and what was found for it: where the way back comes past it, the answer is the same.
    pub fn opening(&self, start: usize, known: Option<(usize, Option<Opening>)>) -> Option<Opening> {
        let mut at = start;
        let mut depth = 0u32;
        while let Some((token, offset)) = self.before(at) {
            if start - offset > FARTHEST {
                return None;
            }
            match token {
                LITERAL if depth == 0 => {
                    if let Some((_, opening)) = known.filter(|(literal, _)| *literal == offset) {
                        return opening;
                    }
                }
                "case" | "when" if depth == 0 => return Some(Opening { kind: OpeningKind::Case, at: offset }),
                ")" | "]" | "}" => depth += 1,
                "(" | "[" | "{" if depth > 0 => depth -= 1,
                "(" | "[" | "{" => return Some(Opening { kind: self.kind(token, offset), at: offset }),
                _ => {}
            }
            at = offset;
        }
        None
    }

    /// What a bracket opens, by what stands before it.
    fn kind(&self, bracket: &str, at: usize) -> OpeningKind {
        let before = self.before(at).map_or("", |(token, _)| token);
        let word = before.bytes().next().is_some_and(is_word);
        let keyword = matches!(
            before,
            "in" | "of"
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
            "(" if word && !keyword || matches!(before, ">" | "]" | ")") => OpeningKind::Call,
            "[" if word && !keyword || before == "]" => OpeningKind::Index,
            _ => OpeningKind::List,
        }
    }

    /// The literal or comment that ends at an offset.
    fn ending_at(&self, end: usize) -> Option<&'a Span> {
        let behind = self.spans.partition_point(|span| (span.start as usize) < end);
        // One with holes ends behind the literals in them.
        self.spans[..behind].iter().rev().take(NESTED).find(|span| span.end as usize == end)
    }
}

/// Whether two neighbouring bytes belong to one token.
fn together(first: u8, second: u8) -> bool {
    let is_operator = |byte: u8| b"=!<>:&|+-?".contains(&byte);
    if is_word(first) { is_word(second) } else { is_operator(first) && is_operator(second) }
}

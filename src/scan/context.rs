//! What stands around a literal: how the code uses it, and whether the code speaks of errors.

use std::ops::Range;

use super::lexer::{Span, is_word};
use super::signal::names_tencent;
use super::tokens::{Opening, OpeningKind, Tokens};

/// How the code uses a literal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Usage {
    /// With `==` and its like, `equals`, an assertion.
    Compared,
    /// An alternative of `case`, `when` or a match.
    Case,
    /// An element of a list, a set, a tuple.
    Element,
    /// A map's key, or an index.
    Key,
    /// A map's or a field's value, a named argument.
    Value,
    /// What a name is set to.
    Constant,
    /// An argument of a call.
    Argument,
    /// What a text is tested to begin with.
    PrefixTest,
    /// What a text is tested to hold.
    PartTest,
    /// A regular expression.
    Pattern,
    Other,
}

/// What stands around a literal.
#[derive(Clone, Copy, Debug)]
pub struct Context {
    pub usage: Usage,
    /// What it is compared with, the name it is set to or filed under, or the function it is
    /// passed to, speaks of an error.
    pub of_error: bool,
    /// So does something else in its line.
    pub line_of_error: bool,
    /// What it is compared with or filed under is named after Tencent Cloud.
    pub of_tencent: bool,
    /// The list, map, call or `case` that it stands in: the same number for all that stand in it.
    pub group: Option<usize>,
}

/// The context of the literal at `index` of a text's spans.
pub fn context(text: &str, spans: &[Span], index: usize) -> Context {
    Contexts::new(text, spans).of(index)
}

/// The contexts of a text's literals. Asked in order, it goes each way back but once.
pub struct Contexts<'a> {
    tokens: Tokens<'a>,
    /// The last literal whose opening was looked for, and what was found.
    known: Option<(usize, Option<Opening>)>,
}

impl<'a> Contexts<'a> {
    pub fn new(text: &'a str, spans: &'a [Span]) -> Self {
        Self { tokens: Tokens { text, spans }, known: None }
    }

    /// The context of the literal at `index` of the spans.
    pub fn of(&mut self, index: usize) -> Context {
        let text = self.tokens.text;
        let span = self.tokens.spans[index];
        let (start, end) = (span.start as usize, span.end as usize);
        let opening = self.tokens.opening(start, self.known);
        self.known = Some((start, opening));
        let (usage, names) = usage(&self.tokens, start, end, opening);
        let speaks = |range: Range<usize>| speaks_of_error(&text[range]);
        let of_error = match usage {
            Usage::Case => true,
            Usage::Compared => speaks(names.clone()) || speaks(behind(text, end)),
            Usage::Argument => calls_for_code(&text[names.clone()]),
            _ => speaks(names.clone()),
        };
        let line_of_error = of_error
            || match usage {
                // Its own key decides, or the map's name; not the key beside it.
                Usage::Value => opening.is_some_and(|opening| speaks(line_start(text, opening.at)..opening.at)),
                _ => speaks(line_start(text, start)..start) || speaks(end..line_end(text, end)),
            };
        // The type or function may be named in front of the bracket: `TencentCloudSDKError{Code: …}`.
        let holder = match (usage, opening) {
            (Usage::Constant, Some(opening)) if opening.kind != OpeningKind::Call => start..start,
            (Usage::Value | Usage::Constant | Usage::Argument, Some(opening)) => {
                line_start(text, opening.at)..opening.at
            }
            _ => start..start,
        };
        let of_tencent = [names, behind(text, end), holder].into_iter().any(|range| names_tencent(&text[range]));
        Context { usage, of_error, line_of_error, of_tencent, group: opening.map(|opening| opening.at) }
    }
}

/// The usage, and the range of the source that names what the literal is used for.
fn usage(tokens: &Tokens<'_>, start: usize, end: usize, opening: Option<Opening>) -> (Usage, Range<usize>) {
    let text = tokens.text;
    let named = |at: usize| operand_start(text, at)..at;
    match tokens.after(end) {
        "==" | "===" | "!=" | "!==" => return (Usage::Compared, start..start),
        "=>" | "->" => return (Usage::Case, start..start),
        "." if method_compares(&text[end..]) => return (Usage::Compared, start..start),
        "in" | "not" => return (Usage::PartTest, behind(text, end)),
        _ => {}
    }
    let Some((token, at)) = tokens.before(start) else {
        return (Usage::Other, start..start);
    };
    match token {
        "==" | "===" | "!=" | "!==" => (Usage::Compared, named(at)),
        "case" | "when" => (Usage::Case, at..start),
        "=" | ":=" | "+=" if text[named(at)].trim_end().ends_with("match") => (Usage::Pattern, named(at)),
        "=" | ":=" | "+=" => (Usage::Constant, named(at)),
        ":" | "=>" | "->" => (Usage::Value, named(at)),
        "(" | "[" | "{" | "," | "|" | "||" | "or" => opening.map_or((Usage::Other, start..start), |opening| {
            let is_key = tokens.after(end) == ":";
            in_list(tokens, opening, is_key)
        }),
        _ => (Usage::Other, start..start),
    }
}

/// The usage of what stands in a list that opens so.
fn in_list(tokens: &Tokens<'_>, opening: Opening, is_key: bool) -> (Usage, Range<usize>) {
    let text = tokens.text;
    let Opening { kind, at } = opening;
    match kind {
        OpeningKind::Case => (Usage::Case, at..at),
        OpeningKind::Call => {
            let callee = callee(text, at);
            (call_usage(&text[callee.clone()]), callee)
        }
        OpeningKind::Index => (Usage::Key, operand_start(text, at)..at),
        OpeningKind::List if is_key => (Usage::Key, line_start(text, at)..at),
        // A tuple of alternatives: code.startswith(("A", "B")), case ("A" | "B").
        OpeningKind::List => match tokens.before(at) {
            Some(("case" | "when", _)) => (Usage::Case, at..at),
            Some(("(", call)) => {
                let callee = callee(text, call);
                match call_usage(&text[callee.clone()]) {
                    usage @ (Usage::PrefixTest | Usage::PartTest) => (usage, callee),
                    _ => (Usage::Element, line_start(text, at)..at),
                }
            }
            _ => (Usage::Element, line_start(text, at)..at),
        },
    }
}

/// The function's name at the end of a callee, without what it is a method of.
fn function(callee: &str) -> &str {
    let length = callee.bytes().rev().take_while(|byte| is_word(*byte)).count();
    &callee[callee.len() - length..]
}

/// Whether a function takes error codes, by its name. One that is just called `error` takes a
/// message: it logs, or makes an error.
fn calls_for_code(callee: &str) -> bool {
    let name = function(callee);
    let takes_message =
        ["error", "errorf", "err", "exception", "new"].iter().any(|known| name.eq_ignore_ascii_case(known));
    !takes_message && speaks_of_error(name)
}

/// What a call does with its argument, by the function's name.
fn call_usage(callee: &str) -> Usage {
    match function(callee).to_ascii_lowercase().as_str() {
        "hasprefix" | "startswith" | "starts_with" => Usage::PrefixTest,
        "contains" | "includes" | "indexof" | "index" | "containsany" | "find" | "tocontain" | "assertin"
        | "assertnotin" => Usage::PartTest,
        "compile" | "mustcompile" | "match" | "matchstring" | "regexp" | "regex" | "matches" | "search" | "test"
        | "tomatch" | "assertregex" => Usage::Pattern,
        "equals" | "equalsignorecase" | "equal" | "equalfold" | "eq" | "is" | "tobe" | "toequal" | "tostrictequal"
        | "strictequal" | "deepequal" => Usage::Compared,
        name if name.starts_with("assert") => Usage::Compared,
        _ => Usage::Argument,
    }
}

/// Whether the text behind a literal is a comparing method: `"X".equals(code)`.
fn method_compares(rest: &str) -> bool {
    let name = rest.trim_start_matches('.');
    ["equals(", "equalsIgnoreCase(", "contentEquals("].iter().any(|method| name.starts_with(method))
}

/// Bytes of a line that are looked at on either side: generated code has lines without end.
const WIDEST: usize = 300;

/// Where the line of an offset starts.
fn line_start(text: &str, at: usize) -> usize {
    let from = (at.saturating_sub(WIDEST)..=at).find(|from| text.is_char_boundary(*from)).unwrap_or(at);
    let is_break = |byte: &u8| matches!(byte, b'\n' | b'\r');
    text.as_bytes()[from..at].iter().rposition(is_break).map_or(from, |line| from + line + 1)
}

/// Where the line of an offset ends.
fn line_end(text: &str, at: usize) -> usize {
    let to = (at + WIDEST).min(text.len());
    let to = (at..=to).rev().find(|to| text.is_char_boundary(*to)).unwrap_or(at);
    text.as_bytes()[at..to].iter().position(|byte| matches!(byte, b'\n' | b'\r')).map_or(to, |line| at + line)
}

/// The name of the function whose bracket stands at an offset, with what it is a method of.
fn callee(text: &str, at: usize) -> Range<usize> {
    let line = line_start(text, at);
    let code = text[line..at].trim_end();
    let part = |byte: &u8| is_word(*byte) || matches!(byte, b'.' | b'?' | b'!' | b'(' | b')');
    let length = code.bytes().rev().take_while(part).count();
    line + code.len() - length..line + code.len()
}

/// Where the operand or name that ends at an offset begins: `err.Code` of `if ok && err.Code`.
fn operand_start(text: &str, at: usize) -> usize {
    let line = line_start(text, at);
    let code = text[line..at].trim_end();
    // A call's brackets are part of an operand, with what is in them: `strings.ToLower(err.Code)`.
    let mut depth = 0u32;
    for (offset, letter) in code.char_indices().rev() {
        match letter {
            ')' | ']' => depth += 1,
            '(' | '[' if depth > 0 => depth -= 1,
            '(' | '[' | '{' | '}' | ',' | ';' | '&' | '|' if depth == 0 => return line + offset + letter.len_utf8(),
            _ => {}
        }
    }
    line
}

/// The operand behind an offset, up to what ends it.
fn behind(text: &str, at: usize) -> Range<usize> {
    let line = line_end(text, at);
    let ends = |byte: &u8| matches!(byte, b'{' | b';' | b',' | b'&' | b'|');
    at..text.as_bytes()[at..line].iter().position(ends).map_or(line, |length| at + length)
}

/// Whether a piece of code has a word that goes with error codes.
pub fn speaks_of_error(code: &str) -> bool {
    const WORDS: [&str; 13] = [
        "code",
        "codes",
        "err",
        "errs",
        "error",
        "errors",
        "errcode",
        "errorcode",
        "exception",
        "reason",
        "failure",
        "retryable",
        "retry",
    ];
    let goes = |word: &str| word.len() >= 3 && WORDS.iter().any(|known| known.eq_ignore_ascii_case(word));
    crate::catalog::words(code).any(goes)
}

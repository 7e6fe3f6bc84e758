//! What stands around a literal: how the code uses it, and whether the code speaks of errors.

use super::lexer::{Span, is_word};

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
}

/// The context of the literal at `index` of a text's spans.
pub fn context(text: &str, spans: &[Span], index: usize) -> Context {
    let reader = Reader { text, spans, index };
    let span = spans[index];
    let (start, end) = (span.start as usize, span.end as usize);
    let (usage, head) = usage(&reader, start, end);
    let line = line_start(text, start)..line_end(text, end);
    let of_error = usage == Usage::Case
        || speaks_of_error(&text[head.clone()])
        || matches!(usage, Usage::Compared) && speaks_of_error(&text[end..operand_end(text, end)]);
    let line_of_error = of_error || speaks_of_error(&text[line.start..start]) || speaks_of_error(&text[end..line.end]);
    Context { usage, of_error, line_of_error }
}

/// The usage, and the range of the source that names what the literal is used for.
fn usage(reader: &Reader<'_>, start: usize, end: usize) -> (Usage, std::ops::Range<usize>) {
    let text = reader.text;
    let after = reader.after(end);
    let head_to = |at: usize| line_start(text, at)..at;
    let named = |at: usize| operand_start(text, at)..at;
    if matches!(after, "==" | "===" | "!=" | "!==") {
        return (Usage::Compared, start..start);
    }
    if matches!(after, "=>" | "->") {
        return (Usage::Case, start..start);
    }
    if after == "." && method_compares(&text[end..]) {
        return (Usage::Compared, start..start);
    }
    let Some((token, at)) = reader.before(start) else {
        return (Usage::Other, start..start);
    };
    match token {
        "==" | "===" | "!=" | "!==" => (Usage::Compared, named(at)),
        "case" | "when" => (Usage::Case, at..start),
        "=" | ":=" | "+=" => (Usage::Constant, named(at)),
        ":" => (Usage::Value, named(at)),
        "=>" | "->" => (Usage::Value, named(at)),
        "(" | "[" | "{" | "," | "|" | "||" | "or" => match reader.opening(start) {
            Opening::Case(at) => (Usage::Case, at..start),
            Opening::Call(at) => {
                let callee = named(at);
                (call_usage(&text[callee.clone()]), callee)
            }
            Opening::Index(at) => (Usage::Key, named(at)),
            Opening::List(at) if after == ":" => (Usage::Key, head_to(at)),
            Opening::List(at) => (Usage::Element, head_to(at)),
            Opening::None => (Usage::Other, start..start),
        },
        "in" => (Usage::PartTest, after_operand(text, end)),
        _ => (Usage::Other, start..start),
    }
}

fn after_operand(text: &str, end: usize) -> std::ops::Range<usize> {
    end..operand_end(text, end)
}

/// What a call does with its argument, by the function's name.
fn call_usage(callee: &str) -> Usage {
    let length = callee.bytes().rev().take_while(|byte| is_word(*byte)).count();
    let name = callee[callee.len() - length..].to_ascii_lowercase();
    match name.as_str() {
        "hasprefix" | "startswith" | "starts_with" => Usage::PrefixTest,
        "contains" | "includes" | "indexof" | "index" | "containsany" | "strpos" | "stripos" | "find" => {
            Usage::PartTest
        }
        "compile" | "mustcompile" | "match" | "matchstring" | "regexp" | "regex" | "matches" | "search" | "test" => {
            Usage::Pattern
        }
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

/// What a literal stands in.
enum Opening {
    /// The list of a `case`; the offset of the keyword.
    Case(usize),
    /// The arguments of a call; the offset of the bracket.
    Call(usize),
    /// An index; the offset of the bracket.
    Index(usize),
    /// A list or map; the offset of the bracket.
    List(usize),
    None,
}

/// Reads tokens around a literal, passing over comments.
struct Reader<'a> {
    text: &'a str,
    spans: &'a [Span],
    index: usize,
}

/// How many literals in the holes of one are looked through for its end.
const NESTED: usize = 4;

/// How far back a bracket is looked for, in bytes: a long list of codes is shorter.
const FARTHEST: usize = 4000;

impl<'a> Reader<'a> {
    /// The token before an offset and its own offset. A literal's token is `"`.
    fn before(&self, end: usize) -> Option<(&'a str, usize)> {
        let mut end = end;
        loop {
            let code = self.text[..end].trim_end();
            let last = *code.as_bytes().last()?;
            end = code.len();
            let ending = self.ending_at(end);
            match ending {
                Some(span) if span.is_literal() => return Some(("\"", span.start as usize)),
                Some(span) => end = span.start as usize,
                None => {
                    let same =
                        |byte: u8| if is_word(last) { is_word(byte) } else { is_operator(last) && is_operator(byte) };
                    let length = code.bytes().rev().take_while(|byte| same(*byte)).count().max(1);
                    let start = floor(code, end - length);
                    return Some((&code[start..], start));
                }
            }
        }
    }

    /// The literal or comment that ends at an offset.
    fn ending_at(&self, end: usize) -> Option<&Span> {
        let spans = &self.spans[..self.index];
        let behind = spans.partition_point(|span| (span.start as usize) < end);
        // One with holes ends behind the literals in them.
        spans[..behind].iter().rev().take(NESTED).find(|span| span.end as usize == end)
    }

    /// The operator or word behind an offset; empty at the end.
    fn after(&self, start: usize) -> &'a str {
        let code = self.text[start..].trim_start();
        let Some(first) = code.as_bytes().first().copied() else { return "" };
        let same = |byte: u8| if is_word(first) { is_word(byte) } else { is_operator(first) && is_operator(byte) };
        let length = code.bytes().take_while(|byte| same(*byte)).count().max(1);
        code.get(..length).unwrap_or_default()
    }

    /// What opens the list that the literal at an offset stands in.
    fn opening(&self, start: usize) -> Opening {
        let mut at = start;
        let mut depth = 0u32;
        while let Some((token, offset)) = self.before(at) {
            if start - offset > FARTHEST {
                break;
            }
            match token {
                "case" | "when" if depth == 0 => return Opening::Case(offset),
                ")" | "]" | "}" => depth += 1,
                "(" | "[" | "{" if depth > 0 => depth -= 1,
                "(" | "[" | "{" => {
                    let before = self.before(offset).map_or("", |(word, _)| word);
                    let word = before.bytes().next().is_some_and(is_word);
                    return match token {
                        "(" if matches!(before, "in" | "if" | "while" | "switch" | "return" | "and" | "or" | "not") => {
                            Opening::List(offset)
                        }
                        "(" if word || matches!(before, ">" | "]" | ")") => Opening::Call(offset),
                        "[" if word && !matches!(before, "in" | "return" | "of" | "case" | "default")
                            || before == "]" =>
                        {
                            Opening::Index(offset)
                        }
                        _ => Opening::List(offset),
                    };
                }
                ";" if depth == 0 => break,
                _ => {}
            }
            at = offset;
        }
        Opening::None
    }
}

fn is_operator(byte: u8) -> bool {
    b"=!<>:&|+-?".contains(&byte)
}

fn floor(text: &str, at: usize) -> usize {
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

/// Where the line of an offset starts, at most 300 bytes before it.
fn line_start(text: &str, at: usize) -> usize {
    let from = floor(text, at.saturating_sub(300));
    text.as_bytes()[from..at]
        .iter()
        .rposition(|byte| matches!(byte, b'\n' | b'\r'))
        .map_or(from, |line| from + line + 1)
}

/// Where the line of an offset ends, at most 300 bytes behind it.
fn line_end(text: &str, at: usize) -> usize {
    let to = floor(text, (at + 300).min(text.len()));
    text.as_bytes()[at..to].iter().position(|byte| matches!(byte, b'\n' | b'\r')).map_or(to, |line| at + line)
}

/// Where the operand that ends at an offset begins: `err.Code` in `if ok && err.Code ==`.
fn operand_start(text: &str, at: usize) -> usize {
    let line = line_start(text, at);
    let operand = text.as_bytes()[line..at].trim_ascii_end();
    let part = |byte: &u8| is_word(*byte) || b".()[]\"'?!*&->:<>@, ".contains(byte);
    let length = operand.iter().rev().take_while(|byte| part(byte)).count();
    let start = line + operand.len() - length;
    // Of a call's earlier arguments or a declaration's other names only the last counts.
    text[start..at]
        .rfind([',', '&', '|'])
        .map_or(start, |comma| if text[start + comma..at].contains('(') { start } else { start + comma + 1 })
}

/// Where the operand that follows an operator behind an offset ends.
fn operand_end(text: &str, at: usize) -> usize {
    let line = line_end(text, at);
    let stop = |byte: &u8| matches!(byte, b'{' | b';' | b',' | b'&' | b'|');
    text.as_bytes()[at..line].iter().position(stop).map_or(line, |length| at + length)
}

/// Whether a piece of code has a word that goes with error codes.
pub fn speaks_of_error(code: &str) -> bool {
    crate::catalog::words(code).any(is_error_word)
}

fn is_error_word(word: &str) -> bool {
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
    word.len() >= 3 && WORDS.iter().any(|known| known.eq_ignore_ascii_case(word))
}

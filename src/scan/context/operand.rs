//! Whether what a literal is compared with is the code of an error: `e.code`, `err.GetCode()`,
//! `$e->getErrorCode()`, `resp["Error"]["Code"]`.

use std::ops::Range;

use super::super::lexer::is_word;
use super::lines::behind;
use crate::catalog::words;

/// What only makes a code into another kind of text.
const CONVERSIONS: [&str; 7] =
    [".as_str()", ".as_deref()", ".as_ref()", ".to_string()", ".to_owned()", ".clone()", ".String()"];

/// Names of errors in `catch` and its like.
const SHORT_NAMES: [&str; 4] = ["e", "ex", "exc", "te"];

/// Words that a code's name may have in front of `code`.
const OF_CODE: [&str; 9] = ["api", "cloud", "exception", "get", "last", "sdk", "service", "tc", "tencent"];

/// Whether the literal at these bytes is compared with an error's code. `names` is the operand in
/// front of it, empty where it stands first itself.
pub(super) fn is_error_code(text: &str, literal: Range<usize>, names: Range<usize>) -> bool {
    if !names.is_empty() {
        // What begins with the name of a function has other arguments.
        return names.end <= literal.start && names_code(last_operand(&text[names]));
    }
    let rest = &text[behind(text, literal.end)];
    let operand = match rest.trim_start().strip_prefix('.') {
        // `"X".equals(e.getErrorCode())`
        Some(method) => method.split_once('(').map_or("", |(_, argument)| argument),
        None => rest.trim_start().trim_start_matches(['=', '!', '~']),
    };
    names_code(first_operand(operand.trim_start()))
}

/// Whether the head of a block ends with an error's code: `switch e.Code`, `match (e.code())`.
pub(super) fn ends_with_error_code(head: &str) -> bool {
    let operand = last_operand(head);
    let inside = operand.strip_prefix('(').and_then(|inside| inside.strip_suffix(')'));
    names_code(inside.map_or(operand, last_operand))
}

/// The operand that a piece of code ends with, back to a blank or an operator outside its brackets.
fn last_operand(code: &str) -> &str {
    let code = code.trim_end();
    let mut depth = 0u32;
    for (offset, letter) in code.char_indices().rev() {
        match letter {
            ')' | ']' => depth += 1,
            '(' | '[' if depth > 0 => depth -= 1,
            _ if depth > 0 || is_of_operand(letter) => {}
            _ => return &code[offset + letter.len_utf8()..],
        }
    }
    code
}

/// The operand that a piece of code begins with.
fn first_operand(code: &str) -> &str {
    let mut depth = 0u32;
    for (offset, letter) in code.char_indices() {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' if depth > 0 => depth -= 1,
            _ if depth > 0 || is_of_operand(letter) => {}
            _ => return &code[..offset],
        }
    }
    code
}

/// Whether a letter may stand in an operand outside its brackets: `(*e).Code`, `$e->code`, `err?.code!`.
fn is_of_operand(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '_' | '.' | ':' | '-' | '>' | '?' | '!' | '$' | '@' | '*' | '&')
}

/// Whether an operand is a code by its name, and an error's by that or by what has it.
fn names_code(operand: &str) -> bool {
    let mut operand = operand.trim_matches(['?', '!', '*', '&', ' ']);
    while let Some(rest) = CONVERSIONS.iter().find_map(|conversion| operand.strip_suffix(conversion)) {
        operand = rest;
    }
    let operand = operand.strip_suffix("()").unwrap_or(operand);
    let (holder, name) = match operand.strip_suffix(']') {
        Some(index) => match index.rsplit_once('[') {
            Some((holder, key)) => (holder, key.trim_matches(['"', '\'', ':'])),
            None => return false,
        },
        None => operand.split_at(operand.len() - operand.bytes().rev().take_while(|byte| is_word(*byte)).count()),
    };
    let mut of_error = false;
    let mut last = "";
    for word in words(name) {
        let is_of_code = OF_CODE.iter().any(|known| known.eq_ignore_ascii_case(word));
        if !last.is_empty() && !OF_CODE.iter().any(|known| known.eq_ignore_ascii_case(last)) && !is_error(last) {
            return false;
        }
        of_error |= is_error(word) && !is_of_code;
        last = word;
    }
    match last.to_ascii_lowercase().as_str() {
        "errcode" | "errorcode" => true,
        "code" => of_error || names(holder).any(is_error_name),
        _ => false,
    }
}

fn names(code: &str) -> impl Iterator<Item = &str> {
    code.split(|letter: char| !letter.is_alphanumeric() && letter != '_').filter(|name| !name.is_empty())
}

fn is_error_name(name: &str) -> bool {
    SHORT_NAMES.iter().any(|known| known.eq_ignore_ascii_case(name)) || words(name).any(is_error)
}

/// Whether a word is one for errors: `err`, `sdkerr`, `Exception`, `failure`.
fn is_error(word: &str) -> bool {
    let word = word.trim_end_matches(|letter: char| letter.is_ascii_digit()).to_ascii_lowercase();
    ["err", "error", "exception", "failure"].iter().any(|end| word.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_errors_are_told_from_other_codes() {
        for operand in [
            "e.code",
            "if err.Code",
            "return sdkErr.GetCode()",
            "$e->getErrorCode()",
            "(err as any).code",
            "err?.code",
            "x = resp[\"Response\"][\"Error\"][\"Code\"]",
            "outcome.GetError().GetErrorCode()",
            "errCode",
            "error_code",
            "e.code.as_str()",
            "terr2.Code",
            "*e.Code",
            "e[:code]",
        ] {
            assert!(names_code(last_operand(operand)), "{operand}");
        }
        for operand in [
            "",
            "code",
            "product.code",
            "statusCode",
            "resp.code",
            "e.message",
            "err.statusCode",
            "exitErrorCode",
            "language_code",
            "codes[0]",
            "e.key",
            "error",
            "e.codec",
            "]",
        ] {
            assert!(!names_code(last_operand(operand)), "{operand}");
        }
        assert_eq!(first_operand("e.getErrorCode()) || x"), "e.getErrorCode()");
        assert_eq!(first_operand("e.Code {"), "e.Code");
    }
}

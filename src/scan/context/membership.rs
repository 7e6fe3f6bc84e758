//! What a list is tested with: `["A", "B"].contains(&e.code())`, `slices.Contains([]string{"A"}, e.Code)`.

use std::ops::Range;

use super::functions::tests_membership;
use super::lines::{behind, callee, closing};
use super::tokens::{Opening, OpeningKind, Tokens};

/// How many calls and methods are looked through that only make the list into another one.
const WRAPPED: usize = 4;

/// Methods that a list has between its bracket and the test.
const CONVERSIONS: [&str; 14] = [
    "as_ref",
    "as_slice",
    "asSequence",
    "freeze",
    "into_iter",
    "iter",
    "keys",
    "lazy",
    "stream",
    "to_set",
    "toList",
    "toSet",
    "to_vec",
    "values",
];

/// What is looked for in the list that opens and closes here, if its members are tested with anything.
pub(super) fn tested_with(tokens: &Tokens<'_>, opening: Opening, close: usize) -> Option<Range<usize>> {
    let text = tokens.text;
    let (mut start, mut end) = (opening.at, close);
    for _ in 0..WRAPPED {
        let (token, next) = tokens.after(end);
        match token {
            // `new Set(["A"])`, `Arrays.asList("A")` within another call.
            ")" => (start, end) = (tokens.opening(start, None)?.at, next),
            "," => {
                let call = tokens.opening(start, None).filter(|call| call.kind == OpeningKind::Call)?;
                let to = closing(text, next)? - 1;
                return tests_membership(&text[callee(text, call.at)]).then_some(next..to);
            }
            "." | "->" | "?" | "&" => {
                let after_dot = if matches!(token, "?" | "&") { tokens.after(next) } else { (".", next) };
                let (".", name) = after_dot else { return None };
                let (method, mut called) = tokens.after(name);
                if text[called..].starts_with(['?', '!']) {
                    called += 1;
                }
                let arguments = text[called..].starts_with('(').then_some(called + 1);
                if tests_membership(method) {
                    return match arguments {
                        Some(from) => Some(from..closing(text, from)? - 1),
                        // Ruby leaves the brackets out.
                        None => Some(behind(text, called)),
                    };
                }
                if !CONVERSIONS.contains(&method) {
                    return None;
                }
                end = if text[called..].starts_with("()") { called + 2 } else { called };
            }
            _ => return None,
        }
    }
    None
}

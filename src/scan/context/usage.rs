//! How code uses a literal, by the tokens on either side and by what it stands in.

use std::ops::Range;

use super::super::lexer::is_word;
use super::super::syntax::{Special, Syntax};
use super::functions::{CONVERSIONS, call_usage, function, only_wraps};
use super::lines::{behind, callee, closing, line_end, line_start, operand_start};
use super::tokens::{LITERAL, Opening, OpeningKind, SEPARATORS, Tokens};
use super::{Usage, shell};

/// A literal, or several that are one, in its place.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    /// In bytes, with what only wraps it.
    pub start: usize,
    pub end: usize,
    /// The index of its last span.
    pub last: usize,
    pub opening: Option<Opening>,
    pub syntax: &'a Syntax,
}

/// The range of a literal with what only makes it into another kind of text.
pub(super) fn unwrapped(tokens: &Tokens<'_>, start: usize, end: usize) -> (usize, usize) {
    let text = tokens.text;
    let (mut start, mut end) = (start, end);
    // Lua's `{ ["X"] = … }`.
    if let ("]", behind) = tokens.after(end)
        && tokens.after(behind).0 == "="
        && let Some(("[", at)) = tokens.before(start)
        && matches!(tokens.before(at), Some(("{" | "," | ";", _)))
    {
        return (at, behind);
    }
    for _ in 0..2 {
        let rest = &text[end..];
        if rest.starts_with('.')
            && let Some(conversion) = CONVERSIONS.iter().find(|conversion| rest.starts_with(**conversion))
        {
            end += conversion.len();
        }
        if !matches!(tokens.after(end), (")", _)) {
            break;
        }
        let Some(("(", at)) = tokens.before(start) else { break };
        let callee = callee(text, at);
        if !only_wraps(&text[callee.clone()]) {
            break;
        }
        (start, end) = (callee.start, tokens.after(end).1);
    }
    (start, end)
}

/// The usage, and the range of the source that names what the literal is used for.
pub(super) fn usage(tokens: &Tokens<'_>, place: Place<'_>) -> (Usage, Range<usize>) {
    let Place { start, end, opening, syntax, .. } = place;
    let text = tokens.text;
    if syntax.special == Special::Shell
        && let Some(found) = shell::usage(text, start, end)
    {
        return found;
    }
    let named = |at: usize| operand_start(text, at)..at;
    let in_place = || in_list(tokens, place);
    let is_script = matches!(syntax.special, Special::JavaScript { .. } | Special::Scripts);
    match tokens.after(end).0 {
        "==" | "===" | "!=" | "!==" | "~=" => return (Usage::Compared, start..start),
        "." if method_compares(&text[end..]) => return (Usage::Compared, start..start),
        "." if method_makes_pattern(&text[end..]) => return (Usage::Pattern, start..start),
        // JavaScript asks an object for a key with it.
        "in" if is_script => return (Usage::Key, start..start),
        "in" | "not" => return (Usage::PartTest, behind(text, end)),
        // Kotlin's `"X" !in code`.
        "!" if tokens.after(tokens.after(end).1).0 == "in" => return (Usage::PartTest, behind(text, end)),
        "-" if syntax.folds_case && dashed(tokens.after(tokens.after(end).1).0) == Usage::Compared => {
            return (Usage::Compared, start..start);
        }
        "to" => return (Usage::Key, line_start(text, start)..start),
        // `if let Some("X") = code`, `if case "X" = code`
        "=" if matches!(tokens.before(start), Some(("let" | "case", _))) => return (Usage::Case, start..start),
        "=" if syntax.special != Special::Shell => return (Usage::Key, line_start(text, start)..start),
        arrow @ ("=>" | "->") => return arm(tokens, place, arrow),
        // In a tuple that an arm matches: `(429, "X") => …`.
        ")" | "," if in_tuple_of_arm(tokens, place) => return (Usage::Case, start..start),
        separator if SEPARATORS.contains(&separator) => {
            let arrow = tokens.behind_alternatives(place.last, end);
            if matches!(arrow, "=>" | "->") && arrow != syntax.key_arrow {
                return (Usage::Case, start..start);
            }
        }
        _ => {}
    }
    let Some((token, at)) = tokens.before(start) else {
        return (Usage::Other, start..start);
    };
    match token {
        "==" | "===" | "!=" | "!==" | "~=" | "is" => (Usage::Compared, named(at)),
        "=~" | "!~" => (Usage::Pattern, named(at)),
        "case" | "when" => (Usage::Case, at..start),
        "=" | ":=" | "+=" if text[named(at)].trim_end().ends_with("match") => (Usage::Pattern, named(at)),
        "=" | ":=" | "+=" => (Usage::Constant, named(at)),
        ":" => labelled(text, at, opening),
        "=>" | "->" | "to" => (Usage::Value, named(at)),
        "|" | "or" | "and" | "not" => match tokens.before_alternatives(at) {
            // C#'s `code is "A" or "B"`, `code is not "A" and not "B"`
            Some(("is", at)) => (Usage::Compared, named(at)),
            // TypeScript's `type Code = "A" | "B"`, `code: "A" | "B"`
            Some(("=", at)) if is_script => (Usage::Constant, named(at)),
            Some((":", at)) if is_script => (Usage::Value, named(at)),
            _ if matches!(token, "|" | "or") => in_place(),
            _ => (Usage::Other, start..start),
        },
        "(" | "[" | "{" | "," | "||" => in_place(),
        // The next branch of PowerShell's `switch`.
        "}" | ";" if syntax.folds_case => in_place(),
        LITERAL if opening.is_some_and(|opening| opening.kind == OpeningKind::List) => in_place(),
        word => match text[..at].ends_with('-') {
            // `$code | Should -Be "X"` names it at the start of its line.
            true if text[..at - 1].ends_with("Should ") => (dashed(word), line_start(text, at)..at),
            true => (dashed(word), named(at - 1)),
            // `expect(code).to eq "X"`, `code shouldBe "X"`; in the shell it is a command's name.
            false if syntax.special != Special::Shell => {
                let callee = callee(text, start);
                match call_usage(&text[callee.clone()]) {
                    Usage::Argument | Usage::Element => (Usage::Other, start..start),
                    usage => (usage, line_start(text, start)..start),
                }
            }
            false => (Usage::Other, start..start),
        },
    }
}

/// The operators of PowerShell: `-eq`, `-like`; with `c` in front they respect the case of letters,
/// with `i` they do not.
fn dashed(word: &str) -> Usage {
    let word = word.to_ascii_lowercase();
    match operator(&word) {
        Usage::Other => word.strip_prefix(['c', 'i']).map_or(Usage::Other, operator),
        usage => usage,
    }
}

fn operator(word: &str) -> Usage {
    match word {
        "eq" | "ne" | "in" | "notin" | "contains" | "notcontains" | "be" | "beexactly" | "contain" => Usage::Compared,
        "like" | "notlike" | "match" | "notmatch" | "replace" | "split" | "pattern" | "belike" | "matchexactly" => {
            Usage::Pattern
        }
        _ => Usage::Other,
    }
}

/// Whether what PowerShell tests a literal with leaves the case of its letters out of account.
pub(super) fn test_folds_case(tokens: &Tokens<'_>, place: Place<'_>) -> bool {
    let word = tokens.before(place.start).map_or("", |(word, _)| word).to_ascii_lowercase();
    let sensitive = word.strip_prefix('c').is_some_and(|word| operator(word) != Usage::Other);
    !sensitive && place.opening.is_none_or(|opening| opening.kind != OpeningKind::Call)
}

/// An arm of a match, or a map's key: languages differ in what an arrow is.
fn arm(tokens: &Tokens<'_>, place: Place<'_>, arrow: &str) -> (Usage, Range<usize>) {
    let Place { start, opening, syntax, .. } = place;
    // PHP's `match` has arms, its arrays have keys.
    let in_match =
        syntax.special == Special::Php && opening.is_some_and(|opening| tokens.text[opening.at..].starts_with('{'));
    let after_case = matches!(tokens.before(start), Some(("case" | "when", _)));
    if arrow == syntax.key_arrow && !in_match && !after_case {
        let from = opening.map_or(start, |opening| line_start(tokens.text, opening.at));
        return (Usage::Key, from..opening.map_or(start, |opening| opening.at));
    }
    (Usage::Case, start..start)
}

/// What stands behind a colon: a value, or an argument with its label. `[code hasPrefix:@"X"]`,
/// `code.starts(with: "X")`.
fn labelled(text: &str, colon: usize, opening: Option<Opening>) -> (Usage, Range<usize>) {
    let names = operand_start(text, colon)..colon;
    let label = callee(text, colon);
    let called = match opening {
        Some(Opening { at, .. }) if text[at..].starts_with('[') => label,
        Some(Opening { kind: OpeningKind::Call, at })
            if ["with", "of", "pattern"].contains(&function(&text[label.clone()])) =>
        {
            callee(text, at)
        }
        _ => return (Usage::Value, names),
    };
    match call_usage(&text[called]) {
        Usage::Argument | Usage::Element | Usage::Key => (Usage::Value, names),
        usage => (usage, names),
    }
}

/// Whether a literal is in a tuple which an arrow follows that is no map's, or an alternative or a
/// guard.
fn in_tuple_of_arm(tokens: &Tokens<'_>, place: Place<'_>) -> bool {
    let text = tokens.text;
    let begins_arm = |open| matches!(tokens.before(open), Some(("{" | "}" | "," | "|" | "||" | "or", _)));
    let is_tuple = |opening: Opening| {
        opening.kind == OpeningKind::List && text[opening.at..].starts_with('(') && begins_arm(opening.at)
    };
    let arrow = |close| matches!(tokens.after(close).0, "=>" | "|" | "||" | "or" | "if" | "when");
    place.syntax.key_arrow != "=>"
        && place.opening.is_some_and(is_tuple)
        && matches!(tokens.before(place.start), Some(("(" | ",", _)))
        && closing(text, place.end).is_some_and(arrow)
}

/// The usage of what stands in a list, a call or the alternatives of a `case`.
fn in_list(tokens: &Tokens<'_>, place: Place<'_>) -> (Usage, Range<usize>) {
    let text = tokens.text;
    let Some(Opening { kind, at }) = place.opening else { return (Usage::Other, place.start..place.start) };
    match kind {
        OpeningKind::Case => (Usage::Case, at..at),
        OpeningKind::Call => {
            let callee = callee(text, at);
            let alternative =
                || tokens.after(place.end).0 == "|" || matches!(tokens.before(place.start), Some(("|", _)));
            match call_usage(&text[callee.clone()]) {
                // `Some("X" | "Y")`
                Usage::Argument if only_wraps(&text[callee.clone()]) && alternative() => (Usage::Case, at..at),
                Usage::Element => (Usage::Element, line_start(text, at)..at),
                // What it is compared with is another argument.
                Usage::Compared => {
                    // `expect(code).to eq("X")`
                    let is_matcher =
                        matches!(tokens.before(callee.start), Some(("to" | "not_to" | "to_not" | "should", _)));
                    let from = if is_matcher { line_start(text, callee.start) } else { callee.start };
                    (Usage::Compared, from..line_end(text, place.end))
                }
                Usage::PartTest if at_beginning(&text[place.end..]) => (Usage::PrefixTest, callee),
                usage => (usage, callee),
            }
        }
        OpeningKind::Index => (Usage::Key, operand_start(text, at)..at),
        OpeningKind::List if tokens.after(place.end).0 == ":" => (Usage::Key, line_start(text, at)..at),
        // `switch ($code) { "X" { … } }`
        OpeningKind::List if place.syntax.folds_case && matches!(tokens.after(place.end).0, "{") => {
            let switch = text[line_start(text, at)..at].to_ascii_lowercase();
            let patterns = switch.contains(" -regex") || switch.contains(" -wildcard");
            (if patterns { Usage::Pattern } else { Usage::Case }, at..at)
        }
        // A tuple of alternatives: code.startswith(("A", "B")), case ("A" | "B").
        OpeningKind::List => match tokens.before(at) {
            Some(("case" | "when", _)) => (Usage::Case, at..at),
            // Of several tuples: `case (503, "X"), (429, "Y"):`.
            Some((",", _))
                if text[at..].starts_with('(')
                    && tokens.opening(at, None).is_some_and(|outer| outer.kind == OpeningKind::Case) =>
            {
                (Usage::Case, at..at)
            }
            Some(("(", call)) => {
                let callee = callee(text, call);
                match call_usage(&text[callee.clone()]) {
                    // What is looked through comes first: contains(["A", "B"], code).
                    usage @ (Usage::PrefixTest | Usage::Pattern) => (usage, callee),
                    _ => (Usage::Element, line_start(text, at)..at),
                }
            }
            _ => (Usage::Element, line_start(text, at)..at),
        },
    }
}

/// Whether what is looked for must be found at the beginning: `code.rfind("X", 0) == 0`.
fn at_beginning(rest: &str) -> bool {
    let rest = rest.strip_prefix(", 0").unwrap_or(rest);
    let found = rest.strip_prefix(')').map(|rest| rest.trim_start().trim_start_matches('=').trim_start());
    found.and_then(|found| found.strip_prefix('0')).is_some_and(|rest| !rest.bytes().next().is_some_and(is_word))
        && rest.trim_start_matches([')', ' ']).starts_with("==")
}

/// Whether the text behind a literal is a comparing method: `"X".equals(code)`.
fn method_compares(rest: &str) -> bool {
    let name = rest.trim_start_matches('.');
    const METHODS: [&str; 8] = [
        "equals(",
        "equalsIgnoreCase(",
        "contentEquals(",
        "Equals(",
        "eq_ignore_ascii_case(",
        "compareTo(",
        "eql?(",
        "localeCompare(",
    ];
    METHODS.iter().any(|method| name.starts_with(method))
}

/// Whether the text behind a literal makes it into a regular expression: `"X".toRegex()`.
fn method_makes_pattern(rest: &str) -> bool {
    let name = rest.trim_start_matches('.');
    ["toRegex(", "toPattern("].iter().any(|method| name.starts_with(method))
        || name.strip_prefix('r').is_some_and(|rest| !rest.bytes().next().is_some_and(is_word))
}

//! How the shell uses a word: in tests, in the patterns of `case`, as what `grep` looks for.

use std::ops::Range;

use super::Usage;
use super::lines::{line_end, line_start};

/// The usage of the word at these bytes, and the range that names what it is used for; `None` if
/// it is used as in any language.
pub(super) fn usage(text: &str, start: usize, end: usize) -> Option<(Usage, Range<usize>)> {
    let (from, to) = (line_start(text, start), line_end(text, end));
    let (before, after) = (&text[from..start], &text[end..to]);
    let globbed = before.ends_with('*');
    if is_pattern(before, after) {
        let usage = match () {
            _ if globbed => Usage::PartTest,
            _ if after.starts_with('*') => Usage::PrefixTest,
            _ => Usage::Case,
        };
        return Some((usage, from..start));
    }
    let operand = before.trim_end_matches('*');
    for operator in [" == ", " != ", " = ", " =~ "] {
        let Some(left) = operand.strip_suffix(operator) else { continue };
        let usage = match operator {
            // In quotes it is a text like any other.
            " =~ " => Usage::PartTest,
            _ if globbed => Usage::PartTest,
            _ if after.starts_with('*') => Usage::PrefixTest,
            _ => Usage::Compared,
        };
        return Some((usage, from..from + left.len()));
    }
    match before.trim_end().rsplit(' ').next() {
        Some("--partial") => return Some((Usage::PartTest, from..start)),
        Some("--regexp") => return Some((Usage::Pattern, from..start)),
        _ => {}
    }
    let searches = |word: &str| {
        let word = word.trim_start_matches(['(', '$', '`', '!']);
        matches!(word, "grep" | "egrep" | "fgrep" | "rg" | "awk")
    };
    before.split_ascii_whitespace().any(searches).then_some((Usage::PartTest, from..start))
}

/// Whether a line is `PATTERN | PATTERN)` around a word.
fn is_pattern(before: &str, after: &str) -> bool {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || "._*\"'?[]-".contains(letter);
    let before = before.trim_start().trim_start_matches('(');
    let alone = before.split('|').all(|part| part.trim().chars().all(is_part));
    let last = before.rsplit('|').next().unwrap_or_default().trim();
    let begins = alone && last.chars().all(|letter| "*\"'".contains(letter));
    let Some(close) = after.find(')') else { return false };
    begins && after[..close].split('|').all(|part| part.trim().chars().all(is_part))
}

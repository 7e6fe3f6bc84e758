//! The name of a code in plain words.

use super::{segment, words};
use crate::locale::Locale;

/// A code's name in plain words: `InvalidParameterValue.InstanceTypeNotFound` becomes
/// "Invalid parameter value: instance type not found".
pub fn gloss(code: &str, locale: Locale) -> String {
    let (first, rest) = code.split_once('.').unwrap_or((code, ""));
    let label = segment(first).map_or_else(|| sentence(first), |segment| segment.label(locale).to_owned());
    let rest: Vec<String> = words(rest).map(plain_word).collect();
    match rest.is_empty() {
        true => label,
        false => format!("{label}{}{}", locale.pick(": ", "："), rest.join(" ")),
    }
}

fn sentence(name: &str) -> String {
    let words: Vec<String> = words(name).map(plain_word).collect();
    let text = words.join(" ");
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// A word in lower case, unless it is an abbreviation.
fn plain_word(word: &str) -> String {
    let is_abbreviation = word.len() > 1 && word.bytes().all(|byte| !byte.is_ascii_lowercase());
    if is_abbreviation { word.to_owned() } else { word.to_ascii_lowercase() }
}

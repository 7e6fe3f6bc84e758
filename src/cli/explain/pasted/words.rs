//! Words in a text: which are codes, and a text on one line.

use crate::catalog::{self, OwnCodes};

/// Whether there is such a code, now or once.
pub fn is_known(text: &str, own: &OwnCodes) -> bool {
    own.get(text).is_some() || catalog::lookup(text).is_some() || catalog::legacy(text).is_some()
}

/// The word of a code's letters that a text begins with, without dots at its end.
pub fn code_at(text: &str) -> &str {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '.');
    let word = &text[..text.find(|letter| !is_part(letter)).unwrap_or(text.len())];
    word.trim_end_matches('.')
}

/// The codes with a dot among the words of a text, each once, in order. Those without one are
/// everybody's words.
pub fn codes(text: &str, own: &OwnCodes) -> Vec<String> {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '.');
    let words = text.split(|letter| !is_part(letter)).map(|word| word.trim_matches('.'));
    let mut found: Vec<String> = Vec::new();
    for word in words.filter(|word| word.contains('.') && is_known(word, own)) {
        if !found.iter().any(|known| known == word) {
            found.push(word.to_owned());
        }
    }
    found
}

/// A text whose line breaks are blanks.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

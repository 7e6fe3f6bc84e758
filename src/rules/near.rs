//! What a word that is none of those allowed may have meant.

use rapidfuzz::distance::osa;

/// The word nearest to one that is none of these; `None` where none is near.
///
/// Case, `_` and a plural aside, words are near that are a few edits apart, or of which one begins
/// the other (`warn`, `warning`).
pub fn nearest<'a>(word: &str, words: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = folded(word);
    let letters = wanted.chars().count();
    if letters == 0 || letters > LONGEST {
        return None;
    }
    let most = (letters / 3).clamp(1, 3);
    let distance = |other: &str| {
        let other = folded(other);
        let begins = letters >= 3 && (other.starts_with(&wanted) || wanted.starts_with(&other) && other.len() >= 3);
        let arguments = osa::Args::default().score_cutoff(most);
        let edits = osa::distance_with_args(wanted.chars(), other.chars(), &arguments);
        edits.or(begins.then_some(most))
    };
    let near = words.into_iter().filter_map(|other| Some((distance(other)?, other)));
    near.min_by_key(|(distance, _)| *distance).map(|(_, other)| other)
}

/// Longer words, in characters, are not looked at: nothing that is allowed is as long.
const LONGEST: usize = 64;

fn folded(word: &str) -> String {
    word.to_lowercase().replace('_', "-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_a_beginning_and_another_style_are_near() {
        let words = ["error", "warning", "information", "per-path", "missing-error-code", "missing-error-message"];
        for (word, expected) in [
            ("warn", Some("warning")),
            ("info", Some("information")),
            ("eror", Some("error")),
            ("per_paths", Some("per-path")),
            ("MISSING_ERROR_CODE", Some("missing-error-code")),
            ("mising-eror-mesage", Some("missing-error-message")),
            ("cvm", None),
            ("", None),
            ("e", None),
        ] {
            assert_eq!(nearest(word, words), expected, "{word}");
        }
    }
}

//! Whether a text can only be a slip of the fingers in writing a code.
//!
//! Being a few letters away is not enough for that. Services name codes after each other:
//! `DeviceOnline` and `DeviceOffline`, `BillFreeze` and `BillUnfreeze`, `ProjectId` and `ProjectIds`. Of the
//! codes in the catalog 7 in 100 have such a neighbour, and so will those that are newer than it. What
//! tells a slip from another name is that it leaves a word which no code has.

use std::collections::HashSet;
use std::sync::LazyLock;

use rapidfuzz::distance::osa;

use super::code::{Code, all, first_segments};
use super::suggest::bearable;
use super::words::words;

/// Shorter words are abbreviations, of which any two are near: `VPC` and `VCPU`.
const SHORTEST: usize = 5;

/// Whether a text is most surely meant to be this code: it has its letters but for their case and
/// the dots, or the words in which it differs are no words.
pub fn is_slip(text: &str, code: Code) -> bool {
    is_slip_of(text, code.text())
}

/// Whether a word is most surely meant to be what some codes begin with.
pub fn is_slip_of_segment(word: &str) -> bool {
    let most = osa::Args::default().score_cutoff(bearable(word.len()));
    first_segments().any(|(segment, _)| {
        segment != word
            && osa::distance_with_args(word.bytes(), segment.bytes(), &most).is_some()
            && is_slip_of(word, segment)
    })
}

fn is_slip_of(text: &str, meant: &str) -> bool {
    differs_by_slips(text, meant, is_word)
}

fn differs_by_slips(text: &str, code: &str, is_word: impl Fn(&str) -> bool) -> bool {
    let letters = |text| words(text).flat_map(str::bytes).map(|byte: u8| byte.to_ascii_lowercase());
    let is_pair =
        |(ours, theirs): (&str, &str)| ours.eq_ignore_ascii_case(theirs) || is_mistyped(ours, theirs) && !is_word(ours);
    letters(text).eq(letters(code))
        || words(text).count() == words(code).count() && words(text).zip(words(code)).all(is_pair)
}

/// Whether a word looks like another one mistyped. Fingers seldom slip at the first letter, where another
/// one makes the contrary: `Unassociated`. A plural is a name of its own.
fn is_mistyped(ours: &str, theirs: &str) -> bool {
    let first = |word: &str| word.bytes().next().map(|byte| byte.to_ascii_lowercase());
    let is_plural_of = |one: &str, other: &str| {
        one.strip_suffix(['s', 'S']).is_some_and(|singular| singular.eq_ignore_ascii_case(other))
    };
    ours.len().max(theirs.len()) >= SHORTEST
        && first(ours) == first(theirs)
        && !is_plural_of(ours, theirs)
        && !is_plural_of(theirs, ours)
}

/// Whether a code has this word, those that were removed included, ASCII case aside.
fn is_word(word: &str) -> bool {
    WORDS.contains(word.to_ascii_lowercase().as_str())
}

/// The words of all codes in lower case. Made when it is first asked for.
static WORDS: LazyLock<HashSet<Box<str>>> = LazyLock::new(|| {
    let mut known = HashSet::new();
    let mut lower = String::new();
    for word in all().flat_map(|code| words(code.text())) {
        lower.clear();
        lower.push_str(word);
        lower.make_ascii_lowercase();
        if !known.contains(lower.as_str()) {
            known.insert(lower.as_str().into());
        }
    }
    known
});

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{lookup, other_spellings};

    #[test]
    fn slips_leave_words_that_no_code_has() {
        for (text, code, expected) in [
            ("AuthFailure.SignatureFailre", "AuthFailure.SignatureFailure", true),
            ("FailedOpreation", "FailedOperation", true),
            ("AuthFailrue.SecretIdNotFound", "AuthFailure.SecretIdNotFound", true),
            ("ResourceInuse", "ResourceInUse", true),
            ("AuthFailureTokenFailure", "AuthFailure.TokenFailure", true),
            ("authfailure.tokenfailure", "AuthFailure.TokenFailure", true),
            // Words of other codes.
            ("AuthFailure.SignatureExpired", "AuthFailure.SignatureExpire", false),
            ("InvalidParameterValue.DeviceOnline", "InvalidParameterValue.DeviceOffline", false),
            ("FailedOperation.GetSourceNotify", "FailedOperation.SetSourceNotify", false),
            // Another word, a plural, the contrary.
            ("AuthFailure.TheTokenFailure", "AuthFailure.TokenFailure", false),
            ("AuthFailure.TokenFailures", "AuthFailure.TokenFailure", false),
            ("AuthFailure.UntokenFailure", "AuthFailure.TokenFailure", false),
            ("", "AuthFailure.TokenFailure", false),
        ] {
            assert_eq!(differs_by_slips(text, code, is_word), expected, "{text}");
        }
        assert!(is_slip_of_segment("ResourceUnavailble") && is_slip_of_segment("AuthFailre"));
        // Itself, another word, a plural, an abbreviation.
        for other in ["ResourceUnavailable", "ResourceAvailable", "InternalErrors", "Dns", "Quota", ""] {
            assert!(!is_slip_of_segment(other), "{other}");
        }
        assert!(is_slip("FailedOpreation", lookup("FailedOperation").expect("a code")));
    }

    /// Codes newer than the catalog, tried with those that are in it: if one of them were not, it must not be
    /// taken for another one mistyped. A few were mistyped by those who made them.
    #[test]
    fn codes_are_not_taken_for_slips_of_each_other() {
        let mut taken = Vec::new();
        let mut neighbours = 0;
        for code in all() {
            let near = other_spellings(code.text());
            neighbours += usize::from(!near.is_empty());
            let is_word_of_others = |word: &str| {
                all().any(|other| other != code && words(other.text()).any(|w| w.eq_ignore_ascii_case(word)))
            };
            let is_taken = |other: &Code| {
                !other.text().eq_ignore_ascii_case(code.text())
                    && differs_by_slips(code.text(), other.text(), is_word_of_others)
            };
            taken.extend(near.into_iter().find(is_taken).map(|other| (code.text(), other.text())));
        }
        assert!(neighbours > 800, "{neighbours} codes have others near");
        assert!(taken.len() < 40, "{taken:?}");
    }
}

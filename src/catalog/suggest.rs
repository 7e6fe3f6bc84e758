//! Which listed codes an unlisted text may have meant.
//!
//! Two questions with two answers. [`near`] finds codes a few letters away: the text is a slip of
//! the fingers. [`likely`] finds codes that the text is the beginning of, or that share its words: the
//! right idea, cut off or under a wrong name.

use rapidfuzz::distance::osa;

use super::blob::{half, section, word};
use super::code::{Code, Status, children, folded, lookup, with_prefix};
use super::format::{Section, signature};
use super::service::Service;
use super::words::alike;

/// How many suggestions are worth reading.
pub const MOST: usize = 3;

/// The codes of today that a text is most likely a misspelling of, best first, at most three; none
/// where the text is itself a code, or nothing is near.
///
/// Near is: equal but for case; or, case aside, at most two edits away (an edit inserts, drops or
/// replaces a letter, or swaps two neighbours), of which the first segment and the rest bear as
/// many as their lengths allow. Texts whose digits differ are two names, not one misspelt.
pub fn near(text: &str) -> Vec<Code> {
    if lookup(text).is_some() { Vec::new() } else { other_spellings(text) }
}

/// The codes of today that a text is a few letters away from, best first, at most three; the text
/// may be a code.
pub fn other_spellings(text: &str) -> Vec<Code> {
    let mut found: Vec<(usize, Code)> = folded(text).map(|code| (0, code)).collect();
    found.retain(|(_, code)| is_another(*code, text));
    if found.is_empty() {
        search_near(text, &mut found);
    }
    found.sort_by_cached_key(|(edits, code)| (*edits, rank(*code), code.text()));
    found.truncate(MOST);
    found.into_iter().map(|(_, code)| code).collect()
}

/// Nobody means one of the few that end with a dot, or one that is gone.
fn is_another(code: Code, text: &str) -> bool {
    code.text() != text && !code.text().ends_with('.') && code.status() != Status::Removed
}

/// How many edits a part of this many bytes bears before it is another name.
pub(super) fn bearable(length: usize) -> usize {
    match length {
        0..5 => 0,
        5..12 => 1,
        _ => 2,
    }
}

fn search_near(text: &str, found: &mut Vec<(usize, Code)>) {
    let most_edits = bearable(text.len());
    let lengths = section(Section::NearLengths);
    let longest = lengths.len() / 2 - 1;
    let first_of = |length: usize| usize::from(half(lengths, length.min(longest)));
    let order = section(Section::NearOrder);
    let signatures = section(Section::NearSignatures);
    let wanted = signature(text.as_bytes());
    let comparator = osa::BatchComparator::new(folded_bytes(text));
    let arguments = osa::Args::default().score_cutoff(most_edits);
    let range = first_of(text.len().saturating_sub(most_edits))..first_of(text.len() + most_edits + 1);
    for index in range {
        if (word(signatures, index) ^ wanted).count_ones() as usize > 2 * most_edits {
            continue;
        }
        let code = Code(half(order, index));
        if let Some(edits) = comparator.distance_with_args(folded_bytes(code.text()), &arguments)
            && digits(code.text()).eq(digits(text))
            && each_part_bears_its_edits(text, code.text())
            && is_another(code, text)
        {
            found.push((edits, code));
        }
    }
}

fn each_part_bears_its_edits(text: &str, code: &str) -> bool {
    let parts = (text.split_once('.'), code.split_once('.'));
    let (Some((first, rest)), Some((code_first, code_rest))) = parts else {
        if parts == (None, None) {
            return true;
        }
        // A dot too few or too many; what has a segment more is another name.
        return letters(text).count() == letters(code).count()
            && osa::distance_with_args(letters(text), letters(code), &osa::Args::default().score_cutoff(1)).is_some();
    };
    [(first, code_first), (rest, code_rest)].into_iter().all(|(ours, theirs)| {
        let arguments = osa::Args::default().score_cutoff(bearable(ours.len().min(theirs.len())));
        osa::distance_with_args(folded_bytes(ours), folded_bytes(theirs), &arguments).is_some()
    })
}

/// The letters of a text without its dots.
fn letters(text: &str) -> impl DoubleEndedIterator<Item = u8> + Clone + '_ {
    folded_bytes(text).filter(|byte| *byte != b'.')
}

fn folded_bytes(text: &str) -> impl DoubleEndedIterator<Item = u8> + ExactSizeIterator + Clone + '_ {
    text.bytes().map(|byte| byte.to_ascii_lowercase())
}

fn digits(text: &str) -> impl Iterator<Item = u8> {
    text.bytes().filter(u8::is_ascii_digit)
}

/// Lower is likelier: a common code, then one that many services list; a removed one last.
pub(super) fn rank(code: Code) -> (u8, usize) {
    match code.status() {
        Status::Common => (0, 0),
        Status::Client => (1, 0),
        Status::Service => (1, usize::MAX - code.listings().count()),
        Status::Removed => (2, 0),
    }
}

/// Codes worth naming when a text is unknown, best first, at most three: those [`near`] it, then the
/// [`likely`] ones.
pub fn suggest(text: &str, services: &[Service]) -> Vec<Code> {
    let mut codes = near(text);
    codes.sort_by_key(|code| !code.fits(services));
    add_others(&mut codes, likely(text, services));
    codes
}

/// The codes with the same first segment that are a letter away, those that a text is the beginning of, then
/// those that share its words, best first, at most three: from the services in scope and the common codes, or
/// from all services where none is in scope.
pub fn likely(text: &str, services: &[Service]) -> Vec<Code> {
    let mut codes = siblings(text, services);
    add_others(&mut codes, continuations(text, services));
    add_others(&mut codes, alike(text, services));
    codes
}

fn add_others(codes: &mut Vec<Code>, others: Vec<Code>) {
    for code in others {
        if !codes.contains(&code) {
            codes.push(code);
        }
    }
    codes.truncate(MOST);
}

/// The codes whose first segment is the same, and whose rest is a letter away: too short to be surely a slip, but
/// worth a look. Of three letters and less any two are near, but for one more or less at the end.
fn siblings(text: &str, services: &[Service]) -> Vec<Code> {
    let Some((first, rest)) = text.split_once('.') else { return Vec::new() };
    let comparator = osa::BatchComparator::new(folded_bytes(rest));
    let arguments = osa::Args::default().score_cutoff(1);
    let is_near = |theirs: &str| match rest.len().min(theirs.len()) {
        0..3 => false,
        _ if rest.len().abs_diff(theirs.len()) > 1 || digits(rest).ne(digits(theirs)) => false,
        3 => folded_bytes(rest).zip(folded_bytes(theirs)).all(|(ours, theirs)| ours == theirs),
        _ => comparator.distance_with_args(folded_bytes(theirs), &arguments).is_some(),
    };
    let is_meant =
        |code: &Code| is_near(&code.text()[first.len() + 1..]) && is_another(*code, text) && code.fits(services);
    let mut codes: Vec<Code> = children(first).filter(is_meant).collect();
    codes.sort_by_key(|code| rank(*code));
    codes.truncate(MOST);
    codes
}

/// The codes that go on with the segment that a text ends in, if they are few: what many codes begin
/// with tells nothing.
fn continuations(text: &str, services: &[Service]) -> Vec<Code> {
    let goes_on =
        |code: &Code| !code.text()[text.len()..].contains('.') && is_another(*code, text) && code.fits(services);
    let codes: Vec<Code> = with_prefix(text).filter(goes_on).take(MOST + 1).collect();
    if text.is_empty() || text.ends_with('.') || codes.len() > MOST { Vec::new() } else { codes }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::all;

    fn near_texts(text: &str) -> Vec<&'static str> {
        near(text).into_iter().map(Code::text).collect()
    }

    fn best(text: &str, services: &[&str]) -> Option<&'static str> {
        let services: Vec<Service> = services.iter().filter_map(|name| super::super::service(name)).collect();
        suggest(text, &services).first().map(|code| code.text())
    }

    #[test]
    fn slips_of_the_fingers_are_found_in_every_part() {
        for (slip, meant) in [
            ("AuthFailure.SignatureFailre", "AuthFailure.SignatureFailure"),
            ("AuthFailure.SignatureExpired", "AuthFailure.SignatureExpire"),
            ("FailedOpreation", "FailedOperation"),
            ("AuthFailrue.SecretIdNotFound", "AuthFailure.SecretIdNotFound"),
            ("ResourceInuse", "ResourceInUse"),
            ("AuthFailureTokenFailure", "AuthFailure.TokenFailure"),
            ("authfailure.tokenfailure", "AuthFailure.TokenFailure"),
        ] {
            assert_eq!(near_texts(slip).first(), Some(&meant), "{slip}");
        }
    }

    #[test]
    fn a_code_is_no_misspelling_and_neither_is_another_name() {
        assert!(all().take(500).all(|code| near(code.text()).is_empty()));
        assert!(near_texts("SomethingElse.Entirely").is_empty());
        // Two letters of three are not two of thirty.
        assert!(near_texts("LimitExceeded.Foo").is_empty());
        assert!(near_texts("CodeError").is_empty());
        assert!(near_texts("ResourceNotFound.X").is_empty());
        assert!(near_texts("").is_empty());
    }

    #[test]
    fn short_names_a_letter_away_are_worth_a_look() {
        for (text, meant) in [
            ("ResourceNotFound.Keys", Some("ResourceNotFound.Key")),
            ("MissingParameter.Ends", Some("MissingParameter.EndTs")),
            ("InvalidParameterValue.Cdns", Some("InvalidParameterValue.Cdn")),
            // Any three letters are near others.
            ("InvalidParameterValue.Zid", None),
            ("ResourceNotFound.X", None),
            ("NoSegmentOfAny.Keys", None),
        ] {
            assert_eq!(siblings(text, &[]).first().map(|code| code.text()), meant, "{text}");
            assert!(near(text).is_empty(), "{text}: it is no misspelling");
        }
    }

    #[test]
    fn what_is_cut_off_goes_on() {
        for (begun, meant) in [
            ("AuthFailure.SignatureExp", Some("AuthFailure.SignatureExpire")),
            ("RequestLimitExceeded.IPLim", Some("RequestLimitExceeded.IPLimitExceeded")),
            ("ResourceInsuffi", Some("ResourceInsufficient")),
            // Many codes begin so.
            ("InvalidParameterValue.I", None),
            ("", None),
        ] {
            assert_eq!(best(begun, &[]), meant, "{begun}");
        }
    }

    #[test]
    fn right_ideas_under_wrong_names_are_found_by_their_words() {
        for (wrong, meant) in [
            ("FailedOperation.NotRealName", "FailedOperation.NotRealNamedUser"),
            ("FailedOperation.NoFaceInPhoto", "InvalidParameterValue.NoFaceInPhoto"),
        ] {
            let code = lookup(meant).expect("listed");
            let services: Vec<&str> = code.services().iter().map(|service| service.name()).collect();
            assert_eq!(best(wrong, &services), Some(meant));
        }
    }
}

//! Codes that are hard to see: in the wrong case, or with a blank at their ends.

use std::ops::Range;

use super::codes::{CodeSite, Form, LONGEST, Meaning, has_code_case};
use super::gate::{self, Place, Reason, Verdict};
use crate::catalog::{self, Code, Status};

/// The listed code that a text would be but for a blank at its ends or the case of its letters, where
/// it is not plausible as it is: in small letters, in capitals, with a small one first. Short ones are
/// everyday words.
pub fn disguised(text: &str) -> Option<Code> {
    let bytes = text.as_bytes();
    let (Some(first), Some(last)) = (bytes.first(), bytes.last()) else { return None };
    if matches!(first, b' ' | b'\t') || matches!(last, b' ' | b'\t') {
        return catalog::lookup(text.trim_matches([' ', '\t']));
    }
    let is_of_code = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_');
    let may_be = (8..=LONGEST).contains(&bytes.len())
        && (first.is_ascii_lowercase() || first.is_ascii_uppercase() && !has_code_case(text))
        && bytes.iter().all(is_of_code);
    may_be.then(|| catalog::folded(text).next()).flatten()
}

/// The site of a text that is no code as it stands, but this one: where the case of letters is of no
/// account it stands for it, where an error's code is compared with it, it was meant to.
pub fn unmasked(range: Range<usize>, text: &str, code: Code, place: Place<'_>) -> Option<(CodeSite, Verdict)> {
    let Place { signal, context, .. } = place;
    let site = |meaning, form| CodeSite { range, text: text.to_owned(), meaning, form, context };
    let is_small = !text.bytes().any(|byte| byte.is_ascii_uppercase());
    let is_folded = text.eq_ignore_ascii_case(code.text());
    if context.folds_case && is_folded && is_small {
        let verdict = gate::listed(code.text(), place);
        return verdict.counts().then(|| (site(Meaning::Listed(code), Form::Folded), verdict));
    }
    // Codes of one's own are written in many ways: a bare word must be one that only the API has.
    let is_ours = gate::is_ours_alone(code.text()) || signal.strong && code.status() == Status::Common;
    let is_meant = gate::is_surely_meant(place) && (!is_folded || context.keeps_case && is_ours);
    is_meant.then(|| (site(Meaning::Unknown { near: vec![code] }, Form::Exact), Verdict::Yes(Reason::Near)))
}

/// Whether a site is a word without a dot, in the wrong case.
pub fn is_bare_case(site: &CodeSite) -> bool {
    site.form == Form::Exact && !site.text.contains([' ', '\t', '.'])
}

/// Whether a text is words in one, the first one in small letters: `userNotFound`.
pub fn is_in_small_case(text: &str) -> bool {
    text.len() <= LONGEST
        && text.starts_with(|letter: char| letter.is_ascii_lowercase())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && text.bytes().any(|byte| byte.is_ascii_uppercase())
}

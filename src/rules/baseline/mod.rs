//! Findings that are known: those of a baseline.
//!
//! An entry names a finding by its rule, the text that it is about and its place in the structure of
//! the file, not by its line: it still fits when the lines around it come and go.

mod name;
mod outline;
mod place;

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::Finding;
use crate::scan::{Language, Sites};
use place::Places;

/// Longer texts are cut, in characters.
const LONGEST: usize = 200;

/// Findings of a file that are known.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    pub rule: String,
    /// The text that the finding is about; what is longer than 200 characters is cut, and ends in `…`.
    pub text: String,
    /// Where it stands: the keys that lead to a value of JSON, the functions and the like around a
    /// place in code, from the outermost one inwards.
    pub place: String,
    /// How many of the findings that are alike in all this are known.
    pub count: usize,
}

/// What an entry names a finding by.
type Mark<'a> = (&'a str, Cow<'a, str>, Cow<'a, str>);

/// The entries that make all these findings of a text known, in order.
pub fn entries(text: &str, language: &Language, sites: &Sites, findings: &[Finding]) -> Vec<Entry> {
    let places = Places::new(text, language, sites);
    let mut counts: BTreeMap<Mark<'_>, usize> = BTreeMap::new();
    for finding in findings {
        *counts.entry(mark(text, finding, &places)).or_default() += 1;
    }
    counted(counts)
}

/// Takes known findings of a text away, of those that are alike the first ones; returns what of the
/// entries found nothing to take away.
pub fn hide(
    findings: &mut Vec<Finding>,
    known: &[Entry],
    text: &str,
    language: &Language,
    sites: &Sites,
) -> Vec<Entry> {
    if known.is_empty() {
        return Vec::new();
    }
    let mut left: BTreeMap<Mark<'_>, usize> = BTreeMap::new();
    for Entry { rule, text, place, count } in known {
        *left.entry((rule, Cow::Borrowed(text), Cow::Borrowed(place))).or_default() += count;
    }
    let places = Places::new(text, language, sites);
    findings.retain(|finding| {
        let mark = mark(text, finding, &places);
        let old = || Some((mark.0, mark.1.clone(), Cow::Owned(places.of_old(finding.range.start)?)));
        !take(&mut left, &mark) && !old().is_some_and(|old| take(&mut left, &old))
    });
    left.retain(|_, count| *count > 0);
    counted(left)
}

/// Takes one of those with a mark, if any is left.
fn take<'a>(left: &mut BTreeMap<Mark<'a>, usize>, mark: &Mark<'a>) -> bool {
    let left = left.get_mut(mark).filter(|count| **count > 0);
    left.map(|count| *count -= 1).is_some()
}

fn counted(counts: BTreeMap<Mark<'_>, usize>) -> Vec<Entry> {
    let entry = |((rule, text, place), count): (Mark<'_>, usize)| Entry {
        rule: rule.to_owned(),
        text: text.into_owned(),
        place: place.into_owned(),
        count,
    };
    counts.into_iter().map(entry).collect()
}

fn mark<'a>(text: &'a str, finding: &Finding, places: &Places<'_>) -> Mark<'a> {
    let about = &text[finding.range.clone()];
    let about = match about.char_indices().nth(LONGEST) {
        Some((end, _)) => Cow::Owned(format!("{}…", &about[..end])),
        None => Cow::Borrowed(about),
    };
    (finding.rule.name, about, Cow::Owned(places.of(finding.range.start)))
}

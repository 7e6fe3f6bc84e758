//! Which literals are error codes.

use std::ops::Range;

use super::context::{Context, Usage};
use super::gate::{self, Place, Project};
use super::signal::Signal;
use crate::catalog::{self, Code};

/// A literal, or a JSON string, that is an error code or should be one.
#[derive(Clone, Debug)]
pub struct CodeSite {
    /// The literal's content in the source, in bytes, without quotes.
    pub range: Range<usize>,
    /// What the content says.
    pub text: String,
    pub meaning: Meaning,
    pub form: Form,
    pub context: Context,
}

/// What a code in the source refers to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// A code that the catalog has.
    Listed(Code),
    /// The beginning of codes: this text, without a closing dot or star.
    Parent(String),
    /// A code of API 2.0.
    Legacy,
    /// No code that is known; the codes it may be a misspelling of, best first.
    Unknown { near: Vec<Code> },
}

/// How much of an actual code the text stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// The whole of it.
    Exact,
    /// Its beginning.
    Prefix,
    /// Some part of it, or of a text that holds it.
    Part,
}

/// A text in the source that may be a code, before it is known to count.
pub struct Candidate<'a> {
    pub text: &'a str,
    pub range: Range<usize>,
    /// The value of `Response.Error.Code`: a code, whatever it says.
    pub in_envelope: bool,
}

/// How near a dotted code makes a bare one beside it count, in bytes.
const NEAR: usize = 300;

/// Texts longer than this are no codes; the longest of the catalog has 89 bytes.
const LONGEST: usize = 128;

/// The codes among a file's candidates, in order. `context` is asked only where it matters.
pub fn codes<'a>(
    candidates: impl Iterator<Item = Candidate<'a>>,
    signal: &Signal,
    project: Project,
    context: impl Fn(&Candidate<'a>, usize) -> Context,
) -> Vec<CodeSite> {
    let mut sites = Vec::new();
    let mut doubtful = Vec::new();
    for (index, candidate) in candidates.enumerate() {
        if !candidate.in_envelope && !is_plausible(candidate.text) {
            continue;
        }
        let meaning = meaning(candidate.text, candidate.in_envelope);
        let is_listed = !matches!(meaning, Some(Meaning::Unknown { .. }) | None);
        if !is_listed && !candidate.in_envelope && !(signal.named && has_code_case(candidate.text)) {
            continue;
        }
        let context = context(&candidate, index);
        let place = Place { signal, project, context };
        let Some((meaning, form)) = read(&candidate, meaning, place) else { continue };
        let certain = candidate.in_envelope
            || matches!(meaning, Meaning::Unknown { .. })
            || gate::counts(candidate.text, place, false);
        let site = CodeSite { range: candidate.range, text: candidate.text.to_owned(), meaning, form, context };
        if certain {
            sites.push(site);
        } else if signal.named {
            doubtful.push(site);
        }
    }
    let dotted: Vec<Range<usize>> =
        sites.iter().filter(|site| site.text.contains('.')).map(|site| site.range.clone()).collect();
    let is_near = |site: &CodeSite| {
        let behind = dotted.partition_point(|range| range.start < site.range.start);
        let before = behind.checked_sub(1).map(|index| site.range.start - dotted[index].end);
        let after = dotted.get(behind).map(|range| range.start - site.range.end);
        before.into_iter().chain(after).any(|distance| distance <= NEAR)
    };
    sites.extend(doubtful.into_iter().filter(|site| {
        let place = Place { signal, project, context: site.context };
        is_near(site) && gate::counts(&site.text, place, true)
    }));
    sites.sort_by_key(|site| site.range.start);
    sites
}

/// What a text is, as far as its own letters and the catalog say.
fn meaning(text: &str, in_envelope: bool) -> Option<Meaning> {
    if let Some(code) = catalog::lookup(text) {
        return Some(Meaning::Listed(code));
    }
    // Bare numbers and names of API 2.0 are too common to mean anything outside a response.
    if (in_envelope || text.contains('.')) && catalog::legacy(text).is_some() {
        return Some(Meaning::Legacy);
    }
    let (first, rest) = text.split_once('.').unwrap_or((text, ""));
    let known_first = catalog::is_first_segment(first);
    let parent = text.strip_suffix(".*").or_else(|| text.strip_suffix('.')).unwrap_or(text);
    if known_first && !in_envelope && catalog::children(parent).len() > 0 {
        return Some(Meaning::Parent(parent.to_owned()));
    }
    (in_envelope || known_first && !rest.is_empty()).then(|| Meaning::Unknown { near: catalog::near(text) })
}

/// What a candidate stands for in its place; `None` if it is not a code's business.
fn read(candidate: &Candidate<'_>, meaning: Option<Meaning>, place: Place<'_>) -> Option<(Meaning, Form)> {
    let text = candidate.text;
    let usage = place.context.usage;
    let form = match usage {
        _ if candidate.in_envelope => Form::Exact,
        Usage::PrefixTest => Form::Prefix,
        Usage::PartTest => Form::Part,
        Usage::Pattern => Form::Part,
        _ => Form::Exact,
    };
    match meaning {
        Some(Meaning::Unknown { .. }) if candidate.in_envelope => meaning.map(|meaning| (meaning, form)),
        Some(Meaning::Listed(_) | Meaning::Legacy) => meaning.map(|meaning| (meaning, form)),
        Some(Meaning::Parent(_)) if form == Form::Part => meaning.map(|meaning| (meaning, form)),
        Some(Meaning::Parent(_)) => meaning.map(|meaning| (meaning, Form::Prefix)),
        // The beginning of codes, cut anywhere: HasPrefix(code, "InvalidParameterValue.Instance").
        _ if form == Form::Prefix && is_long_beginning(text) => Some((Meaning::Parent(text.to_owned()), form)),
        // Part of a message, case-folded, a pattern: not misspelled but something else.
        _ if form != Form::Exact || !has_code_case(text) => None,
        Some(Meaning::Unknown { near }) => {
            let reported =
                if near.is_empty() { gate::reports_unknown(place) } else { gate::reports_misspelled(true, place) };
            reported.then_some((Meaning::Unknown { near }, form))
        }
        _ => {
            if !gate::reports_misspelled(text.contains('.'), place) {
                return None;
            }
            let near = catalog::near(text);
            (!near.is_empty()).then_some((Meaning::Unknown { near }, form))
        }
    }
}

fn is_long_beginning(text: &str) -> bool {
    text.len() >= 4 && catalog::with_prefix(text).len() > 0
}

/// Whether a text could be a code by its letters: a word, or words joined by dots.
fn is_plausible(text: &str) -> bool {
    let bytes = text.as_bytes();
    (3..=LONGEST).contains(&bytes.len())
        && bytes[0].is_ascii_alphabetic()
        && bytes.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'*'))
}

/// Whether each part of a text begins with a capital and not all is capitals, as in codes.
fn has_code_case(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_lowercase()) && text.starts_with(|letter: char| letter.is_ascii_uppercase())
}

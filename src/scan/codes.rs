//! Which literals are error codes.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use super::context::{Context, Usage};
use super::gate::{self, Place, Project, Verdict};
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
    pub text: Cow<'a, str>,
    pub range: Range<usize>,
    /// Where to ask for its context: the index of a span, or of a node.
    pub at: usize,
    /// The value of `Response.Error.Code`: a code, whatever it says.
    pub in_envelope: bool,
}

/// What each unlisted text may have meant: a wrong code is seldom written once only.
#[derive(Default)]
struct Slips(HashMap<String, Vec<Code>>);

impl Slips {
    fn near(&mut self, text: &str) -> Vec<Code> {
        if let Some(near) = self.0.get(text) {
            return near.clone();
        }
        let near = catalog::near(text);
        self.0.insert(text.to_owned(), near.clone());
        near
    }
}

/// How near a dotted code makes a bare one of the same source count, in bytes.
pub const NEAR: usize = 300;

/// Texts longer than this are no codes; the longest of the catalog has 89 bytes.
const LONGEST: usize = 128;

/// The codes among a file's candidates, in order. `context` is asked only where it matters, `near`
/// is how many bytes from a dotted code a bare one counts.
pub fn codes<'a>(
    candidates: impl Iterator<Item = Candidate<'a>>,
    signal: &Signal,
    project: Project,
    near: usize,
    mut context: impl FnMut(usize) -> Context,
) -> Vec<CodeSite> {
    let mut sites = Vec::new();
    let mut doubtful = Vec::new();
    let mut slips = Slips::default();
    for candidate in candidates {
        if !candidate.in_envelope && !is_plausible(&candidate.text) {
            continue;
        }
        let known = known(&candidate.text, candidate.in_envelope);
        if known.is_none() && !candidate.in_envelope && !(signal.named && has_code_case(&candidate.text)) {
            continue;
        }
        let context = context(candidate.at);
        let Some((verdict, meaning, form)) = judge(&candidate, known, Place { signal, project, context }, &mut slips)
        else {
            continue;
        };
        let site = CodeSite { range: candidate.range, text: candidate.text.into_owned(), meaning, form, context };
        match verdict {
            Verdict::Yes => sites.push(site),
            Verdict::BesideCode => doubtful.push(site),
            Verdict::No => {}
        }
    }
    let mut beside: Vec<CodeSite> = doubtful.into_iter().filter(|site| is_beside(site, &sites, near)).collect();
    beside.retain_mut(|site| match &mut site.meaning {
        Meaning::Unknown { near } => {
            *near = slips.near(&site.text);
            !near.is_empty() || begins_like_a_code(&site.text)
        }
        _ => true,
    });
    sites.extend(beside);
    sites.sort_by_key(|site| site.range.start);
    sites
}

/// Whether a code that surely counts stands in the same list or map, or for a listed one nearby.
fn is_beside(site: &CodeSite, sure: &[CodeSite], near: usize) -> bool {
    let is_listed = |site: &CodeSite| !matches!(site.meaning, Meaning::Unknown { .. });
    let same_list = |other: &&CodeSite| site.context.group.is_some() && site.context.group == other.context.group;
    let behind = sure.partition_point(|other| other.range.start < site.range.start);
    let (before, after) = sure.split_at(behind);
    let distance = |other: &CodeSite| site.range.start.abs_diff(other.range.start);
    // Those of the same list stand next to it, in the order of the source.
    let mut neighbours = before.iter().rev().take(8).chain(after.iter().take(8)).filter(|other| is_listed(other));
    neighbours.any(|other| {
        same_list(&other) || is_listed(site) && other.text.contains('.') && distance(other) <= near + other.text.len()
    })
}

/// What a candidate stands for, and whether that is this program's business.
fn judge(
    candidate: &Candidate<'_>,
    known: Option<Meaning>,
    place: Place<'_>,
    slips: &mut Slips,
) -> Option<(Verdict, Meaning, Form)> {
    let text = candidate.text.as_ref();
    let form = match place.context.usage {
        _ if candidate.in_envelope => Form::Exact,
        Usage::PrefixTest => Form::Prefix,
        Usage::PartTest | Usage::Pattern => Form::Part,
        _ => Form::Exact,
    };
    match known {
        Some(meaning) => {
            let form = if form == Form::Exact && matches!(meaning, Meaning::Parent(_)) { Form::Prefix } else { form };
            let verdict = if candidate.in_envelope { Verdict::Yes } else { gate::listed(text, place) };
            Some((verdict, meaning, form))
        }
        // Nothing is said of an empty code here: it is no code at all.
        None if candidate.in_envelope => {
            (!text.is_empty()).then(|| (Verdict::Yes, Meaning::Unknown { near: slips.near(text) }, form))
        }
        // The beginning of codes, cut anywhere: HasPrefix(code, "InvalidParameterValue.Instance").
        None if form == Form::Prefix => {
            let covers = text.len() >= 4 && catalog::with_prefix(text).len() > 0;
            covers.then(|| (gate::listed(text, place), Meaning::Parent(text.to_owned()), form))
        }
        None => unlisted(text, place, slips).map(|(verdict, meaning)| (verdict, meaning, form)),
    }
}

/// What a text that no list has may be reported as. The look for what is near is the dear part: it
/// comes last, and for what needs a code beside it only when there is one.
fn unlisted(text: &str, place: Place<'_>, slips: &mut Slips) -> Option<(Verdict, Meaning)> {
    match gate::unlisted(text, true, place) {
        Verdict::No => None,
        Verdict::BesideCode => {
            place.context.group.is_some().then_some((Verdict::BesideCode, Meaning::Unknown { near: Vec::new() }))
        }
        Verdict::Yes => {
            let near = slips.near(text);
            let verdict = match near.is_empty() {
                false => Verdict::Yes,
                true if begins_like_a_code(text) => gate::unlisted(text, false, place),
                true => Verdict::No,
            };
            Some((verdict, Meaning::Unknown { near }))
        }
    }
}

/// Whether a text has a dot, and before it what codes begin with.
fn begins_like_a_code(text: &str) -> bool {
    text.split_once('.').is_some_and(|(first, rest)| !rest.is_empty() && catalog::is_first_segment(first))
}

/// What a text is by the catalog, if the catalog has it.
fn known(text: &str, in_envelope: bool) -> Option<Meaning> {
    if let Some(code) = catalog::lookup(text) {
        return Some(Meaning::Listed(code));
    }
    // Bare numbers and names of API 2.0 are too common to mean anything outside a response.
    if (in_envelope || text.contains('.')) && catalog::legacy(text).is_some() {
        return Some(Meaning::Legacy);
    }
    let first = text.split('.').next().unwrap_or(text);
    let parent = text.strip_suffix(".*").or_else(|| text.strip_suffix('.')).unwrap_or(text);
    let covers = !in_envelope && catalog::is_first_segment(first) && catalog::children(parent).len() > 0;
    covers.then(|| Meaning::Parent(parent.to_owned()))
}

/// Whether a text could be a code by its letters: a word, or words joined by dots. All listed
/// codes begin with a capital.
fn is_plausible(text: &str) -> bool {
    let bytes = text.as_bytes();
    (3..=LONGEST).contains(&bytes.len())
        && bytes[0].is_ascii_uppercase()
        && bytes.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'*'))
}

/// Whether not all of a text is capitals, as in the name of a constant.
fn has_code_case(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_lowercase())
}

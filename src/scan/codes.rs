//! Which literals are error codes.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use super::context::{Context, Usage};
use super::disguise::{disguised, is_bare_case, is_in_small_case, unmasked};
use super::gate::{self, Place, Project, Reason, Verdict};
use super::signal::Signal;
use crate::catalog::{self, Code, OwnCodes, Status};

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
    /// A code that no list has, but the reader's team has declared.
    Own,
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
    /// A regular expression, or a part of one.
    Pattern,
    /// The whole of it, but for the case of its letters, where that is of no account.
    Folded,
    /// The whole of it, among other words: there is nothing to check, but something to know.
    Inside,
}

impl Form {
    /// The word for it in every output that programs read.
    pub fn name(self) -> &'static str {
        match self {
            Form::Exact => "exact",
            Form::Prefix => "prefix",
            Form::Part => "part",
            Form::Pattern => "pattern",
            Form::Folded => "folded",
            Form::Inside => "inside",
        }
    }
}

impl CodeSite {
    /// Whether the code depends on what stands here, so that a wrong one is a fault.
    pub fn is_checked(&self) -> bool {
        !matches!(self.form, Form::Inside | Form::Pattern)
    }
}

/// A text in the source that may be a code, before it is known to count.
pub struct Candidate<'a> {
    pub text: Cow<'a, str>,
    pub range: Range<usize>,
    /// Where to ask for its context: the indices of its spans, or of its node.
    pub at: Range<usize>,
    /// The value of `Response.Error.Code`: a code, whatever it says.
    pub in_envelope: bool,
}

/// What became of one text, for those who ask why.
#[derive(Clone, Debug)]
pub struct Judged {
    /// The content in the source, in bytes, without quotes.
    pub range: Range<usize>,
    pub text: String,
    pub meaning: Meaning,
    pub context: Context,
    pub verdict: Verdict,
    /// The code that decided on one that counts only beside another.
    pub beside: Option<Range<usize>>,
}

impl Judged {
    /// Whether it is this program's business.
    pub fn counts(&self) -> bool {
        match self.verdict {
            Verdict::Yes(_) => true,
            Verdict::BesideCode(_) => self.beside.is_some(),
            Verdict::No(_) => false,
        }
    }

    pub fn of(site: &CodeSite, verdict: Verdict, beside: Option<Range<usize>>) -> Self {
        let CodeSite { range, text, meaning, context, .. } = site.clone();
        Self { range, text, meaning, context, verdict, beside }
    }
}

/// What each unlisted text may have meant: a wrong code is seldom written once only.
struct Slips<'a> {
    near: HashMap<String, Vec<Code>>,
    own: &'a OwnCodes,
}

impl Slips<'_> {
    /// What the SDKs make is named as anybody's exceptions are: `InvalidCredentials` is another one.
    fn near(&mut self, text: &str) -> Vec<Code> {
        if let Some(near) = self.near.get(text) {
            return near.clone();
        }
        let mut near = catalog::near(text);
        near.retain(|code| code.status() != Status::Client || text.strip_suffix('s') != Some(code.text()));
        self.near.insert(text.to_owned(), near.clone());
        near
    }

    /// Whether a text without anything near in the catalog is like a code all the same: it begins as
    /// codes do, or is almost one of the team's own.
    fn is_like_a_code(&self, text: &str) -> bool {
        begins_like_a_code(text) || self.is_almost_own(text)
    }

    /// Teams give short names to their codes, and plurals: without a dot these are everyday words.
    fn is_almost_own(&self, text: &str) -> bool {
        let is_plural = |own: &str| own.strip_suffix('s') == Some(text) || text.strip_suffix('s') == Some(own);
        !self.own.is_empty()
            && (text.contains('.') || text.len() >= SHORTEST_OWN)
            && self.own.near(text).is_some_and(|own| !is_plural(&own.code))
    }
}

/// Whether a text has a dot, and before it what codes begin with.
fn begins_like_a_code(text: &str) -> bool {
    text.split_once('.').is_some_and(|(first, rest)| !rest.is_empty() && catalog::is_first_segment(first))
}

/// Texts without a dot that are shorter, in bytes, are no slip of a team's own code.
const SHORTEST_OWN: usize = 8;

/// How near a dotted code makes a bare one of the same source count, in bytes.
pub const NEAR: usize = 300;

/// Texts longer than this are no codes; the longest of the catalog has 89 bytes.
pub(super) const LONGEST: usize = 128;

/// The codes among a file's candidates, in order. `context` is asked only where it matters, `near`
/// is how many bytes from a dotted code a bare one counts. What is or could be a code is put into
/// `judged`, if anybody asks, with the reason why it counts or not.
pub fn codes<'a>(
    candidates: impl Iterator<Item = Candidate<'a>>,
    signal: &Signal,
    project: Project,
    own: &OwnCodes,
    near: usize,
    mut context: impl FnMut(Range<usize>) -> Context,
    mut judged: Option<&mut Vec<Judged>>,
) -> Vec<CodeSite> {
    let mut sites = Vec::new();
    let mut doubtful = Vec::new();
    let mut slips = Slips { near: HashMap::new(), own };
    let (mut cased, mut others) = (Vec::new(), Vec::new());
    for candidate in candidates {
        let may_be = candidate.in_envelope || is_plausible(&candidate.text);
        let text = candidate.text.as_ref();
        let known = if may_be { known(text, candidate.in_envelope, own) } else { None };
        if known.is_none()
            && !candidate.in_envelope
            && signal.named
            && let Some(code) = disguised(text)
        {
            let context = context(candidate.at.clone());
            let found = unmasked(candidate.range.clone(), text, code, Place { signal, project, context });
            if let Some((site, verdict)) = found {
                if is_bare_case(&site) {
                    cased.push((site, verdict));
                } else {
                    note(&mut judged, &site, verdict, None);
                    sites.push(site);
                }
                continue;
            }
        } else if signal.named && !may_be && is_in_small_case(text) {
            others.push(candidate.at.clone());
        }
        if !may_be {
            continue;
        }
        let looked_at = known.is_some() || candidate.in_envelope || signal.named && has_code_case(&candidate.text);
        if !looked_at && (judged.is_none() || signal.named) {
            continue;
        }
        let context = context(candidate.at.clone());
        let (verdict, meaning, form) = judge(&candidate, known, Place { signal, project, context }, &mut slips);
        let site = CodeSite { range: candidate.range, text: candidate.text.into_owned(), meaning, form, context };
        match verdict {
            Verdict::Yes(_) => {
                note(&mut judged, &site, verdict, None);
                sites.push(site);
            }
            Verdict::BesideCode(_) => doubtful.push((site, verdict)),
            Verdict::No(_) => note_if_like_a_code(&mut judged, site, verdict, &mut slips),
        }
    }
    // Where an error's code is compared with other words of this kind, they are codes of one's own.
    if !cased.is_empty() && !others.into_iter().any(|at| context(at).of_code) {
        for (site, verdict) in cased {
            note(&mut judged, &site, verdict, None);
            sites.push(site);
        }
        sites.sort_by_key(|site| site.range.start);
    }
    let sure = sites.len();
    for (mut site, verdict) in doubtful {
        // Without a sign of Tencent Cloud nearness says nothing, only the same list does.
        let near = if verdict.reason() == Reason::NoSign { None } else { Some(near) };
        let beside = beside(&site, &sites[..sure], near);
        if let Meaning::Unknown { near } = &mut site.meaning
            && (beside.is_some() || judged.is_some())
        {
            *near = slips.near(&site.text);
            if near.is_empty() && !slips.is_like_a_code(&site.text) {
                continue;
            }
        }
        note(&mut judged, &site, verdict, beside.clone());
        if beside.is_some() {
            sites.push(site);
        }
    }
    sites.sort_by_key(|site| site.range.start);
    sites
}

fn note(judged: &mut Option<&mut Vec<Judged>>, site: &CodeSite, verdict: Verdict, beside: Option<Range<usize>>) {
    if let Some(judged) = judged {
        judged.push(Judged::of(site, verdict, beside));
    }
}

/// Notes a text that does not count, if it is a code, or one might think so.
fn note_if_like_a_code(
    judged: &mut Option<&mut Vec<Judged>>,
    mut site: CodeSite,
    verdict: Verdict,
    slips: &mut Slips<'_>,
) {
    if judged.is_none() {
        return;
    }
    if let Meaning::Unknown { near } = &mut site.meaning {
        *near = if has_code_case(&site.text) { slips.near(&site.text) } else { Vec::new() };
        if near.is_empty() && !slips.is_like_a_code(&site.text) {
            return;
        }
    }
    note(judged, &site, verdict, None);
}

/// The code that surely counts and stands in the same list or map, or for a listed one nearby.
fn beside(site: &CodeSite, sure: &[CodeSite], near: Option<usize>) -> Option<Range<usize>> {
    let is_listed = |site: &CodeSite| !matches!(site.meaning, Meaning::Unknown { .. });
    // What surely was meant to be a listed one speaks as that does.
    let is_meant = |site: &CodeSite| !matches!(&site.meaning, Meaning::Unknown { near } if near.is_empty());
    // What is compared stands in a block with others, in which anything is compared with anything.
    let speaks = site.context.usage != Usage::Compared || site.context.line_of_error;
    let is_in_list = site.context.group.is_some() && (is_listed(site) || speaks);
    let same_list = |other: &&CodeSite| is_in_list && site.context.group == other.context.group;
    let behind = sure.partition_point(|other| other.range.start < site.range.start);
    let (before, after) = sure.split_at(behind);
    let distance = |other: &CodeSite| site.range.start.abs_diff(other.range.start);
    // Those of the same list stand next to it, in the order of the source.
    let mut neighbours = before.iter().rev().take(8).chain(after.iter().take(8)).filter(|other| is_meant(other));
    let decides = |other: &&CodeSite| {
        let is_near = near.is_some_and(|near| distance(other) <= near + other.text.len());
        same_list(other) || is_near && is_listed(site) && other.text.contains('.')
    };
    neighbours.find(decides).map(|other| other.range.clone())
}

/// What a candidate stands for, and whether that is this program's business.
fn judge(
    candidate: &Candidate<'_>,
    known: Option<Meaning>,
    place: Place<'_>,
    slips: &mut Slips<'_>,
) -> (Verdict, Meaning, Form) {
    let text = candidate.text.as_ref();
    let form = match place.context.usage {
        _ if candidate.in_envelope => Form::Exact,
        Usage::PrefixTest => Form::Prefix,
        Usage::PartTest => Form::Part,
        Usage::Pattern => Form::Pattern,
        _ => Form::Exact,
    };
    let unknown = Meaning::Unknown { near: Vec::new() };
    match known {
        Some(meaning) => {
            let form = if form == Form::Exact && matches!(meaning, Meaning::Parent(_)) { Form::Prefix } else { form };
            let in_response = candidate.in_envelope.then_some(Verdict::Yes(Reason::Response));
            let verdict = in_response.unwrap_or_else(|| match &meaning {
                Meaning::Listed(code) if code.status() == Status::Client => gate::made_by_client(text, place),
                Meaning::Own => gate::own(text, place),
                _ => gate::listed(text, place),
            });
            (verdict, meaning, form)
        }
        // Nothing is said of an empty code here: it is no code at all.
        None if candidate.in_envelope && text.is_empty() => (Verdict::No(Reason::Unlike), unknown, form),
        None if candidate.in_envelope => {
            // A blank or a dot too many is seen by nobody who reads the code.
            let trimmed = catalog::lookup(text.trim_matches([' ', '.']));
            let near = trimmed.map_or_else(|| slips.near(text), |code| vec![code]);
            (Verdict::Yes(Reason::Response), Meaning::Unknown { near }, form)
        }
        // The beginning of codes, cut anywhere: HasPrefix(code, "InvalidParameterValue.Instance").
        None if form == Form::Prefix => {
            // Without a dot it is the beginning of a word that anybody may use.
            let is_sure = text.contains('.') || place.context.line_of_error;
            let covers = is_sure && text.len() >= 4 && catalog::with_prefix(text).len() > 0;
            let verdict = if covers { gate::listed(text, place) } else { Verdict::No(Reason::PartOnly) };
            (verdict, if covers { Meaning::Parent(text.to_owned()) } else { unknown }, form)
        }
        None if text.contains('*') => (Verdict::No(Reason::PartOnly), unknown, form),
        None => match (unlisted(text, place, slips), place.context.folds_case) {
            ((verdict, Meaning::Unknown { near }), true)
                if near.first().is_some_and(|code| code.text().eq_ignore_ascii_case(text)) =>
            {
                (verdict, Meaning::Listed(near[0]), Form::Folded)
            }
            ((verdict, meaning), _) => (verdict, meaning, form),
        },
    }
}

/// What a text that no list has may be reported as. The look for what is near is the dear part: it
/// comes last, and for what needs a code beside it only when there is one.
fn unlisted(text: &str, place: Place<'_>, slips: &mut Slips<'_>) -> (Verdict, Meaning) {
    let unknown = Meaning::Unknown { near: Vec::new() };
    match gate::unlisted(text, true, place) {
        Verdict::BesideCode(reason) if place.context.group.is_none() => (Verdict::No(reason), unknown),
        Verdict::Yes(_) => {
            let near = slips.near(text);
            let verdict = match near.is_empty() {
                false => gate::unlisted(text, true, place),
                // Only its name says so, and of a team's codes nobody has written others than these.
                true if slips.is_like_a_code(text) => gate::unlisted(text, !text.contains('.'), place),
                // `ResourceUnavailble.ImageUnavailable`: no code begins so.
                true if gate::is_surely_meant(place) && has_mistyped_segment(text) => Verdict::Yes(Reason::Error),
                true => Verdict::No(Reason::Unlike),
            };
            (verdict, Meaning::Unknown { near })
        }
        verdict => (verdict, unknown),
    }
}

/// What a text is by the catalog or the team's own codes, if these have it.
fn known(text: &str, in_envelope: bool, own: &OwnCodes) -> Option<Meaning> {
    if let Some(code) = catalog::lookup(text) {
        return Some(Meaning::Listed(code));
    }
    if own.get(text).is_some() {
        return Some(Meaning::Own);
    }
    // Bare numbers and names of API 2.0 are too common to mean anything outside a response.
    if (in_envelope || text.contains('.')) && catalog::legacy(text).is_some() {
        return Some(Meaning::Legacy);
    }
    let first = text.split(['.', '*']).next().unwrap_or(text);
    // `LimitExceeded*`
    if let Some(stem) = text.strip_suffix('*').filter(|stem| !stem.ends_with('.') && !in_envelope) {
        let covers = catalog::is_first_segment(first) && catalog::with_prefix(stem).len() > 0;
        return covers.then(|| Meaning::Parent(stem.to_owned()));
    }
    let parent = text.strip_suffix(".*").or_else(|| text.strip_suffix('.')).unwrap_or(text);
    let covers = !in_envelope && catalog::is_first_segment(first) && catalog::children(parent).len() > 0;
    covers.then(|| Meaning::Parent(parent.to_owned()))
}

/// Whether a text could be a code by its letters: a word, or words joined by dots. All listed
/// codes begin with a capital.
pub fn is_plausible(text: &str) -> bool {
    let bytes = text.as_bytes();
    (3..=LONGEST).contains(&bytes.len())
        && bytes[0].is_ascii_uppercase()
        && bytes.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'*'))
}

/// Whether a text has a dot, and before it almost what codes begin with.
fn has_mistyped_segment(text: &str) -> bool {
    text.split_once('.').is_some_and(|(first, rest)| !rest.is_empty() && catalog::is_slip_of_segment(first))
}

/// Whether not all of a text is capitals, as in the name of a constant.
pub(super) fn has_code_case(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_lowercase())
}

//! Sites in source code: its literals, and the texts that hold codes among other words.

use std::borrow::Cow;
use std::ops::Range;

use super::codes::{self, Candidate, CodeSite, Judged};
use super::context::{Contexts, Usage};
use super::data::{self, Found};
use super::decode::decode;
use super::lexer::{Span, SpanKind, lex};
use super::mentions::{self, CAPITAL, Manner, NO_WORD, OF_PATTERNS};
use super::signal::Signal;
use super::syntax::{Special, Syntax};
use super::values::Notation;
use super::{LONGEST, Sites, responses};

/// How many literals are read as one where the code joins them.
const MOST_JOINED: usize = 8;

/// What joins two literals is no longer than this, with its blanks, in bytes.
const LONGEST_JOINT: usize = 80;

pub(super) fn scan(text: &str, syntax: &Syntax, sites: &mut Sites, judged: Option<&mut Vec<Judged>>) {
    let spans = lex(text, syntax);
    let (values, envelopes) = responses::in_code(text, syntax, &spans, &sites.signal);
    // Nothing but the API has this shape.
    sites.signal.named |= !envelopes.is_empty();
    let in_responses = responses::codes(text, &values, &envelopes);
    let (project, own) = (sites.project, sites.own.clone());
    // What Markdown puts between backticks is a text about code, not code.
    let is_prose = syntax.special == Special::Markdown;
    sites.codes = super::codes_of(&mut sites.signal, judged, |signal, mut judged| {
        let code_spans = if is_prose { &[] } else { spans.as_slice() };
        let candidates = candidates(text, syntax, code_spans, signal.named).map(|candidate| {
            let start = candidate.range.start;
            let in_envelope = in_responses.binary_search_by_key(&start, |range| range.start).is_ok();
            Candidate { in_envelope, ..candidate }
        });
        let mut contexts = Contexts::new(text, syntax, code_spans);
        let around = |at| contexts.of(at);
        let mut codes = codes::codes(candidates, signal, project, &own, codes::NEAR, around, judged.as_deref_mut());
        // The strings of maps are literals, and have been looked at.
        let json = values.iter().enumerate().filter(|(_, values)| values.notation == Notation::Json);
        for (index, values) in json {
            let found = Found { envelopes: &envelopes, project, own: &own };
            codes.extend(data::in_values(values.view(text), index, &found, signal, judged.as_deref_mut()));
        }
        codes.sort_by_key(|site| site.range.start);
        mentioned(text, syntax, &spans, signal, &mut codes, judged);
        codes
    });
    (sites.spans, sites.values, sites.envelopes) = (spans, values, envelopes);
}

/// The literals that may be codes, and those that the code joins to one.
fn candidates<'a>(
    text: &'a str,
    syntax: &'a Syntax,
    spans: &'a [Span],
    named: bool,
) -> impl Iterator<Item = Candidate<'a>> {
    let mut next = 0;
    std::iter::from_fn(move || {
        while let Some(span) = spans.get(next) {
            let first = next;
            next += 1;
            let Some(content) = short_text(text, syntax, span) else { continue };
            let range = span.content();
            // Where nothing names Tencent Cloud, the quick look decides: it sees through neither
            // escapes nor joints.
            if !named && matches!(content, Cow::Owned(_)) {
                continue;
            }
            if named
                && !syntax.joins.is_empty()
                && let Some((joined, last)) = joined(text, syntax, spans, first, &content)
            {
                next = last + 1;
                let range = range.start..spans[last].content().end;
                return Some(Candidate { text: Cow::Owned(joined), range, at: first..next, in_envelope: false });
            }
            return Some(Candidate { text: content, range, at: first..next, in_envelope: false });
        }
        None
    })
}

/// The text of the literals that the code joins to the one at `first`, and the index of the last
/// one; `None` if there are none, or if together they are no code.
fn joined(text: &str, syntax: &Syntax, spans: &[Span], first: usize, content: &str) -> Option<(String, usize)> {
    let joins = |one: &Span, other: &Span| {
        // The words of a list stand side by side as well.
        if one.content().start == one.start as usize {
            return None;
        }
        let gap = text.get(one.end as usize..other.start as usize).filter(|gap| gap.len() <= LONGEST_JOINT)?;
        let operator = gap.trim_matches([' ', '\t', '\r', '\n', '\\']);
        // Ruby's statements end with their lines.
        if syntax.special == Special::Ruby && gap.trim_start_matches([' ', '\t']).starts_with(['\r', '\n']) {
            return None;
        }
        (syntax.joins.contains(&operator) && (!gap.is_empty() || operator.is_empty())).then_some(())
    };
    let mut last = first;
    let mut joined = String::new();
    while last - first < MOST_JOINED
        && let Some(other) = spans.get(last + 1)
        && joins(&spans[last], other).is_some()
    {
        let more = short_text(text, syntax, other)?;
        if last == first {
            joined.push_str(content);
        }
        joined.push_str(&more);
        last += 1;
    }
    (last > first && joined.contains('.') && codes::is_plausible(&joined)).then_some((joined, last))
}

/// What a literal says, if it is whole, without holes and short enough for a code.
pub(super) fn short_text<'a>(text: &'a str, syntax: &Syntax, span: &Span) -> Option<Cow<'a, str>> {
    let SpanKind::Literal { form, escaped, holes: false, closed: true, .. } = span.kind else { return None };
    let range = span.content();
    let content = text.get(range.clone()).filter(|content| content.len() <= LONGEST)?;
    Some(if escaped { decode(content, syntax.strings[usize::from(form)].escapes) } else { Cow::Borrowed(content) })
}

/// Adds the codes that stand among other words: in comments, in long literals, in patterns, and
/// everywhere in Markdown.
fn mentioned(
    text: &str,
    syntax: &Syntax,
    spans: &[Span],
    signal: &Signal,
    codes: &mut Vec<CodeSite>,
    judged: Option<&mut Vec<Judged>>,
) {
    let mut found = Vec::new();
    if syntax.special == Special::Markdown {
        mentions::find(text, 0..text.len(), Manner::Prose, signal, &mut found);
    } else {
        let mut contexts = Contexts::new(text, syntax, spans);
        for Part { range, whole } in parts(spans) {
            let has = mentions::kinds(&text.as_bytes()[range.clone()]);
            if has & CAPITAL == 0 {
                continue;
            }
            let manner = match whole.map(|index| spans[index].kind) {
                Some(SpanKind::Comment) => Manner::Prose,
                Some(SpanKind::Pattern) => Manner::Pattern,
                // Half typed: what of the code behind it was meant to be in it, nobody knows.
                Some(SpanKind::Literal { closed: false, .. }) => continue,
                Some(SpanKind::Literal { .. }) | None if has & NO_WORD == 0 => continue,
                Some(SpanKind::Literal { .. }) | None => Manner::Literal,
            };
            let before = found.len();
            mentions::find(text, range.clone(), manner, signal, &mut found);
            let Some(index) =
                whole.filter(|_| manner == Manner::Literal && has & OF_PATTERNS != 0 && range.len() <= LONGEST)
            else {
                continue;
            };
            let mut pattern = Vec::new();
            let begins = begins_pattern(&text[range.clone()]);
            mentions::find(text, range, Manner::Pattern, signal, &mut pattern);
            // What is around a literal is dear to ask: only where it decides.
            let mut is_pattern = || match contexts.of(index..index + 1).usage {
                Usage::Pattern => true,
                // Lua's `find` and the shell's `grep` look for patterns.
                Usage::PartTest => matches!(syntax.special, Special::Lua | Special::Shell),
                _ => false,
            };
            if !pattern.is_empty() && (begins || is_pattern()) {
                found.truncate(before);
                found.append(&mut pattern);
            }
        }
    }
    mentions::add(found, signal, codes, judged);
}

/// A part of a literal or a comment.
struct Part {
    range: Range<usize>,
    /// The index of the span that it is the whole of.
    whole: Option<usize>,
}

/// The parts of all literals and comments, each byte in one of them: a literal with others in its
/// holes is cut where these stand.
fn parts(spans: &[Span]) -> Vec<Part> {
    let mut parts = Vec::with_capacity(spans.len());
    // Where the literals end that others stand in, and where the next part of them begins.
    let (mut ends, mut from): (Vec<usize>, usize) = (Vec::new(), 0);
    for (index, span) in spans.iter().enumerate() {
        let start = span.start as usize;
        while let Some(end) = ends.pop() {
            parts.push(Part { range: from..end.min(start).max(from), whole: None });
            from = from.max(end.min(start));
            if start < end {
                ends.push(end);
                break;
            }
        }
        let content = span.content();
        if spans.get(index + 1).is_some_and(|next| (next.start as usize) < content.end) {
            ends.push(content.end);
            from = content.start;
        } else {
            from = span.end as usize;
            parts.push(Part { range: content, whole: Some(index) });
        }
    }
    while let Some(end) = ends.pop() {
        parts.push(Part { range: from..end.max(from), whole: None });
        from = from.max(end);
    }
    parts.retain(|part| !part.range.is_empty());
    parts
}

/// Whether a text begins as no other than a regular expression does, wherever it stands.
fn begins_pattern(content: &str) -> bool {
    ["(?", ".*", "^"].iter().any(|start| content.starts_with(start))
}

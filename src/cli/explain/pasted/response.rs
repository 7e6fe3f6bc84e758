//! The responses in a text, wherever they stand in it.

use std::borrow::Cow;
use std::ops::Range;

use super::objects::Object;
use super::{Fault, Form, Reading, Report};
use crate::rules;
use crate::scan::{
    Declared, Envelope, FaultKind, Gate, Kind, Language, Meaning, NodeId, Outcome, Sites, Source, View, by_id, scan,
};

/// How often a text is gone over at most, in search of the brace with which a response begins.
const ROUNDS: usize = 16;

/// Each response in a text, in order.
pub fn reports(text: &str, reading: Reading<'_>) -> Vec<Report> {
    let Some(language) = by_id("json") else { return Vec::new() };
    let mut found = Vec::new();
    let mut open = None;
    let mut work = text.len().max(1 << 16) * ROUNDS;
    let mut at = 0;
    while let Some(start) = text[at..].find('{').map(|start| at + start) {
        let (object, closed) = Object::at(text, start);
        let Some(left) = work.checked_sub(object.range.len()) else { break };
        work = left;
        at = start + 1;
        if !closed {
            // A brace among the words, most likely; if nothing else is there, a response that was cut off.
            open = open.or(Some(object));
            continue;
        }
        let here = in_object(text, &object, false, language, reading);
        if !here.is_empty() {
            at = object.range.end;
            found.extend(here);
        }
    }
    match open {
        Some(object) if found.is_empty() => in_object(text, &object, true, language, reading),
        _ => found,
    }
}

/// The responses in an object and in the strings in it; `cut` if the text breaks off before it ends.
fn in_object(text: &str, object: &Object, cut: bool, language: &'static Language, reading: Reading<'_>) -> Vec<Report> {
    let json: Cow<'_, str> = match object.layers {
        0 => Cow::Borrowed(&text[object.range.clone()]),
        _ => Cow::Owned(object.json(text)),
    };
    let declared = Declared { fixture: false, gate: Gate::Always, ..reading.settings.declared };
    let sites = scan(Source { declared, ..Source::new(&json, language) });
    let place = |range: Range<usize>| {
        (object.layers == 0).then(|| object.range.start + range.start..object.range.start + range.end)
    };
    let whole = sites.values.first().map(|values| values.view(&json));
    let mut found: Vec<Report> = sites
        .envelopes
        .iter()
        .map(|envelope| {
            let view = sites.view(&json, envelope);
            let inside = view.get(envelope.object).range();
            let part = Part { text: &view.text[inside.clone()], form: form(envelope), cut, language, reading };
            let outer = |range: Range<usize>| {
                place(view.values.source_range(inside.start + range.start..inside.start + range.end))
            };
            part.report(place(view.source_range(envelope.object)).unwrap_or(object.range.clone()), outer)
        })
        .collect();
    if let (true, Some(view)) = (found.is_empty(), whole) {
        let wrapped = miscased(view).into_iter().map(|id| (id, Form::Response));
        let objects: Vec<_> = wrapped.chain(unwrapped(view).into_iter().map(|id| (id, Form::Unwrapped))).collect();
        found.extend(objects.into_iter().map(|(id, form)| {
            let inside = view.get(id).range();
            let part = Part { text: &json[inside.clone()], form, cut, language, reading };
            let outer = |range: Range<usize>| place(inside.start + range.start..inside.start + range.end);
            part.report(place(inside.clone()).unwrap_or(object.range.clone()), outer)
        }));
    }
    if object.layers > 0 {
        found.iter_mut().for_each(|report| report.range = object.range.clone());
    }
    found
}

fn form(envelope: &Envelope) -> Form {
    if envelope.response.is_some() { Form::Response } else { Form::Unwrapped }
}

/// A whole object that is meant to be a response, but for the case of its keys.
fn miscased(view: View<'_>) -> Option<NodeId> {
    let has = |object, name: &str| view.members(object).find(|member| view.is_folded(member.key, name));
    let root = view.tree().roots().next()?;
    let body = has(root, "Response")?.value;
    (has(body, "RequestId").is_some() || has(body, "Error").is_some()).then_some(root)
}

/// The outermost objects that have the id of a request, as what stands in `Response` has.
fn unwrapped(view: View<'_>) -> Vec<NodeId> {
    let mut found: Vec<NodeId> = Vec::new();
    for (key, node) in view.tree().iter() {
        if node.kind != Kind::Key || !view.is(key, "RequestId") {
            continue;
        }
        let Some(object) = view.tree().parent(key) else { continue };
        let inside = |other: &NodeId| view.get(*other).range().end >= node.range().end;
        // What the SDK of AWS for Python adds to a response.
        let is_foreign = view.member(object, "HTTPStatusCode").is_some();
        let is_text = view.member(object, "RequestId").is_some_and(|id| view.kind(id.value) == Kind::String);
        // Other clouds, and SDKs, write the code beside the id.
        let has_code = view.members(object).any(|member| view.is_folded(member.key, "Code"));
        if is_text && !is_foreign && !has_code && !found.last().is_some_and(inside) {
            found.push(object);
        }
    }
    found
}

/// A response cut out of what stands around it.
struct Part<'a> {
    text: &'a str,
    form: Form,
    cut: bool,
    language: &'static Language,
    reading: Reading<'a>,
}

const WRAPPER: (&str, &str) = ("{\"Response\":", "}");

impl Part<'_> {
    /// What it says, read as a declared fixture. `outer` leads from a range of the part to one of the
    /// text that it was cut out of.
    fn report(&self, range: Range<usize>, outer: impl Fn(Range<usize>) -> Option<Range<usize>>) -> Report {
        let Part { form, language, reading, .. } = *self;
        // What an SDK printed without the wrapper is not to be blamed for that.
        let (text, shift) = match form {
            Form::Unwrapped => (format!("{}{}{}", WRAPPER.0, self.text, WRAPPER.1), WRAPPER.0.len()),
            Form::Response | Form::Printed | Form::Exception => (self.text.to_owned(), 0),
        };
        let declared = Declared { fixture: true, gate: Gate::Always, ..reading.settings.declared };
        let sites = scan(Source { declared, ..Source::new(&text, language) });
        let fault = sites.values.iter().find_map(|values| values.tree.documents().first()?.fault.as_ref());
        let is_printed = fault.is_some_and(|fault| matches!(fault.kind, FaultKind::SingleQuotes | FaultKind::BareWord));
        let form = if is_printed && form == Form::Response { Form::Printed } else { form };
        let mut report = Report { cut: self.cut, ..Report::new(range, form, Outcome::Malformed) };
        if let Some(envelope) = sites.envelopes.first() {
            fill(&mut report, envelope, sites.view(&text, envelope));
        }
        let findings = rules::check(&text, &sites, &reading.settings.levels, reading.locale);
        // What a code means is told with the code.
        let of_code = |range: &Range<usize>| sites.codes.iter().any(|site| site.range == *range);
        report.faults = findings
            .into_iter()
            .filter(|finding| !of_code(&finding.range))
            .filter(|finding| !(self.cut || is_printed) || finding.rule.name != "invalid-json")
            .map(|finding| {
                let within = |at: usize| at.saturating_sub(shift).min(self.text.len());
                let range = outer(within(finding.range.start)..within(finding.range.end));
                Fault { finding, range }
            })
            .collect();
        report.carried = carried(&sites, report.code.as_deref());
        if self.cut && report.code.is_some() {
            report.outcome = Outcome::Failure;
        }
        report
    }
}

fn fill(report: &mut Report, envelope: &Envelope, view: View<'_>) {
    let text = |member: Option<crate::scan::Member>| {
        let member = member.filter(|member| view.kind(member.value) == Kind::String)?;
        Some(view.content(member.value).into_owned()).filter(|text| !text.is_empty())
    };
    report.outcome = envelope.outcome(view);
    report.code = text(envelope.code);
    report.message = text(envelope.message).map(|message| super::words::one_line(&message));
    report.request_id = text(envelope.request_id);
    let is_own = |key| [envelope.request_id, envelope.error].iter().flatten().any(|member| member.key == key);
    let keys = view.members(envelope.body()).filter(|member| !is_own(member.key));
    report.fields = keys.map(|member| view.content(member.key).into_owned()).collect();
    report.fields.dedup();
}

/// The codes that stand among the data, each once.
fn carried(sites: &Sites, own: Option<&str>) -> Vec<String> {
    let mut codes: Vec<String> = Vec::new();
    for site in sites.codes.iter().filter(|site| site.is_checked() && Some(site.text.as_str()) != own) {
        if matches!(site.meaning, Meaning::Listed(_) | Meaning::Own) && !codes.contains(&site.text) {
            codes.push(site.text.clone());
        }
    }
    codes
}

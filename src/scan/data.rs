//! Sites in JSON: the strings and keys that are codes.

use std::ops::Range;

use super::codes::{self, Candidate, CodeSite, Judged};
use super::context::{Context, Usage, speaks_of_error};
use super::envelope::{self, Envelope};
use super::gate::Project;
use super::languages::Dialect;
use super::layer::HOLE;
use super::mentions::{self, Manner, Mention};
use super::signal::Signal;
use super::value::{Kind, NodeId};
use super::values::{Values, View};
use super::{LONGEST, Sites, embedded, parse};
use crate::catalog::{self, OwnCodes};

/// What is known of a source when its values are searched for codes.
pub(super) struct Found<'a> {
    /// Ordered by the values that hold them.
    pub envelopes: &'a [Envelope],
    pub project: Project,
    pub own: &'a OwnCodes,
}

/// Shorter strings have no room for a code among other words, in bytes.
const SHORTEST_TEXT: usize = 16;

pub(super) fn scan(text: &str, dialect: Dialect, fixture: bool, sites: &mut Sites, judged: Option<&mut Vec<Judged>>) {
    let whole = Values { is_fixture: fixture, ..Values::json(parse(text, dialect)) };
    sites.envelopes = envelope::envelopes(whole.view(text), 0, &sites.signal);
    sites.values.push(whole);
    for values in embedded::in_json(sites.values[0].view(text)) {
        let found = envelope::envelopes(values.view(text), sites.values.len(), &sites.signal);
        if !found.is_empty() {
            sites.envelopes.extend(found);
            sites.values.push(values);
        }
    }
    if !sites.envelopes.is_empty() {
        // Nothing but the API has this shape.
        sites.signal.named = true;
    }
    let Sites { signal, values, envelopes, project, own, .. } = &mut *sites;
    sites.codes = super::codes_of(signal, judged, |signal, mut judged| {
        let mut codes = Vec::new();
        for (index, values) in values.iter().enumerate() {
            let found = Found { envelopes, project: *project, own };
            codes.extend(in_values(values.view(text), index, &found, signal, judged.as_deref_mut()));
        }
        codes.sort_by_key(|site: &CodeSite| site.range.start);
        if signal.named {
            mentions::add(mentioned(values[0].view(text), signal), signal, &mut codes, judged);
        }
        codes
    });
}

/// The codes among the strings and keys of the tree at `index` of a source's values.
pub(super) fn in_values(
    view: View<'_>,
    index: usize,
    sites: &Found<'_>,
    signal: &Signal,
    judged: Option<&mut Vec<Judged>>,
) -> Vec<CodeSite> {
    let first = sites.envelopes.partition_point(|envelope| envelope.values < index);
    let mine = sites.envelopes[first..].iter().take_while(|envelope| envelope.values == index);
    let mut in_envelopes: Vec<NodeId> = mine.filter_map(|envelope| envelope.code).map(|code| code.value).collect();
    in_envelopes.sort_unstable();
    let candidates = view.tree().iter().filter(|(_, node)| node.is_text()).filter_map(|(id, node)| {
        let in_envelope = node.kind == Kind::String && in_envelopes.binary_search(&id).is_ok();
        let range = view.content_range(id);
        let source = &view.text[range.clone()];
        // A key without quotes is no JSON, and no literal either.
        let quoted = range.start > node.start as usize;
        // Of what is cut off in a literal nobody knows how it was to go on.
        let is_cut = view.values.is_embedded() && quoted && range.end == node.end as usize;
        let may_be = in_envelope || quoted && range.len() <= LONGEST && may_be_code(source, node.kind);
        let text = (may_be && !is_cut).then(|| view.content(id)).filter(|text| !is_template(view, text))?;
        Some(Candidate { text, range: view.values.source_range(range), at: id.index()..id.index() + 1, in_envelope })
    });
    let around = |at: Range<usize>| context(view, NodeId::new(at.start));
    // In data, nearness means nothing: beside a code stands its message.
    codes::codes(candidates, signal, sites.project, sites.own, 0, around, judged)
}

/// Whether a part of a text is filled in when the code runs.
fn is_template(view: View<'_>, text: &str) -> bool {
    view.values.is_embedded() && text.contains([HOLE, '%', '{'])
}

/// The codes among the words of strings: in messages, in responses that are kept as texts.
fn mentioned(view: View<'_>, signal: &Signal) -> Vec<Mention> {
    let mut found = Vec::new();
    for (id, _) in view.tree().iter().filter(|(_, node)| node.kind == Kind::String) {
        let range = view.content_range(id);
        let content = &view.text.as_bytes()[range.clone()];
        // What is one word is a code by itself, or none; most of what stands in data is.
        if range.len() >= SHORTEST_TEXT && content.iter().any(|byte| matches!(byte, b' ' | b'\\' | b':' | b'=')) {
            mentions::find(view.text, range, Manner::Literal, signal, &mut found);
        }
    }
    found
}

/// Whether a string or key of a tree can be a code, judged quickly: most of what stands in data
/// can't by its first letter, and most keys are bare words that are no code.
fn may_be_code(source: &str, kind: Kind) -> bool {
    match source.as_bytes().first() {
        Some(b'\\') => true,
        Some(first) if !first.is_ascii_uppercase() => false,
        _ => kind != Kind::Key || source.contains(['.', '\\']) || catalog::lookup(source).is_some(),
    }
}

/// The context of a string in a tree: its key, or the key of the list that holds it.
fn context(view: View<'_>, id: NodeId) -> Context {
    let tree = view.tree();
    let holder = tree.parent(id);
    let (usage, key) = match (tree.get(id).kind, tree.key(id)) {
        (Kind::Key, _) => (Usage::Key, holder.and_then(|object| tree.key(object))),
        (_, Some(key)) => (Usage::Value, Some(key)),
        (_, None) => (Usage::Element, holder.and_then(|list| tree.key(list))),
    };
    let of_error = key.is_some_and(|key| speaks_of_error(view.slice(key)));
    // Any text may be the value of any key; it is of interest if the key says so.
    let usage = if usage == Usage::Value && !of_error { Usage::Other } else { usage };
    let group = holder.filter(|_| usage != Usage::Value).map(NodeId::index);
    Context { usage, of_error, line_of_error: of_error, group, ..Context::NONE }
}

//! Sites in JSON: responses, and the strings and keys that are codes.

use std::ops::Range;

use super::codes::{self, Candidate, Judged};
use super::context::{Context, Usage, speaks_of_error};
use super::envelope::{self, content_range};
use super::escapes::Escapes;
use super::languages::Dialect;
use super::mentions::{self, Manner, Mention};
use super::signal::Signal;
use super::value::{Kind, NodeId, Tree};
use super::{LONGEST, Sites, decode, parse};
use crate::catalog;

/// Shorter strings have no room for a code among other words, in bytes.
const SHORTEST_TEXT: usize = 16;

pub(super) fn scan(text: &str, dialect: Dialect, sites: &mut Sites, judged: Option<&mut Vec<Judged>>) {
    let tree = parse(text, dialect);
    sites.envelopes = envelope::envelopes(text, &tree, sites.signal.named);
    if !sites.envelopes.is_empty() {
        // Nothing but the API has this shape.
        sites.signal.named = true;
    }
    let codes: Vec<NodeId> =
        sites.envelopes.iter().filter_map(|envelope| envelope.code).map(|code| code.value).collect();
    let project = sites.project;
    sites.codes = super::codes_of(&mut sites.signal, judged, |signal, mut judged| {
        let candidates = tree.iter().filter(|(_, node)| node.is_text()).filter_map(|(id, node)| {
            let in_envelope = node.kind == Kind::String && codes.binary_search(&id).is_ok();
            let range = content_range(text, &tree, id);
            let source = &text[range.clone()];
            // A key without quotes is no JSON, and no literal either.
            let quoted = range.start > node.start as usize;
            let looked_at = in_envelope || quoted && range.len() <= LONGEST && may_be_code(source, node.kind);
            looked_at.then(|| {
                let content = decode(source, range.start, Escapes::JSON).text;
                Candidate { text: content, range, at: id.0 as usize..id.0 as usize + 1, in_envelope }
            })
        });
        let around = |at: Range<usize>| json_context(text, &tree, NodeId(at.start as u32));
        // In data, nearness means nothing: beside a code stands its message.
        let mut codes = codes::codes(candidates, signal, project, 0, around, judged.as_deref_mut());
        if signal.named {
            mentions::add(mentioned(text, &tree, signal), signal, &mut codes, judged);
        }
        codes
    });
    sites.tree = tree;
}

/// The codes among the words of strings: in messages, in responses that are kept as texts.
fn mentioned(text: &str, tree: &Tree, signal: &Signal) -> Vec<Mention> {
    let mut found = Vec::new();
    for (id, _) in tree.iter().filter(|(_, node)| node.kind == Kind::String) {
        let range = content_range(text, tree, id);
        let content = &text.as_bytes()[range.clone()];
        // What is one word is a code by itself, or none; most of what stands in data is.
        if range.len() >= SHORTEST_TEXT && content.iter().any(|byte| matches!(byte, b' ' | b'\\' | b':' | b'=')) {
            mentions::find(text, range, Manner::Literal, signal, &mut found);
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
fn json_context(text: &str, tree: &Tree, id: NodeId) -> Context {
    let holder = tree.parent(id);
    let (usage, key) = match (tree.get(id).kind, tree.key(id)) {
        (Kind::Key, _) => (Usage::Key, holder.and_then(|object| tree.key(object))),
        (_, Some(key)) => (Usage::Value, Some(key)),
        (_, None) => (Usage::Element, holder.and_then(|list| tree.key(list))),
    };
    let of_error = key.is_some_and(|key| speaks_of_error(&text[tree.get(key).range()]));
    // Any text may be the value of any key; it is of interest if the key says so.
    let usage = if usage == Usage::Value && !of_error { Usage::Other } else { usage };
    let group = holder.filter(|_| usage != Usage::Value).map(|holder| holder.0 as usize);
    Context { usage, of_error, line_of_error: of_error, of_tencent: false, folds_case: false, group }
}

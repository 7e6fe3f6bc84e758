//! JSON in the literals of code: raw, escaped, joined, with holes.

mod literals;
mod reading;

use super::escapes::Escapes;
use super::json::parse;
use super::languages::Dialect;
use super::layer::{HOLE, Layer};
use super::lexer::Span;
use super::syntax::Syntax;
use super::value::{Kind, NodeId, Tree};
use super::values::{Values, View};
use super::writing::Writing;
use literals::{Chain, Joint};

pub(super) use literals::Literals;

/// The JSON in the literals that hold the word `Response`, whatever the case of its first letter.
pub fn find(text: &str, syntax: &Syntax, spans: &[Span]) -> Vec<Values> {
    let hits: Vec<usize> = memchr::memmem::find_iter(text.as_bytes(), "esponse").collect();
    if hits.is_empty() {
        return Vec::new();
    }
    let literals = Literals::new(text, syntax, spans);
    let mut found = Vec::new();
    let mut is_read = vec![false; spans.len()];
    for index in 0..spans.len() {
        if is_read[index] || !literals.is_closed(index) || !begins_like_json(&literals, index) {
            continue;
        }
        let chain = literals.chain(index);
        chain.parts.iter().for_each(|part| is_read[part.index] = true);
        let place = spans[index].start as usize..spans[chain.parts[chain.parts.len() - 1].index].end as usize;
        let next = hits.partition_point(|hit| *hit < place.start);
        if hits.get(next).is_some_and(|hit| *hit < place.end)
            && let Some(values) = read(&literals, &chain)
        {
            push_with_inner(values, text, &mut found);
        }
    }
    found
}

/// The JSON that the literal at a byte offset holds, together with those joined to it, whatever it is about.
pub fn at(text: &str, syntax: &Syntax, spans: &[Span], offset: usize) -> Option<Values> {
    let literals = Literals::new(text, syntax, spans);
    let index = literals.at(offset)?;
    let first = literals.first_of_chain(index);
    begins_like_json(&literals, first).then(|| read(&literals, &literals.chain(first)))?
}

/// How a text is written into the literal at an index of the spans.
pub fn writing(text: &str, syntax: &Syntax, spans: &[Span], index: usize) -> Writing {
    reading::writing(&Literals::new(text, syntax, spans), index)
}

/// The keys under which recordings keep the text of a response, in small letters. What documents and
/// descriptions quote is an example, and may leave things out.
const BODIES: [&str; 10] =
    ["body", "content", "data", "json", "payload", "raw", "response", "responsebody", "string", "text"];

/// The JSON in the strings of other JSON that hold the word `Response`, where these are bodies, and
/// that in its own strings.
pub fn in_json(view: View<'_>) -> Vec<Values> {
    let mut found = in_strings(view);
    let mut next = 0;
    // Each level doubles the marks of the one inside it, so there are few.
    while next < found.len() {
        let inner = in_strings(found[next].view(view.text));
        found.extend(inner);
        next += 1;
    }
    found
}

/// Adds values, and what their strings hold.
fn push_with_inner(values: Values, text: &str, found: &mut Vec<Values>) {
    let mut next = found.len();
    found.push(values);
    while next < found.len() {
        let inner = in_strings(found[next].view(text));
        found.extend(inner);
        next += 1;
    }
}

/// Whether a key of YAML, where people choose any names, is that of a body.
fn is_key_of_body(key: &str) -> bool {
    let key = key.to_ascii_lowercase();
    BODIES.contains(&key.as_str()) || ["body", "json", "response", "payload"].iter().any(|part| key.contains(part))
}

fn in_strings(view: View<'_>) -> Vec<Values> {
    let tree = view.tree();
    let is_body = |id: &NodeId| {
        let key = tree.key(*id).or_else(|| tree.key(tree.parent(*id)?));
        key.is_some_and(|key| BODIES.iter().any(|name| view.is_folded(key, name)))
    };
    let mut found = Vec::new();
    let mut last = None;
    for hit in memchr::memmem::find_iter(view.text.as_bytes(), "Response\\") {
        let string = tree.at(hit).filter(|id| view.kind(*id) == Kind::String && last != Some(*id));
        let Some(string) = string.filter(is_body) else { continue };
        last = Some(string);
        let content = view.content_range(string);
        if !is_json(&view.text[content.clone()]) {
            continue;
        }
        let layer = match &view.values.layer {
            Some(layer) => layer.inner(content),
            None => {
                let mut layer = Layer::default();
                layer.begin_part(content.start, Writing::json());
                layer.push_content(&view.text[content.clone()], content.start, Escapes::JSON);
                layer
            }
        };
        let tree = parse(&layer.text, Dialect::Template);
        let is_whole = is_whole(&layer.text, &tree);
        found.push(Values::embedded(tree, layer, is_whole));
    }
    found
}

/// What a literal says by itself.
pub(super) fn text_of(literals: &Literals<'_>, index: usize) -> String {
    let mut layer = Layer::default();
    reading::push(&mut layer, literals, index);
    layer.text
}

fn begins_like_json(literals: &Literals<'_>, index: usize) -> bool {
    literals.spans[index].is_literal() && is_json(&literals.text[literals.content(index)])
}

/// Whether the content of a literal begins as JSON does, with blanks in front, which may be escaped.
fn is_json(content: &str) -> bool {
    let mut rest = content.trim_start();
    // The bar of a margin stands there like a blank.
    while let Some(behind) =
        ["\\n", "\\r", "\\t", "\\\n", "\\\r", "|"].iter().find_map(|blank| rest.strip_prefix(blank))
    {
        rest = behind.trim_start();
    }
    rest.starts_with(['{', '['])
}

/// The values of the JSON that some literals hold together; `None` if it is none.
fn read(literals: &Literals<'_>, chain: &Chain) -> Option<Values> {
    let mut layer = Layer::default();
    let mut before = None;
    for part in &chain.parts {
        let content = literals.content(part.index);
        if let Some(before) = before.replace(content.end) {
            let gap = before..content.start;
            match part.joint {
                Joint::Direct => layer.push_joint(gap),
                Joint::Value => layer.push_gap(HOLE.encode_utf8(&mut [0; 4]), gap),
                Joint::Text(text) => layer.push_gap(text, gap),
            }
        }
        layer.begin_part(content.start, reading::writing(literals, part.index));
        reading::push(&mut layer, literals, part.index);
    }
    // No JSON begins so, but a text does whose braces are doubled because single ones are holes.
    let layer = if has_doubled_braces(&layer.text) { layer.undoubled() } else { layer };
    layer.text.trim_start().starts_with(['{', '[']).then(|| {
        let tree = parse(&layer.text, Dialect::Template);
        let is_whole = !chain.goes_on && is_whole(&layer.text, &tree) && !is_built_on(literals, chain, &tree);
        let key = literals.yaml_key(chain.parts[0].index);
        let is_abridged = key.is_some_and(|key| !is_key_of_body(key));
        Values { is_abridged, ..Values::embedded(tree, layer, is_whole && !is_abridged) }
    })
}

fn has_doubled_braces(text: &str) -> bool {
    text.find('{').is_some_and(|first| text[first + 1..].starts_with('{'))
}

/// Whether a text that code holds is one document of JSON with a beginning and an end, whose faults
/// are mistakes: it is not cut off, not written in another language, and nothing that the code puts
/// in can mend them.
fn is_whole(text: &str, tree: &Tree) -> bool {
    let mut text = text.trim_end();
    while let Some(before) = text.strip_suffix("\\n") {
        text = before.trim_end();
    }
    let first_key = tree.iter().find(|(_, node)| node.kind == Kind::Key);
    let in_json_style = first_key.is_none_or(|(_, key)| text.as_bytes().get(key.start as usize) == Some(&b'"'));
    let is_filled = || tree.iter().any(|(_, node)| matches!(node.kind, Kind::Spread | Kind::Unknown));
    text.ends_with(['}', ']']) && in_json_style && !(breaks(tree) && is_filled())
}

/// Whether a fault leaves open what stands in what.
fn breaks(tree: &Tree) -> bool {
    tree.documents().iter().any(|document| document.is_broken)
}

/// What code calls that puts a text together piece by piece.
const BUILDERS: [&str; 9] = ["append", "Append", "concat", "write", "Write", "push", "puts", "echo", "print"];

/// How far behind a literal the next piece is looked for, in bytes.
const NEXT_PIECE: usize = 300;

/// Whether a text that lacks something may get it from the code around: it is handed to something that
/// puts texts together, or something is added to it later.
fn is_built_on(literals: &Literals<'_>, chain: &Chain, tree: &Tree) -> bool {
    if !breaks(tree) {
        return false;
    }
    let text = literals.text.as_bytes();
    let (first, last) = (chain.parts[0].index, chain.parts[chain.parts.len() - 1].index);
    let (start, end) = (literals.spans[first].start as usize, literals.spans[last].end as usize);
    let before = memchr::memrchr(b'\n', &text[..start]).map_or(0, |line| line + 1);
    let behind = &text[end..text.len().min(end + NEXT_PIECE)];
    let has = |text: &[u8], word: &str| memchr::memmem::find(text, word.as_bytes()).is_some();
    let line = &text[before.max(start.saturating_sub(NEXT_PIECE))..start];
    BUILDERS.iter().any(|word| has(line, word) || has(behind, word))
        || ["+=", ".=", "<<"].iter().any(|operator| has(line, operator) || has(behind, operator))
}

#[cfg(test)]
mod tests;

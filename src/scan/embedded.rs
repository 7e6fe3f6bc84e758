//! JSON in the literals of code: raw, escaped, joined, with holes.

use std::ops::Range;

use super::escapes::Escapes;
use super::holes::holes;
use super::json::parse;
use super::languages::Dialect;
use super::layer::{HOLE, Layer, Writing};
use super::lexer::{Span, SpanKind};
use super::syntax::{Special, StringForm, Syntax};
use super::value::{Kind, NodeId};
use super::values::{Values, View};

/// An expression between two literals that is a value in the text is no longer than this, in bytes.
const LONGEST_EXPRESSION: usize = 200;

/// The JSON in the literals that hold the word `Response`.
pub fn find(text: &str, syntax: &Syntax, spans: &[Span]) -> Vec<Values> {
    let mut found = Vec::new();
    let mut done = 0;
    for hit in memchr::memmem::find_iter(text.as_bytes(), "Response") {
        if hit < done {
            continue;
        }
        if let Some(index) = literal_at(spans, hit) {
            let chain = chain(text, syntax, spans, index);
            done = spans[chain.end - 1].end as usize;
            found.extend(read(text, syntax, spans, chain));
        }
    }
    found
}

/// The JSON that the literal at a byte offset holds, together with those joined to it, whatever it is about.
pub fn at(text: &str, syntax: &Syntax, spans: &[Span], offset: usize) -> Option<Values> {
    let index = literal_at(spans, offset)?;
    read(text, syntax, spans, chain(text, syntax, spans, index))
}

/// The keys under which recordings keep the text of a response, in small letters. What documents and
/// descriptions quote is an example, and may leave things out.
const BODIES: [&str; 10] =
    ["body", "content", "data", "json", "payload", "raw", "response", "responsebody", "string", "text"];

/// The JSON in the strings of other JSON that hold the word `Response`, where these are bodies.
pub fn in_json(view: View<'_>) -> Vec<Values> {
    let mut found = Vec::new();
    for hit in memchr::memmem::find_iter(view.text.as_bytes(), "Response\\\"") {
        let string = view.tree().at(hit).filter(|id| view.kind(*id) == Kind::String);
        let is_body = |id: &NodeId| {
            let tree = view.tree();
            let key = tree.key(*id).or_else(|| tree.key(tree.parent(*id)?));
            key.is_some_and(|key| BODIES.iter().any(|name| view.is_folded(key, name)))
        };
        let Some(content) = string.filter(is_body).map(|id| view.content_range(id)) else { continue };
        if found.last().is_some_and(|(last, _)| *last == content.start)
            || !begins_like_json(&view.text[content.clone()])
        {
            continue;
        }
        let mut layer = Layer::new(Writing { escapes: Escapes::JSON, close: "\"", multiline: false, braces: false });
        layer.push_content(&view.text[content.clone()], content.start, Escapes::JSON);
        found.push((content.start, Values::embedded(parse(&layer.text, Dialect::Template), layer)));
    }
    found.into_iter().map(|(_, values)| values).collect()
}

/// The index of the innermost literal whose content holds a byte offset.
fn literal_at(spans: &[Span], offset: usize) -> Option<usize> {
    let behind = spans.partition_point(|span| span.start as usize <= offset);
    let holds = |index: &usize| {
        let content = spans[*index].content();
        spans[*index].is_literal() && content.start <= offset && offset <= content.end
    };
    // The innermost one starts last; those before it at this place hold it in a hole.
    (0..behind).rev().take(8).find(holds)
}

/// The indices of the literals that the code joins to one text, with the one at `index`.
fn chain(text: &str, syntax: &Syntax, spans: &[Span], index: usize) -> Range<usize> {
    let joins =
        |one: usize| spans.get(one + 1).is_some_and(|other| joint(text, syntax, &spans[one], other) != Joint::None);
    let mut chain = index..index + 1;
    while chain.start > 0 && joins(chain.start - 1) {
        chain.start -= 1;
    }
    while joins(chain.end - 1) {
        chain.end += 1;
    }
    chain
}

/// What stands between two literals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Joint {
    /// Anything else than a joint.
    None,
    /// They are one text.
    Direct,
    /// They are one text with a value in the middle.
    Value,
}

fn joint(text: &str, syntax: &Syntax, one: &Span, other: &Span) -> Joint {
    let whole = |span: &Span| matches!(span.kind, SpanKind::Literal { closed: true, close: 1.., .. });
    let Some(gap) = text.get(one.end as usize..other.start as usize).filter(|_| whole(one) && whole(other)) else {
        return Joint::None;
    };
    let blanks = [' ', '\t', '\r', '\n', '\\'];
    // Ruby's statements end with their lines.
    let ends = syntax.special == Special::Ruby && gap.trim_start_matches([' ', '\t']).starts_with(['\r', '\n']);
    if gap.len() > LONGEST_EXPRESSION || ends {
        return Joint::None;
    }
    let gap = gap.trim_matches(blanks);
    if syntax.joins.contains(&gap) {
        return Joint::Direct;
    }
    let is_expression = |between: &str| {
        let opened = between.matches('(').count();
        !between.trim().is_empty() && opened == between.matches(')').count() && !between.contains([';', '{', '}', ','])
    };
    let operators = syntax.joins.iter().filter(|join| !join.is_empty());
    let mut between = operators.filter_map(|join| gap.strip_prefix(join)?.strip_suffix(join));
    if between.any(is_expression) { Joint::Value } else { Joint::None }
}

/// The values of the JSON that some literals hold together; `None` if it is none.
fn read(text: &str, syntax: &Syntax, spans: &[Span], chain: Range<usize>) -> Option<Values> {
    let first = &spans[chain.start];
    if !begins_like_json(&text[first.content()]) {
        return None;
    }
    let SpanKind::Literal { form, .. } = first.kind else { return None };
    let form = &syntax.strings[usize::from(form)];
    let close = if form.prefixes.is_empty() { "" } else { form.close };
    let (escapes, multiline) = (form.escapes, form.multiline);
    let mut layer = Layer::new(Writing { escapes, close, multiline, braces: false });
    for index in chain.clone() {
        let span = &spans[index];
        let content = span.content();
        if index > chain.start {
            let before = &spans[index - 1];
            let gap = before.content().end..content.start;
            match joint(text, syntax, before, span) {
                Joint::Value => layer.push_unit(&HOLE.to_string(), gap),
                Joint::Direct | Joint::None => layer.push_joint(gap),
            }
        }
        let SpanKind::Literal { form, holes: has_holes, .. } = span.kind else { return None };
        let form = &syntax.strings[usize::from(form)];
        let mut from = content.start;
        if has_holes {
            let inner = &spans[index + 1..];
            let inner = &inner[..inner.partition_point(|other| (other.start as usize) < content.end)];
            for hole in holes(text, span, form, inner) {
                push(&mut layer, text, from..hole.start, form, syntax);
                layer.push_unit(&HOLE.to_string(), hole.clone());
                from = hole.end;
            }
        }
        push(&mut layer, text, from..content.end, form, syntax);
    }
    // No JSON begins so, but a text does whose braces are doubled because single ones are holes.
    let layer = if layer.text.trim_start().starts_with("{{") { layer.undoubled() } else { layer };
    layer.text.trim_start().starts_with(['{', '[']).then(|| {
        let tree = parse(&layer.text, Dialect::Template);
        Values::embedded(tree, layer)
    })
}

/// Whether the content of a literal begins as JSON does, with blanks in front, which may be escaped.
fn begins_like_json(content: &str) -> bool {
    let mut rest = content.trim_start();
    while let Some(behind) = ["\\n", "\\r", "\\t", "\\\n", "\\\r"].iter().find_map(|blank| rest.strip_prefix(blank)) {
        rest = behind.trim_start();
    }
    rest.starts_with(['{', '['])
}

/// Adds a part of a literal's content that has no holes.
fn push(layer: &mut Layer, text: &str, range: Range<usize>, form: &StringForm, syntax: &Syntax) {
    let content = &text[range.clone()];
    if syntax.special != Special::Yaml || form.prefixes.is_empty() {
        return layer.push_content(content, range.start, form.escapes);
    }
    // A quoted scalar of YAML may be folded: a line break with the blanks around it is one blank.
    let mut from = 0;
    while let Some(at) = content[from..].find(['\n', '\r']).map(|at| from + at) {
        let line = content[from..at].trim_end_matches([' ', '\t']);
        let behind = content[at..].trim_start();
        let next = content.len() - behind.len();
        // A mark before the line's end joins the lines without a blank.
        let joins = form.escapes.mark == Some(b'\\') && line.ends_with('\\') && !line.ends_with("\\\\");
        let line = if joins { &line[..line.len() - 1] } else { line };
        layer.push_content(line, range.start + from, form.escapes);
        let break_at = range.start + from + line.len()..range.start + next;
        layer.push_unit(if joins { "" } else { " " }, break_at);
        from = next;
    }
    layer.push_content(&content[from..], range.start + from, form.escapes);
}

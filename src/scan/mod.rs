//! From text to sites: the literals that are codes, the values that are responses.
//!
//! [`scan`] is the only way through. Code goes through the [`lexer`], JSON through the [`json`]
//! parser; what both find goes through the same [`gate`].

mod codes;
mod context;
mod decode;
mod envelope;
mod escapes;
mod gate;
mod json;
mod languages;
mod lexer;
mod signal;
mod syntax;
mod value;

use std::borrow::Cow;

pub use codes::{CodeSite, Form, Judged, Meaning};
pub use context::{Context, Usage, context};
pub use decode::{Decoded, decode};
pub use envelope::{Envelope, Member, Outcome, content, content_range, is_key};
pub use escapes::Escapes;
pub use gate::{Project, Reason, Verdict};
pub use json::parse;
pub use languages::{Dialect, Grammar, LANGUAGES, Language, by_first_line, by_id, by_path};
pub use lexer::{Span, SpanKind, lex};
pub use signal::{Sign, SignKind, Signal, names_tencent, signs};
pub use syntax::{StringForm, Syntax};
pub use value::{Document, Fault, FaultKind, Kind, Node, NodeId, Tree};

use crate::catalog;

use codes::Candidate;
use context::Contexts;

/// Files larger than this many bytes are not read: nobody writes them by hand.
pub const LARGEST: usize = 16 << 20;

/// A text to be read, and what is known of it beforehand.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    pub text: &'a str,
    pub language: &'static Language,
    /// The path relative to its workspace folder; empty where there is none.
    pub path: &'a str,
    pub project: Project,
}

/// What was found in a text. All ranges are byte ranges of it.
#[derive(Debug, Default)]
pub struct Sites {
    pub signal: Signal,
    pub project: Project,
    /// The literals and comments of code.
    pub spans: Vec<Span>,
    /// The values of JSON.
    pub tree: Tree,
    /// Ordered by place.
    pub codes: Vec<CodeSite>,
    pub envelopes: Vec<Envelope>,
}

/// Finds what is in a text. Never fails, whatever the text.
pub fn scan(source: Source<'_>) -> Sites {
    sites(source, None)
}

/// What is or could be a code in a text, in order, with the reason why it counts or not.
pub fn judged(source: Source<'_>) -> (Sites, Vec<Judged>) {
    let mut judged = Vec::new();
    let sites = sites(source, Some(&mut judged));
    judged.sort_by_key(|judged| judged.range.start);
    (sites, judged)
}

fn sites(source: Source<'_>, judged: Option<&mut Vec<Judged>>) -> Sites {
    let Source { text, language, path, project } = source;
    if text.len() > LARGEST {
        return Sites::default();
    }
    let mut sites = Sites { signal: signal::signal(text, path), project, ..Sites::default() };
    match &language.grammar {
        Grammar::Code(syntax) => scan_code(text, syntax, &mut sites, judged),
        Grammar::Json(dialect) => scan_json(text, *dialect, &mut sites, judged),
    }
    sites
}

/// Whether a text may hold anything to be found, judged quickly: a quote with the beginning of a
/// code behind it, a `Response`, or a sign of Tencent Cloud. What has none has no sites.
pub fn may_have_sites(source: Source<'_>) -> bool {
    let Source { text, language, path, .. } = source;
    if names_tencent(path) || names_tencent(text) {
        return true;
    }
    let bytes = text.as_bytes();
    let finds = |needle: &str| memchr::memmem::find(bytes, needle.as_bytes()).is_some();
    // In JSON, escapes can hide a key as well as a code.
    if matches!(language.grammar, Grammar::Json(_)) && (finds("Response") || finds("\\u")) {
        return true;
    }
    memchr::memchr3_iter(b'"', b'\'', b'`', bytes).any(|at| may_begin_code(&text[at + 1..]))
}

/// Whether what stands behind a quote may begin with a first segment.
fn may_begin_code(rest: &str) -> bool {
    let bytes = rest.as_bytes();
    let length = bytes.iter().take(48).take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_').count();
    match bytes.get(length..).unwrap_or_default() {
        // An escape may stand for a letter, unless it is one of those that never do.
        [b'\\', escape, ..] => !b"nrtbfva0\\/\"'`$".contains(escape),
        [b'.' | b'"' | b'\'' | b'`', ..] => catalog::is_first_segment(&rest[..length]),
        _ => false,
    }
}

fn scan_code(text: &str, syntax: &Syntax, sites: &mut Sites, judged: Option<&mut Vec<Judged>>) {
    let spans = lex(text, syntax);
    let project = sites.project;
    sites.codes = codes_of(&mut sites.signal, judged, |signal, judged| {
        let candidates = spans.iter().enumerate().filter_map(|(at, span)| {
            let content = short_text(text, syntax, span)?;
            Some(Candidate { text: content, range: span.content(), at, in_envelope: false })
        });
        let mut contexts = Contexts::new(text, syntax, &spans);
        codes::codes(candidates, signal, project, codes::NEAR, |at| contexts.of(at..at + 1), judged)
    });
    sites.spans = spans;
}

/// The codes that are found with the signs of a file. If they say themselves whose they are, that
/// is one more sign, and they are looked for again.
fn codes_of(
    signal: &mut Signal,
    mut judged: Option<&mut Vec<Judged>>,
    find: impl Fn(&Signal, Option<&mut Vec<Judged>>) -> Vec<CodeSite>,
) -> Vec<CodeSite> {
    let codes = find(signal, judged.as_deref_mut());
    let listed = codes.iter().filter(|site| matches!(site.meaning, Meaning::Listed(_)));
    if signal.named || signal.foreign || !gate::speak_for_themselves(listed.map(|site| site.text.as_str())) {
        return codes;
    }
    signal.named = true;
    if let Some(judged) = judged.as_deref_mut() {
        judged.clear();
    }
    find(signal, judged)
}

/// Longer literals are not looked at, in bytes of the source.
const LONGEST: usize = 400;

/// What a literal says, if it is whole, without holes and short enough for a code.
fn short_text<'a>(text: &'a str, syntax: &Syntax, span: &Span) -> Option<Cow<'a, str>> {
    let SpanKind::Literal { form, escaped, holes: false, closed: true, .. } = span.kind else { return None };
    let range = span.content();
    let content = text.get(range.clone()).filter(|content| content.len() <= LONGEST)?;
    Some(if escaped {
        decode(content, range.start, syntax.strings[usize::from(form)].escapes).text
    } else {
        Cow::Borrowed(content)
    })
}

fn scan_json(text: &str, dialect: Dialect, sites: &mut Sites, judged: Option<&mut Vec<Judged>>) {
    let tree = parse(text, dialect);
    sites.envelopes = envelope::envelopes(text, &tree, sites.signal.named);
    if !sites.envelopes.is_empty() {
        // Nothing but the API has this shape.
        sites.signal.named = true;
    }
    let codes: Vec<NodeId> =
        sites.envelopes.iter().filter_map(|envelope| envelope.code).map(|code| code.value).collect();
    let project = sites.project;
    sites.codes = codes_of(&mut sites.signal, judged, |signal, judged| {
        let candidates = tree.iter().filter(|(_, node)| node.is_text()).filter_map(|(id, node)| {
            let in_envelope = node.kind == Kind::String && codes.binary_search(&id).is_ok();
            let range = content_range(text, &tree, id);
            let source = &text[range.clone()];
            // A key without quotes is no JSON, and no literal either.
            let quoted = range.start > node.start as usize;
            let looked_at = in_envelope || quoted && range.len() <= LONGEST && may_be_code(source, node.kind);
            looked_at.then(|| {
                let content = decode(source, range.start, Escapes::JSON).text;
                Candidate { text: content, range, at: id.0 as usize, in_envelope }
            })
        });
        let around = |at| json_context(text, &tree, NodeId(at as u32));
        // In data, nearness means nothing: beside a code stands its message.
        codes::codes(candidates, signal, project, 0, around, judged)
    });
    sites.tree = tree;
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
    let of_error = key.is_some_and(|key| context::speaks_of_error(&text[tree.get(key).range()]));
    // Any text may be the value of any key; it is of interest if the key says so.
    let usage = if usage == Usage::Value && !of_error { Usage::Other } else { usage };
    let group = holder.filter(|_| usage != Usage::Value).map(|holder| holder.0 as usize);
    Context { usage, of_error, line_of_error: of_error, of_tencent: false, folds_case: false, group }
}

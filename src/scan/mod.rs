//! From text to sites: the literals that are codes, the values that are responses.
//!
//! [`scan`] is the only way through. Code goes through the [`lexer`], JSON through the [`json`]
//! parser; what both find goes through the same [`gate`].

mod code;
mod codes;
mod context;
mod data;
mod decode;
mod envelope;
mod escapes;
mod gate;
mod json;
mod languages;
mod lexer;
mod mentions;
mod signal;
mod syntax;
mod value;

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
use syntax::Special;

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
        Grammar::Code(syntax) => code::scan(text, syntax, &mut sites, judged),
        Grammar::Json(dialect) => data::scan(text, *dialect, &mut sites, judged),
    }
    sites
}

/// Whether a text may hold anything to be found, judged quickly: a sign of Tencent Cloud, a first
/// segment of codes with a dot behind it, or a `Response`. What has none has no sites.
///
/// Codes without a dot count only where there is a sign, or in a project that depends on an SDK.
pub fn may_have_sites(source: Source<'_>) -> bool {
    let Source { text, language, path, project } = source;
    if names_tencent(path) || names_tencent(text) {
        return true;
    }
    let bytes = text.as_bytes();
    let finds = |needle: &str| memchr::memmem::find(bytes, needle.as_bytes()).is_some();
    // In JSON, escapes can hide a key as well as a code.
    if matches!(language.grammar, Grammar::Json(_)) && (finds("Response") || finds("\\u")) {
        return true;
    }
    memchr::memchr_iter(b'.', bytes).any(|at| ends_with_segment(&bytes[..at]))
        || project.uses_sdk
            && (memchr::memchr3_iter(b'"', b'\'', b'`', bytes).any(|at| may_begin_code(&text[at + 1..]))
                || has_bare_words(language) && bytes.split(|byte| !lexer::is_word(*byte)).any(is_first_segment))
}

/// Whether a language has literals that no quote begins.
fn has_bare_words(language: &Language) -> bool {
    matches!(&language.grammar, Grammar::Code(syntax) if matches!(syntax.special, Special::Yaml | Special::Shell))
}

fn is_first_segment(word: &[u8]) -> bool {
    word.first().is_some_and(u8::is_ascii_uppercase) && std::str::from_utf8(word).is_ok_and(catalog::is_first_segment)
}

/// Whether a text ends with a first segment, or with one and the marks of a pattern's escape.
fn ends_with_segment(text: &[u8]) -> bool {
    let marks = text.iter().rev().take(2).take_while(|byte| matches!(byte, b'\\' | b'%')).count();
    let text = &text[..text.len() - marks];
    let length = text.iter().rev().take(48).take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_').count();
    let word = &text[text.len() - length..];
    // The letter of an escape may stand before it: `\nAuthFailure.`.
    is_first_segment(word) || word.len() > 1 && is_first_segment(&word[1..])
}

/// Whether what stands behind a quote may be a code without a dot.
fn may_begin_code(rest: &str) -> bool {
    let bytes = rest.as_bytes();
    let length = bytes.iter().take(48).take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_').count();
    matches!(bytes.get(length), Some(b'"' | b'\'' | b'`')) && catalog::is_first_segment(&rest[..length])
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

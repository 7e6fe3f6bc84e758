//! The responses of a source, from whatever they are written in.

use super::blocks;
use super::embedded;
use super::envelope::{Envelope, envelopes};
use super::fences;
use super::lexer::Span;
use super::maps;
use super::signal::Signal;
use super::syntax::{Special, Syntax};
use super::values::Values;

/// Whether a text that names nobody may hold a response: the key `Response`, and a key that shows
/// it to be one. What is looked at by this alone must be found by it alone.
pub fn may_be_in(text: &str) -> bool {
    let bytes = text.as_bytes();
    let has = |name: &str| memchr::memmem::find(bytes, name.as_bytes()).is_some();
    let is_key = |at: usize| {
        let before = at.checked_sub(1).map_or(b' ', |before| bytes[before]);
        let behind = bytes.get(at + "Response".len()).copied().unwrap_or(b' ');
        !before.is_ascii_alphanumeric() && !matches!(before, b'_' | b'.') && b"\"'\\ :=".contains(&behind)
    };
    memchr::memmem::find_iter(bytes, "Response").any(is_key) && (has("RequestId") || has("Message"))
}

/// The responses in source code, with the values that hold them.
pub fn in_code(text: &str, syntax: &Syntax, spans: &[Span], signal: &Signal) -> (Vec<Values>, Vec<Envelope>) {
    let (mut values, mut found) = (Vec::new(), Vec::new());
    if !signal.named && !may_be_in(text) {
        return (values, found);
    }
    let candidates = match syntax.special {
        Special::Markdown => fences::find(text, spans),
        _ => candidates(text, syntax, spans),
    };
    for candidate in candidates {
        let these = envelopes(candidate.view(text), values.len(), signal);
        if !these.is_empty() {
            values.push(candidate);
            found.extend(these);
        }
    }
    (values, found)
}

/// The values in source code that may be responses.
pub fn candidates(text: &str, syntax: &Syntax, spans: &[Span]) -> Vec<Values> {
    let mut candidates = embedded::find(text, syntax, spans);
    candidates.extend(maps::find(text, syntax, spans));
    if syntax.special == Special::Yaml {
        candidates.extend(blocks::find(text, syntax, spans));
    }
    candidates
}

/// The byte ranges of the codes in responses, as the source has them, in order.
pub fn codes(text: &str, values: &[Values], found: &[Envelope]) -> Vec<std::ops::Range<usize>> {
    let range = |envelope: &Envelope| {
        let values = &values[envelope.values];
        envelope.code.map(|code| values.source_range(values.view(text).content_range(code.value)))
    };
    let mut ranges: Vec<_> = found.iter().filter_map(range).collect();
    ranges.sort_by_key(|range| range.start);
    ranges
}

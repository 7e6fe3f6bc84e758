//! The scripts in files of markup: Vue, Svelte.

use super::super::syntax::Syntax;
use super::{Lexer, Span, is_word};

const OPEN: &[u8] = b"<script";

/// The literals and comments between `<script>` and `</script>`.
pub(super) fn lex(text: &str, syntax: &Syntax) -> Vec<Span> {
    let bytes = text.as_bytes();
    let mut spans = Vec::new();
    let mut at = 0;
    while let Some(found) = memchr::memmem::find(&bytes[at..], OPEN) {
        let tag = at + found;
        // `<scripts>` is another element.
        if bytes.get(tag + OPEN.len()).is_some_and(|byte| is_word(*byte) || *byte == b'-') {
            at = tag + OPEN.len();
            continue;
        }
        let Some(start) = memchr::memchr(b'>', &bytes[tag..]).map(|end| tag + end + 1) else { break };
        let end = memchr::memmem::find(&bytes[start..], b"</script").map_or(bytes.len(), |end| start + end);
        let mut lexer = Lexer::new(&bytes[..end], syntax, spans);
        lexer.at = start;
        lexer.run();
        spans = lexer.spans;
        at = end;
    }
    spans
}

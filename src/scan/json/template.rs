//! What stands for values in JSON that code fills in: U+FFFC for a hole, the verbs of `printf`.

use super::super::languages::Dialect;
use super::super::layer::HOLE;
use super::Parser;
use super::scalars::is_word;

impl Parser<'_> {
    /// Reads what stands for a value or for more, if it stands here.
    pub(super) fn hole(&mut self) -> bool {
        let length = if self.dialect == Dialect::Template { hole_length(&self.bytes[self.at..]) } else { 0 };
        self.at += length;
        length > 0
    }

    /// Whether a hole stands here or directly before: it may hold the comma as well.
    pub(super) fn is_beside_hole(&self) -> bool {
        self.dialect == Dialect::Template
            && (hole_length(&self.bytes[self.at..]) > 0
                || self.bytes[..self.at].trim_ascii_end().ends_with(HOLE.encode_utf8(&mut [0; 4]).as_bytes()))
    }

    /// Whether the hole that ends here stands for members: for a key there would be a colon.
    pub(super) fn is_spread(&self) -> bool {
        self.bytes[self.at..].trim_ascii_start().first() != Some(&b':')
    }
}

/// The length of what stands for a value at the beginning of a text: words and holes that touch,
/// with a hole among them, or a verb; 0 if there is none.
fn hole_length(text: &[u8]) -> usize {
    match text.first() {
        Some(b'%') => verb_length(text),
        Some(byte) if is_word(*byte) || matches!(byte, b'-' | b'+') => {
            let part = |byte: &u8| is_word(*byte) || matches!(byte, b'-' | b'+' | b'.');
            let length = text.iter().position(|byte| !part(byte)).unwrap_or(text.len());
            let has_hole = memchr::memmem::find(&text[..length], HOLE.encode_utf8(&mut [0; 4]).as_bytes()).is_some();
            if has_hole { length } else { 0 }
        }
        _ => 0,
    }
}

/// The length of a verb of `printf`: `%s`, `%[1]d`, `%-5.2f`, `%(name)s`.
fn verb_length(text: &[u8]) -> usize {
    let mut at = 1;
    for (open, close) in [(b'(', b')'), (b'[', b']')] {
        if text.get(at) == Some(&open)
            && let Some(end) = text[at..].iter().take(60).position(|byte| *byte == close)
        {
            at += end + 1;
        }
    }
    at += text[at..].iter().take_while(|byte| byte.is_ascii_digit() || b"#+-. *$lhjzt".contains(byte)).count();
    if text.get(at).is_some_and(|byte| byte.is_ascii_alphabetic() || *byte == b'@') { at + 1 } else { 0 }
}

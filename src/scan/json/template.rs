//! What stands for values in JSON that code fills in, or that somebody abridged: U+FFFC for a hole, the
//! verbs of `printf`, the marks of templates, three dots, any word that is none of JSON's.

use super::super::languages::Dialect;
use super::super::layer::HOLE;
use super::Parser;
use super::scalars::is_word;

/// The marks of templates' code, and what ends it.
const ACTIONS: [(&str, &str); 7] =
    [("{{", "}}"), ("{%", "%}"), ("{#", "#}"), ("<%", "%>"), ("<?", "?>"), ("${", "}"), ("#{", "}")];

/// How far the end of a template's code is looked for, in bytes.
const LONGEST_ACTION: usize = 400;

/// Words that are no placeholders: JSON's, and those of other languages that somebody took for them.
const WORDS: [&[u8]; 17] = [
    b"true",
    b"false",
    b"null",
    b"True",
    b"False",
    b"None",
    b"TRUE",
    b"FALSE",
    b"NULL",
    b"Null",
    b"nil",
    b"Nil",
    b"undefined",
    b"NaN",
    b"Infinity",
    b"yes",
    b"no",
];

impl Parser<'_> {
    /// Reads what stands for a value or for more, if it stands here.
    pub(super) fn hole(&mut self) -> bool {
        let length = if self.dialect == Dialect::Template { hole_length(&self.bytes[self.at..]) } else { 0 };
        self.at += length;
        if length > 0 {
            self.last_hole = self.at;
        }
        length > 0
    }

    /// Reads on to where a value ends that is none, in a text that is filled in.
    pub(super) fn placeholder(&mut self) -> bool {
        let rest = &self.bytes[self.at..];
        let word = || &rest[..rest.iter().position(|byte| !is_word(*byte)).unwrap_or(rest.len())];
        if self.dialect != Dialect::Template || WORDS.contains(&word()) {
            return false;
        }
        let end = rest.iter().position(|byte| b",{}[]\n\r\"".contains(byte)).unwrap_or(rest.len());
        self.at += rest[..end].trim_ascii_end().len().max(1);
        self.last_hole = self.at;
        true
    }

    /// Whether a hole stands here or directly before: it may hold the comma as well.
    pub(super) fn is_beside_hole(&self) -> bool {
        self.dialect == Dialect::Template
            && (self.last_hole > 0 && self.bytes[self.last_hole..self.at].trim_ascii().is_empty()
                || hole_length(&self.bytes[self.at..]) > 0)
    }

    /// Whether a hole stands beside the comma at a byte: it may hold what the comma parts.
    pub(super) fn is_hole_near(&self, comma: usize) -> bool {
        self.last_hole > comma || self.last_hole > 0 && self.bytes[self.last_hole..comma].trim_ascii().is_empty()
    }

    /// Whether the hole that ends here stands for members: for a key there would be a colon.
    pub(super) fn is_spread(&self) -> bool {
        self.bytes[self.at..].trim_ascii_start().first() != Some(&b':')
    }
}

/// The length of what stands for a value at the beginning of a text: words and holes that touch,
/// with a hole among them, a verb, a template's code, dots; 0 if there is none.
fn hole_length(text: &[u8]) -> usize {
    match text {
        [b'%', ..] => verb_length(text),
        [b'.', b'.', b'.', ..] => text.iter().take_while(|byte| **byte == b'.').count(),
        [b'{' | b'<' | b'$' | b'#', ..] => action_length(text),
        [first, ..] if is_word(*first) || matches!(first, b'-' | b'+') => {
            let part = |byte: &u8| is_word(*byte) || matches!(byte, b'-' | b'+' | b'.');
            let length = text.iter().position(|byte| !part(byte)).unwrap_or(text.len());
            let has = |mark: char| memchr::memmem::find(&text[..length], mark.encode_utf8(&mut [0; 4]).as_bytes());
            // `…`
            if has(HOLE).is_some() || has('\u{2026}') == Some(0) { length } else { 0 }
        }
        _ => 0,
    }
}

fn action_length(text: &[u8]) -> usize {
    let found = ACTIONS.iter().find(|(open, _)| text.starts_with(open.as_bytes()));
    let near = &text[..text.len().min(LONGEST_ACTION)];
    let end = found.and_then(|(_, close)| Some(memchr::memmem::find(near, close.as_bytes())? + close.len()));
    end.unwrap_or(0)
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

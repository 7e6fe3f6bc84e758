//! What a literal says, with a map back to the source.

use std::borrow::Cow;
use std::ops::Range;

use super::syntax::Escapes;

/// A literal's text and where each part of it stands in the source.
#[derive(Debug)]
pub struct Decoded<'a> {
    pub text: Cow<'a, str>,
    /// Byte offset of the first byte of the content in the source.
    base: usize,
    /// Where the text is not the source's own: (offset in the text, offset in the source), both
    /// just behind an escape, in order.
    shifts: Vec<(usize, usize)>,
}

impl Decoded<'_> {
    /// The source's byte offset of a byte offset in the text. Behind an escape it is the place
    /// behind the whole escape.
    pub fn source(&self, offset: usize) -> usize {
        let behind = self.shifts.partition_point(|(text, _)| *text <= offset);
        let (text, source) = behind.checked_sub(1).map_or((0, self.base), |index| self.shifts[index]);
        source + (offset - text)
    }

    /// The source's byte range of a byte range in the text.
    pub fn source_range(&self, range: Range<usize>) -> Range<usize> {
        self.source(range.start)..self.source(range.end)
    }
}

/// Decodes the content of a literal, which stands at byte `base` of the source.
pub fn decode(content: &str, base: usize, escapes: Escapes) -> Decoded<'_> {
    let mut decoded = Decoded { text: Cow::Borrowed(content), base, shifts: Vec::new() };
    if matches!(escapes, Escapes::None | Escapes::Kept) || !content.contains('\\') {
        return decoded;
    }
    let mut text = String::with_capacity(content.len());
    let mut rest = content;
    while let Some(plain) = rest.find('\\') {
        text.push_str(&rest[..plain]);
        let length = escape(&rest[plain..], escapes, &mut text);
        rest = &rest[plain + length..];
        decoded.shifts.push((text.len(), base + content.len() - rest.len()));
    }
    text.push_str(rest);
    decoded.text = Cow::Owned(text);
    decoded
}

/// Adds what an escape stands for to the text; returns the escape's length in bytes.
fn escape(source: &str, escapes: Escapes, text: &mut String) -> usize {
    use Escapes::{Go, Java, JavaScript, Json, Python, PythonBytes};
    let Some(letter) = source[1..].chars().next() else {
        text.push('\\');
        return 1;
    };
    let simple = match letter {
        'n' => Some('\n'),
        't' => Some('\t'),
        'r' => Some('\r'),
        'b' => Some('\u{8}'),
        'f' => Some('\u{c}'),
        'a' if matches!(escapes, Go | Python | PythonBytes) => Some('\u{7}'),
        'v' if matches!(escapes, Go | Python | PythonBytes | JavaScript) => Some('\u{b}'),
        's' if escapes == Java => Some(' '),
        '"' | '\\' => Some(letter),
        '/' if escapes == Json => Some('/'),
        '\'' | '`' => Some(letter),
        _ => None,
    };
    if let Some(character) = simple {
        text.push(character);
        return 1 + letter.len_utf8();
    }
    match letter {
        '\r' if source[2..].starts_with('\n') => return 3,
        '\n' | '\r' => return 2,
        'x' if escapes != Json && escapes != Java => {
            if let Some(length) = number(&source[2..], 16, 2, text) {
                return 2 + length;
            }
        }
        'u' if escapes == JavaScript && source[2..].starts_with('{') => {
            let end = source[3..].find('}').unwrap_or(0);
            if let Some(length) = number(&source[3..], 16, end, text) {
                return 4 + length;
            }
        }
        'u' if escapes != PythonBytes => return unicode(source, text),
        'U' if matches!(escapes, Go | Python) => {
            if let Some(length) = number(&source[2..], 16, 8, text) {
                return 2 + length;
            }
        }
        '0'..='7' if escapes != Json => {
            let digits = source[1..].bytes().take(3).take_while(|byte| (b'0'..=b'7').contains(byte)).count();
            if let Some(length) = number(&source[1..], 8, digits, text) {
                return 1 + length;
            }
        }
        _ => {}
    }
    // An unknown escape: Python keeps the backslash, JavaScript drops it, the others reject it.
    if matches!(escapes, Python | PythonBytes) {
        text.push('\\');
    }
    text.push(letter);
    1 + letter.len_utf8()
}

/// `\uXXXX`, with a second one where it is half of a pair; a lone half becomes U+FFFD.
fn unicode(source: &str, text: &mut String) -> usize {
    let unit = |at: usize| source.get(at..at + 4).and_then(|digits| u16::from_str_radix(digits, 16).ok());
    let Some(first) = unit(2) else {
        text.push('u');
        return 2;
    };
    let second = source[6..].starts_with("\\u").then(|| unit(8)).flatten();
    match char::decode_utf16([first].into_iter().chain(second)).next() {
        Some(Ok(character)) => {
            text.push(character);
            if character.len_utf16() == 2 { 12 } else { 6 }
        }
        _ => {
            text.push(char::REPLACEMENT_CHARACTER);
            6
        }
    }
}

/// A character given by `digits` digits; returns their count, or `None` if they are none.
fn number(source: &str, radix: u32, digits: usize, text: &mut String) -> Option<usize> {
    let digits = source.get(..digits)?;
    let value = u32::from_str_radix(digits, radix).ok()?;
    text.push(char::from_u32(value).unwrap_or(char::REPLACEMENT_CHARACTER));
    Some(digits.len())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn text(content: &str, escapes: Escapes) -> String {
        decode(content, 0, escapes).text.into_owned()
    }

    #[test]
    fn escapes_are_those_of_the_language() {
        assert_eq!(text(r"a\x41\u0042\U00000043\103", Escapes::Go), "aABCC");
        assert_eq!(text(r"\u{1F600}\u{41}\q", Escapes::JavaScript), "😀Aq");
        assert_eq!(text(r"\q\x41", Escapes::Python), r"\qA");
        assert_eq!(text(r"\u0041\x41", Escapes::PythonBytes), r"\u0041A");
        assert_eq!(text(r"\ud83d\ude00\ud83d!", Escapes::Json), "😀\u{fffd}!");
        assert_eq!(text(r"\x41", Escapes::None), r"\x41");
        assert_eq!(text("a\\\r\nb\\\nc", Escapes::JavaScript), "abc");
        assert_eq!(text(r"\", Escapes::Json), r"\");
        assert_eq!(text(r"\u12", Escapes::Json), "u12");
    }

    #[test]
    fn the_map_leads_through_escapes() {
        let source = r#"x"Limit\u0045xceeded.A""#;
        let decoded = decode(&source[2..source.len() - 1], 2, Escapes::Json);
        assert_eq!(decoded.text, "LimitExceeded.A");
        assert_eq!(&source[decoded.source_range(0..15)], r"Limit\u0045xceeded.A");
        assert_eq!(&source[decoded.source_range(6..13)], "xceeded");
    }

    proptest! {
        /// Whatever JSON writes, decoding reads as serde_json does.
        #[test]
        fn json_strings_read_as_serde_json_reads_them(value in "\\PC{0,20}|[\\x00-\\x7f]{0,20}") {
            let written = serde_json::to_string(&value).expect("a string");
            prop_assert_eq!(text(&written[1..written.len() - 1], Escapes::Json), value);
        }

        #[test]
        fn no_text_is_too_odd(content in "[\\\\uUx0-9a-f{}\n\r😀\"']{0,24}") {
            for escapes in [Escapes::Go, Escapes::Python, Escapes::JavaScript, Escapes::Java, Escapes::Json] {
                let decoded = decode(&content, 0, escapes);
                let range = decoded.source_range(0..decoded.text.len());
                prop_assert!(range.start <= range.end && range.end == content.len());
            }
        }
    }
}

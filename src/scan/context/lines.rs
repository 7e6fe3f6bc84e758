//! Parts of the line that a place stands in.

use std::ops::Range;

use super::super::lexer::is_word;

/// Bytes of a line that are looked at on either side: generated code has lines without end.
const WIDEST: usize = 300;

/// Where the line of an offset starts.
pub(super) fn line_start(text: &str, at: usize) -> usize {
    let from = (at.saturating_sub(WIDEST)..=at).find(|from| text.is_char_boundary(*from)).unwrap_or(at);
    let is_break = |byte: &u8| matches!(byte, b'\n' | b'\r');
    text.as_bytes()[from..at].iter().rposition(is_break).map_or(from, |line| from + line + 1)
}

/// Where the line of an offset ends.
pub(super) fn line_end(text: &str, at: usize) -> usize {
    let to = (at + WIDEST).min(text.len());
    let to = (at..=to).rev().find(|to| text.is_char_boundary(*to)).unwrap_or(at);
    text.as_bytes()[at..to].iter().position(|byte| matches!(byte, b'\n' | b'\r')).map_or(to, |line| at + line)
}

/// The name of the function whose bracket stands at an offset, with what it is a method of.
pub(super) fn callee(text: &str, at: usize) -> Range<usize> {
    let line = line_start(text, at);
    let code = text[line..at].trim_end();
    let part = |byte: &u8| is_word(*byte) || matches!(byte, b'.' | b':' | b'?' | b'!' | b'(' | b')');
    let length = code.bytes().rev().take_while(part).count();
    line + code.len() - length..line + code.len()
}

/// Where the operand or name that ends at an offset begins: `err.Code` of `if ok && err.Code`.
pub(super) fn operand_start(text: &str, at: usize) -> usize {
    let line = line_start(text, at);
    let code = text[line..at].trim_end();
    // A call's brackets are part of an operand, with what is in them: `strings.ToLower(err.Code)`.
    let mut depth = 0u32;
    for (offset, letter) in code.char_indices().rev() {
        match letter {
            ')' | ']' => depth += 1,
            '(' | '[' if depth > 0 => depth -= 1,
            '(' | '[' | '{' | '}' | ',' | ';' | '&' | '|' if depth == 0 => return line + offset + letter.len_utf8(),
            _ => {}
        }
    }
    line
}

/// The operand behind an offset, up to what ends it.
pub(super) fn behind(text: &str, at: usize) -> Range<usize> {
    let line = line_end(text, at);
    let ends = |byte: &u8| matches!(byte, b'{' | b';' | b',' | b'&' | b'|');
    at..text.as_bytes()[at..line].iter().position(ends).map_or(line, |length| at + length)
}

/// The offset behind the bracket that closes, on the same line, what an offset stands in.
pub(super) fn closing(text: &str, at: usize) -> Option<usize> {
    let mut depth = 0u32;
    for (offset, byte) in text.as_bytes()[at..line_end(text, at)].iter().enumerate() {
        match byte {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' if depth == 0 => return Some(at + offset + 1),
            b')' | b']' | b'}' => depth -= 1,
            _ => {}
        }
    }
    None
}

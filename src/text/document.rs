//! An open document: a rope and the version that the client gave it.

use std::ops::Range;

use ropey::Rope;

use super::{Encoding, Position};

/// A text with line numbers that survives edits cheaply; a clone shares its memory.
///
/// Lines end at `\n`, `\r\n` and `\r`, as the protocol has it, and at nothing else.
#[derive(Clone, Debug)]
pub struct Document {
    rope: Rope,
    version: i32,
}

impl Document {
    pub fn new(text: &str, version: i32) -> Self {
        Self { rope: Rope::from_str(text), version }
    }

    /// The version that the client gave the text last.
    pub fn version(&self) -> i32 {
        self.version
    }

    pub fn set_version(&mut self, version: i32) {
        self.version = version;
    }

    /// The length in bytes.
    pub fn len(&self) -> usize {
        self.rope.len_bytes()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The whole text in one piece.
    pub fn text(&self) -> String {
        let mut text = String::with_capacity(self.len());
        self.rope.chunks().for_each(|chunk| text.push_str(chunk));
        text
    }

    /// Replaces what lies between two positions. Positions past a line's or the text's end are
    /// taken as that end, and a pair in the wrong order is turned round.
    pub fn replace(&mut self, start: Position, end: Position, encoding: Encoding, text: &str) {
        let (start, end) = (self.char_at(start, encoding), self.char_at(end, encoding));
        let (start, end) = (start.min(end), start.max(end));
        self.rope.remove(start..end);
        self.rope.insert(start, text);
    }

    /// Replaces the whole text.
    pub fn replace_all(&mut self, text: &str) {
        self.rope = Rope::from_str(text);
    }

    /// The byte offset of a position; one past a line's or the text's end is taken as that end.
    pub fn offset(&self, position: Position, encoding: Encoding) -> usize {
        self.rope.char_to_byte(self.char_at(position, encoding))
    }

    /// The position of a byte offset; one past the end is taken as the end, one inside a
    /// character as its start.
    pub fn position(&self, offset: usize, encoding: Encoding) -> Position {
        let offset = offset.min(self.len());
        let line = self.rope.byte_to_line(offset);
        let start = self.rope.line_to_byte(line);
        let column = match encoding {
            Encoding::Utf8 => self.rope.char_to_byte(self.rope.byte_to_char(offset)) - start,
            Encoding::Utf16 => self.utf16_of_byte(offset) - self.utf16_of_byte(start),
            Encoding::Utf32 => self.rope.byte_to_char(offset) - self.rope.line_to_char(line),
        };
        Position { line: line as u32, column: column as u32 }
    }

    /// The positions of a byte range's two ends.
    pub fn positions(&self, range: &Range<usize>, encoding: Encoding) -> (Position, Position) {
        (self.position(range.start, encoding), self.position(range.end, encoding))
    }

    fn utf16_of_byte(&self, offset: usize) -> usize {
        self.rope.char_to_utf16_cu(self.rope.byte_to_char(offset))
    }

    /// The index of the character at a position.
    fn char_at(&self, position: Position, encoding: Encoding) -> usize {
        let line = position.line as usize;
        if line >= self.rope.len_lines() {
            return self.rope.len_chars();
        }
        let column = position.column as usize;
        let start = self.rope.line_to_char(line);
        let end = self.line_end(line);
        let wanted = match encoding {
            Encoding::Utf8 => {
                let byte = self.rope.line_to_byte(line) + column;
                self.rope.byte_to_char(byte.min(self.rope.char_to_byte(end)))
            }
            Encoding::Utf16 => {
                let unit = self.rope.char_to_utf16_cu(start) + column;
                self.rope.utf16_cu_to_char(unit.min(self.rope.char_to_utf16_cu(end)))
            }
            Encoding::Utf32 => start + column,
        };
        wanted.min(end)
    }

    /// The index of the character that ends a line: its line break, or the end of the text.
    fn line_end(&self, line: usize) -> usize {
        let start = self.rope.line_to_char(line);
        let mut end = if line + 1 < self.rope.len_lines() {
            self.rope.line_to_char(line + 1)
        } else {
            return self.rope.len_chars();
        };
        if end > start && self.rope.char(end - 1) == '\n' {
            end -= 1;
        }
        if end > start && self.rope.char(end - 1) == '\r' {
            end -= 1;
        }
        end
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ALL: [Encoding; 3] = [Encoding::Utf8, Encoding::Utf16, Encoding::Utf32];

    #[test]
    fn columns_count_what_the_encoding_says() {
        let document = Document::new("a😀é\"x\"", 0);
        let columns = ALL.map(|encoding| document.position(8, encoding).column);
        assert_eq!(columns, [8, 5, 4]);
        for encoding in ALL {
            let position = document.position(8, encoding);
            assert_eq!(document.offset(position, encoding), 8);
        }
    }

    #[test]
    fn lines_end_at_cr_lf_and_crlf_only() {
        let document = Document::new("a\rb\r\nc\nd\u{2028}e\u{b}f", 0);
        let lines: Vec<u32> = (0..document.len()).map(|at| document.position(at, Encoding::Utf8).line).collect();
        assert_eq!(lines[..8], [0, 0, 1, 1, 1, 2, 2, 3]);
        assert!(lines[8..].iter().all(|line| *line == 3));
    }

    #[test]
    fn a_position_past_the_end_is_the_end() {
        let document = Document::new("ab\r\ncd", 0);
        for encoding in ALL {
            assert_eq!(document.offset(Position { line: 0, column: 99 }, encoding), 2);
            assert_eq!(document.offset(Position { line: 9, column: 0 }, encoding), 6);
        }
    }

    /// The plain way to apply an edit, which the rope's must agree with.
    fn splice(text: &str, start: Position, end: Position, encoding: Encoding, new: &str) -> String {
        let document = Document::new(text, 0);
        let (start, end) = (document.offset(start, encoding), document.offset(end, encoding));
        format!("{}{new}{}", &text[..start.min(end)], &text[start.max(end)..])
    }

    fn text() -> impl Strategy<Value = String> {
        proptest::collection::vec(
            proptest::sample::select(vec!["a", "é", "中", "😀", "\n", "\r", "\r\n", "\"", " "]),
            0..30,
        )
        .prop_map(|parts| parts.concat())
    }

    proptest! {
        /// Invariant 4: edits one by one give the same document as opening the final text.
        #[test]
        fn edits_agree_with_opening_the_final_text(
            first in text(),
            edits in proptest::collection::vec((0u32..6, 0u32..9, 0u32..6, 0u32..9, text()), 0..12),
            encoding in proptest::sample::select(ALL.to_vec()),
        ) {
            let mut document = Document::new(&first, 0);
            let mut plain = first;
            for (line, column, end_line, end_column, new) in edits {
                let start = Position { line, column };
                let end = Position { line: end_line, column: end_column };
                plain = splice(&plain, start, end, encoding, &new);
                document.replace(start, end, encoding, &new);
                prop_assert_eq!(document.text(), plain.as_str());
            }
            let opened = Document::new(&plain, 0);
            for (offset, _) in plain.char_indices() {
                let position = document.position(offset, encoding);
                prop_assert_eq!(position, opened.position(offset, encoding));
                // The place between the two characters of a line break is the line's end.
                if !plain[..offset].ends_with('\r') || !plain[offset..].starts_with('\n') {
                    prop_assert_eq!(document.offset(position, encoding), offset);
                }
            }
        }
    }
}

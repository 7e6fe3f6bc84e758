//! How a text is written into a literal that is there already.

use super::escapes::Escapes;
use super::syntax::{Hole, StringForm};

/// What a text must look like to be written into a literal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Writing {
    pub escapes: Escapes,
    /// The mark that closes the literal.
    pub close: String,
    /// Whether line breaks may stand in it.
    pub multiline: bool,
    /// The marks of code in it.
    pub holes: &'static [Hole],
    pub variable: Option<u8>,
    /// Whether braces are doubled, because single ones are holes.
    pub braces: bool,
}

impl Writing {
    /// Into a literal of a form, closed by this mark.
    pub fn of(form: &StringForm, close: &str) -> Self {
        let StringForm { escapes, multiline, holes, variable, .. } = *form;
        Writing { escapes, close: close.to_owned(), multiline, holes, variable, braces: false }
    }

    /// Into a string of JSON.
    pub fn json() -> Self {
        let close = "\"".to_owned();
        Writing { escapes: Escapes::JSON, close, multiline: false, holes: &[], variable: None, braces: false }
    }

    /// Where every letter stands for itself.
    pub fn plain() -> Self {
        Writing { escapes: Escapes::NONE, close: String::new(), multiline: true, ..Self::json() }
    }

    /// The text as it must stand in the literal; `None` if it can't.
    pub fn write(&self, text: &str) -> Option<String> {
        self.write_before(text, "")
    }

    /// The same in front of what the literal goes on with.
    pub fn write_before(&self, text: &str, behind: &str) -> Option<String> {
        if self.would_fill(text)
            || self.would_close(text, behind)
            || self.escapes == Escapes::PYTHON_BYTES && !text.is_ascii()
        {
            return None;
        }
        let mut written = String::with_capacity(text.len() + 8);
        for letter in text.chars() {
            let is_mark = letter.is_ascii() && self.escapes.mark == Some(letter as u8);
            match letter {
                '{' | '}' if self.braces => written.extend([letter, letter]),
                '\n' | '\r' if !self.multiline => written.push_str(&self.escapes.line_break(letter)?),
                _ if is_mark && !self.escapes.are_text() => written.extend([letter, letter]),
                // What keeps a quote from closing the literal would keep it from being the last letter.
                _ if is_mark => return None,
                _ if self.is_closing(letter) => written.push_str(&self.escapes.quote(letter)?),
                _ => written.push(letter),
            }
        }
        Some(written)
    }

    /// Whether a letter alone closes the literal. Brackets do so only if they are not in pairs.
    fn is_closing(&self, letter: char) -> bool {
        self.close.len() == letter.len_utf8() && self.close.starts_with(letter) && self.opening().is_none()
    }

    /// The bracket that opens what the closing mark closes.
    fn opening(&self) -> Option<u8> {
        match self.close.as_bytes() {
            b")" => Some(b'('),
            b"]" => Some(b'['),
            b"}" => Some(b'{'),
            b">" => Some(b'<'),
            _ => None,
        }
    }

    /// Whether the literal would end in the text.
    fn would_close(&self, text: &str, behind: &str) -> bool {
        if let Some(open) = self.opening() {
            let mut depth = 0_i32;
            let stays_open = text.bytes().all(|byte| {
                depth += i32::from(byte == open) - i32::from(byte == self.close.as_bytes()[0]);
                depth >= 0
            });
            return !stays_open || depth != 0;
        }
        // The last letter of a text may be the first one of the mark.
        let first = self.close.chars().next();
        let touches = |first| text.ends_with(first) && (behind.is_empty() || behind.starts_with(first));
        self.close.len() > 1 && (text.contains(&self.close) || first.is_some_and(touches))
    }

    /// Whether code would be seen in the text.
    fn would_fill(&self, text: &str) -> bool {
        let doubles = |hole: &&Hole| self.braces && hole.open == "{";
        let mut holes = self.holes.iter().filter(|hole| !doubles(hole));
        holes.any(|hole| match hole.open.strip_prefix('\\') {
            None => text.contains(hole.open),
            // A backslash is doubled; where it needs none, marks have a `#`.
            Some(_) => self.escapes.are_text() && text.contains("\\#"),
        }) || self.variable.is_some_and(|mark| text.as_bytes().contains(&mark))
    }
}

//! Where objects of JSON begin and end in a text that is none.

use std::ops::Range;

use crate::scan::{Escapes, decode};

/// An object between its braces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Object {
    pub range: Range<usize>,
    /// How often it was put into a string: its quotes have that many layers of backslashes.
    pub layers: u32,
}

/// More layers nobody writes.
const MOST_LAYERS: u32 = 4;

impl Object {
    /// The object that opens at a byte; one that never closes goes up to the end of the text.
    pub fn at(text: &str, start: usize) -> (Self, bool) {
        let bytes = &text.as_bytes()[start..];
        let mut layers = None;
        let (mut depth, mut in_text, mut backslashes) = (0usize, false, 0u32);
        for (at, byte) in bytes.iter().enumerate() {
            match byte {
                b'\\' => {
                    backslashes += 1;
                    continue;
                }
                b'"' => {
                    // The first quote opens a key, so its backslashes tell how deep the whole is in strings.
                    let layers = *layers.get_or_insert_with(|| (backslashes + 1).ilog2().min(MOST_LAYERS));
                    if is_quote(backslashes, layers) {
                        in_text = !in_text;
                    }
                }
                b'{' if !in_text => depth += 1,
                b'}' if !in_text => {
                    depth -= 1;
                    if depth == 0 {
                        return (Self { range: start..start + at + 1, layers: layers.unwrap_or(0) }, true);
                    }
                }
                _ => {}
            }
            backslashes = 0;
        }
        (Self { range: start..text.len(), layers: layers.unwrap_or(0) }, false)
    }

    /// Its JSON.
    pub fn json(&self, text: &str) -> String {
        (0..self.layers).fold(text[self.range.clone()].to_owned(), |text, _| decode(&text, Escapes::JSON).into_owned())
    }
}

/// Whether a quote behind so many backslashes opens or closes a string of a text that was itself put
/// into strings so often. A string in a string doubles the backslashes and adds one for the quote.
fn is_quote(backslashes: u32, layers: u32) -> bool {
    let own = (1 << layers) - 1;
    backslashes >= own && ((backslashes - own) >> layers).is_multiple_of(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_object_is_found_however_often_it_was_escaped() {
        let json = r#"{"a": {"b\\": "}\" {", "c": "\\"}}"#;
        let mut text = json.to_owned();
        for layers in 0..4 {
            let noisy = format!("x {text}}} y");
            let (object, closed) = Object::at(&noisy, 2);
            assert!(closed);
            assert_eq!((object.layers, object.range.clone()), (layers, 2..2 + text.len()), "{noisy}");
            assert_eq!(object.json(&noisy), json);
            text = text.replace('\\', r"\\").replace('"', "\\\"");
        }
        assert_eq!(Object::at("{ \"a", 0), (Object { range: 0..4, layers: 0 }, false));
        assert_eq!(Object::at("{}", 0), (Object { range: 0..2, layers: 0 }, true));
    }
}

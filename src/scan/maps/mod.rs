//! Maps of the code that may be responses: dicts, objects, hashes, tables, arrays of keys and values.
//!
//! What a language calls them and how it writes them is in its row of the table. A map is looked
//! for where the key `Response` stands, and read from the bracket that it stands in.

mod around;
mod brackets;
mod cursor;
mod expressions;
mod openings;
mod reader;
#[cfg(test)]
mod tests;
mod values;

use super::lexer::{Span, is_word};
use super::syntax::{Holds, Keys, Maps, Syntax};
use super::value::{Kind, NodeId, Tree};
use super::values::{Notation, Values};
use brackets::Opened;
use cursor::{Cursor, TokenKind, outermost};
use openings::Openings;

const RESPONSE: &str = "Response";

/// Code, and how its language writes maps.
#[derive(Clone, Copy)]
struct Code<'a> {
    text: &'a str,
    /// The outermost literals and comments.
    spans: &'a [Span],
    syntax: &'a Syntax,
    maps: &'a Maps,
}

/// The maps with a key `Response` that holds a map or a list.
pub fn find(text: &str, syntax: &Syntax, spans: &[Span]) -> Vec<Values> {
    let mut found = Vec::new();
    let Some(maps) = syntax.maps else { return found };
    let mut words = memchr::memmem::find_iter(text.as_bytes(), RESPONSE).filter(|at| may_be_key(text, *at)).peekable();
    if words.peek().is_none() {
        return found;
    }
    let outer = outermost(spans);
    let code = Code { text, spans: &outer, syntax, maps };
    let mut openings = Openings::new(text, &outer);
    // What was read, and what could not be read, is not read again: so it takes linear time.
    let mut done = 0;
    for word in words {
        let Some((key, value)) = (word >= done).then(|| code.key_at(word)).flatten() else { continue };
        // Most keys of this name hold what is no map, and it is not worth looking further.
        let end = match reader::read(code, &value) {
            Ok(map) if is_known(&map.tree) => word,
            Ok(map) => map.end,
            Err(at) => at,
        };
        let holder = (end == word).then(|| openings.at(key)).flatten();
        let holder = holder.filter(|at| *at >= done).and_then(|at| brackets::bracket_at(code, at));
        done = done.max(end);
        let Some(holder) = holder.filter(|holder| holder.holds != Holds::Elements) else { continue };
        if !around::may_open(code, &holder, &mut openings) {
            continue;
        }
        match reader::read(code, &holder) {
            Ok(map) => {
                done = map.end;
                let is_value = holds_known(&map.tree, word) && around::may_end(code, map.end);
                if is_value && !around::is_partial(code, &holder, &mut openings) {
                    let contents = map.contents.into_iter().collect();
                    found.push(Values::map(map.tree, contents, Notation::Map));
                }
            }
            Err(at) => done = at.max(word),
        }
    }
    found
}

/// Whether what was read turned out to be a map or a list.
fn is_known(tree: &Tree) -> bool {
    tree.roots().next().is_some_and(|root| is_container(tree, root))
}

/// Whether the map that was read has the word at an offset for a key of its own, and a map or a
/// list under it.
fn holds_known(tree: &Tree, word: usize) -> bool {
    let mut members = tree.roots().take(1).flat_map(|root| tree.members(root));
    let value = members.find(|(key, _)| tree.get(*key).range().contains(&word)).map(|(_, value)| value);
    value.is_some_and(|value| is_container(tree, value))
}

fn is_container(tree: &Tree, id: NodeId) -> bool {
    matches!(tree.get(id).kind, Kind::Object | Kind::Array)
}

/// Whether a word may be a key, by the bytes on either side.
fn may_be_key(text: &str, at: usize) -> bool {
    let bytes = text.as_bytes();
    let before = at.checked_sub(1).map_or(b' ', |before| bytes[before]);
    let behind = bytes.get(at + RESPONSE.len()).copied().unwrap_or(b' ');
    !is_word(before) && before != b'.' && !is_word(behind) && behind != b'.'
}

impl Code<'_> {
    /// The byte offset at which the key that is the word at an offset begins, and the bracket of its
    /// value; `None` if the word is no key, or if its value is neither a map nor a list.
    fn key_at(self, word: usize) -> Option<(usize, Opened)> {
        let Code { text, spans, maps, .. } = self;
        let end = word + RESPONSE.len();
        let behind = spans.partition_point(|span| (span.start as usize) <= word);
        let span = behind.checked_sub(1).map(|index| spans[index]).filter(|span| span.end as usize > word);
        let is_whole = |span: &Span| values::is_plain(span) && span.content() == (word..end);
        let (mut start, at) = match span {
            Some(span) if is_whole(&span) => (span.start as usize, span.end as usize),
            Some(_) => return None,
            None => (word, end),
        };
        let mut cursor = Cursor::new(text, spans, at);
        let mut separator = cursor.token();
        if separator.kind == TokenKind::Close(b']') && span.is_some() {
            start = text[..start].trim_ascii_end().strip_suffix('[')?.len();
            separator = cursor.token();
        }
        let is_symbol = maps.keys == Keys::Symbols && text[..start].ends_with(':') && !text[..start].ends_with("::");
        let separators = if span.is_some() || is_symbol { maps.separators } else { maps.bare };
        let value = separators.contains(&separator.text).then(|| brackets::opened(&mut cursor, maps)).flatten()?;
        Some((start, value))
    }
}

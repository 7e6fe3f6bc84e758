//! The keys that a response lacks in a mapping of YAML, read off the lines around the place: a line
//! that is half typed is no mapping yet.

use std::ops::Range;

use super::key::Role;
use super::template::Template;
use super::{Asked, Completion, ItemKind};
use crate::ide::Analysis;

/// No more lines than this are looked at on either side.
const MOST_LINES: usize = 1000;

/// The keys that may be written at a byte offset.
pub(super) fn completion(analysis: &Analysis, offset: usize, asked: Asked) -> Option<Completion> {
    let text = analysis.text.as_str();
    let here = Line::at(text, offset).filter(|_| analysis.has_sign())?;
    let typed = here.typed(offset)?;
    let (role, siblings) = role(before(text, here.start).take(MOST_LINES), typed.column)?;
    let below = after(text, here.end).take(MOST_LINES).take_while(|line| line.column >= typed.column);
    let below: Vec<Line<'_>> = below.collect();
    // What is further in than its first sibling is no member of the same mapping.
    if siblings.is_empty() && below.first().is_some_and(|line| line.column > typed.column) {
        return None;
    }
    let below = below.iter().filter(|line| line.column == typed.column).filter_map(Line::key);
    let present: Vec<Key<'_>> = siblings.into_iter().chain(below).collect();
    let missing = role.keys().iter().filter(|name| !present.iter().any(|key| key.name == **name));
    let (open, quote) = match typed.quote {
        "" => present.first().map_or(("", ""), |key| (key.quote, key.quote)),
        quote => ("", quote),
    };
    let indent = &text[here.start..here.start + typed.column];
    let items = missing.filter_map(|name| {
        let key = format!("{open}{name}{quote}");
        let template = match (typed.has_value, *name) {
            (true, _) => Template::new([key]),
            (false, "Error") => Template::new([format!("{key}:\n{indent}  "), String::new()]),
            (false, _) => Template::new([format!("{key}: "), String::new()]),
        };
        template.item(name, ItemKind::Key, asked.snippets, |piece| Some(piece.to_owned()))
    });
    Some(Completion { range: typed.range.clone(), items: items.collect() })
}

/// What the mapping is for that a line of this column would belong to, and the keys above it in the
/// same mapping. `above` are the lines before it, the nearest first.
fn role<'a>(mut above: impl Iterator<Item = Line<'a>>, column: usize) -> Option<(Role, Vec<Key<'a>>)> {
    let (holder, siblings) = holder(&mut above, column)?;
    let role = match holder.key()?.name {
        "Response" => Role::Response,
        "Error" => {
            let (outer, _) = self::holder(&mut above, holder.column)?;
            outer.key().filter(|key| key.name == "Response").map(|_| Role::Error)?
        }
        _ => return None,
    };
    Some((role, siblings))
}

/// The line whose block a line of this column would belong to, and the keys of that block above it.
fn holder<'a>(above: &mut impl Iterator<Item = Line<'a>>, column: usize) -> Option<(Line<'a>, Vec<Key<'a>>)> {
    let mut siblings = Vec::new();
    let mut nearest = column;
    for line in above {
        if line.column < column {
            return (line.opens_block() && nearest == column).then_some((line, siblings));
        }
        nearest = line.column;
        if line.column == column {
            siblings.extend(line.key());
            if line.is_item {
                // What holds the first key of a list's item is the list.
                return None;
            }
        }
    }
    None
}

/// A key and its quote, which is empty where there is none.
#[derive(Clone, Copy)]
struct Key<'a> {
    name: &'a str,
    quote: &'a str,
}

/// A line that is neither blank nor a comment.
#[derive(Clone, Copy)]
struct Line<'a> {
    start: usize,
    end: usize,
    /// Where what it says begins, in bytes from its start: behind the dash of a list's item.
    column: usize,
    is_item: bool,
    /// What it says.
    text: &'a str,
}

/// What is typed of a key.
struct Typed<'a> {
    column: usize,
    /// The quote that the key begins with; empty for one without.
    quote: &'a str,
    /// What of it is replaced.
    range: Range<usize>,
    has_value: bool,
}

impl<'a> Line<'a> {
    fn at(text: &'a str, offset: usize) -> Option<Self> {
        let start = text[..offset].rfind(['\n', '\r']).map_or(0, |at| at + 1);
        let end = text[offset..].find(['\n', '\r']).map_or(text.len(), |at| offset + at);
        Some(Self::new(text, start, end))
    }

    fn new(text: &'a str, start: usize, end: usize) -> Self {
        let mut rest = text[start..end].trim_start_matches(' ');
        let mut is_item = false;
        while let Some(behind) = rest.strip_prefix("- ") {
            rest = behind.trim_start_matches(' ');
            is_item = true;
        }
        Line { start, end, column: end - start - rest.len(), is_item, text: rest.trim_end() }
    }

    fn says_something(&self) -> bool {
        !self.text.is_empty() && !self.text.starts_with('#')
    }

    /// The key that a line begins with and its quote, without what follows.
    fn key(&self) -> Option<Key<'a>> {
        let (key, behind) = self.head();
        (!key.name.is_empty() && behind.starts_with(':')).then_some(key)
    }

    /// The word that a line begins with, and what stands behind it.
    fn head(&self) -> (Key<'a>, &'a str) {
        let quote = if self.text.starts_with(['"', '\'']) { &self.text[..1] } else { "" };
        let rest = &self.text[quote.len()..];
        let length = rest.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_').count();
        let behind = &rest[length..];
        (Key { name: &rest[..length], quote }, behind.strip_prefix(quote).unwrap_or(behind))
    }

    /// Whether its key has no value on the line.
    fn opens_block(&self) -> bool {
        let behind = self.head().1.trim_start_matches(':').trim_start();
        behind.is_empty() || behind.starts_with('#')
    }

    /// The key that is being typed at a byte offset, if that is all of the line.
    fn typed(&self, offset: usize) -> Option<Typed<'a>> {
        let (Key { name, quote }, behind) = self.head();
        let at = self.start + self.column;
        // On a line of blanks the place itself says how far in it is.
        if self.text.is_empty() {
            let is_behind = offset == self.end && !self.is_item;
            return is_behind.then(|| Typed {
                column: offset - self.start,
                quote,
                range: offset..offset,
                has_value: false,
            });
        }
        let start = at + quote.len();
        let word = start..start + name.len();
        let has_value = behind.starts_with(':');
        let is_all = has_value || behind.is_empty();
        let is_here = word.start <= offset && offset <= word.end && is_all && !self.is_item;
        // A closing quote is written anew with what follows it.
        let end = at + self.text.len() - behind.len();
        is_here.then_some(Typed { column: self.column, quote, range: word.start..end, has_value })
    }
}

/// The lines before a byte offset that say something, the nearest first.
fn before(text: &str, offset: usize) -> impl Iterator<Item = Line<'_>> {
    let mut end = offset;
    let lines = std::iter::from_fn(move || {
        let rest = text[..end].strip_suffix('\n').map(|rest| rest.strip_suffix('\r').unwrap_or(rest))?;
        let start = rest.rfind('\n').map_or(0, |at| at + 1);
        end = start;
        Some(Line::new(text, start, rest.len()))
    });
    lines.filter(Line::says_something)
}

/// The lines behind a byte offset that say something.
fn after(text: &str, offset: usize) -> impl Iterator<Item = Line<'_>> {
    let mut at = offset;
    let lines = std::iter::from_fn(move || {
        let start = at + text[at..].find('\n')? + 1;
        at = start + text[start..].find(['\n', '\r']).unwrap_or(text.len() - start);
        Some(Line::new(text, start, at))
    });
    lines.filter(Line::says_something)
}

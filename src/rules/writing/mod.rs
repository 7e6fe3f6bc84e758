//! Edits of a tree of values, by example: what is new is written as its neighbours are.
//!
//! A tree may be JSON, a Python dict, an object literal of TypeScript, a map of Go, a mapping of YAML.
//! Nothing here knows which. Quotes, what parts a key from its value, brackets, line breaks and indentation are
//! copied from what stands there, and where there is nothing to copy from, there is no edit: it is
//! better to have no quick fix than one that leaves a text that no parser reads.
//!
//! All offsets are bytes of the tree's own text, until [`Writing::edits`] leads them to the source. A
//! change looks at one object, its neighbours and its lines, so that the fixes of all findings together take
//! no more than the text is long.

mod example;
mod insert;
mod remove;
mod style;
mod wrap;

#[cfg(test)]
mod tests;

pub use example::{Style, style};

use std::ops::Range;

use crate::scan::{Member, NodeId, Notation, View};
use crate::text::Edit;

/// Values, and the source that they stand in.
#[derive(Clone, Copy)]
pub(super) struct Writing<'a> {
    pub source: &'a str,
    pub view: View<'a>,
}

/// A member and those on either side of it.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub before: Option<Member>,
    pub member: Member,
    pub behind: Option<Member>,
}

/// What is put in the place of a byte range of the tree's text.
struct Change {
    range: Range<usize>,
    parts: Vec<Part>,
}

enum Part {
    /// A text that is not there yet. A literal may have to escape it.
    New(String),
    /// What stands somewhere else, just as the source has it.
    Moved(Range<usize>),
}

impl<'a> Writing<'a> {
    /// Puts a text in the place of a value.
    pub fn replace(self, member: Member, value: &str) -> Option<Vec<Edit>> {
        let range = self.view.get(member.value).range();
        let mut text = self.string(value, member)?;
        // A null of YAML may be nothing at all.
        if range.is_empty() && !self.view.text[..range.start].ends_with(is_space) {
            text.insert(0, ' ');
        }
        self.edits(vec![change(range, text)])
    }

    /// Gives a key another name.
    pub fn rename(self, key: NodeId, name: &str) -> Option<Vec<Edit>> {
        self.edits(vec![change(self.view.content_range(key), name.to_owned())])
    }

    /// Adds a member whose value is a text.
    pub fn add(self, object: NodeId, name: &str, value: &str) -> Option<Vec<Edit>> {
        self.edits(self.added(object, name, value)?)
    }

    /// Removes a member.
    pub fn remove(self, object: NodeId, place: Place) -> Option<Vec<Edit>> {
        self.edits(self.removed(object, place)?)
    }

    /// Moves a member from one object into another.
    pub fn transfer(self, from: NodeId, place: Place, into: NodeId) -> Option<Vec<Edit>> {
        self.edits(self.transferred(from, place, into)?)
    }

    /// Puts an object into a new one, as the value of its only key. `more` is the key and the text of
    /// a member that the object is to have besides.
    pub fn wrap(self, object: NodeId, name: &str, more: Option<(&str, &str)>) -> Option<Vec<Edit>> {
        self.edits(self.wrapped(object, name, more)?)
    }

    /// Changes of the tree's text as edits of the source; `None` if one of them can't be written there.
    fn edits(self, changes: Vec<Change>) -> Option<Vec<Edit>> {
        let values = self.view.values;
        let text = |part: Part, at: usize| match part {
            Part::New(text) => values.written(&text, at),
            Part::Moved(range) => values.moved(range, at, self.source),
        };
        let edits = |Change { range, parts }: Change| {
            let is_cut = |part: &Part| matches!(part, Part::New(text) if text.is_empty());
            if parts.iter().all(is_cut) {
                return values.cut(range, self.source);
            }
            let text = parts.into_iter().map(|part| text(part, range.start)).collect::<Option<String>>()?;
            Some(vec![values.edit_as_is(range, text)?])
        };
        let edits = changes.into_iter().map(edits).collect::<Option<Vec<_>>>()?;
        Some(edits.into_iter().flatten().collect())
    }

    /// The place of a member among those of its object.
    pub fn place(self, object: NodeId, member: Member) -> Option<Place> {
        self.places(object).find(|place| place.member == member)
    }

    /// The members of an object, each with its neighbours.
    pub fn places(self, object: NodeId) -> impl Iterator<Item = Place> {
        let mut members = self.view.members(object).peekable();
        let mut before = None;
        std::iter::from_fn(move || {
            let member = members.next()?;
            let place = Place { before, member, behind: members.peek().copied() };
            before = Some(member);
            Some(place)
        })
    }

    /// Whether an object has no brackets: a block of YAML, where a member is a line and indentation
    /// says what it belongs to.
    fn is_block(self, object: NodeId) -> bool {
        let first = self.view.members(object).next();
        self.view.values.notation == Notation::Block
            && first.is_some_and(|first| self.view.get(first.key).start == self.view.get(object).start)
    }

    /// A key with all that belongs to it: `["Response"]` of Lua and of computed keys has brackets.
    fn key_range(self, key: NodeId) -> Range<usize> {
        let Range { start, end } = self.view.get(key).range();
        match self.view.text[..start].ends_with('[') && self.view.text[end..].starts_with(']') {
            true => start - 1..end + 1,
            false => start..end,
        }
    }

    fn member_range(self, member: Member) -> Range<usize> {
        let key = self.key_range(member.key);
        key.start..self.view.get(member.value).range().end.max(key.end)
    }

    /// What is between an object's brackets; `None` if there are none.
    fn inside(self, object: NodeId) -> Option<Range<usize>> {
        let range = self.view.get(object).range();
        let end = range.end.checked_sub(1)?;
        let opener = match self.view.text.as_bytes().get(end)? {
            b'}' => '{',
            b']' => '[',
            b')' => '(',
            _ => return None,
        };
        let first = self.view.members(object).next().map_or(end, |first| self.key_range(first.key).start);
        // A type may stand in front and have brackets of its own: `map[string]any{`.
        let opened = self.view.text.get(range.start..first)?.rfind(opener)? + 1;
        Some(range.start + opened..end)
    }
}

fn change(range: Range<usize>, text: String) -> Change {
    Change { range, parts: vec![Part::New(text)] }
}

/// The white space that texts are laid out with.
fn is_space(letter: char) -> bool {
    matches!(letter, ' ' | '\t' | '\n' | '\r')
}

fn is_blank(text: &str) -> bool {
    text.chars().all(is_space)
}

/// The white space that ends where a place begins.
fn space_before(text: &str, at: usize) -> &str {
    let before = &text[..at];
    &before[before.trim_end_matches(is_space).len()..]
}

/// The last line break in front of a place, and the indentation, if nothing else stands between.
fn line_before(text: &str, at: usize) -> Option<&str> {
    let space = space_before(text, at);
    let last = space.rfind(['\n', '\r'])?;
    let start = if space[..last].ends_with('\r') { last - 1 } else { last };
    Some(&space[start..])
}

/// The white space that the line of a place begins with.
fn indentation(text: &str, at: usize) -> &str {
    let line = &text[text[..at].rfind(['\n', '\r']).map_or(0, |line| line + 1)..];
    &line[..line.len() - line.trim_start_matches([' ', '\t']).len()]
}

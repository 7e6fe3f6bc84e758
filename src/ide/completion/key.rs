//! The keys that a response lacks at a place.

use std::ops::Range;

use super::response::Place;
use super::template::Template;
use super::{Item, ItemKind};
use crate::rules::style;
use crate::scan::{Kind, NodeId, Notation};

/// What an object is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// It may come to hold `Response`.
    Outer,
    Response,
    Error,
}

impl Role {
    /// The keys that the API puts into it.
    pub fn keys(self) -> &'static [&'static str] {
        match self {
            Role::Outer => &["Response"],
            Role::Response => &["RequestId", "Error"],
            Role::Error => &["Code", "Message"],
        }
    }
}

/// A key that is to be written, or is half written.
struct Typed<'a> {
    object: NodeId,
    /// The key as it is now.
    key: Option<NodeId>,
    /// Its text so far, with what stands behind the cursor.
    content: Range<usize>,
    /// Where its closing mark ends, if it has one.
    closed: Option<usize>,
    /// Its opening mark; empty where it has none.
    opener: &'a str,
}

/// The keys that may be written at a place, and the byte range of the tree's text that they replace.
pub(super) fn items(place: &Place<'_>) -> Option<(Range<usize>, Vec<Item>)> {
    let typed = place.quoted_key().or_else(|| place.bare_key())?;
    let names = place.role(&typed)?.keys();
    let others = || place.view.members(typed.object).map(|member| member.key).filter(|key| Some(*key) != typed.key);
    let missing = names.iter().filter(|name| !others().any(|key| place.view.is(key, name)));
    let style = style(place.view, typed.object);
    let end = typed.closed.unwrap_or(typed.content.end);
    let has_value = place.has_value(end);
    let (opener, closer) = match (typed.opener, typed.closed) {
        ("", _) => style.key,
        // A closing mark that stands already stays if nothing is written behind it.
        (_, Some(_)) if has_value => ("", ""),
        (_, Some(closed)) => ("", &place.view.text[typed.content.end..closed]),
        (opener, None) => ("", opener),
    };
    let range = typed.content.start..if has_value { typed.content.end } else { end };
    let mark = if has_value || place.ends_list(end) { "" } else { style.mark };
    let item = |name: &&str| {
        let key = format!("{opener}{name}{closer}");
        let (open, close) = if matches!(*name, "Response" | "Error") { style.object } else { style.text };
        let template = match has_value {
            true => Template::new([key]),
            false => Template::new([format!("{key}{}{open}", style.separator), format!("{close}{mark}")]),
        };
        template.item(name, ItemKind::Key, place.asked.snippets, |piece| place.written(&range, piece))
    };
    let items = missing.filter_map(item).collect();
    Some((range, items))
}

impl<'a> Place<'a> {
    /// The key between whose marks the place is.
    fn quoted_key(&self) -> Option<Typed<'a>> {
        let tree = self.view.tree();
        let key = tree.at(self.offset).filter(|id| self.view.kind(*id) == Kind::Key)?;
        let (range, content) = (self.view.get(key).range(), self.view.content_range(key));
        let opener = &self.view.text[range.start..content.start];
        let closed = (content.end < range.end).then_some(range.end);
        // Half typed, it takes all the line with it.
        let end = if closed.is_some() { content.end } else { content.start + word(&self.view.text[content.clone()]) };
        let is_inside = !opener.is_empty() && content.start <= self.offset && self.offset <= end;
        let object = tree.parent(key)?;
        is_inside.then_some(Typed { object, key: Some(key), content: content.start..end, closed, opener })
    }

    /// A key without marks, of which nothing need be there yet.
    fn bare_key(&self) -> Option<Typed<'a>> {
        let (text, tree) = (self.view.text, self.view.tree());
        let start = self.offset - word_before(&text[..self.offset]);
        let end = self.offset + word(&text[self.offset..]);
        let openers = if self.view.values.notation == Notation::Json { "{," } else { "{,[(" };
        let expects_key = text[..start].trim_end().ends_with(|letter| openers.contains(letter));
        let mut around = std::iter::successors(tree.at(start), |id| tree.parent(*id));
        let object = around.find(|id| matches!(self.view.kind(*id), Kind::Object | Kind::Array));
        let object = object.filter(|id| expects_key && self.view.kind(*id) == Kind::Object)?;
        let mut keys = self.view.members(object).map(|member| member.key);
        let key = keys.find(|key| start < end && self.view.get(*key).range() == (start..end));
        Some(Typed { object, key, content: start..end, closed: None, opener: "" })
    }

    /// What the object of a key is for; `None` if it is none of a response and won't become one.
    fn role(&self, typed: &Typed<'_>) -> Option<Role> {
        let tree = self.view.tree();
        let named = |id, name| self.view.is_under(id, name);
        let parent = tree.parent(typed.object);
        if named(typed.object, "Response") {
            return Some(Role::Response);
        }
        if named(typed.object, "Error") && parent.is_some_and(|parent| named(parent, "Response")) {
            return Some(Role::Error);
        }
        let others = self.view.members(typed.object).filter(|member| Some(member.key) != typed.key).count();
        let may_become = others <= 1 && !self.is_inside_response(typed.object);
        // JSON in code is seldom a response: there the writer has to ask, or to begin the key.
        let begun = &self.view.text[typed.content.start..self.offset];
        let fits = "Response".get(..begun.len()).is_some_and(|head| head.eq_ignore_ascii_case(begun));
        let is_meant = parent.is_none() && fits && !(begun.is_empty() && self.asked.unbidden);
        let is_meant = is_meant || !self.view.values.is_embedded();
        (may_become && is_meant && self.view.values.notation == Notation::Json).then_some(Role::Outer)
    }

    /// Whether a value follows the key that ends at an offset.
    fn has_value(&self, end: usize) -> bool {
        let behind = self.view.text[end..].trim_start();
        match self.view.values.notation {
            Notation::Json | Notation::Block => behind.starts_with(':'),
            Notation::Map => [":", "=", "->", "]"].iter().any(|mark| behind.starts_with(mark)),
        }
    }
}

/// The length of the word that a text begins with, in bytes.
fn word(text: &str) -> usize {
    text.bytes().take_while(|byte| is_word(*byte)).count()
}

fn word_before(text: &str) -> usize {
    text.bytes().rev().take_while(|byte| is_word(*byte)).count()
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

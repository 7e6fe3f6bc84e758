//! How keys, texts and indentation are written here: read off what stands nearby.

use super::{Writing, indentation, is_space, line_before};
use crate::scan::{Kind, Member, NodeId, Notation};

/// How many objects further out are looked at for an example.
const FURTHEST: usize = 4;

/// How many of their members are.
const MOST: usize = 64;

/// How much indentation a level has where nothing shows it.
const LEVEL: &str = "  ";

/// What parts keys from values.
const SEPARATORS: [&str; 5] = [":", "=>", "=", "->", "to"];

impl<'a> Writing<'a> {
    /// The objects that hold a node, the innermost first.
    fn around(self, id: NodeId) -> impl Iterator<Item = NodeId> {
        std::iter::successors(Some(id), move |id| self.view.tree().parent(*id)).take(FURTHEST)
    }

    /// A key and what parts it from its value, as a member nearby has them.
    pub(super) fn key(self, name: &str, example: Member) -> Option<String> {
        let range = self.key_range(example.key);
        let content = self.view.content_range(example.key);
        let (opener, closer) = (&self.view.text[range.start..content.start], &self.view.text[content.end..range.end]);
        Some(format!("{opener}{name}{closer}{}", self.separator(example)?))
    }

    /// What parts keys from values: `: `, ` => `, ` = `. The value is to begin on the key's line.
    fn separator(self, example: Member) -> Option<String> {
        let between =
            self.view.text.get(self.key_range(example.key).end..self.view.get(example.value).range().start)?;
        let mark = between.trim_matches(is_space);
        let is_wide = between.contains(['\n', '\r']) || self.view.get(example.value).range().is_empty();
        match SEPARATORS.contains(&mark) {
            true if is_wide => Some(format!("{mark} ")),
            true => Some(between.to_owned()),
            // A comment, or a call that wraps the value, is the one member's business.
            false => None,
        }
    }

    /// What parts members: a comma, a semicolon, or nothing but the line's end.
    pub(super) fn mark(self, object: NodeId) -> &'static str {
        if self.view.values.notation == Notation::Json {
            return ",";
        }
        let gaps = self.around(object).flat_map(|object| self.places(object).take(MOST)).filter_map(|place| {
            let behind = self.key_range(place.behind?.key).start;
            self.view.text.get(self.member_range(place.member).end..behind)
        });
        let mut marks = gaps.filter_map(|gap| match gap.trim_start_matches(is_space).chars().next() {
            Some(',') => Some(","),
            Some(';') => Some(";"),
            None if gap.contains(['\n', '\r']) => Some(""),
            _ => None,
        });
        // A comma makes a list of two values in PowerShell.
        let is_powershell = || self.view.slice(object).starts_with("@{") && self.is_written_with(object, "=");
        marks.next().unwrap_or_else(|| if is_powershell() { ";" } else { "," })
    }

    fn is_written_with(self, object: NodeId, separator: &str) -> bool {
        let mut members = self.view.members(object);
        members.next().and_then(|first| self.separator(first)).is_some_and(|found| found.trim() == separator)
    }

    /// A text as a value, in quotes as those of the texts nearby; one that needs no escapes in any
    /// notation, or there is none.
    pub(super) fn string(self, value: &str, near: Member) -> Option<String> {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b" .,:;()_-".contains(&byte);
        if value.is_empty() || !value.bytes().all(is_plain) {
            return None;
        }
        let objects = || self.around(near.key).map(|object| self.view.members(object).take(MOST));
        // An `Error` has texts where its response has none.
        let inner = |member: Member| self.view.members(member.value).take(MOST);
        let texts =
            objects().flat_map(|members| members.flat_map(move |member| [member].into_iter().chain(inner(member))));
        let values = texts.map(|member| member.value).filter(|value| self.view.kind(*value) == Kind::String);
        let keys = objects().flatten().map(|member| member.key);
        let quotes = values.take(1).chain(keys.take(1)).find_map(|id| self.quotes(id));
        let (opener, closer) = quotes.unwrap_or(("\"", "\""));
        Some(format!("{opener}{value}{closer}"))
    }

    /// What stands around a text, if that is quotes and nothing more.
    fn quotes(self, id: NodeId) -> Option<(&'a str, &'a str)> {
        let (range, content) = (self.view.get(id).range(), self.view.content_range(id));
        let (opener, closer) = (&self.view.text[range.start..content.start], &self.view.text[content.end..range.end]);
        let mark = opener.trim_start_matches(|letter: char| letter.is_ascii_alphabetic() || letter == '@');
        let is_pair =
            !mark.is_empty() && mark.len() <= 3 && mark == closer && mark.trim_matches(['"', '\'', '`']).is_empty();
        is_pair.then_some((opener, closer))
    }

    /// The indentation of a level: how much further in an object's members stand than its line.
    pub(super) fn level(self, object: NodeId) -> &'a str {
        self.around(object).find_map(|object| self.level_of(object)).unwrap_or(LEVEL)
    }

    fn level_of(self, object: NodeId) -> Option<&'a str> {
        let first = self.view.members(object).next()?;
        let inner = line_before(self.view.text, self.key_range(first.key).start)?.trim_start_matches(['\n', '\r']);
        let outer = indentation(self.view.text, self.view.get(object).range().start);
        inner.strip_prefix(outer).filter(|level| !level.is_empty())
    }
}

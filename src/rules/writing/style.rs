//! How keys, texts and indentation are written here: read off what stands nearby.

use super::insert::is_comment;
use super::{Writing, indentation, is_space, line_before};
use crate::scan::{Kind, Member, NodeId, Notation};

/// How many objects further out are looked at for an example.
const FURTHEST: usize = 4;

/// How many of their members are.
const MOST: usize = 64;

/// How much indentation a level has where nothing shows it.
const LEVEL: &str = "  ";

/// What parts keys from values.
const SEPARATORS: [&str; 5] = ["=>", ":", "=", "->", "to"];

impl<'a> Writing<'a> {
    /// The objects that hold a node, the innermost first.
    pub(super) fn around(self, id: NodeId) -> impl Iterator<Item = NodeId> {
        std::iter::successors(Some(id), move |id| self.view.tree().parent(*id)).take(FURTHEST)
    }

    /// The members of these objects.
    pub(super) fn members_around(self, id: NodeId) -> impl Iterator<Item = Member> {
        self.around(id).flat_map(move |object| self.view.members(object).take(MOST))
    }

    /// A key and what parts it from its value, as a member nearby has them.
    pub(super) fn key(self, name: &str, example: Member) -> Option<String> {
        let (opener, closer) = self.key_marks(example.key);
        Some(format!("{opener}{name}{closer}{}", self.separator(example)?))
    }

    /// What stands around a key.
    pub(super) fn key_marks(self, key: NodeId) -> (&'a str, &'a str) {
        let (range, content) = (self.key_range(key), self.view.content_range(key));
        (&self.view.text[range.start..content.start], &self.view.text[content.end..range.end])
    }

    /// What parts keys from values: `: `, ` => `, ` = `. The value is to begin on the key's line.
    pub(super) fn separator(self, example: Member) -> Option<String> {
        let value = self.view.get(example.value);
        let between = self.view.text.get(self.key_range(example.key).end..value.range().start)?;
        let behind = between.trim_start_matches(is_space);
        let mark = SEPARATORS.iter().find(|mark| behind.starts_with(**mark))?;
        let behind = &behind[mark.len()..];
        let kind = behind.trim_start_matches(is_space);
        // The type of a map belongs to that map; anything else, such as a comment, to that member.
        let is_type = self.is_container(example.value) && !is_comment(kind);
        if !kind.is_empty() && (!is_type || mark.ends_with('o') && behind == kind) {
            return None;
        }
        let is_wide = between.contains(['\n', '\r']) || value.range().is_empty();
        let space = &behind[..behind.len() - kind.len()];
        let lead = &between[..between.len() - between.trim_start_matches(is_space).len()];
        Some(if is_wide { format!("{mark} ") } else { format!("{lead}{mark}{space}") })
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
        let first = self.view.members(object).next().map(|first| self.key_range(first.key).start);
        let has_lines = first.is_some_and(|first| line_before(self.view.text, first).is_some());
        let mut marks = gaps.filter_map(|gap| match gap.trim_start_matches(is_space).chars().next() {
            Some(',') => Some(","),
            Some(';') => Some(";"),
            None if gap.contains(['\n', '\r']) && has_lines => Some(""),
            _ => None,
        });
        marks.next().unwrap_or_else(|| if self.is_of_powershell(object) { ";" } else { "," })
    }

    /// Whether a comma would make a list of two values: it does in PowerShell's `@{a = 1}`.
    fn is_of_powershell(self, object: NodeId) -> bool {
        let start = self.view.get(object).range().start;
        let is_marked = self.view.text[..start].ends_with('@') || self.view.text[start..].starts_with('@');
        let mut separators = self.view.members(object).filter_map(|member| self.separator(member));
        is_marked && separators.next().is_some_and(|separator| separator.trim() == "=")
    }

    /// A text as a value, in quotes as those of the texts nearby; one that needs no escapes in any
    /// notation, or there is none.
    pub(super) fn string(self, value: &str, near: Member) -> Option<String> {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b" .,:;()_-".contains(&byte);
        if value.is_empty() || !value.bytes().all(is_plain) {
            return None;
        }
        let (opener, closer) = self.text_quotes(near.key);
        Some(format!("{opener}{value}{closer}"))
    }

    /// The quotes of texts nearby, or else of keys.
    pub(super) fn text_quotes(self, near: NodeId) -> (&'a str, &'a str) {
        // An `Error` has texts where its response has none.
        let inner = |member: Member| self.view.members(member.value).take(MOST);
        let texts = self.members_around(near).flat_map(|member| [member].into_iter().chain(inner(member)));
        let values = texts.map(|member| member.value).filter(|value| self.view.kind(*value) == Kind::String);
        let keys = self.members_around(near).map(|member| member.key);
        let quotes = values.take(1).chain(keys.take(1)).find_map(|id| self.quotes(id));
        quotes.unwrap_or(("\"", "\""))
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

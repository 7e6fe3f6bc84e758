//! An object as the value of a key in another one, and lines that move further in or out.

use std::ops::Range;

use super::insert::column;
use super::{Change, Part, Writing, change, indentation, line_before};
use crate::scan::{Member, NodeId};

impl Writing<'_> {
    /// An object without members has nothing to copy from. `more` is a member that the object lacks.
    pub(super) fn wrapped(self, object: NodeId, name: &str, more: Option<(&str, &str)>) -> Option<Vec<Change>> {
        let first = self.view.members(object).next()?;
        let range = self.view.get(object).range();
        let key = self.key(name, first)?;
        let start = self.key_range(first.key).start;
        let level = self.level(object);
        let more = match more {
            Some((name, value)) => {
                let member = self.new_member(object, name, value)?;
                self.spot(object)?.deeper(level).fill(vec![Part::New(member)])
            }
            None => Vec::new(),
        };
        if self.is_block(object) {
            let (line, column) = (self.line_break(range.start), column(self.view.text, range.start));
            let head = insertion(range.start, format!("{}{line}{column}{level}", key.trim_end()));
            return Some([head].into_iter().chain(self.deeper(object, level, true)).chain(more).collect());
        }
        let inside = self.inside(object)?;
        let (opener, closer) = (&self.view.text[range.start..inside.start], &self.view.text[inside.end..range.end]);
        let Some(line) = line_before(self.view.text, start) else {
            let space = self.padding(object);
            let head = insertion(range.start, format!("{opener}{space}{key}"));
            let tail = insertion(range.end, format!("{space}{closer}"));
            return Some([head].into_iter().chain(more).chain([tail]).collect());
        };
        let line = &line[..line.len() - line.trim_start_matches(['\n', '\r']).len()];
        let outer = indentation(self.view.text, range.start);
        let head = insertion(range.start, format!("{opener}{line}{outer}{level}{key}"));
        let tail = insertion(range.end, format!("{}{line}{outer}{closer}", self.end_mark(object)));
        Some([head].into_iter().chain(self.deeper(object, level, false)).chain(more).chain([tail]).collect())
    }

    /// Puts a level of indentation in front of each line that begins inside a value.
    fn deeper(self, value: NodeId, level: &str, is_block: bool) -> Vec<Change> {
        let range = self.view.get(value).range();
        let lines = self.lines(range, value, is_block).into_iter();
        let is_empty = |at: &usize| self.view.text[*at..].trim_start_matches([' ', '\t']).starts_with(['\n', '\r']);
        lines.filter(|at| !is_empty(at)).map(|at| insertion(at, level.to_owned())).collect()
    }

    /// A member's source with another indentation.
    pub(super) fn indented(self, member: Member, from: &str, to: &str, is_block: bool) -> Vec<Part> {
        let range = self.member_range(member);
        let mut parts = Vec::new();
        let mut done = range.start;
        for at in self.lines(range.clone(), member.value, is_block) {
            if self.view.text[at..].starts_with(from) {
                parts.extend([Part::Moved(done..at), Part::New(to.to_owned())]);
                done = at + from.len();
            }
        }
        parts.push(Part::Moved(done..range.end));
        parts
    }

    /// Where the lines begin inside a range, without those that are inside texts, where white space counts.
    /// In a block it does not: there a text's lines are indented like all others.
    fn lines(self, range: Range<usize>, value: NodeId, is_block: bool) -> Vec<usize> {
        let mut texts = self.within(value).map(|id| self.view.get(id).range()).peekable();
        let source = &self.view.text[range.clone()];
        let breaks = source
            .bytes()
            .enumerate()
            .filter(|(at, byte)| *byte == b'\n' || *byte == b'\r' && source.as_bytes().get(at + 1) != Some(&b'\n'));
        let starts = breaks.map(|(at, _)| range.start + at + 1);
        starts
            .filter(|at| {
                while texts.next_if(|text| text.end < *at).is_some() {}
                is_block || texts.peek().is_none_or(|text| text.start >= *at)
            })
            .collect()
    }

    /// The keys and plain values inside a value, and itself if it is one, in order.
    fn within(self, value: NodeId) -> impl Iterator<Item = NodeId> {
        let mut open = vec![value];
        std::iter::from_fn(move || {
            loop {
                let id = open.pop()?;
                if !self.is_container(id) {
                    return Some(id);
                }
                let children: Vec<NodeId> = self.view.tree().children(id).collect();
                open.extend(children.into_iter().rev());
            }
        })
    }
}

fn insertion(at: usize, text: String) -> Change {
    change(at..at, text)
}

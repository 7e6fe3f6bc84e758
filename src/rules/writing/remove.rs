//! A member less in an object: its comma and its line go with it, comments stay.

use std::ops::Range;

use super::insert::{comment, is_comment, marked};
use super::{Change, Place, Writing, change, is_blank, line_before, space_before};
use crate::scan::NodeId;

impl Writing<'_> {
    pub(super) fn removed(self, object: NodeId, place: Place) -> Option<Vec<Change>> {
        let range = self.member_range(place.member);
        let mark = self.mark(object);
        if self.is_block(object) || mark.is_empty() {
            return self.remove_lines(range, place);
        }
        let inside = self.inside(object)?;
        let next = place.behind.map(|behind| self.key_range(behind.key).start);
        let rest = self.view.text.get(range.end..next.unwrap_or(inside.end))?;
        let own = marked(rest, mark);
        let end = range.end + own.unwrap_or(0);
        // What is left up to the next member, or the bracket.
        let left = &self.view.text[end..range.end + rest.len()];
        let is_bare = is_blank(left);
        if !is_bare && !is_comment(left) || own.is_none() && next.is_some() {
            return None;
        }
        match (place.before.map(|before| self.member_range(before).end), next) {
            (before, Some(next)) if is_bare => {
                let is_inside_line = before.is_some() && line_before(self.view.text, range.start).is_none();
                match is_inside_line && left.contains(['\n', '\r']) {
                    // The next member stays on the line that it has.
                    true => Some(cut(range.start - space_before(self.view.text, range.start).len()..end)),
                    false => Some(cut(range.start..next)),
                }
            }
            (Some(before), None) => {
                let between = self.view.text.get(before..range.start)?;
                let behind = before + marked(between, mark)?;
                if is_bare && is_blank(&self.view.text[behind..range.start]) {
                    return Some(cut(before..range.end));
                }
                let mut changes = cut(self.line_around(range.start..end));
                if own.is_none() {
                    changes.extend(cut(behind - mark.len()..behind));
                }
                Some(changes)
            }
            (None, None) if is_bare && is_blank(&self.view.text[inside.start..range.start]) => Some(cut(inside)),
            (_, _) => Some(cut(self.line_around(range.start..end))),
        }
    }

    /// A range with the white space before it, and the line break, if it has its lines for itself.
    fn line_around(self, range: Range<usize>) -> Range<usize> {
        let behind = &self.view.text[range.end..];
        let rest = behind.len() - behind.trim_start_matches([' ', '\t']).len();
        match line_before(self.view.text, range.start) {
            Some(line) if behind[rest..].starts_with(['\n', '\r']) => range.start - line.len()..range.end + rest,
            // A comment stays, with the indentation that the member had.
            _ => range.start..range.end + if comment(behind) > 0 { rest } else { 0 },
        }
    }

    /// Removes the lines of a block's member; not those of its only one, which would leave nothing.
    fn remove_lines(self, range: Range<usize>, place: Place) -> Option<Vec<Change>> {
        let behind = place.behind.map(|behind| self.key_range(behind.key).start);
        if let Some(next) = behind.filter(|next| is_blank(&self.view.text[range.end..*next])) {
            return Some(cut(range.start..next));
        }
        // What stands on the line behind it is a comment; alone it would say nothing.
        let rest = &self.view.text[range.end..];
        let end = range.end + rest.find(['\n', '\r']).unwrap_or(rest.len());
        let rest = &self.view.text[range.end..end];
        let line = line_before(self.view.text, range.start).filter(|_| is_blank(rest) || comment(rest) > 0)?;
        (place.before.is_some() || behind.is_some()).then(|| cut(range.start - line.len()..end))
    }
}

fn cut(range: Range<usize>) -> Vec<Change> {
    vec![change(range, String::new())]
}

//! A member more in an object: behind the last one, as that is laid out, or in front of the first.

use std::ops::Range;

use super::{Change, Part, Place, Writing, change, indentation, is_blank, is_space, line_before, space_before};
use crate::scan::{Kind, Member, NodeId};

/// Where a member goes, and what goes around it.
pub(super) struct Spot {
    /// Where the member before lacks what parts them, and what that is.
    missing: Option<(usize, &'static str)>,
    range: Range<usize>,
    before: String,
    behind: String,
    /// The indentation of the member's line; `None` if others stand on it.
    indentation: Option<String>,
}

impl Spot {
    pub(super) fn fill(self, member: Vec<Part>) -> Vec<Change> {
        let missing = self.missing.map(|(at, mark)| change(at..at, mark.to_owned()));
        let parts = [Part::New(self.before)].into_iter().chain(member).chain([Part::New(self.behind)]).collect();
        missing.into_iter().chain([Change { range: self.range, parts }]).collect()
    }

    /// The spot when its line stands further in.
    pub(super) fn deeper(mut self, level: &str) -> Self {
        if let Some(indentation) = &mut self.indentation {
            indentation.push_str(level);
            for lead in [&mut self.before, &mut self.behind] {
                if lead.contains(['\n', '\r']) {
                    lead.push_str(level);
                }
            }
        }
        self
    }
}

impl<'a> Writing<'a> {
    pub(super) fn added(self, object: NodeId, name: &str, value: &str) -> Option<Vec<Change>> {
        let member = self.new_member(object, name, value)?;
        Some(self.spot(object)?.fill(vec![Part::New(member)]))
    }

    /// A member as the others of an object are written.
    pub(super) fn new_member(self, object: NodeId, name: &str, value: &str) -> Option<String> {
        let has_key = |member: &Member| self.view.kind(member.key) == Kind::Key;
        let example = self.view.members(object).filter(has_key).last().or_else(|| self.holder(object))?;
        Some(self.key(name, example)? + &self.string(value, example)?)
    }

    /// The member is as the source has it but for its indentation.
    pub(super) fn transferred(self, from: NodeId, place: Place, into: NodeId) -> Option<Vec<Change>> {
        let is_block = self.is_block(from);
        // Between brackets a plain scalar must not hold what parts members, and no block can stand.
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_-\"'".contains(&byte);
        if is_block && !self.is_block(into) && !self.view.slice(place.member.value).bytes().all(is_plain) {
            return None;
        }
        let mut changes = self.removed(from, place)?;
        let spot = self.spot(into)?;
        let range = self.member_range(place.member);
        let moved = match &spot.indentation {
            Some(to) if is_block => self.indented(place.member, &column(self.view.text, range.start), to, true),
            Some(to) => self.indented(place.member, indentation(self.view.text, range.start), to, false),
            None => vec![Part::Moved(range)],
        };
        changes.extend(spot.fill(moved));
        Some(changes)
    }

    /// An object as the value of the member that holds it.
    pub(super) fn holder(self, object: NodeId) -> Option<Member> {
        self.view.tree().key(object).map(|key| Member { key, value: object })
    }

    pub(super) fn is_container(self, id: NodeId) -> bool {
        matches!(self.view.get(id).kind, Kind::Object | Kind::Array)
    }

    pub(super) fn spot(self, object: NodeId) -> Option<Spot> {
        let Some(last) = self.places(object).last() else { return self.spot_in_empty(object) };
        if self.is_block(object) {
            return Some(self.spot_in_block(object, last.member));
        }
        self.spot_behind(object, last).or_else(|| self.spot_in_front(object))
    }

    /// Behind the last member and the comment on its line, if nothing else stands there.
    fn spot_behind(self, object: NodeId, last: Place) -> Option<Spot> {
        let end = self.member_range(last.member).end;
        let line = line_before(self.view.text, self.key_range(last.member.key).start);
        let rest = self.view.text.get(end..self.inside(object)?.end)?;
        let mark = self.mark(object);
        let marked = marked(rest, mark);
        let behind = &rest[marked.unwrap_or(0)..];
        let comment = comment(behind);
        if !is_blank(&behind[comment..]) || (comment > 0 || mark.is_empty()) && line.is_none() {
            return None;
        }
        let at = end + rest.len() - behind.len() + comment;
        let lead = line.unwrap_or_else(|| self.gap(last));
        let (before, missing) = match marked {
            Some(_) => (lead.to_owned(), None),
            None if comment > 0 && !mark.is_empty() => (lead.to_owned(), Some((end, mark))),
            None => (format!("{mark}{lead}"), None),
        };
        let behind = if marked.is_some() { mark } else { "" }.to_owned();
        Some(Spot { missing, range: at..at, before, behind, indentation: line.map(spaces) })
    }

    fn spot_in_front(self, object: NodeId) -> Option<Spot> {
        let first = self.places(object).next()?;
        let at = self.key_range(first.member.key).start;
        let line = line_before(self.view.text, at);
        let mark = self.mark(object);
        if mark.is_empty() && line.is_none() {
            return None;
        }
        let behind = format!("{mark}{}", line.unwrap_or_else(|| self.gap(first)));
        Some(Spot { missing: None, range: at..at, before: String::new(), behind, indentation: line.map(spaces) })
    }

    /// What is between members that share a line; where there is one only, as much as in front of its value.
    fn gap(self, place: Place) -> &'a str {
        let is_wide = || self.separator(place.member).is_some_and(|separator| separator.ends_with(is_space));
        match place.before {
            Some(_) => space_before(self.view.text, self.key_range(place.member.key).start),
            None if is_wide() => " ",
            None => "",
        }
    }

    /// Behind the last line of a block; in front of it where that is hard to tell.
    fn spot_in_block(self, object: NodeId, last: Member) -> Spot {
        let first = self.view.members(object).next().unwrap_or(last);
        let start = self.key_range(first.key).start;
        let indentation = column(self.view.text, start);
        let line = format!("{}{indentation}", self.line_break(start));
        let mut innermost = last;
        while let Some(inner) = self.view.members(innermost.value).last().filter(|_| self.is_block(innermost.value)) {
            innermost = inner;
        }
        let range = self.member_range(innermost);
        let behind = &self.view.text[range.end..];
        let rest = &behind[..behind.find(['\n', '\r']).unwrap_or(behind.len())];
        let value = &self.view.text[self.view.get(innermost.value).range()];
        let is_line = !value.is_empty() && !value.contains(['\n', '\r']) && !value.starts_with(['|', '>']);
        if is_line && (is_blank(rest) || comment(rest) > 0) {
            let at = range.end + rest.len();
            return Spot {
                missing: None,
                range: at..at,
                before: line,
                behind: String::new(),
                indentation: Some(indentation),
            };
        }
        Spot { missing: None, range: start..start, before: String::new(), behind: line, indentation: Some(indentation) }
    }

    /// Between the brackets of an empty object, in the way of the object that holds it.
    fn spot_in_empty(self, object: NodeId) -> Option<Spot> {
        let range = self.inside(object).filter(|inside| is_blank(&self.view.text[inside.clone()]))?;
        let holder = self.holder(object)?;
        let Some(line) = line_before(self.view.text, self.key_range(holder.key).start) else {
            let space = self.padding(self.view.tree().parent(object)?).to_owned();
            return Some(Spot { missing: None, range, before: space.clone(), behind: space, indentation: None });
        };
        let inner = format!("{line}{}", self.level(object));
        let behind = format!("{}{line}", self.end_mark(self.view.tree().parent(object)?));
        let indentation = Some(spaces(&inner));
        Some(Spot { missing: None, range, before: inner, behind, indentation })
    }

    /// What is between an object's bracket and its first member, if they share a line.
    pub(super) fn padding(self, object: NodeId) -> &'a str {
        let first = self.view.members(object).next().map(|first| self.key_range(first.key).start);
        let space = first.and_then(|first| self.view.text.get(self.inside(object)?.start..first));
        space.filter(|space| is_blank(space) && !space.contains(['\n', '\r'])).unwrap_or_default()
    }

    /// What stands behind an object's last member: a comma, as Go wants it and others allow, or nothing.
    pub(super) fn end_mark(self, object: NodeId) -> &'static str {
        let last = self.view.members(object).last().map(|last| self.member_range(last).end);
        let rest = last.and_then(|end| self.view.text.get(end..self.inside(object)?.end));
        let mark = self.mark(object);
        rest.and_then(|rest| marked(rest, mark)).map_or("", |_| mark)
    }

    /// The line break nearest in front of a place, or else behind it.
    pub(super) fn line_break(self, at: usize) -> &'static str {
        let near = self.view.text[..at].rfind(['\n', '\r']).or_else(|| self.view.text.find(['\n', '\r']));
        let is_first_of_two =
            |at: usize| self.view.text[at..].starts_with("\r\n") || self.view.text[..=at].ends_with("\r\n");
        match near {
            Some(at) if is_first_of_two(at) => "\r\n",
            Some(at) if self.view.text[at..].starts_with('\r') => "\r",
            _ => "\n",
        }
    }
}

/// Where what parts members ends, if it is what a text begins with.
pub(super) fn marked(text: &str, mark: &str) -> Option<usize> {
    let space = text.len() - text.trim_start_matches(is_space).len();
    (!mark.is_empty() && text[space..].starts_with(mark)).then_some(space + mark.len())
}

/// The indentation of a line break with indentation.
fn spaces(line: &str) -> String {
    line.trim_start_matches(['\n', '\r']).to_owned()
}

/// What indents a line as far as a place: what stands in front of it, in white space.
pub(super) fn column(text: &str, at: usize) -> String {
    let start = text[..at].rfind(['\n', '\r']).map_or(0, |line| line + 1);
    text[start..at].chars().map(|letter| if letter == '\t' { '\t' } else { ' ' }).collect()
}

/// How many bytes a comment takes that begins on this line and ends on it, the space before it
/// included; 0 if there is none.
pub(super) fn comment(text: &str) -> usize {
    let line = &text[..text.find(['\n', '\r']).unwrap_or(text.len())];
    let rest = line.trim_start_matches([' ', '\t']);
    let is_open = rest.starts_with("/*") && rest.find("*/").is_none_or(|end| end + 2 < rest.trim_end().len());
    if is_comment(rest) && !is_open { line.len() } else { 0 }
}

/// Whether a text begins with a comment.
pub(super) fn is_comment(text: &str) -> bool {
    ["//", "/*", "#", "--"].iter().any(|mark| text.trim_start_matches(is_space).starts_with(mark))
}

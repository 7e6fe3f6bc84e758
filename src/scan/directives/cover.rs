//! Which bytes a directive covers.
//!
//! One behind or before code is about its own line; one that stands alone is about the next line
//! that has anything but comments. With the line it covers what begins there and goes on below: a
//! literal, a heredoc, lines that are joined (up to the end of the last line: no comment can stand in
//! between), and values of a response.

use std::collections::BTreeMap;
use std::ops::Range;

use super::super::lexer::Span;
use super::super::syntax::{Special, Syntax};
use super::super::value::Kind;
use super::super::values::{Notation, Values};
use super::lines::Lines;
use super::pieces::pieces;
use super::{Directive, Found};

pub fn directives(
    text: &str,
    syntax: &Syntax,
    spans: &[Span],
    values: &[Values],
    comments: &[Range<usize>],
    found: Vec<Found>,
) -> Vec<Directive> {
    let lines = Lines::of(text);
    let surroundings = surroundings(text, syntax, comments);
    let line_of = |found: &Found| {
        let around = &surroundings[found.comment];
        let own = lines.range(lines.of_offset(found.range.start));
        let has_code =
            around.before.is_some_and(|at| own.contains(&at)) || around.behind.is_some_and(|at| own.contains(&at));
        let at = if has_code { Some(own.start) } else { around.behind };
        at.filter(|_| !found.of_file).map(|at| lines.of_offset(at))
    };
    let about: Vec<Option<usize>> = found.iter().map(line_of).collect();
    let ends = ends(text, syntax, spans, values, &lines, about.iter().flatten().copied());
    let directive = |(found, line): (Found, Option<usize>)| {
        let own = lines.range(lines.of_offset(found.range.start)).start;
        // Behind one that stands alone at the end there may be others like it.
        let everything = text.len() + 1;
        let covers = match line {
            _ if found.of_file => 0..everything,
            Some(line) => own..ends.get(&line).copied().unwrap_or(everything),
            None => own..everything,
        };
        Directive {
            range: found.range,
            list: found.list,
            of_file: found.of_file,
            comment: surroundings[found.comment].comment.clone(),
            is_all: found.is_all,
            line: line.map(|line| lines.range(line).start),
            covers,
        }
    };
    found.into_iter().zip(about).map(directive).collect()
}

/// What stands around a comment.
struct Surroundings {
    /// The comment, with what belongs to it.
    comment: Range<usize>,
    /// The last byte before it, and the first one behind it, that is no blank and in no comment.
    before: Option<usize>,
    behind: Option<usize>,
}

fn surroundings(text: &str, syntax: &Syntax, comments: &[Range<usize>]) -> Vec<Surroundings> {
    let bytes = text.as_bytes();
    let is_blank = |byte: u8| byte.is_ascii_whitespace() || syntax.special == Special::Markdown && byte == b'>';
    let start = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let wrapped: Vec<Wrapped> = comments.iter().map(|comment| Wrapped::of(text, syntax, comment)).collect();
    let gap = |index: usize| {
        let from = index.checked_sub(1).map_or(start, |before| wrapped[before].outer.end);
        let to = wrapped.get(index).map_or(bytes.len(), |wrapped| wrapped.outer.start);
        from.min(to)..to
    };
    let mut before = None;
    let mut around: Vec<Surroundings> = Vec::with_capacity(comments.len());
    for (index, wrapped) in wrapped.iter().enumerate() {
        let gap = gap(index);
        before = bytes[gap.clone()].iter().rposition(|byte| !is_blank(*byte)).map(|at| gap.start + at).or(before);
        let comment = if wrapped.belongs { wrapped.outer.clone() } else { comments[index].clone() };
        around.push(Surroundings { comment, before, behind: None });
    }
    let mut behind = None;
    for index in (0..comments.len()).rev() {
        let gap = gap(index + 1);
        behind = bytes[gap.clone()].iter().position(|byte| !is_blank(*byte)).map(|at| gap.start + at).or(behind);
        around[index].behind = behind;
    }
    around
}

/// A comment and the marks around it that stand there for its sake.
struct Wrapped {
    outer: Range<usize>,
    /// Whether the marks are surely part of the comment; else they may be an empty block.
    belongs: bool,
}

impl Wrapped {
    /// `{/* … */}` among JSX, `{{/* … */}}` in a template of YAML.
    fn of(text: &str, syntax: &Syntax, comment: &Range<usize>) -> Self {
        let bare = Self { outer: comment.clone(), belongs: false };
        let (open, close): (&[&str], &[&str]) = match syntax.special {
            Special::JavaScript { jsx: true } => (&["{"], &["}"]),
            Special::Yaml => (&["{{-", "{{"], &["-}}", "}}"]),
            _ => return bare,
        };
        let blank = [' ', '\t'];
        let before = text[..comment.start].trim_end_matches(blank);
        let behind = text[comment.end..].trim_start_matches(blank);
        let opening = open.iter().find_map(|mark| before.strip_suffix(mark));
        let closing = close.iter().find_map(|mark| behind.strip_prefix(mark));
        let (Some(before), Some(behind)) = (opening, closing) else { return bare };
        // `if (x) {/* … */}` has braces of its own.
        let is_between_elements = || {
            let before = before.trim_end();
            let ends = before.ends_with(['>', '}']) && !before.ends_with("=>");
            ends && behind.trim_start().starts_with(['<', '{'])
        };
        let belongs = syntax.special == Special::Yaml || is_between_elements();
        Self { outer: before.len()..text.len() - behind.len(), belongs }
    }
}

/// What is covered from a line on.
#[derive(Clone, Copy)]
struct Group {
    first: usize,
    last: usize,
    /// Where the values end that begin on these lines.
    values: usize,
}

/// For each of some lines, the end of what is covered with it.
fn ends(
    text: &str,
    syntax: &Syntax,
    spans: &[Span],
    values: &[Values],
    lines: &Lines,
    wanted: impl Iterator<Item = usize>,
) -> BTreeMap<usize, usize> {
    let mut ends: BTreeMap<usize, usize> = wanted.map(|line| (line, 0)).collect();
    if ends.is_empty() {
        return ends;
    }
    let mut groups: BTreeMap<usize, Group> = BTreeMap::new();
    let mut add = |first: usize, last: usize, values: usize| {
        let group = groups.entry(first).or_insert(Group { first, last: first, values: 0 });
        (group.last, group.values) = (group.last.max(last), group.values.max(values));
    };
    ends.keys().for_each(|line| add(*line, *line, 0));
    pieces(text, syntax, spans, lines).iter().for_each(|piece| add(piece.first, piece.last, 0));
    for (start, end) in values.iter().filter(|values| !values.is_embedded()).flat_map(|values| members(text, values)) {
        add(lines.of_offset(start), 0, end);
    }
    // From the last line to the first, each is joined with those that it reaches.
    let mut below: Vec<Group> = Vec::new();
    for mut group in groups.into_values().rev() {
        while let Some(reached) = below.pop_if(|below| below.first <= group.last) {
            (group.last, group.values) = (group.last.max(reached.last), group.values.max(reached.values));
        }
        below.push(group);
        if let Some(end) = ends.get_mut(&group.first) {
            *end = lines.range(group.last).end.max(group.values);
        }
    }
    ends
}

/// Where members and elements start and end that have others in them. What has no brackets of its
/// own, a mapping or a list of YAML in lines, begins with the first thing in it: it is none, but for
/// an element of a list.
fn members<'a>(text: &'a str, values: &'a Values) -> impl Iterator<Item = (usize, usize)> + 'a {
    let nodes = || values.tree.iter();
    let has_brackets = |start: usize| text[start..].starts_with(['{', '[']);
    let is_element = |id| values.tree.parent(id).is_some_and(|list| values.tree.get(list).kind == Kind::Array);
    nodes().zip(nodes().skip(1).map(Some).chain([None])).filter_map(move |((id, node), next)| {
        let start = node.start as usize;
        match node.kind {
            Kind::Object | Kind::Array => {
                let counts = values.notation != Notation::Block
                    || has_brackets(start)
                    || node.kind == Kind::Object && is_element(id);
                counts.then_some((start, node.end as usize))
            }
            Kind::Key => next.map(|(_, value)| (start, value.end as usize)),
            _ => None,
        }
    })
}

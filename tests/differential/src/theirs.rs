//! What tree-sitter finds in a text.

use std::collections::HashMap;
use std::iter;
use std::ops::{ControlFlow, Range};
use std::time::{Duration, Instant};

use tree_sitter::{Node, ParseOptions, Parser, Point, Tree};

use crate::bounds;
use crate::grammars::Grammar;

/// A literal or comment: its range and the kind of its node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub range: Range<usize>,
    pub kind: &'static str,
}

/// A text as tree-sitter reads it. All lists are ordered by start.
#[derive(Debug, Default)]
pub struct Reading {
    pub literals: Vec<Found>,
    pub comments: Vec<Found>,
    /// Where it could not read: what it finds there is not taken for true.
    pub unread: Vec<Range<usize>>,
    /// For texts with other languages inside: the only parts that are compared.
    pub parts: Option<Vec<Range<usize>>>,
    /// The trees, each with the offset that it begins at; those of parts come last.
    trees: Vec<(usize, Tree)>,
}

impl Reading {
    /// Whether the readers can be compared about this range.
    pub fn compares(&self, range: &Range<usize>) -> bool {
        let touches = |other: &Range<usize>| other.start < range.end && range.start < other.end;
        !self.unread.iter().any(touches)
            && self
                .parts
                .as_ref()
                .is_none_or(|parts| parts.iter().any(|part| part.start <= range.start && range.end <= part.end))
    }

    /// The kinds of the nodes around a range, the innermost first.
    pub fn around(&self, range: &Range<usize>) -> Vec<String> {
        let node = self.trees.iter().rev().find_map(|(offset, tree)| {
            let root = tree.root_node();
            let (start, end) = (range.start.checked_sub(*offset)?, range.end.checked_sub(*offset)?);
            root.named_descendant_for_byte_range(start, end).filter(|_| end <= root.end_byte())
        });
        iter::successors(node, Node::parent).map(|node| node.kind().to_owned()).collect()
    }
}

/// No file of a corpus needs as long, but some grammars lose themselves in some files.
const TIME_LIMIT: Duration = Duration::from_secs(5);

/// Reads texts; keeps its parsers.
#[derive(Default)]
pub struct Reader {
    parsers: HashMap<&'static str, Parser>,
}

impl Reader {
    pub fn read(&mut self, grammar: &'static Grammar, text: &str) -> Reading {
        let mut reading = Reading::default();
        self.part(grammar, text, 0..text.len(), &[], &mut reading);
        reading.literals.sort_by_key(|found| (found.range.start, found.range.end));
        reading
    }

    /// Reads a part of a text, without what does not belong to it, as if it were a text of its own.
    fn part(
        &mut self,
        grammar: &'static Grammar,
        text: &str,
        part: Range<usize>,
        without: &[Range<usize>],
        reading: &mut Reading,
    ) {
        let parser = self.parsers.entry(grammar.id).or_insert_with(|| {
            let mut parser = Parser::new();
            parser.set_language(&grammar.language.into()).expect("a grammar that this tree-sitter reads");
            parser
        });
        let offset = part.start;
        let part_text = &text[part.clone()];
        let start = Instant::now();
        let mut in_time = |_: &tree_sitter::ParseState| match start.elapsed() < TIME_LIMIT {
            true => ControlFlow::Continue(()),
            false => ControlFlow::Break(()),
        };
        let options = ParseOptions::new().progress_callback(&mut in_time);
        let bytes = part_text.as_bytes();
        parser.set_included_ranges(&between(&part, without)).expect("ranges in the order of the text");
        let tree = parser.parse_with_options(&mut |at, _| &bytes[at.min(bytes.len())..], None, Some(options));
        let Some(tree) = tree else {
            parser.reset();
            reading.unread.push(part);
            return;
        };
        if tree.root_node().is_error() {
            // Its tree may end before the text does.
            reading.unread.push(part);
        }
        for range in unread(tree.root_node()) {
            reading.unread.push(offset + range.start..offset + range.end);
        }
        let mut inside = Vec::new();
        walk(tree.root_node(), |node| {
            let among = |kinds: &[&'static str]| kinds.iter().find(|kind| **kind == node.kind()).copied();
            let directly_in = |kinds: &[&str]| node.parent().is_some_and(|parent| kinds.contains(&parent.kind()));
            let (kind, list) = if let Some(kind) = among(grammar.literals) {
                if directly_in(grammar.literals) {
                    return;
                }
                (kind, &mut reading.literals)
            } else if let Some(kind) = among(grammar.comments) {
                // What looks like one in the lines of a heredoc is none.
                let opened = || node.parent().map_or(0, |parent| parent.start_byte())..=node.start_byte();
                let in_text = directly_in(grammar.literals) && part_text[opened()].contains('\n');
                if directly_in(grammar.comments) || in_text {
                    return;
                }
                (kind, &mut reading.comments)
            } else {
                if let Some(other) = grammar.inside.and_then(|inside| inside(node, part_text)) {
                    let mut cursor = node.walk();
                    let without = node.children(&mut cursor).filter(Node::is_named);
                    let without: Vec<_> =
                        without.map(|child| offset + child.start_byte()..offset + child.end_byte()).collect();
                    inside.push((other, offset + node.start_byte()..offset + node.end_byte(), without));
                }
                return;
            };
            let range = bounds::of(grammar.id, kind, node.byte_range(), part_text);
            let range = range.map(|range| offset + range.start..offset + range.end);
            list.extend(range.map(|range| Found { range, kind }));
        });
        reading.trees.push((offset, tree));
        if grammar.inside_only {
            reading.parts = Some(inside.iter().map(|(_, range, _)| range.clone()).collect());
        }
        for (other, range, without) in inside {
            self.part(other, text, range, &without, reading);
        }
    }
}

/// What of a part stands between the others; no ranges mean all of it.
fn between(part: &Range<usize>, without: &[Range<usize>]) -> Vec<tree_sitter::Range> {
    let mut ranges = Vec::new();
    let mut start = part.start;
    for end in without.iter().map(|other| other.start).chain([part.end]) {
        ranges.push(start - part.start..end - part.start);
        start = without.get(ranges.len() - 1).map_or(end, |other| other.end);
    }
    // Nothing reads the points.
    let place = |byte: usize| Point { row: 0, column: byte };
    let range = |range: Range<usize>| tree_sitter::Range {
        start_byte: range.start,
        end_byte: range.end,
        start_point: place(range.start),
        end_point: place(range.end),
    };
    match without {
        [] => Vec::new(),
        _ => ranges.into_iter().filter(|range| !range.is_empty()).map(range).collect(),
    }
}

/// Visits all named nodes in the order of the text. Does not recurse: some trees are deep.
fn walk<'tree>(root: Node<'tree>, mut visit: impl FnMut(Node<'tree>)) {
    let mut cursor = root.walk();
    loop {
        if cursor.node().is_named() {
            visit(cursor.node());
        }
        if cursor.goto_first_child() {
            continue;
        }
        while !cursor.goto_next_sibling() {
            if !cursor.goto_parent() {
                return;
            }
        }
    }
}

/// Where tree-sitter did not understand the text: each error, with what stands on either side of it in the same
/// item, as it may be read wrongly too.
fn unread(root: Node<'_>) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let mut faulty = vec![root];
    while let Some(node) = faulty.pop() {
        if node.is_error() || node.is_missing() {
            let start = node.prev_sibling().unwrap_or(node).start_byte();
            let end = node.next_sibling().unwrap_or(node).end_byte();
            ranges.push(start..end);
        } else {
            let mut cursor = node.walk();
            faulty.extend(node.children(&mut cursor).filter(Node::has_error));
        }
    }
    ranges
}

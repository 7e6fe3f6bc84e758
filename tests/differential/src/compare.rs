//! One text, read by both: what they agree on, and what not.

use std::ops::Range;

use crate::explained::{self, Explained};
use crate::{ours, theirs};

/// A literal that only one of the two finds.
#[derive(Debug)]
pub struct Disagreement<'a> {
    pub text: &'a str,
    /// What tree-sitter finds and tcerr does not.
    pub theirs: Option<theirs::Found>,
    /// What tcerr finds and tree-sitter does not.
    pub ours: Option<Range<usize>>,
}

impl Disagreement<'_> {
    pub fn start(&self) -> usize {
        let theirs = self.theirs.as_ref().map(|found| found.range.start);
        let ours = self.ours.as_ref().map(|range| range.start);
        theirs.into_iter().chain(ours).min().unwrap_or_default()
    }
}

/// What comes of comparing the readings of one text.
#[derive(Debug, Default)]
pub struct Comparison<'a> {
    /// Literals of tree-sitter that are compared.
    pub literals: usize,
    /// Literals of tree-sitter that are not, because they stand where it could not read.
    pub unread: usize,
    pub equal: usize,
    pub explained: Vec<(&'static Explained, Disagreement<'a>)>,
    pub unexplained: Vec<Disagreement<'a>>,
    /// Comments of tree-sitter that are compared, and those that both find.
    pub comments: (usize, usize),
}

pub fn compare<'a>(id: &str, text: &'a str, ours: &ours::Reading, theirs: &theirs::Reading) -> Comparison<'a> {
    let mut comparison = Comparison::default();
    let compared: Vec<_> = theirs.literals.iter().filter(|found| theirs.compares(&found.range)).cloned().collect();
    comparison.literals = compared.len();
    comparison.unread = theirs.literals.len() - compared.len();
    let mut rest = ours.literals.iter().filter(|range| theirs.compares(range)).cloned().peekable();
    let mut disagreements = Vec::new();
    for found in compared {
        let key = |range: &Range<usize>| (range.start, range.end);
        while let Some(extra) = rest.next_if(|range| range.start < found.range.start) {
            disagreements.push(Disagreement { text, theirs: None, ours: Some(extra) });
        }
        let at = rest.next_if(|range| key(range) == key(&found.range));
        if at.is_some() {
            comparison.equal += 1;
            continue;
        }
        // Both begin here and end elsewhere: one disagreement.
        let ours = rest.next_if(|range| range.start == found.range.start);
        disagreements.push(Disagreement { text, theirs: Some(found), ours });
    }
    disagreements.extend(rest.map(|extra| Disagreement { text, theirs: None, ours: Some(extra) }));
    for disagreement in disagreements {
        match explained::reason(id, &disagreement) {
            Some(reason) => comparison.explained.push((reason, disagreement)),
            None => comparison.unexplained.push(disagreement),
        }
    }
    let comments = theirs.comments.iter().filter(|found| theirs.compares(&found.range));
    for found in comments {
        // Some grammars take the line's end, and blanks before it, into the comment.
        let trimmed = text[found.range.clone()].trim_end().len();
        let both = ours.comments.binary_search_by_key(&found.range.start, |range| range.start).is_ok_and(|at| {
            let range = ours.comments[at].clone();
            text[range].trim_end().len() == trimmed
        });
        comparison.comments.0 += 1;
        comparison.comments.1 += usize::from(both);
    }
    comparison
}

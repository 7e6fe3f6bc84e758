//! One text, read by both: what they agree on, and what not.

use std::iter;
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
    /// Where only one finds something: the innermost literal of the other that it begins in.
    pub within: Option<&'a str>,
    /// The kinds of tree-sitter's nodes around the literal, the innermost first.
    pub around: Vec<String>,
}

impl Disagreement<'_> {
    /// What stands in the text from where the literal begins.
    pub fn rest(&self) -> &str {
        &self.text[self.start()..]
    }

    pub fn before(&self) -> &str {
        &self.text[..self.start()]
    }

    pub fn is_in(&self, kind: &str) -> bool {
        self.around.iter().any(|around| around == kind)
    }

    pub fn start(&self) -> usize {
        let theirs = self.theirs.as_ref().map(|found| found.range.start);
        let ours = self.ours.as_ref().map(|range| range.start);
        theirs.into_iter().chain(ours).min().unwrap_or_default()
    }
}

/// What comes of comparing the readings of one text.
#[derive(Debug, Default)]
pub struct Comparison<'a> {
    pub equal: usize,
    pub explained: Vec<(&'static Explained, Disagreement<'a>)>,
    pub unexplained: Vec<Disagreement<'a>>,
    /// Comments that both find, and those that only tree-sitter does.
    pub comments: usize,
    pub comments_missing: Vec<Disagreement<'a>>,
}

pub fn compare<'a>(id: &str, text: &'a str, ours_read: &ours::Reading, theirs: &theirs::Reading) -> Comparison<'a> {
    let mut comparison = Comparison::default();
    let compared: Vec<_> = theirs.literals.iter().filter(|found| theirs.compares(&found.range)).cloned().collect();
    let mut rest = ours_read.literals.iter().filter(|range| theirs.compares(range)).cloned().peekable();
    let mut disagreements = Vec::new();
    for found in compared {
        let key = |range: &Range<usize>| (range.start, range.end);
        while let Some(extra) = rest.next_if(|range| range.start < found.range.start) {
            disagreements.push((None, Some(extra)));
        }
        let at = rest.next_if(|range| key(range) == key(&found.range));
        if at.is_some() {
            comparison.equal += 1;
            continue;
        }
        // Both begin here and end elsewhere: one disagreement.
        let ours = rest.next_if(|range| range.start == found.range.start);
        disagreements.push((Some(found), ours));
    }
    disagreements.extend(rest.map(|extra| (None, Some(extra))));
    for (found, ours) in disagreements {
        let range = found.as_ref().map(|found| &found.range).or(ours.as_ref());
        let around = range.map(|range| theirs.around(range)).unwrap_or_default();
        let others: &mut dyn Iterator<Item = &Range<usize>> = match (&found, &ours) {
            (Some(_), None) => &mut ours_read.literals.iter(),
            (None, Some(_)) => &mut theirs.literals.iter().map(|found| &found.range),
            _ => &mut iter::empty(),
        };
        let begins_in =
            |other: &&Range<usize>| range.is_some_and(|range| other.start < range.start && range.start < other.end);
        let within = others.filter(begins_in).last().map(|other| &text[other.clone()]);
        let disagreement = Disagreement { text, theirs: found, ours, within, around };
        match explained::reason(id, &disagreement) {
            Some(reason) => comparison.explained.push((reason, disagreement)),
            None => comparison.unexplained.push(disagreement),
        }
    }
    let Some(ours) = &ours_read.comments else { return comparison };
    for found in theirs.comments.iter().filter(|found| theirs.compares(&found.range)) {
        // Some grammars take the line's end, and blanks before it, into the comment.
        let trimmed = text[found.range.clone()].trim_end().len();
        let at = ours.binary_search_by_key(&found.range.start, |range| range.start);
        let ours = at.ok().map(|at| ours[at].clone());
        if ours.clone().is_some_and(|range| text[range].trim_end().len() == trimmed) {
            comparison.comments += 1;
            continue;
        }
        let around = theirs.around(&found.range);
        let disagreement = Disagreement { text, theirs: Some(found.clone()), ours, within: None, around };
        match explained::reason(id, &disagreement) {
            Some(reason) => comparison.explained.push((reason, disagreement)),
            None => comparison.comments_missing.push(disagreement),
        }
    }
    comparison
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammars::by_id;
    use crate::theirs::Reader;

    #[test]
    fn what_only_one_finds_is_a_disagreement() {
        let text = "a = 'one' 'two'\nb = \"three\" # 'four'\n";
        let theirs = Reader::default().read(by_id("python").expect("a row"), text);
        let ours =
            ours::Reading { literals: vec![4..9, 20..26, 31..37], comments: Some(std::iter::once(28..36).collect()) };
        let comparison = compare("python", text, &ours, &theirs);
        let cases = comparison.unexplained.iter();
        let pair = |case: &Disagreement<'_>| (case.theirs.as_ref().map(|found| found.range.clone()), case.ours.clone());
        let cases: Vec<_> = cases.map(pair).collect();
        assert_eq!(comparison.equal, 1);
        assert_eq!(cases, [(Some(10..15), None), (Some(20..27), Some(20..26)), (None, Some(31..37))]);
        assert_eq!((comparison.comments, comparison.comments_missing.len()), (1, 0));
    }

    #[test]
    fn what_tree_sitter_does_not_understand_is_not_compared() {
        let text = "a = 'one'\nb = $ 'two'\nc = 'three'\n";
        let theirs = Reader::default().read(by_id("python").expect("a row"), text);
        let comparison = compare("python", text, &ours::Reading::default(), &theirs);
        let missing = comparison.unexplained.iter().filter_map(|case| case.theirs.as_ref());
        let missing: Vec<_> = missing.map(|found| &text[found.range.clone()]).collect();
        assert_eq!(missing, ["'one'", "'three'"]);
    }
}

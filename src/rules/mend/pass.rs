//! A pass: the fixes of one rule, and what speaks against what they come to.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Range;

use super::{Mended, Why};
use crate::rules::{Finding, Fix, Rule, Severity};
use crate::text::Edit;

/// The rule whose fixes are tried before they are offered: what they write was there, and what is wrong with it
/// comes to light once the text can be read.
const HIDING: &str = "invalid-json";

/// The rule about comments that hide nothing.
const DIRECTIVES: &str = "unused-ignore";

/// Fixes that are applied at once.
pub(super) struct Pass<'a> {
    pub rule: &'static Rule,
    pub edits: Vec<Edit>,
    /// The findings that they mend.
    pub fixed: Vec<&'a Finding>,
}

impl<'a> Pass<'a> {
    /// The fixes of the first rule that has any; first of all of the one that hides what others find.
    pub fn of(findings: &'a [Finding]) -> Option<Self> {
        let safe = || findings.iter().filter_map(|finding| Some((finding, finding.safe_fix()?)));
        let rule = safe().map(|(finding, _)| finding.rule).min_by_key(|rule| (rule.name != HIDING, rule.name))?;
        let mut pass = Pass { rule, edits: Vec::new(), fixed: Vec::new() };
        // Where each fix ends that is applied, by where it begins.
        let mut spans: BTreeMap<usize, (usize, &[Edit])> = BTreeMap::new();
        for (finding, fix) in safe().filter(|(finding, _)| finding.rule.name == rule.name) {
            let Range { start, end } = span(&fix.edits);
            // Two that only touch might insert at the same place, in whatever order.
            if spans.range(..=end).next_back().is_none_or(|(_, (other, _))| *other < start) {
                spans.insert(start, (end, &fix.edits));
                pass.edits.extend_from_slice(&fix.edits);
                pass.fixed.push(finding);
            }
        }
        // What has slipped out is in one place and missing in another: one fix mends both.
        let is_applied = |fix: &Fix| spans.get(&span(&fix.edits).start).is_some_and(|(_, edits)| *edits == fix.edits);
        pass.fixed.extend(
            safe()
                .filter(|(finding, fix)| finding.rule.name != rule.name && is_applied(fix))
                .map(|(finding, _)| finding),
        );
        Some(pass)
    }

    /// What speaks against what the pass made of a text.
    pub fn fault(&self, before: &Mended, text: &str, left: &[Finding]) -> Option<Why> {
        let moves = Moves::of(&self.edits);
        let mended: HashSet<_> = self.fixed.iter().map(|finding| sort(finding)).collect();
        let kept = self.fixed.iter().filter_map(|finding| Some((sort(finding), moves.place(&finding.range)?)));
        let kept: HashSet<_> = kept.collect();
        let is_left = |finding: &Finding| {
            let sort = sort(finding);
            mended.contains(&sort) && moves.wrote(&finding.range) || kept.contains(&(sort, finding.range.start))
        };
        if text == before.text || left.iter().any(is_left) {
            return Some(Why::Useless);
        }
        let mut expected = counts(&before.left);
        for finding in &self.fixed {
            expected.entry(sort(finding)).and_modify(|count| *count -= 1);
        }
        if self.rule.name == HIDING {
            return None;
        }
        let is_new = |count: Option<&mut usize>| match count {
            Some(count) if *count > 0 => {
                *count -= 1;
                false
            }
            _ => true,
        };
        let new: Vec<&Finding> = left.iter().filter(|finding| is_new(expected.get_mut(&sort(finding)))).collect();
        // What comes to light elsewhere, because more is known of the text, was wrong before; but not if it had been
        // hidden by a comment that now stands before something else.
        let is_moved = new.iter().any(|finding| finding.rule.name == DIRECTIVES);
        let is_brought = |finding: &&&Finding| {
            finding.severity <= Severity::Warning && moves.wrote(&finding.range)
                || is_moved && finding.rule.name != DIRECTIVES
        };
        new.iter().find(is_brought).map(|finding| Why::Harmful(finding.message.clone()))
    }
}

/// What a finding has in common with those that say the same.
fn sort(finding: &Finding) -> (&'static str, &str) {
    (finding.rule.name, &finding.message)
}

fn counts(findings: &[Finding]) -> HashMap<(&'static str, &str), usize> {
    let mut counts = HashMap::new();
    for finding in findings {
        *counts.entry(sort(finding)).or_default() += 1;
    }
    counts
}

/// All that is between the edits of a fix, in bytes.
fn span(edits: &[Edit]) -> Range<usize> {
    let start = edits.iter().map(|edit| edit.range.start).min().unwrap_or_default();
    let end = edits.iter().map(|edit| edit.range.end).max().unwrap_or_default();
    start..end
}

/// What edits replaced, and where it stands that they wrote, in order.
struct Moves(Vec<(Range<usize>, Range<usize>)>);

impl Moves {
    fn of(edits: &[Edit]) -> Self {
        let mut sorted: Vec<&Edit> = edits.iter().collect();
        sorted.sort_by_key(|edit| (edit.range.start, edit.range.end));
        let (mut gone, mut new) = (0, 0);
        let moves = sorted.into_iter().map(|edit| {
            let start = edit.range.start - gone + new;
            gone += edit.range.len();
            new += edit.text.len();
            (edit.range.clone(), start..start + edit.text.len())
        });
        Self(moves.collect())
    }

    /// Where a range of the text before begins now; `None` if it is not what it was.
    fn place(&self, range: &Range<usize>) -> Option<usize> {
        let behind = self.0.partition_point(|(old, _)| old.end <= range.start);
        let is_kept = self.0.get(behind).is_none_or(|(old, _)| range.end <= old.start);
        let moved = |(old, new): &(Range<usize>, Range<usize>)| range.start - old.end + new.end;
        is_kept.then(|| self.0[..behind].last().map_or(range.start, moved))
    }

    /// Whether anything in a range of the text now is new.
    fn wrote(&self, range: &Range<usize>) -> bool {
        let behind = self.0.partition_point(|(_, new)| new.end <= range.start);
        self.0[behind..].iter().find(|(_, new)| !new.is_empty()).is_some_and(|(_, new)| new.start < range.end)
    }
}

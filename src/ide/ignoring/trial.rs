//! Whether a text with one more comment is else as it was.

use std::ops::RangeInclusive;

use super::super::diagnostics;
use super::Place;
use crate::locale::Locale;
use crate::rules::Finding;
use crate::scan::{Span, SpanKind, spans};
use crate::text::{Edit, apply};

impl Place<'_> {
    /// Whether an edit adds a comment, or words to one, and nothing else, and with that has the finding
    /// ignored, and gives no other.
    pub fn is_ignored_by(&self, edit: &Edit) -> bool {
        let text = apply(self.text(), std::slice::from_ref(edit));
        if !self.is_same_otherwise(&spans(&text, self.analysis.language), edit) {
            return false;
        }
        // What counts can depend on how far things are from one another.
        let left = diagnostics(&self.analysis.read_likewise(text), Locale::English);
        let mut before: Vec<(&str, RangeInclusive<usize>)> = self.findings.iter().map(|one| place(one, edit)).collect();
        before.sort_by_key(|(rule, place)| (*rule, *place.start()));
        let is_known = |one: &Finding| {
            let at = (one.rule.name, one.range.start);
            let behind = before.partition_point(|(rule, place)| (*rule, *place.start()) <= at);
            behind.checked_sub(1).is_some_and(|last| before[last].0 == at.0 && before[last].1.contains(&at.1))
        };
        let (rule, own) = place(self.finding, edit);
        let is_own = |one: &Finding| one.rule.name == rule && own.contains(&one.range.start);
        left.iter().all(|one| is_known(one) && !is_own(one))
    }

    fn is_same_otherwise(&self, found: &[Span], edit: &Edit) -> bool {
        let new = edit.range.start..edit.range.start + edit.text.len();
        let is_new = |span: &&Span| new.start <= span.start as usize && span.end as usize <= new.end;
        // Words that are added to a comment add none.
        let is_changed = |span: &Span| {
            let (start, end) = (span.start as usize, span.end as usize);
            span.kind == SpanKind::Comment && start < edit.range.start && edit.range.end < end
        };
        let expected = usize::from(!self.spans.iter().any(is_changed));
        let added: Vec<&Span> = found.iter().filter(is_new).collect();
        let left = found.iter().filter(|span| !is_new(span));
        added.len() == expected
            && added.iter().all(|span| span.kind == SpanKind::Comment)
            && found.len() == self.spans.len() + expected
            && left.zip(self.spans.iter()).all(|(span, before)| is_as_before(span, before, edit))
    }
}

/// The rule of a finding, and where it may begin after an edit: that a directive hides nothing is told
/// at its beginning, or at one of its names.
fn place(finding: &Finding, edit: &Edit) -> (&'static str, RangeInclusive<usize>) {
    (finding.rule.name, moved(finding.range.start, edit)..=moved(finding.range.end, edit))
}

/// Whether a literal or comment is where an edit moves it, and of the same sort.
fn is_as_before(span: &Span, before: &Span, edit: &Edit) -> bool {
    // What ends where something is inserted stays where it is.
    let end = |at: usize| if at <= edit.range.start { at } else { moved(at, edit) };
    let (content, content_before) = (span.content(), before.content());
    span.start as usize == moved(before.start as usize, edit)
        && span.end as usize == end(before.end as usize)
        && content.start == moved(content_before.start, edit)
        && content.end == end(content_before.end)
        && sort(span) == sort(before)
}

/// What sort a literal or comment is of, whatever the lengths of its marks.
fn sort(span: &Span) -> SpanKind {
    match span.kind {
        SpanKind::Literal { form, closed, escaped, holes, .. } => {
            SpanKind::Literal { form, open: 0, close: 0, closed, escaped, holes }
        }
        kind => kind,
    }
}

/// Where a place is after an edit that does not touch it, or inserts something at it.
fn moved(at: usize, edit: &Edit) -> usize {
    if at < edit.range.end || at < edit.range.start { at } else { at + edit.text.len() - edit.range.len() }
}

//! Whether a text with one more comment is else as it was.

use super::Place;
use crate::scan::{Span, SpanKind, directives, spans};
use crate::text::{Edit, apply};

impl Place<'_> {
    /// Whether an edit adds a comment, or words to one, and nothing else, and has the finding ignored
    /// with that.
    pub fn is_ignored_by(&self, edit: &Edit) -> bool {
        let language = self.analysis.language;
        let text = apply(self.text(), std::slice::from_ref(edit));
        let found = spans(&text, language);
        let at = moved(self.at(), edit);
        let names = |names: &str| names == self.finding.rule.name;
        self.is_same_otherwise(&found, edit)
            && directives(&text, language, &found)
                .iter()
                .any(|one| one.covers.contains(&at) && one.names(&text).any(|(_, name)| names(name)))
    }

    fn is_same_otherwise(&self, found: &[Span], edit: &Edit) -> bool {
        let new = edit.range.start..edit.range.start + edit.text.len();
        let is_new = |span: &&Span| new.start <= span.start as usize && span.end as usize <= new.end;
        let added: Vec<&Span> = found.iter().filter(is_new).collect();
        let as_before = |(span, before): (&Span, &Span)| {
            let start = moved(before.start as usize, edit);
            let end = if before.end as usize <= edit.range.start {
                before.end as usize
            } else {
                moved(before.end as usize, edit)
            };
            (span.start as usize, span.end as usize, span.kind) == (start, end, before.kind)
        };
        // Words that are added to a comment add none.
        let is_in_comment = |span: &Span| {
            span.kind == SpanKind::Comment
                && (span.start as usize) < edit.range.start
                && edit.range.end < span.end as usize
        };
        let expected = usize::from(!self.spans.iter().any(is_in_comment));
        added.len() == expected
            && added.iter().all(|span| span.kind == SpanKind::Comment)
            && found.len() == self.spans.len() + expected
            && found.iter().filter(|span| !is_new(span)).zip(self.spans.iter()).all(as_before)
    }
}

/// Where a place is after an edit that does not touch it, or inserts something at it.
fn moved(at: usize, edit: &Edit) -> usize {
    if at < edit.range.end || at < edit.range.start { at } else { at + edit.text.len() - edit.range.len() }
}

//! Completion inside a literal of code: of codes, and of whole responses where nothing stands yet.

use std::ops::Range;

use super::body::{self, Layout};
use super::codes::{self, is_code_byte};
use super::{Asked, Completion, Item};
use crate::catalog;
use crate::ide::Analysis;
use crate::scan::{Context, Fence, Span, SpanKind, Special, StringForm, Syntax, Usage, context, writing_in_literal};

pub(super) fn completion(analysis: &Analysis, syntax: &Syntax, offset: usize, asked: Asked) -> Option<Completion> {
    let spans = &analysis.sites.spans;
    let behind = spans.partition_point(|span| span.start as usize <= offset);
    // The innermost literal at the place starts last.
    let index = (0..behind).rev().take(8).find(|index| holds(&spans[*index], offset))?;
    let literal = Literal { analysis, syntax, index, span: &spans[index], offset };
    let codes = || literal.codes().map(|(range, items)| Completion { range, items });
    match literal.typed().filter(|_| analysis.has_sign()) {
        Some(typed) if typed.is_empty() => codes().or_else(|| literal.bodies(typed, asked)),
        Some(typed) if typed.len() > 1 => {
            let (bodies, codes) = (literal.bodies(typed, asked), codes());
            match (bodies, codes) {
                (Some(mut bodies), Some(codes)) if bodies.range == codes.range => {
                    bodies.items.extend(codes.items);
                    Some(bodies)
                }
                (bodies, codes) => codes.or(bodies),
            }
        }
        _ => codes(),
    }
}

fn holds(span: &Span, offset: usize) -> bool {
    let content = span.content();
    matches!(span.kind, SpanKind::Literal { holes: false, .. }) && content.start <= offset && offset <= content.end
}

/// A literal and a place in it.
struct Literal<'a> {
    analysis: &'a Analysis,
    syntax: &'a Syntax,
    index: usize,
    span: &'a Span,
    offset: usize,
}

impl Literal<'_> {
    fn context(&self) -> Context {
        context(&self.analysis.text, self.syntax, &self.analysis.sites.spans, self.index)
    }

    fn is_closed(&self) -> bool {
        matches!(self.span.kind, SpanKind::Literal { closed: true, .. })
    }

    fn form(&self) -> Option<&StringForm> {
        let SpanKind::Literal { form, .. } = self.span.kind else { return None };
        self.syntax.strings.get(usize::from(form))
    }

    /// The codes that fit what is typed.
    fn codes(&self) -> Option<(Range<usize>, Vec<Item>)> {
        let content = self.replaced()?;
        let typed = &self.analysis.text[content.start..self.offset];
        let wanted = is_wanted(self.analysis, typed, self.context());
        wanted.then(|| (content.clone(), codes::codes(typed, &self.analysis.sites)))
    }

    /// What of a literal is replaced: all of its content, or where it is half typed (its closing mark
    /// is missing) the word at the cursor. `None` if the content is no code.
    fn replaced(&self) -> Option<Range<usize>> {
        let content = self.span.content();
        let word = self.analysis.text[content.clone()].bytes().take_while(|byte| is_code_byte(*byte)).count();
        let end = if self.is_closed() { content.end } else { content.start + word };
        let is_code = content.start + word >= end && self.offset <= end && end - content.start <= 128;
        is_code.then_some(content.start..end)
    }

    /// What is typed of a response's label, if the literal holds nothing else.
    fn typed(&self) -> Option<Range<usize>> {
        let (text, content) = (&self.analysis.text, self.span.content());
        let typed = body::typed(text, self.offset)?;
        let is_inside = content.start <= typed.start && typed.end <= content.end;
        let before = || text[content.start..typed.start].trim();
        // Half typed, the literal takes what follows with it.
        let behind = || if self.is_closed() { text[typed.end..content.end].trim() } else { "" };
        (is_inside && before().is_empty() && behind().is_empty()).then_some(typed)
    }

    /// Whole responses, where the text of one may stand: who has not begun to write one has to ask.
    fn bodies(&self, typed: Range<usize>, asked: Asked) -> Option<Completion> {
        if typed.is_empty() && asked.unbidden || !self.may_hold_json() {
            return None;
        }
        let is_tested = matches!(
            self.context().usage,
            Usage::Case | Usage::Key | Usage::PrefixTest | Usage::PartTest | Usage::Pattern
        );
        let (text, form) = (&self.analysis.text, self.form().filter(|_| !is_tested)?);
        let writing = writing_in_literal(text, self.syntax, std::slice::from_ref(self.span), 0);
        let items = body::items(text, self.offset, self.layout(form), asked, |body| writing.write(body));
        Some(Completion { range: typed, items: items.collect() })
    }

    fn opening(&self) -> &str {
        &self.analysis.text[self.span.start as usize..self.span.content().start]
    }

    /// Whether a literal has marks around it that make it a text: bare words have none, and what is
    /// between backticks or in a fenced block may be of any language.
    fn may_hold_json(&self) -> bool {
        let opening = self.opening();
        let start = self.span.start as usize;
        let is_body = || self.analysis.text[..start].ends_with(['\n', '\r']) && self.is_closed();
        match self.syntax.special {
            Special::Markdown => {
                let info = opening.trim_start_matches(['`', '~']);
                let is_json = info.trim().is_empty() || info.trim_start().to_ascii_lowercase().starts_with("json");
                info.ends_with(['\n', '\r']) && is_json
            }
            _ => !opening.is_empty() || is_body(),
        }
    }

    fn layout(&self, form: &StringForm) -> Layout {
        let text = &self.analysis.text[..self.offset];
        let line = text.rfind(['\n', '\r']).map_or(0, |line| line + 1);
        let is_quoted = matches!(form.open, "\"" | "'") && form.fence == Fence::None;
        match form.multiline {
            false => Layout::Line,
            true if line >= self.span.content().start => Layout::Lines,
            // Many languages want the text to begin on the next line.
            true if form.open.len() > 1 => Layout::Block,
            true if is_quoted => Layout::Line,
            true => Layout::Lines,
        }
    }
}

/// Whether codes are what the writer looks for.
fn is_wanted(analysis: &Analysis, typed: &str, context: Context) -> bool {
    if let Some((first, _)) = typed.split_once('.') {
        return codes::is_segment(first, &analysis.sites);
    }
    let own = &analysis.sites.own;
    let begun = typed.len() >= 3 && (catalog::with_prefix(typed).len() > 0 || own.with_prefix(typed).next().is_some());
    let tested = matches!(context.usage, Usage::PrefixTest | Usage::Case);
    analysis.has_sign() && (context.of_error || context.line_of_error || tested || begun)
}

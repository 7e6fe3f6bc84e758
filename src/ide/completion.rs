//! Completion of codes inside a literal.

use std::ops::Range;

use super::{Analysis, explanation, json_completion, markdown};
use crate::catalog::{self, Code, Fit, Scope, Service, Status, fit, fit_inside};
use crate::locale::Locale;
use crate::scan::{Context, Grammar, Span, SpanKind, Syntax, Usage, context};

/// Never more items than this.
pub const LIMIT: usize = 200;

/// What may be written at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Completion {
    /// The bytes that each item's text replaces.
    pub range: Range<usize>,
    /// Best first, at most [`LIMIT`].
    pub items: Vec<Item>,
}

/// One thing that may be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    pub label: String,
    pub kind: ItemKind,
    /// What is written in place of the range.
    pub text: String,
    /// Whether the text is a snippet with `$1`.
    pub snippet: bool,
    /// Whether the code has been removed from the lists.
    pub removed: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemKind {
    Code,
    /// The first segment of codes, with its dot.
    Segment,
    /// A key of a response.
    Key,
    /// A whole response.
    Response,
}

/// What may be written at a byte offset; `snippets` says whether the editor takes snippets.
pub fn completion(analysis: &Analysis, offset: usize, snippets: bool) -> Option<Completion> {
    let (range, items) = match &analysis.language.grammar {
        Grammar::Code(syntax) => in_code(analysis, syntax, offset)?,
        Grammar::Json(_) => json_completion::items(analysis, offset, snippets)?,
    };
    (!items.is_empty()).then_some(Completion { range, items })
}

/// The text about an item, by its label; `None` for a label that no item has.
pub fn documentation(label: &str, locale: Locale) -> Option<String> {
    explanation::explain(label, &[], locale).map(|text| markdown::explanation(&text))
}

fn in_code(analysis: &Analysis, syntax: &Syntax, offset: usize) -> Option<(Range<usize>, Vec<Item>)> {
    let text = analysis.text.as_str();
    let spans = &analysis.sites.spans;
    let behind = spans.partition_point(|span| (span.start as usize) < offset);
    // The innermost literal at the place starts last.
    let index = (0..behind).rev().take(8).find(|index| holds(&spans[*index], offset))?;
    let content = replaced(text, &spans[index], offset)?;
    let typed = &text[content.start..offset];
    let wanted = is_wanted(analysis, typed, context(text, syntax, spans, index));
    wanted.then(|| (content.clone(), codes(typed, &analysis.sites.signal.services)))
}

fn holds(span: &Span, offset: usize) -> bool {
    let content = span.content();
    matches!(span.kind, SpanKind::Literal { holes: false, .. }) && content.start <= offset && offset <= content.end
}

/// What of a literal is replaced: all of its content, or where it is half typed (its closing mark
/// is missing) the word at the cursor. `None` if the content is no code.
fn replaced(text: &str, span: &Span, offset: usize) -> Option<Range<usize>> {
    let content = span.content();
    let closed = matches!(span.kind, SpanKind::Literal { closed: true, .. });
    let word = text[content.clone()].bytes().take_while(|byte| is_code_byte(*byte)).count();
    let end = if closed { content.end } else { content.start + word };
    (content.start + word >= end && offset <= end && end - content.start <= 128).then_some(content.start..end)
}

pub(super) fn is_code_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'*')
}

/// Whether codes are what the writer looks for.
fn is_wanted(analysis: &Analysis, typed: &str, context: Context) -> bool {
    if let Some((first, _)) = typed.split_once('.') {
        return catalog::is_first_segment(first);
    }
    let begun = typed.len() >= 3 && catalog::with_prefix(typed).len() > 0;
    let tested = matches!(context.usage, Usage::PrefixTest | Usage::Case);
    analysis.has_sign() && (context.of_error || context.line_of_error || tested || begun)
}

/// The codes that fit what is typed, best first, at most [`LIMIT`].
pub(super) fn codes(typed: &str, services: &[Service]) -> Vec<Item> {
    let scope = Scope::of(services);
    let ranked_code = |fit: Fit, code: Code| (rank(code, fit, &scope), Choice::Code(code));
    let mut ranked: Vec<(Rank, Choice)> = match typed.split_once('.') {
        Some((first, rest)) => {
            let skip = first.len() + 1;
            let below = catalog::children(first).filter(|code| code.text().len() > skip);
            below.filter_map(|code| Some(ranked_code(fit(rest, &code.text()[skip..])?, code))).collect()
        }
        None => {
            let mut found = first_words(typed, &scope);
            found.extend(by_later_words(typed, &scope).map(|code| ranked_code(Fit::Inside, code)));
            found
        }
    };
    if ranked.len() > LIMIT {
        ranked.select_nth_unstable(LIMIT);
        ranked.truncate(LIMIT);
    }
    ranked.sort_unstable();
    ranked.into_iter().map(|(rank, choice)| item(choice, rank)).collect()
}

/// What may be offered, in the order of the texts for things of one rank.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Choice {
    Code(Code),
    /// The first segment of codes.
    Segment(&'static str),
}

fn item(choice: Choice, rank: Rank) -> Item {
    let (label, kind) = match choice {
        Choice::Code(code) => (code.text().to_owned(), ItemKind::Code),
        Choice::Segment(segment) => (format!("{segment}."), ItemKind::Segment),
    };
    Item { text: label.clone(), label, kind, snippet: false, removed: rank.standing == Standing::Removed }
}

/// Bare codes and first segments that a word without a dot fits.
fn first_words(typed: &str, scope: &Scope) -> Vec<(Rank, Choice)> {
    let mut found = Vec::new();
    for (segment, code) in catalog::first_segments() {
        let Some(fit) = fit(typed, segment) else { continue };
        let own = code.map(|code| rank(code, fit, scope));
        found.extend(own.zip(code).map(|(rank, code)| (rank, Choice::Code(code))));
        let mut below = catalog::children(segment).peekable();
        if below.peek().is_some() {
            let in_scope = !scope.is_empty() && below.any(|code| scope.has(code));
            let standing =
                if in_scope { Standing::InScope } else { own.map_or(Standing::Elsewhere, |rank| rank.standing) };
            found.push((Rank { standing, fit }, Choice::Segment(segment)));
        }
    }
    found
}

/// Codes with a dot, of which a word behind the dot begins with what is typed: of the services in
/// scope, or of all where none is.
fn by_later_words(typed: &str, scope: &Scope) -> impl Iterator<Item = Code> {
    let enough = typed.len() >= 3;
    let within = scope.codes().take_while(move |_| enough);
    let anywhere = catalog::all().take_while(move |_| enough && scope.is_empty());
    within.chain(anywhere).filter(move |code| {
        let rest = code.text().split_once('.').map(|(_, rest)| rest);
        rest.and_then(|rest| fit_inside(typed, rest)).is_some_and(|fit| fit <= Fit::Word)
    })
}

/// What comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    standing: Standing,
    fit: Fit,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Standing {
    /// Listed for a service that the file imports.
    InScope,
    Common,
    Elsewhere,
    Removed,
}

fn rank(code: Code, fit: Fit, scope: &Scope) -> Rank {
    let standing = match code.status() {
        _ if scope.has(code) => Standing::InScope,
        Status::Common => Standing::Common,
        Status::Removed => Standing::Removed,
        Status::Service | Status::Client => Standing::Elsewhere,
    };
    Rank { standing, fit }
}

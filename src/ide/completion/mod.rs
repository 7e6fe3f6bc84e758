//! Completion: error codes, the keys of a response, whole responses.
//!
//! Where a place is in a tree of values, `response` reads the tree: in JSON files, in the JSON that a
//! literal holds, in maps of the code; `block` reads the lines of YAML. In any other literal there may be a code (`literal`), or
//! nothing yet, and a response to come (`body`).

mod block;
mod body;
mod codes;
mod key;
mod literal;
mod response;
mod template;

use std::ops::Range;

use super::{Analysis, explanation, markdown, response_hover};
use crate::locale::Locale;
use crate::scan::{Grammar, Span, Special, Syntax, json_in_literal};

/// Never more items than this.
pub const LIMIT: usize = 200;

/// How an editor asks.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    /// It takes snippets.
    pub snippets: bool,
    /// It asks because one of the characters was typed that may begin a code, and not because the
    /// writer wants to know.
    pub unbidden: bool,
}

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
    /// A code of the team's own.
    Own,
    /// The first segment of codes, with its dot.
    Segment,
    /// A key of a response.
    Key,
    /// A whole response.
    Response,
}

/// What may be written at a byte offset.
pub fn completion(analysis: &Analysis, offset: usize, asked: Asked) -> Option<Completion> {
    let completion = match &analysis.language.grammar {
        Grammar::Code(syntax) => in_code(analysis, syntax, offset, asked),
        Grammar::Json(_) => in_json(analysis, offset, asked),
    };
    completion.filter(|completion| !completion.items.is_empty())
}

/// The text about an item, by its label; `None` for a label that no item has.
pub fn documentation(label: &str, locale: Locale) -> Option<String> {
    let explanation = explanation::explain(label, &[], locale).or_else(|| response_hover::explain(label, locale));
    explanation.map(|text| markdown::explanation(&text))
}

/// The text about a code of the team's own, by its label.
pub fn own_documentation(analysis: &Analysis, label: &str, locale: Locale) -> Option<String> {
    analysis.sites.own.get(label).map(|own| markdown::explanation(&explanation::own(own, locale)))
}

fn in_code(analysis: &Analysis, syntax: &Syntax, offset: usize, asked: Asked) -> Option<Completion> {
    // The values of literals are read anew: those that make no response yet are not among the sites.
    let maps = analysis.sites.values.iter().filter(|values| !values.is_embedded());
    let in_map = |offset| maps.clone().find_map(|values| response::completion(analysis, values, offset, asked));
    let in_text = |offset| {
        if !analysis.has_sign() {
            return None;
        }
        let values = json_in_literal(&analysis.text, syntax, near(&analysis.sites.spans, offset), offset)?;
        response::completion(analysis, &values, offset, asked)
    };
    let in_block = |offset| match syntax.special {
        Special::Yaml => block::completion(analysis, offset, asked),
        _ => None,
    };
    in_map(offset)
        .or_else(|| in_text(offset))
        .or_else(|| in_block(offset))
        .or_else(|| literal::completion(analysis, syntax, offset, asked))
}

/// The spans around a byte offset: what is asked at every keystroke must not depend on how long the text is.
fn near(spans: &[Span], offset: usize) -> &[Span] {
    const NEAR: usize = 256;
    let behind = spans.partition_point(|span| span.start as usize <= offset);
    &spans[behind.saturating_sub(NEAR)..spans.len().min(behind + NEAR)]
}

fn in_json(analysis: &Analysis, offset: usize, asked: Asked) -> Option<Completion> {
    let (file, texts) = analysis.sites.values.split_first()?;
    let in_text = texts.iter().find_map(|values| response::completion(analysis, values, offset, asked));
    in_text.or_else(|| response::completion(analysis, file, offset, asked))
}

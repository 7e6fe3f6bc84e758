//! Directives in comments: `tcerr:ignore`, `tcerr:ignore[rule, …]`, `tcerr:ignore-file`.
//!
//! A directive is a word of its own: it begins the comment's text, or a blank stands before it, and
//! behind it, or behind its list, stands a blank or nothing; a mark of Chinese is as good as a blank. Whatever else the comment says is of no
//! account. Here it is only found, with the names as they stand there and the bytes that it covers;
//! what that comes to is the business of the rules.

mod cover;
mod lines;
mod pieces;
mod words;

use std::borrow::Cow;
use std::ops::Range;

use super::languages::COMMENTS_OF_JSON;
use super::lexer::{Span, SpanKind, lex};
use super::values::Values;
use super::{Dialect, Grammar, Language, Syntax};
use lines::Lines;
use words::Found;

/// What every directive begins with.
pub const DIRECTIVE: &str = "tcerr:ignore";

/// What is behind [`DIRECTIVE`] in one that is about the whole file.
pub const OF_FILE: &str = "-file";

/// A directive in a comment. All ranges are bytes of the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Directive {
    /// From its first letter to the end of its list.
    pub range: Range<usize>,
    /// What stands between the brackets behind it; `None` if there are none.
    pub list: Option<Range<usize>>,
    /// Whether it is about the whole file.
    pub of_file: bool,
    /// The comment that it stands in, and what belongs to that: the braces around one of JSX.
    pub comment: Range<usize>,
    /// Whether the comment says nothing else.
    pub is_all: bool,
    /// Where the line starts that it is about; `None` if that is no line, or the whole file.
    pub line: Option<usize>,
    /// What begins here is covered. It starts with the directive's own line.
    pub covers: Range<usize>,
}

impl Directive {
    /// The names in its list, in order; empty ones are left out.
    pub fn names<'a>(&self, text: &'a str) -> impl Iterator<Item = (Range<usize>, &'a str)> {
        let list = self.list.clone().unwrap_or_default();
        let mut at = list.start;
        let names = text[list].split(',').map(move |part| {
            let name = part.trim();
            let start = at + part.len() - part.trim_start().len();
            at += part.len() + 1;
            (start..start + name.len(), name)
        });
        names.filter(|(_, name)| !name.is_empty())
    }
}

/// Whether a text may hold directives, judged quickly.
pub fn may_be_in(text: &str, language: &Language) -> bool {
    has_comments(language) && memchr::memmem::find(text.as_bytes(), DIRECTIVE.as_bytes()).is_some()
}

/// Whether comments may stand in a language.
fn has_comments(language: &Language) -> bool {
    syntax(language).is_some()
}

/// How a language writes comments and literals; `None` if it has no comments.
fn syntax(language: &'_ Language) -> Option<&'_ Syntax> {
    match &language.grammar {
        Grammar::Code(syntax) => Some(syntax),
        Grammar::Json(Dialect::WithComments) => Some(&COMMENTS_OF_JSON),
        Grammar::Json(_) => None,
    }
}

/// The literals and comments of a text in any language; none in one that has no comments.
pub fn spans(text: &str, language: &Language) -> Vec<Span> {
    syntax(language).map(|syntax| lex(text, syntax)).unwrap_or_default()
}

/// The directives of a text, in order, given its literals, its comments and its responses.
pub(super) fn find(text: &str, language: &Language, spans: &[Span], values: &[Values]) -> Vec<Directive> {
    let Some(syntax) = syntax(language).filter(|_| may_be_in(text, language)) else { return Vec::new() };
    let spans = match language.grammar {
        Grammar::Code(_) => Cow::Borrowed(spans),
        Grammar::Json(_) => Cow::Owned(lex(text, syntax)),
    };
    let comments: Vec<Range<usize>> = spans.iter().filter(|span| span.kind == SpanKind::Comment).map(whole).collect();
    let found = words::in_comments(text, &comments);
    if found.is_empty() { Vec::new() } else { cover::directives(text, syntax, &spans, values, &comments, found) }
}

/// The directives of a text of which nothing but its literals and comments is known.
pub fn directives(text: &str, language: &Language, spans: &[Span]) -> Vec<Directive> {
    find(text, language, spans, &[])
}

/// The start of the line on which that begins of which the line of an offset is a part: a literal
/// over several lines, a heredoc, lines that are joined. A comment may stand above it.
pub fn first_line(text: &str, language: &Language, spans: &[Span], offset: usize) -> usize {
    let Some(syntax) = syntax(language) else { return 0 };
    let lines = Lines::of(text);
    let mut line = lines.of_offset(offset);
    for piece in pieces::pieces(text, syntax, spans, &lines).iter().rev() {
        if (piece.first + 1..=piece.last).contains(&line) {
            line = piece.first;
        }
    }
    lines.range(line).start
}

fn whole(span: &Span) -> Range<usize> {
    span.start as usize..span.end as usize
}

#[cfg(test)]
mod tests;

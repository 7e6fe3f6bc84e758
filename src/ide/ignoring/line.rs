//! A comment for the line of a finding.

use super::Place;
use super::marks::Mark;
use crate::scan::{Grammar, SpanKind, Special, Syntax, first_line};
use crate::text::Edit;

/// The edit that has a finding ignored where it stands.
///
/// A comment of its own above the line is what formatters leave alone. Where the line goes on from the
/// one above, that stands above the line on which all begins; where there is no room for it either,
/// behind or before the code.
pub fn edit(place: &Place<'_>) -> Option<Edit> {
    let text = place.text();
    let own = line_start(text, place.at());
    let first = first_line(text, place.analysis.language, &place.spans, place.at());
    let lines = [own, first];
    let near = place.analysis.sites.directives.iter().rev().find(|one| {
        let is_near = one.line.is_some_and(|line| lines.contains(&line)) || line_start(text, one.range.start) == own;
        !one.of_file && one.names(text).next().is_some() && is_near && one.covers.contains(&place.at())
    });
    if let Some(directive) = near {
        return place.added_to(directive).filter(|edit| place.is_ignored_by(edit));
    }
    let is_own = own == first || holes_are_code(place);
    let above = [is_own.then_some(own), (own != first).then_some(first)];
    let above = above.into_iter().flatten();
    let above =
        above.flat_map(|line| [Some(place.marks.line), place.marks.child].map(|mark| above_line(place, line, mark?)));
    let edits = above.chain([behind_line(place), before_literal(place)]).flatten();
    edits.into_iter().find(|edit| place.is_ignored_by(edit))
}

/// Whether comments may stand in the holes of literals: elsewhere some tool or release minds.
fn holes_are_code(place: &Place<'_>) -> bool {
    syntax(place).is_some_and(|syntax| matches!(syntax.special, Special::JavaScript { .. } | Special::Scripts))
}

fn syntax(place: &Place<'_>) -> Option<&'static Syntax> {
    match &place.analysis.language.grammar {
        Grammar::Code(syntax) => Some(syntax),
        Grammar::Json(_) => None,
    }
}

/// A comment above a line, as deep as the line.
fn above_line(place: &Place<'_>, line: usize, mark: Mark) -> Option<Edit> {
    let text = place.text();
    let is_markdown = syntax(place).is_some_and(|syntax| syntax.special == Special::Markdown);
    let before = text[..line].strip_suffix('\n').unwrap_or(&text[..line]);
    if goes_on(place, before.strip_suffix('\r').unwrap_or(before)) {
        return None;
    }
    let line = if line == 0 && text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { line };
    let is_indent = |letter: char| matches!(letter, ' ' | '\t') || is_markdown && letter == '>';
    let code = text[line..].trim_start_matches(is_indent);
    let indent = &text[line..text.len() - code.len()];
    // Above an item of a list a comment would part it from the one before.
    if is_markdown && !code.starts_with("```") && !code.starts_with("~~~") {
        return None;
    }
    let comment = mark.around(&place.words(false));
    Some(Edit { range: line..line, text: format!("{indent}{comment}{}", place.line_break(line)) })
}

/// A comment at the end of the line.
fn behind_line(place: &Place<'_>) -> Option<Edit> {
    let text = place.text();
    let at = place.at();
    let end = text[at..].find(['\r', '\n']).map_or(text.len(), |length| at + length);
    let code = text[..end].trim_end_matches([' ', '\t']);
    let next = end + if text[end..].starts_with("\r\n") { 2 } else { 1 };
    // Nothing may stand behind the word of a heredoc in some languages.
    let is_heredoc = |kind: SpanKind| matches!(kind, SpanKind::Literal { open: 0, close: 1.., .. });
    let opens = place.spans.iter().any(|span| span.start as usize == next && is_heredoc(span.kind));
    if goes_on(place, code) || opens {
        return None;
    }
    let comment = place.marks.line.around(&place.words(false));
    Some(Edit { range: code.len()..end, text: format!(" {comment}") })
}

/// A comment before the literal that the finding is in.
fn before_literal(place: &Place<'_>) -> Option<Edit> {
    let at = place.at();
    let holds = |start: u32, end: u32| (start as usize..end as usize).contains(&at);
    let literal = place.spans.iter().rev().find(|span| span.is_literal() && holds(span.start, span.end));
    let start = literal.map_or(at, |span| span.start as usize);
    let comment = place.marks.block?.around(&place.words(false));
    Some(Edit { range: start..start, text: format!("{comment} ") })
}

/// Whether the last of some lines goes on with the next one. A comment does so in C alone.
fn goes_on(place: &Place<'_>, code: &str) -> bool {
    let mark = syntax(place).and_then(|syntax| syntax.escape).unwrap_or(b'\\');
    let is_comment = || {
        let mut comments = place.spans.iter().filter(|span| span.kind == SpanKind::Comment);
        comments.any(|comment| (comment.start as usize..comment.end as usize).contains(&(code.len() - 1)))
    };
    code.ends_with(['\\', char::from(mark)]) && (matches!(place.analysis.language.name, "C" | "C++") || !is_comment())
}

pub fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind(['\n', '\r']).map_or(0, |end| end + 1)
}

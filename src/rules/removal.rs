//! Edits that take directives out of comments, and names out of directives.

use std::ops::Range;

use crate::scan::Directive;
use crate::text::Edit;

/// The edit that removes a directive: with its comment if that says nothing else, and with the line
/// if nothing else stands on it. Other words stay: they may be those of another tool.
pub fn removed(text: &str, directive: &Directive) -> Edit {
    if directive.is_all { without_comment(text, directive.comment.clone()) } else { without_words(text, directive) }
}

/// The edit that removes one of the names in a directive's list, given those beside it; the whole
/// directive if there are none.
pub fn removed_name(
    text: &str,
    directive: &Directive,
    name: &Range<usize>,
    [before, behind]: [Option<&Range<usize>>; 2],
) -> Edit {
    match (before, behind) {
        (_, Some(behind)) => cut(name.start..behind.start),
        (Some(before), None) => cut(before.end..name.end),
        (None, None) => removed(text, directive),
    }
}

fn without_comment(text: &str, comment: Range<usize>) -> Edit {
    let (before, behind) = (blanks_before(text, comment.start), blanks_behind(text, comment.end));
    let begins_line = is_line_start(text, before);
    if let Some(next) = next_line(text, behind) {
        return cut(before..if begins_line { next } else { behind });
    }
    match (before < comment.start || begins_line, behind > comment.end) {
        (true, _) => cut(comment.start..behind),
        (false, true) => cut(comment),
        // What it kept apart stays apart.
        (false, false) => Edit { range: comment, text: " ".to_owned() },
    }
}

fn without_words(text: &str, directive: &Directive) -> Edit {
    let Directive { range, comment, .. } = directive;
    let (before, behind) = (blanks_before(text, range.start), blanks_behind(text, range.end));
    let line = text[..range.start].trim_end_matches([' ', '\t', '*']).len();
    let next = next_line(text, behind);
    match next {
        // A line of its own in a comment of several.
        Some(next) if line > comment.start && next < comment.end && is_line_start(text, line) => cut(line..next),
        // The last words of a line, or of a comment: then the blank before its closing mark stays.
        Some(_) => cut(before..behind),
        None if comment.end.saturating_sub(behind) <= LONGEST_MARK => cut(before..range.end),
        // Another tool's directive may have a mark of its own.
        None => cut(own_mark(text, directive, behind).unwrap_or(range.start)..behind),
    }
}

/// Where a comment begins, if nothing stands in it before a directive, and behind it another one begins.
fn own_mark(text: &str, directive: &Directive, behind: usize) -> Option<usize> {
    let start = directive.comment.start;
    let before = &text[start..directive.range.start];
    let mark = before.trim_end_matches([' ', '\t']);
    let is_mark = matches!(mark, "#" | "//" | "--");
    (is_mark && text[behind..].starts_with(mark)).then_some(start)
}

/// Hardly a closing mark of a comment is longer, in bytes.
const LONGEST_MARK: usize = 3;

fn cut(range: Range<usize>) -> Edit {
    Edit { range, text: String::new() }
}

fn is_line_start(text: &str, at: usize) -> bool {
    text[..at].ends_with(['\n', '\r']) || text[..at].trim_start_matches('\u{feff}').is_empty()
}

/// Where the blanks begin that stand before an offset.
fn blanks_before(text: &str, at: usize) -> usize {
    text[..at].trim_end_matches([' ', '\t']).len()
}

/// Where the blanks end that stand behind an offset.
fn blanks_behind(text: &str, at: usize) -> usize {
    text.len() - text[at..].trim_start_matches([' ', '\t']).len()
}

/// Where the next line starts, if a line break or the end of the text stands at an offset.
fn next_line(text: &str, at: usize) -> Option<usize> {
    match &text.as_bytes()[at..] {
        [] => Some(at),
        [b'\r', b'\n', ..] => Some(at + 2),
        [b'\n' | b'\r', ..] => Some(at + 1),
        _ => None,
    }
}

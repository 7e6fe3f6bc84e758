//! A comment for the whole file of a finding, at its top.

use super::Place;
use super::line::line_start;
use crate::scan::{Grammar, SpanKind, Special};
use crate::text::Edit;

/// The edit that has findings like one ignored in the whole file.
pub fn edit(place: &Place<'_>) -> Option<Edit> {
    let mut listing = place.analysis.sites.directives.iter().filter(|one| one.of_file && one.list.is_some());
    let edit = match listing.next() {
        Some(directive) => place.added_to(directive),
        None => match special(place) {
            Special::Php => in_php(place),
            Special::Scripts => in_script(place),
            Special::Markdown => Some(alone(place, behind_matter(place.text()))),
            _ => Some(alone(place, behind_comments(place))),
        },
    };
    edit.filter(|edit| place.is_ignored_by(edit))
}

fn special(place: &Place<'_>) -> Special {
    match &place.analysis.language.grammar {
        Grammar::Code(syntax) => syntax.special,
        Grammar::Json(_) => Special::None,
    }
}

/// A comment on a line of its own, that starts at an offset.
fn alone(place: &Place<'_>, line: usize) -> Edit {
    let text = place.text();
    let indent = text[line..].len() - text[line..].trim_start_matches([' ', '\t']).len();
    let indent = if line_start(text, line) == line { &text[line..line + indent] } else { "" };
    let comment = place.marks.line.around(&place.words(true));
    Edit { range: line..line, text: format!("{indent}{comment}{}", place.line_break(line)) }
}

/// A comment among code.
fn within(place: &Place<'_>, at: usize) -> Option<Edit> {
    let comment = place.marks.block?.around(&place.words(true));
    let is_apart = place.text()[at..].starts_with([' ', '\t', '\r', '\n']);
    Some(Edit { range: at..at, text: if is_apart { format!(" {comment}") } else { format!("{comment} ") } })
}

/// A comment on the next line, or, if something stands on this one, here.
fn next_or_here(place: &Place<'_>, at: usize) -> Option<Edit> {
    match next_line(place.text(), at) {
        Some(next) if next < place.text().len() => Some(alone(place, next)),
        _ => within(place, at),
    }
}

/// Where the comments end with which a text begins. The first ones are for others: interpreters, the
/// encoding, a licence, tools that look nowhere else.
fn behind_comments(place: &Place<'_>) -> usize {
    let text = place.text();
    let mut at = behind_mark(text);
    if text[at..].starts_with("#!") && !text[at..].starts_with("#![") {
        at = text[at..].find('\n').map_or(at, |end| at + end + 1);
    }
    for comment in place.spans.iter().filter(|span| span.kind == SpanKind::Comment) {
        match next_line(text, comment.end as usize) {
            Some(next) if comment.start as usize == at && next < text.len() => at = next,
            _ if comment.start as usize <= at => {}
            _ => break,
        }
    }
    at
}

/// Where the front matter of a page ends.
fn behind_matter(text: &str) -> usize {
    let start = behind_mark(text);
    let mut lines = text[start..].split_inclusive('\n');
    let Some(mark) = lines.next().filter(|line| matches!(line.trim_end(), "---" | "+++")) else { return start };
    let mut at = start + mark.len();
    for line in lines {
        at += line.len();
        if line.trim_end() == mark.trim_end() {
            return at;
        }
    }
    start
}

/// Behind the first mark that begins code.
fn in_php(place: &Place<'_>) -> Option<Edit> {
    let text = place.text();
    let begins = |at: &usize| {
        let word = text.as_bytes()[at + 2..].first_chunk::<3>();
        word.is_some_and(|word| word.eq_ignore_ascii_case(b"php")) || text[at + 2..].starts_with('=')
    };
    let mark = memchr::memmem::find_iter(text.as_bytes(), "<?").find(begins)?;
    if text[mark + 2..].starts_with('=') { within(place, mark + 3) } else { next_or_here(place, mark + 5) }
}

/// At the start of the script that the finding is in.
fn in_script(place: &Place<'_>) -> Option<Edit> {
    let text = place.text();
    let tag = text[..place.at()].rfind("<script")?;
    next_or_here(place, tag + text[tag..].find('>')? + 1)
}

fn behind_mark(text: &str) -> usize {
    if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 }
}

/// Where the next line starts, if nothing but blanks stands behind an offset on its line.
fn next_line(text: &str, at: usize) -> Option<usize> {
    let behind = text[at..].trim_start_matches([' ', '\t']);
    let rest = behind.strip_prefix("\r\n").or_else(|| behind.strip_prefix(['\n', '\r']))?;
    Some(text.len() - rest.len())
}

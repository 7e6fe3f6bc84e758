//! The words of a directive, and the comments that they stand in.

use std::ops::Range;

use super::{DIRECTIVE, OF_FILE};

/// A directive as it is written.
pub struct Found {
    /// From its first letter to the end of its list.
    pub range: Range<usize>,
    pub list: Option<Range<usize>>,
    pub of_file: bool,
    /// The index of its comment.
    pub comment: usize,
    /// Whether the comment says nothing else.
    pub is_all: bool,
}

/// The directives in some comments, in order.
pub fn in_comments(text: &str, comments: &[Range<usize>]) -> Vec<Found> {
    let mut found = Vec::new();
    let mut index = 0;
    // Of the comment that is being looked at: what is between its marks, and what of that says something.
    let mut inside = None;
    let mut done = 0;
    for start in memchr::memmem::find_iter(text.as_bytes(), DIRECTIVE) {
        while comments.get(index).is_some_and(|comment| comment.end <= start) {
            (index, inside) = (index + 1, None);
        }
        let Some(comment) = comments.get(index) else { break };
        if start < comment.start.max(done) {
            continue;
        }
        let (inside, words) = inside.get_or_insert_with(|| {
            let inside = inside_marks(text, comment.clone());
            (inside.clone(), without_decoration(text, inside))
        });
        if let Some((range, list, of_file)) = directive(text, start, inside.clone()) {
            done = range.end;
            let is_all = range == *words;
            found.push(Found { range, list, of_file, comment: index, is_all });
        }
    }
    found
}

type Parts = (Range<usize>, Option<Range<usize>>, bool);

/// The directive whose first letter stands at an offset, if it is one, in a comment with this inside.
fn directive(text: &str, start: usize, inside: Range<usize>) -> Option<Parts> {
    let begins = start == inside.start || start > inside.start && text[..start].ends_with(parts);
    begins.then_some(())?;
    let rest = |at: usize| text.get(at..inside.end);
    let mut end = start + DIRECTIVE.len();
    let of_file = rest(end)?.starts_with(OF_FILE);
    end += if of_file { OF_FILE.len() } else { 0 };
    // Who writes `tcerr:ignore [rule]` does not mean all rules.
    let blanks = rest(end)?.len() - rest(end)?.trim_start_matches([' ', '\t']).len();
    let list = match rest(end + blanks)?.strip_prefix('[') {
        Some(behind) => {
            let open = end + blanks + 1;
            // To look no further than the next bracket keeps this linear.
            let length = behind.find(['[', ']', '\n', '\r']).filter(|at| behind[*at..].starts_with(']'))?;
            end = open + length + 1;
            Some(open..open + length)
        }
        None => None,
    };
    let ends = rest(end)?.chars().next().is_none_or(parts);
    ends.then_some((start..end, list, of_file))
}

/// Whether a letter parts a directive from other words: a blank, or a mark of Chinese, beside which none is written.
fn parts(letter: char) -> bool {
    letter.is_whitespace() || "：，。；、（）".contains(letter)
}

/// The marks of comments that have one at the end.
const MARKS: [(&str, &str); 4] = [("<!--", "-->"), ("/*", "*/"), ("<#", "#>"), ("=begin", "=end")];

/// What stands between the marks of a comment, without what else is drawn behind the first one: the
/// second star of `/**`, the mark of `//!`.
fn inside_marks(text: &str, comment: Range<usize>) -> Range<usize> {
    let whole = &text[comment.clone()];
    let between = |open: usize, close: &str| {
        let close = if whole.len() >= open + close.len() && whole.ends_with(close) { close.len() } else { 0 };
        (open, whole.len() - close)
    };
    let (open, end) = match MARKS.iter().find(|(open, _)| whole.starts_with(open)) {
        Some((open, close)) => between(open.len(), close),
        None => match long_bracket(whole) {
            Some((open, close)) => between(open, &close),
            None => (whole.bytes().take_while(|byte| b"/#-".contains(byte)).count(), whole.len()),
        },
    };
    let drawn = whole[open..end].bytes().take_while(|byte| b"*!-".contains(byte)).count();
    comment.start + open + drawn..comment.start + end
}

/// The length of the mark of Lua's long comments, and the mark that ends one.
fn long_bracket(comment: &str) -> Option<(usize, String)> {
    let inside = comment.strip_prefix("--[")?;
    let level = inside.bytes().take_while(|byte| *byte == b'=').count();
    inside[level..].starts_with('[').then(|| (level + 4, format!("]{}]", "=".repeat(level))))
}

/// The part of a comment's inside that says something.
fn without_decoration(text: &str, inside: Range<usize>) -> Range<usize> {
    let is_drawn = |letter: char| letter.is_whitespace() || letter == '*';
    let words = text[inside.clone()].trim_start_matches(is_drawn);
    let start = inside.end - words.len();
    start..start + words.trim_end_matches(is_drawn).len()
}

//! Where both mean the same literal and only its bounds are not the same: brings tree-sitter's to those of tcerr.
//! `ours.rs` does the same the other way round: of heredocs and blocks of text only the lines between are compared.

use std::ops::Range;

/// The range of a node of this kind as it is compared; none if it is not.
pub fn of(id: &str, kind: &str, range: Range<usize>, text: &str) -> Option<Range<usize>> {
    let slice = &text[range.clone()];
    match (id, kind) {
        // The node has the mark's line before the body, or the end of that line, and the last word behind it.
        ("php", "heredoc" | "nowdoc") | ("hcl", "heredoc_template") | ("ruby", "heredoc_body") => {
            lines(between_breaks(range, text)?, text)
        }
        ("shellscript", "heredoc_body") | ("yaml", "block_scalar") => lines(range, text),
        // The colon of a symbol stands before the literal.
        ("ruby", "delimited_symbol") if slice.starts_with(':') => Some(range.start + 1..range.end),
        // Between slashes it is no literal.
        ("ruby", "regex") => slice.starts_with('%').then(|| {
            let flags = slice.chars().rev().take_while(char::is_ascii_lowercase).count();
            range.start..range.end - flags
        }),
        // `"…"u8`
        ("csharp", "string_literal" | "verbatim_string_literal" | "raw_string_literal") => {
            Some(range.start..range.start + slice.trim_end_matches(|letter: char| letter != '"').len())
        }
        // `?a`
        ("ruby", "character") => None,
        ("markdown", "fenced_code_block") => lines(range, text),
        // Of all tags, comments only.
        ("markdown", "html_block") | ("markdown_inline", "html_tag") => {
            let start = range.end - slice.trim_start().len();
            let length = slice.trim_start().starts_with("<!--").then(|| text[start..].find("-->"))??;
            Some(start..start + length + 3)
        }
        _ => Some(range),
    }
}

/// What stands between the first and the last line break of a range.
fn between_breaks(range: Range<usize>, text: &str) -> Option<Range<usize>> {
    let slice = &text[range.clone()];
    let (first, last) = (slice.find('\n')?, slice.trim_end().rfind('\n')?);
    (first < last).then_some(range.start + first + 1..range.start + last)
}

/// A range without blanks and empty lines on either side; none if there is nothing else.
fn lines(range: Range<usize>, text: &str) -> Option<Range<usize>> {
    let (start, length) = (range.end - text[range.clone()].trim_start().len(), text[range].trim().len());
    (length > 0).then_some(start..start + length)
}

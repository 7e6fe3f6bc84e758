//! Whole responses: a success and a failure.

use std::ops::Range;

use super::template::Template;
use super::{Asked, Item, ItemKind};
use crate::rules::request_id;

/// How a response is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Layout {
    /// On one line.
    Line,
    /// On several, indented like the line that it begins on.
    Lines,
    /// The same, on lines of its own.
    Block,
}

/// A response's label, what it is on several lines, and on one. `ID` stands for an id; where a field of the action
/// goes, there is room in front of it.
const BODIES: [(&str, &str, &str); 2] = [
    (
        "tc-success",
        "{
  \"Response\": {
    $\"RequestId\": \"ID\"
  }
}",
        "{\"Response\": {$\"RequestId\": \"ID\"}}",
    ),
    (
        "tc-error",
        "{
  \"Response\": {
    \"Error\": {
      \"Code\": \"$\",
      \"Message\": \"$\"
    },
    \"RequestId\": \"ID\"
  }
}",
        "{\"Response\": {\"Error\": {\"Code\": \"$\", \"Message\": \"$\"}, \"RequestId\": \"ID\"}}",
    ),
];

/// What is typed of a label at a byte offset of a text, as a byte range; `None` if that is something else.
pub(super) fn typed(text: &str, offset: usize) -> Option<Range<usize>> {
    let is_letter = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    let before = text.as_bytes()[..offset].iter().rev().take_while(|byte| is_letter(byte)).count();
    let behind = text.as_bytes()[offset..].iter().take_while(|byte| is_letter(byte)).count();
    let range = offset - before..offset + behind;
    let typed = &text[range.clone()];
    BODIES.iter().any(|(label, ..)| label.starts_with(typed)).then_some(range)
}

/// The responses that may be written at a byte offset of the source. `written` says what stands
/// there for a text; what can't be written is left out.
pub(super) fn items(
    source: &str,
    offset: usize,
    layout: Layout,
    asked: Asked,
    written: impl Fn(&str) -> Option<String> + Copy,
) -> impl Iterator<Item = Item> {
    let start = source[..offset].rfind(['\n', '\r']).map_or(0, |line| line + 1);
    let line = &source[start..offset];
    let indent = &line[..line.len() - line.trim_start_matches([' ', '\t']).len()];
    let line = format!("\n{indent}");
    let id = request_id(source, offset);
    BODIES.into_iter().filter_map(move |(label, on_lines, on_line)| {
        let text = if layout == Layout::Line { on_line.to_owned() } else { on_lines.replace('\n', &line) };
        let text = text.replace("ID\"", &format!("{id}\""));
        let text = if layout == Layout::Block { format!("{line}{text}{line}") } else { text };
        Template::marked(&text).item(label, ItemKind::Response, asked.snippets, written)
    })
}

//! The message of a failure, which nothing but its surroundings ends.

use std::ops::Range;

use super::exception::{FAR, Kind, Label, Quote};

/// The text behind the label of a message: to the end of its quotes, or up to the id of the request, or
/// to the end of its line. `labels` may stand in it or behind it.
pub fn message_behind(text: &str, label: Label, labels: &[Label], reach: usize, marked: bool) -> Range<usize> {
    let start = label.value;
    let rest = &text[start..reach.max(start)];
    if let Some(length) = label.quote.and_then(|quote| quoted(rest, quote)) {
        return start..start + length;
    }
    let line = rest.find('\n').unwrap_or(rest.len());
    let behind = labels.iter().filter(|other| start < other.start);
    let ends = |other: &&Label| matches!(other.kind, Kind::RequestId | Kind::Other | Kind::Code);
    let id = behind.clone().find(|other| other.kind == Kind::RequestId);
    let on_line = behind.clone().find(|other| ends(other) && other.start <= start + line);
    // Only an SDK writes messages of several lines, and it writes the id behind them.
    let end = match id.filter(|_| marked) {
        Some(id) => id.start - start,
        None => on_line.map_or(line, |other| other.start - start),
    };
    let message = rest[..end].trim_end();
    let message = message.strip_suffix(['[', '(', '{']).unwrap_or(message);
    let message = message.trim_end_matches([',', ';', ' ', '\\']);
    start..start + in_balance(text, start, message).len()
}

/// A message without the quote or the bracket that closes what it stands in, and what follows.
fn in_balance<'a>(text: &str, start: usize, message: &'a str) -> &'a str {
    // Of a line that is too long to be read nobody counts the quotes.
    let bytes = &text.as_bytes()[start.saturating_sub(FAR)..start];
    let line = &bytes[bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1)..];
    let is_inside = line.iter().filter(|byte| **byte == b'"').count() % 2 == 1;
    let message = match message.find('"').filter(|_| is_inside) {
        Some(end) => message[..end].trim_end_matches('\\'),
        None => message,
    };
    let ends = [(b'[', b']'), (b'{', b'}'), (b'(', b')')].into_iter().filter_map(|(opening, closing)| {
        let left_open = |bytes: &[u8]| bytes.iter().fold(0usize, |depth, byte| change(depth, *byte, opening, closing));
        (left_open(line) > 0).then(|| first_unopened(message, opening, closing))?
    });
    ends.min().map_or(message, |end| message[..end].trim_end())
}

/// How many brackets are open behind one more byte.
fn change(depth: usize, byte: u8, opening: u8, closing: u8) -> usize {
    if byte == closing { depth.saturating_sub(1) } else { depth + usize::from(byte == opening) }
}

/// The byte offset of the first bracket that closes what a text has not opened.
fn first_unopened(text: &str, opening: u8, closing: u8) -> Option<usize> {
    let mut depth = 0;
    text.bytes().position(|byte| {
        let is_unopened = byte == closing && depth == 0;
        depth = change(depth, byte, opening, closing);
        is_unopened
    })
}

/// The length of what stands in quotes, of which the first is before it.
fn quoted(rest: &str, quote: Quote) -> Option<usize> {
    let bytes = rest.as_bytes();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' if quote.escaped && bytes.get(at + 1) == Some(&quote.mark) => return Some(at),
            b'\\' => at += 2,
            byte if *byte == quote.mark => return Some(at),
            _ => at += 1,
        }
    }
    None
}

/// What was thrown, in a text that ends with the properties of what was: `SomeException: message`.
pub fn thrown(text: &str) -> Option<Range<usize>> {
    let (at, mark) = ["Exception: ", "Error: "].iter().filter_map(|mark| Some((text.rfind(mark)?, mark))).max()?;
    let start = at + mark.len();
    let line = text[start..].lines().next().unwrap_or_default();
    Some(start..start + line.trim_end().len())
}

//! The code in Markdown: fenced blocks, and spans between backticks.

use super::{Span, SpanKind};

/// The string forms of Markdown's row.
const SPAN: u8 = 0;
const FENCE: u8 = 1;

/// How far the end of a code span is looked for, in bytes.
const FARTHEST: usize = 4000;

/// The code and the comments of a text.
pub(super) fn lex(text: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    let bytes = text.as_bytes();
    let mut at = 0;
    // Whether a comment was seen that never ends.
    let mut endless = false;
    // Where the paragraph begins that is being read.
    let mut paragraph = 0;
    while at < bytes.len() {
        let line = line_length(&bytes[at..]);
        let content = &bytes[at..at + line];
        let is_blank = content.trim_ascii().is_empty();
        let fence = fence(content);
        let comment = comment(content).and_then(|start| Some(start + comment_end(&bytes[at + start..], &mut endless)?));
        if is_blank || fence.is_some() || comment.is_some() || is_definition(content) || begins_block(content) {
            inline(bytes, paragraph, at, &mut spans);
            paragraph = at;
        }
        if let Some(length) = comment {
            let start = at + content.len() - content.trim_ascii_start().len();
            spans.push(Span { start: start as u32, end: (at + length) as u32, kind: SpanKind::Comment });
            at += length;
            paragraph = at;
            continue;
        }
        if is_definition(content) {
            at += line;
            paragraph = at;
            continue;
        }
        at += line;
        if let Some((start, mark)) = fence {
            at = fenced(bytes, at - line + start, mark, at, &mut spans);
        }
        if is_blank || fence.is_some() {
            paragraph = at;
        }
    }
    inline(bytes, paragraph, bytes.len(), &mut spans);
    spans
}

/// Whether a line begins something of its own: an item of a list, a heading, a row of a table.
fn begins_block(line: &[u8]) -> bool {
    let line = line.trim_ascii_start();
    let marks = line.iter().take_while(|byte| byte.is_ascii_digit()).take(10).count();
    match &line[marks..] {
        [b'-' | b'*' | b'+', b' ' | b'\t', ..] => marks == 0,
        [b'.' | b')', b' ' | b'\t', ..] => marks > 0,
        [b'#', ..] => marks == 0,
        [b'|', ..] => marks == 0,
        _ => false,
    }
}

/// Whether a line says where a link's label leads: ``[`name`]: https://…``.
fn is_definition(line: &[u8]) -> bool {
    let line = line.trim_ascii_start();
    // `[^1]: …` is a footnote.
    line.starts_with(b"[")
        && !line.starts_with(b"[^")
        && memchr::memmem::find(line, b"]:").is_some_and(|end| !line[1..end].contains(&b']'))
}

/// The column of the comment that begins a line.
fn comment(line: &[u8]) -> Option<usize> {
    let start = line.len() - line.trim_ascii_start().len();
    line[start..].starts_with(b"<!--").then_some(start)
}

/// The length of a comment. One that never ends is looked for once.
fn comment_end(text: &[u8], endless: &mut bool) -> Option<usize> {
    let end = (!*endless).then(|| memchr::memmem::find(text, b"-->"))?;
    *endless = end.is_none();
    Some(end? + 3)
}

/// The length of the first line with its end.
fn line_length(text: &[u8]) -> usize {
    memchr::memchr(b'\n', text).map_or(text.len(), |end| end + 1)
}

/// The column of a fence's mark and the mark, if a line begins with one. It may stand in a list or
/// a quotation.
fn fence(line: &[u8]) -> Option<(usize, &[u8])> {
    let start = line.iter().position(|byte| !matches!(byte, b' ' | b'\t' | b'>'))?;
    let first = line[start];
    let length = line[start..].iter().take_while(|byte| **byte == first).count();
    let (mark, info) = line[start..].split_at(length);
    (matches!(first, b'`' | b'~') && length >= 3 && !(first == b'`' && info.contains(&b'`'))).then_some((start, mark))
}

/// Reads a fenced block whose content begins at `content`; returns where it ends.
fn fenced(text: &[u8], start: usize, mark: &[u8], content: usize, spans: &mut Vec<Span>) -> usize {
    let mut at = content;
    let mut close = 0;
    while at < text.len() {
        let line = &text[at..at + line_length(&text[at..])];
        if let Some((column, theirs)) = fence(line)
            && theirs.starts_with(mark)
            && line[column + theirs.len()..].trim_ascii().is_empty()
        {
            close = theirs.len();
            at += column + close;
            break;
        }
        at += line.len();
    }
    let (open, closed) = (content - start, close > 0);
    if open <= usize::from(u8::MAX) && close <= usize::from(u8::MAX) {
        push(spans, start, at, FENCE, (open as u8, close as u8), closed);
    }
    at
}

/// Reads the code between backticks, and the comments, of a paragraph.
fn inline(text: &[u8], start: usize, end: usize, spans: &mut Vec<Span>) {
    let mut at = start;
    while let Some(skip) = text.get(at..end).and_then(|rest| memchr::memchr3(b'`', b'<', b'\\', rest)) {
        at += skip;
        let rest = &text[at..end];
        match rest[0] {
            b'\\' => at += 2,
            b'<' if rest.starts_with(b"<!--") => {
                let close = memchr::memmem::find(rest, b"-->");
                let length = close.map_or(rest.len(), |close| close + 3);
                let (from, to) = (at as u32, (at + length) as u32);
                spans.push(Span { start: from, end: to, kind: SpanKind::Comment });
                at += length;
            }
            b'`' => {
                let ticks = run(rest);
                match closing(&rest[ticks..], ticks).filter(|_| ticks <= usize::from(u8::MAX)) {
                    Some(length) => {
                        let whole = at + length + 2 * ticks;
                        push(spans, at, whole, SPAN, (ticks as u8, ticks as u8), true);
                        at = whole;
                    }
                    None => at += ticks,
                }
            }
            _ => at += 1,
        }
    }
}

/// How many backticks stand here.
fn run(text: &[u8]) -> usize {
    text.iter().take_while(|byte| **byte == b'`').count()
}

/// How far it is to the next run of exactly so many backticks.
fn closing(text: &[u8], ticks: usize) -> Option<usize> {
    let text = &text[..text.len().min(FARTHEST)];
    let mut at = 0;
    while let Some(skip) = memchr::memchr(b'`', &text[at..]) {
        at += skip;
        let length = run(&text[at..]);
        if length == ticks {
            return Some(at);
        }
        at += length;
    }
    None
}

fn push(spans: &mut Vec<Span>, start: usize, end: usize, form: u8, (open, close): (u8, u8), closed: bool) {
    let kind = SpanKind::Literal { form, open, close, closed, escaped: false, holes: false };
    spans.push(Span { start: start as u32, end: end as u32, kind });
}

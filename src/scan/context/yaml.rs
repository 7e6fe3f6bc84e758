//! How YAML uses a scalar: as a key, as a key's value, in a list; and how templates in it do.

use std::ops::Range;

use super::super::signal::names_tencent;
use super::functions::call_usage;
use super::lines::{line_end, line_start};
use super::tokens::Opening;
use super::{Context, Usage, speaks_of_error};

/// How many lines back the key of a list is looked for.
const FARTHEST: usize = 60;

/// The context of the scalar at these bytes; `opening` is the bracket that it stands in.
pub(super) fn context(text: &str, scalar: Range<usize>, opening: Option<Opening>) -> Context {
    let line = line_start(text, scalar.start);
    let before = without_properties(&text[line..scalar.start]);
    let behind = &text[scalar.end..line_end(text, scalar.end)];
    if let Some(action) = before.rfind("{{").filter(|open| !before[*open..].contains("}}")) {
        return in_template(before, action, behind, opening);
    }
    let is_key = before.ends_with('?') || behind.trim_start().starts_with(':');
    let holder = || holder(text, scalar.start, opening);
    let (usage, key) = match before.strip_suffix(':') {
        _ if is_key => (Usage::Key, holder()),
        Some(own) => (Usage::Value, last_key(own)),
        None if opening.is_some() || before.ends_with('-') => (Usage::Element, holder()),
        None => (Usage::Other, &text[..0]),
    };
    let of_error = speaks_of_error(key);
    let line_of_error = of_error || usage == Usage::Value && speaks_of_error(holder());
    // Any text may be the value of any key; it is of interest if the key says so.
    let usage = if usage == Usage::Value && !of_error { Usage::Other } else { usage };
    let place = match key {
        "" => opening.map(|opening| opening.at),
        key => Some(key.as_ptr() as usize - text.as_ptr() as usize),
    };
    let group = place.filter(|_| matches!(usage, Usage::Element | Usage::Key));
    Context { usage, of_error, line_of_error, of_tencent: names_tencent(key), group, ..Context::NONE }
}

/// The context of a literal in an action of a template, which begins at a place of the line before
/// it: `{{ if eq .Values.code "X" }}`.
fn in_template(before: &str, action: usize, behind: &str, opening: Option<Opening>) -> Context {
    let call = before[action..].rsplit(['{', '(', '|']).next().unwrap_or_default();
    let keywords = ["-", "if", "else", "with", "range"];
    let function = call.split_ascii_whitespace().find(|word| !keywords.contains(word));
    let usage = call_usage(function.unwrap_or_default());
    let of_error = speaks_of_error(before) || speaks_of_error(behind);
    let of_tencent = names_tencent(before) || names_tencent(behind);
    let group = opening.map(|opening| opening.at);
    Context { usage, of_error, line_of_error: of_error, of_tencent, group, ..Context::NONE }
}

/// The start of a line without the tag and the anchor that end it.
fn without_properties(line: &str) -> &str {
    let mut line = line.trim_end();
    while let Some(word) = line.rsplit([' ', '\t']).next().filter(|word| word.starts_with(['&', '!'])) {
        line = line[..line.len() - word.len()].trim_end();
    }
    line
}

/// The key that ends here.
fn last_key(before: &str) -> &str {
    let key = before.rsplit([',', '{', '[']).next().unwrap_or_default();
    key.trim_start_matches(['-', '?', ' '])
}

/// The key that a line ends with, whose value begins on the next one.
fn key_alone(line: &str) -> Option<&str> {
    let code = line.split_once(" #").map_or(line, |(code, _)| code);
    (!code.trim_start().starts_with('#')).then(|| without_properties(code).strip_suffix(':')).flatten()
}

/// The key of the list or mapping that a place stands in; empty if there is none.
fn holder(text: &str, at: usize, opening: Option<Opening>) -> &str {
    let mut at = at;
    if let Some(opening) = opening {
        at = opening.at;
        // It stands before the bracket.
        if let Some(key) = without_properties(&text[line_start(text, at)..at]).strip_suffix(':') {
            return last_key(key);
        }
    }
    let mut end = line_start(text, at);
    let own = &text[end..at];
    let indent = own.len() - own.trim_start().len();
    let is_element = own.trim_start().starts_with('-');
    for _ in 0..FARTHEST {
        // A line that is wider than what is looked at has no beginning here.
        let Some(line_end) = text[..end].ends_with(['\n', '\r']).then(|| end - 1) else { break };
        let line = line_start(text, line_end);
        let code = text[line..line_end].trim_end();
        let theirs = code.len() - code.trim_start().len();
        // A list may stand as deep as its key.
        let is_holder = theirs < indent || is_element && theirs == indent && !code.trim_start().starts_with('-');
        if is_holder && let Some(key) = key_alone(code) {
            return last_key(key);
        }
        end = line;
    }
    &text[..0]
}

//! How YAML uses a scalar: as a key, as a key's value, in a list.

use super::super::signal::names_tencent;
use super::lines::{line_end, line_start};
use super::{Context, Usage, speaks_of_error};

/// How many lines back the key of a list is looked for.
const FARTHEST: usize = 60;

/// The context of the scalar at these bytes.
pub(super) fn context(text: &str, start: usize, end: usize) -> Context {
    let line = line_start(text, start);
    let before = text[line..start].trim_end();
    let is_key = text[end..line_end(text, end)].trim_start().starts_with(':');
    let own = before.strip_suffix(':').map(|key| key.rsplit([',', '{', '[', ' ']).next().unwrap_or_default());
    let (usage, key) = match own {
        _ if is_key => (Usage::Key, holder(text, line, start)),
        Some(key) => (Usage::Value, key),
        None if before.ends_with(['-', '[', ',']) => (Usage::Element, holder(text, line, start)),
        None => (Usage::Other, &text[..0]),
    };
    let of_error = speaks_of_error(key);
    // Any text may be the value of any key; it is of interest if the key says so.
    let usage = if usage == Usage::Value && !of_error { Usage::Other } else { usage };
    let in_group = matches!(usage, Usage::Element | Usage::Key) && !key.is_empty();
    let group = in_group.then(|| key.as_ptr() as usize - text.as_ptr() as usize);
    let of_tencent = names_tencent(key);
    Context { usage, of_error, line_of_error: of_error, of_tencent, folds_case: false, group }
}

/// The key of the list or mapping that a place stands in; empty if there is none.
fn holder(text: &str, line: usize, start: usize) -> &str {
    let own = &text[line..start];
    // In brackets, it stands before the first one.
    if let Some(open) = own.find(['[', '{'])
        && let Some(key) = own[..open].trim_end().strip_suffix(':')
    {
        return key.trim_start_matches(['-', ' ']);
    }
    let indent = own.len() - own.trim_start().len();
    let is_element = own.trim_start().starts_with('-');
    let mut end = line;
    for _ in 0..FARTHEST {
        let Some(line_end) = end.checked_sub(1) else { return &text[..0] };
        let line = line_start(text, line_end);
        let code = text[line..line_end].trim_end();
        let theirs = code.len() - code.trim_start().len();
        // A list may stand as deep as its key.
        let is_holder = theirs < indent || is_element && theirs == indent && !code.trim_start().starts_with('-');
        if is_holder
            && !code.trim_start().starts_with('#')
            && let Some(key) = code.strip_suffix(':')
        {
            return key.trim_start_matches(['-', ' ']);
        }
        end = line;
    }
    &text[..0]
}

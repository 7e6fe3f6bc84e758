//! What could not be done, on standard error.

use std::io::Write;

use super::output::visible;
use crate::locale::Locale;
use crate::workspace::{Skipped, Walked};

/// Says one line on standard error.
pub fn say(line: &str) {
    // Nothing is left to be done where even this can't be written.
    let _ = writeln!(anstream::stderr(), "tcerr: {line}");
}

/// Says what of a walk was not read; whether anything that had to be was among it.
pub fn say_skipped(walked: &Walked, locale: Locale) -> bool {
    for skipped @ Skipped { path, from, .. } in &walked.skipped {
        let reason = skipped.reason(locale);
        let place = from.as_ref().map_or(String::new(), |from| format!("{}: ", visible(from)));
        match visible(path).as_str() {
            "" => say(&reason),
            path => say(&crate::say!(locale, "{place}{path}: {reason}", "{place}{path}：{reason}")),
        }
    }
    walked.skipped.iter().any(|skipped| skipped.failed)
}

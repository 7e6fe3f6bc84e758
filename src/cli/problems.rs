//! What could not be done, on standard error.

use std::io::Write;

use crate::locale::Locale;
use crate::workspace::{Walked, Why};

/// Says one line on standard error.
pub fn say(line: &str) {
    // Nothing is left to be done where even this can't be written.
    let _ = writeln!(anstream::stderr(), "tcerr: {line}");
}

/// Says what of a walk was not read; whether anything asked for by name was among it.
pub fn say_unread(walked: &Walked, locale: Locale) -> bool {
    for (path, problem) in &walked.unread {
        let reason = match &problem.why {
            Why::Unread(why) => why.reason(locale),
            Why::Walk(error) => error.to_string(),
            Why::Language => crate::say!(locale, "not a kind of file that is read", "不支持的文件类型"),
        };
        match path.as_str() {
            "" => say(&reason),
            path => say(&crate::say!(locale, "{path}: {reason}", "{path}：{reason}")),
        }
    }
    walked.unread.iter().any(|(_, problem)| problem.named)
}

//! Tables for people: columns that line up on a terminal, whatever letters are in them.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// A text with blanks behind it, so that it takes this many columns of a terminal.
pub fn padded(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(text.width())))
}

/// As much of a text as so many columns of a terminal have room for.
pub fn fitted(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut room = width.saturating_sub(1);
    let mut cut = String::new();
    for letter in text.chars() {
        match room.checked_sub(letter.width().unwrap_or(0)) {
            Some(left) => room = left,
            None => break,
        }
        cut.push(letter);
    }
    format!("{}…", cut.trim_end())
}

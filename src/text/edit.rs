//! Edits to a text, as quick fixes make them.

use std::ops::Range;

/// Replaces a byte range by a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    pub range: Range<usize>,
    pub text: String,
}

/// The text after all edits. Their ranges speak of the text before; of edits that overlap, the
/// first in the text wins and the others are left out.
pub fn apply(text: &str, edits: &[Edit]) -> String {
    let mut sorted: Vec<&Edit> = edits.iter().collect();
    sorted.sort_by_key(|edit| (edit.range.start, edit.range.end));
    let mut result = String::with_capacity(text.len());
    let mut done = 0;
    for edit in sorted {
        if edit.range.start < done {
            continue;
        }
        result.push_str(&text[done..edit.range.start]);
        result.push_str(&edit.text);
        done = edit.range.end;
    }
    result.push_str(&text[done..]);
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edit(range: Range<usize>, text: &str) -> Edit {
        Edit { range, text: text.to_owned() }
    }

    #[test]
    fn edits_speak_of_the_text_before_in_any_order() {
        let edits = [edit(4..5, "five"), edit(0..1, "one"), edit(2..2, "and ")];
        assert_eq!(apply("1 2 5", &edits), "one and 2 five");
    }

    #[test]
    fn of_overlapping_edits_the_first_wins() {
        assert_eq!(apply("abcd", &[edit(1..3, "X"), edit(2..4, "Y")]), "aXd");
    }
}

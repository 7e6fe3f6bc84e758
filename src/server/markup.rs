//! Markdown for clients that show it, and for those that don't.

use tower_lsp::lsp_types::{MarkupContent, MarkupKind};

/// A Markdown text of ours, or the same without its marks.
pub fn content(markdown: String, takes_markdown: bool) -> MarkupContent {
    if takes_markdown {
        MarkupContent { kind: MarkupKind::Markdown, value: markdown }
    } else {
        MarkupContent { kind: MarkupKind::PlainText, value: plain(&markdown) }
    }
}

/// Takes the marks off: those of code and emphasis, the backslashes that escape, and the brackets
/// of a link, whose address stays.
fn plain(markdown: &str) -> String {
    let mut text = String::with_capacity(markdown.len());
    let mut letters = markdown.chars().peekable();
    let mut in_code = false;
    while let Some(letter) = letters.next() {
        match letter {
            '`' => in_code = !in_code,
            _ if in_code => text.push(letter),
            '\\' => text.extend(letters.next()),
            '*' | '[' => {}
            ']' if letters.next_if_eq(&'(').is_some() => {
                text.push_str(": ");
                text.extend(letters.by_ref().take_while(|letter| *letter != ')'));
            }
            _ => text.push(letter),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_come_off_and_words_stay() {
        let markdown = "**`A.B_*`** — a\\_b \\* c\n\n- x `y*`\n\n[Page](https://example.com/a)\n";
        assert_eq!(plain(markdown), "A.B_* — a_b * c\n\n- x y*\n\nPage: https://example.com/a\n");
    }
}

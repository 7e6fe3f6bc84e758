//! Texts with places to fill in, for editors that take snippets and for those that don't.

use super::{Item, ItemKind};

/// A text with places to fill in, one between each piece and the next.
pub(super) struct Template(Vec<String>);

impl Template {
    pub fn new(pieces: impl IntoIterator<Item = String>) -> Self {
        Template(pieces.into_iter().collect())
    }

    /// The same with a mark for each place: `{$1}`.
    pub fn marked(text: &str) -> Self {
        Template::new(
            text.split('$').map(|piece| piece.trim_start_matches(|letter: char| letter.is_ascii_digit()).to_owned()),
        )
    }

    /// The item that writes it. `written` says what stands in the source for a text, and leaves [`PLACE`] as
    /// it is; where that can't be written there is no item.
    pub fn item(
        &self,
        label: &str,
        kind: ItemKind,
        snippets: bool,
        written: impl Fn(&str) -> Option<String>,
    ) -> Option<Item> {
        // What comes behind the text belongs to the text that it goes into.
        let whole = written(&format!("{}{PLACE}", self.0.join(PLACE)))?;
        let pieces: Vec<&str> = whole.strip_suffix(PLACE)?.split(PLACE).collect();
        let snippet = snippets && pieces.len() > 1;
        let mut text = String::new();
        for (index, piece) in pieces.into_iter().enumerate() {
            if !snippet {
                text.push_str(piece);
                continue;
            }
            if index > 0 {
                text.push_str(&format!("${index}"));
            }
            for letter in piece.chars() {
                // Outside of a place's own text a brace needs no escape, but may have one.
                if matches!(letter, '\\' | '$' | '}') {
                    text.push('\\');
                }
                text.push(letter);
            }
        }
        Some(Item { label: label.to_owned(), kind, text, snippet, removed: false })
    }
}

/// A letter that no source has, and no literal escapes.
const PLACE: &str = "\u{1}";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_means_something_in_a_snippet_is_escaped() {
        let text = |snippets| {
            let template = Template::new(["{\"a$\": \"".to_owned(), "\"}".to_owned()]);
            let item = template.item("a", ItemKind::Key, snippets, |piece| Some(piece.replace('"', "\\\"")));
            item.map(|item| (item.text, item.snippet)).expect("an item")
        };
        assert_eq!(text(true), (r#"{\\"a\$\\": \\"$1\\"\}"#.to_owned(), true));
        assert_eq!(text(false), (r#"{\"a$\": \"\"}"#.to_owned(), false));
    }

    #[test]
    fn without_a_place_to_fill_in_it_is_no_snippet() {
        let item = Template::new(["a}".to_owned()]).item("a", ItemKind::Key, true, |piece| Some(piece.to_owned()));
        assert_eq!(item.map(|item| (item.text, item.snippet)), Some(("a}".to_owned(), false)));
    }
}

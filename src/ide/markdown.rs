//! Markdown for editors. Every text that is not written here goes through [`escape`].

use super::explanation::{Explanation, List};

/// A text as Markdown that shows it letter by letter.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    for (at, letter) in text.char_indices() {
        // Brackets are enough to break a link; the rest means something only where a line begins.
        let anywhere = matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&');
        let first = at == 0 && matches!(letter, '-' | '+' | '=' | '!');
        if anywhere || first {
            escaped.push('\\');
        }
        escaped.push(if letter.is_control() { ' ' } else { letter });
    }
    escaped
}

/// A sentence of the catalog: its `code` between backticks stays code.
fn prose(text: &str) -> String {
    let mut parts = text.split('`');
    let mut result = escape(parts.next().unwrap_or_default());
    while let (Some(code), Some(after)) = (parts.next(), parts.next()) {
        result.push_str(&format!("`{code}`{}", escape(after)));
    }
    result
}

/// A code span, whatever is in it.
pub fn code(text: &str) -> String {
    if text.contains('`') || text.trim() != text || text.is_empty() {
        return escape(text);
    }
    format!("`{text}`")
}

/// An explanation as an editor's hover shows it.
pub fn explanation(explanation: &Explanation) -> String {
    let mut text = format!("**{}** — {}\n", code(&explanation.code), prose(&explanation.kind));
    for paragraph in &explanation.summary {
        text.push_str(&format!("\n{}\n", prose(paragraph)));
    }
    [&explanation.causes, &explanation.remedy].into_iter().flatten().for_each(|list| add_list(&mut text, list));
    if let Some(advice) = &explanation.retry {
        text.push_str(&format!("\n**{}** {}\n", escape(advice.verdict), prose(&advice.reason)));
    }
    explanation.listed.iter().for_each(|list| add_list(&mut text, list));
    for (title, address) in &explanation.links {
        text.push_str(&format!("\n[{}]({address})\n", escape(title)));
    }
    text
}

fn add_list(text: &mut String, list: &List) {
    text.push_str(&format!("\n{}\n\n", prose(&list.title)));
    for item in &list.items {
        text.push_str(&format!("- {}\n", prose(item)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_ours_shows_letter_by_letter() {
        assert_eq!(escape("a_b*<x>[y](z)\n#"), r"a\_b\*\<x\>\[y\](z) \#");
        assert_eq!(escape("- a-b (c)"), r"\- a-b (c)");
        assert_eq!(code("InternalError.SYS_ERR"), "`InternalError.SYS_ERR`");
        assert_eq!(code("a`b"), r"a\`b");
        assert_eq!(prose("Set `X-TC-Action` * here"), r"Set `X-TC-Action` \* here");
    }
}

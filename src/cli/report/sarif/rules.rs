//! The rules of a SARIF log, with their pages as help.

use super::level;
use super::model::{Configuration, Descriptor, Message, Multiformat};
use crate::cli::report::Report;
use crate::locale::Locale;
use crate::rules::Rule;
use crate::say;

/// The rules that found something, ordered by name. The others are left out: with their pages they
/// would make a log of one finding a long one.
pub fn found(report: &Report<'_>) -> Vec<&'static Rule> {
    let mut rules: Vec<&Rule> =
        report.files.iter().flat_map(|file| &file.findings).map(|finding| finding.rule).collect();
    rules.sort_by_key(|rule| rule.name);
    rules.dedup_by_key(|rule| rule.name);
    rules
}

/// A rule, as viewers explain it.
pub fn descriptor(rule: &Rule, locale: Locale) -> Descriptor {
    let summary = locale.pick(rule.summary.0, rule.summary.1);
    let page = without_relative_links(locale.pick(rule.page.0, rule.page.1));
    let name = rule.name;
    // Viewers that can't show Markdown get what leads to the page in a terminal.
    let text = say!(
        locale,
        "{summary}\n`tcerr explain {name}` shows examples, and how to fix it.",
        "{summary}\n运行 `tcerr explain {name}` 可查看示例和修复方法。"
    );
    Descriptor {
        id: name,
        short_description: Message { text: summary.to_owned() },
        full_description: Message { text: first_section(&page).unwrap_or(summary).to_owned() },
        help: Multiformat { text, markdown: page },
        default_configuration: Configuration { level: level(rule.severity) },
    }
}

/// What stands under the first heading of the second level: what the rule finds.
fn first_section(page: &str) -> Option<&str> {
    let (_, rest) = page.split_once("\n## ")?;
    let (_, section) = rest.split_once('\n')?;
    Some(section.split("\n## ").next().unwrap_or(section).trim())
}

/// Markdown without links to other pages, which are not beside it where it is shown.
fn without_relative_links(page: &str) -> String {
    let mut text = String::with_capacity(page.len());
    let mut rest = page;
    while let Some((before, after)) = rest.split_once("](") {
        let target = after.split_once(')').filter(|(target, _)| target.ends_with(".md") && !target.contains("://"));
        match (before.rsplit_once('['), target) {
            (Some((before, words)), Some((_, after))) => {
                text.push_str(before);
                text.push_str(words);
                rest = after;
            }
            _ => {
                text.push_str(before);
                text.push_str("](");
                rest = after;
            }
        }
    }
    text.push_str(rest);
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::RULES;

    #[test]
    fn only_links_to_other_pages_go() {
        let text = "a (that is [`b`](b.md)). [c](https://d/e.md), x[0](1) [f](g.md)";
        assert_eq!(without_relative_links(text), "a (that is `b`). [c](https://d/e.md), x[0](1) f");
    }

    #[test]
    fn every_rule_says_what_it_finds() {
        for rule in RULES {
            for locale in [Locale::English, Locale::Chinese] {
                let descriptor = descriptor(rule, locale);
                let full = descriptor.full_description.text;
                assert!(full.len() > 20 && !full.contains('#') && descriptor.help.markdown.contains(&full), "{full}");
                assert!(!descriptor.help.markdown.contains(".md)"), "{}", rule.name);
            }
        }
    }
}

//! What is explained, as Markdown, as an editor's hover shows it.

use std::io::{self, Write};

use super::item::{Item, Meant, Told};
use super::text::{facts, headline};
use crate::cli::output::plain_stdout;
use crate::cli::report::severity_word;
use crate::ide;
use crate::locale::Locale;
use crate::say;

/// Writes one after the other, a line between them.
pub fn write(items: &[Item], locale: Locale) -> io::Result<()> {
    let pages = items.iter().map(|item| match item {
        Item::Rule(page) => page.page.to_owned(),
        Item::Code(meant) => code(meant, locale),
        Item::Report(told) => report(told, locale),
    });
    let mut out = plain_stdout();
    for (index, page) in pages.enumerate() {
        if index > 0 {
            writeln!(out, "\n---\n")?;
        }
        writeln!(out, "{}", page.trim_end())?;
    }
    out.flush()
}

fn code(meant: &Meant, locale: Locale) -> String {
    let pages: Vec<String> = meant.meanings.iter().map(|(_, explanation)| ide::markdown(explanation)).collect();
    if !pages.is_empty() {
        return pages.join("\n---\n\n");
    }
    let mut page = ide::unlisted(&meant.text, locale);
    if !meant.similar.is_empty() {
        page.push_str(locale.pick("\nDid you mean:\n\n", "\n是否应为：\n\n"));
        for code in &meant.similar {
            page.push_str(&format!("- {}\n", ide::markdown_code(code)));
        }
    }
    page
}

fn report(told: &Told, locale: Locale) -> String {
    let mut page = format!("## {}\n\n", ide::markdown_escape(&headline(told, locale)));
    for (label, value) in facts(told, locale) {
        let colon = locale.pick(": ", "：");
        page.push_str(&format!("- **{label}**{colon}{}\n", ide::markdown_escape(&value)));
    }
    for meant in &told.codes {
        page.push_str(&format!("\n{}", code(meant, locale)));
    }
    if !told.faults.is_empty() {
        let title = locale.pick("What is wrong with the response itself", "响应本身的问题");
        page.push_str(&format!("\n### {title}\n\n"));
    }
    for fault in &told.faults {
        let (word, rule) = (severity_word(fault.severity, locale), fault.rule);
        let place = fault.place.map(|(start, _)| (start.line, start.column));
        let place = place.map(|(line, column)| say!(locale, ", {line}:{column}", "，{line}:{column}"));
        let (place, message) = (place.unwrap_or_default(), ide::markdown_escape(&fault.message));
        page.push_str(&format!("- {word} `{rule}`{place}: {message}\n"));
    }
    page
}

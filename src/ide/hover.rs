//! The hover over a code.

use std::ops::Range;

use super::{Analysis, explanation, markdown};
use crate::catalog;
use crate::locale::Locale;
use crate::say;
use crate::scan::Meaning;

/// A text about a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hover {
    /// The bytes it is about.
    pub range: Range<usize>,
    pub markdown: String,
}

/// What is known about the code at a byte offset.
pub fn hover(analysis: &Analysis, offset: usize, locale: Locale) -> Option<Hover> {
    let codes = &analysis.sites.codes;
    let behind = codes.partition_point(|site| site.range.start <= offset);
    let site = codes.get(behind.checked_sub(1)?).filter(|site| offset <= site.range.end)?;
    let scope = &analysis.sites.signal.services;
    let markdown = match &site.meaning {
        Meaning::Listed(code) => explanation::explain(code.text(), scope, locale),
        Meaning::Parent(parent) => explanation::explain(parent, scope, locale),
        Meaning::Legacy => explanation::explain(&site.text, scope, locale),
        Meaning::Unknown { .. } => None,
    };
    let markdown = match markdown {
        Some(explanation) => markdown::explanation(&explanation),
        None => unknown(&site.text, &site.meaning, locale),
    };
    Some(Hover { range: site.range.clone(), markdown })
}

fn unknown(text: &str, meaning: &Meaning, locale: Locale) -> String {
    let text = markdown::code(text);
    let date = catalog::sources().date;
    let mut hover = match meaning {
        Meaning::Unknown { .. } => {
            say!(
                locale,
                "**{text}** — in no list of the catalog of {date}\n",
                "**{text}** — {date} 的错误码目录中没有它\n"
            )
        }
        _ => {
            let count = match meaning {
                Meaning::Parent(parent) => catalog::with_prefix(parent).len(),
                _ => 0,
            };
            say!(locale, "**{text}** — the beginning of {count} error codes\n", "**{text}** — {count} 个错误码的开头\n")
        }
    };
    if let Meaning::Unknown { near } = meaning
        && !near.is_empty()
    {
        hover.push_str(locale.pick("\nDid you mean:\n\n", "\n是否应为：\n\n"));
        for code in near {
            hover.push_str(&format!(
                "- {} — {}\n",
                markdown::code(code.text()),
                markdown::escape(&explanation::gloss(code.text(), locale))
            ));
        }
    }
    hover
}

//! `tcerr explain`: what a code means, or what a rule finds.

use std::io::{self, Write};
use std::path::Path;

use super::output::{BOLD, DIM, PLACE, stdout, styled, visible, written};
use super::{Ending, problems};
use crate::catalog;
use crate::ide::{self, Explanation, List, explain};
use crate::locale::Locale;
use crate::rules;
use crate::say;
use crate::workspace::Configs;

/// Explains each code, or rule; codes that are unknown get suggestions.
pub fn run(codes: Vec<&str>, configs: &Configs, locale: Locale) -> io::Result<Ending> {
    let config = configs.finder().config(Path::new("."));
    let mut ending = Ending::Clean;
    for (index, code) in codes.into_iter().map(str::trim).enumerate() {
        if let Some(rule) = rules::rule(code) {
            written(write_page(locale.pick(rule.page.0, rule.page.1), index > 0))?;
            continue;
        }
        // What a team says of a code comes first, also where a list has it too.
        let own = config.codes().get(code);
        if let Some(own) = own {
            written(write(&ide::own(own, locale), index > 0, locale))?;
        }
        match explain(code, &[], locale) {
            Some(explanation) => written(write(&explanation, index > 0 || own.is_some(), locale))?,
            None if own.is_some() => {}
            None => {
                say_unknown(code, locale);
                ending = Ending::Found;
            }
        }
    }
    Ok(ending)
}

fn say_unknown(code: &str, locale: Locale) {
    let date = catalog::sources().date;
    let suggestions = catalog::suggest(code, &[]);
    let code = visible(code);
    problems::say(&say!(
        locale,
        "`{code}` is in no list of the catalog of {date}",
        "{date} 的错误码目录中没有 `{code}`"
    ));
    if !suggestions.is_empty() {
        problems::say(locale.pick("did you mean:", "是否想查："));
        for suggestion in suggestions {
            problems::say(&format!("  {}", suggestion.text()));
        }
    }
}

/// A rule's page as it is: its Markdown reads well, and its examples can be copied.
fn write_page(page: &str, apart: bool) -> io::Result<()> {
    let out = &mut stdout();
    if apart {
        writeln!(out)?;
    }
    write!(out, "{page}")?;
    out.flush()
}

fn write(explanation: &Explanation, apart: bool, locale: Locale) -> io::Result<()> {
    let out = &mut stdout();
    if apart {
        writeln!(out)?;
    }
    writeln!(out, "{}", styled(BOLD, &explanation.code))?;
    writeln!(out, "{}", styled(DIM, &plain(&explanation.kind)))?;
    for paragraph in &explanation.summary {
        writeln!(out, "\n{}", plain(paragraph))?;
    }
    for list in &explanation.lists {
        write_list(out, list)?;
    }
    if let Some((verdict, reason)) = &explanation.retry {
        // A Chinese full stop brings its own space.
        let space = locale.pick(" ", "");
        writeln!(out, "\n{}{space}{}", styled(BOLD, verdict), plain(reason))?;
    }
    if let Some(list) = &explanation.listed {
        write_list(out, list)?;
    }
    if !explanation.links.is_empty() {
        writeln!(out)?;
    }
    for (title, address) in &explanation.links {
        writeln!(out, "{title}\n  {}", styled(PLACE, address))?;
    }
    out.flush()
}

fn write_list(out: &mut impl Write, list: &List) -> io::Result<()> {
    writeln!(out, "\n{}", styled(BOLD, &list.title))?;
    list.items.iter().try_for_each(|item| writeln!(out, "  - {}", plain(item)))
}

/// A sentence without the backticks around code, which a terminal would show.
fn plain(text: &str) -> String {
    text.replace('`', "")
}

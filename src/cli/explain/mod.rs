//! `tcerr explain`: what a code means, what a rule finds, what a response that was pasted says.

mod item;
mod json;
mod markdown;
mod pasted;
mod text;

use std::io::{self, IsTerminal, Read};
use std::path::Path;

use super::arguments::{self, PageFormat};
use super::output::{visible, written};
use super::{Ending, problems};
use crate::locale::Locale;
use crate::say;
use crate::scan::LARGEST;
use crate::workspace::Configs;
use crate::workspace::config::{Config, normal};
use item::Item;
use pasted::Reading;

/// The argument that stands for standard input.
const STDIN: &str = "-";

/// Explains codes and rules by their names; without any, or with `-`, what standard input has.
pub fn run(texts: Vec<&str>, configs: &Configs, format: PageFormat, locale: Locale) -> io::Result<Ending> {
    let config = configs.finder().config(Path::new("."));
    let mut items = Vec::new();
    for text in &texts {
        match text.trim() {
            STDIN => match read(locale)? {
                Some(text) => items.extend(pasted_items(&text, &config, locale)),
                None => return Ok(Ending::Failed),
            },
            name => items.push(item::named(name, &config, locale)),
        }
    }
    if texts.is_empty() {
        let text = if io::stdin().is_terminal() { Some(String::new()) } else { read(locale)? };
        let Some(text) = text else { return Ok(Ending::Failed) };
        if text.trim().is_empty() {
            let words = locale.pick(
                "nothing to explain: give codes or names of rules, or pipe in a response",
                "没有要说明的内容：请给出错误码或规则的名称，或通过管道传入响应",
            );
            arguments::say_wrong_use(words, locale);
            return Ok(Ending::Failed);
        }
        items = pasted_items(&text, &config, locale);
    }
    if items.is_empty() {
        problems::say(locale.pick(
            "nothing to explain was found: no response, no failure as an SDK writes it, no error code",
            "没有找到可说明的内容：既没有响应，也没有 SDK 输出的错误，也没有错误码",
        ));
    }
    written(match format {
        PageFormat::Text => text::write(&items, locale),
        PageFormat::Json => json::write(&items),
        PageFormat::Markdown => markdown::write(&items, locale),
    })?;
    let unknown = items.iter().filter(|item| !item.is_known()).filter_map(Item::name);
    unknown.filter(|name| texts.contains(name) && Path::new(name).is_file()).for_each(|name| say_is_file(name, locale));
    let found = !items.is_empty() && items.iter().all(Item::is_known);
    Ok(if found { Ending::Clean } else { Ending::Found })
}

/// Says how a file is explained, which an argument can't name: it is a code.
fn say_is_file(name: &str, locale: Locale) {
    let file = visible(name);
    problems::say(&say!(
        locale,
        "`{file}` is a file; to explain what is in it, write `tcerr explain < {file}`",
        "`{file}` 是一个文件；要说明其中的内容，请使用 `tcerr explain < {file}`"
    ));
}

/// What standard input has; `None` if it is too much, of which the reader is told.
fn read(locale: Locale) -> io::Result<Option<String>> {
    let stdin = io::stdin();
    if stdin.is_terminal() {
        problems::say(locale.pick(
            "paste a response, then end with Ctrl-D (Ctrl-Z and Enter on Windows)",
            "请粘贴响应，然后按 Ctrl-D 结束（Windows 上为 Ctrl-Z 加回车）",
        ));
    }
    let mut bytes = Vec::new();
    stdin.lock().take(LARGEST as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > LARGEST {
        let limit = LARGEST >> 20;
        problems::say(&say!(
            locale,
            "standard input has more than the {limit} MB that are read",
            "标准输入的内容超过 {limit} MB 的上限"
        ));
        return Ok(None);
    }
    Ok(Some(String::from_utf8_lossy(&bytes).into_owned()))
}

/// What a text says that somebody pasted: of requests, or else codes.
fn pasted_items(text: &str, config: &Config, locale: Locale) -> Vec<Item> {
    let text = pasted::cleaned(text);
    // It has no path, so what is configured for some paths doesn't hold.
    let reading = Reading { settings: config.settings(&normal(Path::new("."))), locale };
    let reports = pasted::reports(&text, reading);
    if !reports.is_empty() {
        return item::reported(&text, reports, config, locale);
    }
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let is_list = lines.clone().all(|line| !line.contains(char::is_whitespace) && line.is_ascii());
    let names: Vec<String> = match is_list && lines.next().is_some_and(|line| !line.contains(['{', '<', '['])) {
        true => text.split_whitespace().map(str::to_owned).collect(),
        false => pasted::codes(&text, config.codes()),
    };
    names.iter().map(|name| item::named(name, config, locale)).collect()
}

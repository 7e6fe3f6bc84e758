//! `tcerr config`: what the configuration says for a file, and where.

use std::io::{self, Write};
use std::path::Path;

use serde::Serialize;
use serde_json::{Value, json};

use super::arguments::Format;
use super::configured::{say_faults, shown};
use super::output::{BOLD, DIM, PLACE, stdout, styled, visible, written};
use super::{Ending, problems};
use crate::locale::Locale;
use crate::rules::Severity;
use crate::say;
use crate::workspace::Configs;
use crate::workspace::config::{Exclusion, Explained, Held, Origin, normal};

/// What holds for a path; the shape is a contract.
#[derive(Serialize)]
struct Holding {
    path: String,
    /// The files that say so, the nearest one first.
    files: Vec<String>,
    settings: Vec<Setting>,
    rules: Vec<Setting>,
    codes: Vec<Setting>,
}

/// One value.
#[derive(Serialize)]
struct Setting {
    name: String,
    value: Value,
    from: Option<Place>,
    /// The value as people read it.
    #[serde(skip)]
    words: String,
}

/// Where a value is from.
#[derive(Serialize)]
struct Place {
    path: String,
    /// Counted from 1.
    line: u32,
}

/// Shows what holds for a file or folder.
pub fn run(path: &Path, configs: &Configs, format: Format, locale: Locale) -> io::Result<Ending> {
    let path = normal(path);
    let Ok(metadata) = path.metadata() else {
        let path = visible(&shown(&path));
        problems::say(&say!(locale, "{path}: no such file or folder", "{path}：文件或文件夹不存在"));
        return Ok(Ending::Failed);
    };
    let folder = if metadata.is_dir() { path.as_path() } else { path.parent().unwrap_or(&path) };
    let config = configs.finder().config(folder);
    let exclusion = configs.finder().exclusion(&path, metadata.is_dir());
    if say_faults(configs, locale) {
        return Ok(Ending::Failed);
    }
    let holding = holding(&path, &config.explain(&path), exclusion.as_ref(), locale);
    written(match format {
        Format::Text => write_text(&holding, locale),
        Format::Json => write_json(&holding),
    })?;
    Ok(Ending::Clean)
}

fn holding(path: &Path, explained: &Explained<'_>, exclusion: Option<&Exclusion>, locale: Locale) -> Holding {
    let Explained { files, language, baseline, gate, services, fixture, rules, codes } = explained;
    let tag = language.value.map_or("auto", |locale| locale.pick("en", "zh-cn"));
    let services_used: Vec<&str> = services.value.iter().map(|service| service.name()).collect();
    let baseline_path = baseline.map(|held| shown(&held.value));
    let excluded = exclusion.map(|exclusion| {
        let (path, pattern) = (shown(&exclusion.path), &exclusion.pattern.value);
        say!(locale, "yes (`{pattern}` matches {path})", "是（{path} 匹配 `{pattern}`）")
    });
    let words = [
        yes_or_no(fixture.value, locale),
        excluded.unwrap_or_else(|| yes_or_no(false, locale)),
        or_none(services_used.join(locale.pick(", ", "、")), locale),
        or_none(baseline.map(|held| baseline_words(&held.value, locale)).unwrap_or_default(), locale),
    ];
    let [fixture_words, excluded_words, services_words, baseline_words] = words;
    let excluded_by = exclusion.and_then(|exclusion| exclusion.pattern.origin.as_ref());
    let baseline_from = baseline.and_then(|held| held.origin.as_ref());
    let level = |level: Option<Severity>| level.map_or("off", Severity::name);
    Holding {
        path: shown(path),
        files: files.iter().map(|file| shown(file)).collect(),
        settings: vec![
            Setting::new("language", json!(tag), tag.to_owned(), language.origin.as_ref()),
            Setting::new("gate", json!(gate.value.name()), gate.value.name().to_owned(), gate.origin.as_ref()),
            Setting::new("services", json!(services_used), services_words, services.origin.as_ref()),
            Setting::new("fixture", json!(fixture.value), fixture_words, fixture.origin.as_ref()),
            Setting::new("excluded", json!(exclusion.is_some()), excluded_words, excluded_by),
            Setting::new("baseline", json!(baseline_path), baseline_words, baseline_from),
        ],
        rules: rules
            .iter()
            .map(|(rule, Held { value, origin })| {
                Setting::new(rule.name, json!(level(*value)), level(*value).to_owned(), origin.as_ref())
            })
            .collect(),
        codes: codes
            .iter()
            .map(|(code, held)| {
                let summary = code.summary.pick(locale);
                Setting::new(&code.code, json!(summary), summary.clone(), held.origin.as_ref())
            })
            .collect(),
    }
}

impl Setting {
    fn new(name: &str, value: Value, words: String, origin: Option<&Origin>) -> Self {
        let from = origin.map(|origin| Place { path: shown(&origin.file), line: origin.line });
        Self { name: name.to_owned(), value, from, words }
    }
}

fn yes_or_no(yes: bool, locale: Locale) -> String {
    if yes { locale.pick("yes", "是") } else { locale.pick("no", "否") }.to_owned()
}

fn baseline_words(path: &Path, locale: Locale) -> String {
    let shown = shown(path);
    if path.exists() {
        return shown;
    }
    say!(
        locale,
        "{shown} (not there; `tcerr check --write-baseline` writes it)",
        "{shown}（尚不存在；运行 `tcerr check --write-baseline` 即可写入）"
    )
}

fn or_none(words: String, locale: Locale) -> String {
    if words.is_empty() { locale.pick("none", "无").to_owned() } else { words }
}

fn write_json(holding: &Holding) -> io::Result<()> {
    let mut out = stdout();
    serde_json::to_writer_pretty(&mut out, holding)?;
    writeln!(out)?;
    out.flush()
}

fn write_text(holding: &Holding, locale: Locale) -> io::Result<()> {
    let mut out = stdout();
    writeln!(out, "{}", styled(BOLD, &visible(&holding.path)))?;
    let files: Vec<String> = holding.files.iter().map(|file| visible(file)).collect();
    let files = files.join(locale.pick(", ", "、"));
    writeln!(
        out,
        "{}",
        match files.is_empty() {
            true => say!(locale, "no configuration file", "没有配置文件"),
            false => say!(locale, "configured by {files}", "配置文件：{files}"),
        }
    )?;
    let titles = [
        ("", &holding.settings),
        (locale.pick("Rules", "规则"), &holding.rules),
        (locale.pick("Codes of your own", "自有错误码"), &holding.codes),
    ];
    for (title, settings) in titles.into_iter().filter(|(_, settings)| !settings.is_empty()) {
        writeln!(out)?;
        if !title.is_empty() {
            writeln!(out, "{}", styled(BOLD, title))?;
        }
        write_settings(&mut out, settings)?;
    }
    out.flush()
}

/// A line each: the name, the place behind it if a file says so, the value.
fn write_settings(out: &mut impl Write, settings: &[Setting]) -> io::Result<()> {
    let width = settings.iter().map(|setting| setting.name.len()).max().unwrap_or_default();
    for Setting { name, words, from, .. } in settings {
        let place = from.as_ref().map(|place| format!("{}:{}", visible(&place.path), place.line));
        let place = place.map(|place| format!("  {}", styled(PLACE, &place))).unwrap_or_default();
        writeln!(out, "  {name:width$}  {}{place}", styled(DIM, &visible(words)))?;
    }
    Ok(())
}

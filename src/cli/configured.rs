//! The configuration that a command works under, and what is wrong with it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::ArgMatches;

use super::arguments::{CONFIG, ISOLATED, SETTINGS, WRITE_BASELINE};
use super::output::{Place, visible};
use super::problems;
use crate::locale::Locale;
use crate::say;
use crate::text::Document;
use crate::workspace::Configs;
use crate::workspace::config::{Finder, Need, Settings};

/// The configurations that were asked for; `None` if there are faults in that of the current folder,
/// of which the reader is told.
pub fn configs(matches: &ArgMatches, locale: Locale) -> Option<Arc<Configs>> {
    asked(matches, locale).filter(|configs| !say_faults(configs, locale))
}

/// The same with whatever faults that of the current folder has; `None` if the one that was named
/// can't be read.
pub fn asked(matches: &ArgMatches, locale: Locale) -> Option<Arc<Configs>> {
    let current = Path::new(".");
    let need = match matches.try_get_one::<bool>(WRITE_BASELINE) {
        Ok(Some(true)) => Need::Place,
        Ok(_) => Need::Whole,
        // Only who can write one has to do with findings.
        Err(_) => Need::Nothing,
    };
    let base = match matches.try_get_one::<String>(SETTINGS) {
        Ok(Some(json)) => settings(json, locale)?,
        _ => String::new(),
    };
    let finder = Finder::on(base, [std::env::current_dir().unwrap_or_default()].into());
    let finder = finder.needing(need);
    let mut finder = match matches.get_one::<PathBuf>(CONFIG) {
        Some(path) => match finder.only(path, current) {
            Ok(finder) => finder,
            Err(why) => {
                let (path, reason) = (visible(&path.to_string_lossy()), why.reason(locale));
                problems::say(&say!(locale, "{path}: {reason}", "{path}：{reason}"));
                return None;
            }
        },
        None if matches.get_flag(ISOLATED) => Finder::isolated(),
        None => finder,
    };
    finder.config(current);
    Some(Arc::new(Configs::new(finder)))
}

/// The settings of an editor as the text of a configuration; `None` if they are none, of which the reader is told.
fn settings(json: &str, locale: Locale) -> Option<String> {
    let settings = match serde_json::from_str(json) {
        Ok(settings) => Settings::of(&settings),
        Err(error) => {
            let (line, column) = (error.line(), error.column());
            problems::say(&say!(
                locale,
                "--settings: not valid JSON: {error}",
                "--settings：JSON 不合法（第 {line} 行第 {column} 列）"
            ));
            return None;
        }
    };
    let faults = settings.faults(locale);
    for fault in &faults {
        let fault = visible(fault);
        problems::say(&say!(locale, "--settings: {fault}", "--settings：{fault}"));
    }
    faults.is_empty().then_some(settings.configuration)
}

/// The language that the configuration of the current folder asks for.
pub fn locale(configs: &Configs) -> Option<Locale> {
    configs.finder().config(Path::new(".")).language.value
}

/// Says what is wrong with the configuration files that were read so far; whether anything is. What
/// a configuration with faults comes to is not what was meant: nothing is to be said on its ground.
pub fn say_faults(configs: &Configs, locale: Locale) -> bool {
    let finder = configs.finder();
    let faulty = finder.faulty();
    for file in &faulty {
        let (path, document) = (visible(&shown(file.path)), Document::new(file.text, 0));
        for fault in file.faults {
            let (Place { line, column }, words) = (Place::of(&document, fault.range.start), fault.message(locale));
            let words = visible(&words);
            problems::say(&say!(locale, "{path}:{line}:{column}: {words}", "{path}:{line}:{column}：{words}"));
        }
    }
    !faulty.is_empty()
}

/// A path as a person would write it from the current folder.
pub fn shown(path: &Path) -> String {
    let current = std::env::current_dir().unwrap_or_default();
    let inside = path.strip_prefix(&current).unwrap_or(path);
    let inside = if inside.as_os_str().is_empty() { Path::new(".") } else { inside };
    inside.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/")
}

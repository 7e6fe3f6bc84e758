//! Which files a command is to look at: its options, made into data.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::ArgMatches;

use super::arguments::say_wrong_use;
use super::arguments::selection::{Asked, asked};
use super::output::visible;
use super::problems;
use crate::locale::Locale;
use crate::say;
use crate::scan::LARGEST;
use crate::workspace::config::normal;
use crate::workspace::{Changed, Input, Root, Targets, Unread, listed};

/// What was asked for; `None` if it can't be had, of which the reader is told.
pub fn targets(matches: &ArgMatches, locale: Locale) -> Option<Targets> {
    let asked = asked(matches, locale).map_err(|words| say_wrong_use(&words, locale)).ok()?;
    chosen(&asked, locale).map_err(|words| problems::say(&visible(&words))).ok()
}

fn chosen(asked: &Asked<'_>, locale: Locale) -> Result<Targets, String> {
    let mut targets = Targets {
        shard: asked.shard,
        no_ignore: asked.no_ignore,
        hidden: asked.hidden,
        force_exclude: asked.force_exclude,
        jobs: asked.jobs,
        ..Targets::default()
    };
    match (asked.input, asked.list) {
        (Some(path), _) => targets.input = Some(input(asked, path, locale)?),
        (None, Some(list)) => {
            targets.roots = of_list(asked, list, locale)?;
            targets.list = Some(list.to_owned());
        }
        (None, None) => targets.roots = asked.paths.iter().map(|path| Root::named(path)).collect(),
    }
    let everything = asked.fixtures.as_ref().is_some_and(Vec::is_empty);
    targets.roots.iter_mut().for_each(|root| root.fixture = everything);
    if targets.input.is_none() {
        targets.roots.extend(asked.fixtures.iter().flatten().map(|path| Root::fixture(path)));
    }
    if let Some(revision) = asked.changed {
        let missing = targets.roots.iter().find(|root| root.from.is_none() && !root.path.exists());
        if let (None, Some(root)) = (revision, missing) {
            let path = root.path.to_string_lossy();
            return Err(say!(
                locale,
                "{path}: no such file or folder; if a revision to compare with is meant, write `--changed={path}`",
                "{path}：文件或文件夹不存在；如果要与某个版本比较，请写成 `--changed={path}`"
            ));
        }
        let paths = targets.roots.iter().map(|root| root.path.as_path());
        targets.changed = Some(Arc::new(Changed::since(revision, paths).map_err(|why| why.reason(locale))?));
    }
    Ok(targets)
}

/// Standard input, taken for a file.
fn input(asked: &Asked<'_>, path: &Path, locale: Locale) -> Result<Input, String> {
    let mut bytes = Vec::new();
    // One byte more tells that it is too large.
    let read = io::stdin().lock().take(LARGEST as u64 + 1).read_to_end(&mut bytes);
    read.map_err(|error| unread(path, error, locale))?;
    let is_below = |folder: &&Path| normal(path).starts_with(normal(folder));
    let fixture = asked.fixtures.as_ref().is_some_and(|paths| paths.is_empty() || paths.iter().any(is_below));
    Ok(Input { path: path.to_owned(), bytes, fixture })
}

/// The paths of a list.
fn of_list(asked: &Asked<'_>, list: &Path, locale: Locale) -> Result<Vec<Root>, String> {
    let mut bytes = Vec::new();
    let read = match asked.list_is_stdin() {
        true => io::stdin().lock().read_to_end(&mut bytes),
        false => fs::File::open(list).and_then(|mut file| file.read_to_end(&mut bytes)),
    };
    read.map_err(|error| unread(list, error, locale))?;
    let name = list.to_string_lossy();
    let listed = listed(&bytes).map_err(|why| {
        let why = why.reason(locale);
        say!(locale, "{name}: {why}", "{name}：{why}")
    })?;
    let root = |path: PathBuf, line| Root { from: Some(format!("{name}:{line}")), ..Root::named(&path) };
    Ok(listed.into_iter().map(|entry| root(entry.path, entry.line)).collect())
}

fn unread(path: &Path, error: io::Error, locale: Locale) -> String {
    let (path, why) = (path.to_string_lossy(), Unread::Io(error).reason(locale));
    say!(locale, "{path}: {why}", "{path}：{why}")
}

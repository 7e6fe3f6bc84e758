//! Baselines: files with findings that are known and not reported.

use std::collections::{BTreeMap, HashMap};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use serde_json::error::Category;

use super::config::normal;
use super::conflict::conflict;
use super::{Unread, read};
use crate::locale::Locale;
use crate::rules::baseline::Entry;
use crate::say;

/// The name that a baseline has if nobody says anything else.
pub const NAME: &str = "tcerr-baseline.json";

/// The version of the format that is read and written.
const VERSION: u32 = 1;

/// What stands in a baseline.
#[derive(Debug, Default)]
pub struct Baseline {
    /// Its path, absolute.
    pub path: PathBuf,
    /// Entries by the absolute paths of their files, in order.
    pub files: BTreeMap<PathBuf, Vec<Entry>>,
    /// Those of these files that are not there any more, by their names.
    gone: HashMap<String, Vec<PathBuf>>,
}

/// What is known of a file.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    /// The file that the entries were made for: another one, if it was moved since.
    pub path: &'a Path,
    pub entries: &'a [Entry],
}

/// Why a baseline can't be used.
#[derive(Debug)]
pub enum Unusable {
    Unread(Unread),
    /// It is not what a baseline is, and in what way; line and column counted from 1.
    Malformed {
        line: usize,
        column: usize,
        category: Category,
    },
    /// Its version is another one than is known.
    Version(u32),
    /// Two versions of it were to become one. The line is counted from 1.
    Conflict {
        line: usize,
        /// Whether each side is a baseline.
        is_sound: bool,
    },
}

/// A baseline as it is written. Paths are relative to its folder, with `/` between names.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    version: u32,
    files: BTreeMap<String, Vec<WrittenEntry>>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenEntry {
    rule: String,
    text: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    place: String,
    #[serde(default = "one", skip_serializing_if = "is_one")]
    count: usize,
}

fn one() -> usize {
    1
}

fn is_one(count: &usize) -> bool {
    *count == 1
}

impl Baseline {
    /// One that has these files.
    pub fn new(path: PathBuf, files: BTreeMap<PathBuf, Vec<Entry>>) -> Self {
        let mut gone: HashMap<String, Vec<PathBuf>> = HashMap::new();
        for file in files.keys().filter(|file| !file.exists()) {
            gone.entry(name(file)).or_default().push(file.clone());
        }
        Self { path, files, gone }
    }

    /// Reads the file at an absolute path.
    pub fn read(path: &Path) -> Result<Self, Unusable> {
        Self::parse(path, &read(path).map_err(Unusable::Unread)?.text)
    }

    /// The baseline that a file at an absolute path holds.
    pub fn parse(path: &Path, text: &str) -> Result<Self, Unusable> {
        let malformed = |error: serde_json::Error| match conflict(text) {
            Some((line, sides)) => {
                let is_sound = sides.is_some_and(|sides| sides.iter().all(|side| Self::parse(path, side).is_ok()));
                Unusable::Conflict { line, is_sound }
            }
            None => {
                // One of nothing is said to end in front of its first column.
                let (line, column, category) = (error.line().max(1), error.column().max(1), error.classify());
                Unusable::Malformed { line, column, category }
            }
        };
        let Written { version, files } = serde_json::from_str(text).map_err(malformed)?;
        if version != VERSION {
            return Err(Unusable::Version(version));
        }
        let folder = folder(path);
        let entry = |entry: WrittenEntry| {
            let WrittenEntry { rule, text, place, count } = entry;
            Entry { rule, text, place, count }
        };
        let files = files
            .into_iter()
            .map(|(file, entries)| (normal(&folder.join(file)), entries.into_iter().map(entry).collect()));
        Ok(Self::new(path.to_owned(), files.collect()))
    }

    /// What both sides of a merge know, if each is a baseline: of findings that are alike as many as the one that
    /// knows more of them.
    pub fn of_sides(path: &Path, text: &str) -> Option<Self> {
        let [ours, theirs] = conflict(text)?.1?;
        let (ours, theirs) = (Self::parse(path, &ours).ok()?, Self::parse(path, &theirs).ok()?);
        let mut files = ours.files;
        for (file, entries) in theirs.files {
            let known = files.entry(file).or_default();
            for entry in entries {
                let mark = |entry: &Entry| (entry.rule.clone(), entry.text.clone(), entry.place.clone());
                match known.binary_search_by_key(&mark(&entry), mark) {
                    Ok(at) => known[at].count = known[at].count.max(entry.count),
                    Err(at) => known.insert(at, entry),
                }
            }
        }
        Some(Self::new(ours.path, files))
    }

    /// The baseline as it is written to its file.
    pub fn written(&self) -> String {
        let folder = folder(&self.path);
        let entry = |entry: &Entry| {
            let Entry { rule, text, place, count } = entry.clone();
            WrittenEntry { rule, text, place, count }
        };
        let files = self.files.iter().filter(|(_, entries)| !entries.is_empty());
        let files = files.map(|(file, entries)| (relative(file, folder), entries.iter().map(entry).collect()));
        let written = Written { version: VERSION, files: files.collect() };
        // There is nothing in it that could not be written.
        let mut text = serde_json::to_string_pretty(&written).unwrap_or_default();
        text.push('\n');
        text
    }

    /// Whether nothing is known of any file.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// Whether an absolute path is that of this baseline, or of one that nobody has named yet.
    pub fn is(&self, path: &Path) -> bool {
        self.path == path || path.file_name().is_some_and(|name| name == NAME)
    }

    /// Whether this may be so of a path, which need not be absolute.
    pub fn may_be(&self, path: &Path) -> bool {
        let name = path.file_name();
        name.is_some_and(|name| name == NAME) || name == self.path.file_name()
    }

    /// What is known of the file at an absolute path. One of which nothing is said takes over what is
    /// known of a file of the same name that is not there any more: it was moved to another folder.
    pub fn of(&self, path: &Path) -> Option<Known<'_>> {
        let known = |path| self.files.get_key_value(path).map(|(path, entries)| Known { path, entries });
        known(path).or_else(|| {
            if self.gone.is_empty() {
                return None;
            }
            let alike = |gone: &&PathBuf| {
                let names = gone.components().rev().zip(path.components().rev());
                names.take_while(|(a, b)| a == b).count()
            };
            // Of several the one whose path has most of the same names at its end.
            known(self.gone.get(&name(path))?.iter().rev().max_by_key(alike)?)
        })
    }
}

impl Unusable {
    /// Whether there is no such file.
    pub fn is_missing(&self) -> bool {
        matches!(self, Unusable::Unread(Unread::Io(error)) if error.kind() == ErrorKind::NotFound)
    }

    /// Whether it is a conflict of two baselines, so that nothing of it need be lost.
    pub fn is_conflict(&self) -> bool {
        matches!(self, Unusable::Conflict { is_sound: true, .. })
    }

    /// What to do about it, in words that follow the reason.
    pub fn hint(&self, locale: Locale) -> Option<&'static str> {
        match self {
            Unusable::Conflict { is_sound: false, .. } | Unusable::Malformed { .. } => Some(locale.pick(
                "; if it was one, mend it, or delete it and let `tcerr check --write-baseline` write a new one",
                "；如果它曾是基线文件，请修复它，或者删除后运行 `tcerr check --write-baseline` 重新写入",
            )),
            Unusable::Conflict { .. } => Some(locale.pick(
                "; `tcerr check --write-baseline` resolves it",
                "；运行 `tcerr check --write-baseline` 即可解决",
            )),
            _ if self.is_missing() => {
                Some(locale.pick(
                    "; `tcerr check --write-baseline` writes it",
                    "；运行 `tcerr check --write-baseline` 即可写入",
                ))
            }
            _ => None,
        }
    }

    /// Why, in words that follow the file's name.
    pub fn reason(&self, locale: Locale) -> String {
        match self {
            Unusable::Unread(why) => why.reason(locale),
            Unusable::Malformed { line, column, category } => {
                let fault = match category {
                    Category::Eof => locale.pick("the text breaks off", "内容不完整"),
                    Category::Data => locale.pick(
                        "tcerr writes `{\"version\": 1, \"files\": {…}}`",
                        "tcerr 写入的格式为 `{\"version\": 1, \"files\": {…}}`",
                    ),
                    Category::Syntax | Category::Io => locale.pick("not valid JSON", "JSON 不合法"),
                };
                say!(
                    locale,
                    "it is no baseline (line {line}, column {column}: {fault})",
                    "它不是基线文件（第 {line} 行第 {column} 列：{fault}）"
                )
            }
            Unusable::Conflict { line, .. } => {
                say!(locale, "it holds a merge conflict (line {line})", "其中有未解决的合并冲突（第 {line} 行）")
            }
            Unusable::Version(version) => say!(
                locale,
                "it has version {version} of the format, which a later release of tcerr wrote",
                "其格式版本为 {version}，由更高版本的 tcerr 写入"
            ),
        }
    }
}

/// Whether a text is a baseline, whatever its file is called. It is read through only if it begins like one.
pub fn is_baseline(text: &str) -> bool {
    let begins = |text: &str| {
        let mut rest = text;
        let parts = ["{", "\"version\"", ":", "", ",", "\"files\"", ":", "{"];
        parts.into_iter().all(|part| {
            let trimmed = rest.trim_start();
            let behind = match part {
                "" => Some(trimmed.trim_start_matches(|digit: char| digit.is_ascii_digit())),
                _ => trimmed.strip_prefix(part),
            };
            behind.map(|behind| rest = behind).is_some()
        })
    };
    begins(text) && (serde_json::from_str::<Written>(text).is_ok() || conflict(text).is_some())
}

fn folder(path: &Path) -> &Path {
    path.parent().unwrap_or(path)
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// A path from a folder on, with `/` between names; as it is if there is no way but through others.
fn relative(path: &Path, folder: &Path) -> String {
    let relative = pathdiff::diff_paths(path, folder).unwrap_or_else(|| path.to_owned());
    relative.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/")
}

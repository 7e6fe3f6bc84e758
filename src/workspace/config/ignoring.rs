//! What is added to a configuration file to turn a rule off for one file of source.
//!
//! Only added: what a team has written stays as it is. What comes of it is read again before it is
//! offered.

use std::path::{Component, Path};
use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::file::parse;
use super::layer::Layer;
use super::pattern::Pattern;
use super::resolved::Config;
use crate::rules::{Levels, RuleSet};

/// A text to be inserted at a byte offset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Insertion {
    pub at: usize,
    pub text: String,
}

/// What to add to a configuration file in a folder, so that a rule is off for one file, given by its
/// absolute path; `None` where the text leaves no safe way to do so.
pub fn ignoring(text: &str, folder: &Path, file: &Path, rule: &str) -> Option<Insertion> {
    let set = RuleSet::named(rule)?;
    let path = format!("/{}", relative(folder, file)?);
    let pattern = Pattern::new(&path).ok()?;
    let (document, errors) = DeTable::parse_recoverable(text);
    errors.is_empty().then_some(())?;
    let tables = document.get_ref().get("per-path");
    let (before, faults) = levels(text, folder, file);
    let mut wanted = before;
    wanted.turn_off(set);
    let ways = [
        tables.and_then(|tables| in_entry(text, tables, &pattern, rule)),
        tables.and_then(|tables| in_list(text, tables, &path, rule)),
        Some(behind_all(text, &path, rule)),
    ];
    let is_right = |insertion: &Insertion| {
        let changed = [&text[..insertion.at], &insertion.text, &text[insertion.at..]].concat();
        levels(&changed, folder, file) == (wanted, faults)
    };
    ways.into_iter().flatten().find(is_right)
}

/// What a text comes to for a file, and how many faults it has.
fn levels(text: &str, folder: &Path, file: &Path) -> (Levels, usize) {
    let (read, faults) = parse(text);
    let folder: Arc<Path> = folder.into();
    let layer = Arc::new(Layer::new(folder.join("tcerr.toml").into(), folder.clone(), text, read));
    (Config::new(&[layer], &folder).settings(file).levels, faults.len())
}

/// The path of a file in a folder, as a pattern that means this file alone.
fn relative(folder: &Path, file: &Path) -> Option<String> {
    let parts = file.strip_prefix(folder).ok()?.components().map(|part| match part {
        Component::Normal(name) => name.to_str(),
        _ => None,
    });
    let path = parts.collect::<Option<Vec<_>>>()?.join("/");
    let mut pattern = String::with_capacity(path.len());
    for letter in path.chars() {
        if "*?[]{}\\".contains(letter) {
            pattern.push('\\');
        }
        pattern.push(letter);
    }
    Some(pattern)
}

/// In the last entry that is about the file and no other.
fn in_entry(text: &str, tables: &Spanned<DeValue<'_>>, pattern: &Pattern, rule: &str) -> Option<Insertion> {
    let DeValue::Array(entries) = tables.get_ref() else { return None };
    let is_this = |path: &DeValue<'_>| match path {
        DeValue::String(path) => Pattern::new(path).is_ok_and(|other| other.means(pattern)),
        _ => false,
    };
    let names_it = |path: &DeValue<'_>| match path {
        DeValue::Array(paths) => paths.len() == 1 && paths.iter().all(|path| is_this(path.get_ref())),
        path => is_this(path),
    };
    let found = entries.iter().rev().find_map(|entry| {
        let DeValue::Table(keys) = entry.get_ref() else { return None };
        let path = keys.get("path").filter(|path| names_it(path.get_ref()))?;
        Some((entry.span(), keys, path.span()))
    });
    let (entry, keys, path) = found?;
    let rule = quoted(rule);
    match keys.get("ignore").map(|ignore| (ignore.span(), ignore.get_ref())) {
        Some((list, DeValue::Array(rules))) => Some(match rules.iter().last() {
            Some(last) => Insertion { at: last.span().end, text: format!(", {rule}") },
            None => Insertion { at: list.start + 1, text: rule },
        }),
        Some(_) => None,
        None if text[entry.start..].starts_with('{') => {
            Some(Insertion { at: path.end, text: format!(", ignore = [{rule}]") })
        }
        None => {
            let line = text[..path.start].rfind('\n').map_or(0, |end| end + 1);
            let indent = &text[line..line + (text[line..].len() - text[line..].trim_start_matches([' ', '\t']).len())];
            let end = text[path.end..].find(['\r', '\n']).map_or(text.len(), |length| path.end + length);
            Some(Insertion { at: end, text: format!("{}{indent}ignore = [{rule}]", line_break(text)) })
        }
    }
}

/// As one more entry of `per-path = […]`.
fn in_list(text: &str, tables: &Spanned<DeValue<'_>>, path: &str, rule: &str) -> Option<Insertion> {
    let DeValue::Array(entries) = tables.get_ref() else { return None };
    let start = tables.span().start;
    let is_list = text[start..].starts_with('[') && !text[start..].starts_with("[[");
    let entry = format!("{{ path = {}, ignore = [{}] }}", quoted(path), quoted(rule));
    is_list.then(|| match entries.iter().last() {
        Some(last) => Insertion { at: last.span().end, text: format!(", {entry}") },
        None => Insertion { at: start + 1, text: entry },
    })
}

/// As one more table at the end of the file.
fn behind_all(text: &str, path: &str, rule: &str) -> Insertion {
    let end = line_break(text);
    let before = match text {
        "" => "",
        _ if text.ends_with('\n') => end,
        _ => &end.repeat(2),
    };
    let table = ["[[per-path]]".to_owned(), format!("path = {}", quoted(path)), format!("ignore = [{}]", quoted(rule))];
    Insertion { at: text.len(), text: format!("{before}{}{end}", table.join(end)) }
}

fn line_break(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}

/// A string of TOML.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            _ if letter.is_control() => quoted.push_str(&format!("\\u{:04X}", u32::from(letter))),
            _ => quoted.push(letter),
        }
    }
    quoted + "\""
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text with a rule turned off for a file of the folder, by its path there.
    fn ignored(text: &str, path: &str, rule: &str) -> Option<String> {
        let insertion = ignoring(text, Path::new("/w"), &Path::new("/w").join(path), rule)?;
        Some([&text[..insertion.at], &insertion.text, &text[insertion.at..]].concat())
    }

    #[test]
    #[cfg(unix)]
    fn an_entry_is_added_where_it_holds() {
        let new = "[[per-path]]\npath = \"/a/b.json\"\nignore = [\"invalid-json\"]\n";
        let entry = "{ path = \"/a/b.json\", ignore = [\"invalid-json\"] }";
        for (before, after) in [
            ("", new.to_owned()),
            ("gate = \"auto\"", format!("gate = \"auto\"\n\n{new}")),
            ("# x\r\n[severity]\r\n", format!("# x\r\n[severity]\r\n\r\n{}", new.replace('\n', "\r\n"))),
            ("[[per-path]]\npath = \"*\"\n", format!("[[per-path]]\npath = \"*\"\n\n{new}")),
            ("per-path = [] # x\n", format!("per-path = [{entry}] # x\n")),
            (
                "per-path = [\n  { path = \"*\" }, # x\n]",
                format!("per-path = [\n  {{ path = \"*\" }}, {entry}, # x\n]"),
            ),
        ] {
            assert_eq!(ignored(before, "a/b.json", "invalid-json"), Some(after), "{before}");
        }
    }

    #[test]
    #[cfg(unix)]
    fn an_entry_of_the_file_alone_is_extended() {
        for (before, after) in [
            (
                "[[per-path]]\n  path = \"/a/b.json\" # x\n[severity]",
                "[[per-path]]\n  path = \"/a/b.json\" # x\n  ignore = [\"invalid-json\"]\n[severity]",
            ),
            (
                "[[per-path]]\npath = [\"a/b.json\"]\nignore = [ # x\n  \"legacy-code\", # y\n]",
                "[[per-path]]\npath = [\"a/b.json\"]\nignore = [ # x\n  \"legacy-code\", \"invalid-json\", # y\n]",
            ),
            (
                "[[per-path]]\npath = './a/b.json'\nignore = []",
                "[[per-path]]\npath = './a/b.json'\nignore = [\"invalid-json\"]",
            ),
            ("per-path = [{ path = '/a/b.json' }]", "per-path = [{ path = '/a/b.json', ignore = [\"invalid-json\"] }]"),
        ] {
            assert_eq!(ignored(before, "a/b.json", "invalid-json").as_deref(), Some(after), "{before}");
        }
    }

    #[test]
    #[cfg(unix)]
    fn an_entry_that_a_later_one_outranks_is_left_alone() {
        let before = "[[per-path]]\npath = \"/a.json\"\n[[per-path]]\npath = \"*\"\nselect = [\"all\"]\n";
        let after = format!("{before}\n[[per-path]]\npath = \"/a.json\"\nignore = [\"invalid-json\"]\n");
        assert_eq!(ignored(before, "a.json", "invalid-json"), Some(after));
    }

    #[test]
    #[cfg(unix)]
    fn what_is_broken_or_outside_is_left_alone() {
        for before in ["gate = ", "per-path = 1", "[per-path]\npath = \"/a.json\"", "[[per-path]\n"] {
            assert_eq!(ignored(before, "a.json", "invalid-json"), None, "{before}");
        }
        assert_eq!(ignored("", "../a.json", "invalid-json"), None);
        assert_eq!(ignored("", "/v/a.json", "invalid-json"), None);
        assert_eq!(ignored("", "a.json", "no-rule"), None);
    }

    #[test]
    #[cfg(unix)]
    fn letters_of_patterns_and_of_strings_are_escaped() {
        for path in ["a[1]/{b}*?.json", "a\\b\"c'.json", "!a.json", "中 😀\u{7f}\n.json", "a#.json", " .json"] {
            let after = ignored("", path, "invalid-json").unwrap_or_else(|| panic!("{path:?}"));
            assert_eq!(after.lines().count(), 3, "{after}");
            // The same file is found again, and no entry is added to what is there.
            let again = ignored(&after, path, "legacy-code").unwrap_or_else(|| panic!("{path:?}"));
            assert!(again.ends_with("ignore = [\"invalid-json\", \"legacy-code\"]\n"), "{again}");
        }
    }
}

//! The table of languages: a row each, in the file of its family. To add one, add a row and a
//! folder under `tests/corpus/`.

mod c;
mod data;
mod javascript;
mod jvm;
mod maps;
mod native;
mod python;
mod scripting;
mod shell;

use std::collections::HashMap;
use std::path::Path;
use std::sync::LazyLock;

pub(super) use data::COMMENTS_OF_JSON;

use super::escapes::Escapes;
use super::syntax::{Fence, Hole, Special, StringForm, Syntax};

/// A language whose files are read.
#[derive(Debug, PartialEq, Eq)]
pub struct Language {
    /// What a person calls it.
    pub name: &'static str,
    /// The ids that editors give it in `textDocument/didOpen`.
    pub ids: &'static [&'static str],
    /// Endings of file names after the last dot, lower case; no two rows share one.
    pub extensions: &'static [&'static str],
    /// Whole names of files that have no such ending.
    pub files: &'static [&'static str],
    /// What a `#!` line may start: without a version, `python` for `python3.12`.
    pub interpreters: &'static [&'static str],
    pub grammar: Grammar,
}

/// How a language's text is read.
#[derive(Debug, PartialEq, Eq)]
pub enum Grammar {
    /// String literals among code.
    Code(Syntax),
    /// A tree of values.
    Json(Dialect),
}

/// What is allowed beyond strict JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    Json,
    /// Comments and trailing commas.
    WithComments,
    /// A document a line.
    Lines,
    /// JSON in a literal of code, in which marks stand for values: `%s`, U+FFFC for a hole.
    Template,
}

/// A literal in double quotes without escapes, on one line.
const PLAIN: StringForm = StringForm {
    open: "\"",
    close: "\"",
    prefixes: &[""],
    escapes: Escapes::NONE,
    multiline: false,
    holes: &[],
    variable: None,
    fence: Fence::None,
};

const TRIPLE: StringForm = StringForm { open: "\"\"\"", close: "\"\"\"", multiline: true, ..PLAIN };
const SINGLE: StringForm = StringForm { open: "'", close: "'", ..PLAIN };

/// What no quote opens: the bodies of heredocs, bare words.
const BARE: StringForm = StringForm { prefixes: &[], multiline: true, ..PLAIN };

/// `${…}`
const DOLLAR_BRACES: Hole = Hole { open: "${", close: b'}', doubled: false };

/// No comments, no strings.
const EMPTY: Syntax = Syntax {
    line_comments: &[],
    block_comments: &[],
    nested_comments: false,
    spaced_comments: false,
    strings: &[],
    escape: None,
    name_quote: None,
    heredocs: None,
    key_arrow: "",
    folds_case: false,
    joins: &[],
    maps: None,
    special: Special::None,
};

/// The comments of C.
const C_LIKE: Syntax = Syntax { line_comments: &["//"], block_comments: &[("/*", "*/")], joins: &["+"], ..EMPTY };

/// A row to fill.
const ROW: Language =
    Language { name: "", ids: &[], extensions: &[], files: &[], interpreters: &[], grammar: Grammar::Code(EMPTY) };

/// Every language, family by family.
pub static LANGUAGES: &[&Language] = &[
    &native::GO,
    &native::RUST,
    &native::SWIFT,
    &native::DART,
    &c::C,
    &c::CPP,
    &c::CSHARP,
    &jvm::JAVA,
    &jvm::KOTLIN,
    &jvm::SCALA,
    &python::PYTHON,
    &javascript::JAVASCRIPT,
    &javascript::TYPESCRIPT,
    &javascript::TSX,
    &javascript::VUE,
    &javascript::SVELTE,
    &scripting::PHP,
    &scripting::RUBY,
    &scripting::LUA,
    &shell::SHELL,
    &shell::POWERSHELL,
    &data::HCL,
    &data::YAML,
    &data::TOML,
    &data::MARKDOWN,
    &data::JSON,
    &data::JSONC,
    &data::JSON_LINES,
];

/// The language that an editor names by this id. Some add what the file is for: `yaml.ansible`.
pub fn by_id(id: &str) -> Option<&'static Language> {
    let named = |id: &str| LANGUAGES.iter().copied().find(|language| language.ids.contains(&id));
    named(id).or_else(|| named(id.split_once('.')?.0))
}

/// What whole names and what endings tell; every file of a tree is asked about.
static BY_NAME: LazyLock<HashMap<&str, &Language>> = LazyLock::new(|| table(|language| language.files));
static BY_ENDING: LazyLock<HashMap<&str, &Language>> = LazyLock::new(|| table(|language| language.extensions));

fn table(names: fn(&Language) -> &'static [&'static str]) -> HashMap<&'static str, &'static Language> {
    LANGUAGES.iter().flat_map(|language| names(language).iter().map(|name| (*name, *language))).collect()
}

/// The language of a file, by its name.
pub fn by_path(path: &Path) -> Option<&'static Language> {
    let by_name = path.file_name()?.to_str().and_then(|name| BY_NAME.get(name));
    by_name.copied().or_else(|| {
        let ending = path.extension()?.to_str()?;
        match ending.bytes().any(|byte| byte.is_ascii_uppercase()) {
            true => BY_ENDING.get(ending.to_ascii_lowercase().as_str()).copied(),
            false => BY_ENDING.get(ending).copied(),
        }
    })
}

/// The language of a file without an ending that tells, by its first line: `#!/usr/bin/env bash`.
pub fn by_first_line(text: &[u8]) -> Option<&'static Language> {
    let line = text.strip_prefix(b"#!")?.split(|byte| matches!(byte, b'\n' | b'\r')).next()?;
    let line = std::str::from_utf8(line).ok()?;
    let mut words = line.split_ascii_whitespace();
    let program = words.next()?.rsplit('/').next()?;
    let program = match program {
        // Its own options, and the variables that it sets, come first.
        "env" => words.find(|word| !word.starts_with('-') && !word.contains('='))?,
        other => other,
    };
    let program = program.rsplit('/').next()?.trim_end_matches(|letter: char| letter.is_ascii_digit() || letter == '.');
    LANGUAGES.iter().copied().find(|language| language.interpreters.contains(&program))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_tells_a_language_has_two_owners() {
        for names in [
            LANGUAGES.iter().flat_map(|row| row.ids).collect::<Vec<_>>(),
            LANGUAGES.iter().flat_map(|row| row.extensions).collect(),
            LANGUAGES.iter().flat_map(|row| row.files).collect(),
            LANGUAGES.iter().flat_map(|row| row.interpreters).collect(),
        ] {
            let mut unique = names.clone();
            unique.sort();
            unique.dedup();
            assert_eq!(unique.len(), names.len());
        }
    }

    #[test]
    fn the_first_line_tells_the_language() {
        for (line, name) in [
            ("#!/bin/sh", Some("shell")),
            ("#!/usr/bin/env bash\necho", Some("shell")),
            ("#!/usr/bin/env -S python3.12 -u\r\n", Some("Python")),
            ("#! /usr/bin/ruby", Some("Ruby")),
            ("#!/usr/bin/env NODE_ENV=test node", Some("JavaScript")),
            ("#!/usr/bin/perl", None),
            ("#!", None),
            ("#!/usr/bin/env", None),
            ("bash", None),
        ] {
            assert_eq!(by_first_line(line.as_bytes()).map(|language| language.name), name, "{line}");
        }
    }

    #[test]
    fn every_editor_has_its_own_ids() {
        for (id, name) in [
            ("shellscript", Some("shell")),
            ("sh", Some("shell")),
            ("cs", Some("C#")),
            ("ps1", Some("PowerShell")),
            ("objcpp", Some("C++")),
            ("javascript.jsx", Some("JavaScript")),
            ("typescript.tsx", Some("TypeScript with JSX")),
            ("yaml.ansible", Some("YAML")),
            ("yaml.docker-compose", Some("YAML")),
            ("terraform-vars", Some("HCL")),
            ("dockerfile", None),
            ("plaintext", None),
            ("", None),
            (".yaml", None),
        ] {
            assert_eq!(by_id(id).map(|language| language.name), name, "{id}");
        }
    }

    #[test]
    fn names_are_looked_at_whole_and_by_their_ending() {
        for (path, name) in [
            ("a/b.KT", Some("Kotlin")),
            ("Gemfile", Some("Ruby")),
            (".bashrc", Some("shell")),
            ("x.tar.gz", None),
            ("Makefile", None),
        ] {
            assert_eq!(by_path(Path::new(path)).map(|language| language.name), name, "{path}");
        }
    }
}

//! The table of languages: a row each. To add one, add a row and a folder under `tests/corpus/`.

use std::path::Path;

use super::syntax::{Braces, Escapes, Special, StringForm, Syntax};

/// A language whose files are read.
#[derive(Debug, PartialEq, Eq)]
pub struct Language {
    /// What a person calls it.
    pub name: &'static str,
    /// The ids that editors give it in `textDocument/didOpen`.
    pub ids: &'static [&'static str],
    /// Endings of file names after the last dot, lower case; no two rows share one.
    pub extensions: &'static [&'static str],
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
}

const PLAIN: StringForm =
    StringForm { open: "\"", close: "\"", prefixes: &[""], escapes: Escapes::None, multiline: false, holes: None };

const C_LINE: &[&str] = &["//"];
const C_BLOCK: &[(&str, &str)] = &[("/*", "*/")];

const GO: Syntax = Syntax {
    line_comments: C_LINE,
    block_comments: C_BLOCK,
    strings: &[
        StringForm { escapes: Escapes::Go, ..PLAIN },
        StringForm { open: "`", close: "`", multiline: true, ..PLAIN },
        StringForm { open: "'", close: "'", escapes: Escapes::Go, ..PLAIN },
    ],
    special: Special::None,
};

const JAVA: Syntax = Syntax {
    line_comments: C_LINE,
    block_comments: C_BLOCK,
    strings: &[
        StringForm { open: "\"\"\"", close: "\"\"\"", escapes: Escapes::Java, multiline: true, ..PLAIN },
        StringForm { escapes: Escapes::Java, ..PLAIN },
        StringForm { open: "'", close: "'", escapes: Escapes::Java, ..PLAIN },
    ],
    special: Special::None,
};

const JAVASCRIPT: Syntax = Syntax {
    line_comments: C_LINE,
    block_comments: C_BLOCK,
    strings: &[
        StringForm { escapes: Escapes::JavaScript, ..PLAIN },
        StringForm { open: "'", close: "'", escapes: Escapes::JavaScript, ..PLAIN },
        StringForm {
            open: "`",
            close: "`",
            escapes: Escapes::JavaScript,
            multiline: true,
            holes: Some(Braces { open: "${", doubled: false }),
            ..PLAIN
        },
    ],
    special: Special::JavaScript { jsx: true },
};

// In plain TypeScript `<any>value` is a cast.
const TYPESCRIPT: Syntax = Syntax { special: Special::JavaScript { jsx: false }, ..JAVASCRIPT };

/// The five kinds of Python literals in one kind of quote.
const fn python(quote: &'static str, multiline: bool) -> [StringForm; 5] {
    let base = StringForm {
        open: quote,
        close: quote,
        multiline,
        escapes: Escapes::Python,
        prefixes: &["", "u"],
        holes: None,
    };
    let holes = Some(Braces { open: "{", doubled: true });
    [
        base,
        StringForm { prefixes: &["b"], escapes: Escapes::PythonBytes, ..base },
        StringForm { prefixes: &["r", "br", "rb"], escapes: Escapes::Kept, ..base },
        StringForm { prefixes: &["f", "t"], holes, ..base },
        StringForm { prefixes: &["fr", "rf", "tr", "rt"], escapes: Escapes::Kept, holes, ..base },
    ]
}

const PYTHON_STRINGS: [[StringForm; 5]; 4] =
    [python("\"\"\"", true), python("'''", true), python("\"", false), python("'", false)];

const PYTHON: Syntax = Syntax {
    line_comments: &["#"],
    block_comments: &[],
    strings: PYTHON_STRINGS.as_flattened(),
    special: Special::None,
};

/// Every language, in no order that matters.
pub static LANGUAGES: &[Language] = &[
    Language { name: "Go", ids: &["go"], extensions: &["go"], grammar: Grammar::Code(GO) },
    Language { name: "Python", ids: &["python"], extensions: &["py", "pyi", "pyw"], grammar: Grammar::Code(PYTHON) },
    Language {
        name: "JavaScript",
        ids: &["javascript", "javascriptreact"],
        extensions: &["js", "mjs", "cjs", "jsx"],
        grammar: Grammar::Code(JAVASCRIPT),
    },
    Language {
        name: "TypeScript",
        ids: &["typescript"],
        extensions: &["ts", "mts", "cts"],
        grammar: Grammar::Code(TYPESCRIPT),
    },
    Language {
        name: "TypeScript with JSX",
        ids: &["typescriptreact"],
        extensions: &["tsx"],
        grammar: Grammar::Code(JAVASCRIPT),
    },
    Language { name: "Java", ids: &["java"], extensions: &["java"], grammar: Grammar::Code(JAVA) },
    Language { name: "JSON", ids: &["json"], extensions: &["json"], grammar: Grammar::Json(Dialect::Json) },
    Language {
        name: "JSON with comments",
        ids: &["jsonc"],
        extensions: &["jsonc"],
        grammar: Grammar::Json(Dialect::WithComments),
    },
    Language {
        name: "JSON Lines",
        ids: &["jsonl"],
        extensions: &["jsonl", "ndjson"],
        grammar: Grammar::Json(Dialect::Lines),
    },
];

/// The language that an editor names by this id.
pub fn by_id(id: &str) -> Option<&'static Language> {
    LANGUAGES.iter().find(|language| language.ids.contains(&id))
}

/// The language of a file, by its name's ending.
pub fn by_path(path: &Path) -> Option<&'static Language> {
    let extension = path.extension()?.to_str()?;
    LANGUAGES.iter().find(|language| language.extensions.iter().any(|known| known.eq_ignore_ascii_case(extension)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_id_and_no_extension_has_two_owners() {
        for names in [
            LANGUAGES.iter().flat_map(|row| row.ids).collect::<Vec<_>>(),
            LANGUAGES.iter().flat_map(|row| row.extensions).collect(),
        ] {
            let mut unique = names.clone();
            unique.sort();
            unique.dedup();
            assert_eq!(unique.len(), names.len());
        }
    }
}

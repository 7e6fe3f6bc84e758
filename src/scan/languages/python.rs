//! Python.

use super::{EMPTY, Escapes, Grammar, Hole, Language, PLAIN, StringForm, Syntax, maps};

const HOLES: &[Hole] = &[Hole { open: "{", close: b'}', doubled: true }];

/// The five kinds of literals in one kind of quote.
const fn forms(quote: &'static str, multiline: bool) -> [StringForm; 5] {
    let base =
        StringForm { open: quote, close: quote, multiline, escapes: Escapes::PYTHON, prefixes: &["", "u"], ..PLAIN };
    [
        base,
        StringForm { prefixes: &["b"], escapes: Escapes::PYTHON_BYTES, ..base },
        StringForm { prefixes: &["r", "br", "rb"], escapes: Escapes::KEPT, ..base },
        StringForm { prefixes: &["f", "t"], holes: HOLES, ..base },
        StringForm { prefixes: &["fr", "rf", "tr", "rt"], escapes: Escapes::KEPT, holes: HOLES, ..base },
    ]
}

const STRINGS: [[StringForm; 5]; 4] =
    [forms("\"\"\"", true), forms("'''", true), forms("\"", false), forms("'", false)];

pub(super) static PYTHON: Language = Language {
    name: "Python",
    ids: &["python"],
    extensions: &["py", "pyi", "pyw"],
    files: &["SConstruct", "SConscript"],
    interpreters: &["python", "ipython", "pypy", "uv"],
    grammar: Grammar::Code(Syntax {
        line_comments: &["#"],
        strings: STRINGS.as_flattened(),
        joins: &["", "+"],
        maps: Some(&maps::PYTHON),
        ..EMPTY
    }),
};

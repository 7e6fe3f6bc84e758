//! Go, Rust, Swift, Dart.

use super::{C_LIKE, DOLLAR_BRACES, Escapes, Fence, Grammar, Hole, Language, PLAIN, ROW, SINGLE, Special};
use super::{StringForm, Syntax, TRIPLE, maps};

pub(super) static GO: Language = Language {
    name: "Go",
    ids: &["go"],
    extensions: &["go"],
    grammar: Grammar::Code(Syntax {
        strings: &[
            StringForm { escapes: Escapes::GO, ..PLAIN },
            StringForm { open: "`", close: "`", multiline: true, ..PLAIN },
            StringForm { escapes: Escapes::GO, ..SINGLE },
        ],
        maps: Some(&maps::GO),
        ..C_LIKE
    }),
    ..ROW
};

pub(super) static RUST: Language = Language {
    name: "Rust",
    ids: &["rust"],
    extensions: &["rs"],
    interpreters: &["rust-script", "cargo"],
    grammar: Grammar::Code(Syntax {
        nested_comments: true,
        strings: &[
            StringForm { prefixes: &["r", "br", "cr"], multiline: true, fence: Fence::Hashes(0), ..PLAIN },
            StringForm { prefixes: &["", "b", "c"], escapes: Escapes::RUST, multiline: true, ..PLAIN },
            // A lifetime begins with the same mark.
            StringForm { prefixes: &["", "b"], escapes: Escapes::RUST, fence: Fence::Character, ..SINGLE },
        ],
        joins: &[],
        maps: Some(&maps::RUST),
        ..C_LIKE
    }),
    ..ROW
};

/// `\(…)`
const PARENTHESES: &[Hole] = &[Hole { open: "\\(", close: b')', doubled: false }];

pub(super) static SWIFT: Language = Language {
    name: "Swift",
    ids: &["swift"],
    extensions: &["swift"],
    interpreters: &["swift"],
    grammar: Grammar::Code(Syntax {
        nested_comments: true,
        strings: &[
            StringForm { escapes: Escapes::SWIFT_BLOCK, holes: PARENTHESES, fence: Fence::Hashes(1), ..TRIPLE },
            StringForm { escapes: Escapes::SWIFT, holes: PARENTHESES, fence: Fence::Hashes(1), ..PLAIN },
            StringForm { escapes: Escapes::SWIFT_BLOCK, holes: PARENTHESES, ..TRIPLE },
            StringForm { escapes: Escapes::SWIFT, holes: PARENTHESES, ..PLAIN },
        ],
        name_quote: Some(b'`'),
        maps: Some(&maps::SWIFT),
        special: Special::Swift,
        ..C_LIKE
    }),
    ..ROW
};

/// A form of Dart's with escapes and values in it.
const fn dart(form: StringForm) -> StringForm {
    StringForm { escapes: Escapes::DART, holes: &[DOLLAR_BRACES], variable: Some(b'$'), ..form }
}

const TRIPLE_SINGLE: StringForm = StringForm { open: "'''", close: "'''", ..TRIPLE };
const RAW: &[&str] = &["r"];

pub(super) static DART: Language = Language {
    name: "Dart",
    ids: &["dart"],
    extensions: &["dart"],
    interpreters: &["dart"],
    grammar: Grammar::Code(Syntax {
        nested_comments: true,
        strings: &[
            StringForm { prefixes: RAW, ..TRIPLE },
            StringForm { prefixes: RAW, ..TRIPLE_SINGLE },
            StringForm { prefixes: RAW, ..PLAIN },
            StringForm { prefixes: RAW, ..SINGLE },
            dart(TRIPLE),
            dart(TRIPLE_SINGLE),
            dart(PLAIN),
            dart(SINGLE),
        ],
        joins: &["", "+"],
        maps: Some(&maps::DART),
        ..C_LIKE
    }),
    ..ROW
};

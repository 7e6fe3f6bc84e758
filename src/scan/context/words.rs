//! Words in code: those that go with errors, those that say that the case of letters is of no account.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};

/// Whether a piece of code has a word that goes with error codes.
pub fn speaks_of_error(code: &str) -> bool {
    const WORDS: [&str; 16] = [
        "code",
        "codes",
        "err",
        "errs",
        "error",
        "errors",
        "errcode",
        "errorcode",
        "exception",
        "exceptions",
        "reason",
        "failure",
        "retryable",
        "retriable",
        "retry",
        "retries",
    ];
    let goes = |word: &str| {
        // `err2` is one more of them.
        let word = word.trim_end_matches(|letter: char| letter.is_ascii_digit());
        word.len() >= 3 && WORDS.iter().any(|known| known.eq_ignore_ascii_case(word))
    };
    crate::catalog::words(code).any(goes)
}

/// What says that the case of letters is of no account.
const FOLDING: &[&str] = &[
    "ToLower",
    "toLower",
    "tolower",
    "lowercase",
    "lower(",
    "EqualFold",
    "equalFold",
    "gnoreCase",
    "gnoreAsciiCase",
    "gnoringCase",
    "ignore_ascii_case",
    "to_ascii_lower",
    "casefold",
    "downcase",
    "asecmp",
    "stricmp",
    "caseInsensitive",
    // The shell's `${code,,}`.
    ",,}",
];

static FOLDING_WORDS: LazyLock<AhoCorasick> = LazyLock::new(|| searcher(FOLDING));

/// What makes all letters small or capital, besides those above.
const CHANGING: &[&str] = &["ToUpper", "toUpper", "toupper", "upper(", "uppercase", "upcase", "to_ascii_upper", "^^}"];

static CHANGING_WORDS: LazyLock<AhoCorasick> = LazyLock::new(|| searcher(CHANGING));

fn searcher(words: &[&str]) -> AhoCorasick {
    AhoCorasick::builder().match_kind(MatchKind::LeftmostFirst).build(words).expect("a few short words")
}

/// Whether code does anything to the case of letters.
pub(super) fn changes_case(code: &str) -> bool {
    folds_case(code) || CHANGING_WORDS.is_match(code)
}

/// Whether code compares texts without regard to the case of letters.
pub(super) fn folds_case(line: &str) -> bool {
    FOLDING_WORDS.is_match(line)
}

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

/// Whether code compares texts without regard to the case of letters.
pub(super) fn folds_case(line: &str) -> bool {
    const WORDS: &[&str] = &[
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
    let finds = |needle: &&str| memchr::memmem::find(line.as_bytes(), needle.as_bytes()).is_some();
    // Each word has one of these; most lines have none.
    PARTS.is_match(line) && WORDS.iter().any(finds)
}

static PARTS: LazyLock<AhoCorasick> = LazyLock::new(|| {
    let mut builder = AhoCorasick::builder();
    builder
        .match_kind(MatchKind::LeftmostFirst)
        .build(["ower", "old", "ase", "icmp", ",,}"])
        .expect("a few short words")
});

//! A quick look at a text: may there be anything in it? Most files of most trees have nothing to do
//! with codes, and are done with here.

use std::sync::LazyLock;

use super::lexer::is_word;
use super::signal::names_tencent_or_directs;
use super::syntax::Special;
use super::{Gate, Grammar, Language, Source, names_tencent, responses};
use crate::catalog;

/// Whether a text may hold anything to be found, judged quickly: a sign of Tencent Cloud, a first
/// segment of codes with a dot behind it, a `Response`, or a directive. What has none has no sites.
///
/// Codes without a dot count only where there is a sign, or in a project that depends on an SDK.
pub fn may_have_sites(source: Source<'_>) -> bool {
    let Source { text, language, path, project, .. } = source;
    let declared = source.declared();
    if declared.fixture || declared.gate == Gate::Always || names_tencent(path) || names_tencent_or_directs(text) {
        return true;
    }
    let bytes = text.as_bytes();
    let finds = |needle: &str| memchr::memmem::find(bytes, needle.as_bytes()).is_some();
    // In JSON, escapes can hide a key as well as a code.
    if matches!(language.grammar, Grammar::Json(_)) && (finds("Response") || finds("\\u")) {
        return true;
    }
    responses::may_be_in(text)
        || declared.own.may_be_in(text, project.uses_sdk)
        || memchr::memchr_iter(b'.', bytes).any(|at| ends_with_segment(&bytes[..at]))
        || project.uses_sdk
            && (memchr::memchr3_iter(b'"', b'\'', b'`', bytes).any(|at| may_begin_code(&text[at + 1..]))
                || has_bare_words(language) && bytes.split(|byte| !is_word(*byte)).any(is_first_segment))
}

/// Whether a language has literals that no quote begins.
fn has_bare_words(language: &Language) -> bool {
    matches!(&language.grammar, Grammar::Code(syntax) if matches!(syntax.special, Special::Yaml | Special::Shell))
}

fn is_first_segment(word: &[u8]) -> bool {
    word.first().is_some_and(u8::is_ascii_uppercase) && std::str::from_utf8(word).is_ok_and(catalog::is_first_segment)
}

/// Whether a text ends with a first segment, or with one and the marks of a pattern's escape.
fn ends_with_segment(text: &[u8]) -> bool {
    let marks = text.iter().rev().take(2).take_while(|byte| matches!(byte, b'\\' | b'%')).count();
    let text = &text[..text.len() - marks];
    if !ends_like_segment(text) {
        return false;
    }
    let length = text.iter().rev().take(48).take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_').count();
    let word = &text[text.len() - length..];
    // The letter of an escape may stand before it: `\nAuthFailure.`.
    is_first_segment(word) || word.len() > 1 && is_first_segment(&word[1..])
}

/// Whether the last three letters of a text are those of a first segment: of most texts they are not.
pub fn ends_like_segment(text: &[u8]) -> bool {
    text.last_chunk().is_some_and(|letters| LAST_LETTERS.has(*letters))
}

/// Whether what stands behind a quote may be a code without a dot.
fn may_begin_code(rest: &str) -> bool {
    let bytes = rest.as_bytes();
    let length = bytes.iter().take(48).take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_').count();
    matches!(bytes.get(length), Some(b'"' | b'\'' | b'`')) && catalog::is_first_segment(&rest[..length])
}

/// Which three letters stand in front of a dot that ends a first segment. A few of those that do
/// not are taken for some that do.
struct LastLetters([u64; 64]);

static LAST_LETTERS: LazyLock<LastLetters> = LazyLock::new(|| {
    let mut letters = LastLetters([0; 64]);
    for (segment, _) in catalog::first_segments() {
        let last = segment.as_bytes().last_chunk().expect("no code begins with fewer than three letters");
        let (word, bit) = LastLetters::place(*last);
        letters.0[word] |= 1 << bit;
    }
    letters
});

impl LastLetters {
    fn has(&self, letters: [u8; 3]) -> bool {
        let (word, bit) = Self::place(letters);
        self.0[word] >> bit & 1 == 1
    }

    fn place([first, second, third]: [u8; 3]) -> (usize, u32) {
        let hash = u32::from_le_bytes([first, second, third, 0]).wrapping_mul(0x9E37_79B1) >> 20;
        ((hash / 64) as usize, hash % 64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::{Project, by_id};

    fn looks(language: &str, text: &str, uses_sdk: bool) -> bool {
        let language = by_id(language).expect("a language");
        may_have_sites(Source { project: Project { uses_sdk }, ..Source::new(text, language) })
    }

    #[test]
    fn what_counts_without_a_sign_is_seen() {
        for (language, text) in [
            ("go", "code == \"AuthFailure.SignatureFailure\""),
            ("go", "// Code=ResourceNotFound.KeyIdNotFound"),
            ("yaml", "codes: [AuthFailure.SecretIdNotFound]"),
            ("shellscript", "  ResourceNotFound.NoDataOfRecord) echo none ;;"),
            ("markdown", "| LimitExceeded.PhoneNumberDailyLimit | once a day |"),
            ("javascript", "/^ResourceNotFound\\.Function/"),
            ("javascript", "\"\\nAuthFailure.SignatureFailure\""),
            ("json", "{\"Response\": {}}"),
            ("json", "{\"\\u0052esponse\": {}}"),
            ("go", "// Tencent"),
            ("go", "// tcerr:ignore"),
        ] {
            assert!(looks(language, text, false), "{text}");
        }
    }

    #[test]
    fn bare_words_are_seen_where_the_project_calls_the_api() {
        for (language, text) in [("go", "\"AuthFailure\""), ("yaml", "- AuthFailure"), ("shellscript", "AuthFailure)")]
        {
            assert!(looks(language, text, true) && !looks(language, text, false), "{text}");
        }
        assert!(!looks("go", "AuthFailure", true));
    }

    #[test]
    fn other_code_is_done_with() {
        for (language, text) in [
            ("go", "fmt.Println(\"a\\n\", response.Body, AuthFailures.X, Failure.X, .X, \"\\\\d\")"),
            ("python", "self.value = InternalErrors.of('\\n')"),
            ("json", "{\"response\": {\"Code\": \"AuthFailure\"}}"),
        ] {
            assert!(!looks(language, text, false), "{text}");
        }
    }
}

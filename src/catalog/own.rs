//! Codes of one's own, which a team declares in its configuration: none of the catalog's lists has
//! them, and yet they are known.

use std::sync::{Arc, LazyLock};

use memchr::memmem;
use rapidfuzz::distance::osa;

use super::note::Retry;
use super::suggest::bearable;
use crate::locale::Locale;

/// A team's own codes. Cheap to clone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnCodes(Arc<Table>);

#[derive(Debug, Default, PartialEq, Eq)]
struct Table {
    /// Ordered by name.
    codes: Vec<OwnCode>,
    /// What they begin with: up to the first dot, or all of it. Each once.
    heads: Vec<String>,
}

static NONE: LazyLock<OwnCodes> = LazyLock::new(OwnCodes::default);

/// A code of a team's own, and what the team says about it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnCode {
    pub code: String,
    /// One sentence.
    pub summary: Both<String>,
    /// Likely causes, the likeliest first.
    pub causes: Both<Vec<String>>,
    /// What to do about it.
    pub remedy: Both<Vec<String>>,
    pub retry: Option<Retry>,
    /// Why to retry or not.
    pub retry_reason: Option<Both<String>>,
}

/// The same in both languages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Both<T> {
    pub english: T,
    pub chinese: T,
}

impl<T> Both<T> {
    pub fn pick(&self, locale: Locale) -> &T {
        locale.pick(&self.english, &self.chinese)
    }
}

impl OwnCodes {
    /// Of those with one name, the last one stays.
    pub fn new(codes: impl IntoIterator<Item = OwnCode>) -> Self {
        let mut all: Vec<OwnCode> = codes.into_iter().collect();
        all.reverse();
        all.sort_by(|a, b| a.code.cmp(&b.code));
        all.dedup_by(|a, b| a.code == b.code);
        let head = |own: &OwnCode| own.code.split_inclusive('.').next().map(str::to_owned);
        let mut heads: Vec<String> = all.iter().filter_map(head).collect();
        heads.dedup();
        Self(Arc::new(Table { codes: all, heads }))
    }

    /// None at all.
    pub fn none() -> &'static Self {
        &NONE
    }

    pub fn is_empty(&self) -> bool {
        self.0.codes.is_empty()
    }

    /// Whether one may stand in a text, judged quickly; those without a dot are looked for only if
    /// `bare`.
    pub fn may_be_in(&self, text: &str, bare: bool) -> bool {
        let mut heads = self.0.heads.iter().filter(|head| bare || head.ends_with('.'));
        heads.any(|head| memmem::find(text.as_bytes(), head.as_bytes()).is_some())
    }

    /// Whether some begin with a word and a dot.
    pub fn has_segment(&self, word: &str) -> bool {
        self.0.heads.iter().any(|head| head.strip_suffix('.') == Some(word))
    }

    /// All of them, ordered by name.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &OwnCode> {
        self.0.codes.iter()
    }

    /// The code with this name.
    pub fn get(&self, code: &str) -> Option<&OwnCode> {
        let codes = &self.0.codes;
        codes.binary_search_by(|own| own.code.as_str().cmp(code)).ok().map(|at| &codes[at])
    }

    /// The one that a text is a few letters away from, the nearest first. Texts whose digits differ are
    /// two names, not one misspelt.
    pub fn near(&self, text: &str) -> Option<&OwnCode> {
        let wanted = text.to_ascii_lowercase();
        let most = osa::Args::default().score_cutoff(bearable(text.len()));
        let edits = |own: &OwnCode| {
            let own = own.code.to_ascii_lowercase();
            osa::distance_with_args(wanted.bytes(), own.bytes(), &most)
        };
        let digits = |text: &str| text.bytes().filter(u8::is_ascii_digit).collect::<Vec<u8>>();
        let has_same_digits = |own: &&OwnCode| digits(&own.code) == digits(text);
        let near = self.0.codes.iter().filter(has_same_digits).filter_map(|own| Some((edits(own)?, own)));
        near.min_by_key(|(edits, _)| *edits).map(|(_, own)| own)
    }

    /// Those that begin with a text, ordered by name.
    pub fn with_prefix<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a OwnCode> {
        let codes = &self.0.codes;
        let first = codes.partition_point(|own| own.code.as_str() < prefix);
        codes[first..].iter().take_while(move |own| own.code.starts_with(prefix))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(code: &str, summary: &str) -> OwnCode {
        let text = |text: &str| Both { english: text.to_owned(), chinese: text.to_owned() };
        OwnCode { code: code.to_owned(), summary: text(summary), ..OwnCode::default() }
    }

    #[test]
    fn codes_are_found_by_name_and_by_beginning() {
        let codes = OwnCodes::new([own("B.Two", "1"), own("A", ""), own("B.One", ""), own("B.Two", "2")]);
        let names = |prefix| codes.with_prefix(prefix).map(|own| own.code.as_str()).collect::<Vec<_>>();
        assert_eq!(names(""), ["A", "B.One", "B.Two"]);
        assert_eq!(names("B."), ["B.One", "B.Two"]);
        assert_eq!(names("C"), [""; 0]);
        assert_eq!(codes.get("B.Two").map(|own| own.summary.english.as_str()), Some("2"));
        assert_eq!(codes.get("B"), None);
        let near = |text| codes.near(text).map(|own| own.code.as_str());
        assert_eq!(
            [near("B.One"), near("b.ONE"), near("B.Onw"), near("B.Ow"), near("A")].map(|near| near.unwrap_or("-")),
            ["B.One", "B.One", "B.One", "-", "A"]
        );
        for (text, bare, expected) in
            [("x B.T", false, true), ("x A", false, false), ("x A", true, true), ("B", true, false)]
        {
            assert_eq!(codes.may_be_in(text, bare), expected, "{text}");
        }
    }
}

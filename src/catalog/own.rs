//! Codes of one's own, which a team declares in its configuration: none of the catalog's lists has
//! them, and yet they are known.

use super::note::Retry;
use crate::locale::Locale;

/// A team's own codes, ordered by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnCodes(Vec<OwnCode>);

/// A code of a team's own, and what the team says about it.
#[derive(Clone, Debug, PartialEq, Eq)]
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
        Self(all)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All of them, ordered by name.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &OwnCode> {
        self.0.iter()
    }

    /// The code with this name.
    pub fn get(&self, code: &str) -> Option<&OwnCode> {
        self.0.binary_search_by(|own| own.code.as_str().cmp(code)).ok().map(|at| &self.0[at])
    }

    /// Those that begin with a text, ordered by name.
    pub fn with_prefix<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a OwnCode> {
        let first = self.0.partition_point(|own| own.code.as_str() < prefix);
        self.0[first..].iter().take_while(move |own| own.code.starts_with(prefix))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(code: &str, summary: &str) -> OwnCode {
        let text = |text: &str| Both { english: text.to_owned(), chinese: text.to_owned() };
        OwnCode {
            code: code.to_owned(),
            summary: text(summary),
            causes: Both::default(),
            remedy: Both::default(),
            retry: None,
            retry_reason: None,
        }
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
    }
}

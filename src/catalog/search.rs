//! Finding codes by parts of their text, as a person types them.

use super::code::{Code, all};

/// How well a query fits a code; lower is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// The code begins with the query.
    Prefix,
    /// One of the code's words begins with it.
    Word,
    /// It stands somewhere in the code.
    Inside,
    /// Its letters stand in the code in order, each run at the start of a word.
    Initials,
}

/// How a query fits a code, ASCII case aside.
pub fn fit(query: &str, code: &str) -> Option<Fit> {
    fit_inside(query, code).or_else(|| initials(query.as_bytes(), code.as_bytes()).then_some(Fit::Initials))
}

/// How a query fits a code that holds it in one piece, ASCII case aside.
pub fn fit_inside(query: &str, code: &str) -> Option<Fit> {
    let (query, text) = (query.as_bytes(), code.as_bytes());
    let (Some(first), Some(last)) = (query.first(), text.len().checked_sub(query.len())) else {
        return query.is_empty().then_some(Fit::Prefix);
    };
    let is_here = |at: usize| text[at..at + query.len()].eq_ignore_ascii_case(query);
    if is_here(0) {
        return Some(Fit::Prefix);
    }
    let (lower, upper) = (first.to_ascii_lowercase(), first.to_ascii_uppercase());
    let places = memchr::memchr2_iter(lower, upper, &text[..=last]).filter(|at| is_here(*at));
    places.map(|at| if starts_word(text, at) { Fit::Word } else { Fit::Inside }).min()
}

fn starts_word(text: &[u8], at: usize) -> bool {
    at == 0
        || !text[at - 1].is_ascii_alphanumeric()
        || (text[at].is_ascii_uppercase() && !text[at - 1].is_ascii_uppercase())
}

/// Whether the query's letters can be read off the code, going on in a word or at a later word's start.
fn initials(query: &[u8], text: &[u8]) -> bool {
    let text = &text[..text.len().min(127)];
    let places =
        |fits: &dyn Fn(usize) -> bool| (0..text.len()).filter(|at| fits(*at)).fold(0u128, |set, at| set | 1 << at);
    let starts = places(&|at| starts_word(text, at));
    // The places at which the next letter may be read: bit 0 is the text's first byte.
    let (mut going_on, mut earliest) = (0u128, 0);
    for wanted in query {
        let here = places(&|at| text[at].eq_ignore_ascii_case(wanted));
        let read = here & (going_on | starts & !0 << earliest);
        if read == 0 {
            return false;
        }
        going_on = read << 1;
        earliest = going_on.trailing_zeros();
    }
    true
}

/// The codes that every word of a query fits, best first. A star or dot at a word's end, as in
/// `AuthFailure.*`, means nothing.
pub fn search(query: &str) -> Vec<Code> {
    let words: Vec<&str> = query.split_whitespace().map(|word| word.trim_end_matches(['*', '.'])).collect();
    let fits = |code: Code| words.iter().try_fold(Fit::Prefix, |worst, word| Some(worst.max(fit(word, code.text())?)));
    let mut found: Vec<(Fit, Code)> = all().filter_map(|code| Some((fits(code)?, code))).collect();
    found.sort();
    found.into_iter().map(|(_, code)| code).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_fits_by_start_word_inside_or_initials() {
        let code = "InvalidParameterValue.InstanceTypeNotFound";
        for (query, expected) in [
            ("", Some(Fit::Prefix)),
            ("invalidparam", Some(Fit::Prefix)),
            ("Instance", Some(Fit::Word)),
            ("nstance", Some(Fit::Inside)),
            ("ipv", Some(Fit::Initials)),
            ("InstNotF", Some(Fit::Initials)),
            ("xyz", None),
        ] {
            assert_eq!(fit(query, code), expected, "{query}");
        }
        let best = |query| search(query).first().map(|code| code.text());
        assert_eq!(best("authfailure signaturef"), Some("AuthFailure.SignatureFailure"));
        assert_eq!(best("AuthFailure.*"), Some("AuthFailure"));
    }
}

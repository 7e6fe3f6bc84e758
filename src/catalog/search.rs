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
    if query.is_empty() {
        return Some(Fit::Prefix);
    }
    let (query, text) = (query.as_bytes(), code.as_bytes());
    let found = (0..(text.len() + 1).saturating_sub(query.len()))
        .filter(|at| text[*at..*at + query.len()].eq_ignore_ascii_case(query))
        .min_by_key(|at| (*at != 0, !starts_word(text, *at)));
    match found {
        Some(0) => Some(Fit::Prefix),
        Some(at) if starts_word(text, at) => Some(Fit::Word),
        Some(_) => Some(Fit::Inside),
        None => initials(query, text).then_some(Fit::Initials),
    }
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

/// The codes that a query fits, best first.
pub fn search(query: &str) -> Vec<Code> {
    let mut found: Vec<(Fit, Code)> = all().filter_map(|code| Some((fit(query, code.text())?, code))).collect();
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
    }
}

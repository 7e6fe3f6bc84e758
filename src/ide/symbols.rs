//! The outline of a document: its responses.

use std::collections::HashMap;
use std::ops::Range;

use super::Analysis;
use crate::locale::Locale;
use crate::say;
use crate::scan::{Envelope, Kind, Outcome, View};

/// A response in the outline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Symbol {
    pub name: String,
    /// How the response turned out.
    pub detail: String,
    pub outcome: Outcome,
    /// The bytes that it takes.
    pub range: Range<usize>,
    /// Its key `Response`, or where there is none its beginning; inside the range.
    pub selection: Range<usize>,
}

/// How many of a response's own keys make its name.
const MOST_KEYS: usize = 3;

/// Longer names are cut, in characters.
const LONGEST: usize = 60;

/// The responses of a document, in order.
///
/// An outline of a thousand responses is of use if their names differ: the key that a response
/// stands under is its name, if no other stands under one like it; else its code, or in a success
/// the first keys of its data.
pub fn symbols(analysis: &Analysis, locale: Locale) -> Vec<Symbol> {
    let envelopes = analysis.sites.envelopes.iter();
    let parts: Vec<Parts> =
        envelopes.map(|envelope| Parts::of(envelope, analysis.sites.view(&analysis.text, envelope))).collect();
    let mut holders: HashMap<&str, usize> = HashMap::new();
    for holder in parts.iter().filter_map(|parts| parts.holder.as_deref()) {
        *holders.entry(holder).or_default() += 1;
    }
    let is_unique = |holder: &&str| holders.get(holder) == Some(&1);
    let mut symbols: Vec<Symbol> =
        parts.iter().map(|parts| parts.symbol(parts.holder.as_deref().filter(is_unique), locale)).collect();
    symbols.sort_by_key(|symbol| (symbol.range.start, symbol.selection.start));
    symbols
}

/// What the outline says of a response.
struct Parts {
    outcome: Outcome,
    code: Option<String>,
    /// The key that it stands under.
    holder: Option<String>,
    /// The first keys of its data, in words.
    data: String,
    range: Range<usize>,
    selection: Range<usize>,
}

impl Parts {
    fn of(envelope: &Envelope, view: View<'_>) -> Self {
        let code = envelope.code.filter(|code| view.kind(code.value) == Kind::String);
        let holder = view.tree().key(envelope.object).map(|key| view.content(key));
        let own = [envelope.request_id, envelope.error].map(|member| member.map(|member| member.key));
        let is_data = |key| view.kind(key) == Kind::Key && !own.contains(&Some(key));
        let data = view.members(envelope.body()).map(|member| member.key).filter(|key| is_data(*key));
        let data: Vec<_> = data.take(MOST_KEYS).map(|key| view.content(key)).collect();
        let range = view.source_range(envelope.object);
        let selection = envelope.response.map(|response| view.source_range(response.key));
        // What literals are joined of stands in order, whatever is between them.
        let selection = selection.filter(|key| range.start <= key.start && key.end <= range.end);
        Parts {
            outcome: envelope.outcome(view),
            code: code.map(|code| view.content(code.value).into_owned()).filter(|code| is_name(code)),
            holder: holder.map(|holder| holder.into_owned()).filter(|holder| is_name(holder)),
            data: data.join(", "),
            selection: selection.unwrap_or(range.start..range.start),
            range,
        }
    }

    fn symbol(&self, holder: Option<&str>, locale: Locale) -> Symbol {
        let word = match self.outcome {
            Outcome::Success => locale.pick("success", "成功"),
            Outcome::Failure => locale.pick("failure", "失败"),
            Outcome::Malformed => locale.pick("malformed", "格式有误"),
        };
        let (name, detail) = match (holder, &self.code) {
            (Some(holder), Some(code)) => (holder, say!(locale, "{word}: {code}", "{word}：{code}")),
            (Some(holder), None) => (holder, word.to_owned()),
            (None, Some(code)) => (code.as_str(), word.to_owned()),
            (None, None) if is_name(&self.data) => (self.data.as_str(), word.to_owned()),
            (None, None) => ("Response", word.to_owned()),
        };
        let (range, selection) = (self.range.clone(), self.selection.clone());
        Symbol { name: shortened(name), detail, outcome: self.outcome, range, selection }
    }
}

/// Clients refuse names of nothing but blanks, which control characters become.
fn is_name(text: &str) -> bool {
    text.chars().any(|letter| !letter.is_whitespace() && !letter.is_control())
}

fn shortened(name: &str) -> String {
    let letter = |letter: char| if letter.is_control() { ' ' } else { letter };
    let mut short: String = name.chars().take(LONGEST).map(letter).collect();
    if short.len() < name.len() {
        short.push('…');
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::{Project, by_id};

    fn outline(language: &str, text: &str, locale: Locale) -> Vec<(String, String, String)> {
        let analysis = Analysis::new(text.to_owned(), by_id(language).expect("a language"), "", Project::default());
        let symbols = symbols(&analysis, locale);
        for symbol in &symbols {
            assert!(symbol.range.start <= symbol.selection.start && symbol.selection.end <= symbol.range.end);
        }
        let cut = |range: &Range<usize>| text[range.clone()].to_owned();
        symbols.iter().map(|symbol| (symbol.name.clone(), symbol.detail.clone(), cut(&symbol.selection))).collect()
    }

    fn names(language: &str, text: &str) -> Vec<String> {
        outline(language, text, Locale::English)
            .into_iter()
            .map(|(name, detail, _)| format!("{name} ({detail})"))
            .collect()
    }

    const FAILURE: &str = r#"{"Response": {"Error": {"Code": "InternalError", "Message": "m"}, "RequestId": "x"}}"#;
    const SUCCESS: &str = r#"{"Response": {"TotalCount": 1, "Zones": [], "RequestId": "x"}}"#;

    #[test]
    fn a_response_is_named_by_what_tells_it_from_others() {
        for (text, expected) in [
            (FAILURE.to_owned(), vec!["InternalError (failure)"]),
            (SUCCESS.to_owned(), vec!["TotalCount, Zones (success)"]),
            (r#"{"Response": {"RequestId": "x"}}"#.to_owned(), vec!["Response (success)"]),
            (r#"{"Response": {"Error": {"Code": " ", "Message": "m"}}}"#.to_owned(), vec!["Response (malformed)"]),
            (
                format!(r#"{{"DescribeZones": {SUCCESS}, "Fails": {FAILURE}}}"#),
                vec!["DescribeZones (success)", "Fails (failure: InternalError)"],
            ),
            (
                format!(r#"[{{"body": {SUCCESS}}}, {{"body": {FAILURE}}}]"#),
                vec!["TotalCount, Zones (success)", "InternalError (failure)"],
            ),
            ("{}".to_owned(), vec![]),
        ] {
            assert_eq!(names("json", &text), expected, "{text}");
        }
    }

    #[test]
    fn each_line_and_literal_has_its_own() {
        let lines = format!("{SUCCESS}\n{FAILURE}\n");
        assert_eq!(names("jsonl", &lines), ["TotalCount, Zones (success)", "InternalError (failure)"]);
        let escaped = FAILURE.replace('"', "\\\"");
        let java = format!(
            "var a = \"{escaped}\";\nf(\"😀\", \"{{\\\"Response\\\":\" + \"{{\\\"RequestId\\\":\\\"x\\\"}}}}\");\n"
        );
        let symbols = outline("java", &java, Locale::Chinese);
        let expected = [("InternalError", "失败", "\\\"Response\\\""), ("Response", "成功", "\\\"Response\\\"")];
        assert_eq!(symbols, expected.map(|(name, detail, key)| (name.to_owned(), detail.to_owned(), key.to_owned())));
    }

    #[test]
    fn names_are_short_and_on_one_line() {
        let text = format!(r#"{{"a\nb{}": {FAILURE}}}"#, "中".repeat(100));
        let [(name, detail, _)] = outline("json", &text, Locale::Chinese).try_into().expect("one");
        assert!(name.starts_with("a b中") && name.ends_with("中…"), "{name}");
        assert_eq!((name.chars().count(), detail.as_str()), (61, "失败：InternalError"));
    }
}

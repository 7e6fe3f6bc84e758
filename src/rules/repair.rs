//! Fixes of texts that are no valid JSON, where there is one thing only that can have been meant.
//!
//! A repair mends all faults of one sort in a document, and is tried before it is offered: the text must be valid
//! then, or its first fault come later.

use std::ops::Range;

use super::Fix;
use crate::locale::Locale;
use crate::scan::{Dialect, Document, Fault, FaultKind, Kind, NodeId, View, parse};
use crate::text::{Edit, apply};

/// Larger documents are not parsed once more, in bytes.
const LARGEST: usize = 256 << 10;

/// A document that has a fault.
pub(super) struct Faulty<'a> {
    pub view: View<'a>,
    pub document: &'a Document,
    pub fault: &'a Fault,
    /// Its outermost values.
    pub roots: Vec<NodeId>,
}

impl Faulty<'_> {
    /// The fix of its first fault, if there is one.
    pub fn fix(&self, locale: Locale) -> Option<Fix> {
        if self.document.range.len() > LARGEST {
            return None;
        }
        let (english, chinese, edits) = match self.fault.kind {
            FaultKind::TrailingComma => ("Remove the trailing comma", "删除多余的逗号", self.without_trailing_commas()),
            FaultKind::CommaExpected => ("Insert the missing comma", "补上缺少的逗号", self.with_commas()),
            FaultKind::SingleQuotes => ("Use double quotes", "改用双引号", self.with_double_quotes()?),
            FaultKind::BareWord if self.is_at_key() => {
                ("Put the keys into double quotes", "给键加上双引号", self.with_quoted_keys())
            }
            FaultKind::BareWord => ("Write it as JSON does", "改为 JSON 的写法", self.with_words_of_json()),
            FaultKind::UnclosedObject | FaultKind::UnclosedArray => {
                ("Close what is open at the end", "在结尾补上缺少的括号", vec![self.end()?])
            }
            _ => return None,
        };
        let is_valid = self.tried(&edits)?;
        let values = self.view.values;
        let edits = edits.iter().map(|edit| values.edit(edit.range.clone(), &edit.text)).collect::<Option<Vec<_>>>()?;
        // An open end may lack more than brackets, and what is undefined is left out of JSON, or null in it.
        let is_guess = matches!(self.fault.kind, FaultKind::UnclosedObject | FaultKind::UnclosedArray)
            || self.nodes().any(|id| self.view.kind(id) == Kind::Unknown && self.view.slice(id) == "undefined");
        let preferred = is_valid && !is_guess;
        Some(Fix { title: locale.pick(english, chinese).to_owned(), edits, preferred })
    }

    /// Whether a document is valid after edits; `None` if its first fault is where it was.
    fn tried(&self, edits: &[Edit]) -> Option<bool> {
        let Range { start, end } = self.document.range;
        let text = &self.view.text[start..end];
        let fault =
            |text: &str, dialect| parse(text, dialect).documents().first().and_then(|document| document.fault.clone());
        let shifted = |range: &Range<usize>| range.start - start..range.end - start;
        let here = Fault { range: shifted(&self.fault.range), kind: self.fault.kind };
        let dialects: &[Dialect] =
            if self.view.values.is_embedded() { &[Dialect::Template] } else { &[Dialect::Json, Dialect::WithComments] };
        // In its own dialect a document has the fault that it has.
        let dialect = dialects.iter().copied().find(|dialect| fault(text, *dialect).as_ref() == Some(&here))?;
        let edits: Vec<Edit> = edits.iter().map(|edit| Edit { range: shifted(&edit.range), ..edit.clone() }).collect();
        let Some(next) = fault(&apply(text, &edits), dialect) else { return Some(true) };
        let before = edits.iter().filter(|edit| edit.range.start < here.range.end);
        let (gone, new) = before.fold((0, 0), |(gone, new), edit| (gone + edit.range.len(), new + edit.text.len()));
        let is_later = next.range.start + gone >= here.range.end + new;
        // What is left open is closed for good, or not at all.
        let is_end = matches!(here.kind, FaultKind::UnclosedObject | FaultKind::UnclosedArray);
        (is_later && !is_end).then_some(false)
    }

    /// All nodes of the document, each before its children.
    fn nodes(&self) -> impl Iterator<Item = NodeId> {
        let mut open: Vec<NodeId> = self.roots.iter().rev().copied().collect();
        std::iter::from_fn(move || {
            let id = open.pop()?;
            let begun = open.len();
            if matches!(self.view.kind(id), Kind::Object | Kind::Array) {
                open.extend(self.view.tree().children(id));
                open[begun..].reverse();
            }
            Some(id)
        })
    }

    /// The values of a list, or an object's members, as byte ranges in order.
    fn items(&self, id: NodeId) -> Vec<Range<usize>> {
        let range = |id| self.view.get(id).range();
        match self.view.kind(id) {
            Kind::Object => {
                let member = |member: crate::scan::Member| {
                    range(member.key).start..range(member.value).end.max(range(member.key).end)
                };
                self.view.members(id).map(member).collect()
            }
            Kind::Array => self.view.tree().children(id).map(range).collect(),
            _ => Vec::new(),
        }
    }

    fn without_trailing_commas(&self) -> Vec<Edit> {
        let comma = |id| {
            let last = self.items(id).last()?.end;
            let rest = self.view.text.get(last..self.view.get(id).range().end)?;
            let rest = rest.trim_start();
            let at = self.view.get(id).range().end - rest.len();
            let is_last = rest.strip_prefix(',').is_some_and(|rest| matches!(rest.trim_start(), "}" | "]"));
            is_last.then(|| Edit { range: at..at + 1, text: String::new() })
        };
        self.nodes().filter_map(comma).collect()
    }

    /// Commas where a line break, or at least a blank, is all that parts two items.
    fn with_commas(&self) -> Vec<Edit> {
        let mut edits = Vec::new();
        for id in self.nodes() {
            for pair in self.items(id).windows(2) {
                let between = self.view.text.get(pair[0].end..pair[1].start).unwrap_or_default();
                if !between.is_empty() && between.trim().is_empty() && !pair[0].is_empty() {
                    edits.push(Edit { range: pair[0].end..pair[0].end, text: ",".to_owned() });
                }
            }
        }
        edits
    }

    fn with_double_quotes(&self) -> Option<Vec<Edit>> {
        let texts = self.nodes().filter(|id| self.view.get(*id).is_text() && self.view.slice(*id).starts_with('\''));
        texts.map(|id| Some(Edit { range: self.view.get(id).range(), text: requoted(self.view.slice(id))? })).collect()
    }

    fn is_at_key(&self) -> bool {
        self.nodes().any(|id| self.view.kind(id) == Kind::Key && self.view.get(id).range() == self.fault.range)
    }

    fn with_quoted_keys(&self) -> Vec<Edit> {
        let is_bare = |id: &NodeId| {
            let is_word = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '$');
            let source = self.view.slice(*id);
            self.view.kind(*id) == Kind::Key && !source.is_empty() && source.chars().all(is_word)
        };
        let quoted = |id| Edit { range: self.view.get(id).range(), text: format!("\"{}\"", self.view.slice(id)) };
        self.nodes().filter(is_bare).map(quoted).collect()
    }

    /// The constants of Python and JavaScript, as JSON has them.
    fn with_words_of_json(&self) -> Vec<Edit> {
        let word = |id| {
            let text = match self.view.slice(id) {
                "True" => "true",
                "False" => "false",
                "None" | "undefined" => "null",
                _ => return None,
            };
            (self.view.kind(id) == Kind::Unknown)
                .then(|| Edit { range: self.view.get(id).range(), text: text.to_owned() })
        };
        self.nodes().filter_map(word).collect()
    }

    /// The brackets that close what is open at the end, on lines of their own if they opened so.
    fn end(&self) -> Option<Edit> {
        let text = self.view.text;
        let innermost = self.nodes().find(|id| self.view.get(*id).range().start == self.fault.range.start)?;
        let mut closers = String::new();
        for id in std::iter::successors(Some(innermost), |id| self.view.tree().parent(*id)) {
            let first = self.items(id).first().map(|first| first.start);
            let start = self.view.get(id).range().start;
            let space = &text[start + 1..first.unwrap_or(start + 1).max(start + 1)];
            if let Some(end) = space.rfind(['\n', '\r']) {
                let line = text[..start].rfind(['\n', '\r']).map_or(0, |line| line + 1);
                let indentation = text[line..].len() - text[line..].trim_start_matches([' ', '\t']).len();
                closers += if space[..end].ends_with('\r') { "\r\n" } else { &space[end..end + 1] };
                closers += &text[line..line + indentation];
            }
            closers.push(if self.view.kind(id) == Kind::Object { '}' } else { ']' });
        }
        let at = self.document.range.start + text[self.document.range.clone()].trim_end().len();
        Some(Edit { range: at..at, text: closers })
    }
}

/// A text in single quotes, in double ones; `None` if its end is missing.
fn requoted(source: &str) -> Option<String> {
    let content = source.strip_prefix('\'')?.strip_suffix('\'')?;
    let mut text = String::from("\"");
    let mut letters = content.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '"' => text.push_str("\\\""),
            '\\' => match letters.next()? {
                '\'' => text.push('\''),
                escaped => text.extend(['\\', escaped]),
            },
            _ => text.push(letter),
        }
    }
    text.push('"');
    Some(text)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::Value;

    use super::*;
    use crate::scan::Values;

    fn mended(text: &str) -> Option<String> {
        let values = Values::json(parse(text, Dialect::Json));
        let document = &values.tree.documents()[0];
        let fault = document.fault.as_ref()?;
        let faulty = Faulty { view: values.view(text), document, fault, roots: values.tree.roots().collect() };
        faulty.fix(Locale::English).map(|fix| apply(text, &fix.edits))
    }

    const TEXT: &str = r#"{"A": [1, true, "b \" '"], "C": {"D": null, "é": {}}, "E": "it's"}"#;

    #[test]
    fn one_fault_is_mended_to_what_was_meant() {
        let pretty = TEXT.replace(", ", ",\n  ").replace("{\"", "{\n  \"");
        for text in [
            TEXT.replace("}}", "},}"),
            TEXT.replace("]", " , ]"),
            TEXT.replace("]", ",]").replace("'s\"", "'s\",\n"),
            TEXT.replace(", \"C", " \"C"),
            TEXT.replace(',', ""),
            TEXT.replace("\"A\"", "'A'").replace("\"it's\"", r"'it\'s'"),
            TEXT.replace("\"b \\\" '\"", "'b \" \\''"),
            TEXT.replace("\"A\"", "A").replace("\"é\"", "é"),
            TEXT.replace("true", "True").replace("null", "undefined"),
            TEXT.replace("\"it's\"}", "\"it's\"\n"),
            pretty.replace(",\n", "\n"),
            pretty.strip_suffix('}').expect("a bracket").to_owned(),
        ] {
            let mended = mended(&text).unwrap_or_else(|| panic!("no fix of {text}"));
            let value: Value = serde_json::from_str(&mended).unwrap_or_else(|error| panic!("{error} in {mended}"));
            assert_eq!(value, serde_json::from_str::<Value>(TEXT).expect("JSON"), "{text}");
        }
    }

    #[test]
    fn what_may_mean_several_things_is_left_alone() {
        for text in [
            r#"{"A": "{"B": 1}"}"#,
            r#"{"A": 1 // note
            }"#,
            r#"{"A": nothing}"#,
            r#"{"A": "b}"#,
            r#"{"A": 01}"#,
            r#"{"A": [1, 2}"#,
            r#"{"A": 1,"#,
            r#"{"A" 1}"#,
            r#"{"A": 1} {"B": 2}"#,
            "{'A: 1}",
        ] {
            assert_eq!(mended(text), None, "{text}");
        }
    }

    proptest! {
        /// A fix leaves a valid text, or one whose first fault comes later.
        #[test]
        fn a_fix_gets_on(text in "[\\[\\]{},:'\"aT1 \n\\\\]{0,24}") {
            if let Some(mended) = mended(&text) {
                let fault = |text: &str| parse(text, Dialect::Json).documents()[0].fault.clone();
                let before = fault(&text).expect("a fault");
                let Some(after) = fault(&mended) else { return Ok(()) };
                let is_as_it_was = after.kind == before.kind && mended.len() == text.len();
                prop_assert!(!is_as_it_was && after.range.start + 1 >= before.range.start, "{} {}", text, mended);
            }
        }
    }
}

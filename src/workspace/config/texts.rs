//! Texts that a team writes about its own codes, in one language or in both.

use toml::de::DeValue;

use super::fault::{Fault, FaultKind, Type};
use super::file::CodeTable;
use super::names::{CodeName, RetryWord};
use super::origin::At;
use super::value::{Read, Table, Value, at, table, wrong_type};
use crate::catalog::{Both, OwnCode};

/// A text for both languages, or a table with one for each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Texts<T> {
    pub english: T,
    pub chinese: T,
}

/// The table of [`Texts`].
#[derive(Clone, Debug)]
struct ByLanguage<T> {
    english: Option<At<T>>,
    chinese: Option<At<T>>,
}

impl<T> Default for ByLanguage<T> {
    fn default() -> Self {
        Self { english: None, chinese: None }
    }
}

impl<T: Read> Table for ByLanguage<T> {
    const KEYS: &'static [&'static str] = &["en", "zh"];
    const NEEDED: &'static [&'static str] = &[];

    fn entry(&mut self, key: &str, value: &Value<'_>, faults: &mut Vec<Fault>) -> bool {
        match key {
            "en" => self.english = at(value, faults),
            "zh" => self.chinese = at(value, faults),
            _ => return false,
        }
        true
    }
}

/// What sort of value a text is where it is for both languages.
pub trait Plain: Read + Clone {
    const TYPES: &'static [Type];
    fn is_plain(value: &DeValue<'_>) -> bool;
}

impl Plain for String {
    const TYPES: &'static [Type] = &[Type::String, Type::Table];

    fn is_plain(value: &DeValue<'_>) -> bool {
        matches!(value, DeValue::String(_))
    }
}

impl Plain for Vec<At<String>> {
    const TYPES: &'static [Type] = &[Type::List, Type::Table];

    fn is_plain(value: &DeValue<'_>) -> bool {
        matches!(value, DeValue::Array(_))
    }
}

impl<T: Plain> Read for Texts<T> {
    fn read(value: &Value<'_>, faults: &mut Vec<Fault>) -> Option<Self> {
        let (english, chinese) = match value.get_ref() {
            plain if T::is_plain(plain) => (T::read(value, faults), None),
            DeValue::Table(entries) => {
                let texts: ByLanguage<T> = table(entries, value.span(), faults);
                if entries.is_empty() {
                    faults.push(Fault { range: value.span(), kind: FaultKind::Empty });
                }
                (texts.english.map(|at| at.value), texts.chinese.map(|at| at.value))
            }
            _ => return wrong_type(value, T::TYPES, faults),
        };
        // What is there in one language only is better than nothing in the other.
        let either = english.clone().or_else(|| chinese.clone())?;
        Some(Self { english: english.unwrap_or_else(|| either.clone()), chinese: chinese.unwrap_or(either) })
    }
}

/// The code that a table declares; `None` without a summary, which is a fault.
pub fn own_code(CodeName(code): &CodeName, table: &CodeTable) -> Option<OwnCode> {
    let text = |texts: &Texts<String>| Both { english: texts.english.clone(), chinese: texts.chinese.clone() };
    let list = |list: &[At<String>]| list.iter().map(|at| at.value.clone()).collect();
    let lists = |texts: &Option<At<Texts<Vec<At<String>>>>>| {
        texts.as_ref().map(|At { value, .. }| Both { english: list(&value.english), chinese: list(&value.chinese) })
    };
    Some(OwnCode {
        code: code.clone(),
        summary: text(&table.summary.as_ref()?.value),
        causes: lists(&table.causes).unwrap_or_default(),
        remedy: lists(&table.remedy).unwrap_or_default(),
        retry: table.retry.as_ref().map(|At { value: RetryWord(retry), .. }| *retry),
        retry_reason: table.retry_reason.as_ref().map(|at| text(&at.value)),
    })
}

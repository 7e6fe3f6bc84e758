//! Reading values of TOML, with every fault that they have: one wrong value hides no other.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::fault::{Fault, FaultKind, Type};
use super::origin::At;

pub type Value<'t> = Spanned<DeValue<'t>>;

/// What can be read from a value; what is wrong with it goes to the faults.
pub trait Read: Sized {
    fn read(value: &Value<'_>, faults: &mut Vec<Fault>) -> Option<Self>;
}

/// What a string can stand for, as a value or as a key.
pub trait Name: Sized {
    fn name(text: &str) -> Result<Self, FaultKind>;
}

/// One of a few words.
pub trait Word: Copy + 'static {
    /// The words, what each stands for, and what that means; the first word of several for the same
    /// is the one to write.
    const WORDS: &'static [(&'static str, Self, &'static str)];

    /// Words that others have for the same, and the one that is meant.
    const FOREIGN: &'static [(&'static str, &'static str)] = &[];
}

impl<T: Word> Name for T {
    fn name(text: &str) -> Result<Self, FaultKind> {
        let found = T::WORDS.iter().find(|(word, ..)| *word == text);
        found.map(|(_, value, _)| *value).ok_or_else(|| {
            let allowed = T::WORDS.iter().map(|(word, ..)| *word).collect();
            let foreign = T::FOREIGN.iter().find(|(word, _)| word.eq_ignore_ascii_case(text));
            FaultKind::WrongWord { word: text.to_owned(), allowed, meant: foreign.map(|(_, meant)| *meant) }
        })
    }
}

impl Name for String {
    fn name(text: &str) -> Result<Self, FaultKind> {
        if text.trim().is_empty() { Err(FaultKind::Empty) } else { Ok(text.to_owned()) }
    }
}

impl<T: Name> Read for T {
    fn read(value: &Value<'_>, faults: &mut Vec<Fault>) -> Option<Self> {
        match value.get_ref() {
            DeValue::String(text) => named(text, value.span(), faults),
            _ => wrong_type(value, &[Type::String], faults),
        }
    }
}

impl Read for bool {
    fn read(value: &Value<'_>, faults: &mut Vec<Fault>) -> Option<Self> {
        match value.get_ref() {
            DeValue::Boolean(value) => Some(*value),
            _ => wrong_type(value, &[Type::Boolean], faults),
        }
    }
}

/// A list without those of its values that are wrong.
impl<T: Read> Read for Vec<At<T>> {
    fn read(value: &Value<'_>, faults: &mut Vec<Fault>) -> Option<Self> {
        match value.get_ref() {
            DeValue::Array(values) => Some(values.iter().filter_map(|value| at(value, faults)).collect()),
            _ => wrong_type(value, &[Type::List], faults),
        }
    }
}

/// A list, or what could stand in it alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Many<T>(pub Vec<At<T>>);

impl<T: Name> Read for Many<T> {
    fn read(value: &Value<'_>, faults: &mut Vec<Fault>) -> Option<Self> {
        match value.get_ref() {
            DeValue::String(_) => Some(Self(at(value, faults).into_iter().collect())),
            DeValue::Array(_) => Vec::read(value, faults).map(Self),
            _ => wrong_type(value, &[Type::String, Type::List], faults),
        }
    }
}

/// The same, but not an empty list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OneOrMore<T>(pub Vec<At<T>>);

impl<T: Name> Read for OneOrMore<T> {
    fn read(value: &Value<'_>, faults: &mut Vec<Fault>) -> Option<Self> {
        if matches!(value.get_ref(), DeValue::Array(values) if values.is_empty()) {
            faults.push(Fault { range: value.span(), kind: FaultKind::Empty });
        }
        Many::read(value, faults).map(|Many(values)| Self(values))
    }
}

/// A table whose keys are names, without what is wrong in it; in the order of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entries<K, V>(pub Vec<(At<K>, At<V>)>);

impl<K: Name, V: Read> Read for Entries<K, V> {
    fn read(value: &Value<'_>, faults: &mut Vec<Fault>) -> Option<Self> {
        let DeValue::Table(table) = value.get_ref() else { return wrong_type(value, &[Type::Table], faults) };
        let mut entries = Vec::new();
        for (key, value) in table {
            let range = key.span();
            let name = named(key.get_ref(), range.clone(), faults);
            // What stands under a wrong name is looked at too.
            if let (Some(value), Some(read)) = (name, at(value, faults)) {
                entries.push((At { value, range }, read));
            }
        }
        entries.sort_by_key(|(key, _): &(At<K>, At<V>)| key.range.start);
        Some(Self(entries))
    }
}

/// A value and its place.
pub fn at<T: Read>(value: &Value<'_>, faults: &mut Vec<Fault>) -> Option<At<T>> {
    T::read(value, faults).map(|read| At { value: read, range: value.span() })
}

fn named<T: Name>(text: &str, range: Range<usize>, faults: &mut Vec<Fault>) -> Option<T> {
    T::name(text).map_err(|kind| faults.push(Fault { range, kind })).ok()
}

/// Notes that a value is of the wrong sort.
pub fn wrong_type<T>(value: &Value<'_>, wanted: &'static [Type], faults: &mut Vec<Fault>) -> Option<T> {
    let found = match value.get_ref() {
        DeValue::String(_) => Type::String,
        DeValue::Integer(_) | DeValue::Float(_) => Type::Number,
        DeValue::Boolean(_) => Type::Boolean,
        DeValue::Datetime(_) => Type::Date,
        DeValue::Array(_) => Type::List,
        DeValue::Table(_) => Type::Table,
    };
    faults.push(Fault { range: value.span(), kind: FaultKind::WrongType { wanted, found } });
    None
}

/// A table with keys of its own, each of which may be left out.
pub trait Table: Default {
    const KEYS: &'static [&'static str];

    /// The keys that must be there.
    const NEEDED: &'static [&'static str];

    /// Reads the value of a key; whether there is such a key.
    fn entry(&mut self, key: &str, value: &Value<'_>, faults: &mut Vec<Fault>) -> bool;

    /// What is wrong with a key that is none of these.
    fn unknown(key: &str, _value: &Value<'_>) -> FaultKind {
        FaultKind::UnknownKey { key: key.to_owned(), known: Self::KEYS }
    }
}

/// Reads a table, given the place where its faults as a whole are shown.
pub fn table<T: Table>(entries: &DeTable<'_>, range: Range<usize>, faults: &mut Vec<Fault>) -> T {
    let mut table = T::default();
    for (key, value) in entries {
        if !table.entry(key.get_ref(), value, faults) {
            faults.push(Fault { range: key.span(), kind: T::unknown(key.get_ref(), value) });
        }
    }
    // A key that is unknown may be the one that is missing.
    let is_whole = entries.keys().all(|key| T::KEYS.contains(&key.get_ref().as_ref()));
    for key in T::NEEDED.iter().filter(|key| is_whole && !entries.contains_key(**key)) {
        faults.push(Fault { range: range.clone(), kind: FaultKind::MissingKey(key) });
    }
    table
}

/// Declares tables: a line for each key, with its documentation and its type.
macro_rules! tables {
    ($($(#[$about:meta])* $visibility:vis struct $name:ident needs [$($needed:literal),*] $(unknown $unknown:ident)? {
        $($(#[$doc:meta])* $key:literal $field:ident: $type:ty,)*
    })*) => {$(
        $(#[$about])*
        #[derive(Clone, Debug, Default)]
        #[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
        $visibility struct $name {
            $($(#[$doc])* #[cfg_attr(test, schemars(rename = $key))] pub $field: Option<At<$type>>,)*
        }

        impl Table for $name {
            const KEYS: &'static [&'static str] = &[$($key),*];
            const NEEDED: &'static [&'static str] = &[$($needed),*];

            fn entry(&mut self, key: &str, value: &Value<'_>, faults: &mut Vec<Fault>) -> bool {
                match key {
                    $($key => self.$field = at(value, faults),)*
                    _ => return false,
                }
                true
            }

            $(fn unknown(key: &str, value: &Value<'_>) -> FaultKind {
                $unknown(key, value).unwrap_or_else(|| FaultKind::UnknownKey { key: key.to_owned(), known: Self::KEYS })
            })?
        }

        impl Read for $name {
            fn read(value: &Value<'_>, faults: &mut Vec<Fault>) -> Option<Self> {
                match value.get_ref() {
                    DeValue::Table(entries) => Some(table(entries, value.span(), faults)),
                    _ => wrong_type(value, &[Type::Table], faults),
                }
            }
        }
    )*};
}

pub(super) use tables;

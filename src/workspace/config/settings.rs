//! The settings of an editor: the language of texts, and what a `tcerr.toml` can say too.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Map, Value};

use super::Fault;
use super::file::faults;
use crate::locale::Locale;
use crate::rules::nearest;
use crate::say;

/// The keys of a configuration that settings can have; the others are about files.
const KEYS: [&str; 9] =
    ["select", "ignore", "severity", "per-path", "exclude", "fixtures", "services", "gate", "codes"];

const LANGUAGE: &str = "language";

/// Those that only a configuration file can have, since what they say is relative to it.
const OF_FILES: [&str; 2] = ["extend", "baseline"];

/// What an editor's settings say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// The tag of a language that texts are there in, or `auto`.
    pub language: Option<String>,
    /// The rest, as the text of a configuration file; empty if there is none.
    pub configuration: String,
    unusable: Vec<Unusable>,
}

/// What can't count.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Unusable {
    /// The settings as a whole, of which the type is wrong.
    All,
    OfFiles(&'static str),
    /// A key, and what it says as the text of a configuration file, in which it has a fault.
    Key(String, String),
}

impl Settings {
    /// Reads the settings of this server, without the name around them. What is none of ours is left out.
    pub fn of(settings: &Value) -> Self {
        let is_empty = |values: &Vec<Value>| values.is_empty();
        let Some(settings) = settings.as_object() else {
            // To some languages an empty table and an empty list are one.
            let is_nothing = settings.is_null() || settings.as_array().is_some_and(is_empty);
            return Self { unusable: if is_nothing { Vec::new() } else { vec![Unusable::All] }, ..Self::default() };
        };
        let known = |key: &&str| Some(((*key).to_owned(), without_nulls(settings.get(*key)?.clone())?));
        let configuration: Map<String, Value> = KEYS.iter().filter_map(known).collect();
        let language = settings.get(LANGUAGE).and_then(Value::as_str).filter(|tag| is_language(tag));
        let of_files = OF_FILES.into_iter().filter(|key| settings.get(*key).is_some_and(|value| !value.is_null()));
        let keys = settings.iter().filter(|(key, value)| {
            if *key == LANGUAGE { language.is_none() && !value.is_null() } else { is_misspelled(key) }
        });
        let keys = keys.filter_map(|(key, value)| Some((key, without_nulls(value.clone())?)));
        let unusable = of_files.map(Unusable::OfFiles).chain(keys.map(|(key, value)| alone(key.clone(), value)));
        Self {
            language: language.map(str::to_owned),
            configuration: toml::to_string(&configuration).unwrap_or_default(),
            unusable: unusable.collect(),
        }
    }

    /// What is wrong with them, a sentence each, with the setting in front: there is no line to point at.
    pub fn faults(&self, locale: Locale) -> Vec<String> {
        let settings: toml::Table = toml::from_str(&self.configuration).unwrap_or_default();
        let of_keys = settings.into_iter().map(|(key, value)| alone(key, value));
        of_keys.chain(self.unusable.iter().cloned()).flat_map(|unusable| unusable.faults(locale)).collect()
    }
}

/// A key of its own.
fn alone(key: String, value: impl Serialize) -> Unusable {
    let text = toml::to_string(&BTreeMap::from([(&key, value)])).unwrap_or_default();
    Unusable::Key(key, text)
}

impl Unusable {
    fn faults(&self, locale: Locale) -> Vec<String> {
        match self {
            Unusable::All => vec![say!(
                locale,
                "`tcerr`: the settings must be an object, so they are left out",
                "`tcerr`：设置必须是对象，因此未采用"
            )],
            Unusable::OfFiles(key) => vec![say!(
                locale,
                "`tcerr.{key}`: this can only be set in a `tcerr.toml`",
                "`tcerr.{key}`：只能在 `tcerr.toml` 中设置"
            )],
            Unusable::Key(key, text) => {
                let told = |fault: Fault| {
                    let fault = fault.message(locale);
                    say!(locale, "`tcerr.{key}`: {fault}", "`tcerr.{key}`：{fault}")
                };
                faults(text).into_iter().map(told).collect()
            }
        }
    }
}

/// Whether a tag stands for a language of the texts, or leaves it to the next who says something.
fn is_language(tag: &str) -> bool {
    tag.is_empty() || tag.eq_ignore_ascii_case("auto") || Locale::of_tag(tag).is_some()
}

/// Whether a key is almost one of ours; others may be settings of the editor's extension.
fn is_misspelled(key: &str) -> bool {
    let mut ours = KEYS.into_iter().chain(OF_FILES).chain([LANGUAGE]);
    !ours.clone().any(|ours| ours == key) && nearest(key, &mut ours).is_some()
}

/// A value without `null`, which editors have where nothing is set; and without empty lists and tables,
/// which are the defaults of their settings and mean the same.
fn without_nulls(value: Value) -> Option<Value> {
    match value {
        Value::Null => None,
        Value::Array(values) if values.is_empty() => None,
        Value::Array(values) => Some(Value::Array(values.into_iter().filter_map(without_nulls).collect())),
        Value::Object(members) if members.is_empty() => None,
        Value::Object(members) => {
            let members = members.into_iter().filter_map(|(key, value)| Some((key, without_nulls(value)?)));
            Some(Value::Object(members.collect()))
        }
        other => Some(other),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn settings_are_those_of_a_configuration_file() {
        for (settings, language, configuration) in [
            (json!({}), None, ""),
            (json!(null), None, ""),
            (json!({ "language": "en", "debounce": 5, "server": { "path": "x" } }), Some("en"), ""),
            (json!({ "fixtures": [], "services": [], "severity": {}, "gate": null }), None, ""),
            (
                json!({ "fixtures": ["a/"], "severity": { "x": "off" } }),
                None,
                "fixtures = [\"a/\"]\n\n[severity]\nx = \"off\"\n",
            ),
            (json!({ "language": 7, "services": [null, "cvm"] }), None, "services = [\"cvm\"]\n"),
        ] {
            let settings = Settings::of(&settings);
            assert_eq!((settings.language.as_deref(), settings.configuration.as_str()), (language, configuration));
        }
    }

    #[test]
    fn faults_are_told_in_words() {
        for (settings, expected) in [
            (
                json!({ "severity": { "unknwon-code": "off" }, "fixtures": 7 }),
                &[
                    "`tcerr.fixtures`: a list must stand here, not a number",
                    "`tcerr.severity`: there is no rule `unknwon-code`: did you mean `unknown-code`?",
                ][..],
            ),
            (
                json!({ "language": "klingon" }),
                &[
                    "`tcerr.language`: `klingon` is no value that this key can have; possible here: `en`, `zh-cn`, `zh`, `auto`",
                ],
            ),
            (json!({ "language": 5 }), &["`tcerr.language`: a string must stand here, not a number"]),
            (json!({ "severty": {"x": "off"} }), &["`tcerr.severty`: unknown key `severty`: did you mean `severity`?"]),
            (json!({ "baseline": "x" }), &["`tcerr.baseline`: this can only be set in a `tcerr.toml`"]),
            (json!(7), &["`tcerr`: the settings must be an object, so they are left out"]),
            // What is nothing, and what an editor's extension may have besides.
            (json!([]), &[]),
            (json!({ "language": null, "baseline": null, "severty": null }), &[]),
            (
                json!({ "language": "zh-TW", "server": { "path": "x" }, "trace": { "server": "off" }, "debounce": 5 }),
                &[],
            ),
            (json!({ "language": "" }), &[]),
        ] {
            assert_eq!(Settings::of(&settings).faults(Locale::English), expected, "{settings}");
        }
    }
}

//! The settings of an editor: the language of texts, and what a `tcerr.toml` can say too.

use serde_json::{Map, Value};

use super::Fault;
use super::file::faults;
use crate::locale::Locale;
use crate::say;

/// The keys of a configuration that settings can have; the others are about files.
const KEYS: [&str; 9] =
    ["select", "ignore", "severity", "per-path", "exclude", "fixtures", "services", "gate", "codes"];

/// What an editor's settings say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// The tag of a language, or `auto`.
    pub language: Option<String>,
    /// The rest, as the text of a configuration file; empty if there is none.
    pub configuration: String,
}

impl Settings {
    /// Reads the settings of this server, without the name around them. What is none of ours is left out.
    pub fn of(settings: &Value) -> Self {
        let language = settings.get("language").and_then(Value::as_str).map(str::to_owned);
        let known = |key: &&str| Some(((*key).to_owned(), without_nulls(settings.get(key)?.clone())?));
        let configuration: Map<String, Value> = KEYS.iter().filter_map(known).collect();
        Self { language, configuration: toml::to_string(&configuration).unwrap_or_default() }
    }

    /// What is wrong with them, a sentence each, with the setting in front: there is no line to point at.
    pub fn faults(&self, locale: Locale) -> Vec<String> {
        let settings: toml::Table = toml::from_str(&self.configuration).unwrap_or_default();
        let of_one = |(key, value): (String, toml::Value)| {
            let alone = toml::to_string(&toml::Table::from_iter([(key.clone(), value)])).unwrap_or_default();
            let told = move |fault: Fault| {
                let fault = fault.message(locale);
                say!(locale, "`tcerr.{key}`: {fault}", "`tcerr.{key}`：{fault}")
            };
            faults(&alone).into_iter().map(told)
        };
        settings.into_iter().flat_map(of_one).collect()
    }
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
            let expected = Settings { language: language.map(str::to_owned), configuration: configuration.to_owned() };
            assert_eq!(Settings::of(&settings), expected, "{settings}");
        }
    }

    #[test]
    fn faults_are_told_in_words() {
        let settings = Settings::of(&json!({ "severity": { "unknwon-code": "off" }, "fixtures": 7 }));
        let faults = settings.faults(Locale::English);
        assert_eq!(faults.len(), 2, "{faults:?}");
        assert!(faults.iter().any(|fault| fault.contains("unknown-code")), "{faults:?}");
        assert!(
            faults[0].starts_with("`tcerr.fixtures`: ") && faults[1].starts_with("`tcerr.severity`: "),
            "{faults:?}"
        );
    }
}

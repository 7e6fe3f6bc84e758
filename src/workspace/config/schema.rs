//! The JSON schema of a configuration file, made of the types that it is read into.

use std::borrow::Cow;
use std::fs;

use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Value, json};

use super::file::{CodeTable, File};
use super::names::{ALL, CodeName, Language, Level, RetryWord, RuleName, Selector, ServiceName};
use super::origin::At;
use super::pattern::Pattern;
use super::texts::Texts;
use super::value::{Entries, Many, Word};
use crate::rules::RULES;
use crate::scan::Gate;

const PATH: &str = "docs/tcerr.schema.json";

/// Implements the trait for types whose schemas stand where they are used; `#T` is a parameter.
macro_rules! inline {
    ($($(#$parameter:ident)? $type:ty => $schema:expr;)*) => {$(
        impl$(<$parameter: JsonSchema>)? JsonSchema for $type {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                stringify!($type).into()
            }

            fn json_schema(generator: &mut SchemaGenerator) -> Schema {
                let schema: fn(&mut SchemaGenerator) -> Schema = $schema;
                schema(generator)
            }
        }
    )*};
}

inline! {
    #T At<T> => |generator| generator.subschema_for::<T>();
    #T Many<T> => |generator| {
        let one = generator.subschema_for::<T>();
        json_schema!({ "anyOf": [one, { "type": "array", "items": one }] })
    };
    #T Texts<T> => |generator| {
        let text = generator.subschema_for::<T>();
        let texts = json!({ "en": text, "zh": text });
        let table = json!({ "type": "object", "properties": texts, "additionalProperties": false, "minProperties": 1 });
        json_schema!({ "anyOf": [text, table] })
    };
    Language => |_| words::<Language>();
    Gate => |_| words::<Gate>();
    RetryWord => |_| words::<RetryWord>();
    Entries<RuleName, Level> => |generator| {
        let level = generator.subschema_for::<Level>();
        let entry = |summary: &str| json!({ "description": summary, "allOf": [level] });
        let rules = RULES.iter().map(|rule| (rule.name.to_owned(), entry(rule.summary.0)));
        let rules = Value::Object(rules.collect());
        json_schema!({ "type": "object", "properties": rules, "additionalProperties": false })
    };
    Entries<CodeName, CodeTable> => |generator| {
        let table = generator.subschema_for::<CodeTable>();
        let name = "^[A-Z][0-9A-Za-z_]*(\\.[0-9A-Za-z_]+)*$";
        json_schema!({ "type": "object", "patternProperties": { name: table }, "additionalProperties": false })
    };
    ServiceName => |_| json_schema!({ "type": "string", "pattern": "^[a-z][0-9a-z]*$" });
    Pattern => |_| json_schema!({ "type": "string", "minLength": 1 });
}

impl JsonSchema for Selector {
    fn schema_name() -> Cow<'static, str> {
        "Rule".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let all = json!({ "const": ALL, "description": "Every rule" });
        let rules = RULES.iter().map(|rule| json!({ "const": rule.name, "description": rule.summary.0 }));
        json_schema!({ "oneOf": rules.chain([all]).collect::<Vec<_>>() })
    }
}

impl JsonSchema for Level {
    fn schema_name() -> Cow<'static, str> {
        "Severity".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        words::<Self>()
    }
}

fn words<T: Word>() -> Schema {
    let word = |(word, _, about): &(&str, T, &str)| json!({ "const": word, "description": about });
    json_schema!({ "oneOf": T::WORDS.iter().map(word).collect::<Vec<_>>() })
}

/// Descriptions have the line breaks of the source.
fn without_breaks(schema: &mut Schema) {
    if let Some(Value::String(description)) = schema.get_mut("description") {
        *description = description.replace('\n', " ");
    }
}

/// TOML has no null: a key that may be left out has a value like any other.
fn without_null(schema: &mut Schema) {
    let is_null = |value: &Value| *value == json!("null") || *value == json!({ "type": "null" });
    if let Some(Value::Array(types)) = schema.get_mut("type") {
        types.retain(|value| !is_null(value));
        if let [only] = &types[..] {
            let only = only.clone();
            schema.insert("type".to_owned(), only);
        }
    }
    let Some(Value::Array(choices)) = schema.get_mut("anyOf") else { return };
    choices.retain(|value| !is_null(value));
    let [only] = &choices[..] else { return };
    let Value::Object(only) = only.clone() else { return };
    schema.remove("anyOf");
    if only.contains_key("$ref") && schema.get("description").is_some() {
        // Beside a reference nothing else counts.
        schema.insert("allOf".to_owned(), json!([only]));
    } else {
        only.into_iter().for_each(|(key, value)| drop(schema.insert(key, value)));
    }
}

fn schema() -> String {
    let tidy = RecursiveTransform(|schema: &mut Schema| {
        without_breaks(schema);
        without_null(schema);
    });
    let settings = SchemaSettings::draft07().with_transform(tidy);
    let mut schema = settings.into_generator().into_root_schema_for::<File>();
    schema.insert("title".to_owned(), json!("tcerr.toml"));
    format!("{}\n", serde_json::to_string_pretty(&schema).expect("JSON"))
}

/// Fails after the types were changed, and puts it right: commit the file.
#[test]
fn the_published_schema_is_that_of_the_types() {
    let (published, schema) = (fs::read_to_string(PATH).unwrap_or_default(), schema());
    if published != schema {
        fs::write(PATH, schema).expect("the file can be written");
        panic!("{PATH} was not up to date");
    }
}

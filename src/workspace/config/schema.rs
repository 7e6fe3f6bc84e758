//! The JSON schema of a configuration file, made of the types that it is read into.

use std::borrow::Cow;
use std::fs;

use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Value, json};

use super::file::{CodeTable, File, parse};
use super::names::{ALL, CodeName, Language, Level, RetryWord, RuleName, Selector, ServiceName};
use super::origin::At;
use super::pattern::Pattern;
use super::texts::Texts;
use super::value::{Entries, Many, OneOrMore, Word};
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
    #T OneOrMore<T> => |generator| {
        let one = generator.subschema_for::<T>();
        json_schema!({ "anyOf": [one, { "type": "array", "items": one, "minItems": 1 }] })
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
        json_schema!({
            "type": "object",
            "propertyNames": { "minLength": 3, "maxLength": 128 },
            "patternProperties": { name: table },
            "additionalProperties": false,
        })
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

/// A text must say something.
fn without_blanks(schema: &mut Schema) {
    let is_limited = ["const", "pattern", "minLength"].iter().any(|key| schema.get(*key).is_some());
    if schema.get("type") == Some(&json!("string")) && !is_limited {
        schema.insert("pattern".to_owned(), json!("\\S"));
    }
}

fn schema() -> String {
    let tidy = RecursiveTransform(|schema: &mut Schema| {
        without_breaks(schema);
        without_null(schema);
        without_blanks(schema);
    });
    let settings = SchemaSettings::draft07().with_transform(tidy);
    let mut schema = settings.into_generator().into_root_schema_for::<File>();
    // Relative, since the file is where whoever uses it has put it.
    schema.insert("$id".to_owned(), json!("tcerr.schema.json"));
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

/// What the schema takes has no faults, and what it refuses has: but for what only the program knows.
#[test]
fn the_schema_refuses_what_is_a_fault() {
    let mut schemas = boon::Schemas::new();
    let mut compiler = boon::Compiler::new();
    let document = serde_json::from_str(&schema()).expect("JSON");
    compiler.add_resource("tcerr.schema.json", document).expect("a schema");
    let index = compiler.compile("tcerr.schema.json", &mut schemas).expect("a schema");
    for (text, is_right) in [
        ("", true),
        ("baseline = \"known.json\"", true),
        ("baseline = \"\"", false),
        ("baseline = \" \"", false),
        ("extend = []", true),
        ("extend = \"base.toml\"", true),
        ("extend = [\"base.toml\", \"\"]", false),
        ("[codes.\"Foo.Bar\"]\nsummary = \"x\"", true),
        ("[codes.\"Foo.Bar\"]\nsummary = \"\"", false),
        ("[codes.\"Foo.Bar\"]\nsummary = {}", false),
        ("[codes.\"Foo.Bar\"]\nsummary = { en = \"\" }", false),
        ("[codes.\"Foo.Bar\"]\nsummary = \"x\"\ncauses = [\"\"]", false),
        ("[codes.Fo]\nsummary = \"x\"", false),
        ("[[per-path]]\npath = []", false),
        ("[[per-path]]\npath = \"\"", false),
        ("[[per-path]]\npath = [\"a/\"]", true),
        ("[severity]\nlegacy-code = \"information\"", true),
        ("[severity]\nlegacy-code = \"note\"", false),
    ] {
        let value: Value = toml::from_str(text).expect("TOML");
        assert_eq!(schemas.validate(&value, index).is_ok(), is_right, "{text}");
        assert_eq!(parse(text).1.is_empty(), is_right, "{text}");
    }
}

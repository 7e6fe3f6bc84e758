//! SARIF and JUnit reports against the schemas of those who read them.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::formats::SAMPLES;
use super::{out, tcerr};

/// Logs of every kind that there is: findings, none, files that can't be read, paths elsewhere.
fn outputs(format: &str) -> Vec<String> {
    let elsewhere = fs::canonicalize(SAMPLES).expect("a folder").join("样例/响应.json");
    let odd = odd_names();
    let mut outputs = Vec::new();
    for language in ["en", "zh"] {
        for paths in [&["样例"][..], &["right"], &["skipped", "none.py", "."], &["../check.in/样例", "information"]]
        {
            let arguments = [&["check", "--format", format, "--language", language], paths].concat();
            outputs.push(out(&tcerr(Path::new(SAMPLES), &arguments)));
        }
        let paths = [elsewhere.to_str().expect("UTF-8"), odd.path().to_str().expect("UTF-8")];
        let arguments = [&["check", "--format", format, "--language", language], &paths[..]].concat();
        outputs.push(out(&tcerr(Path::new("src"), &arguments)));
    }
    outputs
}

/// Files whose names are as odd as the system allows.
fn odd_names() -> tempfile::TempDir {
    let plain: &[&str] = &["a&b;'.json", "\u{85}\u{fffe}\u{9b}.json", "%41 {x}[y]^`~.json"];
    let names =
        if cfg!(unix) { [plain, &["\u{1b}[31m<red>\".json", "a:b\\c|d?*\r\n.json"]].concat() } else { plain.to_vec() };
    let files: Vec<(&str, &[u8])> = names.iter().map(|name| (*name, super::WRONG.as_bytes())).collect();
    super::folder(&files)
}

#[test]
fn sarif_is_valid() {
    const SCHEMA: &str = "https://example.invalid/sarif-2.1.0.json";
    let schema = fs::read_to_string("tests/cli/schemas/sarif-2.1.0.json").expect("a schema");
    let (mut schemas, mut compiler) = (boon::Schemas::new(), boon::Compiler::new());
    compiler.add_resource(SCHEMA, serde_json::from_str(&schema).expect("JSON")).expect("a schema");
    let schema = compiler.compile(SCHEMA, &mut schemas).expect("a schema");
    for output in outputs("sarif") {
        let log: Value = serde_json::from_str(&output).expect("JSON");
        schemas.validate(&log, schema).unwrap_or_else(|error| panic!("{error:#}\n{output}"));
        // The validation does see what is wrong.
        for (pointer, wrong) in [
            ("/runs/0/columnKind", json!("bytes")),
            ("/runs/0/tool/driver/rules", json!({})),
            ("/runs/0/results", json!([{ "ruleId": "x" }])),
            ("/runs/0/invocations/0", json!({})),
        ] {
            let mut log = log.clone();
            *log.pointer_mut(pointer).expect(pointer) = wrong;
            assert!(schemas.validate(&log, schema).is_err(), "{pointer}");
        }
    }
}

#[test]
fn junit_is_valid() {
    let schema = fs::read_to_string("tests/cli/schemas/junit-10.xsd").expect("a schema");
    let schema = uppsala::parse(&schema).expect("XML");
    let schema = uppsala::XsdValidator::from_schema(&schema).expect("a schema");
    let errors = |output: &str| schema.validate(&uppsala::parse(output).expect("XML"));
    for output in outputs("junit") {
        let found = errors(&output);
        assert!(found.is_empty(), "{found:?}\n{output}");
        // The validation does see what is wrong.
        for (right, wrong) in [("testcase", "test"), (" failures=", " failed="), (" name=", " title=")] {
            assert!(!errors(&output.replace(right, wrong)).is_empty(), "{right}");
        }
    }
}

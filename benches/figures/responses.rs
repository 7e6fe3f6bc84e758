//! Declared fixtures on the command line: very many small ones, beside a validator of JSON Schema,
//! and a large one.

use std::fs;
use std::path::Path;

use crate::client::Program;
use crate::inputs::{failures, long_response};
use crate::report::{Table, median, short, spread};
use crate::runner::Runner;

/// As many as the API's own examples.
const FILES: usize = 18_263;
const LARGE: usize = 10_000_000;
const ROUNDS: usize = 9;

/// Where `scripts/bench` has put jsonschema-cli.
const VALIDATOR: &str = "TCERR_JSONSCHEMA";

/// The bare envelope.
const SCHEMA: &str = r#"{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "type": "object",
  "required": ["Response"],
  "additionalProperties": false,
  "properties": {
    "Response": {
      "type": "object",
      "required": ["RequestId"],
      "properties": {
        "RequestId": { "type": "string", "minLength": 1 },
        "Error": {
          "type": "object",
          "required": ["Code", "Message"],
          "additionalProperties": false,
          "properties": {
            "Code": { "type": "string", "minLength": 1 },
            "Message": { "type": "string", "minLength": 1 }
          }
        }
      }
    }
  }
}
"#;

pub fn figures(table: &mut Table) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    small_figures(folder.path(), table);
    large_figures(folder.path(), table);
}

fn small_figures(folder: &Path, table: &mut Table) {
    let root = folder.join("responses");
    let (names, bytes) = write_responses(&root);
    let schema = folder.join("schema.json");
    fs::write(&schema, SCHEMA).expect("a file");

    let mut ours = Runner::new(Program::Tcerr.path().expect("it is built"), 1);
    ours.command.args(["check", "--fixtures", "."]).current_dir(&root);
    let mut validator = std::env::var_os(VALIDATOR).map(|path| {
        let mut validator = Runner::new(path.into(), 0);
        validator.command.current_dir(&root).arg("validate").arg(&schema);
        validator.command.args(names.iter().flat_map(|name| ["-i", name]));
        validator
    });
    for _ in 0..ROUNDS {
        ours.run();
        if let Some(validator) = &mut validator {
            validator.run();
        }
    }

    let figure = format!("`tcerr check --fixtures`, {FILES} failures, {} MB", short(bytes as f64 / 1e6));
    table.note(&figure, format!("{} s", short(median(&ours.wall))));
    let figure = "the same in processor time";
    match (ours.processor(), validator.and_then(|validator| validator.processor())) {
        (Some(seconds), Some(other)) => {
            let note = format!("{} s and {} s", short(seconds), short(other));
            table.at_most(figure, 1.5, "× `jsonschema-cli`", seconds / other, &note);
        }
        _ => table.note(figure, "nothing to compare with: run scripts/bench".to_owned()),
    }
}

fn large_figures(folder: &Path, table: &mut Table) {
    let path = folder.join("large.json");
    fs::write(&path, long_response(LARGE)).expect("a file");
    let mut ours = Runner::new(Program::Tcerr.path().expect("it is built"), 0);
    ours.command.args(["check", "--fixtures"]).arg(&path);
    for _ in 0..ROUNDS {
        ours.run();
    }
    let milliseconds: Vec<f64> = ours.wall.iter().map(|seconds| seconds * 1e3).collect();
    let note = spread(&milliseconds, "ms");
    table.at_most("`tcerr check --fixtures`, one response of 10 MB", 100.0, "ms", median(&milliseconds), &note);
}

/// Writes the small ones into one folder; their names, and how many bytes they have.
fn write_responses(root: &Path) -> (Vec<String>, usize) {
    fs::create_dir(root).expect("a folder");
    let mut bytes = 0;
    let written = failures(FILES).enumerate().map(|(index, text)| {
        let name = format!("{index}.json");
        bytes += text.len();
        fs::write(root.join(&name), text).expect("a file");
        name
    });
    (written.collect(), bytes)
}

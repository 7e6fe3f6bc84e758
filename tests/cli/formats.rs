//! `tcerr check --format …`: what each format looks like, and that others can read it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};
use snapbox::data::DataFormat;
use snapbox::{Assert, Data, Redactions};

use super::{err, folder, out, tcerr};

const FORMATS: [&str; 9] = ["text", "concise", "json", "json-lines", "sarif", "github", "gitlab", "junit", "rdjson"];
pub const SAMPLES: &str = "tests/cli/cases/check.in";

fn check(arguments: &[&str]) -> String {
    out(&tcerr(Path::new(SAMPLES), &[&["check", "样例"], arguments].concat()))
}

fn parsed(format: &str) -> Value {
    serde_json::from_str(&check(&["--format", format])).expect("JSON")
}

/// `SNAPSHOTS=overwrite cargo test --test cli formats` writes what is expected anew.
fn assert_recorded(found: String, file: &str) {
    let mut facts = Redactions::new();
    facts.insert("[DATE]", tcerr::catalog::sources().date).expect("a name");
    facts.insert("[VERSION]", env!("CARGO_PKG_VERSION")).expect("a name");
    let recorded = Path::new("tests/cli/formats").join(file);
    let assert = Assert::new().action_env("SNAPSHOTS").redact_with(facts).normalize_paths(false);
    assert.eq(Data::text(found), Data::read_from(&recorded, Some(DataFormat::Text)));
}

#[test]
fn every_format_is_as_recorded() {
    for format in FORMATS {
        let found = check(&["--format", format]);
        let found = if format == "sarif" { without_pages(found) } else { found };
        assert_recorded(found, &format!("{format}.txt"));
    }
    for format in ["text", "concise", "junit"] {
        assert_recorded(check(&["--format", format, "--language", "zh"]), &format!("{format}.zh-CN.txt"));
    }
}

/// The log without the pages of the rules, which others change.
fn without_pages(mut log: String) -> String {
    let value: Value = serde_json::from_str(&log).expect("JSON");
    for rule in value["runs"][0]["tool"]["driver"]["rules"].as_array().expect("rules") {
        for (text, name) in [(&rule["help"]["markdown"], "[PAGE]"), (&rule["fullDescription"]["text"], "[WHAT]")] {
            log = log.replace(&text.to_string(), &format!("\"{name}\""));
        }
    }
    log
}

#[test]
fn every_format_has_something_to_say_where_nothing_is_wrong() {
    for (format, found) in [
        ("text", "No problems found (1 file read).\n"),
        ("concise", ""),
        ("json", "[\n]\n"),
        ("json-lines", ""),
        ("github", ""),
        ("gitlab", "[\n]\n"),
    ] {
        let output = tcerr(Path::new(SAMPLES), &["check", "right", "--format", format]);
        assert_eq!((out(&output).as_str(), output.status.code()), (found, Some(0)), "{format}");
    }
    let rdjson: Value =
        serde_json::from_str(&out(&tcerr(Path::new(SAMPLES), &["check", "right", "--format", "rdjson"])))
            .expect("JSON");
    assert_eq!(rdjson, json!({ "source": { "name": "tcerr" }, "diagnostics": [] }));
}

#[test]
fn a_reader_that_stops_early_is_no_trouble_to_any_format() {
    for format in FORMATS {
        super::reader_stops(Path::new(SAMPLES), &["check", "样例", "--format", format], 1);
    }
}

#[test]
fn sarif_has_the_pages_of_its_rules() {
    for (language, folder) in [("en", "docs/rules"), ("zh", "docs/rules/zh-CN")] {
        let log: Value = serde_json::from_str(&check(&["--format", "sarif", "--language", language])).expect("JSON");
        let run = &log["runs"][0];
        let rules = run["tool"]["driver"]["rules"].as_array().expect("rules");
        let used: BTreeSet<&str> =
            run["results"].as_array().expect("results").iter().filter_map(|result| result["ruleId"].as_str()).collect();
        let listed: Vec<&str> = rules.iter().filter_map(|rule| rule["id"].as_str()).collect();
        assert_eq!(listed, used.into_iter().collect::<Vec<_>>());
        for rule in rules {
            let name = rule["id"].as_str().expect("a name");
            let page = fs::read_to_string(format!("{folder}/{name}.md")).expect("a page").replace("\r\n", "\n");
            let shown = rule["help"]["markdown"].as_str().expect("Markdown");
            // Only links between the pages are left out.
            assert_eq!(words(shown), words(&page.replace(".md)", "")), "{name}");
            assert!(shown.contains(rule["fullDescription"]["text"].as_str().expect("a text")), "{name}");
        }
        for result in run["results"].as_array().expect("results") {
            let rule = &rules[result["ruleIndex"].as_u64().expect("an index") as usize];
            assert_eq!(rule["id"], result["ruleId"]);
            assert_eq!(rule["defaultConfiguration"]["level"], result["level"]);
        }
    }
}

/// The letters and digits of a page, and how many lines it has; links name their pages twice.
fn words(page: &str) -> (usize, BTreeSet<&str>) {
    (page.lines().count(), page.split(|letter: char| !letter.is_alphanumeric()).collect())
}

#[test]
fn sarif_tells_what_was_not_read() {
    let output = tcerr(Path::new(SAMPLES), &["check", "skipped", "none.py", "--format", "sarif"]);
    let log: Value = serde_json::from_str(&out(&output)).expect("JSON");
    let location =
        |uri| json!([{ "physicalLocation": { "artifactLocation": { "uri": uri, "uriBaseId": "%SRCROOT%" } } }]);
    assert_eq!(
        log["runs"][0]["invocations"],
        json!([{
            "executionSuccessful": false,
            "toolExecutionNotifications": [
                { "level": "error", "message": { "text": "no such file or folder" }, "locations": location("none.py") },
                {
                    "level": "warning",
                    "message": { "text": "skipped: not UTF-8 text (at byte 21)" },
                    "locations": location("skipped/latin.py"),
                },
            ],
        }])
    );
}

/// A replacement in a file: its path, where it starts and ends in bytes, its text.
type Replacement = (String, usize, usize, String);

/// The byte offset of a place whose columns count what `units` says of each letter.
fn offset(path: &str, line: &Value, column: &Value, units: fn(char) -> usize) -> usize {
    let text = fs::read_to_string(Path::new(SAMPLES).join(path)).expect("a file");
    let text = text.trim_start_matches('\u{feff}');
    let number = |value: &Value| value.as_u64().expect("a number") as usize;
    let start: usize = text.split_inclusive('\n').take(number(line) - 1).map(str::len).sum();
    let mut left = number(column) - 1;
    for (at, letter) in text[start..].char_indices() {
        if left == 0 {
            return start + at;
        }
        left -= units(letter);
    }
    assert_eq!(left, 0, "{path}: a column is beyond its line");
    text.len()
}

fn json_fixes() -> Vec<Vec<Replacement>> {
    let units = |_| 1;
    let one = |path: &str, edit: &Value| {
        let [start, end] = ["start", "end"].map(|end| offset(path, &edit[end]["line"], &edit[end]["column"], units));
        (path.to_owned(), start, end, edit["text"].as_str().expect("a text").to_owned())
    };
    let fixes = |finding: &Value| {
        let path = finding["path"].as_str().expect("a path");
        let edits = list(&finding["fixes"]).flat_map(|fix| list(&fix["edits"]));
        edits.map(|edit| one(path, edit)).collect()
    };
    list(&parsed("json")).map(fixes).collect()
}

fn rdjson_fixes() -> Vec<Vec<Replacement>> {
    let one = |path: &str, suggestion: &Value| {
        let place = |end: &Value| offset(path, &end["line"], &end["column"], char::len_utf8);
        let (start, end) = (place(&suggestion["range"]["start"]), place(&suggestion["range"]["end"]));
        (path.to_owned(), start, end, suggestion["text"].as_str().expect("a text").to_owned())
    };
    let fixes = |diagnostic: &Value| {
        let path = diagnostic["location"]["path"].as_str().expect("a path");
        list(&diagnostic["suggestions"]).map(|suggestion| one(path, suggestion)).collect()
    };
    list(&parsed("rdjson")["diagnostics"]).map(fixes).collect()
}

fn sarif_fixes() -> Vec<Vec<Replacement>> {
    let one = |path: &str, replacement: &Value| {
        let region = &replacement["deletedRegion"];
        let start = offset(path, &region["startLine"], &region["startColumn"], char::len_utf16);
        let end = offset(path, &region["endLine"], &region["endColumn"], char::len_utf16);
        (path.to_owned(), start, end, replacement["insertedContent"]["text"].as_str().expect("a text").to_owned())
    };
    let changes = |change: &Value| -> Vec<Replacement> {
        let uri = change["artifactLocation"]["uri"].as_str().expect("a URI");
        let path = percent_encoding::percent_decode_str(uri).decode_utf8().expect("UTF-8");
        list(&change["replacements"]).map(|replacement| one(&path, replacement)).collect()
    };
    let fixes = |result: &Value| {
        list(&result["fixes"]).flat_map(|fix| list(&fix["artifactChanges"])).flat_map(changes).collect()
    };
    list(&parsed("sarif")["runs"][0]["results"]).map(fixes).collect()
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// Each format counts columns in other units, behind emoji, tabs and Chinese.
#[test]
fn fixes_are_the_same_in_all_formats() {
    let fixes = json_fixes();
    assert_eq!(rdjson_fixes(), fixes);
    assert_eq!(sarif_fixes(), fixes);
    assert!(fixes.len() > 4 && fixes.iter().all(|fixes| !fixes.is_empty()), "{fixes:?}");
    for (path, start, end, _) in fixes.into_iter().flatten() {
        let text = fs::read_to_string(Path::new(SAMPLES).join(path)).expect("a file");
        let replaced = &text.trim_start_matches('\u{feff}')[start..end];
        assert!(replaced.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '.'), "{replaced}");
    }
}

/// Who counts the bytes of a file counts those of its byte order mark; nobody else does.
#[test]
fn a_byte_order_mark_is_bytes_but_no_column() {
    let files = super::folder(&[("a.json", format!("\u{feff}[{0},\n{0}]", super::WRONG).as_bytes())]);
    let columns = |format: &str, pointer: &str| -> Vec<u64> {
        let report: Value =
            serde_json::from_str(&out(&tcerr(files.path(), &["check", "--format", format]))).expect("JSON");
        let findings = match format {
            "json" => &report,
            "rdjson" => &report["diagnostics"],
            _ => &report["runs"][0]["results"],
        };
        list(findings).map(|finding| finding.pointer(pointer).and_then(Value::as_u64).expect("a column")).collect()
    };
    assert_eq!(columns("json", "/start/column"), [35, 34]);
    assert_eq!(columns("json", "/fixes/0/edits/0/end/column"), [50, 49]);
    assert_eq!(columns("sarif", "/locations/0/physicalLocation/region/startColumn"), [35, 34]);
    assert_eq!(columns("rdjson", "/location/range/start/column"), [38, 34]);
    assert_eq!(columns("rdjson", "/suggestions/0/range/end/column"), [53, 49]);
}

#[test]
fn fingerprints_stay_while_lines_move_and_languages_change() {
    let code = "if error.code == \"AuthFailure.TokenFailre\": pass\n";
    let before = super::folder(&[("a.py", format!("# 腾讯云\n{code}{code}").as_bytes())]);
    let after = super::folder(&[("a.py", format!("# 腾讯云\n\n\n{code}# 😀\n  {code}").as_bytes())]);
    let read = |folder: &tempfile::TempDir, format, language| -> Value {
        let output = tcerr(folder.path(), &["check", "--format", format, "--language", language]);
        serde_json::from_str(&out(&output)).expect("JSON")
    };
    let gitlab = |folder, language| -> Vec<Value> {
        list(&read(folder, "gitlab", language)).map(|finding| finding["fingerprint"].clone()).collect()
    };
    let first = gitlab(&before, "en");
    assert!(first.len() == 2 && first[0] != first[1], "{first:?}");
    assert_eq!(gitlab(&before, "zh"), first);
    assert_eq!(gitlab(&after, "en"), first);
    let log = read(&after, "sarif", "zh");
    let results = list(&log["runs"][0]["results"]);
    assert_eq!(results.map(|result| result["partialFingerprints"]["tcerr/v1"].clone()).collect::<Vec<_>>(), first);
}

#[test]
fn every_format_is_in_order_whatever_the_threads_do() {
    let names: Vec<String> = (0..100).map(|index| format!("{:02}/{index}.json", index % 17)).collect();
    let files: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), super::WRONG.as_bytes())).collect();
    let files = super::folder(&files);
    for format in FORMATS {
        let first = out(&tcerr(files.path(), &["check", "--format", format]));
        let mut places: Vec<usize> = Vec::new();
        let mut sorted = names.clone();
        sorted.sort();
        for name in &sorted {
            places.push(first.find(name.as_str()).unwrap_or_else(|| panic!("{format}: {name}")));
        }
        assert!(places.is_sorted(), "{format}");
        for _ in 0..3 {
            assert_eq!(out(&tcerr(files.path(), &["check", "--format", format])), first, "{format}");
        }
    }
}

#[test]
fn only_what_people_read_has_colours() {
    for format in FORMATS {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tcerr"));
        command.current_dir(SAMPLES).args(["check", "样例", "--format", format]).env("CLICOLOR_FORCE", "1");
        let output = command.output().expect("the program runs");
        let coloured = out(&output).contains("\u{1b}[");
        assert_eq!(coloured, matches!(format, "text" | "concise"), "{format}");
        assert_eq!(err(&output), "");
    }
}

/// Names and texts can't add commands to the log of a job, nor colours to a terminal.
#[cfg(unix)]
#[test]
fn names_are_kept_in_their_place() {
    let files = super::folder(&[("a\n::error::b,line=1:c%.json", super::WRONG.as_bytes())]);
    let github = out(&tcerr(files.path(), &["check", "--format", "github"]));
    assert!(
        github.starts_with("::error file=a%0A%3A%3Aerror%3A%3Ab%2Cline=1%3Ac%25.json,line=1,endLine=1,col=34,"),
        "{github}"
    );
    assert_eq!(github.lines().count(), 1);
    let concise = out(&tcerr(files.path(), &["check", "--format", "concise"]));
    assert!(concise.starts_with("a␊::error::b,line=1:c%.json:1:34: error[misspelled-code]: "), "{concise}");
}

/// Code hosts know a file by its path in the repository, wherever in it the command runs.
#[test]
fn paths_for_code_hosts_begin_at_the_root_of_the_repository() {
    let tree = folder(&[("a b/c/x.json", super::WRONG.as_bytes()), ("d/y.json", super::WRONG.as_bytes())]);
    let root = tree.path().to_str().expect("UTF-8");
    let run = |format: &str, variable: &str, value: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tcerr"));
        command.current_dir(tree.path().join("a b")).args(["check", ".", "../d", "--format", format]);
        for name in ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"] {
            command.env_remove(name);
        }
        out(&command.env(variable, value).output().expect("the program runs"))
    };
    let uris = |log: &str| -> Vec<String> {
        let log: Value = serde_json::from_str(log).expect("JSON");
        let results = log["runs"][0]["results"].as_array().expect("results").clone();
        let uri = |place: &Value| place["artifactLocation"]["uri"].as_str().expect("a URI").to_owned();
        let both = |result: &Value| {
            let fixed = uri(&result["fixes"][0]["artifactChanges"][0]);
            let found = uri(&result["locations"][0]["physicalLocation"]);
            assert_eq!(found, fixed);
            found
        };
        results.iter().map(both).collect()
    };
    let github = run("github", "GITHUB_WORKSPACE", root);
    assert!(github.contains("::error file=a b/c/x.json,") && github.contains("::error file=d/y.json,"), "{github}");
    let sarif = run("sarif", "GITHUB_WORKSPACE", root);
    assert_eq!(uris(&sarif), ["d/y.json", "a%20b/c/x.json"]);
    assert!(sarif.contains("The root of the repository"));
    let gitlab = run("gitlab", "CI_PROJECT_DIR", root);
    assert!(gitlab.contains(r#""path":"a b/c/x.json""#) && gitlab.contains(r#""path":"d/y.json""#), "{gitlab}");
    // The others, and where the variable says nothing of here, begin where the command does.
    for (format, variable, value) in [
        ("concise", "GITHUB_WORKSPACE", root),
        ("json", "CI_PROJECT_DIR", root),
        ("github", "CI_PROJECT_DIR", root),
        ("github", "GITHUB_WORKSPACE", "."),
        ("gitlab", "CI_PROJECT_DIR", "/none"),
        ("gitlab", "CI_PROJECT_DIR", ""),
    ] {
        let report = run(format, variable, value);
        assert!(report.contains("c/x.json") && !report.contains("a b/c/x.json"), "{format} {value}: {report}");
    }
}

//! The pages about output: each shape of JSON stands in them, in both languages.

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;

use super::selection::fed;
use super::{WRONG, folder};

/// What of a shape must be told: its keys, and the values of those that can have but a few.
fn told(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| told(item, found)),
        Value::Object(members) => {
            for (key, value) in members {
                found.insert(format!("\"{key}\":"));
                if let (Value::String(text), true) = (value, ["status", "match"].contains(&key.as_str())) {
                    found.insert(text.clone());
                }
                // A place is the same everywhere, and told of once.
                if !["start", "end", "beside", "from"].contains(&key.as_str()) {
                    told(value, found);
                }
            }
        }
        _ => {}
    }
}

#[test]
fn every_shape_of_json_is_told() {
    let code = "# tencent: AuthFailure.SignatureExpire\n\
        import tencentcloud\n\
        if error.code == \"MyService.QuotaUsedUp\": pass\n\
        if error.code.startswith(\"LimitExceeded.\"): pass\n\
        if \"TokenFailure\" in error.code: pass\n\
        if re.search(\"AuthFailure\\\\.(SignatureExpire|TokenFailure)\", error.code): pass\n\
        if error.code.lower() == \"internalerror\": pass\n";
    let tree = folder(&[
        ("tcerr.toml", b"services = [\"cvm\"]\n[codes.\"MyService.QuotaUsedUp\"]\nsummary = \"Used up.\"\n"),
        ("a.py", code.as_bytes()),
        ("b.json", WRONG.as_bytes()),
    ]);
    for (command, first) in [
        (&["check"][..], '['),
        (&["check", "--statistics"], '['),
        (&["check", "--statistics", "--fix", "b.json"], '['),
        (&["usages"], '['),
        (&["usages", "--summary"], '['),
        (&["usages", "--explain-gate"], '['),
        (&["config", "a.py"], '{'),
        (&["rules"], '['),
        (&["codes", "quota"], '['),
    ] {
        let output = fed(tree.path(), &[command, &["--format", "json"]].concat(), b"");
        let text = String::from_utf8(output.stdout).expect("UTF-8");
        assert!(text.starts_with(first), "{command:?}: {text}");
        let mut found = BTreeSet::new();
        told(&serde_json::from_str(&text).expect("JSON"), &mut found);
        assert!(found.len() > 2, "{command:?}: {text}");
        for folder in ["docs", "docs/zh-CN"] {
            let page = |name: &str| fs::read_to_string(format!("{folder}/{name}")).expect("a page");
            let (pages, head) = (page("output.md") + &page("commands.md"), format!("// tcerr {}", command[0]));
            let option = command.get(1).filter(|option| option.starts_with("--") && **option != "--fix");
            let head = option.map_or(head.clone(), |option| format!("{head} {option}"));
            let block = pages.split(&format!("{head} --format json")).nth(1).unwrap_or_default();
            let block = block.split("```").next().unwrap_or_default().split("// tcerr").next().unwrap_or_default();
            for word in &found {
                assert!(block.contains(word.as_str()), "{folder}: `{head}` lacks {word}");
            }
        }
    }
}

//! Where values are from.

use super::tree;
use crate::workspace::config::{Explained, Finder, Origin};

#[test]
fn each_value_says_where_it_is_from() {
    let base = "language = \"en\"\n\nservices = [\"cvm\"]\n";
    let near = r#"extend = "base.toml"
ignore = [
  "legacy-code",
]
exclude = ["gen/"]
fixtures = [
  "*.json",
  "!x.json",
]
[severity]
unknown-code = "hint"

[[per-path]]
path = "*_test.go"
gate = "always"
services = ["sms"]
severity.legacy-code = "error"
fixtures = true

[codes."My.Code"]
summary = "x"
"#;
    let (_folder, root) = tree(&[("base.toml", base), ("tcerr.toml", near)]);
    let mut finder = Finder::default();
    let config = finder.config(&root);
    let from = |origin: &Option<Origin>| match origin {
        Some(origin) => format!("{}:{}", origin.file.file_name().expect("a name").to_string_lossy(), origin.line),
        None => "-".to_owned(),
    };
    for (file, expected) in [
        ("x.go", ["-", "base.toml:3", "-", "tcerr.toml:3"]),
        ("x_test.go", ["tcerr.toml:15", "tcerr.toml:16", "tcerr.toml:18", "tcerr.toml:17"]),
        ("y.json", ["-", "base.toml:3", "tcerr.toml:7", "tcerr.toml:3"]),
        ("x.json", ["-", "base.toml:3", "tcerr.toml:8", "tcerr.toml:3"]),
    ] {
        let path = root.join(file);
        let explained = config.explain(&path);
        let rule = |name| &explained.rules.iter().find(|(rule, _)| rule.name == name).expect("a rule").1;
        let Explained { gate, services, fixture, .. } = &explained;
        let of_file = [&gate.origin, &services.origin, &fixture.origin, &rule("legacy-code").origin];
        assert_eq!(of_file.map(from), expected, "{file}");
        let of_all = [&explained.language.origin, &rule("misspelled-code").origin, &rule("unknown-code").origin];
        assert_eq!(of_all.map(from), ["base.toml:1", "-", "tcerr.toml:11"], "{file}");
        let codes = explained.codes.iter().map(|(code, held)| format!("{} {}", code.code, from(&held.origin)));
        assert_eq!(codes.collect::<Vec<_>>(), ["My.Code tcerr.toml:20"]);
        // What is explained is what holds.
        let settings = config.settings(&path);
        assert_eq!(
            settings.levels.iter().map(|(_, level)| level).collect::<Vec<_>>(),
            explained.rules.iter().map(|(_, held)| held.value).collect::<Vec<_>>()
        );
        assert_eq!(
            (settings.declared.gate, settings.declared.fixture, settings.declared.services),
            (explained.gate.value, explained.fixture.value, &explained.services.value[..])
        );
    }
    let exclusion = finder.exclusion(&root.join("a/gen/b/x.go"), false).expect("it is excluded");
    assert_eq!(
        (exclusion.path, exclusion.pattern.value.as_str(), from(&exclusion.pattern.origin)),
        (root.join("a/gen"), "gen/", "tcerr.toml:5".to_owned())
    );
    assert_eq!(finder.exclusion(&root.join("x.go"), false), None);
}

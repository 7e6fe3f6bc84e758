//! Which file holds, and what it says.

use std::path::Path;

use super::{EMPTY, all_but, check, holds, tree};
use crate::workspace::config::Finder;
use crate::workspace::config::finder::normal;

const ALL_BUT_TWO: &str = "select = [\"misspelled-code\", \"unknown-code\"]";

#[test]
fn the_nearest_file_holds_alone() {
    check(
        &[
            ("tcerr.toml", "services = [\"cvm\"]\nlanguage = \"zh-cn\"\nbaseline = \"known/all.json\""),
            ("a/b/.tcerr.toml", "services = [\"sms\", \"as\"]\ngate = \"always\""),
            ("known/all.json", EMPTY),
        ],
        &[
            ("x.go", "cvm Chinese known/all.json"),
            ("a/x.go", "cvm Chinese known/all.json"),
            ("a/b/x.go", "sms autoscaling always"),
            ("a/b/c/x.go", "sms autoscaling always"),
            ("a/b/../x.go", "cvm Chinese known/all.json"),
        ],
    );
    check(&[("a/tcerr.toml", "gate = \"always\"")], &[("x.go", ""), ("a/x.go", "always"), ("ab/x.go", "")]);
}

#[test]
fn rules_are_selected_given_a_severity_and_ignored_in_this_order() {
    let two = all_but(&["misspelled-code", "unknown-code"]);
    for (text, expected) in [
        (ALL_BUT_TWO, two.as_str()),
        ("select = [\"all\"]\nignore = [\"legacy-code\"]", "legacy-code=off"),
        ("[severity]\nlegacy-code = \"off\"\nunknown-code = \"hint\"", "legacy-code=off unknown-code=hint"),
        ("select = [\"misspelled-code\"]\nseverity = { unknown-code = \"warning\" }", two.as_str()),
        ("ignore = [\"unknown-code\"]\nseverity = { unknown-code = \"error\" }", "unknown-code=off"),
        ("ignore = [\"all\"]", &all_but(&[])),
    ] {
        check(&[("tcerr.toml", text)], &[("x.go", expected)]);
    }
}

#[test]
fn tables_for_paths_follow_each_other() {
    let text = r#"
ignore = ["legacy-code"]
fixtures = ["testdata/", "!testdata/requests/"]

[[per-path]]
path = ["**/*_test.go", "!keep_test.go"]
severity = { legacy-code = "hint" }
services = ["sms"]

[[per-path]]
path = "a"
select = ["all"]
gate = "always"

[[per-path]]
path = "/testdata/odd.json"
fixtures = false
"#;
    check(
        &[("tcerr.toml", text)],
        &[
            ("x.go", "legacy-code=off"),
            ("x_test.go", "legacy-code=hint sms"),
            ("b/x_test.go", "legacy-code=hint sms"),
            ("b/keep_test.go", "legacy-code=off"),
            ("a/x_test.go", "legacy-code=hint sms always"),
            ("b/a/x.go", "always"),
            ("testdata/x.json", "legacy-code=off fixture"),
            ("b/testdata/c/x.json", "legacy-code=off fixture"),
            ("testdata/requests/x.json", "legacy-code=off"),
            ("testdata/odd.json", "legacy-code=off"),
            ("b/testdata/odd.json", "legacy-code=off fixture"),
        ],
    );
}

#[test]
fn one_file_can_hold_everywhere_and_so_can_none() {
    let (_folder, root) = tree(&[
        ("tcerr.toml", "gate = \"always\""),
        ("ci/strict.toml", "extend = \"base.toml\"\nfixtures = [\"a/data/\"]\nbaseline = \"b.json\""),
        ("ci/base.toml", "services = [\"cvm\"]\nexclude = [\"gen/\"]"),
        ("ci/b.json", EMPTY),
    ]);
    let mut finder = Finder::default().only(&root.join("ci/strict.toml"), &root).expect("a file");
    for (file, expected) in
        [("x.go", "cvm ci/b.json"), ("a/data/x.json", "fixture cvm ci/b.json"), ("gen/x.go", "excluded")]
    {
        assert_eq!(holds(&mut finder, &root, file), expected, "{file}");
    }
    assert!(Finder::default().only(&root.join("ci/none.toml"), &root).is_err());
    assert_eq!(holds(&mut Finder::isolated(), &root, "x.go"), "");
}

#[test]
fn paths_are_made_plain() {
    let current = std::env::current_dir().expect("a folder");
    for (path, expected) in [("a/./b", "a/b"), ("a/../b/c/../../d", "d"), ("./a", "a"), ("a", "a")] {
        assert_eq!(normal(Path::new(path)), current.join(expected), "{path}");
    }
}

//! What patterns match.

use super::{check, holds, tree};
use crate::workspace::config::Finder;

#[test]
fn patterns_are_those_of_gitignore() {
    for (pattern, inside, outside) in [
        ("gen", &["gen", "a/gen", "gen/x", "a/gen/b/x"][..], &["genx", "a/xgen"][..]),
        ("gen/", &["gen/x", "a/gen/b/x"], &["gen", "a/gen"]),
        ("/gen", &["gen", "gen/x"], &["a/gen", "a/gen/x"]),
        ("./gen", &["gen/x"], &["a/gen/x"]),
        ("a/gen", &["a/gen", "a/gen/x"], &["b/a/gen", "gen"]),
        ("**/a/gen", &["a/gen", "b/a/gen/x"], &["a/b/gen"]),
        ("a/**/gen", &["a/gen", "a/b/c/gen/x"], &["b/a/gen"]),
        ("a/**", &["a/x", "a/b/x"], &["a", "b/a/x"]),
        ("*.json", &["x.json", "a/x.json"], &["x.jsonc", "json"]),
        ("a/*.json", &["a/x.json"], &["a/b/x.json", "x.json"]),
        ("x?.{go,py}", &["x1.go", "a/x2.py"], &["x.go", "x12.go", "x1.rs", "x/.go"]),
        ("[a-c].go", &["b.go"], &["d.go"]),
        ("\\{a\\}", &["{a}"], &["a"]),
        ("#x", &["#x"], &["x"]),
        ("错误/", &["错误/x"], &["错/x"]),
        (".", &["x", "a/b/x"], &[]),
    ] {
        let (_folder, root) = tree(&[("tcerr.toml", &format!("fixtures = ['{pattern}']"))]);
        let mut finder = Finder::default();
        for (paths, expected) in [(inside, "fixture"), (outside, "")] {
            for path in paths {
                assert_eq!(holds(&mut finder, &root, path), expected, "{pattern} {path}");
            }
        }
        assert!(finder.faulty().is_empty(), "{pattern} {:?}", finder.faulty());
    }
}

#[test]
fn nobody_looks_into_an_excluded_folder() {
    check(
        &[
            (
                "tcerr.toml",
                "exclude = [\"gen/\", \"!gen/keep.go\", \"*.pb.go\", \"!api.pb.go\", \"out/*\", \"!out/keep/\"]",
            ),
            ("gen/tcerr.toml", "gate = \"always\""),
            ("api/tcerr.toml", "gate = \"always\""),
        ],
        &[
            ("x.go", ""),
            ("gen/x.go", "excluded"),
            ("gen/keep.go", "excluded"),
            ("gen/deep/x.go", "excluded"),
            ("b/gen/x.go", "excluded"),
            ("b/x.pb.go", "excluded"),
            ("b/api.pb.go", ""),
            ("out/x.go", "excluded"),
            ("out/keep/x.go", ""),
            // Another file holds here.
            ("api/x.pb.go", "always"),
        ],
    );
}

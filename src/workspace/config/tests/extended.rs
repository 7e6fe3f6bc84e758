//! Files that extend one another.

use std::path::Path;

use super::{EMPTY, all_but, check, tree};
use crate::locale::Locale;
use crate::workspace::config::Finder;

#[test]
fn a_file_outranks_those_that_it_extends() {
    let base = "services = [\"cvm\"]\nselect = [\"misspelled-code\"]\nexclude = [\"gen/\", \"one/two/\"]\n\
        [codes.\"A.One\"]\nsummary = \"base\"\n[codes.\"A.Two\"]\nsummary = { en = \"e\", zh = \"z\" }\n\
        [[per-path]]\npath = \"x.go\"\ngate = \"always\"";
    let near = "extend = \"../base.toml\"\nselect = [\"all\"]\nignore = [\"legacy-code\"]\nexclude = [\"two/\"]\n\
        [codes.\"A.One\"]\nsummary = \"near\"";
    check(
        &[("base.toml", base), ("one/tcerr.toml", near), ("tcerr.toml", "extend = [\"base.toml\"]\nservices = []")],
        &[
            ("one/x.go", "legacy-code=off cvm always A.One:near A.Two:z"),
            ("one/gen/x.go", "excluded"),
            ("one/a/two/x.go", "excluded"),
            ("y.go", &format!("{} A.One:base A.Two:z", all_but(&["misspelled-code"]))),
        ],
    );
    // Beside the project: names hold in it, paths only where the file is.
    check(
        &[
            ("lint/base.toml", "exclude = [\"gen/\", \"a/out/\"]\nextend = \"more.toml\"\nbaseline = \"b.json\""),
            ("lint/more.toml", "services = [\"sms\"]\nlanguage = \"en\""),
            ("lint/b.json", EMPTY),
            ("project/tcerr.toml", "extend = [\"../lint/more.toml\", \"../lint/base.toml\"]\nservices = [\"cvm\"]"),
        ],
        &[
            ("project/x.go", "cvm English lint/b.json"),
            ("project/gen/x.go", "excluded"),
            ("project/a/out/x.go", "cvm English lint/b.json"),
        ],
    );
}

/// As the table in docs/configuration.md has it.
#[test]
fn what_files_come_to_depends_on_the_key() {
    let base = "ignore = [\"legacy-code\", \"wrong-service\"]\nexclude = [\"gen/\", \"out/\"]\nservices = [\"cvm\"]\n";
    let empty = "extend = \"../base.toml\"\nignore = []\nexclude = []\n";
    let level = "extend = \"../base.toml\"\n[severity]\nlegacy-code = \"hint\"\n";
    let back = "extend = \"../base.toml\"\nselect = [\"all\"]\nexclude = [\"!gen/\"]\nservices = [\"sms\"]\n";
    check(
        &[("base.toml", base), ("empty/tcerr.toml", empty), ("level/tcerr.toml", level), ("back/tcerr.toml", back)],
        &[
            ("empty/x.go", "legacy-code=off wrong-service=off cvm"),
            ("empty/gen/x.go", "excluded"),
            ("level/x.go", "legacy-code=hint wrong-service=off cvm"),
            ("back/x.go", "sms"),
            ("back/gen/x.go", "sms"),
            ("back/out/x.go", "excluded"),
        ],
    );
}

/// The faults that are found while configurations of a tree are looked for.
fn faults_of(files: &[(&str, &str)], file: &str) -> Vec<String> {
    let (_folder, root) = tree(files);
    let mut finder = Finder::default();
    finder.config(root.join(file).parent().expect("a folder"));
    let faulty = finder.faulty();
    let shown = |path: &Path| path.strip_prefix(&root).expect("inside").to_string_lossy().replace('\\', "/");
    let all = faulty.iter().flat_map(|faulty| {
        faulty.faults.iter().map(|fault| {
            assert!(faulty.text.get(fault.range.clone()).is_some());
            let cut = &faulty.text[fault.range.clone()];
            format!("{} {cut} {}", shown(faulty.path), fault.message(Locale::English))
        })
    });
    all.collect()
}

#[test]
fn files_that_cannot_be_extended_are_faults() {
    for (files, expected) in [
        (
            &[("tcerr.toml", "extend = [\"none.toml\", \"b.toml\", \"..\"]"), ("b.toml", "gate = 1")][..],
            &[
                "b.toml 1 a string must stand here, not a number",
                "tcerr.toml \"none.toml\" `none.toml` cannot be extended: no such file or folder",
                "tcerr.toml \"..\" `..` cannot be extended: not a regular file",
            ][..],
        ),
        (
            &[("tcerr.toml", "extend = \"a/b.toml\""), ("a/b.toml", "extend = \"../tcerr.toml\"")],
            &["a/b.toml \"../tcerr.toml\" `../tcerr.toml` extends this file in turn"],
        ),
        (&[("tcerr.toml", "extend = \"./tcerr.toml\"")], &["tcerr.toml \"./tcerr.toml\" `./tcerr.toml` extends"]),
        (
            &[("tcerr.toml", ""), (".tcerr.toml", "x")],
            &[".tcerr.toml  not used, because there is a `tcerr.toml` in the same folder"],
        ),
        (&[("tcerr.toml", "a = \"\0\"")], &["tcerr.toml  a binary file"]),
    ] {
        let found = faults_of(files, "x.go");
        assert_eq!(found.len(), expected.len(), "{files:?} {found:#?}");
        for (found, expected) in found.iter().zip(expected) {
            assert!(found.starts_with(expected), "expected {expected}\nfound    {found}");
        }
    }
    let chain: Vec<(String, String)> =
        (0..40).map(|at| (format!("{at}.toml"), format!("extend = \"{}.toml\"", at + 1))).collect();
    let mut files: Vec<(&str, &str)> = chain.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    files.extend([("tcerr.toml", "extend = \"0.toml\""), ("40.toml", "")]);
    assert_eq!(faults_of(&files, "x.go"), ["30.toml \"31.toml\" too many files that extend one another"]);
}

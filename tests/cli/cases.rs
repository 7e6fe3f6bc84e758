//! Transcripts of the command line: the Markdown files in `cases/`, each beside the folder that its
//! commands run in, and the TOML files there, whose commands read standard input.
//!
//! `TRYCMD=overwrite cargo test --test cli transcripts` writes them anew.

use std::path::Path;

#[test]
fn transcripts_are_what_the_program_prints() {
    let cases = trycmd::TestCases::new();
    cases.register_bin("tcerr", Path::new(env!("CARGO_BIN_EXE_tcerr")));
    cases.env("LC_ALL", "").env("LC_MESSAGES", "").env("LANG", "C.UTF-8");
    cases.env("GITHUB_WORKSPACE", "").env("CI_PROJECT_DIR", "");
    cases.insert_var("[DATE]", tcerr::catalog::sources().date).expect("a variable");
    cases.case("tests/cli/cases/*.md").case("tests/cli/cases/*.toml");
}

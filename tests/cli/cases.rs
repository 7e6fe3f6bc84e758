//! Transcripts of the command line: the Markdown files in `cases/`, each beside the folder that its
//! commands run in.
//!
//! `TRYCMD=overwrite cargo test --test cli transcripts` writes them anew.

use std::path::Path;

#[test]
fn transcripts_are_what_the_program_prints() {
    let cases = trycmd::TestCases::new();
    cases.register_bin("tcerr", Path::new(env!("CARGO_BIN_EXE_tcerr")));
    cases.env("LC_ALL", "").env("LC_MESSAGES", "").env("LANG", "C.UTF-8");
    cases.insert_var("[DATE]", tcerr::catalog::sources().date).expect("a variable");
    cases.case("tests/cli/cases/*.md");
}

/// In the language that was asked for, and in no other.
#[test]
fn help_tells_of_every_option_once() {
    const OPTIONS: [&str; 20] = [
        "--format",
        "--fixtures",
        "--max-findings",
        "--statistics",
        "--quiet",
        "--exit-zero",
        "--config",
        "--isolated",
        "--stdin-filename",
        "--files-from",
        "--changed",
        "--shard",
        "--no-ignore",
        "--hidden",
        "--force-exclude",
        "--write-baseline",
        "--jobs",
        "--watch",
        "--help",
        "--language",
    ];
    let is_chinese = |text: &str| text.chars().any(|letter| ('\u{4e00}'..='\u{9fff}').contains(&letter));
    for (language, chinese) in [("en", false), ("zh", true)] {
        let help = super::out(&super::tcerr(Path::new("."), &["check", "--help", "--language", language]));
        for option in OPTIONS {
            let is_its = |line: &&str| line.starts_with("  ") && line.split([' ', ',', '[']).any(|word| word == option);
            let lines: Vec<&str> = help.lines().filter(is_its).collect();
            assert_eq!(lines.len(), 1, "{option}: {help}");
            assert_eq!(is_chinese(lines[0]), chinese, "{}", lines[0]);
        }
        assert_eq!(help.lines().filter(|line| line.trim_start().starts_with('-')).count(), OPTIONS.len(), "{help}");
    }
}

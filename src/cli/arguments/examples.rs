//! Examples: what stands at the end of each help.

use clap::Command;

use crate::locale::Locale;

/// The command lines that show what a command, or the program (without a name), is for.
pub const EXAMPLES: [(&str, &[&str]); 11] = [
    (
        "",
        &[
            "tcerr check .",
            "tcerr explain AuthFailure.SignatureExpire",
            "tccli cvm DescribeZones 2>&1 | tcerr explain",
            "tcerr codes --service cvm quota",
            "tcerr usages --summary src",
        ],
    ),
    (
        "check",
        &[
            "tcerr check",
            "tcerr check --fixtures testdata",
            "tcerr check --diff src",
            "tcerr check --fix src",
            "tcerr check --format sarif src > findings.sarif",
        ],
    ),
    (
        "explain",
        &[
            "tcerr explain AuthFailure.SignatureExpire LimitExceeded.",
            "tcerr explain misspelled-code",
            "tccli cvm DescribeZones 2>&1 | tcerr explain",
            "tcerr explain --format json - < response.json",
        ],
    ),
    ("rules", &["tcerr rules", "tcerr rules --format markdown > rules.md"]),
    (
        "codes",
        &["tcerr codes quota", "tcerr codes --service cvm", "tcerr codes --format csv --language zh > codes.csv"],
    ),
    ("usages", &["tcerr usages src", "tcerr usages --summary", "tcerr usages --explain-gate src/retry.go"]),
    ("init", &["tcerr init", "tcerr init --language zh services/api"]),
    ("config", &["tcerr config src/retry.go", "tcerr config --format json"]),
    (
        "completions",
        &[
            "tcerr completions bash > ~/.local/share/bash-completion/completions/tcerr",
            "tcerr completions zsh > ~/.zfunc/_tcerr",
            "tcerr completions fish > ~/.config/fish/completions/tcerr.fish",
        ],
    ),
    ("man", &["tcerr man | man -l -", "tcerr man check | man -l -", "tcerr man --out ~/.local/share/man/man1"]),
    ("lsp", &["tcerr lsp"]),
];

/// A command whose help ends with its examples.
pub fn with_examples(command: Command, locale: Locale) -> Command {
    let name = if command.get_name() == "tcerr" { "" } else { command.get_name() };
    let Some((_, examples)) = EXAMPLES.iter().find(|(known, _)| *known == name) else { return command };
    let lines: Vec<String> = examples.iter().map(|example| format!("\n  {example}")).collect();
    command.after_help(format!("{}{}", locale.pick("Examples:", "示例:"), lines.concat()))
}

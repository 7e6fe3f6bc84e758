//! The shells: Bourne's family and PowerShell.

use super::super::syntax::Heredocs;
use super::{BARE, DOLLAR_BRACES, EMPTY, Escapes, Grammar, Hole, Language, PLAIN, ROW, SINGLE, Special, StringForm};
use super::{Syntax, maps};

/// `$(…)`
const COMMAND: Hole = Hole { open: "$(", close: b')', doubled: false };

const TEXT: StringForm = StringForm {
    prefixes: &["", "$"],
    escapes: Escapes::SHELL,
    multiline: true,
    holes: &[COMMAND, DOLLAR_BRACES, Hole { open: "`", close: b'`', doubled: false }],
    variable: Some(b'$'),
    ..PLAIN
};

pub(super) static SHELL: Language = Language {
    name: "shell",
    ids: &["shellscript", "shell script", "shell", "sh", "bash", "zsh", "ksh", "bats"],
    extensions: &["sh", "bash", "zsh", "ksh", "bats"],
    files: &[
        ".bashrc",
        ".bash_profile",
        ".bash_aliases",
        ".profile",
        ".zshrc",
        ".zshenv",
        ".zprofile",
        ".envrc",
        "PKGBUILD",
        "APKBUILD",
    ],
    interpreters: &["sh", "bash", "zsh", "ksh", "dash", "ash", "mksh", "bats"],
    grammar: Grammar::Code(Syntax {
        line_comments: &["#"],
        spaced_comments: true,
        strings: &[
            // Bare words, and heredocs whose word is quoted.
            BARE,
            StringForm { prefixes: &["$"], escapes: Escapes::SHELL_ANSI, multiline: true, ..SINGLE },
            StringForm { multiline: true, ..SINGLE },
            TEXT,
            StringForm { prefixes: &[], escapes: Escapes::SHELL_HEREDOC, ..TEXT },
        ],
        escape: Some(b'\\'),
        heredocs: Some(Heredocs {
            open: "<<",
            indented: b"-",
            always_indented: false,
            code_behind: false,
            spaced: true,
            forms: (4, 0),
        }),
        special: Special::Shell,
        ..EMPTY
    }),
};

const EXPANDED: StringForm = StringForm {
    escapes: Escapes::POWERSHELL,
    multiline: true,
    holes: &[COMMAND, DOLLAR_BRACES],
    variable: Some(b'$'),
    ..PLAIN
};

pub(super) static POWERSHELL: Language = Language {
    name: "PowerShell",
    ids: &["powershell", "ps1", "pwsh"],
    extensions: &["ps1", "psm1", "psd1"],
    interpreters: &["pwsh", "powershell"],
    grammar: Grammar::Code(Syntax {
        line_comments: &["#"],
        block_comments: &[("<#", "#>")],
        spaced_comments: true,
        strings: &[
            StringForm {
                open: "@\"",
                escapes: Escapes::POWERSHELL_HERE,
                close: "
\"@",
                ..EXPANDED
            },
            StringForm { open: "@'", close: "\n'@", multiline: true, ..SINGLE },
            EXPANDED,
            StringForm { escapes: Escapes::SINGLE_QUOTES, multiline: true, ..SINGLE },
        ],
        escape: Some(b'`'),
        folds_case: true,
        joins: &["+"],
        maps: Some(&maps::POWERSHELL),
        ..EMPTY
    }),
    ..ROW
};

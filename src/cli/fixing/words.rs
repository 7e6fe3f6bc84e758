//! What is said of fixing, in words.

use crate::locale::Locale;
use crate::say;

/// How much was fixed, in one sentence.
pub fn fixed(problems: usize, files: usize, locale: Locale) -> String {
    let counts = counts(problems, files, locale);
    say!(locale, "Fixed {counts}.", "已修复 {counts}。")
}

/// The same as a note on the side.
pub fn fixed_note(problems: usize, files: usize, locale: Locale) -> String {
    let counts = counts(problems, files, locale);
    say!(locale, "fixed {counts}", "已修复 {counts}")
}

/// How much `--fix` would fix.
pub fn would_be_fixed(problems: usize, files: usize, locale: Locale) -> String {
    let counts = counts(problems, files, locale);
    say!(locale, "{counts} can be fixed with `--fix`", "可用 `--fix` 修复 {counts}")
}

fn counts(problems: usize, files: usize, locale: Locale) -> String {
    let problem = if problems == 1 { "problem" } else { "problems" };
    let file = if files == 1 { "file" } else { "files" };
    say!(locale, "{problems} {problem} in {files} {file}", "{files} 个文件中的 {problems} 个问题")
}

/// How many of the findings `--fix` would fix, in one sentence; `[*]` marks these.
pub fn can_be_fixed(fixable: usize, all: usize, locale: Locale) -> String {
    match (fixable, all) {
        (1, 1) => say!(locale, "[*] It can be fixed with `--fix`.", "[*] 可用 `--fix` 修复。"),
        (2, 2) => say!(locale, "[*] Both can be fixed with `--fix`.", "[*] 两者均可用 `--fix` 修复。"),
        (fixable, all) if fixable == all => {
            say!(locale, "[*] All of them can be fixed with `--fix`.", "[*] 全部可用 `--fix` 修复。")
        }
        _ => {
            say!(locale, "[*] {fixable} of them can be fixed with `--fix`.", "[*] 其中 {fixable} 个可用 `--fix` 修复。")
        }
    }
}

//! The options of `tcerr check` about fixes.

use clap::{Arg, ArgAction, ArgMatches};

use super::check::{MAX_FINDINGS, STATISTICS, WRITE_BASELINE};
use super::selection::WATCH;
use super::{FORMAT, option};
use crate::locale::Locale;

pub const FIX: &str = "fix";
pub const DIFF: &str = "diff";
const FIXABLE: &str = "fixable";

/// What is to be done with the fixes that surely do what was meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fixing {
    /// Nothing but to say which findings have one.
    Told,
    /// Only findings that have one are reported.
    Chosen,
    /// They are applied.
    Applied,
    /// What they would change is shown in place of a report.
    Shown,
}

pub fn fixing(matches: &ArgMatches) -> Fixing {
    match (matches.get_flag(FIX), matches.get_flag(DIFF), matches.get_flag(FIXABLE)) {
        (true, ..) => Fixing::Applied,
        (_, true, _) => Fixing::Shown,
        (_, _, true) => Fixing::Chosen,
        _ => Fixing::Told,
    }
}

pub fn options(locale: Locale) -> [Arg; 3] {
    let flag = |name| option(name, locale).action(ArgAction::SetTrue);
    [
        flag(FIX).conflicts_with_all([DIFF, FIXABLE, WRITE_BASELINE, WATCH]).help(locale.pick(
            "Apply the fixes that are safe, and report what is left",
            "应用可以放心自动进行的修复，并报告剩余的问题",
        )),
        flag(DIFF).conflicts_with_all([FIXABLE, WRITE_BASELINE, WATCH, FORMAT, STATISTICS, MAX_FINDINGS]).help(
            locale.pick(
                "Write what `--fix` would change as a patch, and change nothing; exit with 1 if there is anything",
                "以补丁形式输出 `--fix` 将作的修改，但不改动文件；有修改时以 1 退出",
            ),
        ),
        flag(FIXABLE)
            .conflicts_with(WRITE_BASELINE)
            .help(locale.pick("Report only what `--fix` would fix", "只报告 `--fix` 能够修复的问题")),
    ]
}

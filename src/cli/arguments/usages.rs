//! The arguments of `tcerr usages`.

use clap::{ArgAction, Command};

use super::{config, list_format, option, paths, selection, translated};
use crate::locale::Locale;

/// The option that asks why literals count.
pub const EXPLAIN_GATE: &str = "explain-gate";

/// The option that asks for numbers in place of places.
pub const SUMMARY: &str = "summary";

pub fn command(locale: Locale) -> Command {
    let about = locale.pick("List every code and response in the sources", "列出源码中的所有错误码和响应");
    let gate = option(EXPLAIN_GATE, locale).action(ArgAction::SetTrue).help(locale.pick(
        "Say of each literal that is or could be a code why it counts or not",
        "逐个说明可能是错误码的字面量为何算作或不算作错误码",
    ));
    let summary = option(SUMMARY, locale).action(ArgAction::SetTrue).conflicts_with(EXPLAIN_GATE).help(locale.pick(
        "Count instead: which codes of which services are handled, and how often",
        "改为统计：各产品的哪些错误码被处理、各有多少处",
    ));
    let command = Command::new("usages")
        .about(about)
        .args([paths(locale), list_format(locale), summary, gate])
        .args(config::options(locale))
        .args(selection::options(locale));
    translated(command, locale, locale.pick("[OPTIONS] [PATHS]...", "[选项] [路径]..."))
}

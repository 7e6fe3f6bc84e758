//! The arguments of `tcerr usages`.

use clap::{ArgAction, Command};

use super::{config, list_format, option, paths, selection, translated};
use crate::locale::Locale;

/// The option that asks why literals count.
pub const EXPLAIN_GATE: &str = "explain-gate";

pub fn command(locale: Locale) -> Command {
    let about = locale.pick("List every code and response in the sources", "列出源码中的所有错误码和响应");
    let gate = option(EXPLAIN_GATE, locale).action(ArgAction::SetTrue).help(locale.pick(
        "Say of each literal that is or could be a code why it counts or not",
        "逐个说明可能是错误码的字面量为何算作或不算作错误码",
    ));
    let command = Command::new("usages")
        .about(about)
        .args([paths(locale), list_format(locale), gate])
        .args(config::options(locale))
        .args(selection::options(locale));
    translated(command, locale, locale.pick("[OPTIONS] [PATHS]...", "[选项] [路径]..."))
}

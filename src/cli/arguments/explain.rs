//! The arguments of `tcerr explain`.

use clap::Command;

use super::common::{Suggested, pages_format};
use super::{argument, config, translated};
use crate::locale::Locale;
use crate::rules::RULES;

pub fn command(locale: Locale) -> Command {
    let code = argument("code", locale)
        .value_name(locale.pick("CODES", "错误码"))
        .num_args(0..)
        .value_parser(Suggested(names))
        .hide_possible_values(true)
        .help(locale.pick(
            "Error codes, the beginning of some, or names of rules; `-` or nothing: what standard input has, such as a \
         response, a log, or what an SDK said",
            "错误码、错误码的开头部分，或规则的名称；`-` 或不给出时读取标准输入，如响应、日志或 SDK 的报错",
        ));
    let about = locale.pick(
        "Say what a code, a rule or a response means and what to do about it",
        "说明错误码、规则或响应的含义和处理办法",
    );
    let command = Command::new("explain").about(about).args([code, pages_format(locale)]).args(config::options(locale));
    translated(command, locale, locale.pick("[OPTIONS] [CODES]...", "[选项] [错误码]..."))
}

/// What completes: the rules, whose names are few.
fn names() -> Vec<&'static str> {
    RULES.iter().map(|rule| rule.name).collect()
}

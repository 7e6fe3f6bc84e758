//! The arguments of `tcerr explain`.

use clap::Command;

use super::{argument, config, translated};
use crate::locale::Locale;

pub fn command(locale: Locale) -> Command {
    let code = argument("code", locale).value_name(locale.pick("CODES", "错误码")).required(true).num_args(1..).help(
        locale.pick("Error codes, the beginning of some, or names of rules", "错误码、错误码的开头部分，或规则的名称"),
    );
    let about =
        locale.pick("Say what a code or a rule means and what to do about it", "说明错误码或规则的含义和处理办法");
    let command = Command::new("explain").about(about).arg(code).args(config::options(locale));
    translated(command, locale, locale.pick("[OPTIONS] CODES...", "[选项] 错误码..."))
}

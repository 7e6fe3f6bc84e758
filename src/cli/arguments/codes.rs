//! The arguments of `tcerr codes`.

use clap::Command;

use super::common::{Suggested, tables_format};
use super::{argument, config, option, translated};
use crate::catalog::{self, Service};
use crate::locale::Locale;

pub fn command(locale: Locale) -> Command {
    let query = argument("query", locale)
        .value_name(locale.pick("QUERY", "关键字"))
        .help(locale.pick("Part of a code, or the initials of its words", "错误码的一部分，或其中单词的首字母"));
    let service = option("service", locale)
        .value_name(locale.pick("SERVICE", "产品"))
        .value_parser(Suggested(|| catalog::services().map(Service::name).collect()))
        .hide_possible_values(true)
        .help(locale.pick("Only codes of this service, such as cvm", "只列出此产品的错误码，如 cvm"));
    let about = locale.pick("List the codes that exist", "列出已有的错误码");
    let command =
        Command::new("codes").about(about).args([query, service, tables_format(locale)]).args(config::options(locale));
    translated(command, locale, locale.pick("[OPTIONS] [QUERY]", "[选项] [关键字]"))
}

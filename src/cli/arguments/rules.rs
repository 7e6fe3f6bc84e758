//! The arguments of `tcerr rules`.

use clap::Command;

use super::common::pages_format;
use super::{config, translated};
use crate::locale::Locale;

pub fn command(locale: Locale) -> Command {
    let about = locale.pick("List the rules, and how bad what they find is here", "列出所有规则及其在此处的级别");
    let command = Command::new("rules").about(about).arg(pages_format(locale)).args(config::options(locale));
    translated(command, locale, locale.pick("[OPTIONS]", "[选项]"))
}

//! The arguments of `tcerr man`.

use std::path::PathBuf;

use clap::builder::PathBufValueParser;
use clap::{ArgMatches, Command};

use super::common::Suggested;
use super::{argument, option, translated};
use crate::locale::Locale;

const COMMAND: &str = "command";
const OUT: &str = "out";

pub fn command(locale: Locale) -> Command {
    let about = locale.pick("Write the manual page of the program or of a command", "生成程序或某个命令的手册页");
    let name = argument(COMMAND, locale)
        .value_name(locale.pick("COMMAND", "命令"))
        .value_parser(Suggested(names))
        .hide_possible_values(true)
        .conflicts_with(OUT)
        .help(locale.pick("A command, such as check; by default the program itself", "命令，如 check；默认为程序本身"));
    let out = option(OUT, locale)
        .value_name(locale.pick("FOLDER", "文件夹"))
        .value_parser(PathBufValueParser::new())
        .help(locale.pick("Write all pages into this folder, a file each", "把所有手册页写入此文件夹，每页一个文件"));
    let command = Command::new("man").about(about).args([name, out]);
    translated(command, locale, locale.pick("[OPTIONS] [COMMAND]", "[选项] [命令]"))
}

/// The command whose page was asked for.
pub fn page(matches: &ArgMatches) -> Option<&str> {
    matches.get_one::<String>(COMMAND).map(String::as_str)
}

/// The folder for all pages.
pub fn folder(matches: &ArgMatches) -> Option<&PathBuf> {
    matches.get_one(OUT)
}

fn names() -> Vec<&'static str> {
    super::EXAMPLES.iter().map(|(name, _)| *name).filter(|name| !name.is_empty()).collect()
}

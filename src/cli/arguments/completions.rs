//! The arguments of `tcerr completions`.

use clap::builder::EnumValueParser;
use clap::{ArgMatches, Command};
use clap_complete::Shell;

use super::{argument, translated};
use crate::locale::Locale;

const SHELL: &str = "shell";

pub fn command(locale: Locale) -> Command {
    let about = locale.pick("Write a script that completes commands in a shell", "生成 Shell 的命令补全脚本");
    let shell = argument(SHELL, locale)
        .value_name(locale.pick("SHELL", "SHELL"))
        .required(true)
        .value_parser(EnumValueParser::<Shell>::new())
        .hide_possible_values(true)
        .help(locale.pick("bash, elvish, fish, powershell or zsh", "bash、elvish、fish、powershell 或 zsh"));
    let command = Command::new("completions").about(about).arg(shell);
    translated(command, locale, locale.pick("[OPTIONS] SHELL", "[选项] SHELL"))
}

/// The shell that was asked for.
pub fn shell(matches: &ArgMatches) -> Option<Shell> {
    matches.get_one(SHELL).copied()
}

//! The arguments, and their help in both languages.

mod check;
mod codes;
mod common;
mod completions;
mod config;
mod errors;
mod examples;
mod explain;
mod fixing;
mod lsp;
mod man;
mod rules;
pub mod selection;
mod usages;

pub use check::{CheckOptions, ReportFormat, WRITE_BASELINE, check_options, is_filter};
pub use common::{Format, PageFormat, TableFormat, format, page_format, table_format};
pub use completions::shell;
pub use config::{CONFIG, FOLDER, ISOLATED, PATH, SETTINGS};
pub use errors::{say_error, say_wrong_use};
pub use examples::EXAMPLES;
pub use fixing::Fixing;
pub use man::{folder, page};
pub use usages::{EXPLAIN_GATE, SUMMARY};

use std::ffi::OsString;

use clap::builder::PossibleValue;
use clap::{Arg, ArgAction, Command};

use common::{FORMAT, argument, list_format, number, option, paths, translated};

use examples::with_examples;

use crate::catalog;
use crate::locale::Locale;

/// The option that declares what are fixtures.
pub const FIXTURES: &str = "fixtures";

/// The language that `--language` asks for.
///
/// It is read before the arguments are, because their help is a text too, and so is what is wrong with them: one
/// that there is not leaves it to the environment.
pub fn asked_locale(arguments: impl Iterator<Item = OsString>) -> Option<Locale> {
    let mut given = None;
    let mut arguments =
        arguments.map(|argument| argument.to_string_lossy().into_owned()).take_while(|argument| argument != "--");
    while let Some(argument) = arguments.next() {
        if argument == "--language" {
            given = arguments.next().or(given);
        } else if let Some(value) = argument.strip_prefix("--language=") {
            given = Some(value.to_owned());
        }
    }
    given.and_then(|tag| Locale::of_tag(&tag))
}

/// The arguments behind the program's name; `help COMMAND` stands for `COMMAND --help`, as in other programs.
pub fn with_help_meant(arguments: impl Iterator<Item = OsString>) -> Vec<OsString> {
    let mut arguments: Vec<OsString> = arguments.collect();
    let is_value = |index: usize| index > 0 && arguments[index - 1] == "--language";
    let first = (0..arguments.len()).find(|&index| {
        let is_option = arguments[index].as_encoded_bytes().starts_with(b"-");
        !is_option && !is_value(index)
    });
    if let Some(index) = first.filter(|&index| arguments[index] == "help") {
        arguments.remove(index);
        arguments.push("--help".into());
    }
    arguments
}

/// The whole command line.
pub fn command(locale: Locale) -> Command {
    let version = format!("{} ({})", env!("CARGO_PKG_VERSION"), catalog::edition());
    let about = locale.pick(
        "Checks, explains and completes error codes and responses of Tencent Cloud API 3.0",
        "检查、解释和补全腾讯云 API 3.0 的错误码与响应",
    );
    let command = Command::new("tcerr")
        .about(about)
        .version(version)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .subcommands(commands(locale).map(|command| with_examples(command, locale)))
        .args([version_flag(locale), language(locale)]);
    with_examples(translated(command, locale, locale.pick("[OPTIONS] COMMAND", "[选项] 命令")), locale)
}

/// Every command, in the order of the help.
fn commands(locale: Locale) -> [Command; 10] {
    [
        check::command(locale),
        explain::command(locale),
        rules::command(locale),
        codes::command(locale),
        usages::command(locale),
        config::init(locale),
        config::config(locale),
        completions::command(locale),
        man::command(locale),
        lsp::command(locale),
    ]
}

fn version_flag(locale: Locale) -> Arg {
    option("version", locale)
        .short('V')
        .action(ArgAction::Version)
        .help(locale.pick("Print the version, and the date of the catalog", "显示版本和错误码目录的日期"))
}

fn language(locale: Locale) -> Arg {
    option("language", locale)
        .global(true)
        .value_name("en|zh")
        .value_parser([PossibleValue::new("en"), PossibleValue::new("zh").aliases(["zh-cn", "zh-CN", "zh_CN"])])
        .hide_possible_values(true)
        .help(locale.pick(
            "Language of all texts; by default that of the configuration, or of LC_ALL, LC_MESSAGES or LANG",
            "所有文本的语言；默认由配置文件或 LC_ALL、LC_MESSAGES、LANG 决定",
        ))
}

#[cfg(test)]
mod tests;

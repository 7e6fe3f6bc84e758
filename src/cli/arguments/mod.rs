//! The arguments, and their help in both languages.

mod check;
mod config;
mod errors;

pub use check::{CheckOptions, ReportFormat, WRITE_BASELINE, check_options};
pub use config::{CONFIG, FOLDER, ISOLATED, PATH};
pub use errors::{say_error, say_wrong_use};

use std::ffi::OsString;

use clap::builder::{EnumValueParser, PathBufValueParser, PossibleValue};
use clap::{Arg, ArgAction, ArgMatches, Command, ValueEnum};

use crate::catalog;
use crate::locale::Locale;

/// The option that asks why literals count.
pub const EXPLAIN_GATE: &str = "explain-gate";

/// The option that declares what are fixtures.
pub const FIXTURES: &str = "fixtures";

/// The option that says how results are written; each command has its own values.
const FORMAT: &str = "format";

/// How a list is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For people.
    Text,
    /// One JSON array, whose shape is a contract.
    Json,
}

impl ValueEnum for Format {
    fn value_variants<'a>() -> &'a [Self] {
        &[Format::Text, Format::Json]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(match self {
            Format::Text => "text",
            Format::Json => "json",
        }))
    }
}

/// The language that `--language` asks for.
///
/// It is read before the arguments are, because their help is a text too.
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
    given.map(|tag| Locale::from_tag(&tag))
}

/// The whole command line.
pub fn command(locale: Locale) -> Command {
    let version = format!("{} ({})", env!("CARGO_PKG_VERSION"), catalog::edition());
    let about = locale.pick(
        "Checks, explains and completes error codes and responses of Tencent Cloud API 3.0",
        "检查、解释和补全腾讯云 API 3.0 的错误码与响应",
    );
    let examples = locale.pick(
        "Examples:\n  tcerr check .\n  tcerr explain AuthFailure.SignatureExpire\n  tcerr codes --service cvm quota\n  tcerr usages --format json src",
        "示例:\n  tcerr check .\n  tcerr explain AuthFailure.SignatureExpire\n  tcerr codes --service cvm quota\n  tcerr usages --format json src",
    );
    let command = Command::new("tcerr")
        .about(about)
        .version(version)
        .after_help(examples)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .subcommands([check::command(locale), explain(locale), codes(locale), usages(locale)])
        .subcommands([config::init(locale), config::config(locale), lsp(locale)])
        .args([version_flag(locale), language(locale)]);
    translated(command, locale, locale.pick("[OPTIONS] COMMAND", "[选项] 命令"))
}

/// A command whose headings, usage and help are in the reader's language.
fn translated(command: Command, locale: Locale, usage: &str) -> Command {
    let template = locale.pick(
        "{about-with-newline}\nUsage: {usage}\n\n{all-args}{after-help}",
        "{about-with-newline}\n用法: {usage}\n\n{all-args}{after-help}",
    );
    let name = if command.get_name() == "tcerr" { "tcerr".to_owned() } else { format!("tcerr {}", command.get_name()) };
    command
        .help_template(template)
        .override_usage(format!("{name} {usage}"))
        .subcommand_help_heading(locale.pick("Commands", "命令"))
        .disable_help_flag(true)
        .arg(
            option("help", locale)
                .short('h')
                .action(ArgAction::Help)
                .help(locale.pick("Print this help", "显示此帮助")),
        )
}

/// An option under the heading of options.
fn option(name: &'static str, locale: Locale) -> Arg {
    Arg::new(name).long(name).help_heading(locale.pick("Options", "选项"))
}

/// An argument under the heading of arguments.
fn argument(name: &'static str, locale: Locale) -> Arg {
    Arg::new(name).help_heading(locale.pick("Arguments", "参数")).hide_default_value(true)
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
        .value_parser(["en", "zh"])
        .hide_possible_values(true)
        .help(locale.pick(
            "Language of all texts; by default that of the configuration, or of LC_ALL, LC_MESSAGES or LANG",
            "所有文本的语言；默认由配置文件或 LC_ALL、LC_MESSAGES、LANG 决定",
        ))
}

fn paths(locale: Locale) -> Arg {
    argument("paths", locale)
        .value_name(locale.pick("PATHS", "路径"))
        .num_args(0..)
        .default_value(".")
        .value_parser(PathBufValueParser::new())
        .help(locale.pick("Files and folders; by default the current folder", "文件和文件夹；默认为当前文件夹"))
}

fn list_format(locale: Locale) -> Arg {
    option(FORMAT, locale)
        .value_name("text|json")
        .value_parser(EnumValueParser::<Format>::new())
        .default_value("text")
        .hide_possible_values(true)
        .hide_default_value(true)
        .help(locale.pick("How to write the list; by default as text", "列表的输出格式；默认为文本"))
}

/// The format that was asked for.
pub fn format(matches: &ArgMatches) -> Format {
    matches.get_one(FORMAT).copied().unwrap_or(Format::Text)
}

fn explain(locale: Locale) -> Command {
    let code = argument("code", locale).value_name(locale.pick("CODES", "错误码")).required(true).num_args(1..).help(
        locale.pick("Error codes, the beginning of some, or names of rules", "错误码、错误码的开头部分，或规则的名称"),
    );
    let about =
        locale.pick("Say what a code or a rule means and what to do about it", "说明错误码或规则的含义和处理办法");
    let command = Command::new("explain").about(about).arg(code).args(config::options(locale));
    translated(command, locale, locale.pick("[OPTIONS] CODES...", "[选项] 错误码..."))
}

fn codes(locale: Locale) -> Command {
    let query = argument("query", locale)
        .value_name(locale.pick("QUERY", "关键字"))
        .help(locale.pick("Part of a code, or the initials of its words", "错误码的一部分，或其中单词的首字母"));
    let service = option("service", locale)
        .value_name(locale.pick("SERVICE", "产品"))
        .help(locale.pick("Only codes of this service, such as cvm", "只列出此产品的错误码，如 cvm"));
    let about = locale.pick("List the codes that exist", "列出已有的错误码");
    let command = Command::new("codes").about(about).args([query, service]);
    translated(command, locale, locale.pick("[OPTIONS] [QUERY]", "[选项] [关键字]"))
}

fn usages(locale: Locale) -> Command {
    let about = locale.pick("List every code and response in the sources", "列出源码中的所有错误码和响应");
    let gate = option(EXPLAIN_GATE, locale).action(ArgAction::SetTrue).help(locale.pick(
        "Say of each literal that is or could be a code why it counts or not",
        "逐个说明可能是错误码的字面量为何算作或不算作错误码",
    ));
    let command = Command::new("usages")
        .about(about)
        .args([paths(locale), list_format(locale), gate])
        .args(config::options(locale));
    translated(command, locale, locale.pick("[OPTIONS] [PATHS]...", "[选项] [路径]..."))
}

fn lsp(locale: Locale) -> Command {
    let about = locale.pick(
        "Serve the Language Server Protocol on standard input and output",
        "通过标准输入输出提供语言服务器协议（LSP）服务",
    );
    // Editors' clients add it to the command of every server.
    let stdio = option("stdio", locale).action(ArgAction::SetTrue).hide(true);
    translated(Command::new("lsp").about(about).arg(stdio), locale, locale.pick("[OPTIONS]", "[选项]"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_consistent_in_both_languages() {
        command(Locale::English).debug_assert();
        command(Locale::Chinese).debug_assert();
    }

    #[test]
    fn the_language_is_found_wherever_it_stands() {
        let locale = |arguments: &[&str]| asked_locale(arguments.iter().map(OsString::from));
        assert_eq!(locale(&["check", "--language", "zh", "x"]), Some(Locale::Chinese));
        assert_eq!(locale(&["--language=zh", "codes"]), Some(Locale::Chinese));
        assert_eq!(locale(&["check", "--language", "en"]), Some(Locale::English));
        assert_eq!(locale(&["check", "--", "--language=zh"]), None);
    }
}

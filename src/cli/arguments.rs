//! The arguments, and their help in both languages.

use std::ffi::OsString;

use clap::builder::{EnumValueParser, PathBufValueParser, PossibleValue};
use clap::{Arg, ArgAction, Command, ValueEnum};

use crate::catalog;
use crate::locale::Locale;

/// How results are written.
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

/// The language of all texts: `--language`, or else what the environment says.
///
/// It is read before the arguments are, because their help is a text too.
pub fn locale(arguments: impl Iterator<Item = OsString>) -> Locale {
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
    let environment = || {
        let set = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
        ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set)
    };
    Locale::from_tag(&given.or_else(environment).unwrap_or_default())
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
        "示例：\n  tcerr check .\n  tcerr explain AuthFailure.SignatureExpire\n  tcerr codes --service cvm quota\n  tcerr usages --format json src",
    );
    translated(Command::new("tcerr"), locale)
        .about(about)
        .version(version)
        .after_help(examples)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .arg(
            Arg::new("version")
                .long("version")
                .short('V')
                .action(ArgAction::Version)
                .help(locale.pick("Print the version, and the date of the catalog", "显示版本和错误码目录的日期")),
        )
        .arg(language(locale))
        .subcommands([check(locale), explain(locale), codes(locale), usages(locale), lsp(locale)])
}

/// A command whose headings and help are in the reader's language.
fn translated(command: Command, locale: Locale) -> Command {
    let headings = locale.pick(
        "{about-with-newline}\nUsage: {usage}\n\n{all-args}{after-help}",
        "{about-with-newline}\n用法：{usage}\n\n{all-args}{after-help}",
    );
    let mut command = command
        .help_template(headings)
        .disable_help_flag(true)
        .arg(
            Arg::new("help")
                .long("help")
                .short('h')
                .global(true)
                .action(ArgAction::Help)
                .help(locale.pick("Print this help", "显示此帮助"))
                .help_heading(locale.pick("Options", "选项")),
        )
        .next_help_heading(locale.pick("Options", "选项"));
    command = command.subcommand_help_heading(locale.pick("Commands", "命令"));
    command.subcommand_value_name(locale.pick("COMMAND", "命令"))
}

fn language(locale: Locale) -> Arg {
    Arg::new("language")
        .long("language")
        .global(true)
        .value_name(locale.pick("LANGUAGE", "语言"))
        .value_parser(["en", "zh"])
        .help(locale.pick(
            "Language of all texts [default: by LC_ALL, LC_MESSAGES, LANG]",
            "所有文本的语言 [默认：由 LC_ALL、LC_MESSAGES、LANG 决定]",
        ))
        .hide_possible_values(false)
}

fn paths(locale: Locale) -> Arg {
    Arg::new("paths")
        .value_name(locale.pick("PATHS", "路径"))
        .num_args(0..)
        .default_value(".")
        .value_parser(PathBufValueParser::new())
        .help_heading(locale.pick("Arguments", "参数"))
        .help(locale.pick("Files and folders", "文件和文件夹"))
}

fn format(locale: Locale) -> Arg {
    Arg::new("format")
        .long("format")
        .value_name(locale.pick("FORMAT", "格式"))
        .value_parser(EnumValueParser::<Format>::new())
        .default_value("text")
        .help(locale.pick("How to write the results", "结果的输出格式"))
}

fn check(locale: Locale) -> Command {
    translated(Command::new("check"), locale)
        .about(locale.pick(
            "Find misspelled and unknown codes, and malformed responses",
            "查找拼写错误和未知的错误码，以及格式不正确的响应",
        ))
        .args([paths(locale), format(locale)])
}

fn explain(locale: Locale) -> Command {
    let code = Arg::new("code")
        .value_name(locale.pick("CODE", "错误码"))
        .required(true)
        .num_args(1..)
        .help_heading(locale.pick("Arguments", "参数"))
        .help(locale.pick("Error codes, or the beginning of some", "错误码，或错误码的开头部分"));
    translated(Command::new("explain"), locale)
        .about(locale.pick("Say what a code means and what to do about it", "说明错误码的含义和处理办法"))
        .arg(code)
}

fn codes(locale: Locale) -> Command {
    let query = Arg::new("query")
        .value_name(locale.pick("QUERY", "关键字"))
        .help_heading(locale.pick("Arguments", "参数"))
        .help(locale.pick("Part of a code, or the initials of its words", "错误码的一部分，或其中单词的首字母"));
    let service = Arg::new("service")
        .long("service")
        .value_name(locale.pick("SERVICE", "产品"))
        .help(locale.pick("Only codes of this service, such as cvm", "只列出此产品的错误码，如 cvm"));
    translated(Command::new("codes"), locale)
        .about(locale.pick("List the codes that exist", "列出已有的错误码"))
        .args([query, service])
}

fn usages(locale: Locale) -> Command {
    translated(Command::new("usages"), locale)
        .about(locale.pick("List every code and response in the sources", "列出源码中的所有错误码和响应"))
        .args([paths(locale), format(locale)])
}

fn lsp(locale: Locale) -> Command {
    translated(Command::new("lsp"), locale).about(locale.pick(
        "Serve the language server protocol on standard input and output",
        "在标准输入输出上提供语言服务器协议服务",
    ))
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
        let locale = |arguments: &[&str]| locale(arguments.iter().map(OsString::from));
        assert_eq!(locale(&["check", "--language", "zh", "x"]), Locale::Chinese);
        assert_eq!(locale(&["--language=zh", "codes"]), Locale::Chinese);
        assert_eq!(locale(&["check", "--language", "en"]), Locale::English);
    }
}

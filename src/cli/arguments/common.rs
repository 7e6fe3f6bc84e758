//! What the arguments of several commands share.

use std::ffi::OsStr;
use std::num::NonZeroUsize;

use clap::builder::{EnumValueParser, PathBufValueParser, PossibleValue, StringValueParser, TypedValueParser};
use clap::{Arg, ArgAction, ArgMatches, Command, ValueEnum};

use crate::locale::Locale;

/// The option that says how results are written; each command has its own values.
pub const FORMAT: &str = "format";

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

/// How something is written that is also a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageFormat {
    /// For people.
    Text,
    /// One JSON array, whose shape is a contract.
    Json,
    /// As an editor's hover shows it.
    Markdown,
}

impl ValueEnum for PageFormat {
    fn value_variants<'a>() -> &'a [Self] {
        &[PageFormat::Text, PageFormat::Json, PageFormat::Markdown]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(match self {
            PageFormat::Text => "text",
            PageFormat::Json => "json",
            PageFormat::Markdown => "markdown",
        }))
    }
}

/// How a table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableFormat {
    /// For people.
    Table,
    /// One JSON array, whose shape is a contract.
    Json,
    /// For spreadsheets.
    Csv,
}

impl ValueEnum for TableFormat {
    fn value_variants<'a>() -> &'a [Self] {
        &[TableFormat::Table, TableFormat::Json, TableFormat::Csv]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(match self {
            TableFormat::Table => "table",
            TableFormat::Json => "json",
            TableFormat::Csv => "csv",
        }))
    }
}

/// A command whose headings, usage and help are in the reader's language.
pub fn translated(command: Command, locale: Locale, usage: &str) -> Command {
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
pub fn option(name: &'static str, locale: Locale) -> Arg {
    Arg::new(name).long(name).help_heading(locale.pick("Options", "选项"))
}

/// An argument under the heading of arguments.
pub fn argument(name: &'static str, locale: Locale) -> Arg {
    Arg::new(name).help_heading(locale.pick("Arguments", "参数")).hide_default_value(true)
}

pub fn paths(locale: Locale) -> Arg {
    argument("paths", locale)
        .value_name(locale.pick("PATHS", "路径"))
        .num_args(0..)
        .default_value(".")
        .value_parser(PathBufValueParser::new())
        .help(locale.pick(
            "Files and folders; by default the current folder. `-` is standard input",
            "文件和文件夹；默认为当前文件夹。`-` 表示标准输入",
        ))
}

pub fn list_format(locale: Locale) -> Arg {
    formats::<Format>("text|json", locale)
        .help(locale.pick("How to write the list; by default as text", "列表的输出格式；默认为文本"))
}

/// The option for the format of what is also a page.
pub fn pages_format(locale: Locale) -> Arg {
    formats::<PageFormat>("text|json|markdown", locale)
        .help(locale.pick("How to write it; by default as text", "输出格式；默认为文本"))
}

/// The option for one of some formats, of which the first is what holds by default.
pub fn formats<T: ValueEnum + Clone + Send + Sync + 'static>(names: &'static str, locale: Locale) -> Arg {
    option(FORMAT, locale)
        .value_name(names)
        .value_parser(EnumValueParser::<T>::new())
        .default_value(names.split('|').next().unwrap_or_default())
        .hide_possible_values(true)
        .hide_default_value(true)
}

/// The format that was asked for.
pub fn format(matches: &ArgMatches) -> Format {
    matches.get_one(FORMAT).copied().unwrap_or(Format::Text)
}

/// The format that was asked for of something that is also a page.
pub fn page_format(matches: &ArgMatches) -> PageFormat {
    matches.get_one(FORMAT).copied().unwrap_or(PageFormat::Text)
}

/// What reads a number that is at least 1.
pub fn number(locale: Locale) -> impl Fn(&str) -> Result<NonZeroUsize, &'static str> + Clone + Send + Sync {
    move |text| {
        let wrong = locale.pick("it must be a whole number, 1 or more", "应为不小于 1 的整数");
        text.parse::<NonZeroUsize>().map_err(|_| wrong)
    }
}

/// The option for the format of a table.
pub fn tables_format(locale: Locale) -> Arg {
    formats::<TableFormat>("table|json|csv", locale)
        .help(locale.pick("How to write the list; by default as a table", "列表的输出格式；默认为表格"))
}

/// The format that was asked for of a table.
pub fn table_format(matches: &ArgMatches) -> TableFormat {
    matches.get_one(FORMAT).copied().unwrap_or(TableFormat::Table)
}

/// A text of which some values are known and completed, and any other is taken too.
#[derive(Clone)]
pub struct Suggested(pub fn() -> Vec<&'static str>);

impl TypedValueParser for Suggested {
    type Value = String;

    fn parse_ref(&self, command: &Command, arg: Option<&Arg>, value: &OsStr) -> Result<String, clap::Error> {
        StringValueParser::new().parse_ref(command, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new((self.0)().into_iter().map(PossibleValue::new)))
    }
}

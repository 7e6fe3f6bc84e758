//! The arguments of `tcerr check`.

use std::num::NonZeroUsize;

use clap::builder::{EnumValueParser, PathBufValueParser, PossibleValue};
use clap::{Arg, ArgAction, ArgMatches, Command, ValueEnum};

use super::fixing::{self, Fixing, fixing};
use super::{FIXTURES, FORMAT, config, number, option, paths, selection, translated};
use crate::locale::Locale;
use crate::say;

pub const STATISTICS: &str = "statistics";
const QUIET: &str = "quiet";
const EXIT_ZERO: &str = "exit-zero";
pub const MAX_FINDINGS: &str = "max-findings";

/// The option to make all that is found known.
pub const WRITE_BASELINE: &str = "write-baseline";

/// How findings are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportFormat {
    /// For people, with the source lines.
    Text,
    /// A line each.
    Concise,
    /// One JSON array, whose shape is a contract.
    Json,
    /// The items of that array, a line each.
    JsonLines,
    Sarif,
    /// Workflow commands of GitHub Actions.
    Github,
    /// A code quality report of GitLab.
    Gitlab,
    Junit,
    /// The diagnostic format of reviewdog.
    Rdjson,
}

impl ReportFormat {
    /// As it is asked for.
    pub fn name(self) -> &'static str {
        match self {
            ReportFormat::Text => "text",
            ReportFormat::Concise => "concise",
            ReportFormat::Json => "json",
            ReportFormat::JsonLines => "json-lines",
            ReportFormat::Sarif => "sarif",
            ReportFormat::Github => "github",
            ReportFormat::Gitlab => "gitlab",
            ReportFormat::Junit => "junit",
            ReportFormat::Rdjson => "rdjson",
        }
    }
}

impl ValueEnum for ReportFormat {
    fn value_variants<'a>() -> &'a [Self] {
        use ReportFormat::*;
        &[Text, Concise, Json, JsonLines, Sarif, Github, Gitlab, Junit, Rdjson]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.name()))
    }
}

/// What to write of the findings, and what they do to the exit code.
#[derive(Clone, Copy, Debug)]
pub struct CheckOptions {
    pub format: ReportFormat,
    /// How often each rule found something, in place of the findings.
    pub statistics: bool,
    /// Nothing but findings, and what could not be done.
    pub quiet: bool,
    pub exit_zero: bool,
    pub max_findings: Option<usize>,
    /// Whether what is found is to be written into the baseline, in place of a report.
    pub write_baseline: bool,
    pub fixing: Fixing,
    /// Whether the check is made anew with each change.
    pub watch: bool,
}

/// What was asked for; an error says which of it does not go together.
pub fn check_options(matches: &ArgMatches, locale: Locale) -> Result<CheckOptions, String> {
    let options = CheckOptions {
        format: matches.get_one(FORMAT).copied().unwrap_or(ReportFormat::Text),
        statistics: matches.get_flag(STATISTICS),
        quiet: matches.get_flag(QUIET),
        exit_zero: matches.get_flag(EXIT_ZERO),
        max_findings: matches.get_one::<NonZeroUsize>(MAX_FINDINGS).map(|most| most.get()),
        write_baseline: matches.get_flag(WRITE_BASELINE),
        fixing: fixing(matches),
        watch: matches.get_flag(selection::WATCH),
    };
    if options.statistics && !matches!(options.format, ReportFormat::Text | ReportFormat::Json) {
        let format = options.format.name();
        return Err(say!(
            locale,
            "`--statistics` is written as text or json, not as {format}",
            "`--statistics` 只能以 text 或 json 格式输出，不能用 {format}"
        ));
    }
    let has_input = matches.contains_id(selection::STDIN_FILENAME);
    let is_for_people = matches!(options.format, ReportFormat::Text | ReportFormat::Concise) && !options.statistics;
    if options.fixing == Fixing::Applied && has_input && !is_for_people {
        return Err(locale
            .pick(
                "with standard input `--fix` writes the text to standard output, where there is no place for a report",
                "从标准输入读取时，`--fix` 将修复后的文本写到标准输出，因此无法再输出报告",
            )
            .to_owned());
    }
    if options.watch && !matches!(options.format, ReportFormat::Text | ReportFormat::Concise) {
        let format = options.format.name();
        return Err(say!(
            locale,
            "`--watch` is for people: it writes text or concise, not {format}",
            "`--watch` 供人阅读：只能以 text 或 concise 格式输出，不能用 {format}"
        ));
    }
    Ok(options)
}

/// Whether `tcerr check` was asked to take a text from standard input and give it back, fixed.
pub fn is_filter(matches: &ArgMatches, locale: Locale) -> bool {
    check_options(matches, locale).is_ok_and(|options| options.fixing == Fixing::Applied)
        && selection::asked(matches, locale).is_ok_and(|asked| asked.input.is_some())
}

pub fn command(locale: Locale) -> Command {
    let about = locale.pick(
        "Find misspelled and unknown codes, and malformed responses",
        "查找拼写错误和未知的错误码，以及格式不正确的响应",
    );
    let command = Command::new("check").about(about).args([paths(locale), report_format(locale), fixtures(locale)]);
    let command = command.args([max_findings(locale), statistics(locale), quiet(locale), exit_zero(locale)]);
    let command = command.args(fixing::options(locale));
    let command = command.args(config::options(locale)).args([write_baseline(locale), config::settings(locale)]);
    let command = command.args(selection::options(locale)).arg(selection::watch(locale).conflicts_with(WRITE_BASELINE));
    translated(command, locale, locale.pick("[OPTIONS] [PATHS]...", "[选项] [路径]..."))
}

fn report_format(locale: Locale) -> Arg {
    option(FORMAT, locale)
        .value_name(locale.pick("FORMAT", "格式"))
        .value_parser(EnumValueParser::<ReportFormat>::new())
        .default_value("text")
        .hide_possible_values(true)
        .hide_default_value(true)
        .help(locale.pick(
            "How to write the findings: text (the default), concise, json, json-lines, sarif, github, gitlab, junit or \
             rdjson",
            "问题的输出格式：text（默认）、concise、json、json-lines、sarif、github、gitlab、junit 或 rdjson",
        ))
}

fn fixtures(locale: Locale) -> Arg {
    option(FIXTURES, locale)
        .value_name(locale.pick("PATHS", "路径"))
        .num_args(0..)
        .value_parser(PathBufValueParser::new())
        .help(locale.pick(
            "Take every JSON document at these paths for a response; without paths, everything that is checked",
            "将这些路径下的每个 JSON 文档都视为响应；不带路径时适用于所有被检查的文件",
        ))
}

fn max_findings(locale: Locale) -> Arg {
    option(MAX_FINDINGS, locale).value_name("N").value_parser(number(locale)).allow_negative_numbers(true).help(
        locale.pick(
            "Write only the first N findings, and say how many there are beside",
            "只输出前 N 个问题，并说明还有多少个未输出",
        ),
    )
}

fn statistics(locale: Locale) -> Arg {
    option(STATISTICS, locale).action(ArgAction::SetTrue).conflicts_with(MAX_FINDINGS).help(locale.pick(
        "Count the findings of each rule and write the numbers only, as text or json",
        "按规则统计，只输出各规则的问题数（text 或 json 格式）",
    ))
}

fn quiet(locale: Locale) -> Arg {
    option(QUIET, locale).short('q').action(ArgAction::SetTrue).help(locale.pick(
        "Write nothing but findings: no summary, no notes on what was skipped",
        "只输出问题，不输出汇总和有关跳过文件的提示",
    ))
}

fn write_baseline(locale: Locale) -> Arg {
    let reports = [FORMAT, STATISTICS, MAX_FINDINGS];
    option(WRITE_BASELINE, locale).action(ArgAction::SetTrue).conflicts_with_all(reports).help(locale.pick(
        "Write what is found into the baseline, so that from now on only what is new is reported",
        "将发现的问题写入基线，此后只报告新问题",
    ))
}

fn exit_zero(locale: Locale) -> Arg {
    option(EXIT_ZERO, locale).action(ArgAction::SetTrue).help(locale.pick(
        "Exit with 0 even if there are findings; with 2 still if something could not be done",
        "即使发现问题也以 0 退出；有操作无法完成时仍以 2 退出",
    ))
}

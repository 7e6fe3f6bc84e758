//! The options that say which files are looked at; `check` and `usages` share them.

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use clap::builder::PathBufValueParser;
use clap::parser::ValueSource;
use clap::{Arg, ArgAction, ArgMatches};

use super::{FIXTURES, number};
use crate::locale::Locale;
use crate::say;
use crate::workspace::Shard;

pub const STDIN_FILENAME: &str = "stdin-filename";
const FILES_FROM: &str = "files-from";
const CHANGED: &str = "changed";
const SHARD: &str = "shard";
const NO_IGNORE: &str = "no-ignore";
const HIDDEN: &str = "hidden";
const FORCE_EXCLUDE: &str = "force-exclude";
const JOBS: &str = "jobs";
pub const WATCH: &str = "watch";

/// The path, and the name of a list, that stand for standard input.
const STDIN: &str = "-";

/// Which files were asked for, in the words of the command line.
#[derive(Debug)]
pub struct Asked<'a> {
    pub paths: Vec<&'a Path>,
    /// Where every JSON document is a response; if it is empty, everywhere.
    pub fixtures: Option<Vec<&'a Path>>,
    /// The file that standard input is taken for.
    pub input: Option<&'a Path>,
    pub list: Option<&'a Path>,
    /// The revision to compare with, if one is named.
    pub changed: Option<Option<&'a str>>,
    pub shard: Option<Shard>,
    pub no_ignore: bool,
    pub hidden: bool,
    pub force_exclude: bool,
    pub jobs: Option<NonZeroUsize>,
    watch: bool,
}

/// Which files were asked for; an error says what of it does not go together.
pub fn asked(matches: &ArgMatches, locale: Locale) -> Result<Asked<'_>, String> {
    // Not every command has every option.
    let is_given = |name: &str| matches.ids().any(|id| id == name) && is_from_user(matches, name);
    let fixtures = is_given(FIXTURES).then(|| many(matches, FIXTURES));
    let (mut paths, given) = (many(matches, "paths"), is_given("paths"));
    // The current folder is meant only where nothing else is.
    if !given && fixtures.as_ref().is_some_and(|fixtures| !fixtures.is_empty()) {
        paths.clear();
    }
    let path = |name: &str| matches.get_one::<PathBuf>(name).map(PathBuf::as_path);
    let asked = Asked {
        input: path(STDIN_FILENAME),
        list: path(FILES_FROM),
        changed: is_given(CHANGED).then(|| matches.get_one::<String>(CHANGED).map(String::as_str)),
        shard: matches.get_one(SHARD).copied(),
        no_ignore: matches.get_flag(NO_IGNORE),
        hidden: matches.get_flag(HIDDEN),
        force_exclude: matches.get_flag(FORCE_EXCLUDE),
        jobs: matches.get_one(JOBS).copied(),
        watch: is_given(WATCH),
        paths,
        fixtures,
    };
    match asked.contradiction(given, locale) {
        Some(words) => Err(words),
        None => Ok(asked),
    }
}

fn is_from_user(matches: &ArgMatches, name: &str) -> bool {
    matches.value_source(name) == Some(ValueSource::CommandLine)
}

fn many<'a>(matches: &'a ArgMatches, name: &str) -> Vec<&'a Path> {
    matches.get_many::<PathBuf>(name).into_iter().flatten().map(PathBuf::as_path).collect()
}

impl Asked<'_> {
    /// Whether the list comes from standard input.
    pub fn list_is_stdin(&self) -> bool {
        self.list == Some(Path::new(STDIN))
    }

    /// What does not go together, `given` being whether paths were.
    fn contradiction(&self, given: bool, locale: Locale) -> Option<String> {
        let is_stdin = |path: &&Path| *path == Path::new(STDIN);
        let has_stdin = self.paths.iter().any(is_stdin);
        if has_stdin && self.paths.len() > 1 {
            return Some(say!(
                locale,
                "`-`, standard input, can't be given with other paths",
                "`-`（标准输入）不能与其他路径同时给出"
            ));
        }
        if has_stdin && self.input.is_none() {
            return Some(say!(
                locale,
                "`-` also needs `--stdin-filename FILE`: its name says in which language the text is, and which configuration holds",
                "`-` 还需要 `--stdin-filename 文件`：由文件名确定文本的语言和适用的配置"
            ));
        }
        if self.input.is_some() && given && !has_stdin {
            return Some(say!(
                locale,
                "`--stdin-filename` is for standard input, so no path but `-` can be given with it",
                "`--stdin-filename` 用于标准输入，除 `-` 外不能再给出其他路径"
            ));
        }
        let beside_input = [
            (self.list.is_some(), "--files-from"),
            (self.changed.is_some(), "--changed"),
            (self.shard.is_some(), "--shard"),
        ];
        if let (Some(_), Some((_, option))) = (self.input, beside_input.iter().find(|(is_given, _)| *is_given)) {
            return Some(say!(
                locale,
                "`{option}` is for files, so it can't be given with `--stdin-filename`",
                "`{option}` 用于文件，不能与 `--stdin-filename` 同时给出"
            ));
        }
        if self.watch && (self.input.is_some() || self.list_is_stdin()) {
            return Some(say!(
                locale,
                "`--watch` can't be given with standard input, which can be read only once",
                "`--watch` 不能与标准输入同时使用：标准输入只能读取一次"
            ));
        }
        if self.list.is_some() && given {
            return Some(say!(
                locale,
                "`--files-from` can't be given with paths: put them into the list",
                "`--files-from` 不能与路径同时给出：请将路径写入列表"
            ));
        }
        match self.changed {
            Some(Some("")) => Some(say!(
                locale,
                "`--changed=` needs a revision, such as `--changed=main`",
                "`--changed=` 需要一个版本，例如 `--changed=main`"
            )),
            Some(Some(revision)) if revision.starts_with('-') => Some(say!(
                locale,
                "`--changed` can't be `{revision}`: no revision begins with `-`",
                "`--changed` 的值不能是 `{revision}`：版本不能以 `-` 开头"
            )),
            _ => None,
        }
    }
}

pub fn options(locale: Locale) -> [Arg; 8] {
    [
        stdin_filename(locale),
        files_from(locale),
        changed(locale),
        shard(locale),
        no_ignore(locale),
        hidden(locale),
        force_exclude(locale),
        jobs(locale),
    ]
}

/// An option under the heading of the choice of files.
fn option(name: &'static str, locale: Locale) -> Arg {
    Arg::new(name).long(name).help_heading(locale.pick("Choice of files", "文件的选择"))
}

fn flag(name: &'static str, locale: Locale) -> Arg {
    option(name, locale).action(ArgAction::SetTrue)
}

fn stdin_filename(locale: Locale) -> Arg {
    option(STDIN_FILENAME, locale).value_name(locale.pick("FILE", "文件")).value_parser(PathBufValueParser::new()).help(
        locale.pick(
            "Read one text from standard input and take it for this file, which need not exist",
            "从标准输入读取一份文本，并将其视为此文件的内容；该文件不必存在",
        ),
    )
}

fn files_from(locale: Locale) -> Arg {
    option(FILES_FROM, locale).value_name(locale.pick("FILE", "文件")).value_parser(PathBufValueParser::new()).help(
        locale.pick(
            "Take the paths from this list in place of arguments: one a line, or ended by NUL; `-` is standard input",
            "从此列表读取路径，代替命令行中的路径：每行一个，或以 NUL 分隔；`-` 表示标准输入",
        ),
    )
}

fn changed(locale: Locale) -> Arg {
    // Without the sign it would take the next path for a revision.
    option(CHANGED, locale).num_args(0..=1).require_equals(true).value_name(locale.pick("REV", "版本")).help(
        locale.pick(
            "Only files that Git says changed since the last commit, or since this branch left REV",
            "只处理 Git 认为自上次提交以来（或自当前分支与该版本分叉以来）改动过的文件",
        ),
    )
}

fn shard(locale: Locale) -> Arg {
    let parse = move |text: &str| Shard::parse(text).map_err(|why| why.reason(locale));
    option(SHARD, locale).value_name("I/N").value_parser(parse).allow_hyphen_values(true).help(locale.pick(
        "Only part I of N, so that several machines can share the work; each file is in exactly one part",
        "只处理 N 份中的第 I 份，便于多台机器分担；每个文件恰好属于其中一份",
    ))
}

fn no_ignore(locale: Locale) -> Arg {
    flag(NO_IGNORE, locale).help(locale.pick(
        "Also look at what `.gitignore`, `.ignore` and Git's own lists pass over",
        "同时处理被 `.gitignore`、`.ignore` 及 Git 自身的忽略列表排除的文件",
    ))
}

fn hidden(locale: Locale) -> Arg {
    flag(HIDDEN, locale).help(
        locale
            .pick("Also look at files and folders whose names begin with a dot", "同时处理名称以点开头的文件和文件夹"),
    )
}

fn force_exclude(locale: Locale) -> Arg {
    flag(FORCE_EXCLUDE, locale).help(locale.pick(
        "Pass over what the configuration excludes and files of other kinds even if their paths are given, as hooks do",
        "即使给出了路径（例如由钩子给出），也跳过配置文件排除的内容和不支持的文件",
    ))
}

fn jobs(locale: Locale) -> Arg {
    option(JOBS, locale).short('j').value_name("N").value_parser(number(locale)).allow_negative_numbers(true).help(
        locale.pick(
            "Work with this many threads; by default as many as there are processors to use",
            "使用的线程数；默认为可用的处理器数",
        ),
    )
}

pub fn watch(locale: Locale) -> Arg {
    flag(WATCH, locale).help(locale.pick(
        "Check again whenever something changes, until Ctrl-C; as text or concise",
        "文件有改动时重新检查，直到按 Ctrl-C；仅限 text 或 concise 格式",
    ))
}

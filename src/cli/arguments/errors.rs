//! Errors of use, in both languages: the parser of the arguments has words in English only.

use std::error::Error as _;

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::command;
use crate::cli::output::visible;
use crate::cli::problems;
use crate::locale::Locale;
use crate::say;

/// Says what is wrong with the arguments, and where to read how they are meant.
pub fn say_error(error: &Error, locale: Locale) {
    match words(error, locale) {
        Some(words) => say_wrong_use(&words, locale),
        // What has no words here can't be brought about from the command line as it is declared.
        None => problems::say(error.render().to_string().trim_start_matches("error: ").trim_end()),
    }
}

/// Says what is wrong in the use of the command that was called.
pub fn say_wrong_use(words: &str, locale: Locale) {
    problems::say(words);
    let known = command(locale);
    let called = std::env::args().skip(1).find(|argument| known.find_subcommand(argument).is_some());
    let called = called.map(|name| format!("tcerr {name}")).unwrap_or_else(|| "tcerr".to_owned());
    problems::say(&say!(locale, "see `{called} --help`", "请参阅 `{called} --help`"));
}

fn words(error: &Error, locale: Locale) -> Option<String> {
    let argument = || text(error, ContextKind::InvalidArg).map(|argument| name(&argument));
    let value = || text(error, ContextKind::InvalidValue);
    Some(match error.kind() {
        ErrorKind::InvalidValue => match (argument()?, value()?) {
            (argument, value) if value.is_empty() => {
                let wanted = one_of(error, locale);
                say!(locale, "`{argument}` needs a value{wanted}", "`{argument}` 需要一个值{wanted}")
            }
            (argument, value) => {
                let wanted =
                    similar(error, ContextKind::SuggestedValue, locale).unwrap_or_else(|| one_of(error, locale));
                say!(locale, "`{argument}` can't be `{value}`{wanted}", "`{argument}` 的值不能是 `{value}`{wanted}")
            }
        },
        ErrorKind::ValueValidation => {
            let (argument, value, why) = (argument()?, value()?, error.source()?);
            say!(locale, "`{argument}` can't be `{value}`: {why}", "`{argument}` 的值不能是 `{value}`：{why}")
        }
        ErrorKind::UnknownArgument => {
            let argument = argument()?;
            let similar = similar(error, ContextKind::SuggestedArg, locale).unwrap_or_default();
            match argument.starts_with('-') {
                true => say!(locale, "there is no option `{argument}`{similar}", "没有选项 `{argument}`{similar}"),
                false => say!(locale, "`{argument}` is not expected here", "多余的参数 `{argument}`"),
            }
        }
        ErrorKind::InvalidSubcommand => {
            let command = text(error, ContextKind::InvalidSubcommand)?;
            let similar = similar(error, ContextKind::SuggestedSubcommand, locale).unwrap_or_default();
            say!(locale, "there is no command `{command}`{similar}", "没有命令 `{command}`{similar}")
        }
        ErrorKind::TooManyValues => {
            let (argument, value) = (argument()?, value()?);
            say!(locale, "`{argument}` takes no value, but has `{value}`", "`{argument}` 不接受值，却给出了 `{value}`")
        }
        ErrorKind::ArgumentConflict => {
            let argument = argument()?;
            match others(error).filter(|others| *others != argument) {
                None => say!(locale, "`{argument}` can be given only once", "`{argument}` 只能给出一次"),
                Some(others) => {
                    say!(
                        locale,
                        "`{argument}` can't be given with `{others}`",
                        "`{argument}` 不能与 `{others}` 同时给出"
                    )
                }
            }
        }
        ErrorKind::MissingRequiredArgument => {
            let missing = texts(error, ContextKind::InvalidArg).join(" ").replace(['<', '>', '.'], "");
            say!(locale, "{missing} must be given", "缺少参数：{missing}")
        }
        ErrorKind::MissingSubcommand => locale.pick("a command is missing", "缺少命令").to_owned(),
        ErrorKind::InvalidUtf8 => locale.pick("an argument is not UTF-8 text", "有参数不是 UTF-8 文本").to_owned(),
        _ => return None,
    })
}

/// What the parser tells of an error.
fn texts(error: &Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![visible(text)],
        Some(ContextValue::Strings(texts)) => texts.iter().map(|text| visible(text)).collect(),
        _ => Vec::new(),
    }
}

fn text(error: &Error, kind: ContextKind) -> Option<String> {
    texts(error, kind).into_iter().next()
}

/// An option without the name of its value, and an argument without its brackets, which the parser adds.
fn name(argument: &str) -> String {
    let name = argument.split([' ', '=']).next().unwrap_or_default();
    name.trim_matches(['<', '>', '[', ']', '.']).to_owned()
}

/// The arguments that one can't be given with.
fn others(error: &Error) -> Option<String> {
    let others: Vec<String> = texts(error, ContextKind::PriorArg).iter().map(|argument| name(argument)).collect();
    (!others.is_empty()).then(|| others.join(" "))
}

fn similar(error: &Error, kind: ContextKind, locale: Locale) -> Option<String> {
    let text = text(error, kind)?;
    Some(say!(locale, "; did you mean `{text}`?", "；是否想用 `{text}`？"))
}

/// The values that there are, if they can be counted.
fn one_of(error: &Error, locale: Locale) -> String {
    let values = texts(error, ContextKind::ValidValue);
    let values = values.join(locale.pick(", ", "、"));
    if values.is_empty() {
        return values;
    }
    say!(locale, "; it can be {values}", "；可选的值有 {values}")
}

//! The command line: a file for each command, one for the arguments.
//!
//! Exit codes: 0 for clean, 1 for findings or for nothing found, 2 if something asked for could
//! not be done.

mod arguments;
mod check;
mod codes;
mod completions;
mod config;
mod configured;
mod explain;
mod fixing;
mod gate;
mod init;
mod known;
mod man;
mod output;
mod problems;
mod progress;
mod reasons;
mod report;
mod rules;
mod table;
mod targets;
mod usages;
mod watch;
mod words;

use std::ffi::OsString;
use std::io;
use std::iter;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use arguments::selection::WATCH;
use arguments::{EXPLAIN_GATE, FOLDER, PATH, SUMMARY, check_options, format, page_format, table_format};
use clap::ArgMatches;
use clap::error::ErrorKind;
use output::written;

use crate::locale::{Locale, environment_tag};
use crate::workspace::Configs;
use crate::workspace::trouble::reason;

/// How a command ended.
enum Ending {
    Clean,
    /// There were findings, or nothing was found.
    Found,
    /// Something that was asked for could not be done.
    Failed,
}

impl Ending {
    /// The ending of what may have failed, and found something.
    fn of(failed: bool, found: bool) -> Self {
        match (failed, found) {
            (true, _) => Ending::Failed,
            (false, true) => Ending::Found,
            (false, false) => Ending::Clean,
        }
    }
}

/// Runs the command line of this process.
pub fn run() -> ExitCode {
    // Editors keep it running: the texts of a command line that it has no use for would stay in memory (1.7 MB).
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    if arguments == ["lsp"] || arguments == ["lsp", "--stdio"] {
        return crate::server::run();
    }
    let asked = arguments::asked_locale(std::env::args_os().skip(1));
    let locale = asked.unwrap_or_else(|| Locale::from_tag(&environment_tag().unwrap_or_default()));
    let given = arguments::with_help_meant(std::env::args_os().skip(1));
    let matches = match arguments::command(locale).try_get_matches_from(iter::once("tcerr".into()).chain(given)) {
        Ok(matches) => matches,
        Err(error) => return no_command(&error, locale),
    };
    let ending = match matches.subcommand() {
        Some(("lsp", _)) => return crate::server::run(),
        Some(("completions", matches)) => match arguments::shell(matches) {
            Some(shell) => completions::run(shell, locale),
            None => Ok(Ending::Failed),
        },
        Some(("man", matches)) => match arguments::folder(matches) {
            Some(folder) => man::write_all(folder, locale),
            None => man::run(arguments::page(matches), locale),
        },
        Some(("init", matches)) => init::run(path(matches, FOLDER), locale),
        Some(("check", matches)) if matches.get_flag(WATCH) => watch::run(matches, asked, locale),
        Some((name, matches)) => match configured::configs(matches, locale) {
            None if name == "check" && arguments::is_filter(matches, locale) => {
                written(fixing::pass_through(&[])).map(|()| Ending::Failed)
            }
            None => Ok(Ending::Failed),
            Some(configs) => {
                let locale = asked.or_else(|| configured::locale(&configs)).unwrap_or(locale);
                configured_command(name, matches, &configs, locale)
            }
        },
        None => Ok(Ending::Failed),
    };
    ExitCode::from(match ending {
        Ok(Ending::Clean) => 0,
        Ok(Ending::Found) => 1,
        Ok(Ending::Failed) => 2,
        Err(error) => {
            let why = reason(&error, locale);
            problems::say(&crate::say!(locale, "the output cannot be written: {why}", "无法写入输出：{why}"));
            2
        }
    })
}

/// Runs a command that works under a configuration.
fn configured_command(name: &str, matches: &ArgMatches, configs: &Arc<Configs>, locale: Locale) -> io::Result<Ending> {
    match name {
        "check" | "usages" => match targets::targets(matches, locale) {
            Some(targets) if name == "check" => match check_options(matches, locale) {
                Ok(options) => check::run(&targets, configs, options, locale),
                Err(words) => {
                    arguments::say_wrong_use(&words, locale);
                    Ok(Ending::Failed)
                }
            },
            Some(targets) if matches.get_flag(EXPLAIN_GATE) => gate::run(&targets, configs, format(matches), locale),
            Some(targets) if matches.get_flag(SUMMARY) => {
                usages::summary::run(&targets, configs, format(matches), locale)
            }
            Some(targets) => usages::run(&targets, configs, format(matches), locale),
            None => Ok(Ending::Failed),
        },
        "codes" => {
            let (query, service) = (text(matches, "query"), text(matches, "service"));
            codes::run(query, service, configs, table_format(matches), locale)
        }
        "rules" => rules::run(configs, page_format(matches), locale),
        "explain" => explain::run(texts(matches, "code"), configs, page_format(matches), locale),
        "config" => config::run(path(matches, PATH), configs, format(matches), locale),
        _ => Ok(Ending::Failed),
    }
}

/// What to do where the arguments name nothing to run: they ask for help, or are wrong.
fn no_command(error: &clap::Error, locale: Locale) -> ExitCode {
    let wrong = error.use_stderr();
    if wrong && error.kind() != ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        arguments::say_error(error, locale);
    } else {
        // Nothing is left to be done where even this can't be written.
        let _ = error.print();
    }
    ExitCode::from(u8::from(wrong) * 2)
}

fn path<'a>(matches: &'a ArgMatches, name: &str) -> &'a Path {
    matches.get_one::<PathBuf>(name).map_or(Path::new("."), PathBuf::as_path)
}

fn texts<'a>(matches: &'a ArgMatches, name: &str) -> Vec<&'a str> {
    matches.get_many::<String>(name).map(|texts| texts.map(String::as_str).collect()).unwrap_or_default()
}

fn text<'a>(matches: &'a ArgMatches, name: &str) -> Option<&'a str> {
    matches.get_one::<String>(name).map(String::as_str)
}

//! `tcerr completions`: a script that a shell completes commands by.

use std::any::TypeId;
use std::io::{self, Write};
use std::path::PathBuf;

use clap::Command;
use clap_complete::{Shell, generate};

use super::output::{plain_stdout, written};
use super::{Ending, arguments};
use crate::locale::Locale;

/// Writes the script of a shell, with its descriptions in one language.
pub fn run(shell: Shell, locale: Locale) -> io::Result<Ending> {
    // What generates it panics if it can't write.
    let mut script = Vec::new();
    let command = arguments::command(locale);
    generate(shell, &mut without_hidden(&command), "tcerr", &mut script);
    let script = match shell {
        Shell::Bash => with_values(&with_paths(&String::from_utf8_lossy(&script), &command)).into_bytes(),
        _ => script,
    };
    let mut out = plain_stdout();
    written(out.write_all(&script).and_then(|()| out.flush()))?;
    Ok(Ending::Clean)
}

/// A command with the options that its help names: scripts name those too that no person needs.
fn without_hidden(command: &Command) -> Command {
    let shown = Command::new(command.get_name().to_owned())
        .about(command.get_about().cloned().unwrap_or_default())
        .disable_help_subcommand(true)
        .version(env!("CARGO_PKG_VERSION"))
        .disable_version_flag(true)
        .disable_help_flag(true)
        .args(command.get_arguments().filter(|argument| !argument.is_hide_set()));
    shown.subcommands(command.get_subcommands().map(without_hidden))
}

/// A script for bash that leaves it to bash to name files where a command takes some and no letter is typed yet;
/// the script that is generated names the options.
fn with_paths(script: &str, command: &Command) -> String {
    let takes_paths = |command: &&Command| {
        command.get_positionals().any(|argument| argument.get_value_parser().type_id() == TypeId::of::<PathBuf>())
    };
    let names: Vec<&str> = command.get_subcommands().filter(takes_paths).map(Command::get_name).collect();
    let place = "    case \"${cmd}\" in\n";
    let before = format!(
        r#"    if [[ -z "${{cur}}" && "${{prev}}" != -* && "${{cmd}}" == tcerr__subcmd__@({}) ]]; then
        return 0
    fi

"#,
        names.join("|")
    );
    script.replacen(place, &format!("{before}{place}"), 1)
}

/// A script for bash that also completes behind `--option=`: bash takes the sign for a word of its own, of which
/// the script that is generated knows nothing.
fn with_values(script: &str) -> String {
    let words = "    prev=\"$3\"\n";
    let around_the_sign = r#"    if [[ "${cur}" == "=" ]]; then
        cur=""
    elif [[ "${prev}" == "=" && "${COMP_CWORD}" -ge 2 ]]; then
        prev="${COMP_WORDS[COMP_CWORD-2]}"
    fi
"#;
    script.replacen(words, &format!("{words}{around_the_sign}"), 1)
}

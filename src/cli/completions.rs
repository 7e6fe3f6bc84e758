//! `tcerr completions`: a script that a shell completes commands by.

use std::io::{self, Write};

use clap_complete::{Shell, generate};

use super::output::{plain_stdout, written};
use super::{Ending, arguments};
use crate::locale::Locale;

/// Writes the script of a shell, with its descriptions in one language.
pub fn run(shell: Shell, locale: Locale) -> io::Result<Ending> {
    // What generates it panics if it can't write.
    let mut script = Vec::new();
    generate(shell, &mut arguments::command(locale), "tcerr", &mut script);
    let script = match shell {
        Shell::Bash => with_values(&String::from_utf8_lossy(&script)).into_bytes(),
        _ => script,
    };
    let mut out = plain_stdout();
    written(out.write_all(&script).and_then(|()| out.flush()))?;
    Ok(Ending::Clean)
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

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
    let mut out = plain_stdout();
    written(out.write_all(&script).and_then(|()| out.flush()))?;
    Ok(Ending::Clean)
}

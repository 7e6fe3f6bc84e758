//! `tcerr check --fix -`: a text from standard input goes on to standard output, fixed.

use std::io::{self, Read, Write};
use std::sync::Arc;

use super::{look, say_stopped, words};
use crate::cli::arguments::CheckOptions;
use crate::cli::known::Known;
use crate::cli::output::{plain_stdout, written};
use crate::cli::report::{Checked, Totals, concise_line};
use crate::cli::{Ending, configured, problems};
use crate::locale::Locale;
use crate::rules::Severity;
use crate::scan::LARGEST;
use crate::text::Document;
use crate::workspace::{Configs, Input, MARK, Progress, Targets, walk};

/// Writes the fixed text, or where nothing could be done the bytes as they came: whoever puts the program into
/// a pipe must not lose anything. What is left is told on standard error.
pub fn pass_on(
    input: &Input,
    targets: &Targets,
    configs: &Arc<Configs>,
    known: &Known,
    options: CheckOptions,
    locale: Locale,
) -> io::Result<Ending> {
    let (looked, mut walked) = walk(targets, configs, &Progress::default(), |file| look(file, known, locale));
    let is_faulty = configured::say_faults(configs, locale);
    let Some(looked) = looked.into_iter().next().filter(|_| !is_faulty) else {
        written(match input.bytes.len() > LARGEST {
            true => pass_through(&input.bytes),
            false => write(&input.bytes),
        })?;
        let failed = problems::say_skipped(&walked, locale) || is_faulty;
        return Ok(if failed { Ending::Failed } else { Ending::Clean });
    };
    let mut failed = false;
    let mut checked = looked.checked;
    let mut fixed = 0;
    if let Some(mended) = looked.mended {
        failed |= say_stopped(&checked.path, &mended, locale);
        fixed = mended.fixed.len();
        checked = Checked { text: mended.text, findings: mended.left, ..checked };
    }
    let mut out = plain_stdout();
    let mark = if checked.has_mark { MARK } else { "" };
    written(
        out.write_all(mark.as_bytes()).and_then(|()| out.write_all(checked.text.as_bytes())).and_then(|()| out.flush()),
    )?;
    let document = Document::new(&checked.text, 0);
    let shown = options.max_findings.unwrap_or(usize::MAX);
    for finding in checked.findings.iter().take(shown) {
        // Nothing is left to be done where even this can't be written.
        let _ = writeln!(anstream::stderr(), "{}", concise_line(&checked, finding, &document, locale));
    }
    if fixed > 0 && !options.quiet {
        problems::say(&words::fixed_note(fixed, 1, locale));
    }
    if options.quiet {
        walked.skipped.retain(|skipped| skipped.failed);
    }
    failed |= problems::say_skipped(&walked, locale);
    let totals = Totals::of(std::slice::from_ref(&checked));
    let found = totals.count(Severity::Error) + totals.count(Severity::Warning) > 0;
    Ok(Ending::of(failed, found && !options.exit_zero))
}

/// Writes what was read of standard input, and then what is left in it: of a text that is too large only a part
/// was read, and nothing where it was not even known what to do with it.
pub fn pass_through(read: &[u8]) -> io::Result<()> {
    let mut bytes = read.to_owned();
    // Many write all of a text before they read any of it.
    io::stdin().lock().read_to_end(&mut bytes)?;
    write(&bytes)
}

fn write(bytes: &[u8]) -> io::Result<()> {
    let mut out = plain_stdout();
    out.write_all(bytes)?;
    out.flush()
}

//! `tcerr check --diff`: what `--fix` would change, as a patch.

use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::sync::Arc;

use anstyle::{AnsiColor, Style};

use super::patch::patch;
use super::{look, say_stopped, words};
use crate::cli::arguments::CheckOptions;
use crate::cli::known::Known;
use crate::cli::output::{BOLD, plain_stdout, stdout, styled, visible, written};
use crate::cli::progress::shown;
use crate::cli::{Ending, configured, problems};
use crate::locale::Locale;
use crate::rules::Mended;
use crate::say;
use crate::workspace::{Configs, MARK, Targets, walk};

const REMOVED: Style = AnsiColor::Red.on_default();
const ADDED: Style = AnsiColor::Green.on_default();
const HEAD: Style = AnsiColor::Cyan.on_default();

/// What would become of a file.
struct Change {
    path: String,
    /// Empty if there is none after all.
    patch: String,
    mended: Mended,
}

/// Writes a patch of all that `--fix` would change.
pub fn show(
    targets: &Targets,
    configs: &Arc<Configs>,
    known: &Known,
    options: CheckOptions,
    locale: Locale,
) -> io::Result<Ending> {
    let current = std::env::current_dir().and_then(|folder| folder.canonicalize()).unwrap_or_default();
    let (mut changes, mut walked) = shown(!options.quiet, locale, |progress| {
        walk(targets, configs, progress, |file| {
            let looked = look(file, known, locale)?;
            let (checked, mut mended) = (looked.checked, looked.mended?);
            let mark = if checked.has_mark { MARK } else { "" };
            let patch = patch(&name(&looked.place, &checked.path, &current), mark, &checked.text, &mended.text);
            // Many files may change: of their texts nothing more is needed.
            (mended.text, mended.left) = (String::new(), Vec::new());
            Some(Change { path: checked.path, patch, mended })
        })
    });
    if configured::say_faults(configs, locale) {
        return Ok(Ending::Failed);
    }
    changes.sort_by(|a, b| a.path.cmp(&b.path));
    changes.dedup_by(|a, b| a.path == b.path);
    written(write(&changes))?;
    let mut failed = false;
    for change in &changes {
        failed |= say_stopped(&change.path, &change.mended, locale);
    }
    let files = changes.iter().filter(|change| !change.patch.is_empty()).count();
    if options.quiet {
        walked.skipped.retain(|skipped| skipped.failed);
    } else {
        let fixed = changes.iter().map(|change| change.mended.fixed.len()).sum();
        problems::say(&match files {
            0 => say!(locale, "`--fix` would change nothing", "`--fix` 不会作任何修改"),
            files => words::would_be_fixed(fixed, files, locale),
        });
    }
    failed |= problems::say_skipped(&walked, locale);
    Ok(Ending::of(failed, files > 0 && !options.exit_zero))
}

/// The path of a file as its patch names it: that of the file itself, since Git changes none through a link.
fn name(place: &Path, shown: &str, current: &Path) -> Vec<u8> {
    let Ok(real) = place.canonicalize() else { return shown.as_bytes().to_owned() };
    let name = real.strip_prefix(current).unwrap_or(&real).as_os_str().as_encoded_bytes().to_owned();
    if cfg!(windows) { name.iter().map(|byte| if *byte == b'\\' { b'/' } else { *byte }).collect() } else { name }
}

/// Whoever applies a patch needs every byte as it is; who reads it on a terminal must not have it obey them.
fn write(changes: &[Change]) -> io::Result<()> {
    let is_seen =
        io::stdout().is_terminal() || anstream::AutoStream::choice(&io::stdout()) != anstream::ColorChoice::Never;
    if !is_seen {
        let mut out = plain_stdout();
        changes.iter().try_for_each(|change| out.write_all(change.patch.as_bytes()))?;
        return out.flush();
    }
    let mut out = stdout();
    for change in changes {
        for (index, line) in change.patch.lines().enumerate() {
            let line = visible(line);
            let style = match line.as_bytes().first() {
                _ if index < 2 => BOLD,
                Some(b'@') => HEAD,
                Some(b'-') => REMOVED,
                Some(b'+') => ADDED,
                _ => Style::new(),
            };
            writeln!(out, "{}", styled(style, &line))?;
        }
    }
    out.flush()
}

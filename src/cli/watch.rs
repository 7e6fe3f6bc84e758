//! `tcerr check --watch`: checks again whenever something changes.

use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::process;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use clap::ArgMatches;
use notify::Event;

use super::arguments::{CheckOptions, check_options, say_wrong_use};
use super::output::{DIM, stdout, styled, visible};
use super::targets::targets;
use super::{Ending, check, configured, problems};
use crate::locale::Locale;
use crate::say;
use crate::workspace::{Configs, Followed, Snapshot, Targets};

/// What comes in quick succession is one change.
const LULL: Duration = Duration::from_millis(50);
/// What never ceases must not keep the rest waiting.
const LONGEST: Duration = Duration::from_millis(500);

/// What there is to check, as it is at one time.
struct State {
    targets: Targets,
    configs: Arc<Configs>,
    locale: Locale,
    snapshot: Snapshot,
}

/// Checks until it is interrupted. What goes wrong on the way is told, and can be mended.
pub fn run(matches: &ArgMatches, asked: Option<Locale>, locale: Locale) -> io::Result<Ending> {
    let options = match check_options(matches, locale) {
        Ok(options) => options,
        Err(words) => {
            say_wrong_use(&words, locale);
            return Ok(Ending::Failed);
        }
    };
    // Where this can't be had the system ends it, less politely.
    let _ = ctrlc::set_handler(end);
    let (sender, events) = mpsc::channel();
    // Where nobody listens any more, all is over.
    let mut followed = match Followed::new(move |event| drop(sender.send(event))) {
        Ok(followed) => followed,
        Err(error) => return Ok(cannot_watch(&error, locale)),
    };
    let mut last: Option<Snapshot> = None;
    let mut is_due = true;
    loop {
        let state = match state(matches, asked, locale, &mut followed) {
            Ok(state) => state,
            Err(error) => return Ok(cannot_watch(&error, locale)),
        };
        match state {
            Some(state) => {
                if is_due || last.as_ref().is_none_or(|last| !last.is_as(&state.snapshot)) {
                    match check_once(&state, options) {
                        // Nobody looks on any more.
                        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return Ok(Ending::Clean),
                        result => result?,
                    }
                }
                last = Some(state.snapshot);
                is_due = false;
            }
            // That was told; what is wrong from the beginning is not waited with.
            None if last.is_none() => return Ok(Ending::Failed),
            None => is_due = true,
        }
        match wait(&events, &mut followed, last.as_ref()) {
            Some(is_known) => is_due |= is_known,
            None => return Ok(Ending::Clean),
        }
    }
}

/// What there is to check now, all its folders being followed; `None` if it can't be had, of which
/// the reader is told.
fn state(
    matches: &ArgMatches,
    asked: Option<Locale>,
    locale: Locale,
    followed: &mut Followed,
) -> notify::Result<Option<State>> {
    let Some(configs) = configured::asked(matches, locale) else { return Ok(None) };
    let locale = asked.or_else(|| configured::locale(&configs)).unwrap_or(locale);
    let Some(targets) = targets(matches, locale) else { return Ok(None) };
    loop {
        let snapshot = Snapshot::now(&targets, &configs);
        // What came into a new folder before it was followed must not be missed.
        if !followed.follow(snapshot.followed().map(Path::to_owned).collect())? {
            return Ok(Some(State { targets, configs, locale, snapshot }));
        }
    }
}

/// Checks, in place of what stood on the screen before.
fn check_once(state: &State, options: CheckOptions) -> io::Result<()> {
    if io::stdout().is_terminal() {
        let mut out = stdout();
        write!(out, "\x1b[2J\x1b[H")?;
        out.flush()?;
    }
    let State { targets, configs, locale, .. } = state;
    check::run(targets, configs, options, *locale)?;
    if options.quiet {
        return Ok(());
    }
    let time = chrono::Local::now().format("%H:%M:%S");
    let words = say!(
        *locale,
        "Checked at {time}; waiting for changes, Ctrl-C ends it.",
        "检查时间 {time}；正在等待文件改动，按 Ctrl-C 结束。"
    );
    let mut out = stdout();
    writeln!(out, "{}", styled(DIM, &words))?;
    out.flush()
}

/// Waits for something that may make a difference, and until nothing more of it comes; says whether
/// it was about a file that a check is known to depend on. `None` if nothing can come any more.
fn wait(events: &Receiver<notify::Result<Event>>, followed: &mut Followed, last: Option<&Snapshot>) -> Option<bool> {
    let mut is_known = false;
    let mut until: Option<Instant> = None;
    loop {
        let event = match until {
            None => events.recv().ok()?,
            Some(until) => {
                let left = until.saturating_duration_since(Instant::now());
                match events.recv_timeout(left.min(LULL)) {
                    Ok(event) if !left.is_zero() => event,
                    Ok(_) | Err(RecvTimeoutError::Timeout) => return Some(is_known),
                    Err(RecvTimeoutError::Disconnected) => return None,
                }
            }
        };
        let may_differ = match &event {
            Ok(event) if event.need_rescan() => true,
            Ok(event) => event.paths.iter().any(|path| last.is_none_or(|last| last.may_differ(path))),
            // Something was lost.
            Err(_) => true,
        };
        for path in event.iter().flat_map(|event| &event.paths) {
            is_known |= last.is_some_and(|last| last.has(path));
        }
        event.iter().for_each(|event| followed.notice(event));
        if may_differ && until.is_none() {
            until = Some(Instant::now() + LONGEST);
        }
    }
}

fn cannot_watch(error: &notify::Error, locale: Locale) -> Ending {
    problems::say(&match &error.kind {
        notify::ErrorKind::MaxFilesWatch => say!(
            locale,
            "`--watch`: the system watches no more folders; exclude some, or raise its limit (on Linux `fs.inotify.max_user_watches`)",
            "`--watch`：系统无法监视更多文件夹；请排除一部分，或提高系统上限（Linux 上为 `fs.inotify.max_user_watches`）"
        ),
        _ => {
            let error = visible(&error.to_string());
            say!(locale, "`--watch`: changes can't be noticed: {error}", "`--watch`：无法监视文件改动：{error}")
        }
    });
    Ending::Failed
}

/// Ends the program: that is what was asked for, and all there is to see was seen.
fn end() {
    if io::stderr().is_terminal() {
        // The prompt is not to stand behind what is half written.
        let _ = writeln!(io::stderr());
    }
    process::exit(0)
}

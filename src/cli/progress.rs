//! A line on the terminal that says how far a walk has come.

use std::io::{self, IsTerminal};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::output::visible;
use crate::locale::Locale;
use crate::say;
use crate::workspace::Progress;

/// Nobody wonders about what takes less.
const PATIENCE: Duration = Duration::from_secs(1);
const BETWEEN: Duration = Duration::from_millis(100);

/// Does some work. If that takes long, it is shown on the terminal that it goes on; nothing is left
/// of it in the end.
pub fn shown<T>(wanted: bool, locale: Locale, work: impl FnOnce(&Progress) -> T) -> T {
    let progress = Progress::default();
    if !wanted || !io::stderr().is_terminal() {
        return work(&progress);
    }
    let (end, ended) = mpsc::channel();
    thread::scope(|scope| {
        scope.spawn(|| show(&progress, ended, locale));
        // Dropped also if the work panics: the other thread must not wait for ever.
        let _end = end;
        work(&progress)
    })
}

fn show(progress: &Progress, ended: Receiver<()>, locale: Locale) {
    let goes_on = |time| ended.recv_timeout(time) == Err(RecvTimeoutError::Timeout);
    if !goes_on(PATIENCE) {
        return;
    }
    progress.watch();
    let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
    bar.set_style(
        ProgressStyle::with_template("{spinner} {wide_msg}").unwrap_or_else(|_| ProgressStyle::default_spinner()),
    );
    loop {
        bar.set_message(words(progress, locale));
        bar.tick();
        if !goes_on(BETWEEN) {
            break;
        }
    }
    bar.finish_and_clear();
}

fn words(progress: &Progress, locale: Locale) -> String {
    let (files, folder) = (progress.files(), visible(&progress.folder()));
    let word = if files == 1 { "file" } else { "files" };
    match folder.as_str() {
        "" => say!(locale, "{files} {word} read", "已检查 {files} 个文件"),
        folder => say!(locale, "{files} {word} read, now in {folder}", "已检查 {files} 个文件，当前位于 {folder}"),
    }
}

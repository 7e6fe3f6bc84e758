//! What a walk did not read.

use std::io;
use std::path::PathBuf;

use super::entries::Way;
use crate::locale::Locale;
use crate::say;
use crate::workspace::Unread;

/// What became of a walk.
#[derive(Debug, Default)]
pub struct Walked {
    /// How many files were read.
    pub files: usize,
    /// What was not read, ordered by path.
    pub skipped: Vec<Skipped>,
}

/// Something that was not read.
#[derive(Debug)]
pub struct Skipped {
    /// Empty where the walk could not tell.
    pub path: String,
    pub why: Unread,
    /// Whether something was to be done that could not be.
    pub failed: bool,
    /// The place in the list that names it, if one does: `files.txt:3`.
    pub from: Option<String>,
}

impl Skipped {
    /// What there is to say of something that was not read; nothing where nobody expects it to be.
    pub(super) fn new(path: String, why: Unread, way: Way<'_>) -> Option<Self> {
        let (failed, from) = match (way, &why) {
            (Way::Named, _) => (true, None),
            // Lists name everything that there is, as walks meet it.
            (Way::Below | Way::Listed(_), Unread::Binary | Unread::Language) => return None,
            (Way::Listed(place), Unread::Io(_) | Unread::NotAFile) => (true, Some(place.to_owned())),
            // What went away meanwhile might as well never have been met.
            (Way::Below, Unread::Io(error)) if error.kind() == io::ErrorKind::NotFound => return None,
            // Nobody knows what is in it.
            (Way::Below, Unread::Io(_)) => (true, None),
            (Way::Below | Way::Listed(_), _) => (false, None),
        };
        Some(Self { path, why, failed, from })
    }

    /// Why it was not read, and that it need not have been, if so.
    pub fn reason(&self, locale: Locale) -> String {
        let why = self.why.reason(locale);
        if self.failed { why } else { say!(locale, "skipped: {why}", "已跳过：{why}") }
    }
}

/// The path and the cause in an error of the walk.
pub(super) fn reason(error: ignore::Error) -> (Option<PathBuf>, Unread) {
    match error {
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => reason(*err),
        ignore::Error::WithPath { path, err } => (Some(path), reason(*err).1),
        ignore::Error::Io(error) => (None, Unread::Io(error)),
        other => (None, Unread::Other(other.to_string())),
    }
}

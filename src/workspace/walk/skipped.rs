//! What a walk did not read.

use std::path::PathBuf;

use super::entries::Way;
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
    /// Whether something was asked for that could not be done.
    pub named: bool,
    /// The place in the list that names it, if one does: `files.txt:3`.
    pub from: Option<String>,
}

impl Skipped {
    /// What there is to say of something that was not read; nothing where nobody expects it to be.
    pub(super) fn new(path: String, why: Unread, way: Way<'_>) -> Option<Self> {
        let (named, from) = match (way, &why) {
            (Way::Named, _) => (true, None),
            // Lists name everything that there is, as walks meet it.
            (Way::Below | Way::Listed(_), Unread::Binary | Unread::Language) => return None,
            (Way::Listed(place), Unread::Io(_) | Unread::NotAFile) => (true, Some(place.to_owned())),
            (Way::Below | Way::Listed(_), _) => (false, None),
        };
        Some(Self { path, why, named, from })
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

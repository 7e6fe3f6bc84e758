//! What is written by hand: notes on common and client codes, first segments, codes of API 2.0.

use super::blob::{half, partition, section, string};
use super::code::{Code, lookup};
use super::format::{NOTE_CLIENT, NOTE_SEED, NOTE_WORDS, Section};
use crate::locale::Locale;

/// The note on one code.
#[derive(Clone, Copy, Debug)]
pub struct Note(usize);

/// What a note's code is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteKind {
    /// A common code; `seed` if it is one of the 26 on every product's "Responses" page.
    Common {
        seed: bool,
    },
    Client,
}

/// Whether sending the same request again can help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retry {
    Yes,
    No,
    Depends,
}

/// A note's texts in one language.
#[derive(Clone, Copy, Debug)]
pub struct NoteText {
    /// One sentence.
    pub summary: &'static str,
    causes: &'static str,
    remedy: &'static str,
    /// Why to retry or not.
    pub retry_reason: &'static str,
}

impl NoteText {
    /// Likely causes, the likeliest first.
    pub fn causes(self) -> impl Iterator<Item = &'static str> {
        self.causes.lines()
    }

    /// What to do about it.
    pub fn remedy(self) -> impl Iterator<Item = &'static str> {
        self.remedy.lines()
    }
}

impl Note {
    pub(super) fn of(code: Code) -> Option<Self> {
        let count = section(Section::Notes).len() / (2 * NOTE_WORDS);
        let at = partition(count, |index| Note(index).word(0) < code.0);
        (at < count).then_some(Note(at)).filter(|note| note.word(0) == code.0)
    }

    fn word(self, index: usize) -> u16 {
        half(section(Section::Notes), NOTE_WORDS * self.0 + index)
    }

    pub fn kind(self) -> NoteKind {
        match self.word(1) {
            NOTE_CLIENT => NoteKind::Client,
            bits => NoteKind::Common { seed: bits & NOTE_SEED != 0 },
        }
    }

    pub fn retry(self) -> Retry {
        [Retry::Yes, Retry::No, Retry::Depends][usize::from(self.word(2))]
    }

    /// The SDKs that make a client code: `go`, `python`, ….
    pub fn sdks(self) -> impl Iterator<Item = &'static str> {
        string(self.word(3)).lines()
    }

    pub fn text(self, locale: Locale) -> NoteText {
        let field = |index| string(self.word(locale.pick(4usize, 8) + index));
        NoteText { summary: field(0), causes: field(1), remedy: field(2), retry_reason: field(3) }
    }
}

/// What the first segment of codes means.
#[derive(Clone, Copy, Debug)]
pub struct Segment(usize);

impl Segment {
    fn text(self, index: usize) -> &'static str {
        string(half(section(Section::Segments), 5 * self.0 + index))
    }

    /// A few words, to begin a gloss with.
    pub fn label(self, locale: Locale) -> &'static str {
        self.text(locale.pick(1, 2))
    }

    /// One sentence; empty where the segment is itself a code with a note.
    pub fn meaning(self, locale: Locale) -> &'static str {
        self.text(locale.pick(3, 4))
    }
}

/// What is known about a first segment.
pub fn segment(name: &str) -> Option<Segment> {
    let count = section(Section::Segments).len() / 10;
    let at = partition(count, |index| Segment(index).text(0) < name);
    (at < count).then_some(Segment(at)).filter(|segment| segment.text(0) == name)
}

/// A code of the old API 2.0.
#[derive(Clone, Copy, Debug)]
pub struct Legacy(usize);

impl Legacy {
    fn text(self, index: usize) -> &'static str {
        string(half(section(Section::Legacy), 4 * self.0 + index))
    }

    /// One sentence.
    pub fn meaning(self, locale: Locale) -> &'static str {
        self.text(locale.pick(1, 2))
    }

    /// The codes of API 3.0 that say the same.
    pub fn today(self) -> impl Iterator<Item = Code> {
        self.text(3).lines().filter_map(lookup)
    }
}

/// The code of API 2.0 with this text.
pub fn legacy(code: &str) -> Option<Legacy> {
    let count = section(Section::Legacy).len() / 8;
    let at = partition(count, |index| Legacy(index).text(0) < code);
    (at < count).then_some(Legacy(at)).filter(|legacy| legacy.text(0) == code)
}

//! Codes: look-up by text, and where each is listed.

use super::blob::{bytes, half, partition, section, string, text};
use super::format::{INTERNATIONAL, REMOVED, Section, VERSION_MASK, fold_hash};
use super::note::{Note, NoteKind};
use super::service::Service;

/// A code that the catalog has: an index in the order of the texts' bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(pub(super) u16);

/// What a code is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Any action of any service may return it.
    Common,
    /// Listed for at least one service.
    Service,
    /// Made by an SDK; no server sends it.
    Client,
    /// Listed by older releases of the SDKs only.
    Removed,
}

/// One service version that lists a code, or did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Listing {
    pub service: Service,
    /// The API version, such as `2017-03-12`.
    pub version: &'static str,
    /// Only the international edition's SDK lists it.
    pub international: bool,
    /// The last release of the SDK that listed it, if none of today does.
    pub removed: Option<&'static str>,
}

impl Code {
    pub fn text(self) -> &'static str {
        text(Section::CodeOffsets, Section::CodeText, usize::from(self.0))
    }

    pub fn status(self) -> Status {
        match self.note().map(|note| note.kind()) {
            Some(NoteKind::Common { .. }) => Status::Common,
            _ if self.listed_in().next().is_some() => Status::Service,
            Some(NoteKind::Client) => Status::Client,
            None => Status::Removed,
        }
    }

    /// Where the code is listed, ordered by service and version.
    pub fn listings(self) -> impl Iterator<Item = Listing> {
        let versions = section(Section::Versions);
        self.entries().map(move |(word, release)| {
            let version = 2 * usize::from(word & VERSION_MASK);
            Listing {
                service: Service(half(versions, version)),
                version: string(half(versions, version + 1)),
                international: word & INTERNATIONAL != 0,
                removed: release.map(string),
            }
        })
    }

    /// The ids of the versions that list the code today.
    pub(super) fn listed_in(self) -> impl Iterator<Item = u16> {
        self.entries().filter(|(_, release)| release.is_none()).map(|(word, _)| word & VERSION_MASK)
    }

    /// The words of the code's listings, each with the text id of the last release of a removed one.
    fn entries(self) -> impl Iterator<Item = (u16, Option<u16>)> {
        let offsets = section(Section::ListingOffsets);
        let end = usize::from(half(offsets, usize::from(self.0) + 1));
        let mut at = usize::from(half(offsets, usize::from(self.0)));
        let words = section(Section::Listings);
        std::iter::from_fn(move || {
            (at < end).then(|| {
                let word = half(words, at);
                let release = (word & REMOVED != 0).then(|| half(words, at + 1));
                at += 1 + usize::from(release.is_some());
                (word, release)
            })
        })
    }

    /// The services that list the code today, each once.
    pub fn services(self) -> Vec<Service> {
        let listed = self.listings().filter(|listing| listing.removed.is_none());
        let mut services: Vec<Service> = listed.map(|listing| listing.service).collect();
        services.dedup();
        services
    }

    /// Those of today that differ from this code in the case of ASCII letters only.
    pub fn twins(self) -> impl Iterator<Item = Code> {
        folded(self.text()).filter(move |code| *code != self && code.status() != Status::Removed)
    }

    /// Whether one of these services lists the code today.
    pub fn is_listed_for(self, services: &[Service]) -> bool {
        self.listed_in().any(|version| services.contains(&service_of(version)))
    }

    /// Whether one of these services lists the code today, or did.
    pub fn was_listed_for(self, services: &[Service]) -> bool {
        self.entries().any(|(word, _)| services.contains(&service_of(word & VERSION_MASK)))
    }

    /// Whether one who uses these services may meet the code today; where there are none, anyone's
    /// will do.
    pub fn fits(self, services: &[Service]) -> bool {
        match self.status() {
            Status::Common => true,
            Status::Client | Status::Removed => false,
            Status::Service => services.is_empty() || self.is_listed_for(services),
        }
    }

    /// What is written by hand about a common or client code.
    pub fn note(self) -> Option<Note> {
        Note::of(self)
    }

    /// The part before the first dot.
    pub fn first_segment(self) -> &'static str {
        first_segment(self.text())
    }
}

/// The last release of the SDKs that had one of these listings, if they are of the past.
pub fn last_release(listings: &[Listing]) -> Option<&'static str> {
    let number = |release: &str| -> Vec<u32> {
        release.rsplit(' ').next().unwrap_or_default().split('.').filter_map(|part| part.parse().ok()).collect()
    };
    listings.iter().filter_map(|listing| listing.removed).max_by_key(|release| number(release))
}

/// The service of a version's id.
fn service_of(version: u16) -> Service {
    Service(half(section(Section::Versions), 2 * usize::from(version)))
}

/// The part of a code's text before the first dot.
pub fn first_segment(code: &str) -> &str {
    code.split('.').next().unwrap_or(code)
}

fn count() -> usize {
    section(Section::CodeOffsets).len() / 4 - 1
}

/// The bytes of a code's text, for searches that need not know that they are UTF-8.
fn code_bytes(index: usize) -> &'static [u8] {
    bytes(Section::CodeOffsets, Section::CodeText, index)
}

/// Every code, ordered by the bytes of its text.
pub fn all() -> impl ExactSizeIterator<Item = Code> {
    (0..count() as u16).map(Code)
}

/// The code with exactly this text.
pub fn lookup(text: &str) -> Option<Code> {
    folded(text).find(|code| code_bytes(usize::from(code.0)) == text.as_bytes())
}

/// The codes that equal this text but for the case of ASCII letters.
pub fn folded(text: &str) -> impl Iterator<Item = Code> {
    slots(text)
        .filter(|id| usize::from(*id) < count())
        .map(Code)
        .filter(move |code| code_bytes(usize::from(code.0)).eq_ignore_ascii_case(text.as_bytes()))
}

/// What stands in the table where this text may stand.
fn slots(text: &str) -> impl Iterator<Item = u16> {
    let table = section(Section::CodeHash);
    let mask = table.len() / 2 - 1;
    let first = fold_hash(text.as_bytes()) as usize;
    (first..).map(move |slot| half(table, slot & mask)).take_while(|id| *id != 0).map(|id| id - 1)
}

/// The codes that begin with these bytes, in order.
pub fn with_prefix(prefix: &str) -> impl ExactSizeIterator<Item = Code> + use<> {
    let prefix = prefix.as_bytes();
    let start = partition(count(), |index| code_bytes(index) < prefix);
    let end = start + partition(count() - start, |index| code_bytes(start + index).starts_with(prefix));
    (start as u16..end as u16).map(Code)
}

/// The codes below a first segment (`AuthFailure` has `AuthFailure.TokenFailure`), in order.
pub fn children(segment: &str) -> impl ExactSizeIterator<Item = Code> + use<> {
    with_prefix(&format!("{segment}."))
}

/// What codes begin with, in order: the first segment and, where it is one itself, its code.
pub fn first_segments() -> impl ExactSizeIterator<Item = (&'static str, Option<Code>)> {
    (0..section(Section::FirstSegments).len() / 2).map(|index| {
        let code = first_code(index);
        let segment = code.first_segment();
        // A segment's own code sorts before all that it begins.
        (segment, (segment.len() == code.text().len()).then_some(code))
    })
}

fn first_code(index: usize) -> Code {
    Code(half(section(Section::FirstSegments), index))
}

/// Whether some code begins with this segment.
pub fn is_first_segment(segment: &str) -> bool {
    let text = segment.as_bytes();
    slots(segment).map(usize::from).any(|id| match id.checked_sub(count()) {
        None => code_bytes(id) == text && !segment.contains('.'),
        Some(index) => {
            let code = code_bytes(usize::from(first_code(index).0));
            code.starts_with(text) && code.get(text.len()) == Some(&b'.')
        }
    })
}

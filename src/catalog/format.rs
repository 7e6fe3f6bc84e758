//! The layout of the packed catalog, shared by `build.rs`, which writes it, and [`super::blob`],
//! which reads it in place.
//!
//! The pack begins with one little-endian `u32` per [`Section`] and one more: the byte offset at
//! which each section starts, and the end. All numbers in it are little-endian. Nothing in it
//! needs parsing: a section is an array of fixed-width records, or text that such an array points
//! into. Text ids are indices into the `Strings` sections.

/// The sections of the pack, in their order.
#[derive(Clone, Copy)]
#[repr(usize)]
pub enum Section {
    /// `u32` byte offsets into `StringText`, one more than there are strings.
    StringOffsets,
    StringText,
    /// `u32` byte offsets into `CodeText`, one more than there are codes; codes sorted by bytes.
    CodeOffsets,
    CodeText,
    /// `u16` slots of an open-addressed table over [`fold_hash`]: 0 for empty, else 1 more than a
    /// code's id, or than the number of codes and an index into `FirstSegments`, for a first
    /// segment that is no code.
    CodeHash,
    /// `u16` indices into `Listings`, one more than there are codes.
    ListingOffsets,
    /// `u16` words: a version id with [`REMOVED`] and [`INTERNATIONAL`] in its high bits; after a
    /// removed one follows the text id of the last release that had it.
    Listings,
    /// Two `u16`: service id, text id of the version's date.
    Versions,
    /// Four `u16`: text ids of name, English title, Chinese title; number of the product's
    /// documentation, 0 for unknown. Sorted by name.
    Services,
    /// [`NOTE_WORDS`] `u16`: code id, bits, retry (yes, no, depends), text id of the SDKs, then for
    /// English and for Chinese: text ids of summary, causes, remedy and reason. Sorted by code id.
    Notes,
    /// Five `u16` text ids: first segment, labels and sentences (en, zh, en, zh). Sorted by segment.
    Segments,
    /// Four `u16` text ids: code of API 2.0, English and Chinese meaning, the codes that say it
    /// today. Sorted by code.
    Legacy,
    /// `u16` ids of the first code of each first segment, in order.
    FirstSegments,
    /// `u16` code ids, ordered by the length of their text, then by id.
    NearOrder,
    /// `u32` [`signature`] of each entry of `NearOrder`.
    NearSignatures,
    /// `u16` index into `NearOrder` of the first code with at least that many bytes, from 0 on.
    NearLengths,
    /// Text ids (`u16`): date, then package name and version in turn.
    Sources,
}

pub const SECTIONS: usize = Section::Sources as usize + 1;

/// Listing bit: no release of today lists it any more.
pub const REMOVED: u16 = 1 << 15;
/// Listing bit: only the international edition's SDK lists it.
pub const INTERNATIONAL: u16 = 1 << 14;
/// The rest of a listing's first word.
pub const VERSION_MASK: u16 = INTERNATIONAL - 1;

pub const NOTE_WORDS: usize = 12;
/// Note bit: the common code is on every product's "Responses" page.
pub const NOTE_SEED: u16 = 1;
/// Note bit: an SDK makes the code, so it is no common one.
pub const NOTE_CLIENT: u16 = 2;

/// Hash of a code's text that does not look at ASCII case (32-bit FNV-1a).
pub const fn fold_hash(text: &[u8]) -> u32 {
    let mut hash: u32 = 0x811c_9dc5;
    let mut at = 0;
    while at < text.len() {
        hash = (hash ^ text[at].to_ascii_lowercase() as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    // FNV's low bits are its weakest; the table takes the low bits.
    hash ^ (hash >> 15)
}

/// The parity of each letter's count in a text, ASCII case ignored, one bit a letter.
///
/// One inserted or deleted letter flips one bit, a replaced one two, two swapped ones none: texts
/// whose signatures differ in more than `2 * d` bits are further than `d` edits apart.
pub const fn signature(text: &[u8]) -> u32 {
    let mut bits: u32 = 0;
    let mut at = 0;
    while at < text.len() {
        let bit = match text[at].to_ascii_lowercase() {
            letter @ b'a'..=b'z' => (letter - b'a') as u32,
            b'0'..=b'4' => 26,
            b'5'..=b'9' => 27,
            b'.' => 28,
            b'_' => 29,
            _ => 30,
        };
        bits ^= 1 << bit;
        at += 1;
    }
    bits
}

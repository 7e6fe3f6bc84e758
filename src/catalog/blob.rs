//! Reads the packed catalog in place: no parsing, no allocation, no start-up cost.

use super::format::{SECTIONS, Section};

static PACK: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/catalog.bin"));

const _: () = assert!(PACK.len() > 4 * SECTIONS, "build.rs made an empty catalog");

/// The bytes of one section.
pub fn section(section: Section) -> &'static [u8] {
    let index = section as usize;
    &PACK[word(PACK, index) as usize..word(PACK, index + 1) as usize]
}

/// The number at an index of an array of `u16`.
pub fn half(bytes: &[u8], index: usize) -> u16 {
    u16::from_le_bytes([bytes[2 * index], bytes[2 * index + 1]])
}

/// The number at an index of an array of `u32`.
pub fn word(bytes: &[u8], index: usize) -> u32 {
    let at = 4 * index;
    u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]])
}

/// The bytes of one text of an array of texts.
pub fn bytes(offsets: Section, texts: Section, index: usize) -> &'static [u8] {
    let offsets = section(offsets);
    &section(texts)[word(offsets, index) as usize..word(offsets, index + 1) as usize]
}

/// One text of an array of texts.
pub fn text(offsets: Section, texts: Section, index: usize) -> &'static str {
    std::str::from_utf8(bytes(offsets, texts, index)).unwrap_or_default()
}

/// The text that a record names by its id.
pub fn string(id: u16) -> &'static str {
    text(Section::StringOffsets, Section::StringText, usize::from(id))
}

/// The length of the whole pack in bytes.
pub fn size() -> usize {
    PACK.len()
}

/// The first index below `len` for which `less` no longer holds, in an array sorted by it.
pub fn partition(len: usize, less: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut high) = (0, len);
    while low < high {
        let middle = low + (high - low) / 2;
        if less(middle) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    low
}

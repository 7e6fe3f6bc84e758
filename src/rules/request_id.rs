//! An id to write where a response has none.

use std::hash::{DefaultHasher, Hash, Hasher};

/// How much of a text around a place makes its id, in bytes on either side.
const AROUND: usize = 256;

/// An id in the form of a random UUID, other for other places and other texts. It is always the same one
/// for the same: what an editor is offered twice must not differ.
pub fn request_id(text: &str, offset: usize) -> String {
    let bytes = text.as_bytes();
    let around = &bytes[offset.saturating_sub(AROUND).min(bytes.len())..(offset + AROUND).min(bytes.len())];
    let half = |salt: u8| {
        let mut hasher = DefaultHasher::new();
        (salt, offset, bytes.len(), around).hash(&mut hasher);
        hasher.finish()
    };
    let (high, low) = (half(0), half(1));
    let version = 0x4000 | high & 0x0fff;
    let variant = 0x8000 | low >> 48 & 0x3fff;
    let (first, second, last) = (high >> 32, high >> 16 & 0xffff, low & 0xffff_ffff_ffff);
    format!("{first:08x}-{second:04x}-{version:04x}-{variant:04x}-{last:012x}")
}

#[cfg(test)]
mod tests {
    use super::request_id;

    #[test]
    fn ids_are_uuids_of_version_4_and_differ() {
        let ids =
            [request_id("", 0), request_id("ab", 0), request_id("ab", 1), request_id("ab", 9), request_id("ac", 1)];
        for (index, id) in ids.iter().enumerate() {
            let lengths: Vec<usize> = id.split('-').map(str::len).collect();
            assert_eq!(lengths, [8, 4, 4, 4, 12], "{id}");
            assert!(id.as_bytes()[14] == b'4' && b"89ab".contains(&id.as_bytes()[19]), "{id}");
            assert!(!ids[..index].contains(id), "{id} is there twice");
        }
        assert_eq!(request_id("ab", 1), ids[2]);
    }
}

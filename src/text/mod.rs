//! Text as editors see it: documents that change, positions in three encodings, edits.
//!
//! Inside the program a place is always a byte offset into UTF-8 text. Lines and columns exist
//! only at the edges: [`Encoding`] says what a column counts.

mod document;
mod edit;
mod encoding;

pub use document::Document;
pub use edit::{Edit, apply};
pub use encoding::{Encoding, Position};

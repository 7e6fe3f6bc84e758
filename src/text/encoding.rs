//! Positions, and what their columns count.

/// A place as line and column, both 0-based. What a column counts is said by an [`Encoding`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    pub line: u32,
    pub column: u32,
}

/// The unit of a column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Encoding {
    /// Bytes.
    Utf8,
    /// UTF-16 code units: what a client that says nothing means.
    #[default]
    Utf16,
    /// Unicode code points.
    Utf32,
}

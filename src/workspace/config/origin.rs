//! Where a value is from.

use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

/// The place in a configuration file that a value is from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    pub file: Arc<Path>,
    /// Counted from 1.
    pub line: u32,
}

/// A value, and where it is from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held<T> {
    pub value: T,
    /// `None` where no file says anything.
    pub origin: Option<Origin>,
}

impl<T> Held<T> {
    /// What holds where no file says anything.
    pub fn unsaid(value: T) -> Self {
        Self { value, origin: None }
    }
}

impl<T: Default> Default for Held<T> {
    fn default() -> Self {
        Self::unsaid(T::default())
    }
}

/// A value that was read, and the bytes where it stands in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct At<T> {
    pub value: T,
    pub range: Range<usize>,
}

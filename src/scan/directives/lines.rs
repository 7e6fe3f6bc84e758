//! The lines of a text, as editors count them: they end at LF, CR LF and CR.

use std::ops::Range;

/// Where the lines of a text begin.
pub struct Lines {
    starts: Vec<usize>,
    length: usize,
}

impl Lines {
    pub fn of(text: &str) -> Self {
        let bytes = text.as_bytes();
        let is_end = |at: &usize| bytes[*at] == b'\n' || bytes.get(*at + 1) != Some(&b'\n');
        let ends = memchr::memchr2_iter(b'\n', b'\r', bytes).filter(is_end);
        Self { starts: std::iter::once(0).chain(ends.map(|end| end + 1)).collect(), length: bytes.len() }
    }

    /// The index of the line that an offset is on. A line break is on the line that it ends.
    pub fn of_offset(&self, offset: usize) -> usize {
        self.starts.partition_point(|start| *start <= offset) - 1
    }

    pub fn count(&self) -> usize {
        self.starts.len()
    }

    /// The bytes of a line, with its break. The last one has the end of the text as well.
    pub fn range(&self, line: usize) -> Range<usize> {
        self.starts[line]..self.starts.get(line + 1).copied().unwrap_or(self.length + 1)
    }
}

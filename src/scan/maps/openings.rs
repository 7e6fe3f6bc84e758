//! The way back from a place in code to the bracket that is open there.

use super::super::lexer::Span;

/// Finds which brackets are open at places of a text. Each part of the text is gone over once or
/// twice, however many places are asked about.
pub struct Openings<'a> {
    text: &'a str,
    /// The outermost literals and comments.
    spans: &'a [Span],
    /// Places that were asked about, in order, each with the offset of the innermost bracket that
    /// is open there.
    known: Vec<(usize, Option<usize>)>,
}

impl<'a> Openings<'a> {
    pub fn new(text: &'a str, spans: &'a [Span]) -> Self {
        Openings { text, spans, known: Vec::new() }
    }

    /// The byte offset of the innermost bracket that is open at an offset, which is in no literal.
    pub fn at(&mut self, place: usize) -> Option<usize> {
        let behind = self.known.partition_point(|(known, _)| *known <= place);
        // What was asked about further on stays known, and this is known before it.
        let later = self.known.split_off(behind);
        let found = self.find(place);
        self.known.push((place, found));
        self.known.extend(later);
        found
    }

    fn find(&mut self, place: usize) -> Option<usize> {
        let (mut depth, mut end) = (0u32, place);
        loop {
            // From a place that is known the way back is known as well. What is gone past has no use
            // any more: whoever comes from further on comes by the place that is asked about first.
            let (floor, open) = self.known.pop().unwrap_or_default();
            if floor > end {
                continue;
            }
            if let Some(found) = self.unopened(floor..end, &mut depth) {
                self.known.push((floor, open));
                return Some(found);
            }
            end = open?;
            if depth == 0 {
                return Some(end);
            }
            depth -= 1;
        }
    }

    /// The last bracket in a byte range that is still open at its end, with so many closed ones to
    /// be opened first.
    fn unopened(&self, range: std::ops::Range<usize>, depth: &mut u32) -> Option<usize> {
        let mut end = range.end;
        let mut behind = self.spans.partition_point(|span| (span.start as usize) < end);
        while end > range.start {
            let span = behind.checked_sub(1).map(|index| self.spans[index]);
            let start = span.map_or(0, |span| span.end as usize).clamp(range.start, end);
            for (index, byte) in self.text.as_bytes()[start..end].iter().enumerate().rev() {
                match byte {
                    b')' | b']' | b'}' => *depth += 1,
                    b'(' | b'[' | b'{' if *depth == 0 => return Some(start + index),
                    b'(' | b'[' | b'{' => *depth -= 1,
                    _ => {}
                }
            }
            end = span.map_or(0, |span| span.start as usize).min(start);
            behind = behind.saturating_sub(1);
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The same, the plain way.
    fn opening(text: &str, place: usize) -> Option<usize> {
        let mut depth = 0;
        for (at, byte) in text.bytes().enumerate().take(place).collect::<Vec<_>>().into_iter().rev() {
            match byte {
                b')' => depth += 1,
                b'(' if depth == 0 => return Some(at),
                b'(' => depth -= 1,
                _ => {}
            }
        }
        None
    }

    proptest! {
        #[test]
        fn what_is_known_changes_nothing(text in "[() ]{0,60}", places in proptest::collection::vec(0usize..60, 0..20)) {
            let mut openings = Openings::new(&text, &[]);
            for place in places.into_iter().map(|place| place.min(text.len())) {
                prop_assert_eq!(openings.at(place), opening(&text, place), "{} in {:?}", place, text);
            }
        }
    }
}

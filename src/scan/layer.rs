//! The text that literals of code hold, with the way back to the source through every escape,
//! joint and hole.

use std::ops::Range;

use super::escapes::Escapes;
use super::writing::Writing;

/// What stands in a layer's text for a value that the code puts there: U+FFFC.
pub const HOLE: char = '\u{fffc}';

/// A text that is not the source itself, and where its parts stand in the source.
#[derive(Debug, Default)]
pub struct Layer {
    pub text: String,
    /// Ordered by place, without gaps in the text.
    pieces: Vec<Piece>,
    /// Where in the source each of its literals begins, and how a text is written into it.
    parts: Vec<(u32, Writing)>,
    /// In how many strings of JSON, one in the other, it stands in these literals.
    strings: usize,
}

/// A part of a layer's text. Offsets in bytes.
#[derive(Clone, Copy, Debug)]
struct Piece {
    /// Where it begins in the text.
    text: u32,
    /// Where it stands in the source.
    start: u32,
    end: u32,
    kind: PieceKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum PieceKind {
    /// Byte for byte the source.
    Exact,
    /// An escape or a hole, which stands for something else as a whole.
    Unit,
    /// What joins two literals, or stands before the lines of one: nothing in the text.
    Joint,
}

impl Layer {
    /// Notes that from this byte of the source on a text is written so.
    pub fn begin_part(&mut self, start: usize, writing: Writing) {
        if self.parts.last().is_none_or(|(_, last)| *last != writing) {
            self.parts.push((start as u32, writing));
        }
    }

    /// Adds a part of the source as it stands, from byte `start` on.
    pub fn push_exact(&mut self, source: &str, start: usize) {
        if !source.is_empty() {
            self.piece(start..start + source.len(), PieceKind::Exact);
            self.text.push_str(source);
        }
    }

    /// Adds what a part of the source stands for as a whole.
    pub fn push_unit(&mut self, text: &str, source: Range<usize>) {
        self.piece(source, PieceKind::Unit);
        self.text.push_str(text);
    }

    /// Notes that the literal has ended and another goes on behind this part of the source.
    pub fn push_joint(&mut self, source: Range<usize>) {
        self.piece(source, PieceKind::Joint);
    }

    /// Adds what stands for a part of the source that ends one literal and begins another.
    pub fn push_gap(&mut self, text: &str, source: Range<usize>) {
        self.push_joint(source.start..source.start);
        self.push_unit(text, source.clone());
        self.push_joint(source.end..source.end);
    }

    /// Adds a part of a literal's content, from byte `start` on, with its escapes read.
    pub fn push_content(&mut self, content: &str, mut start: usize, escapes: Escapes) {
        let mut rest = content;
        while let Some(plain) = escapes.first(rest).filter(|_| !escapes.are_text()) {
            self.push_exact(&rest[..plain], start);
            start += plain;
            let text = self.text.len();
            self.piece(start..start, PieceKind::Unit);
            let length = escapes.read(&rest[plain..], &mut self.text);
            let stays = self.text[text..] == rest[plain..plain + length];
            rest = &rest[plain + length..];
            start += length;
            if let Some(piece) = self.pieces.last_mut() {
                (piece.end, piece.kind) = (start as u32, if stays { PieceKind::Exact } else { PieceKind::Unit });
            }
        }
        self.push_exact(rest, start);
    }

    /// The text of a string of JSON that stands in this one's text, `content` being its byte range there.
    pub fn inner(&self, content: Range<usize>) -> Layer {
        let escapes = Escapes::JSON;
        let mut layer = Layer { parts: self.parts.clone(), strings: self.strings + 1, ..Layer::default() };
        let mut at = content.start;
        let mut letters = String::new();
        while let Some(plain) = escapes.first(&self.text[at..content.end]) {
            self.copy(at..at + plain, &mut layer);
            at += plain;
            letters.clear();
            let length = escapes.read(&self.text[at..content.end], &mut letters);
            layer.push_unit(&letters, self.source_range(at..at + length));
            at += length;
        }
        self.copy(at..content.end, &mut layer);
        layer
    }

    /// Writes braces once that the literal has doubled, and takes single ones for holes: the text
    /// of a format string in Rust, Python or C#.
    pub fn undoubled(self) -> Self {
        let parts = self.parts.iter().cloned().map(|(start, writing)| (start, Writing { braces: true, ..writing }));
        let mut layer = Layer { parts: parts.collect(), strings: self.strings, ..Layer::default() };
        let text = self.text.as_bytes();
        let mut from = 0;
        while let Some(at) = memchr::memchr2(b'{', b'}', &text[from..]).map(|at| from + at) {
            self.copy(from..at, &mut layer);
            let doubled = text.get(at + 1) == text.get(at);
            let near = &text[at..text.len().min(at + LONGEST_FIELD)];
            let hole = memchr::memchr(b'}', near).filter(|_| text[at] == b'{' && !doubled);
            from = match hole {
                Some(end) => at + end + 1,
                None => at + 1 + usize::from(doubled),
            };
            let mut hole_mark = [0; 4];
            let written = if hole.is_some() { HOLE.encode_utf8(&mut hole_mark) } else { &self.text[at..at + 1] };
            layer.push_unit(written, self.source_range(at..from));
        }
        self.copy(from..text.len(), &mut layer);
        layer
    }

    /// Adds a part of this layer to another, with the joints at either end.
    fn copy(&self, range: Range<usize>, other: &mut Layer) {
        let first = self.pieces.partition_point(|piece| (piece.text as usize) < range.start).saturating_sub(1);
        for (index, piece) in self.pieces.iter().enumerate().skip(first) {
            let at = piece.text as usize;
            if at > range.end {
                break;
            }
            let behind = self.pieces.get(index + 1).map_or(self.text.len(), |next| next.text as usize);
            let (start, end) = (range.start.max(at), range.end.min(behind));
            let source = piece.start as usize..piece.end as usize;
            match piece.kind {
                PieceKind::Joint if at >= range.start => other.push_joint(source),
                PieceKind::Unit if at == behind && at >= range.start => other.push_unit("", source),
                _ if start >= end => {}
                PieceKind::Exact => other.push_exact(&self.text[start..end], source.start + (start - at)),
                PieceKind::Unit | PieceKind::Joint => other.push_unit(&self.text[start..end], source),
            }
        }
    }

    fn piece(&mut self, source: Range<usize>, kind: PieceKind) {
        let text = self.text.len() as u32;
        self.pieces.push(Piece { text, start: source.start as u32, end: source.end as u32, kind });
    }

    /// The byte range of the source that a byte range of the text stands for. Of an empty range it
    /// is the place behind what stands before it.
    pub fn source_range(&self, range: Range<usize>) -> Range<usize> {
        let start = self.start(range.start);
        if !range.is_empty() {
            return start..self.end(range.end);
        }
        let here = if range.start > 0 { self.end(range.start) } else { start };
        here..here
    }

    /// The place in the source of the byte of the text at this offset.
    fn start(&self, offset: usize) -> usize {
        let behind = self.pieces.partition_point(|piece| piece.text as usize <= offset);
        let Some(piece) = behind.checked_sub(1).map(|index| self.pieces[index]) else { return 0 };
        match piece.kind {
            PieceKind::Exact => (piece.start as usize + (offset - piece.text as usize)).min(piece.end as usize),
            PieceKind::Unit if offset == self.text.len() && offset > piece.text as usize => piece.end as usize,
            PieceKind::Unit => piece.start as usize,
            PieceKind::Joint => piece.end as usize,
        }
    }

    /// The place in the source behind the byte of the text before this offset, which is not 0.
    fn end(&self, offset: usize) -> usize {
        let behind = self.pieces.partition_point(|piece| (piece.text as usize) < offset);
        // A unit may stand for nothing: the one that ends here is the last that begins before.
        let Some(piece) = behind.checked_sub(1).map(|index| self.pieces[index]) else { return 0 };
        match piece.kind {
            PieceKind::Exact => (piece.start as usize + (offset - piece.text as usize)).min(piece.end as usize),
            PieceKind::Unit | PieceKind::Joint => piece.end as usize,
        }
    }

    /// The offset in the text of a byte offset of the source; `None` if it is in no literal.
    pub fn offset(&self, source: usize) -> Option<usize> {
        let behind = self.pieces.partition_point(|piece| piece.start as usize <= source);
        let before = self.pieces[..behind].iter().enumerate().rev();
        let (index, piece) = before.take(LONGEST_RUN).find(|(_, piece)| piece.kind != PieceKind::Joint)?;
        let end = self.pieces.get(index + 1).map_or(self.text.len(), |next| next.text as usize);
        Some(match piece.kind {
            _ if source > piece.end as usize => return None,
            PieceKind::Exact => piece.text as usize + (source - piece.start as usize),
            _ if source == piece.end as usize => end,
            _ => piece.text as usize,
        })
    }

    /// Whether a byte range of the text reaches over the end of one of the literals.
    pub fn is_joined(&self, range: Range<usize>) -> bool {
        let first = self.pieces.partition_point(|piece| piece.text as usize <= range.start);
        let mut within = self.pieces[first..].iter().take_while(|piece| (piece.text as usize) < range.end);
        within.any(|piece| piece.kind == PieceKind::Joint)
    }

    /// The byte ranges of the source that a byte range of the text stands for, one for each literal that it
    /// reaches over; `None` where something else than the ends of literals stands between them.
    pub fn split(&self, range: Range<usize>) -> Option<Vec<Range<usize>>> {
        let first = self.pieces.partition_point(|piece| piece.text as usize <= range.start);
        let within = self.pieces[first..].iter().take_while(|piece| (piece.text as usize) < range.end);
        let mut parts = Vec::new();
        let mut from = range.start;
        for joint in within.filter(|piece| piece.kind == PieceKind::Joint) {
            // What the code puts there stands between joints that are nothing in the source.
            if joint.start == joint.end {
                return None;
            }
            parts.push(self.source_range(from..joint.text as usize));
            from = joint.text as usize;
        }
        parts.push(self.source_range(from..range.end));
        Some(parts)
    }

    /// Whether what is written at a byte of the source has the same form at another one.
    pub fn is_written_alike(&self, source: usize, other: usize) -> bool {
        let writing = |at: usize| {
            let next = self.parts.partition_point(|(start, _)| *start as usize <= at);
            self.parts.get(next.saturating_sub(1)).map(|(_, writing)| writing)
        };
        writing(source) == writing(other)
    }

    /// A text as it must be written into the literal at a byte of the source, in front of what the text goes on
    /// with; `None` if it can't be.
    pub fn written(&self, text: &str, source: usize, behind: &str) -> Option<String> {
        let next = self.parts.partition_point(|(start, _)| *start as usize <= source);
        let (_, writing) = self.parts.get(next.saturating_sub(1))?;
        let json = Writing::json();
        let text = (0..self.strings).try_fold(text.to_owned(), |text, _| json.write(&text))?;
        writing.write_before(&text, behind)
    }

    /// The same text where what was taken for the source is the text of another layer.
    pub fn through(&self, outer: &Layer) -> Layer {
        let multiline = outer.parts.first().is_some_and(|(_, writing)| writing.multiline);
        let parts = self.parts.iter().map(|(start, writing)| {
            let start = outer.source_range(*start as usize..*start as usize + 1).start as u32;
            (start, Writing { multiline: multiline && writing.multiline, ..writing.clone() })
        });
        let mut layer = Layer { parts: parts.collect(), strings: self.strings, ..Layer::default() };
        for (index, piece) in self.pieces.iter().enumerate() {
            let end = self.pieces.get(index + 1).map_or(self.text.len(), |next| next.text as usize);
            let source = piece.start as usize..piece.end as usize;
            match piece.kind {
                PieceKind::Exact => outer.copy(source, &mut layer),
                PieceKind::Unit => layer.push_unit(&self.text[piece.text as usize..end], outer.source_range(source)),
                PieceKind::Joint => layer.push_joint(outer.source_range(source)),
            }
        }
        layer
    }

    /// Adds all of another layer.
    pub fn append(&mut self, other: &Layer) {
        other.copy(0..other.text.len(), self);
    }
}

/// What stands between the braces of a format string is no longer than this, in bytes.
const LONGEST_FIELD: usize = 200;

/// No more joints than these stand side by side.
const LONGEST_RUN: usize = 8;

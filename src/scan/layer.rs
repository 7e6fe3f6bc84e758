//! The text that literals of code hold, with the way back to the source through every escape,
//! joint and hole.

use std::ops::Range;

use super::escapes::Escapes;

/// What stands in a layer's text for a value that the code puts there: U+FFFC.
pub const HOLE: char = '\u{fffc}';

/// A text that is not the source itself, and where its parts stand in the source.
#[derive(Debug, Default)]
pub struct Layer {
    pub text: String,
    /// Ordered by place, without gaps in the text.
    pieces: Vec<Piece>,
    writing: Writing,
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
    /// What joins two literals: nothing in the text.
    Joint,
}

/// What a text must look like to be written into a literal.
#[derive(Clone, Copy, Debug)]
pub struct Writing {
    pub escapes: Escapes,
    /// The mark that closes the literal.
    pub close: &'static str,
    /// Whether line breaks may stand in it.
    pub multiline: bool,
    /// Whether braces are doubled, because single ones are holes.
    pub braces: bool,
}

impl Default for Writing {
    fn default() -> Self {
        Writing { escapes: Escapes::NONE, close: "", multiline: true, braces: false }
    }
}

impl Layer {
    pub fn new(writing: Writing) -> Self {
        Layer { writing, ..Layer::default() }
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

    /// Adds a part of a literal's content, from byte `start` on, with its escapes read.
    pub fn push_content(&mut self, content: &str, mut start: usize, escapes: Escapes) {
        let mut rest = content;
        while let Some(plain) = escapes.first(rest).filter(|_| !escapes.are_text()) {
            self.push_exact(&rest[..plain], start);
            start += plain;
            self.piece(start..start, PieceKind::Unit);
            let length = escapes.read(&rest[plain..], &mut self.text);
            rest = &rest[plain + length..];
            start += length;
            if let Some(piece) = self.pieces.last_mut() {
                piece.end = start as u32;
            }
        }
        self.push_exact(rest, start);
    }

    /// Writes braces once that the literal has doubled, and takes single ones for holes: the text
    /// of a format string in Rust, Python or C#.
    pub fn undoubled(self) -> Self {
        let mut layer = Layer::new(Writing { braces: true, ..self.writing });
        let text = self.text.as_str();
        let mut from = 0;
        while let Some(at) = text[from..].find(['{', '}']).map(|at| from + at) {
            self.copy(from..at, &mut layer);
            let rest = &text[at..];
            let doubled = rest.as_bytes().get(1) == rest.as_bytes().first();
            let hole = rest.find('}').filter(|_| rest.starts_with('{'));
            from = match (doubled, hole) {
                (true, _) => at + 2,
                (false, Some(end)) => at + end + 1,
                (false, None) => at + 1,
            };
            let written = HOLE.encode_utf8(&mut [0; 4]).to_owned();
            let written = if doubled || hole.is_none() { &rest[..1] } else { &written };
            layer.push_unit(written, self.source_range(at..from));
        }
        self.copy(from..text.len(), &mut layer);
        layer
    }

    /// Adds a part of this layer to another.
    fn copy(&self, range: Range<usize>, other: &mut Layer) {
        for (index, piece) in self.pieces.iter().enumerate() {
            let end = self.pieces.get(index + 1).map_or(self.text.len(), |next| next.text as usize);
            let (start, end) = (range.start.max(piece.text as usize), range.end.min(end));
            let (source, at) = (piece.start as usize..piece.end as usize, piece.text as usize);
            match piece.kind {
                _ if start > end || start == end && piece.kind != PieceKind::Joint => {}
                PieceKind::Exact => other.push_exact(&self.text[start..end], source.start + (start - at)),
                PieceKind::Unit => other.push_unit(&self.text[start..end], source),
                PieceKind::Joint if start < range.end => other.push_joint(source),
                PieceKind::Joint => {}
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
        let holds = |piece: &&Piece| {
            piece.kind != PieceKind::Joint && piece.start as usize <= source && source <= piece.end as usize
        };
        let index = self.pieces.iter().rposition(|piece| holds(&piece))?;
        let piece = self.pieces[index];
        let end = self.pieces.get(index + 1).map_or(self.text.len(), |next| next.text as usize);
        Some(match piece.kind {
            PieceKind::Exact => piece.text as usize + (source - piece.start as usize),
            _ if source == piece.end as usize => end,
            _ => piece.text as usize,
        })
    }

    /// Whether a byte range of the text reaches over the end of one of the literals.
    pub fn is_joined(&self, range: Range<usize>) -> bool {
        let within = |piece: &Piece| range.start < piece.text as usize && (piece.text as usize) < range.end;
        self.pieces.iter().any(|piece| piece.kind == PieceKind::Joint && within(piece))
    }

    /// A text as it must be written into the literal; `None` if it can't be.
    pub fn written(&self, text: &str) -> Option<String> {
        let Writing { escapes, close, multiline, braces } = self.writing;
        let mut written = String::with_capacity(text.len() + 8);
        for letter in text.chars() {
            let is_mark = letter.is_ascii() && escapes.mark == Some(letter as u8);
            match letter {
                '{' | '}' if braces => written.extend([letter, letter]),
                '\n' | '\r' if !multiline => written.push_str(&escapes.line_break(letter)?),
                _ if is_mark && !escapes.are_text() => written.extend([letter, letter]),
                _ if close.len() == 1 && close.starts_with(letter) => written.push_str(&escapes.quote(letter)?),
                _ => written.push(letter),
            }
        }
        Some(written)
    }
}

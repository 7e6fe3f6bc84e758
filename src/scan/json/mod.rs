//! The tolerant JSON parser: any text in, a tree with ranges out.
//!
//! It never fails and never recurses. Where the text is not valid it notes the first fault of the
//! document and goes on as well as it can, so that a half-typed response still has its keys.

mod scalars;
mod template;

use super::languages::Dialect;
use super::value::{Document, Fault, FaultKind, Kind, Node, NodeId, Tree};
use scalars::is_word;

/// Reads a text in one of JSON's dialects.
pub fn parse(text: &str, dialect: Dialect) -> Tree {
    let bytes = text.as_bytes();
    let start = if bytes.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
    let tree = Tree::with_capacity(text.len() / 14 + 8);
    let mut parser = Parser {
        bytes,
        at: start,
        dialect,
        tree,
        open: Vec::new(),
        last_hole: 0,
        fault: None,
        faults: 0,
        is_broken: false,
    };
    if dialect == Dialect::Lines {
        parser.lines(text);
    } else {
        parser.document(0);
    }
    parser.tree
}

/// An object or array whose end has not come yet.
struct Open {
    id: NodeId,
    /// Whether anything stands in it so far.
    empty: bool,
}

struct Parser<'a> {
    /// The text up to where the document must end.
    bytes: &'a [u8],
    at: usize,
    dialect: Dialect,
    tree: Tree,
    open: Vec<Open>,
    /// Where the last thing ends that stands for a value; 0 if there was none.
    last_hole: usize,
    /// The first fault of the document.
    fault: Option<Fault>,
    /// How many there are, of all documents.
    faults: usize,
    is_broken: bool,
}

impl<'a> Parser<'a> {
    fn lines(&mut self, text: &'a str) {
        let mut start = self.at;
        while start < text.len() {
            let length = memchr::memchr2(b'\n', b'\r', &text.as_bytes()[start..]).unwrap_or(text.len() - start);
            self.bytes = &text.as_bytes()[..start + length];
            self.at = start;
            self.space();
            if self.peek().is_some() {
                self.document(start);
            }
            start += length + 1;
        }
    }

    /// Reads all that is left; it is one value, or faulty.
    fn document(&mut self, mut start: usize) {
        self.root();
        loop {
            self.space();
            if self.peek().is_none() {
                break;
            }
            if self.dialect == Dialect::Template && matches!(self.peek(), Some(b'{' | b'[')) {
                // Code may send one after the other.
                self.end_document(start..self.at);
                start = self.at;
            }
            if start != self.at {
                self.fault(self.at..self.token_end(), FaultKind::TextBehind);
            }
            let before = self.at;
            self.root();
            if self.at == before {
                self.at += 1;
            }
        }
        self.end_document(start..self.bytes.len());
    }

    fn end_document(&mut self, range: std::ops::Range<usize>) {
        let (fault, is_broken) = (self.fault.take(), std::mem::take(&mut self.is_broken));
        self.tree.push_document(Document { range, fault, is_broken });
    }

    fn root(&mut self) {
        self.space();
        self.value();
        while let Some(open) = self.open.last() {
            match self.tree.get(open.id).kind {
                Kind::Object => self.in_object(),
                _ => self.in_array(),
            }
        }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn fault(&mut self, range: std::ops::Range<usize>, kind: FaultKind) {
        self.faults += 1;
        self.is_broken |= kind.breaks_structure();
        if self.fault.is_none() {
            let mut end = range.end.min(self.bytes.len());
            // A character is never cut.
            while self.bytes.get(end).is_some_and(|byte| byte & 0xc0 == 0x80) {
                end += 1;
            }
            self.fault = Some(Fault { range: range.start.min(end)..end, kind });
        }
    }

    fn push(&mut self, start: usize, kind: Kind) -> NodeId {
        let skip = self.tree.len() as u32 + 1;
        let parent = self.open.last().map_or(skip - 1, |open| open.id.0);
        self.tree.push(Node { start: start as u32, end: self.at as u32, skip, parent, kind })
    }

    fn in_object(&mut self) {
        if self.next_in(b'}', FaultKind::UnclosedObject, FaultKind::KeyExpected) {
            self.member();
        }
    }

    fn in_array(&mut self) {
        if self.next_in(b']', FaultKind::UnclosedArray, FaultKind::ValueExpected) {
            self.value();
        }
    }

    /// Reads up to the next member or element of the innermost container; `false` if there was
    /// none to read, or the container has ended.
    fn next_in(&mut self, end: u8, unclosed: FaultKind, expected: FaultKind) -> bool {
        self.space();
        let Some(open) = self.open.last_mut() else { return false };
        let id = open.id;
        let first = std::mem::replace(&mut open.empty, false);
        let mut comma = None;
        if !first {
            if self.peek() == Some(b',') {
                comma = Some(self.at);
                self.at += 1;
                self.space();
            } else if !matches!(self.peek(), None | Some(b'}' | b']')) && !self.is_beside_hole() {
                self.fault(self.at..self.token_end(), FaultKind::CommaExpected);
            }
        }
        match self.peek() {
            Some(byte) if byte == end => {
                if let Some(comma) =
                    comma.filter(|comma| self.dialect != Dialect::WithComments && !self.is_hole_near(*comma))
                {
                    self.fault(comma..comma + 1, FaultKind::TrailingComma);
                }
                self.at += 1;
                self.close(id);
                false
            }
            None => {
                let start = self.tree.get(id).start as usize;
                self.fault(start..start + 1, unclosed);
                self.close(id);
                false
            }
            // The other container's end: it ends an outer one, or stands here by mistake.
            Some(byte @ (b'}' | b']')) => {
                let outer = if byte == b'}' { Kind::Object } else { Kind::Array };
                if self.open.iter().any(|open| self.tree.get(open.id).kind == outer) {
                    let start = self.tree.get(id).start as usize;
                    self.fault(start..start + 1, unclosed);
                    self.close(id);
                } else {
                    self.fault(self.at..self.at + 1, expected);
                    self.at += 1;
                }
                false
            }
            Some(b',') => {
                self.fault(self.at..self.at + 1, expected);
                // It parts two things of which the first is missing.
                if self.tree.get(id).kind == Kind::Array {
                    self.push(self.at, Kind::Missing);
                } else if comma.is_none() {
                    self.at += 1;
                    self.open_last_empty();
                }
                false
            }
            Some(_) => true,
        }
    }

    /// Whether what was read from `start` on is a word of ASCII letters, in quotes or not.
    fn is_plain(&self, start: usize) -> bool {
        let quotes: &[_] = &['"', '\''];
        let key = String::from_utf8_lossy(&self.bytes[start..self.at]);
        key.trim_matches(quotes).bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
    }

    fn open_last_empty(&mut self) {
        if let Some(open) = self.open.last_mut() {
            open.empty = true;
        }
    }

    fn close(&mut self, id: NodeId) {
        self.tree.close(id, self.at);
        self.open.pop();
    }

    fn member(&mut self) {
        let (start, faults) = (self.at, self.faults);
        match self.peek() {
            Some(b'"') => self.string(),
            Some(_) if self.hole() => {
                if self.is_spread() {
                    self.push(start, Kind::Spread);
                    self.push(self.at, Kind::Missing);
                    return;
                }
            }
            Some(b'\'') => self.single_quoted(),
            Some(byte) if is_word(byte) => {
                self.word();
                self.fault(start..self.at, FaultKind::BareWord);
            }
            _ => self.fault(start..start + 1, FaultKind::KeyExpected),
        }
        self.push(start, Kind::Key);
        // A key that is written so that nobody can say which it is may be any.
        self.is_broken |= self.faults > faults && !self.is_plain(start);
        self.space();
        if self.peek() == Some(b':') {
            self.at += 1;
            self.space();
        } else {
            self.fault(self.at..self.at + 1, FaultKind::ColonExpected);
        }
        self.value();
        self.missed_value();
    }

    /// If what was read as a value is a key (a colon follows it), the value before it is missing.
    fn missed_value(&mut self) {
        let last = NodeId(self.tree.len() as u32 - 1);
        let node = *self.tree.get(last);
        if node.kind != Kind::String {
            return;
        }
        let behind = self.at;
        self.space();
        if self.peek() != Some(b':') {
            self.at = behind;
            return;
        }
        self.fault(node.range(), FaultKind::ValueExpected);
        self.tree.turn_missing(last);
        let start = node.start as usize;
        self.at = behind;
        self.push(start, Kind::Key);
        self.space();
        self.at += 1;
        self.space();
        self.value();
        self.missed_value();
    }

    fn value(&mut self) {
        let start = self.at;
        match self.peek() {
            Some(b'"') => {
                self.string();
                self.push(start, Kind::String);
            }
            Some(_) if self.hole() => {
                self.push(start, Kind::Unknown);
            }
            Some(b'{') => self.container(Kind::Object),
            Some(b'[') => self.container(Kind::Array),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b'\'') => {
                self.single_quoted();
                self.push(start, Kind::String);
            }
            Some(byte) if !matches!(byte, b',' | b'}' | b']' | b':') && self.placeholder() => {
                self.push(start, Kind::Unknown);
            }
            Some(byte) if is_word(byte) => self.bare_word(),
            None | Some(b',' | b'}' | b']' | b':') => {
                self.fault(start..start + 1, FaultKind::ValueExpected);
                self.push(start, Kind::Missing);
                if self.peek() == Some(b':') {
                    self.at += 1;
                }
            }
            Some(_) => {
                self.fault(start..start + 1, FaultKind::ValueExpected);
                let stop = |byte: &u8| b",}]:\"\n\r{[".contains(byte);
                self.at += self.bytes[start..].iter().position(stop).unwrap_or(self.bytes.len() - start).max(1);
                self.push(start, Kind::Unknown);
            }
        }
    }

    fn container(&mut self, kind: Kind) {
        let start = self.at;
        self.at += 1;
        let id = self.push(start, kind);
        self.open.push(Open { id, empty: true });
    }
}

#[cfg(test)]
mod tests;

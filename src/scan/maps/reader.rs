//! Reading one map into a tree: its brackets, its keys, and what parts them.
//!
//! It never recurses. Where the code can't be a map it gives up, and says how far it came.

use super::super::syntax::{Holds, Keys, Maps, Syntax};
use super::super::value::{Kind, Node, NodeId, Tree};
use super::super::values::Content;
use super::Code;
use super::brackets::{Opened, opened};
use super::cursor::{Cursor, Token, TokenKind, closing_of};

/// A map that was read.
pub struct Map {
    pub tree: Tree,
    /// What strings and keys say that is not what stands between two plain quotes.
    pub contents: Vec<(NodeId, Content)>,
    /// The byte offset behind it.
    pub end: usize,
}

/// A map or list whose end has not come yet.
struct Open {
    id: NodeId,
    close: u8,
    holds: Holds,
    /// Whether its first value decides what it holds.
    either: bool,
    /// Whether it turned out to be something else: a set, a comprehension.
    is_odd: bool,
    /// Whether it is a struct unless a key in it is a literal.
    may_be_struct: bool,
}

pub struct Reader<'a> {
    pub(super) cursor: Cursor<'a>,
    pub(super) syntax: &'a Syntax,
    pub(super) maps: &'a Maps,
    pub(super) tree: Tree,
    pub(super) contents: Vec<(NodeId, Content)>,
    open: Vec<Open>,
}

/// Reads the map that a bracket opens; the byte offset where it can't go on, if it is none.
pub fn read(code: Code<'_>, opened: &Opened) -> Result<Map, usize> {
    let Code { text, spans, syntax, maps } = code;
    let cursor = Cursor::new(text, spans, opened.at + 1);
    let mut reader = Reader {
        cursor,
        syntax,
        maps,
        tree: Tree::with_capacity(16),
        contents: Vec::new(),
        open: Vec::with_capacity(8),
    };
    reader.open(opened);
    match reader.run() {
        Some(()) => Ok(Map { tree: reader.tree, contents: reader.contents, end: reader.cursor.at() }),
        None => Err(reader.cursor.at()),
    }
}

impl Reader<'_> {
    fn run(&mut self) -> Option<()> {
        while let Some(open) = self.open.last() {
            match self.cursor.peek().kind {
                TokenKind::Close(close) if close == open.close => {
                    self.cursor.token();
                    self.close()?;
                }
                TokenKind::Close(_) | TokenKind::End => return None,
                _ => match open.holds {
                    Holds::Members => self.member()?,
                    Holds::Elements => self.value()?,
                    Holds::Either => self.first()?,
                },
            }
        }
        Some(())
    }

    pub(super) fn push(&mut self, range: std::ops::Range<usize>, kind: Kind) -> NodeId {
        let skip = self.tree.len() as u32 + 1;
        let parent = self.open.last().map_or(skip - 1, |open| open.id.0);
        self.tree.push(Node { start: range.start as u32, end: range.end as u32, skip, parent, kind })
    }

    /// Begins the map or list whose bracket is behind the cursor.
    fn open(&mut self, opened: &Opened) {
        let kind = if opened.holds == Holds::Members { Kind::Object } else { Kind::Array };
        let id = self.push(opened.at..opened.at + 1, kind);
        let Opened { open, holds, may_be_struct, .. } = *opened;
        let either = holds == Holds::Either;
        self.open.push(Open { id, close: closing_of(open), holds, either, is_odd: false, may_be_struct });
    }

    /// Ends the innermost map or list behind its bracket.
    fn close(&mut self) -> Option<()> {
        let open = self.open.pop()?;
        let end = self.cursor.at();
        self.tree.close(open.id, end);
        let is_struct = || open.may_be_struct && !self.tree.members(open.id).any(|(key, _)| self.is_key(key));
        // What holds nothing and could hold either is an empty map or an empty list.
        if open.is_odd || open.holds == Holds::Either || open.holds == Holds::Members && is_struct() {
            self.turn_unknown(open.id, end);
        }
        if self.open.is_empty() { Some(()) } else { self.finish(open.id) }
    }

    fn is_key(&self, id: NodeId) -> bool {
        self.tree.get(id).kind == Kind::Key
    }

    /// Makes a value with all that is in it one that nobody knows.
    pub(super) fn turn_unknown(&mut self, id: NodeId, end: usize) {
        self.tree.turn_unknown(id, end);
        while self.contents.last().is_some_and(|(of, _)| *of >= id) {
            self.contents.pop();
        }
    }

    /// Reads a value up to its end, or up to the first in it.
    pub(super) fn value(&mut self) -> Option<()> {
        match opened(&mut self.cursor, self.maps) {
            Some(opened) => self.open(&opened),
            None => {
                let id = self.scalar()?;
                self.finish(id)?;
            }
        }
        Some(())
    }

    /// The end of a value that has been read: what stands behind it may make it part of another.
    fn finish(&mut self, id: NodeId) -> Option<()> {
        let next = self.cursor.peek();
        if !self.ends_value(&next) {
            let is_cast = next.kind == TokenKind::Word && self.maps.casts.contains(&next.text) && self.cast();
            if !is_cast {
                let end = self.expression()?;
                self.turn_unknown(id, end);
            }
        }
        self.part()
    }

    /// Goes past what parts two members or elements.
    pub(super) fn part(&mut self) -> Option<()> {
        let next = self.cursor.peek();
        match next.kind {
            TokenKind::Close(_) => {}
            _ if self.parts(&next) => {
                self.cursor.token();
            }
            _ if self.parts_by_line(&next) => {}
            _ => return None,
        }
        Some(())
    }

    fn parts(&self, token: &Token<'_>) -> bool {
        token.kind == TokenKind::Mark && (token.text == "," || self.maps.parts.contains(&token.text))
    }

    fn parts_by_line(&self, token: &Token<'_>) -> bool {
        token.on_new_line && self.maps.parts.contains(&"\n")
    }

    /// Whether a token ends what stands before it, wherever it stands.
    pub(super) fn ends(&self, token: &Token<'_>) -> bool {
        matches!(token.kind, TokenKind::Close(_)) || self.parts(token)
    }

    /// Whether a value is over at the token behind it.
    pub(super) fn ends_value(&self, token: &Token<'_>) -> bool {
        self.ends(token) || self.parts_by_line(token)
    }

    /// Reads the first thing between brackets that hold members or elements: it decides.
    fn first(&mut self) -> Option<()> {
        let here = self.cursor;
        let holds = self.first_holds()?;
        self.cursor = here;
        if let Some(open) = self.open.last_mut() {
            open.holds = holds;
            self.tree.turn(open.id, if holds == Holds::Members { Kind::Object } else { Kind::Array });
        }
        Some(())
    }

    fn first_holds(&mut self) -> Option<Holds> {
        if self.is_spread() {
            return Some(Holds::Members);
        }
        // What begins with a bracket is no key.
        if opened(&mut self.cursor, self.maps).is_some() {
            return Some(Holds::Elements);
        }
        let here = self.cursor;
        if self.key().is_some() {
            return Some(Holds::Members);
        }
        self.cursor = here;
        self.expression_or_key()?;
        let next = self.cursor.peek();
        Some(if self.is_separator(&next) { Holds::Members } else { Holds::Elements })
    }

    fn member(&mut self) -> Option<()> {
        let here = self.cursor;
        let next = self.cursor.peek();
        if self.is_spread() {
            self.cursor.token();
            return self.unseen(next.start);
        }
        if let Some((range, content)) = self.key() {
            let id = self.push(range.clone(), Kind::Key);
            self.contents.extend(content.map(|content| (id, content)));
            let next = self.cursor.peek();
            if self.maps.keys == Keys::Symbols && self.ends_value(&next) {
                self.push(range, Kind::Unknown);
                return self.part();
            }
            return self.value();
        }
        self.cursor = here;
        if self.maps.keys == Keys::Object { self.name_or_method() } else { self.odd_member(next.start) }
    }

    fn is_spread(&mut self) -> bool {
        let next = self.cursor.peek();
        next.kind == TokenKind::Mark && self.maps.spreads.contains(&next.text)
    }

    /// Reads the rest of a member whose key nobody knows, which begins at an offset.
    pub(super) fn unseen(&mut self, start: usize) -> Option<()> {
        let end = self.expression()?;
        self.push(start..end, Kind::Spread);
        self.push(end..end, Kind::Missing);
        self.part()
    }

    /// Reads a member whose key is no literal, or what is none at all.
    fn odd_member(&mut self, start: usize) -> Option<()> {
        self.expression_or_key()?;
        let next = self.cursor.peek();
        if self.is_separator(&next) {
            self.cursor.token();
            return self.unseen(start);
        }
        let end = self.cursor.at();
        if let Some(open) = self.open.last_mut() {
            // PHP's arrays and Lua's tables hold values without keys beside those that have one.
            open.is_odd |= !open.either;
        }
        self.push(start..end.max(start), Kind::Spread);
        self.push(end.max(start)..end.max(start), Kind::Missing);
        self.part()
    }
}

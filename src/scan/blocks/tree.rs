//! From the tokens of a YAML document to a tree of values.
//!
//! What is broken or half typed gives none: of lines that stand at the wrong column nobody knows
//! what they belong to.

use std::collections::HashMap;
use std::ops::Range;

use super::growing::{Growing, Open};
use super::scalars;
use super::tokens::{Token, TokenKind};
use crate::scan::embedded::{Literals, text_of};
use crate::scan::lexer::SpanKind;
use crate::scan::value::{Document, Kind, NodeId, Tree};
use crate::scan::values::Content;

/// What a document holds.
pub(super) struct Read {
    pub tree: Tree,
    pub contents: HashMap<NodeId, Content>,
    /// Whether its outermost value stands between brackets.
    pub is_flow: bool,
}

/// Reads a document; `None` if it is not well formed, or in a form that is not known here.
pub(super) fn read(tokens: &[Token], literals: &Literals<'_>, document: Range<usize>) -> Option<Read> {
    let tree = Tree::with_capacity(tokens.len());
    let mut builder = Builder {
        literals,
        tokens,
        next: 0,
        growing: Growing { tree, open: Vec::new(), is_tagged: false },
        contents: HashMap::new(),
        has_root: false,
    };
    while builder.next < tokens.len() {
        builder.token()?;
    }
    while let Some(open) = builder.growing.open.last() {
        open.column.map(|_| builder.growing.close(builder.last_end()))?;
    }
    let is_flow = matches!(tokens.first()?.kind, TokenKind::OpenMap | TokenKind::OpenList);
    let Builder { growing: Growing { mut tree, .. }, contents, .. } = builder;
    tree.push_document(Document { range: document, fault: None, is_broken: false });
    Some(Read { tree, contents, is_flow })
}

struct Builder<'a> {
    literals: &'a Literals<'a>,
    tokens: &'a [Token],
    next: usize,
    growing: Growing,
    contents: HashMap<NodeId, Content>,
    has_root: bool,
}

impl Builder<'_> {
    fn token(&mut self) -> Option<()> {
        let token = self.tokens[self.next];
        match self.growing.open.last().copied() {
            Some(open) if open.column.is_none() => self.in_flow(token, open),
            _ => self.in_block(token),
        }
    }

    /// The token behind the one that is read, if it stands on its line.
    fn behind(&self) -> Option<Token> {
        self.tokens.get(self.next + 1).copied().filter(|token| !token.is_first)
    }

    fn in_block(&mut self, token: Token) -> Option<()> {
        if token.is_first {
            self.leave(token);
        }
        let outer = self.growing.open.last().copied();
        match (outer, token.kind) {
            (_, TokenKind::Anchor) => return self.skip(),
            (_, TokenKind::Tag) => {
                self.growing.is_tagged = true;
                return self.skip();
            }
            (_, TokenKind::Odd | TokenKind::Comma | TokenKind::CloseMap | TokenKind::CloseList) => return None,
            // The next item of a list, the next key of a mapping.
            (Some(list @ Open { is_map: false, .. }), TokenKind::Dash) if list.column == Some(token.column) => {
                self.growing.miss();
                self.growing.wait(token.end);
                return self.skip();
            }
            (Some(map @ Open { is_map: true, .. }), _) if map.column == Some(token.column) && map.waits.is_none() => {
                return self.key(token);
            }
            _ => {}
        }
        // Anything else is the value of the key or dash before it, or the outermost one.
        match outer {
            Some(open) => {
                open.waits?;
                let may_be_beside = open.is_map && token.kind == TokenKind::Dash && open.column == Some(token.column);
                (!token.is_first || open.column < Some(token.column) || may_be_beside).then_some(())?;
                // On the line of its key stands neither a list nor another mapping.
                let begins_block = token.kind == TokenKind::Dash || self.is_key(token);
                (token.is_first || !open.is_map || !begins_block).then_some(())?;
            }
            None => (!std::mem::replace(&mut self.has_root, true)).then_some(())?,
        }
        if token.kind == TokenKind::Dash {
            self.growing.begin(token.start..token.end, Kind::Array, Some(token.column));
            self.growing.wait(token.end);
            return self.skip();
        }
        if self.is_key(token) {
            self.growing.begin(token.start..token.end, Kind::Object, Some(token.column));
            return self.key(token);
        }
        self.value(token)
    }

    /// Ends what a line at this column does not belong to.
    fn leave(&mut self, token: Token) {
        while let Some(open) = self.growing.open.last() {
            let Some(column) = open.column else { return };
            let is_inside =
                column < token.column || column == token.column && (open.is_map || token.kind == TokenKind::Dash);
            if is_inside {
                break;
            }
            let end = self.last_end();
            self.growing.close(end);
        }
        // The key before has no value, but for a list whose dashes stand below it.
        if let Some(open) = self.growing.open.last()
            && open.is_map
            && open.column == Some(token.column)
            && token.kind != TokenKind::Dash
        {
            self.growing.miss();
        }
    }

    /// Whether a token is a key of a block: a colon follows it on its line.
    fn is_key(&self, token: Token) -> bool {
        let may_be = matches!(token.kind, TokenKind::Scalar(_) | TokenKind::Alias | TokenKind::Template);
        may_be && self.behind().is_some_and(|behind| behind.kind == TokenKind::Colon)
    }

    /// Reads a key with its colon.
    fn key(&mut self, token: Token) -> Option<()> {
        self.is_key(token).then_some(())?;
        self.push_key(token);
        let colon = self.tokens[self.next + 1];
        self.growing.wait(colon.end);
        self.next += 2;
        Some(())
    }

    fn push_key(&mut self, token: Token) {
        let is_name = matches!(token.kind, TokenKind::Scalar(_)) && &self.literals.text[token.start..token.end] != "<<";
        let id = self.growing.push(token.start..token.end, if is_name { Kind::Key } else { Kind::Spread });
        self.note_content(id, token);
    }

    /// Reads a scalar, or the beginning of a value between brackets.
    fn value(&mut self, token: Token) -> Option<()> {
        match token.kind {
            TokenKind::OpenMap => self.growing.begin(token.start..token.end, Kind::Object, None),
            TokenKind::OpenList => self.growing.begin(token.start..token.end, Kind::Array, None),
            TokenKind::Scalar(_) | TokenKind::Alias | TokenKind::Template | TokenKind::EmptyBlock => {
                // A template may stand anywhere among lines, and hold any of them.
                (token.kind != TokenKind::Template || !token.is_first).then_some(())?;
                self.scalar(token);
            }
            _ => return None,
        }
        self.skip()
    }

    fn scalar(&mut self, token: Token) {
        let mut end = token.end;
        // What touches the code of a template is one text with it.
        while let Some(behind) = self.behind().filter(|behind| behind.start == end)
            && matches!(behind.kind, TokenKind::Scalar(_) | TokenKind::Template)
        {
            end = behind.end;
            self.next += 1;
        }
        let kind = match token.kind {
            TokenKind::Scalar(_) if self.growing.is_tagged || end > token.end => Kind::Unknown,
            TokenKind::Scalar(index) if self.is_plain(index) => {
                scalars::kind(&self.literals.text[token.start..token.end])
            }
            TokenKind::Scalar(_) => Kind::String,
            _ => Kind::Unknown,
        };
        let id = self.growing.push(token.start..end, kind);
        if kind == Kind::String {
            self.note_content(id, token);
        }
        self.growing.has_value();
    }

    fn is_plain(&self, index: usize) -> bool {
        matches!(self.literals.spans[index].kind, SpanKind::Literal { form: 0, .. })
    }

    /// Notes what a scalar says, where that is not what stands there.
    fn note_content(&mut self, id: NodeId, token: Token) {
        let TokenKind::Scalar(index) = token.kind else { return };
        let range = self.literals.spans[index].content();
        let SpanKind::Literal { escaped, close, .. } = self.literals.spans[index].kind else { return };
        let is_block = close == 0 && !self.is_plain(index);
        let source = &self.literals.text[range.clone()];
        if escaped || is_block || source.contains('\n') {
            let header = &self.literals.text[token.start..range.start];
            // How far a block is indented that says so itself depends on what holds it.
            let is_short = source.len() <= LONGEST_TEXT && !header.contains(|letter: char| letter.is_ascii_digit());
            let text = is_short.then(|| match is_block {
                true => scalars::block(header.trim_end(), source),
                false => text_of(self.literals, index),
            });
            self.contents.insert(id, Content { range, text });
        }
    }

    fn in_flow(&mut self, token: Token, open: Open) -> Option<()> {
        match token.kind {
            TokenKind::Anchor => {}
            TokenKind::Tag => self.growing.is_tagged = true,
            TokenKind::Comma => {
                self.growing.miss();
                self.growing.set_full(false);
            }
            TokenKind::CloseMap | TokenKind::CloseList => {
                (open.is_map == (token.kind == TokenKind::CloseMap)).then_some(())?;
                self.growing.close(token.end);
                // `{a: b}: c`
                let is_key = self.behind().is_some_and(|behind| behind.kind == TokenKind::Colon);
                (!is_key).then_some(())?;
            }
            TokenKind::Colon if open.is_map && open.waits.is_some() => {
                self.growing.wait(token.end);
                self.growing.set_full(false);
            }
            // One more line of the plain scalar before it.
            TokenKind::Scalar(index) if open.is_full && open.waits.is_none() && token.is_first => {
                let before = self.tokens[self.next - 1].kind;
                let is_plain = |kind| matches!(kind, TokenKind::Scalar(index) if self.is_plain(index));
                (self.is_plain(index) && is_plain(before)).then_some(())?;
                self.growing.tree.turn_last_unknown(token.end);
            }
            _ if open.is_full => return None,
            TokenKind::Scalar(_) | TokenKind::Alias | TokenKind::Template if open.is_map && open.waits.is_none() => {
                self.push_key(token);
                self.growing.wait(token.end);
                self.growing.set_full(true);
            }
            TokenKind::OpenMap | TokenKind::OpenList if !open.is_map || open.waits.is_some() => {
                return self.value(token);
            }
            TokenKind::Scalar(_) | TokenKind::Alias | TokenKind::Template => {
                self.scalar(token);
                // `[a: b]`
                (!self.tokens.get(self.next + 1).is_some_and(|behind| behind.kind == TokenKind::Colon)).then_some(())?;
            }
            _ => return None,
        }
        self.skip()
    }

    fn skip(&mut self) -> Option<()> {
        self.next += 1;
        Some(())
    }

    /// Where the last token ended.
    fn last_end(&self) -> usize {
        self.next.checked_sub(1).map_or(0, |last| self.tokens[last].end)
    }
}

/// What longer scalars say nobody asks, in bytes.
const LONGEST_TEXT: usize = 400;

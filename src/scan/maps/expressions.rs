//! Going past what is no plain value: expressions, types, methods.

use super::super::syntax::Keys;
use super::super::value::Kind;
use super::cursor::TokenKind;
use super::reader::Reader;

impl Reader<'_> {
    /// Goes past what is left of an expression; the offset behind it. `None` where no expression of
    /// a map goes on so: statements, types, defaults of patterns.
    pub(super) fn expression(&mut self) -> Option<usize> {
        self.pass(false)
    }

    /// The same, or up to what stands between a key and its value.
    pub(super) fn expression_or_key(&mut self) -> Option<usize> {
        self.pass(true)
    }

    fn pass(&mut self, or_key: bool) -> Option<usize> {
        let mut end = self.cursor.at();
        // `a ? b : c`, `lambda x: y`; Ruby's symbols begin with a colon.
        let mut colon_belongs = self.maps.keys == Keys::Symbols;
        let mut is_first = true;
        loop {
            let next = self.cursor.peek();
            // A line's end is none in front of the first token.
            if self.ends(&next) || !is_first && self.ends_value(&next) {
                return Some(end);
            }
            match next.text {
                ";" | "=" if !self.is_separator(&next) => return None,
                "?" | "lambda" => colon_belongs = true,
                ":" if colon_belongs => {}
                _ if self.is_separator(&next) => return or_key.then_some(end),
                _ => {}
            }
            self.cursor.token();
            match next.kind {
                TokenKind::Open(open) => self.cursor.group(open).then_some(())?,
                TokenKind::End => return None,
                _ => {}
            }
            end = self.cursor.at();
            is_first = false;
        }
    }

    /// Goes past a type that a value is taken for; `false` if something else than a type follows.
    pub(super) fn cast(&mut self) -> bool {
        let here = self.cursor;
        let word = self.cursor.token();
        // Swift's `as!` and `as?`.
        let mark = self.cursor.peek();
        if matches!(mark.text, "!" | "?") && mark.start == word.end {
            self.cursor.token();
        }
        let mut depth = 0usize;
        loop {
            let next = self.cursor.peek();
            if depth == 0 && self.ends_value(&next) {
                return true;
            }
            self.cursor.token();
            let belongs = match (next.kind, next.text) {
                (TokenKind::Open(open), _) => self.cursor.group(open),
                (TokenKind::Word | TokenKind::Literal(_), _) => true,
                (_, "<") => {
                    depth += 1;
                    true
                }
                (_, ">" | ">>") => {
                    depth = depth.saturating_sub(next.text.len());
                    true
                }
                (_, "." | "|" | "&" | "?" | "=>" | "->") => true,
                (_, ",") => depth > 0,
                _ => false,
            };
            if !belongs {
                self.cursor = here;
                return false;
            }
        }
    }

    /// Reads a member of JavaScript's objects that has no key with a value behind it: `name`,
    /// `name() {…}`, `async *[name]() {…}`, `[name]: value`.
    pub(super) fn name_or_method(&mut self) -> Option<()> {
        let start = self.cursor.peek().start;
        let mut next = self.cursor.token();
        let behind = self.cursor.peek();
        if next.kind == TokenKind::Word && self.ends_value(&behind) {
            self.push(next.start..next.end, Kind::Key);
            self.push(next.start..next.end, Kind::Unknown);
            return self.part();
        }
        while matches!(next.text, "get" | "set" | "async" | "*") && self.cursor.peek().text != "(" {
            next = self.cursor.token();
        }
        match next.kind {
            TokenKind::Open(b'[') => {
                self.cursor.group(b'[').then_some(())?;
                if self.cursor.peek().text == ":" {
                    self.cursor.token();
                    return self.unseen(start);
                }
            }
            TokenKind::Word | TokenKind::Literal(_) => {}
            _ => return None,
        }
        (self.cursor.token().kind == TokenKind::Open(b'(')).then_some(())?;
        self.cursor.group(b'(').then_some(())?;
        // A type may stand between the parameters and the body.
        let mut has_body = false;
        while let token = self.cursor.peek()
            && !self.ends_value(&token)
        {
            self.cursor.token();
            match (token.kind, token.text) {
                (TokenKind::End, _) | (_, ";" | "=") => return None,
                (TokenKind::Open(open), _) => self.cursor.group(open).then_some(())?,
                _ => {}
            }
            has_body = token.text == "{";
        }
        let end = self.cursor.at();
        self.push(start..end, Kind::Spread);
        self.push(end..end, Kind::Missing);
        if has_body { self.part() } else { None }
    }
}

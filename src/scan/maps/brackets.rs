//! The brackets of maps and lists, with what stands before them.

use super::super::lexer::is_word;
use super::super::syntax::{Bracket, Holds, Maps, Types};
use super::Code;
use super::cursor::{Cursor, Token, TokenKind};

/// A bracket that opens a map or a list.
#[derive(Clone, Copy, Debug)]
pub struct Opened {
    /// Its byte offset.
    pub at: usize,
    pub open: u8,
    /// The byte offset of what stands before it and belongs to it; its own if nothing does.
    pub start: usize,
    pub holds: Holds,
    /// Whether it may as well hold the fields of something that is no map.
    pub may_be_struct: bool,
}

/// What stands before a bracket and is longer is no type, in bytes: so the way to the bracket is
/// short, however often it is gone.
const LONGEST_TYPE: usize = 400;

/// The names that Go's programs give to the type of their maps.
const NAMES_OF_MAPS: [&str; 2] = ["H", "M"];

/// Goes past the bracket of a map or a list that a value begins with, and past its type; where
/// there is none, nowhere.
pub fn opened<'a>(cursor: &mut Cursor<'a>, maps: &Maps) -> Option<Opened> {
    let mut ahead = *cursor;
    let first = ahead.peek();
    let limit = first.start + LONGEST_TYPE;
    let (list, may_be_struct) = match maps.types {
        Types::None => (false, false),
        Types::Whole => go_type(&mut ahead, limit)?,
        Types::Arguments => {
            if first.text == "const" {
                ahead.token();
            }
            type_arguments(&mut ahead, limit)?;
            (false, false)
        }
        Types::Cast => {
            if first.text == "[" {
                ahead.token();
                ahead.group_before(b'[', limit).then_some(())?;
            }
            (false, false)
        }
    };
    let start = ahead.peek();
    let bracket = maps.brackets.iter().find(|bracket| stands_at(bracket, &mut ahead, &start))?;
    *cursor = ahead;
    let holds = if list { Holds::Elements } else { bracket.holds };
    let at = cursor.at() - 1;
    Some(Opened { at, open: bracket.open, start: start.start, holds, may_be_struct })
}

/// The bracket at a byte offset, if maps have such.
pub fn bracket_at(code: Code<'_>, at: usize) -> Option<Opened> {
    let Code { text, maps, .. } = code;
    let start = |bracket: &Bracket| {
        let outside = text[..at].trim_ascii_end().strip_suffix(bracket.before)?;
        let is_whole = !begins_word(bracket) || !outside.bytes().next_back().is_some_and(is_word);
        let start = if bracket.before.is_empty() { at } else { outside.len() };
        (is_whole && text.as_bytes()[at] == bracket.open).then_some(start)
    };
    let (bracket, start) = maps.brackets.iter().find_map(|bracket| Some((bracket, start(bracket)?)))?;
    Some(Opened { at, open: bracket.open, start, holds: bracket.holds, may_be_struct: false })
}

/// Goes past a bracket, with what belongs in front of it, if it stands at the next token.
fn stands_at(bracket: &Bracket, cursor: &mut Cursor<'_>, start: &Token<'_>) -> bool {
    if !cursor.text()[start.start..].starts_with(bracket.before) {
        return false;
    }
    let mut ahead = *cursor;
    let end = start.start + bracket.before.len();
    while !bracket.before.is_empty() && ahead.at() < end {
        ahead.token();
    }
    let is_whole = bracket.before.is_empty() || ahead.at() == end;
    let found = is_whole && ahead.token().kind == TokenKind::Open(bracket.open);
    if found {
        *cursor = ahead;
    }
    found
}

fn begins_word(bracket: &Bracket) -> bool {
    bracket.before.bytes().next().is_some_and(is_word)
}

/// Goes past a type of Go that stands before a bracket: whether it is a list's, and whether it may
/// be a struct's.
fn go_type(cursor: &mut Cursor<'_>, limit: usize) -> Option<(bool, bool)> {
    let mut first = None;
    let mut last = "";
    loop {
        let token = cursor.peek();
        match (token.kind, token.text) {
            (TokenKind::Open(b'{'), _) if last == "interface" => {
                cursor.token();
                cursor.group_before(b'{', limit).then_some(())?;
                last = "";
                continue;
            }
            (TokenKind::Open(b'{'), _) => break,
            (TokenKind::Open(b'['), _) => {
                cursor.token();
                cursor.group_before(b'[', limit).then_some(())?;
            }
            (_, "struct" | "func" | "chan") => return None,
            _ if token.start >= limit => return None,
            (TokenKind::Word, _) | (_, "." | "*") => {
                cursor.token();
            }
            _ => return None,
        }
        first = first.or(Some(token.text));
        last = token.text;
    }
    let certain = first == Some("map") || NAMES_OF_MAPS.contains(&last);
    Some((first == Some("["), !certain))
}

/// Goes past the arguments of a type, if they stand here.
fn type_arguments(cursor: &mut Cursor<'_>, limit: usize) -> Option<()> {
    let mut depth = 0usize;
    loop {
        let token = cursor.peek();
        match (token.kind, token.text) {
            (_, "<") => depth += 1,
            _ if depth == 0 => return Some(()),
            _ if token.start >= limit => return None,
            (_, ">" | ">>") => depth = depth.checked_sub(token.text.len())?,
            (TokenKind::Word, _) | (_, "," | "." | "?") => {}
            _ => return None,
        }
        cursor.token();
    }
}

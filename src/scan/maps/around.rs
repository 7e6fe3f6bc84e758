//! What stands around a bracket: whether it opens a map that is a value, or a block, a type, a pattern.

use super::super::context::Tokens;
use super::super::lexer::is_word;
use super::super::syntax::Keys;
use super::Code;
use super::brackets::Opened;
use super::cursor::{Cursor, TokenKind};
use super::openings::Openings;

/// How many brackets around a map are looked at for the call that it is passed to.
const DEEPEST: usize = 8;

/// The declaration of a type's name is no longer than this, in bytes.
const LONGEST_NAME: usize = 200;

/// What the names of functions have in them that look for a part of a value: `toMatchObject`,
/// `objectContaining`, `assertJsonFragment`. What they are passed lacks what it need not have.
const PARTIAL: [&str; 7] = ["match", "contain", "includ", "subset", "partial", "fragment", "like"];

/// Whether a bracket may open a map, by what stands before it.
pub fn may_open(code: Code<'_>, opened: &Opened, openings: &mut Openings<'_>) -> bool {
    let Code { text, spans, maps, .. } = code;
    let Some((before, start)) = (Tokens { text, spans }).before(opened.start) else { return true };
    if maps.not_behind.contains(&before) {
        return false;
    }
    let is_name = before.bytes().next().is_some_and(is_word);
    if !maps.behind.is_none_or(|known| !is_name || known.contains(&before)) {
        return false;
    }
    maps.keys != Keys::Object
        || match before {
            "=" => !is_alias(&text[..start]),
            ":" => !is_annotation(code, start, opened, openings),
            _ => true,
        }
}

/// Whether what stands before an equals sign is the name of a type: `type Name<T>`.
fn is_alias(before: &str) -> bool {
    let far = before.len().saturating_sub(LONGEST_NAME);
    let near = (far..=before.len()).find(|at| before.is_char_boundary(*at)).unwrap_or(far);
    let line = before[near..].rsplit(['\n', ';']).next().unwrap_or_default();
    let mut words = line.split_ascii_whitespace().skip_while(|word| matches!(*word, "export" | "declare"));
    words.next() == Some("type") && words.next().is_some()
}

/// Whether a colon stands between a parameter, or the end of all, and its type. The colons of
/// conditions have blanks in front.
fn is_annotation(code: Code<'_>, colon: usize, opened: &Opened, openings: &mut Openings<'_>) -> bool {
    let before = code.text.as_bytes()[..colon].last();
    let mut is_parameter = || openings.at(opened.start).is_some_and(|at| code.text.as_bytes()[at] == b'(');
    before == Some(&b')') || before.is_some_and(|byte| is_word(*byte)) && is_parameter()
}

/// Whether what stands behind a map says that it was none: it is taken apart, or is a type.
pub fn may_end(code: Code<'_>, end: usize) -> bool {
    let next = Cursor::new(code.text, code.spans, end).peek();
    !matches!(next.text, "=" | "=>" | "->") && next.kind != TokenKind::Open(b'{')
}

/// Whether a map is passed to a function that looks for a part of a value.
pub fn is_partial(code: Code<'_>, opened: &Opened, openings: &mut Openings<'_>) -> bool {
    let Code { text, spans, .. } = code;
    let mut brackets = std::iter::successors(Some(opened.start), |at| openings.at(*at)).skip(1).take(DEEPEST);
    let Some(call) = brackets.find(|at| text.as_bytes()[*at] == b'(') else { return false };
    let Some((name, _)) = (Tokens { text, spans }).before(call) else { return false };
    let name = name.to_ascii_lowercase();
    PARTIAL.iter().any(|part| name.contains(part))
}

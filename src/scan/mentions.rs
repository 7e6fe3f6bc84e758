//! Codes among other words: in comments, in messages, in regular expressions, in Markdown.
//!
//! They are there to be read about, never to be reported: only what is listed is a mention.

use std::ops::Range;
use std::sync::LazyLock;

use memchr::memmem::Finder;

use super::codes::{CodeSite, Form, Judged, Meaning};
use super::context::{Context, Usage};
use super::gate;
use super::look::ends_like_segment;
use super::signal::Signal;
use crate::catalog::{self, Code};

/// What kind of text the words stand in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// Comments, Markdown: a bare code must be quoted.
    Prose,
    /// A message, or data: a bare code must follow the word "code", or begin the text.
    Literal,
    /// A regular expression.
    Pattern,
}

/// A listed code among other words.
#[derive(Clone, Debug)]
pub struct Mention {
    /// Bytes of the source.
    pub range: Range<usize>,
    pub code: Code,
    manner: Manner,
}

impl Mention {
    /// The site that a mention is, if it is this program's business.
    pub fn site(self, signal: &Signal, judged: Option<&mut Vec<Judged>>) -> Option<CodeSite> {
        let usage = if self.manner == Manner::Pattern { Usage::Pattern } else { Usage::Other };
        let context = Context { usage, ..Context::NONE };
        let text = self.code.text();
        let verdict = gate::mentioned(text, signal);
        let form = if self.manner == Manner::Pattern { Form::Pattern } else { Form::Inside };
        let meaning = Meaning::Listed(self.code);
        let site = CodeSite { range: self.range, text: text.to_owned(), meaning, form, context };
        if let Some(judged) = judged {
            judged.push(Judged::of(&site, verdict, None));
        }
        verdict.counts().then_some(site)
    }
}

/// Adds the mentions that are this program's business to the codes that stand for themselves.
pub fn add(mut found: Vec<Mention>, signal: &Signal, codes: &mut Vec<CodeSite>, mut judged: Option<&mut Vec<Judged>>) {
    // What a literal in the hole of another holds is found in both.
    found.sort_by_key(|mention| mention.range.start);
    found.dedup_by_key(|mention| mention.range.start);
    let exact = codes.len();
    for mention in found {
        let at = mention.range.start;
        let behind = codes[..exact].partition_point(|site| site.range.start <= at);
        // What is a code by itself has been found.
        if behind.checked_sub(1).is_some_and(|index| at < codes[index].range.end) {
            continue;
        }
        codes.extend(mention.site(signal, judged.as_deref_mut()));
    }
    if codes.len() > exact {
        codes.sort_by_key(|site| site.range.start);
    }
}

/// First segments are no longer than this, in bytes.
const LONGEST_SEGMENT: usize = 48;

/// Finds the listed codes in a part of the source.
pub fn find(text: &str, range: Range<usize>, manner: Manner, signal: &Signal, found: &mut Vec<Mention>) {
    let first = found.len();
    let bytes = &text.as_bytes()[..range.end];
    let mut from = range.start;
    for dot in memchr::memchr_iter(b'.', &bytes[range.clone()]) {
        let dot = range.start + dot;
        if dot < from {
            continue;
        }
        if let Some(start) = segment_start(bytes, from, dot, manner)
            && let Some((code, end)) = dotted(text, start, range.end, manner)
        {
            found.push(Mention { range: start..end, code, manner });
            from = end;
        }
    }
    // Without a dot it is an everyday word, except where the file is about Tencent Cloud.
    if signal.named && !signal.foreign {
        match manner {
            Manner::Prose if kinds(&bytes[range.clone()]) & AROUND_CODES == 0 => {}
            Manner::Prose => quoted(text, range, found),
            Manner::Literal => said_to_be_codes(text, range, found),
            Manner::Pattern => alternatives(text, range, found),
        }
        found[first..].sort_by_key(|mention| mention.range.start);
    }
}

/// What the letters of a text are: most texts can't hold a code by these alone.
pub fn kinds(text: &[u8]) -> u8 {
    text.iter().fold(0, |has, byte| has | KINDS[usize::from(*byte)])
}

/// A capital, with which codes begin.
pub const CAPITAL: u8 = 1;
/// What stands around bare codes in prose.
const AROUND_CODES: u8 = 2;
/// What stands in regular expressions only.
pub const OF_PATTERNS: u8 = 4;
/// What stands in no word and no code.
pub const NO_WORD: u8 = 8;

const KINDS: [u8; 256] = {
    let mut kinds = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        kinds[byte] = match byte as u8 {
            b'A'..=b'Z' => CAPITAL,
            b'a'..=b'z' | b'0'..=b'9' | b'.' | b'_' => 0,
            b'|' => AROUND_CODES | OF_PATTERNS | NO_WORD,
            // The quotes of Chinese are beyond ASCII.
            b'`' | b'"' | b'\'' | b'>' | 0x80.. => AROUND_CODES | NO_WORD,
            b'\\' | b'^' | b'*' | b'+' | b'$' | b'%' => OF_PATTERNS | NO_WORD,
            _ => NO_WORD,
        };
        byte += 1;
    }
    kinds
};

/// Where the first segment starts whose dot stands at an offset.
fn segment_start(bytes: &[u8], from: usize, dot: usize, manner: Manner) -> Option<usize> {
    let is_escape = |byte: &&u8| is_escape(**byte, manner);
    let end = dot - bytes[from..dot].iter().rev().take(2).take_while(is_escape).count();
    if !ends_like_segment(&bytes[..end]) {
        return None;
    }
    let length = bytes[from..end].iter().rev().take(LONGEST_SEGMENT).take_while(|byte| is_code(**byte)).count();
    let mut start = end - length;
    let before = start.checked_sub(1).map(|at| bytes[at]);
    // The letter of an escape is none of the word: `\nAuthFailure`.
    if before == Some(b'\\') && length > 0 && manner != Manner::Prose {
        start += 1;
    }
    // Chinese is written without blanks.
    let joins = |byte| is_code(byte) || b"$.-@".contains(&byte) || byte == b'/' && manner != Manner::Pattern;
    let joined = before.is_some_and(joins);
    let segment = bytes.get(start..end)?;
    let is_segment = segment.first().is_some_and(u8::is_ascii_uppercase)
        && std::str::from_utf8(segment).is_ok_and(catalog::is_first_segment);
    (is_segment && !joined).then_some(start)
}

/// The longest listed code that begins at an offset, and where it ends.
fn dotted(text: &str, start: usize, end: usize, manner: Manner) -> Option<(Code, usize)> {
    let rest = &text.as_bytes()[start..end];
    let mut length = 0;
    while let Some(byte) = rest.get(length) {
        match byte {
            _ if is_code(*byte) || *byte == b'.' => length += 1,
            // A pattern's escape, in a literal that has escapes itself.
            mark if is_escape(*mark, manner) && rest[length + 1..].starts_with(&[*mark, b'.']) => length += 3,
            mark if is_escape(*mark, manner) && rest.get(length + 1) == Some(&b'.') => length += 2,
            _ => break,
        }
    }
    let mut candidate = text[start..start + length].trim_end_matches(['.', '\\', '%']);
    loop {
        let plain = candidate.replace(['\\', '%'], "");
        if !plain.contains('.') {
            return None;
        }
        if let Some(code) = catalog::lookup(&plain) {
            return Some((code, start + candidate.len()));
        }
        candidate = candidate[..candidate.rfind('.')?].trim_end_matches(['\\', '%']);
    }
}

/// Whether a mark takes the meaning from a dot; in Lua's patterns it is a percent sign.
fn is_escape(byte: u8, manner: Manner) -> bool {
    byte == b'\\' && manner != Manner::Prose || byte == b'%' && manner == Manner::Pattern
}

/// What stands on either side of a bare code: quotes, backticks, the bars of a table, tags.
const AROUND: [(&str, &str); 7] =
    [("`", "`"), ("\"", "\""), ("'", "'"), ("|", "|"), (">", "</"), ("“", "”"), ("「", "」")];

/// Bare codes in quotes, backticks or the cell of a table.
fn quoted(text: &str, range: Range<usize>, found: &mut Vec<Mention>) {
    let bytes = &text.as_bytes()[..range.end];
    for (open, close) in AROUND {
        for at in memchr::memmem::find_iter(&bytes[range.clone()], open) {
            let mut start = range.start + at + open.len();
            if open == "|" {
                start += bytes[start..].iter().take_while(|byte| **byte == b' ').count();
            }
            if let Some((code, end)) = bare(text, start, range.end) {
                let behind = &bytes[end..];
                let behind = if open == "|" { behind.trim_ascii_start() } else { behind };
                if behind.starts_with(close.as_bytes()) {
                    found.push(Mention { range: start..end, code, manner: Manner::Prose });
                }
            }
        }
    }
}

/// Bare codes behind the word "code", and one that a text begins with: `InvalidParameter: …`.
fn said_to_be_codes(text: &str, range: Range<usize>, found: &mut Vec<Mention>) {
    let bytes = &text.as_bytes()[..range.end];
    let mut add = |start: usize, ends: fn(Option<&u8>) -> bool| {
        let (code, end) = bare(text, start, range.end)?;
        if ends(bytes.get(end))
            && found.iter().rev().take(4).all(|other| other.range.end <= start || end <= other.range.start)
        {
            found.push(Mention { range: start..end, code, manner: Manner::Literal });
            return Some(end);
        }
        None
    };
    let behind_blanks =
        |at: usize| at + bytes[at..].iter().take_while(|byte| matches!(byte, b' ' | b'[' | b'(')).count();
    let mut begun = add(behind_blanks(range.start), |next| next.is_some_and(|byte| b":,])".contains(byte)));
    // It may be a list of them: `ResourceInUse,InternalError`.
    while let Some(end) = begun.filter(|end| bytes.get(*end) == Some(&b',')) {
        begun = add(behind_blanks(end + 1), |next| next.is_none_or(|byte| b":,])".contains(byte)));
    }
    for word in ODE.find_iter(&bytes[range.clone()]) {
        let behind = range.start + word + 3;
        let capital = bytes[..behind - 3].ends_with(b"C") || bytes[..behind - 3].ends_with(b"c");
        let is_between = |byte: &&u8| matches!(byte, b'=' | b'!' | b':' | b' ' | b'"' | b'\'' | b'\\' | b'[' | b'`');
        let between = bytes[behind..].iter().take(6).take_while(is_between).count();
        if capital && between > 0 {
            add(behind + between, |next| next.is_none_or(|byte| !matches!(byte, b'.' | b'=')));
        }
    }
    // A list of codes and nothing else: "InternalError,LimitExceeded".
    let content = &text[range.clone()];
    let mut words = content.split(LIST).filter(|word| !word.is_empty());
    if content.contains(LIST) && words.all(|word| catalog::lookup(word).is_some()) {
        let starts = content.match_indices(LIST).map(|(at, separator)| range.start + at + separator.len());
        for start in std::iter::once(range.start).chain(starts) {
            add(start, |_| true);
        }
    }
}

/// The end of "code" and "Code".
static ODE: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("ode"));

/// What stands between the codes of a list in one text.
const LIST: [char; 4] = [',', ';', '|', ' '];

/// Bare codes as the alternatives of a regular expression, or as what they begin with: `^(A|B)$`,
/// `.*A.*`, `A\.`, `Code=A`. No other word stands in them.
fn alternatives(text: &str, range: Range<usize>, found: &mut Vec<Mention>) {
    let bytes = text.as_bytes();
    let mut start = range.start;
    for end in range.clone().filter(|at| matches!(bytes[*at], b'|' | b'(' | b')')).chain([range.end]) {
        let named = memchr::memmem::rfind(&bytes[start..end], b"ode=").map_or(start, |at| start + at + 4);
        let inside = named + bytes[named..end].iter().take_while(|byte| !is_code(**byte) && **byte != b'\\').count();
        if let Some((code, stop)) = bare(text, inside, end)
            // Flags stand behind the closing slash.
            && (bytes[stop..end].iter().take_while(|byte| **byte != b'/').all(|byte| !is_code(*byte))
                || ends_segment(&bytes[stop..end]))
        {
            found.push(Mention { range: inside..stop, code, manner: Manner::Pattern });
        }
        start = end + 1;
    }
}

/// Whether a pattern ends here, or any sub-code may follow: `^AuthFailure\.`, or the end of a word.
fn ends_segment(rest: &[u8]) -> bool {
    let blank = |byte: &u8| matches!(byte, b'$' | b' ' | b'*');
    if rest.iter().find(|byte| !blank(byte)).is_none_or(|byte| *byte == b'/') {
        return true;
    }
    let dot = rest.strip_prefix(b"\\").or_else(|| rest.strip_prefix(b"%")).unwrap_or(rest);
    let behind = dot.strip_prefix(b".").map(|behind| behind.first().is_none_or(|byte| !is_code(*byte)));
    behind.unwrap_or_else(|| rest.starts_with(b"\\b"))
}

/// The listed code without a dot that is the whole word at an offset, and where it ends.
fn bare(text: &str, start: usize, end: usize) -> Option<(Code, usize)> {
    let rest = text.as_bytes().get(start..end)?;
    rest.first().filter(|byte| byte.is_ascii_uppercase())?;
    let length = rest.iter().take_while(|byte| is_code(**byte)).count();
    Some((catalog::lookup(&text[start..start + length])?, start + length))
}

fn is_code(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

//! Strings, numbers, words, and what stands between values.

use super::super::languages::Dialect;
use super::super::value::{FaultKind, Kind};
use super::Parser;

impl Parser<'_> {
    pub(super) fn space(&mut self) {
        loop {
            match self.peek() {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                Some(b'/') if self.comment() => {}
                // What `printf` makes of it.
                Some(b'\\') if self.is_blank_of_printf() => self.at += 2,
                _ => return,
            }
        }
    }

    #[cold]
    fn is_blank_of_printf(&self) -> bool {
        self.dialect == Dialect::Template && matches!(self.bytes.get(self.at + 1), Some(b'n' | b'r' | b't'))
    }

    /// Where a string or word that begins here ends, on its line; else the next byte.
    #[cold]
    pub(super) fn token_end(&self) -> usize {
        let rest = &self.bytes[self.at..];
        let length = match rest {
            [b'"', inside @ ..] => match memchr::memchr3(b'"', b'\n', b'\r', inside) {
                Some(end) if inside[end] == b'"' => end + 2,
                _ => 1,
            },
            _ => rest.iter().take_while(|byte| is_word(**byte)).count().max(1),
        };
        self.at + length
    }

    #[cold]
    pub(super) fn comment(&mut self) -> bool {
        let rest = &self.bytes[self.at..];
        let length = if rest.starts_with(b"//") {
            memchr::memchr2(b'\n', b'\r', rest).unwrap_or(rest.len())
        } else if rest.starts_with(b"/*") {
            memchr::memmem::find(&rest[2..], b"*/").map_or(rest.len(), |end| end + 4)
        } else {
            return false;
        };
        if self.dialect != Dialect::WithComments {
            self.fault(self.at..self.at + length, FaultKind::Comment);
        }
        self.at += length;
        true
    }

    /// Reads a string from its opening quote to behind its closing one.
    pub(super) fn string(&mut self) {
        let start = self.at;
        self.at += 1;
        loop {
            while self.peek().is_some_and(|byte| PLAIN_IN_STRING[usize::from(byte)]) {
                self.at += 1;
            }
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return;
                }
                Some(b'\\') => self.escape(),
                None | Some(b'\n' | b'\r') => {
                    return self.fault(start..self.at, FaultKind::UnclosedString);
                }
                Some(_) => {
                    self.fault(self.at..self.at + 1, FaultKind::ControlCharacter);
                    self.at += 1;
                }
            }
        }
    }

    fn escape(&mut self) {
        let length = match self.bytes.get(self.at + 1) {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => 2,
            Some(b'u') => {
                let digits =
                    self.bytes[self.at + 2..].iter().take(4).take_while(|byte| byte.is_ascii_hexdigit()).count();
                if digits < 4 {
                    self.fault(self.at..self.at + 2 + digits, FaultKind::BadEscape);
                }
                2 + digits
            }
            None | Some(b'\n' | b'\r') => 1,
            Some(byte) => {
                // The whole character, if it has more bytes than one.
                let width = if *byte < 0x80 {
                    1
                } else {
                    self.bytes[self.at + 1..].iter().skip(1).take_while(|byte| **byte & 0xc0 == 0x80).count() + 1
                };
                self.fault(self.at..self.at + 1 + width, FaultKind::BadEscape);
                1 + width
            }
        };
        self.at += length;
    }

    #[cold]
    pub(super) fn single_quoted(&mut self) {
        let start = self.at;
        self.at += 1;
        while let Some(byte) = self.peek().filter(|byte| !matches!(byte, b'\'' | b'\n' | b'\r')) {
            self.at = (self.at + if byte == b'\\' { 2 } else { 1 }).min(self.bytes.len());
        }
        if self.peek() == Some(b'\'') {
            self.at += 1;
        }
        self.fault(start..self.at, FaultKind::SingleQuotes);
    }

    pub(super) fn word(&mut self) {
        let rest = &self.bytes[self.at..];
        self.at += rest.iter().position(|byte| !is_word(*byte)).unwrap_or(rest.len());
    }

    pub(super) fn bare_word(&mut self) {
        let start = self.at;
        self.word();
        let kind = match &self.bytes[start..self.at] {
            b"true" => Kind::True,
            b"false" => Kind::False,
            b"null" => Kind::Null,
            _ => {
                self.fault(start..self.at, FaultKind::BareWord);
                Kind::Unknown
            }
        };
        self.push(start, kind);
    }

    pub(super) fn number(&mut self) {
        let start = self.at;
        let rest = &self.bytes[start..];
        let part = |byte: &u8| is_word(*byte) || matches!(byte, b'+' | b'-' | b'.');
        self.at += rest.iter().position(|byte| !part(byte)).unwrap_or(rest.len());
        if !is_number(&self.bytes[start..self.at]) {
            self.fault(start..self.at, FaultKind::BadNumber);
        }
        self.push(start, Kind::Number);
    }
}

/// Bytes that need no look inside a string.
static PLAIN_IN_STRING: [bool; 256] = {
    let mut plain = [true; 256];
    let mut byte = 0;
    while byte < 0x20 {
        plain[byte] = false;
        byte += 1;
    }
    plain[b'"' as usize] = false;
    plain[b'\\' as usize] = false;
    plain
};

pub(super) fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$') || byte >= 0x80
}

/// Whether these bytes are a number by RFC 8259.
fn is_number(bytes: &[u8]) -> bool {
    let digits = |bytes: &[u8]| bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let mut rest = bytes.strip_prefix(b"-").unwrap_or(bytes);
    let whole = digits(rest);
    if whole == 0 || (whole > 1 && rest[0] == b'0') {
        return false;
    }
    rest = &rest[whole..];
    if let Some(fraction) = rest.strip_prefix(b".") {
        let length = digits(fraction);
        if length == 0 {
            return false;
        }
        rest = &fraction[length..];
    }
    if let [b'e' | b'E', exponent @ ..] = rest {
        let exponent = match exponent {
            [b'+' | b'-', digits @ ..] => digits,
            _ => exponent,
        };
        return digits(exponent) > 0 && digits(exponent) == exponent.len();
    }
    rest.is_empty()
}

//! The tolerant JSON parser: any text in, a tree with ranges out.
//!
//! It never fails and never recurses. Where the text is not valid it notes the first fault of the
//! document and goes on as well as it can, so that a half-typed response still has its keys.

use super::language::Dialect;
use super::value::{Document, Fault, FaultKind, Kind, Node, NodeId, Tree};

/// Reads a text in one of JSON's dialects.
pub fn parse(text: &str, dialect: Dialect) -> Tree {
    let bytes = text.as_bytes();
    let start = if bytes.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
    let tree = Tree::with_capacity(text.len() / 24 + 8);
    let mut parser = Parser { bytes, at: start, dialect, tree, open: Vec::new(), fault: None };
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
    /// The first fault of the document.
    fault: Option<Fault>,
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
    fn document(&mut self, start: usize) {
        self.root();
        loop {
            self.space();
            if self.peek().is_none() {
                break;
            }
            self.fault(self.at..self.token_end(), FaultKind::TextBehind);
            let before = self.at;
            self.root();
            if self.at == before {
                self.at += 1;
            }
        }
        let document = Document { range: start..self.bytes.len(), fault: self.fault.take() };
        self.tree.push_document(document);
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
        if self.fault.is_none() {
            let mut end = range.end.min(self.bytes.len());
            // A character is never cut.
            while self.bytes.get(end).is_some_and(|byte| byte & 0xc0 == 0x80) {
                end += 1;
            }
            self.fault = Some(Fault { range: range.start.min(end)..end, kind });
        }
    }

    fn space(&mut self) {
        loop {
            match self.peek() {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                Some(b'/') if self.comment() => {}
                _ => return,
            }
        }
    }

    /// Where a string or word that begins here ends, on its line; else the next byte.
    #[cold]
    fn token_end(&self) -> usize {
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
    fn comment(&mut self) -> bool {
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
            } else if !matches!(self.peek(), None | Some(b'}' | b']')) {
                self.fault(self.at..self.token_end(), FaultKind::CommaExpected);
            }
        }
        match self.peek() {
            Some(byte) if byte == end => {
                if let Some(comma) = comma.filter(|_| self.dialect != Dialect::WithComments) {
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
        let start = self.at;
        match self.peek() {
            Some(b'"') => self.string(),
            Some(b'\'') => self.single_quoted(),
            Some(byte) if is_word(byte) => {
                self.word();
                self.fault(start..self.at, FaultKind::BareWord);
            }
            _ => self.fault(start..start + 1, FaultKind::KeyExpected),
        }
        self.push(start, Kind::Key);
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
            Some(b'{') => self.container(Kind::Object),
            Some(b'[') => self.container(Kind::Array),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b'\'') => {
                self.single_quoted();
                self.push(start, Kind::String);
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

    /// Reads a string from its opening quote to behind its closing one.
    fn string(&mut self) {
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
    fn single_quoted(&mut self) {
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

    fn word(&mut self) {
        let rest = &self.bytes[self.at..];
        self.at += rest.iter().position(|byte| !is_word(*byte)).unwrap_or(rest.len());
    }

    fn bare_word(&mut self) {
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

    fn number(&mut self) {
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

fn is_word(byte: u8) -> bool {
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde::de::IgnoredAny;

    use super::*;

    fn faults(text: &str, dialect: Dialect) -> Vec<Fault> {
        parse(text, dialect).documents().iter().filter_map(|document| document.fault.clone()).collect()
    }

    /// The tree as plain text: keys and values by their source.
    fn shape(text: &str, dialect: Dialect) -> String {
        fn write(tree: &Tree, id: NodeId, text: &str, out: &mut String) {
            match tree.get(id).kind {
                Kind::Object | Kind::Array => {
                    out.push(if tree.get(id).kind == Kind::Object { '{' } else { '[' });
                    for child in tree.children(id) {
                        write(tree, child, text, out);
                        out.push(' ');
                    }
                    out.push(if tree.get(id).kind == Kind::Object { '}' } else { ']' });
                }
                Kind::Missing => out.push('?'),
                _ => out.push_str(&text[tree.get(id).range()]),
            }
        }
        let tree = parse(text, dialect);
        let mut out = String::new();
        for root in tree.roots() {
            write(&tree, root, text, &mut out);
        }
        out
    }

    #[test]
    fn a_valid_text_has_no_fault_and_a_broken_one_its_first() {
        use FaultKind::*;
        for (text, expected) in [
            (r#"{"a":[1,-2.5e+3,true,false,null,"\u00e9\n"],"b":{}}"#, vec![]),
            ("\u{feff}[]", vec![]),
            ("", vec![ValueExpected]),
            ("[1,]", vec![TrailingComma]),
            ("{\"a\":1,}", vec![TrailingComma]),
            ("[1 2]", vec![CommaExpected]),
            ("{\"a\" 1}", vec![ColonExpected]),
            ("{\"a\":}", vec![ValueExpected]),
            ("{\"a\":1", vec![UnclosedObject]),
            ("[[1]", vec![UnclosedArray]),
            ("[\"a\n]", vec![UnclosedString]),
            ("[\"a\tb\"]", vec![ControlCharacter]),
            (r#"["\x"]"#, vec![BadEscape]),
            ("[01]", vec![BadNumber]),
            ("[1.]", vec![BadNumber]),
            ("['a']", vec![SingleQuotes]),
            ("[True]", vec![BareWord]),
            ("{a:1}", vec![BareWord]),
            ("[1] // x", vec![Comment]),
            ("[1] [2]", vec![TextBehind]),
            ("{1:2}", vec![BareWord]),
            ("[,]", vec![ValueExpected]),
            ("{,}", vec![KeyExpected]),
        ] {
            let kinds: Vec<FaultKind> = faults(text, Dialect::Json).iter().map(|fault| fault.kind).collect();
            assert_eq!(kinds, expected, "{text}");
        }
    }

    #[test]
    fn what_is_broken_keeps_its_keys() {
        for (text, expected) in [
            (r#"{"Code": "Message": "x"}"#, r#"{"Code" ? "Message" "x" }"#),
            (r#"{"Response": {"Error": {"Code":"#, r#"{"Response" {"Error" {"Code" ? } } }"#),
            (r#"{"a": [1, 2, "b": 3}"#, r#"{"a" [1 2 "b" ? 3 ] }"#),
            (r#"{"a" "b", c: 'd' "e": 1}"#, r#"{"a" "b" c 'd' "e" 1 }"#),
            ("[1,,2]", "[1 ? 2 ]"),
            ("{\"a\": \"x\n\"b\": 1}", "{\"a\" \"x \"b\" 1 }"),
        ] {
            assert_eq!(shape(text, Dialect::Json), expected, "{text}");
        }
    }

    #[test]
    fn dialects_allow_what_they_allow() {
        let text = "{\"a\": 1, // one\n /* two */ \"b\": [2,],\n}";
        assert_eq!(faults(text, Dialect::WithComments), []);
        let lines = "{\"a\":1}\n\n[}\r\n{\"b\":2}";
        assert_eq!(parse(lines, Dialect::Lines).documents().len(), 3);
        assert_eq!(faults(lines, Dialect::Lines).len(), 1);
    }

    #[test]
    fn depth_is_no_danger() {
        let text = "[".repeat(200_000);
        assert_eq!(faults(&text, Dialect::Json).len(), 1);
        let text = "{\"a\":".repeat(100_000);
        assert_eq!(faults(&text, Dialect::Json).len(), 1);
    }

    /// Text that is JSON, or nearly.
    fn nearly_json() -> impl Strategy<Value = String> {
        let parts = vec![
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"a\"",
            "\"\\u12ab\"",
            "\"\\u12\"",
            "1",
            "-0.5e3",
            "01",
            "true",
            "null",
            "nul",
            " ",
            "\n",
            "\"",
            "\\",
            "'x'",
            "//",
            "/*",
            "é",
            "\u{0}",
            "{\"a\":1}",
            "[1,2]",
            ",\"b\":[]",
        ];
        proptest::collection::vec(proptest::sample::select(parts), 0..24).prop_map(|parts| parts.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]
        /// serde_json is the oracle for what is valid.
        #[test]
        fn valid_is_what_serde_json_takes(text in nearly_json()) {
            let valid = serde_json::from_str::<IgnoredAny>(&text).is_ok();
            prop_assert_eq!(faults(&text, Dialect::Json).is_empty(), valid);
        }

        /// Nodes lie within their parents and on character boundaries, in order.
        #[test]
        fn every_range_is_well_formed(text in nearly_json(), lines in proptest::bool::ANY) {
            let tree = parse(&text, if lines { Dialect::Lines } else { Dialect::WithComments });
            for (id, node) in tree.iter() {
                prop_assert!(text.get(node.range()).is_some());
                if let Some(parent) = tree.parent(id) {
                    let outer = tree.get(parent).range();
                    prop_assert!(outer.start <= node.range().start && node.range().end <= outer.end);
                }
            }
            for document in tree.documents() {
                prop_assert!(document.fault.as_ref().is_none_or(|fault| text.get(fault.range.clone()).is_some()));
            }
            prop_assert_eq!(tree.iter().filter(|(_, node)| node.kind == Kind::Object).all(|(id, _)| tree.children(id).count() % 2 == 0), true);
        }
    }
}

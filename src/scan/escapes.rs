//! What a backslash does in the literals of each language.

/// How a literal writes what it can't hold as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Escapes {
    /// What an escape begins with.
    pub mark: Option<u8>,
    /// The mark that stands for itself when it is doubled: the closing one.
    pub doubled: Option<u8>,
    /// The letters that stand for others.
    letters: &'static str,
    numbers: &'static [(char, Digits)],
    unknown: Unknown,
    /// What stands for itself behind the mark, where an unknown escape keeps its mark.
    itself: &'static str,
    /// Whether a line break behind the mark is left out, and lets a literal of one line go on.
    pub joins_lines: bool,
    /// Whether the blanks at the start of the next line are left out with it.
    trims_lines: bool,
    /// The letter that leaves out all blanks behind it, line breaks among them.
    pub skips_blanks: Option<u8>,
}

/// How a character's number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Digits {
    /// So many hexadecimal digits.
    Hex(u8),
    /// At most so many.
    UpToHex(u8),
    /// Four, and twice where one unit of UTF-16 is not enough.
    Units,
    /// Any number between braces.
    Braced,
    /// Up to three octal digits.
    Octal,
    /// Up to three decimal digits.
    Decimal,
}

/// What an escape means that has no meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unknown {
    /// The letter behind the mark; languages that refuse it are read so as well.
    Letter,
    /// The mark and the letter.
    Both,
    /// So it is with every escape: there is none, but the mark keeps a quote from closing.
    Always,
}

/// What the letters behind a mark stand for, in the languages that know them.
const MEANINGS: [(char, char); 14] = [
    ('n', '\n'),
    ('t', '\t'),
    ('r', '\r'),
    ('b', '\u{8}'),
    ('f', '\u{c}'),
    ('a', '\u{7}'),
    ('v', '\u{b}'),
    ('e', '\u{1b}'),
    ('s', ' '),
    ('0', '\0'),
    ('N', '\u{85}'),
    ('_', '\u{a0}'),
    ('L', '\u{2028}'),
    ('P', '\u{2029}'),
];

const OCTAL: (char, Digits) = ('0', Digits::Octal);
const HEX: (char, Digits) = ('x', Digits::Hex(2));
const UNITS: (char, Digits) = ('u', Digits::Units);
const LONG: (char, Digits) = ('U', Digits::Hex(8));
const BRACED: (char, Digits) = ('u', Digits::Braced);

impl Escapes {
    /// A backslash is a letter like any other.
    pub const NONE: Escapes = Escapes {
        mark: None,
        doubled: None,
        letters: "",
        numbers: &[],
        unknown: Unknown::Always,
        itself: "",
        joins_lines: false,
        trims_lines: false,
        skips_blanks: None,
    };
    /// A backslash keeps a quote from closing the literal but stays in the text (Python's raw strings).
    pub const KEPT: Escapes = Escapes { mark: Some(b'\\'), joins_lines: true, ..Self::NONE };
    pub const DOUBLE_QUOTES: Escapes = Escapes { doubled: Some(b'"'), ..Self::NONE };
    pub const SINGLE_QUOTES: Escapes = Escapes { doubled: Some(b'\''), ..Self::NONE };
    pub const GO: Escapes = backslash("ntrbfav", &[HEX, UNITS, LONG, OCTAL]);
    pub const PYTHON: Escapes = keeping("\\'\"", joining(backslash("ntrbfav", &[HEX, UNITS, LONG, OCTAL])));
    /// Those of Python's bytes, which know no Unicode.
    pub const PYTHON_BYTES: Escapes = keeping("\\'\"", joining(backslash("ntrbfav", &[HEX, OCTAL])));
    pub const JAVASCRIPT: Escapes = joining(backslash("ntrbfv", &[HEX, BRACED, UNITS, OCTAL]));
    pub const JAVA: Escapes = backslash("ntrbfs", &[UNITS, OCTAL]);
    /// Those of text blocks.
    pub const JAVA_BLOCK: Escapes = joining(Self::JAVA);
    pub const JSON: Escapes = backslash("ntrbf", &[UNITS]);
    pub const KOTLIN: Escapes = backslash("ntrb", &[UNITS]);
    pub const C: Escapes = joining(backslash("ntrbfave", &[('x', Digits::UpToHex(8)), UNITS, LONG, OCTAL]));
    pub const CSHARP: Escapes = backslash("ntrbfave", &[('x', Digits::UpToHex(4)), UNITS, LONG, OCTAL]);
    pub const RUST: Escapes = trimming(backslash("ntr0", &[HEX, BRACED]));
    pub const SWIFT: Escapes = backslash("ntr0", &[BRACED]);
    /// Those of literals over several lines.
    pub const SWIFT_BLOCK: Escapes = joining(Self::SWIFT);
    pub const DART: Escapes = Escapes { joins_lines: false, ..Self::JAVASCRIPT };
    pub const LUA: Escapes =
        Escapes { skips_blanks: Some(b'z'), ..joining(backslash("ntrbfav", &[HEX, BRACED, ('0', Digits::Decimal)])) };
    /// A backslash before the closing mark or another backslash (single quotes of PHP and Ruby).
    pub const QUOTES: Escapes = keeping("\\'", joining(backslash("", &[])));
    pub const PHP: Escapes = keeping("\\$\"", backslash("ntrfve", &[('x', Digits::UpToHex(2)), BRACED, OCTAL]));
    pub const PHP_HEREDOC: Escapes = Escapes { itself: "\\$", ..Self::PHP };
    pub const RUBY: Escapes = joining(backslash("ntrbfaves", &[('x', Digits::UpToHex(2)), BRACED, UNITS, OCTAL]));
    /// In double quotes: it stays before anything that means nothing there.
    pub const SHELL: Escapes = keeping("\\$`\"", joining(backslash("", &[])));
    /// In a heredoc a quote needs no mark, and keeps the one that it has.
    pub const SHELL_HEREDOC: Escapes = Escapes { itself: "\\$`", ..Self::SHELL };
    pub const SHELL_ANSI: Escapes = keeping(
        "\\'\"?",
        joining(backslash("ntrbfave", &[('x', Digits::UpToHex(2)), ('u', Digits::UpToHex(4)), OCTAL])),
    );
    pub const POWERSHELL: Escapes = Escapes { doubled: Some(b'"'), ..Self::POWERSHELL_HERE };
    /// In a here-string two quotes are two.
    pub const POWERSHELL_HERE: Escapes = Escapes { mark: Some(b'`'), ..joining(backslash("ntrbfav", &[BRACED])) };
    pub const HCL: Escapes = backslash("ntr", &[UNITS, LONG]);
    pub const TOML: Escapes = trimming(backslash("ntrbfave", &[HEX, UNITS, LONG]));
    pub const YAML: Escapes = trimming(backslash("ntrbfave0N_LP", &[HEX, UNITS, LONG]));

    /// Whether the text of a literal is what the source has between its marks.
    pub fn are_text(self) -> bool {
        self.doubled.is_none() && self.unknown == Unknown::Always
    }

    /// Whether anything in the content of a literal may stand for something else.
    pub fn occur_in(self, content: &str) -> bool {
        !self.are_text() && self.first(content).is_some()
    }

    /// The byte offset of the first mark of an escape.
    pub fn first(self, content: &str) -> Option<usize> {
        let bytes = content.as_bytes();
        match (self.mark, self.doubled) {
            (Some(mark), Some(doubled)) => memchr::memchr2(mark, doubled, bytes),
            (Some(mark), None) | (None, Some(mark)) => memchr::memchr(mark, bytes),
            (None, None) => None,
        }
    }

    /// How a quote that would close the literal is written; `None` if it can't be.
    pub fn quote(self, quote: char) -> Option<String> {
        match (self.doubled, self.mark) {
            (Some(doubled), _) if doubled == quote as u8 => Some(format!("{quote}{quote}")),
            (_, Some(mark)) if self.unknown == Unknown::Letter || self.itself.contains(quote) => {
                Some(format!("{}{quote}", mark as char))
            }
            _ => None,
        }
    }

    /// How a line break is written; `None` if it can't be.
    pub fn line_break(self, letter: char) -> Option<String> {
        let name = if letter == '\n' { 'n' } else { 'r' };
        let mark = self.mark.filter(|_| self.letters.contains(name))?;
        Some(format!("{}{name}", mark as char))
    }

    /// Adds what an escape stands for to the text; returns its length in bytes. `source` begins
    /// with the mark, or with the doubled one.
    pub fn read(self, source: &str, text: &mut String) -> usize {
        let mut letters = source.chars();
        let mark = letters.next().unwrap_or_default();
        let Some(letter) = letters.next() else {
            text.push(mark);
            return mark.len_utf8();
        };
        let behind = &source[1 + letter.len_utf8()..];
        if self.mark != Some(mark as u8) {
            text.push(mark);
            return if letter == mark { 2 } else { 1 };
        }
        if self.joins_lines && matches!(letter, '\n' | '\r') {
            let end = if letter == '\r' && behind.starts_with('\n') { 3 } else { 2 };
            let blanks = source[end..].bytes().take_while(u8::is_ascii_whitespace).count();
            return if self.trims_lines { end + blanks } else { end };
        }
        if self.skips_blanks == Some(letter as u8) {
            return 2 + behind.bytes().take_while(u8::is_ascii_whitespace).count();
        }
        let known = MEANINGS.iter().find(|(name, _)| *name == letter && self.letters.contains(letter));
        if let Some((_, meaning)) = known {
            text.push(*meaning);
            return 2;
        }
        let is_digit = letter.is_ascii_digit();
        for (_, digits) in self.numbers.iter().filter(|(name, _)| *name == letter || *name == '0' && is_digit) {
            // A number by digits alone has no letter in front of it.
            let start = if is_digit { 1 } else { 2 };
            if let Some(length) = digits.read(&source[start..], text) {
                return start + length;
            }
        }
        if self.unknown == Unknown::Both && !self.itself.contains(letter) {
            text.push(mark);
        }
        text.push(letter);
        1 + letter.len_utf8()
    }
}

/// Escapes that begin with a backslash.
const fn backslash(letters: &'static str, numbers: &'static [(char, Digits)]) -> Escapes {
    Escapes {
        mark: Some(b'\\'),
        doubled: None,
        letters,
        numbers,
        unknown: Unknown::Letter,
        itself: "",
        joins_lines: false,
        trims_lines: false,
        skips_blanks: None,
    }
}

const fn joining(escapes: Escapes) -> Escapes {
    Escapes { joins_lines: true, ..escapes }
}

const fn trimming(escapes: Escapes) -> Escapes {
    Escapes { trims_lines: true, ..joining(escapes) }
}

/// Escapes of which those without a meaning keep their mark, but for these letters.
const fn keeping(itself: &'static str, escapes: Escapes) -> Escapes {
    Escapes { unknown: Unknown::Both, itself, ..escapes }
}

impl Digits {
    /// Adds the character whose number stands at the beginning of `source`; returns how many bytes
    /// that takes, `None` if there is no such number.
    fn read(self, source: &str, text: &mut String) -> Option<usize> {
        let run = |radix: u32, most: u8| {
            source.bytes().take(usize::from(most)).take_while(|byte| char::from(*byte).is_digit(radix)).count()
        };
        let (digits, radix, length) = match self {
            Digits::Hex(count) => (source.get(..usize::from(count))?, 16, usize::from(count)),
            Digits::UpToHex(most) => (&source[..run(16, most)], 16, run(16, most)),
            Digits::Units => return units(source, text),
            Digits::Braced => {
                let inside = source.strip_prefix('{')?;
                let end = inside.find('}')?;
                (&inside[..end], 16, end + 2)
            }
            Digits::Octal => (&source[..run(8, 3)], 8, run(8, 3)),
            Digits::Decimal => (&source[..run(10, 3)], 10, run(10, 3)),
        };
        let number = digits.bytes().all(|byte| byte.is_ascii_hexdigit()).then_some(digits)?;
        let number = u32::from_str_radix(number, radix).ok()?;
        text.push(char::from_u32(number).unwrap_or(char::REPLACEMENT_CHARACTER));
        Some(length)
    }
}

/// `XXXX`, with `\uXXXX` behind it where it is half of a pair; a lone half becomes U+FFFD.
fn units(source: &str, text: &mut String) -> Option<usize> {
    let unit = |at: usize| {
        let digits = source.get(at..at + 4).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
        u16::from_str_radix(digits, 16).ok()
    };
    let first = unit(0)?;
    let second = source[4..].starts_with("\\u").then(|| unit(6)).flatten();
    match char::decode_utf16([first].into_iter().chain(second)).next() {
        Some(Ok(character)) => {
            text.push(character);
            Some(if character.len_utf16() == 2 { 10 } else { 4 })
        }
        _ => {
            text.push(char::REPLACEMENT_CHARACTER);
            Some(4)
        }
    }
}

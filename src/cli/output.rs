//! Standard output, styled where a person sees it.

use std::io::{self, BufWriter, Write};

use anstream::AutoStream;
use anstyle::{AnsiColor, Style};

use crate::text::{Document, Encoding};

/// A title, a code.
pub const BOLD: Style = Style::new().bold();
/// What matters less.
pub const DIM: Style = Style::new().dimmed();
/// A place.
pub const PLACE: Style = AnsiColor::Cyan.on_default();

/// How much is written at once, in bytes.
const AT_ONCE: usize = 64 << 10;

/// Standard output, buffered; styles are dropped where it is no terminal.
pub fn stdout() -> AutoStream<Box<dyn Write>> {
    let choice = AutoStream::choice(&io::stdout());
    // What drops the styles passes on every piece between them by itself, so the buffer stands behind it.
    AutoStream::new(Box::new(plain_stdout()), choice)
}

/// Standard output for programs, buffered: they get every byte as it is.
pub fn plain_stdout() -> BufWriter<io::StdoutLock<'static>> {
    BufWriter::with_capacity(AT_ONCE, io::stdout().lock())
}

/// A text in a style.
pub fn styled(style: Style, text: &str) -> String {
    format!("{style}{text}{style:#}")
}

/// A text without what a terminal would obey: control characters become their pictures.
pub fn visible(text: &str) -> String {
    let picture = |letter: char| match letter {
        '\u{7f}' => '␡',
        letter if letter.is_ascii_control() => char::from_u32(0x2400 + letter as u32).unwrap_or('\u{fffd}'),
        letter if letter.is_control() => '\u{fffd}',
        letter => letter,
    };
    text.chars().map(picture).collect()
}

/// What became of writing; that the reader has seen enough (`tcerr check | head`) is no trouble.
pub fn written(result: io::Result<()>) -> io::Result<()> {
    result.or_else(|error| if error.kind() == io::ErrorKind::BrokenPipe { Ok(()) } else { Err(error) })
}

/// A place as people and the JSON contract count it: from 1, columns in Unicode code points, of which
/// a byte order mark is none.
#[derive(Clone, Copy, Debug, serde::Serialize)]
pub struct Place {
    pub line: u32,
    pub column: u32,
}

impl Place {
    /// The place of a byte offset.
    pub fn of(document: &Document, offset: usize) -> Self {
        Self::counted_in(Encoding::Utf32, document, offset)
    }

    /// The place of a byte offset, its column counted in other units.
    pub fn counted_in(encoding: Encoding, document: &Document, offset: usize) -> Self {
        let position = document.position(offset, encoding);
        Self { line: position.line + 1, column: position.column + 1 }
    }
}

/// Writes one JSON array, an item a line.
pub fn write_json<T: serde::Serialize>(items: impl Iterator<Item = T>) -> io::Result<()> {
    let mut out = plain_stdout();
    out.write_all(b"[")?;
    for (index, item) in items.enumerate() {
        out.write_all(if index == 0 { b"\n" } else { b",\n" })?;
        serde_json::to_writer(&mut out, &item)?;
    }
    out.write_all(b"\n]\n")?;
    out.flush()
}

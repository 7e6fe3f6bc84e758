//! What the client sends, byte by byte.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, ReadBuf};

use super::lifecycle::Lifecycle;

/// How many bytes are asked for at once: as many as a pipe holds.
const CHUNK: usize = 1 << 16;

/// Bytes from the client, until it says `exit`, with [halves of characters](Halves) made whole.
#[derive(Debug)]
pub struct Input<R> {
    inner: R,
    lifecycle: Arc<Lifecycle>,
    chunk: Box<[u8]>,
    halves: Halves,
    /// What was read, and how much of it was passed on.
    read: Vec<u8>,
    passed: usize,
}

impl<R> Input<R> {
    pub fn new(inner: R, lifecycle: Arc<Lifecycle>) -> Self {
        let chunk = vec![0; CHUNK].into_boxed_slice();
        Self { inner, lifecycle, chunk, halves: Halves::default(), read: Vec::new(), passed: 0 }
    }
}

impl<R: AsyncRead + Unpin> AsyncRead for Input<R> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = &mut *self;
        loop {
            // Messages are handled by the task that reads, so `exit` is seen here before the next read.
            if this.lifecycle.has_exited() {
                return Poll::Ready(Ok(()));
            }
            if this.passed < this.read.len() {
                let rest = &this.read[this.passed..];
                let length = rest.len().min(buffer.remaining());
                buffer.put_slice(&rest[..length]);
                this.passed += length;
                return Poll::Ready(Ok(()));
            }
            let mut chunk = ReadBuf::new(&mut this.chunk);
            let result = ready!(Pin::new(&mut this.inner).poll_read(context, &mut chunk));
            this.read.clear();
            this.passed = 0;
            if result.is_err() || chunk.filled().is_empty() {
                this.lifecycle.close();
                this.halves.end(&mut this.read);
                if result.is_err() || this.read.is_empty() {
                    return Poll::Ready(result);
                }
            }
            this.halves.replace(chunk.filled(), &mut this.read);
        }
    }
}

/// Replaces half a character in JSON, `\ud83d` without its other half, by the sign for what is none, `\ufffd`.
///
/// JSON may have such halves, and programs in JavaScript write them where a text was cut in the middle of a
/// character; but no text in UTF-8 can, and what can't be read ends the server. Both have six bytes, so that the
/// lengths of messages stay.
#[derive(Debug, Default)]
struct Halves {
    /// The beginning of what can't be told yet.
    held: Vec<u8>,
}

const NO_CHARACTER: &[u8; 6] = b"\\ufffd";

impl Halves {
    /// Adds bytes to those that went before.
    fn replace(&mut self, bytes: &[u8], out: &mut Vec<u8>) {
        let start = out.len();
        out.append(&mut self.held);
        out.extend_from_slice(bytes);
        let mut at = start;
        while let Some(found) = memchr::memchr(b'\\', &out[at..]) {
            at += found;
            match escape(&out[at..]) {
                Some(Escape::Whole(length)) => at += length,
                Some(Escape::Half) => {
                    out[at..at + 6].copy_from_slice(NO_CHARACTER);
                    at += 6;
                }
                None => {
                    self.held.extend(out.drain(at..));
                    return;
                }
            }
        }
    }

    /// Adds what was held back when nothing follows.
    fn end(&mut self, out: &mut Vec<u8>) {
        out.append(&mut self.held);
    }
}

enum Escape {
    /// Of so many bytes.
    Whole(usize),
    Half,
}

/// What stands at a backslash; `None` if it breaks off.
fn escape(bytes: &[u8]) -> Option<Escape> {
    let is_low = |unit| matches!(unit, Some(0xdc00..0xe000));
    Some(match code_unit(bytes)? {
        None => Escape::Whole(2),
        Some(0xd800..0xdc00) => {
            let has_other = *bytes.get(6)? == b'\\' && is_low(code_unit(&bytes[6..])?);
            if has_other { Escape::Whole(12) } else { Escape::Half }
        }
        unit if is_low(unit) => Escape::Half,
        Some(_) => Escape::Whole(6),
    })
}

/// The UTF-16 unit that an escape stands for, if for one; `None` if it breaks off.
fn code_unit(bytes: &[u8]) -> Option<Option<u16>> {
    if *bytes.get(1)? != b'u' {
        return Some(None);
    }
    let digits = bytes.get(2..6)?;
    let is_number = digits.iter().all(u8::is_ascii_hexdigit);
    let unit =
        str::from_utf8(digits).ok().filter(|_| is_number).and_then(|digits| u16::from_str_radix(digits, 16).ok());
    Some(unit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_are_replaced_wherever_the_bytes_are_cut() {
        for (text, expected) in [
            (r#"{"a": "b\n\u0041\/"}"#, None),
            (r#""\ud83d\ude00 \\ud83d \uZZZZ \uD83D\uDE00""#, None),
            (r#""\ud83d""#, Some(r#""\ufffd""#)),
            (r#""\ud83d\ud83d\ude00\ude00""#, Some(r#""\ufffd\ud83d\ude00\ufffd""#)),
            (r#""\ud83d\n\ude00x\\\ud83d\u0041""#, Some(r#""\ufffd\n\ufffdx\\\ufffd\u0041""#)),
            (r"\ud83d\u", None),
            ("中\\", None),
        ] {
            let expected = expected.unwrap_or(text);
            for size in 1..=text.len() {
                let (mut halves, mut out) = (Halves::default(), Vec::new());
                text.as_bytes().chunks(size).for_each(|bytes| halves.replace(bytes, &mut out));
                halves.end(&mut out);
                assert_eq!(String::from_utf8_lossy(&out), expected, "{size} at once");
            }
        }
    }
}

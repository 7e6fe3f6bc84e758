//! Elements of JSX among code: their text is no code, and quotes in it open no literals.

use super::{Frame, Lexer, Span, SpanKind};

impl Lexer<'_> {
    /// Whether the `<` here begins an element and is neither a comparison nor a type parameter.
    pub(super) fn element_may_start(&self) -> bool {
        let rest = &self.text[self.at + 1..];
        let name = rest.iter().take_while(|byte| is_name(**byte)).count();
        let behind = rest[name..].trim_ascii_start();
        let begins = rest.first().is_some_and(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'_' | b'$' | b'>'));
        begins && !behind.starts_with(b",") && !behind.starts_with(b"extends ") && self.operand_may_start()
    }

    /// Reads from the `<` of an element in code up to its first expression or its end.
    pub(super) fn start_element(&mut self) {
        if self.element.is_none() {
            self.element = Some((self.at, self.spans.len(), self.frames.len()));
        }
        self.at += 1;
        self.frames.push(Frame::Tag { closes: false, arguments: 0 });
        self.markup();
    }

    /// Reads tags and text until code goes on: in an expression, or behind the element.
    pub(super) fn markup(&mut self) {
        while let Some(byte) = self.text.get(self.at).copied() {
            match self.frames.last_mut() {
                Some(Frame::Tag { closes, arguments }) => {
                    let closes = *closes;
                    match byte {
                        b'<' => *arguments += 1,
                        b'>' if *arguments > 0 => {
                            // An arrow closes nothing.
                            *arguments -= u32::from(!self.text[..self.at].ends_with(b"="));
                            self.at += 1;
                            continue;
                        }
                        _ => {}
                    }
                    if byte == b'/' && matches!(self.text.get(self.at + 1), Some(b'/' | b'*')) {
                        self.comment();
                        continue;
                    }
                    self.at += 1;
                    match byte {
                        b'"' | b'\'' => self.attribute(byte),
                        b'{' => return self.frames.push(Frame::Expression { depth: 0 }),
                        b'/' if self.text.get(self.at) == Some(&b'>') => {
                            self.at += 1;
                            self.frames.pop();
                        }
                        b'>' => {
                            self.frames.pop();
                            match closes {
                                // The text that it closes.
                                true => drop(self.frames.pop()),
                                false => self.frames.push(Frame::Text),
                            }
                        }
                        _ => {}
                    }
                }
                Some(Frame::Text) => {
                    self.at += 1;
                    match byte {
                        b'{' => return self.frames.push(Frame::Expression { depth: 0 }),
                        b'<' => {
                            let closes = self.text.get(self.at) == Some(&b'/');
                            self.at += usize::from(closes);
                            self.frames.push(Frame::Tag { closes, arguments: 0 });
                        }
                        _ => {}
                    }
                }
                _ => {
                    if self.element.is_some_and(|(_, _, frames)| self.frames.len() <= frames) {
                        self.element = None;
                    }
                    return;
                }
            }
        }
    }

    /// Reads an attribute's text, from behind its opening quote.
    fn attribute(&mut self, quote: u8) {
        let start = self.at - 1;
        let length = memchr::memchr(quote, &self.text[self.at..]);
        self.at = length.map_or(self.text.len(), |length| self.at + length + 1);
        // A form without escapes: the first one with this quote has them, but is told of none.
        let form = u8::from(quote == b'\'');
        let closed = length.is_some();
        let kind = SpanKind::Literal { form, open: 1, close: u8::from(closed), closed, escaped: false, holes: false };
        self.spans.push(Span { start: start as u32, end: self.at as u32, kind });
    }

    /// If the text ended inside an element, what was taken for one is none, or is half typed:
    /// goes back to before it and reads on without elements. Whether it did.
    pub(super) fn undo_unclosed_element(&mut self) -> bool {
        let is_markup = |frame: &Frame| matches!(frame, Frame::Tag { .. } | Frame::Text | Frame::Expression { .. });
        if !self.frames.iter().any(is_markup) {
            return false;
        }
        let Some((at, spans, frames)) = self.element.take() else { return false };
        self.jsx = false;
        self.at = at + 1;
        self.spans.truncate(spans);
        self.frames.truncate(frames);
        true
    }
}

fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$' | b'.' | b'-' | b':')
}

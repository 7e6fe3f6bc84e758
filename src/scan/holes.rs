//! Where the code inside a literal stands: `${…}`, `{…}`, `$name`.

use std::iter::Peekable;
use std::ops::Range;

use super::lexer::{Span, SpanKind, is_word};
use super::syntax::{Fence, Hole, StringForm, Syntax};

/// The byte ranges of the holes of a literal, in order. `inner` are the literals and comments that
/// stand in them, without those that stand in one another.
pub fn holes<'a>(text: &str, syntax: &Syntax, span: &Span, inner: impl Iterator<Item = &'a Span>) -> Vec<Range<usize>> {
    let SpanKind::Literal { holes: true, form, .. } = span.kind else { return Vec::new() };
    let form = &syntax.strings[usize::from(form)];
    let content = span.content();
    let opening = &text[span.start as usize..content.start];
    let hashes = if matches!(form.fence, Fence::Hashes(_)) { opening.matches('#').count() } else { 0 };
    let marks: Vec<Mark> = form.holes.iter().map(|hole| Mark::of(opening, form, hole)).collect();
    let bytes = &text.as_bytes()[..content.end];
    let mut inner = inner.peekable();
    let mut holes = Vec::new();
    let mut at = content.start;
    while at < content.end {
        let rest = &bytes[at..];
        let found = marks.iter().find_map(|mark| Some((mark, mark.opened(rest)?)));
        if let Some((mark, opened)) = found {
            let end = match opened {
                Opened::Text(length) => at + length,
                Opened::Hole(length) => mark.end(bytes, at + length, syntax, &mut inner),
            };
            if matches!(opened, Opened::Hole(_)) {
                holes.push(at..end);
            }
            at = end;
        } else if form.variable == Some(rest[0]) && rest.get(1).is_some_and(|byte| begins_name(*byte)) {
            let name = rest[1..].iter().take_while(|byte| is_word(**byte) && **byte != b'$').count();
            holes.push(at..at + 1 + name.max(1));
            at += 1 + name.max(1);
        } else if form.escapes.mark == Some(rest[0]) && !form.escapes.are_text() && hashes == 0 {
            // A brace is no letter that could be escaped: `f"\{x}"` has a hole.
            let is_hole = rest.get(1).is_some_and(|letter| marks.iter().any(|mark| mark.takes_letter(*letter)));
            at += if is_hole { 1 } else { 2 };
        } else {
            at += 1;
        }
    }
    holes
}

/// `$1` and `$@` are values of the shell.
fn begins_name(byte: u8) -> bool {
    is_word(byte) && byte != b'$' || matches!(byte, b'@' | b'*' | b'#' | b'?')
}

/// What opens a hole in one literal.
struct Mark {
    open: String,
    close: u8,
    /// How many braces open a hole and end it, where the literal says how many.
    braces: Option<usize>,
    doubled: bool,
}

/// The length of what stands where a hole may open, in bytes.
#[derive(Clone, Copy)]
enum Opened {
    /// The mark is doubled, and so is text.
    Text(usize),
    Hole(usize),
}

impl Mark {
    /// The mark of a hole in a literal that begins so.
    fn of(opening: &str, form: &StringForm, hole: &Hole) -> Self {
        let count = |mark| opening.matches(mark).count();
        let hashes = "#".repeat(count('#'));
        let (open, braces) = match form.fence {
            Fence::Hashes(_) => (hole.open.replacen('\\', &format!("\\{hashes}"), 1), None),
            Fence::Quotes if count('$') != 1 => (hole.open.to_owned(), Some(count('$'))),
            _ => (hole.open.to_owned(), None),
        };
        Mark { open, close: hole.close, braces, doubled: hole.doubled }
    }

    fn opened(&self, rest: &[u8]) -> Option<Opened> {
        let open = self.open.as_bytes();
        if let Some(braces) = self.braces {
            let run = rest.iter().take(braces + 1).take_while(|byte| **byte == open[0]).count();
            return (run > 0 && run == braces).then_some(Opened::Hole(run));
        }
        if self.doubled && rest[0] == open[0] && rest[1..].starts_with(open) {
            return Some(Opened::Text(1 + open.len()));
        }
        rest.starts_with(open).then_some(Opened::Hole(open.len()))
    }

    /// Whether the mark of an escape leaves this letter to the hole.
    fn takes_letter(&self, letter: u8) -> bool {
        self.doubled && self.open.as_bytes() == [letter]
    }

    /// The offset behind the hole whose code begins at `at`.
    fn end<'a>(
        &self,
        bytes: &[u8],
        mut at: usize,
        syntax: &Syntax,
        inner: &mut Peekable<impl Iterator<Item = &'a Span>>,
    ) -> usize {
        let opening = match self.close {
            b'}' => Some(b'{'),
            b')' => Some(b'('),
            _ => None,
        };
        let mut depth = 0;
        while at < bytes.len() {
            while inner.next_if(|span| (span.start as usize) < at).is_some() {}
            if let Some(span) = inner.next_if(|span| span.start as usize == at) {
                at = (span.end as usize).max(at + 1);
                continue;
            }
            let byte = bytes[at];
            at += 1;
            if Some(byte) == syntax.escape {
                at += 1;
            } else if Some(byte) == syntax.name_quote {
                let end = memchr::memchr3(byte, b'\n', b'\r', &bytes[at..]);
                at = end.map_or(bytes.len(), |length| at + length + 1);
            } else if Some(byte) == opening {
                depth += 1;
            } else if byte == self.close {
                if depth == 0 {
                    let more = self.braces.unwrap_or(1).saturating_sub(1);
                    return at + bytes[at..].iter().take(more).take_while(|byte| **byte == self.close).count();
                }
                depth -= 1;
            }
        }
        bytes.len()
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    use super::super::languages::{Grammar, by_id, by_path};
    use super::super::lexer::lex;
    use super::*;

    /// The literals and comments directly in the one at `index`.
    fn inner(spans: &[Span], index: usize) -> Vec<Span> {
        let mut end = 0;
        let within = spans[index + 1..].iter().take_while(|span| span.start < spans[index].end);
        within
            .filter(|span| {
                span.start >= end && {
                    end = span.end;
                    true
                }
            })
            .copied()
            .collect()
    }

    /// The holes of the literals of a text that begin with a mark and not with a name, with the literals' indices.
    fn marked(text: &str, syntax: &Syntax, spans: &[Span]) -> Vec<(usize, Range<usize>)> {
        let of = |index: usize| {
            let found = holes(text, syntax, &spans[index], inner(spans, index).iter());
            found
                .into_iter()
                .filter(|hole| text[hole.clone()].ends_with(['}', ')', '`']))
                .map(move |hole| (index, hole))
        };
        (0..spans.len()).flat_map(of).collect()
    }

    /// A hole ends where the lexer ends it: behind it the literal can be closed, and before its mark it can't.
    fn check(text: &str, syntax: &Syntax, name: &str) -> usize {
        let spans = lex(text, syntax);
        let holes = marked(text, syntax, &spans);
        for (index, hole) in &holes {
            let span = spans[*index];
            let SpanKind::Literal { closed: true, .. } = span.kind else { continue };
            let close = &text[span.content().end..span.end as usize];
            // The last word of a heredoc stands on a line of its own.
            let form = &syntax.strings[match span.kind {
                SpanKind::Literal { form, .. } => usize::from(form),
                _ => unreachable!("no literal"),
            }];
            let close = if form.prefixes.is_empty() { format!("\n{close}\n") } else { close.to_owned() };
            let is_closed_behind = |end: usize| {
                let cut = format!("{}{close}{}", &text[..end], &text[span.end as usize..]);
                let spans = lex(&cut, syntax);
                let other = spans.iter().find(|other| other.start == span.start);
                other.is_some_and(|other| {
                    let is_closed = matches!(other.kind, SpanKind::Literal { closed: true, .. });
                    is_closed && other.end as usize == end + close.trim_end().len()
                })
            };
            let here = &text[span.start as usize..hole.end];
            assert!(is_closed_behind(hole.end), "{name}: the hole goes on behind {here}");
            // Where several braces close it, the lexer bears with one.
            let opening = &text[span.start as usize..span.content().start];
            let braces = if form.fence == Fence::Quotes { opening.matches('$').count() } else { 1 };
            assert!(!is_closed_behind(hole.end - braces), "{name}: the hole ends before the end of {here}");
        }
        holes.len()
    }

    fn files(folder: &Path) -> Vec<PathBuf> {
        let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
        entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
    }

    #[test]
    fn holes_end_where_the_lexer_ends_them() {
        let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
        let mut seen = 0;
        for path in [files(&tests.join("corpus")), files(&tests.join("differential/sample"))].concat() {
            let Some(Grammar::Code(syntax)) = by_path(&path).map(|language| &language.grammar) else { continue };
            seen += check(&fs::read_to_string(&path).expect("text"), syntax, &path.display().to_string());
        }
        assert!(seen > 100, "hardly any");
    }

    #[test]
    fn what_is_odd_is_no_danger() {
        for (language, text) in [
            ("python", r#"x = f"{{a}} {b['}']} {c!r:>{d}} \{e}""#),
            ("csharp", r#"x = $"{{a}} {f("}")}";"#),
            ("csharp", "x = $$\"\"\"{ {{a}} {{{b}}} {{{{c}}}} \"\"\";"),
            ("swift", r###"let x = ##"\(a) \\##(b) \##(f("}"))"##"###),
            ("swift", r#"let x = "\\(a) \(b)""#),
            ("hcl", r#"x = "$${a} ${f("}")} %{ if b }c%{ endif }""#),
            ("kotlin", "val x = \"$a ${`b}`} ${ \"}\" }\""),
            ("sh", "x=\"$(f \")\" \\) ) `g` ${h} $1\""),
            ("powershell", "$x = \"$(f \")\" `) ) ${a} $b\""),
            ("ruby", "x = \"#{a['}']} \\#{b} #{ { c: 1 } }\""),
            ("javascript", "x = `${a({b: '}'})} ${`${c}`} \\${d} ${/}/}`"),
            ("php", "<?php $x = \"{$a['}']} ${b} {c} $d\";"),
            ("dart", "var x = '${a['}']} $b';"),
        ] {
            let Grammar::Code(syntax) = &by_id(language).expect("a language").grammar else { unreachable!("no code") };
            assert!(check(text, syntax, language) > 0, "{text}");
        }
    }
}

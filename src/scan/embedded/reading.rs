//! How the content of a literal is read: its escapes, and what some languages do to its lines.

use std::ops::Range;

use super::literals::Literals;
use crate::scan::escapes::Escapes;
use crate::scan::layer::{HOLE, Layer};
use crate::scan::lexer::SpanKind;
use crate::scan::syntax::{Fence, Special};
use crate::scan::writing::Writing;

/// What stands between the marks of a literal, and what it stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reading {
    Escaped(Escapes),
    /// A mark of an escape has so many `#` behind it (Swift's `#"\#n"#`).
    Hashed(Escapes, usize),
    /// Each line begins with blanks and a bar, which are cut off (`stripMargin` of Scala).
    Barred(Escapes),
    /// A scalar of YAML that is no block: line breaks are blanks.
    Folded(Escapes),
    /// A block of YAML's that begins with `>`, whose lines are indented by so many blanks.
    FoldedBlock(usize),
}

/// Adds the text of a literal to that of a layer.
pub(super) fn push(layer: &mut Layer, literals: &Literals<'_>, index: usize) {
    if doubles_braces(literals, index) {
        let mut part = Layer::default();
        push_as_is(&mut part, literals, index);
        layer.append(&part.undoubled());
    } else {
        push_as_is(layer, literals, index);
    }
}

/// Whether braces that are no holes are doubled in a literal: `f"{{}}"`.
fn doubles_braces(literals: &Literals<'_>, index: usize) -> bool {
    let form = literals.form(index);
    form.is_some_and(|form| {
        form.fence != Fence::Quotes && form.holes.iter().any(|hole| hole.doubled && hole.open == "{")
    })
}

fn push_as_is(layer: &mut Layer, literals: &Literals<'_>, index: usize) {
    let reading = reading(literals, index);
    let Range { start: mut from, end } = literals.content(index);
    for hole in literals.holes(index) {
        reading.push(layer, literals.text, from..hole.start);
        from = hole.end;
        layer.push_unit(HOLE.encode_utf8(&mut [0; 4]), hole);
    }
    reading.push(layer, literals.text, from..end);
}

/// How a text is written into a literal.
pub(super) fn writing(literals: &Literals<'_>, index: usize) -> Writing {
    let Some(form) = literals.form(index) else { return Writing::plain() };
    let span = &literals.spans[index];
    let close = match span.kind {
        // Half typed: the mark is still to come.
        SpanKind::Literal { open: 1.., closed: false, .. } => form.close,
        _ => &literals.text[literals.content(index).end..span.end as usize],
    };
    let mut writing = Writing { braces: doubles_braces(literals, index), ..Writing::of(form, close) };
    // A raw literal of C# has holes only where it says so.
    if form.fence == Fence::Quotes && !literals.text[span.start as usize..].starts_with('$') {
        writing.holes = &[];
    }
    match reading(literals, index) {
        Reading::Escaped(escapes) => Writing { escapes, ..writing },
        Reading::Hashed(..) => Writing { escapes: Escapes::NONE, ..writing },
        // What is added to a line stays on it.
        Reading::Barred(_) | Reading::Folded(_) | Reading::FoldedBlock(_) => Writing { multiline: false, ..writing },
    }
}

fn reading(literals: &Literals<'_>, index: usize) -> Reading {
    let Literals { text, syntax, spans, .. } = *literals;
    let span = &spans[index];
    let Some(form) = literals.form(index) else { return Reading::Escaped(Escapes::NONE) };
    let content = span.content();
    let opening = &text[span.start as usize..content.start];
    let behind = || text[span.end as usize..].trim_start();
    match syntax.special {
        Special::Yaml if !form.prefixes.is_empty() || opening.is_empty() => Reading::Folded(form.escapes),
        Special::Yaml if opening.starts_with('>') => {
            let first = text[content].lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
            let blanks = first.len() - first.trim_start_matches(' ').len();
            // A block can say itself how far it is indented, beyond what holds it.
            let says = opening.trim_end().trim_end_matches(['+', '-']).ends_with(|last: char| last.is_ascii_digit());
            if says { Reading::Escaped(Escapes::NONE) } else { Reading::FoldedBlock(blanks) }
        }
        // `` String.raw`…` ``
        Special::JavaScript { .. } | Special::Scripts
            if form.open == "`" && text[..span.start as usize].ends_with(".raw") =>
        {
            Reading::Escaped(Escapes::NONE)
        }
        _ if matches!(form.fence, Fence::Hashes(_)) && opening.contains('#') => {
            Reading::Hashed(form.escapes, opening.matches('#').count())
        }
        _ if form.multiline && [".stripMargin", ".trimMargin"].iter().any(|call| behind().starts_with(call)) => {
            Reading::Barred(form.escapes)
        }
        _ => Reading::Escaped(form.escapes),
    }
}

impl Reading {
    /// Adds a part of a literal's content that has no holes.
    fn push(self, layer: &mut Layer, text: &str, part: Range<usize>) {
        let content = &text[part.clone()];
        match self {
            Reading::Escaped(escapes) => layer.push_content(content, part.start, escapes),
            Reading::Hashed(escapes, hashes) => push_hashed(layer, content, part.start, escapes, hashes),
            Reading::Barred(escapes) => push_barred(layer, content, part.start, escapes),
            Reading::Folded(escapes) => push_folded(layer, content, part.start, escapes),
            Reading::FoldedBlock(blanks) => push_folded_block(layer, content, part.start, blanks),
        }
    }
}

fn push_hashed(layer: &mut Layer, content: &str, start: usize, escapes: Escapes, hashes: usize) {
    let hashes = "#".repeat(hashes);
    let mark = format!("\\{hashes}");
    let mut from = 0;
    while let Some(at) = content[from..].find(&mark).map(|at| from + at).filter(|_| !escapes.are_text()) {
        layer.push_exact(&content[from..at], start + from);
        // The same escape without its hashes.
        let near = content[at + mark.len()..].chars().take(LONGEST_ESCAPE);
        let escape: String = std::iter::once('\\').chain(near).collect();
        let mut letters = String::new();
        let length = escapes.read(&escape, &mut letters) + hashes.len();
        from = (at + length).min(content.len());
        layer.push_unit(&letters, start + at..start + from);
    }
    layer.push_exact(&content[from..], start + from);
}

fn push_barred(layer: &mut Layer, content: &str, start: usize, escapes: Escapes) {
    let mut from = 0;
    while from < content.len() {
        let line = content[from..].find('\n').map_or(content.len(), |end| from + end + 1);
        let rest = content[from..line].trim_start_matches([' ', '\t']);
        if let Some(rest) = rest.strip_prefix('|') {
            let cut = line - rest.len();
            layer.push_joint(start + from..start + cut);
            from = cut;
        }
        layer.push_content(&content[from..line], start + from, escapes);
        from = line;
    }
}

/// A line break with the blanks around it is one blank; so many empty lines are as many line breaks.
fn push_folded(layer: &mut Layer, content: &str, start: usize, escapes: Escapes) {
    let mut from = 0;
    while let Some(at) = content[from..].find(['\n', '\r']).map(|at| from + at) {
        let line = &content[from..at];
        let behind = content[at..].trim_start_matches([' ', '\t', '\r', '\n']);
        let next = content.len() - behind.len();
        let breaks = content[at..next].matches('\n').count().max(1);
        let is_marked = |line: &str| line.bytes().rev().take_while(|byte| Some(*byte) == escapes.mark).count() % 2 == 1;
        let is_escaped = is_marked(line);
        let trimmed = line.trim_end_matches([' ', '\t']);
        let kept = match is_escaped {
            true => line.len() - 1,
            // A blank with a mark stays.
            false if trimmed.len() < line.len() && is_marked(trimmed) => trimmed.len() + 1,
            false => trimmed.len(),
        };
        layer.push_content(&content[from..from + kept], start + from, escapes);
        let folded = match (is_escaped, breaks) {
            (false, 1) => " ".to_owned(),
            _ => "\n".repeat(breaks - 1),
        };
        layer.push_unit(&folded, start + from + kept..start + next);
        from = next;
    }
    layer.push_content(&content[from..], start + from, escapes);
}

/// The same in a block, where lines that are indented further keep their breaks.
fn push_folded_block(layer: &mut Layer, content: &str, start: usize, blanks: usize) {
    let line_at = |at: usize| &content[at..content[at..].find('\n').map_or(content.len(), |end| at + end + 1)];
    let is_deeper = |line: &str| line.as_bytes().get(blanks).is_none_or(u8::is_ascii_whitespace);
    // Where the line begins, and what of it is left.
    let (mut line, mut from) = (0, 0);
    while line < content.len() {
        let this = line_at(line);
        let end = line + this.len();
        let next = line_at(end);
        if is_deeper(this) || is_deeper(next) {
            layer.push_exact(&content[from..end], start + from);
            from = end;
        } else {
            let kept = line + this.trim_end_matches(['\r', '\n']).len();
            let margin = next.bytes().take(blanks).take_while(|byte| *byte == b' ').count();
            layer.push_exact(&content[from..kept], start + from);
            layer.push_unit(" ", start + kept..start + end + margin);
            from = end + margin;
        }
        line = end;
    }
}

/// The longest escape, in letters.
const LONGEST_ESCAPE: usize = 14;

//! The outline of code, as its indentation shows it: what stands in which function, whatever the
//! language.

use crate::scan::{Span, SpanKind};

/// A tab leads to the next column that is a multiple of this.
const TAB: usize = 8;

/// What stands deeper is not told apart.
const DEEPEST: usize = 16;

/// The lines of a text, each with the line that it stands in.
pub struct Outline<'a> {
    lines: Vec<Line<'a>>,
}

struct Line<'a> {
    /// Where it begins, in bytes of the text.
    start: usize,
    text: &'a str,
    /// The index of the line whose block it is in.
    parent: Option<usize>,
}

impl<'a> Outline<'a> {
    /// Reads the lines once; `spans` are the literals and comments of the text, ordered by start.
    pub fn new(text: &'a str, spans: &[Span]) -> Self {
        let mut lines: Vec<Line<'a>> = Vec::new();
        // The lines that are open, with their indentation.
        let mut open: Vec<(usize, usize)> = Vec::new();
        let (mut start, mut next, mut inside) = (0, 0, 0);
        for text in text.split_inclusive('\n') {
            let first = start + text.len() - text.trim_start().len();
            // The end of the literals and comments that begin before the first letter of the line.
            while let Some(span) = spans.get(next).filter(|span| is_before(span, first)) {
                inside = inside.max(span.end as usize);
                next += 1;
            }
            let trimmed = text.trim();
            // How text in literals and comments is indented says nothing, nor do directives.
            if inside <= first && !trimmed.is_empty() && !trimmed.starts_with('#') {
                let indentation = indentation(text);
                // A line that closes, or an opening bracket on a line of its own, belongs to the line
                // before it that is as far to the left.
                let is_bracket = trimmed.starts_with(['}', ')', ']', '{', '(', '[']);
                while open.last().is_some_and(|(of, _)| *of > indentation || *of == indentation && !is_bracket) {
                    open.pop();
                }
                if !is_bracket {
                    open.push((indentation, lines.len()));
                }
            }
            let own = open.last().is_some_and(|(_, line)| *line == lines.len());
            let parent = open.iter().rev().nth(usize::from(own)).map(|(_, line)| *line);
            lines.push(Line { start, text, parent });
            start += text.len();
        }
        Self { lines }
    }

    /// What the lines are called that a byte offset stands in, the outermost one first.
    pub fn place(&self, offset: usize, name: fn(&str) -> Option<String>) -> String {
        let line = self.lines.partition_point(|line| line.start <= offset).saturating_sub(1);
        let around = std::iter::successors(self.parent(line), |line| self.parent(*line));
        let mut names: Vec<String> = around.filter_map(|line| name(self.lines[line].text)).take(DEEPEST).collect();
        names.reverse();
        names.join(" > ")
    }

    fn parent(&self, line: usize) -> Option<usize> {
        self.lines.get(line)?.parent
    }
}

fn is_before(span: &Span, first: usize) -> bool {
    match span.kind {
        SpanKind::Comment => span.start as usize <= first,
        _ => (span.start as usize) < first,
    }
}

/// In columns.
fn indentation(line: &str) -> usize {
    let blanks = line.bytes().take_while(|byte| matches!(byte, b' ' | b'\t'));
    blanks.fold(0, |column, byte| if byte == b'\t' { (column / TAB + 1) * TAB } else { column + 1 })
}

#[cfg(test)]
mod tests {
    use super::super::name::name;
    use super::*;
    use crate::scan::{Grammar, by_id, lex};

    /// The place of the letter `│`.
    fn place(language: &str, marked: &str) -> String {
        let offset = marked.find('│').expect("a mark");
        let text = marked.replace('│', "");
        let Grammar::Code(syntax) = &by_id(language).expect("a language").grammar else { panic!("no code") };
        Outline::new(&text, &lex(&text, syntax)).place(offset, name)
    }

    #[test]
    fn a_place_is_what_stands_around() {
        for (language, marked, expected) in [
            ("go", "func (c *Client) Do(a int) error {\n\tif x {\n\t\treturn │\n\t}\n}\n", "func Do"),
            (
                "python",
                "class Retry(Base):\n    def run(self):\n        try:\n            │\n",
                "class Retry > def run",
            ),
            ("csharp", "class A\n{\n    void B(\n        int x)\n    {\n        │\n    }\n}\n", "class A > B"),
            ("rust", "fn a(\n    b: u8,\n) -> u8 {\n    match b {\n        │\n    }\n}\n", "fn a"),
            ("go", "func a() {\n\tx := `\n{\n  \"b\": 1\n}\n`\n// c\n\treturn │\n}\n", "func a"),
            ("c", "int a(void) {\n#ifdef B\n    │\n#endif\n}\n", "a"),
            ("javascript", "const codes = {\n  retry: {\n    │\n  },\n};\n", "const codes > retry"),
            ("go", "func a() {\n}\n\nfunc b() {\n│}\n", "func b"),
            ("go", "│package a\n", ""),
            ("go", "", ""),
        ] {
            let marked = if marked.is_empty() { "│" } else { marked };
            assert_eq!(place(language, marked), expected, "{marked}");
        }
    }

    #[test]
    fn lines_that_come_and_go_change_no_place() {
        let before = place("python", "def a():\n    return │\n");
        for after in [
            "import x\n\n\ndef a(b, c=(1, 2)):\n    return │\n",
            "def z():\n    pass\n\ndef a():\n    y = 1\n\n    if y:\n        return │\n",
            "def a():\r\n\treturn │\r\n",
        ] {
            assert_eq!(place("python", after), before, "{after}");
        }
    }
}

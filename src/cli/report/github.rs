//! Workflow commands of GitHub Actions: what is printed so in a step is shown beside the line.
//!
//! The format is that of “Workflow commands for GitHub Actions” in GitHub's documentation; what is
//! escaped, and how, is only to be read from the runner's toolkit (`packages/core/src/command.ts`).
//! It says nothing of what columns count, and shows them nowhere; they are code points here, as in
//! other texts. Columns may only be given where a finding begins and ends on one line (the
//! toolkit's `AnnotationProperties`, and `start_column` of check runs). GitHub shows ten errors,
//! ten warnings and ten notices of a step.

use std::io::{self, Write};

use super::Report;
use crate::cli::output::{Place, plain_stdout, visible};
use crate::rules::{Finding, Severity};
use crate::text::Document;

/// Writes a command for each finding.
pub fn write(report: &Report<'_>) -> io::Result<()> {
    let mut out = plain_stdout();
    for file in report.files {
        let (path, document) = (report.base.path(&file.path), Document::new(&file.text, 0));
        for finding in &file.findings {
            writeln!(out, "{}", command(&path, finding, &document))?;
        }
    }
    out.flush()
}

fn command(path: &str, finding: &Finding, document: &Document) -> String {
    let command = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Information | Severity::Hint => "notice",
    };
    let (start, end) = (Place::of(document, finding.range.start), Place::of(document, finding.range.end));
    let mut properties = format!("file={},line={},endLine={}", property(path), start.line, end.line);
    if start.line == end.line {
        properties.push_str(&format!(",col={},endColumn={}", start.column, end.column));
    }
    let title = property(&format!("tcerr ({})", finding.rule.name));
    // Other control characters would reach the log, which obeys them like a terminal.
    format!("::{command} {properties},title={title}::{}", data(&visible(&finding.message)))
}

/// A text behind the last colons, up to the line's end.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property, which ends at a comma or a colon.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::rule;

    #[test]
    fn what_ends_a_value_is_escaped() {
        assert_eq!(property("a,b: 100%\r\n%0A"), "a%2Cb%3A 100%25%0D%0A%250A");
        assert_eq!(data("a,b: 100%\r\n"), "a,b: 100%25%0D%0A");
    }

    #[test]
    fn columns_are_given_on_one_line_only() {
        let text = "é{\n}";
        let finding = |range| Finding {
            rule: rule("response-not-object").expect("a rule"),
            severity: rule("response-not-object").expect("a rule").severity,
            range,
            message: "50%".to_owned(),
            fixes: Vec::new(),
        };
        let document = Document::new(text, 0);
        let commands = [2..3, 2..5].map(|range| command("a,b.json", &finding(range), &document));
        let title = "title=tcerr (response-not-object)::50%25";
        assert_eq!(
            commands,
            [
                format!("::error file=a%2Cb.json,line=1,endLine=1,col=2,endColumn=3,{title}"),
                format!("::error file=a%2Cb.json,line=1,endLine=2,{title}"),
            ]
        );
    }
}

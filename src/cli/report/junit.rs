//! JUnit's XML, as continuous integration shows the results of tests.
//!
//! Nobody owns the format; the schema that tests hold this against is that of Jenkins
//! (`junit-10.xsd`). Places have no fields in it, so they are in the names and the texts; columns
//! count code points. A file is a suite, a finding a test that fails; one that stops no build is a
//! test that passes and has something to say.

use std::io::{self, Write};

use quick_xml::Writer;
use quick_xml::events::BytesText;

use super::{Checked, Report, concise};
use crate::cli::output::{Place, plain_stdout, visible};
use crate::locale::Locale;
use crate::rules::{Finding, Severity};
use crate::text::Document;

/// Writes one document; where nothing was found, with a test that says so, since what reads it takes
/// a document without tests for a broken one.
pub fn write(report: &Report<'_>) -> io::Result<()> {
    let mut out = plain_stdout();
    writeln!(out, r#"<?xml version="1.0" encoding="UTF-8"?>"#)?;
    let mut writer = Writer::new_with_indent(&mut out, b' ', 2);
    let findings: usize = report.files.iter().map(|file| file.findings.len()).sum();
    let failures: usize = report.files.iter().map(failures).sum();
    let (tests, failures) = (findings.max(1).to_string(), failures.to_string());
    let counts = [("name", "tcerr"), ("tests", &tests), ("failures", &failures), ("errors", "0")];
    writer.create_element("testsuites").with_attributes(counts).write_inner_content(|writer| {
        if findings == 0 {
            return empty_suite(writer);
        }
        report.files.iter().try_for_each(|file| suite(writer, file, report.locale))
    })?;
    writeln!(out)?;
    out.flush()
}

fn failures(file: &Checked) -> usize {
    file.findings.iter().filter(|finding| stops(finding)).count()
}

/// Whether a finding makes the command fail.
fn stops(finding: &Finding) -> bool {
    finding.severity <= Severity::Warning
}

fn empty_suite<W: Write>(writer: &mut Writer<W>) -> io::Result<()> {
    let counts = [("name", "tcerr"), ("tests", "1"), ("failures", "0"), ("errors", "0")];
    writer.create_element("testsuite").with_attributes(counts).write_inner_content(|writer| {
        let names = [("name", "no problems found"), ("classname", "tcerr")];
        writer.create_element("testcase").with_attributes(names).write_empty().map(drop)
    })?;
    Ok(())
}

fn suite<W: Write>(writer: &mut Writer<W>, file: &Checked, locale: Locale) -> io::Result<()> {
    let (tests, failures) = (file.findings.len().to_string(), failures(file).to_string());
    let path = legal(&file.path);
    let counts = [("name", path.as_str()), ("tests", &tests), ("failures", &failures), ("errors", "0")];
    let document = Document::new(&file.text, 0);
    writer.create_element("testsuite").with_attributes(counts).write_inner_content(|writer| {
        file.findings.iter().try_for_each(|finding| {
            let line = legal(&concise::line(file, finding, &document, locale));
            let start = Place::of(&document, finding.range.start);
            let name = format!("{} ({}:{})", finding.rule.name, start.line, start.column);
            let names = [("name", name.as_str()), ("classname", &path)];
            writer.create_element("testcase").with_attributes(names).write_inner_content(|writer| {
                if stops(finding) {
                    let message = legal(&finding.message);
                    let what = [("type", finding.severity.name()), ("message", &message)];
                    let failure = writer.create_element("failure").with_attributes(what);
                    failure.write_text_content(BytesText::new(&line)).map(drop)
                } else {
                    writer.create_element("system-out").write_text_content(BytesText::new(&line)).map(drop)
                }
            })?;
            Ok(())
        })
    })?;
    Ok(())
}

/// A text without what XML can't hold, even escaped: most control characters, and two that are none.
fn legal(text: &str) -> String {
    visible(text).replace(['\u{fffe}', '\u{ffff}'], "\u{fffd}")
}

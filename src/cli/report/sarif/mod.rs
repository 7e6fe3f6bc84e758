//! SARIF 2.1.0, the exchange format of static analysis, with the rules and the ways to mend.
//!
//! By the OASIS standard (“Static Analysis Results Interchange Format”, 2.1.0, errata 01): lines and
//! columns start at 1 and the end column is exclusive (3.30); a run says what columns count
//! (`columnKind`, 3.14.17). They count UTF-16 code units here, because that is what viewers made of
//! JavaScript take them for, whether or not they look.
//!
//! Places are relative to `%SRCROOT%` (3.14.14), the root of the repository where it is known and else the folder
//! where the command ran, which is what code scanning on GitHub asks for. It reads no fingerprint but `primaryLocationLineHash`, which its
//! upload action makes itself, and complains of where it finds another.

mod model;
mod rules;
mod uri;

use std::io::{self, Write};
use std::ops::Range;

use model::*;

use super::Report;
use super::fingerprint::fingerprints;
use crate::catalog;
use crate::cli::output::{Place, plain_stdout};
use crate::locale::Locale;
use crate::rules::{Finding, Fix, Rule, Severity};
use crate::text::{Document, Edit, Encoding};
use crate::workspace::Skipped;

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// Writes one log with one run.
pub fn write(report: &Report<'_>) -> io::Result<()> {
    let rules = rules::found(report);
    let results = report.files.iter().flat_map(|file| {
        let (path, document) = (report.base.path(&file.path), Document::new(&file.text, 0));
        let findings = file.findings.iter().zip(fingerprints(file, &path));
        findings
            .map(|(finding, fingerprint)| result(&path, finding, fingerprint, &document, &rules))
            .collect::<Vec<_>>()
    });
    let run = Run {
        tool: Tool { driver: driver(&rules, report.locale) },
        invocations: [invocation(report)],
        original_uri_base_ids: BaseIds { root: Described { description: root(report) } },
        column_kind: "utf16CodeUnits",
        newline_sequences: ["\r\n", "\n", "\r"],
        language: report.locale.pick("en-US", "zh-CN"),
        results: results.collect(),
    };
    let mut out = plain_stdout();
    serde_json::to_writer_pretty(&mut out, &Log { schema: SCHEMA, version: "2.1.0", runs: [run] })?;
    writeln!(out)?;
    out.flush()
}

fn driver(rules: &[&'static Rule], locale: Locale) -> Driver {
    Driver {
        name: "tcerr",
        version: env!("CARGO_PKG_VERSION"),
        semantic_version: env!("CARGO_PKG_VERSION"),
        rules: rules.iter().map(|rule| rules::descriptor(rule, locale)).collect(),
        // What was found depends on what codes were known.
        properties: DriverProperties { catalog_date: catalog::sources().date },
    }
}

fn root(report: &Report<'_>) -> Message {
    let words = match report.base.is_root() {
        true => report.locale.pick("The root of the repository", "仓库的根文件夹"),
        false => report.locale.pick("The folder in which tcerr ran", "运行 tcerr 时所在的文件夹"),
    };
    Message { text: words.to_owned() }
}

/// Whether everything that was asked for was done, and what was passed over.
fn invocation(report: &Report<'_>) -> Invocation {
    let skipped = &report.walked.skipped;
    let notification = |skipped: &Skipped| Notification {
        level: if skipped.failed { "error" } else { "warning" },
        message: Message { text: skipped.reason(report.locale) },
        locations: (!skipped.path.is_empty()).then(|| [whole_file(&report.base.path(&skipped.path))]),
    };
    Invocation {
        execution_successful: !skipped.iter().any(|skipped| skipped.failed),
        tool_execution_notifications: skipped.iter().map(notification).collect(),
    }
}

fn result(
    path: &str,
    finding: &Finding,
    fingerprint: String,
    document: &Document,
    rules: &[&'static Rule],
) -> SarifResult {
    let rule = finding.rule;
    SarifResult {
        rule_id: rule.name,
        rule_index: rules.iter().position(|known| known.name == rule.name),
        level: level(finding.severity),
        message: Message { text: finding.message.clone() },
        locations: [Location {
            physical_location: PhysicalLocation {
                artifact_location: uri::location(path),
                region: Some(region(&finding.range, document)),
            },
        }],
        partial_fingerprints: Fingerprints { tcerr: fingerprint },
        fixes: finding.fixes.iter().map(|fix| sarif_fix(path, fix, document)).collect(),
    }
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Information | Severity::Hint => "note",
    }
}

fn whole_file(path: &str) -> Location {
    Location { physical_location: PhysicalLocation { artifact_location: uri::location(path), region: None } }
}

fn region(range: &Range<usize>, document: &Document) -> Region {
    let place = |offset| Place::counted_in(Encoding::Utf16, document, offset);
    let (start, end) = (place(range.start), place(range.end));
    Region { start_line: start.line, start_column: start.column, end_line: end.line, end_column: end.column }
}

fn sarif_fix(path: &str, fix: &Fix, document: &Document) -> SarifFix {
    let replacement = |edit: &Edit| Replacement {
        deleted_region: region(&edit.range, document),
        inserted_content: Message { text: edit.text.clone() },
    };
    SarifFix {
        description: Message { text: fix.title.clone() },
        artifact_changes: [ArtifactChange {
            artifact_location: uri::location(path),
            replacements: fix.edits.iter().map(replacement).collect(),
        }],
    }
}

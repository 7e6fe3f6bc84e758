//! What one configuration file says: its keys and the types of their values.
//!
//! The descriptions of the keys are also those of the JSON schema.

use toml::de::{DeTable, DeValue};

use super::fault::{Fault, FaultKind, Type};
use super::names::{CodeName, Language, Level, RetryWord, RuleName, Selector, ServiceName};
use super::origin::At;
use super::pattern::Pattern;
use super::texts::Texts;
use super::value::{Entries, Many, Name, OneOrMore, Read, Table, Value, at, table, tables, wrong_type};
use crate::scan::Gate;

tables! {
    /// The configuration of tcerr: `tcerr.toml` or `.tcerr.toml`. For each file the nearest one
    /// upwards holds.
    pub struct File needs [] {
        /// Configuration files to build on, relative to this one. What this file says outranks them,
        /// and a later one outranks an earlier one.
        "extend" extend: Many<String>,
        /// The language of messages. An option of the command line and the settings of an editor
        /// outrank it.
        "language" language: Language,
        /// The rules that are on, instead of all of them: names of rules, or "all".
        "select" select: Vec<At<Selector>>,
        /// Rules that are off: names of rules, or "all".
        "ignore" ignore: Vec<At<Selector>>,
        /// How bad the findings of a rule are. This also turns the rule on; "off" turns it off.
        "severity" severity: Entries<RuleName, Level>,
        /// What holds for some paths only. Of several tables that match a file all hold, and a
        /// later one outranks an earlier one.
        "per-path" per_path: Vec<At<PathTable>>,
        /// Files and folders that are passed over: patterns as in `.gitignore`. What is in such a
        /// folder cannot be taken back with `!`.
        "exclude" exclude: Vec<At<Pattern>>,
        /// Files in which every JSON document is a response of the API: patterns as in `.gitignore`.
        "fixtures" fixtures: Vec<At<Pattern>>,
        /// Services that all files use, besides those that a file names: short names such as "cvm".
        "services" services: Vec<At<ServiceName>>,
        /// When a text that looks like an error code counts.
        "gate" gate: Gate,
        /// The file with findings that are known and not reported, relative to this one.
        "baseline" baseline: String,
        /// Error codes of your own. They are known, complete and show what you write here.
        "codes" codes: Entries<CodeName, CodeTable>,
    }

    /// What holds for some paths only.
    pub struct PathTable needs ["path"] {
        /// The files that are meant, as in `.gitignore`: one pattern or several.
        #[cfg_attr(test, schemars(required))]
        "path" path: OneOrMore<Pattern>,
        /// The rules that are on for these files, instead of those that are on otherwise: names of
        /// rules, or "all".
        "select" select: Vec<At<Selector>>,
        /// Rules that are off for these files: names of rules, or "all".
        "ignore" ignore: Vec<At<Selector>>,
        /// How bad the findings of a rule are in these files. This also turns the rule on; "off"
        /// turns it off.
        "severity" severity: Entries<RuleName, Level>,
        /// Whether every JSON document in these files is a response of the API.
        "fixtures" fixtures: bool,
        /// Services that these files use, instead of those that all files use.
        "services" services: Vec<At<ServiceName>>,
        /// When a text in these files that looks like an error code counts.
        "gate" gate: Gate,
    }

    /// An error code of your own. Each text is either one for both languages, or a table with `en`
    /// and `zh`.
    pub struct CodeTable needs ["summary"] unknown unquoted_code {
        /// One sentence: what the code says.
        #[cfg_attr(test, schemars(required))]
        "summary" summary: Texts<String>,
        /// Likely causes, the likeliest first.
        "causes" causes: Texts<Vec<At<String>>>,
        /// What to do about it.
        "remedy" remedy: Texts<Vec<At<String>>>,
        /// Whether sending the same request again can help.
        "retry" retry: RetryWord,
        /// Why to retry or not.
        "retry-reason" retry_reason: Texts<String>,
    }
}

/// `[codes.A.B]` is a table `B` in the code `A`.
fn unquoted_code(key: &str, value: &Value<'_>) -> Option<FaultKind> {
    let is_meant = matches!(value.get_ref(), DeValue::Table(_)) && CodeName::name(key).is_ok();
    is_meant.then(|| FaultKind::UnquotedCode(key.to_owned()))
}

/// Reads a file's text. Whatever the text, what is right in it is read, and all that is wrong is
/// listed, in the order of the file.
pub fn parse(text: &str) -> (File, Vec<Fault>) {
    let (document, errors) = DeTable::parse_recoverable(text);
    let mut faults = Vec::new();
    let file = table(document.get_ref(), 0..0, &mut faults);
    if !errors.is_empty() {
        // What stands behind a fault of the syntax may be read as something else than what is meant.
        faults = errors.iter().map(|error| syntax_fault(error, text)).collect();
    }
    for fault in &mut faults {
        let inside = |offset: usize| (0..=offset.min(text.len())).rfind(|at| text.is_char_boundary(*at)).unwrap_or(0);
        fault.range = inside(fault.range.start)..inside(fault.range.end.max(fault.range.start));
    }
    faults.sort_by_key(|fault| (fault.range.start, fault.range.end));
    if !errors.is_empty() {
        // One slip often makes several faults in a row.
        faults.dedup_by(|later, first| !text[first.range.start..later.range.start].contains('\n'));
    }
    (file, faults)
}

/// What is wrong with a file's text by itself.
pub fn faults(text: &str) -> Vec<Fault> {
    parse(text).1
}

fn syntax_fault(error: &toml::de::Error, text: &str) -> Fault {
    let range = error.span().unwrap_or(text.len()..text.len());
    Fault { range, kind: FaultKind::Syntax(error.message().to_owned()) }
}

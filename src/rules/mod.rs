//! The rules: what is wrong with sites, in words, and how to mend it.
//!
//! Each rule is a file with its metadata, its check and its fix. A finding is plain data with byte
//! ranges; the command line and the server show the same ones.

pub mod baseline;
mod duplicate_key;
mod envelope;
mod error_not_object;
mod error_with_data;
mod fixable;
mod ignoring;
mod invalid_error_field;
mod invalid_json;
mod invalid_request_id;
mod legacy_code;
mod levels;
mod mend;
mod miscased_key;
mod missing_error_code;
mod missing_error_message;
mod missing_request_id;
mod missing_response;
mod misspelled_code;
mod near;
mod removal;
mod removed_code;
mod repair;
mod request_id;
mod response_not_object;
mod scope;
mod suggestion;
mod unexpected_error_field;
mod unexpected_sibling;
mod unknown_code;
mod unused_ignore;
mod writing;
mod wrong_service;

pub use fixable::Fixable;
pub use levels::{Levels, RuleSet};
pub use mend::{Mended, Stopped, Why, mend};
pub use near::nearest;
pub use request_id::request_id;
pub use suggestion::suggestions;
pub use writing::{Style, style};

use std::ops::Range;

use crate::locale::Locale;
use crate::scan::{CodeSite, Declared, Sites};
use crate::text::Edit;

/// One thing that can be wrong.
pub struct Rule {
    /// In kebab case; the same in every output.
    pub name: &'static str,
    pub severity: Severity,
    /// What it finds, in English and Chinese, a line each.
    pub summary: (&'static str, &'static str),
    /// Its page, in English and Chinese, as Markdown.
    pub page: (&'static str, &'static str),
    check: fn(&Checked<'_>, &mut Vec<Finding>),
}

impl std::fmt::Debug for Rule {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.name)
    }
}

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    Error,
    Warning,
    Information,
    Hint,
}

impl Severity {
    /// The word for it in every output that programs read.
    pub fn name(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Information => "information",
            Severity::Hint => "hint",
        }
    }
}

/// Something wrong at a place.
#[derive(Clone, Debug)]
pub struct Finding {
    pub rule: &'static Rule,
    /// How bad it is where it was found; a rule's own severity is only what holds if nobody says
    /// anything else.
    pub severity: Severity,
    /// Bytes of the source.
    pub range: Range<usize>,
    /// One sentence in the reader's language.
    pub message: String,
    /// Ways to mend it, the likeliest first.
    pub fixes: Vec<Fix>,
}

/// A way to mend a finding.
#[derive(Clone, Debug)]
pub struct Fix {
    /// What it does, as an editor's menu shows it.
    pub title: String,
    pub edits: Vec<Edit>,
    /// Whether it surely does what was meant, so that an editor may choose it unasked, and `--fix` apply it.
    pub preferred: bool,
}

/// What was configured for a file.
#[derive(Clone, Copy, Debug, Default)]
pub struct Settings<'a> {
    pub levels: Levels,
    pub declared: Declared<'a>,
    /// Findings that are not to be reported.
    pub known: &'a [baseline::Entry],
}

/// What a check sees.
pub struct Checked<'a> {
    pub text: &'a str,
    pub sites: &'a Sites,
    pub locale: Locale,
}

/// Every rule, ordered by name.
pub static RULES: [&Rule; 20] = [
    &duplicate_key::RULE,
    &error_not_object::RULE,
    &error_with_data::RULE,
    &invalid_error_field::RULE,
    &invalid_json::RULE,
    &invalid_request_id::RULE,
    &legacy_code::RULE,
    &miscased_key::RULE,
    &missing_error_code::RULE,
    &missing_error_message::RULE,
    &missing_request_id::RULE,
    &missing_response::RULE,
    &misspelled_code::RULE,
    &removed_code::RULE,
    &response_not_object::RULE,
    &unexpected_error_field::RULE,
    &unexpected_sibling::RULE,
    &unknown_code::RULE,
    &unused_ignore::RULE,
    &wrong_service::RULE,
];

/// The rule with this name.
pub fn rule(name: &str) -> Option<&'static Rule> {
    RULES.into_iter().find(|rule| rule.name == name)
}

/// What the rules find that are on, but for what comments ask to have ignored; ordered by place.
pub fn check(text: &str, sites: &Sites, levels: &Levels, locale: Locale) -> Vec<Finding> {
    let checked = Checked { text, sites, locale };
    let mut findings = found(&checked, levels);
    if !sites.directives.is_empty() {
        ignoring::apply(&checked, levels, &mut findings);
    }
    findings.sort_by_key(|finding| (finding.range.start, finding.range.end, finding.rule.name));
    findings
}

/// What the rules find that are on, rule by rule.
fn found(checked: &Checked<'_>, levels: &Levels) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    for (rule, level) in levels.iter() {
        let Some(severity) = level else { continue };
        let first = findings.len();
        (rule.check)(checked, &mut findings);
        findings[first..].iter_mut().for_each(|finding| finding.severity = severity);
    }
    findings
}

impl<'a> Checked<'a> {
    /// The codes that the source depends on: not those that stand among other words.
    fn codes(&self) -> impl Iterator<Item = &'a CodeSite> {
        self.sites.codes.iter().filter(|site| site.is_checked())
    }
}

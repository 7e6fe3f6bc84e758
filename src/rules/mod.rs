//! The rules: what is wrong with sites, in words, and how to mend it.
//!
//! Each rule is a file with its metadata, its check and its fix. A finding is plain data with byte
//! ranges; the command line and the server show the same ones.

mod invalid_json;
mod legacy_code;
mod missing_error_code;
mod missing_error_message;
mod missing_request_id;
mod misspelled_code;
mod removed_code;
mod response_not_object;
mod scope;
mod suggestion;
mod unknown_code;
mod wrong_service;

pub use suggestion::suggestions;

use std::ops::Range;

use crate::locale::Locale;
use crate::scan::{CodeSite, Envelope, Kind, Sites, View};
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
    /// Whether it surely does what was meant, so that an editor may choose it unasked.
    pub preferred: bool,
}

/// What a check sees.
pub struct Checked<'a> {
    pub text: &'a str,
    pub sites: &'a Sites,
    pub locale: Locale,
}

/// Every rule, ordered by name.
pub static RULES: [&Rule; 10] = [
    &invalid_json::RULE,
    &legacy_code::RULE,
    &missing_error_code::RULE,
    &missing_error_message::RULE,
    &missing_request_id::RULE,
    &misspelled_code::RULE,
    &removed_code::RULE,
    &response_not_object::RULE,
    &unknown_code::RULE,
    &wrong_service::RULE,
];

/// The rule with this name.
pub fn rule(name: &str) -> Option<&'static Rule> {
    RULES.into_iter().find(|rule| rule.name == name)
}

/// What all rules find, ordered by place.
pub fn check(text: &str, sites: &Sites, locale: Locale) -> Vec<Finding> {
    let mut findings = Vec::new();
    let checked = Checked { text, sites, locale };
    for rule in RULES {
        (rule.check)(&checked, &mut findings);
    }
    findings.sort_by_key(|finding| (finding.range.start, finding.range.end, finding.rule.name));
    findings
}

impl<'a> Checked<'a> {
    /// The codes that the source depends on: not those that stand among other words.
    fn codes(&self) -> impl Iterator<Item = &'a CodeSite> {
        self.sites.codes.iter().filter(|site| site.is_checked())
    }

    /// The responses whose structure is plain, each with the values that hold it.
    fn envelopes(&self) -> impl Iterator<Item = (&'a Envelope, View<'a>)> {
        let plain = self.sites.envelopes.iter().filter(|envelope| !envelope.is_broken);
        plain.map(|envelope| (envelope, self.sites.view(self.text, envelope)))
    }

    /// Those whose `Error` is an object that shows all its keys, and the range of its key.
    fn errors(&self) -> impl Iterator<Item = (&'a Envelope, Range<usize>)> {
        self.envelopes().filter_map(|(envelope, view)| {
            let error = envelope.error.filter(|_| envelope.response.is_some())?;
            let is_object = view.kind(error.value) == Kind::Object && !view.is_open(error.value);
            is_object.then(|| (envelope, view.source_range(error.key)))
        })
    }
}

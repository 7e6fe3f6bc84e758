//! The words for what the catalog and the scanner know, in what programs read and in what people read.

use crate::catalog::{Retry, Status};
use crate::locale::Locale;
use crate::rules::{Fixable, Severity};
use crate::scan::Outcome;

/// What sort of code it is, for programs.
pub fn status(status: Status) -> &'static str {
    match status {
        Status::Common => "common",
        Status::Service => "service",
        Status::Client => "client",
        Status::Removed => "removed",
    }
}

/// How a response turned out, for programs.
pub fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Success => "success",
        Outcome::Failure => "failure",
        Outcome::Malformed => "malformed",
    }
}

/// Whether to retry, for programs.
pub fn retry_name(retry: Retry) -> &'static str {
    match retry {
        Retry::Yes => "yes",
        Retry::No => "no",
        Retry::Depends => "depends",
    }
}

/// Whether to retry, for people.
pub fn retry(retry: Retry, locale: Locale) -> &'static str {
    match retry {
        Retry::Yes => locale.pick("yes", "可以"),
        Retry::No => locale.pick("no", "不要"),
        Retry::Depends => locale.pick("depends", "视情况"),
    }
}

/// How bad what a rule finds is, in the word that a configuration takes; `None` is a rule that is off.
pub fn level_name(level: Option<Severity>) -> &'static str {
    level.map_or("off", Severity::name)
}

/// Whether there are fixes, for people.
pub fn fixable(fixable: Fixable, locale: Locale) -> &'static str {
    match fixable {
        Fixable::Safe => locale.pick("safe", "可自动修复"),
        Fixable::Offered => locale.pick("offered", "可选修复"),
        Fixable::No => "",
    }
}

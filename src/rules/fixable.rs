//! Which rules have fixes for what they find.

use super::Rule;

/// What can be done about what a rule finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fixable {
    /// Some findings have a fix that surely does what was meant.
    Safe,
    /// Fixes are offered, to choose from.
    Offered,
    /// It is for a person to decide.
    No,
}

/// The rules whose page shows a finding that has one.
const SAFE: [&str; 13] = [
    "duplicate-key",
    "error-not-object",
    "invalid-error-field",
    "invalid-json",
    "invalid-request-id",
    "miscased-key",
    "missing-error-message",
    "missing-request-id",
    "missing-response",
    "misspelled-code",
    "unexpected-error-field",
    "unexpected-sibling",
    "unused-ignore",
];

const OFFERED: [&str; 4] = ["legacy-code", "removed-code", "unknown-code", "wrong-service"];

impl Rule {
    /// What can be done about its findings.
    pub fn fixable(&self) -> Fixable {
        match self.name {
            name if SAFE.contains(&name) => Fixable::Safe,
            name if OFFERED.contains(&name) => Fixable::Offered,
            _ => Fixable::No,
        }
    }
}

impl Fixable {
    /// The word for it in every output that programs read.
    pub fn name(self) -> &'static str {
        match self {
            Fixable::Safe => "safe",
            Fixable::Offered => "offered",
            Fixable::No => "none",
        }
    }
}

//! The names and words that stand in a configuration file.

use super::fault::FaultKind;
use super::pattern::Pattern;
use super::value::{Name, Word};
use crate::catalog::{self, Retry, Service};
use crate::locale::Locale;
use crate::rules::{RuleSet, Severity};
use crate::scan::Gate;

/// The language of messages; `None` where it is left to the editor or the environment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language(pub Option<Locale>);

impl Word for Language {
    const WORDS: &'static [(&'static str, Self, &'static str)] = &[
        ("en", Self(Some(Locale::English)), "English"),
        ("zh-cn", Self(Some(Locale::Chinese)), "Chinese (中文)"),
        ("zh", Self(Some(Locale::Chinese)), "Chinese (中文)"),
        ("auto", Self(None), "That of the editor or the environment"),
    ];
}

impl Word for Gate {
    const WORDS: &'static [(&'static str, Self, &'static str)] = &[
        ("auto", Self::Auto, "If its file and what stands around it speak of Tencent Cloud"),
        ("always", Self::Always, "As if every file called the API, and dealt with no other cloud"),
    ];
}

/// How bad the findings of a rule are; `None` turns it off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Level(pub Option<Severity>);

impl Word for Level {
    const WORDS: &'static [(&'static str, Self, &'static str)] = &[
        ("error", Self(Some(Severity::Error)), "Fails a check"),
        ("warning", Self(Some(Severity::Warning)), "Fails a check"),
        ("information", Self(Some(Severity::Information)), "Is shown, and fails nothing"),
        ("hint", Self(Some(Severity::Hint)), "Is shown, and fails nothing"),
        ("off", Self(None), "The rule is off"),
    ];

    const FOREIGN: &'static [(&'static str, &'static str)] =
        &[("note", "information"), ("notice", "information"), ("none", "off"), ("ignore", "off"), ("disabled", "off")];
}

/// Whether sending the same request again can help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryWord(pub Retry);

impl Word for RetryWord {
    const WORDS: &'static [(&'static str, Self, &'static str)] = &[
        ("yes", Self(Retry::Yes), "It can help"),
        ("no", Self(Retry::No), "It cannot"),
        ("depends", Self(Retry::Depends), "It depends"),
    ];
}

/// The name of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RuleName(pub RuleSet);

impl Name for RuleName {
    fn name(text: &str) -> Result<Self, FaultKind> {
        RuleSet::named(text).map(Self).ok_or_else(|| FaultKind::UnknownRule(text.to_owned()))
    }
}

/// What stands for all rules.
pub const ALL: &str = "all";

/// The name of a rule, or all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Selector(pub RuleSet);

impl Name for Selector {
    fn name(text: &str) -> Result<Self, FaultKind> {
        if text == ALL { Ok(Self(RuleSet::ALL)) } else { RuleName::name(text).map(|RuleName(set)| Self(set)) }
    }
}

/// The short name of a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ServiceName(pub Service);

impl Name for ServiceName {
    fn name(text: &str) -> Result<Self, FaultKind> {
        catalog::service(text).map(Self).ok_or_else(|| FaultKind::UnknownService(text.to_owned()))
    }
}

impl Name for Pattern {
    fn name(text: &str) -> Result<Self, FaultKind> {
        Pattern::new(text).map_err(|fault| FaultKind::Glob { glob: text.to_owned(), fault })
    }
}

/// The name of an error code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeName(pub String);

impl Name for CodeName {
    fn name(text: &str) -> Result<Self, FaultKind> {
        if is_code(text) { Ok(Self(text.to_owned())) } else { Err(FaultKind::NoCode(text.to_owned())) }
    }
}

/// Whether a text has the form of a code, so that it is found in sources.
fn is_code(text: &str) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    (3..=128).contains(&text.len())
        && text.as_bytes()[0].is_ascii_uppercase()
        && text.split('.').all(|part| !part.is_empty() && part.bytes().all(is_letter))
}

//! `misspelled-code`: a code that is a few letters away from a listed one.
//!
//! Before: `"AuthFailure.SignatureFailre"`. After: `"AuthFailure.SignatureFailure"`.

use super::suggestion::{Sureness, alternatives, suggestions};
use super::{Checked, Finding, Rule, Severity};
use crate::say;
use crate::scan::Meaning;

pub static RULE: Rule = Rule {
    name: "misspelled-code",
    severity: Severity::Error,
    summary: ("An error code that is almost a listed one", "与已有错误码仅差几个字母的错误码"),
    page: (
        include_str!("../../docs/rules/misspelled-code.md"),
        include_str!("../../docs/rules/zh-CN/misspelled-code.md"),
    ),
    check,
};

fn check(checked: &Checked<'_>, findings: &mut Vec<Finding>) {
    for site in checked.codes() {
        let Meaning::Unknown { near } = &site.meaning else { continue };
        if near.is_empty() {
            continue;
        }
        let near = suggestions(site, &checked.sites.signal.services);
        let list = alternatives(&near, checked.locale);
        let message = say!(
            checked.locale,
            "misspelled error code `{}`: did you mean {list}?",
            "错误码 `{}` 拼写有误，是否应为 {list}？",
            site.text
        );
        let fixes = checked.fixes(&site.range, &near, Sureness::Sure);
        findings.push(Finding { rule: &RULE, severity: RULE.severity, range: site.range.clone(), message, fixes });
    }
}

//! `legacy-code`: a code of the old API 2.0.
//!
//! Before: `"InvalidRequest.TokenCheckFailed"`. After: `"AuthFailure.TokenFailure"`.

use super::suggestion::{Sureness, alternatives, suggestions};
use super::{Checked, Finding, Rule, Severity};
use crate::say;
use crate::scan::Meaning;

pub static RULE: Rule = Rule {
    name: "legacy-code",
    severity: Severity::Information,
    summary: ("A code of the old API 2.0", "旧版 API 2.0 的错误码"),
    page: (include_str!("../../docs/rules/legacy-code.md"), include_str!("../../docs/rules/zh-CN/legacy-code.md")),
    check,
};

fn check(checked: &Checked<'_>, findings: &mut Vec<Finding>) {
    for site in checked.codes() {
        if site.meaning != Meaning::Legacy || !checked.is_surely_ours(site) {
            continue;
        }
        let mut message = say!(
            checked.locale,
            "`{}` is an error code of the old API 2.0, which API 3.0 does not send",
            "`{}` 是旧版 API 2.0 的错误码，API 3.0 不会返回",
            site.text
        );
        let today = suggestions(site, &checked.sites.signal.services);
        if !today.is_empty() {
            let list = alternatives(&today, checked.locale);
            message += &say!(checked.locale, "; today it is {list}", "；现在的错误码是 {list}");
        }
        // Who still calls API 2.0 is right.
        let sureness = if today.len() == 1 { Sureness::Near } else { Sureness::Likely };
        let fixes = checked.fixes(&site.range, &today, sureness);
        findings.push(Finding { rule: &RULE, severity: RULE.severity, range: site.range.clone(), message, fixes });
    }
}

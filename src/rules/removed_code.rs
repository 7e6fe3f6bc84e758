//! `removed-code`: a code that only older releases of the SDKs list.
//!
//! Before: `"InvalidParameter.InvaildCoreCount"`. After: `"InvalidParameter.InvalidCoreCount"`.

use super::suggestion::{Sureness, alternatives, successors};
use super::{Checked, Finding, Rule, Severity, scope};
use crate::catalog::{self, Code};
use crate::say;
use crate::scan::Meaning;

pub static RULE: Rule = Rule {
    name: "removed-code",
    severity: Severity::Warning,
    summary: ("A code that is listed no longer", "已被移除的错误码"),
    page: (include_str!("../../docs/rules/removed-code.md"), include_str!("../../docs/rules/zh-CN/removed-code.md")),
    check,
};

fn check(checked: &Checked<'_>, findings: &mut Vec<Finding>) {
    let used = &checked.sites.signal.services;
    for site in checked.codes() {
        let Meaning::Listed(code) = site.meaning else { continue };
        if !scope::is_gone(code, used) || !checked.is_surely_ours(site) || scope::covers(site, |code| code.fits(used)) {
            continue;
        }
        let lost = scope::names(&scope::lost_by(code, used), checked.locale);
        let last = catalog::last_release(&scope::lost_listings(code, used)).unwrap_or_default();
        let mut message = say!(
            checked.locale,
            "error code `{}` was removed from {lost}: the last SDK release to list it is {last}",
            "错误码 `{}` 已从 {lost} 移除：最后列出它的 SDK 版本是 {last}",
            site.text
        );
        let today = code.services();
        if !today.is_empty() {
            let today = scope::names(&today, checked.locale);
            message += &say!(checked.locale, "; today it is listed for {today}", "；目前列出它的是 {today}");
        }
        let (similar, close) = successors(code, used);
        if !similar.is_empty() {
            let list = alternatives(&similar, checked.locale);
            message += &say!(checked.locale, "; its successor may be {list}", "；可能已由 {list} 取代");
        }
        let close: &[Code] = if close { &similar } else { &[] };
        let fixes = checked.fixes(&site.range, close, Sureness::Likely);
        findings.push(Finding { rule: &RULE, severity: RULE.severity, range: site.range.clone(), message, fixes });
    }
}

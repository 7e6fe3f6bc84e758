//! `wrong-service`: a code that other services list, but none of those that the file uses.
//!
//! Before: `"FailedOperation.InsufficientBalance"` in a file that imports the SDK of SMS only.

use super::suggestion::{Sureness, alternatives};
use super::{Checked, Finding, Rule, Severity, scope};
use crate::catalog::{Code, Service};
use crate::say;
use crate::scan::{CodeSite, Form, Meaning};

/// So many codes of other services are no table yet.
const FEW: usize = 2;

pub static RULE: Rule = Rule {
    name: "wrong-service",
    severity: Severity::Information,
    summary: ("A code of services that the file does not use", "属于此文件未使用的产品的错误码"),
    page: (include_str!("../../docs/rules/wrong-service.md"), include_str!("../../docs/rules/zh-CN/wrong-service.md")),
    check,
};

fn check(checked: &Checked<'_>, findings: &mut Vec<Finding>) {
    let used = &checked.sites.signal.services;
    if !scope::judges(checked) {
        return;
    }
    let (wrong, right) = dotted_service_codes(checked, used);
    // A table for many services: what the file imports does not say whose codes it holds.
    if wrong.len() > FEW && wrong.len() > right {
        return;
    }
    let ours = scope::names(used, checked.locale);
    for (site, code) in wrong {
        let listed = scope::names(&code.services(), checked.locale);
        let mut message = say!(
            checked.locale,
            "error code `{}` is listed for {listed}, but not for {ours}, which this file uses",
            "错误码 `{}` 属于 {listed}，而此文件使用的 {ours} 并未列出它",
            site.text
        );
        let twins: Vec<Code> = code.twins().filter(|twin| twin.fits(used)).collect();
        if !twins.is_empty() {
            let list = alternatives(&twins, checked.locale);
            message += &say!(checked.locale, "; there it is {list}", "；那里的写法是 {list}");
        }
        let fixes = checked.fixes(&site.range, &twins, Sureness::Likely);
        findings.push(Finding { rule: &RULE, severity: RULE.severity, range: site.range.clone(), message, fixes });
    }
}

/// The sites with codes of other services only, and how many have one of those that are used.
fn dotted_service_codes<'a>(checked: &Checked<'a>, used: &[Service]) -> (Vec<(&'a CodeSite, Code)>, usize) {
    let (mut wrong, mut right) = (Vec::new(), 0);
    for site in checked.codes() {
        let Meaning::Listed(code) = site.meaning else { continue };
        // A text in small letters may stand for the codes of several services.
        if !scope::is_judged(code) || site.form == Form::Folded {
            continue;
        }
        // Asked first because it is true of most, and so a keystroke's cost.
        if code.was_listed_for(used) {
            right += 1;
        } else if scope::is_foreign(code, used) && !scope::covers(site, |code| code.fits(used)) {
            wrong.push((site, code));
        }
    }
    (wrong, right)
}

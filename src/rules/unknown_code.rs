//! `unknown-code`: a code that no list has.

use std::collections::HashMap;

use super::suggestion::{Sureness, alternative_names, suggestions};
use super::{Checked, Finding, Rule, Severity};
use crate::catalog::{self, Code};
use crate::say;
use crate::scan::Meaning;

pub static RULE: Rule = Rule {
    name: "unknown-code",
    severity: Severity::Warning,
    summary: ("An error code that no service lists", "没有任何产品列出的错误码"),
    page: (include_str!("../../docs/rules/unknown-code.md"), include_str!("../../docs/rules/zh-CN/unknown-code.md")),
    check,
};

fn check(checked: &Checked<'_>, findings: &mut Vec<Finding>) {
    let used = &checked.sites.signal.services;
    // A wrong code is seldom written once only.
    let mut known: HashMap<&str, Vec<Code>> = HashMap::new();
    for site in checked.codes() {
        if !matches!(&site.meaning, Meaning::Unknown { near } if near.is_empty()) {
            continue;
        }
        let date = catalog::sources().date;
        let mut message = say!(
            checked.locale,
            "unknown error code `{}`: no service lists it in the catalog of {date}",
            "未知的错误码 `{}`：{date} 的错误码目录中没有任何产品列出它",
            site.text
        );
        let alike = known.entry(&site.text).or_insert_with(|| suggestions(site, used));
        // A team's own code that is a few letters away is likelier than one that shares words.
        let own = checked.sites.own.near(&site.text).map(|own| own.code.as_str());
        if own.is_some() || !alike.is_empty() {
            let list = alternative_names(own.into_iter().chain(alike.iter().map(|code| code.text())), checked.locale);
            message += &say!(checked.locale, "; did you mean {list}?", "，是否应为 {list}？");
        }
        let own = own.map(|own| checked.replacement(&site.range, own, Sureness::Near));
        let fixes = own.into_iter().chain(checked.fixes(&site.range, alike, Sureness::Likely)).collect();
        findings.push(Finding { rule: &RULE, severity: RULE.severity, range: site.range.clone(), message, fixes });
    }
}

//! `unknown-code`: a code that no list has.

use super::{Checked, Finding, Rule, Severity};
use crate::scan::Meaning;
use crate::{catalog, say};

pub static RULE: Rule = Rule {
    name: "unknown-code",
    severity: Severity::Warning,
    summary: ("An error code that no service lists", "没有任何产品列出的错误码"),
    page: (include_str!("../../docs/rules/unknown-code.md"), include_str!("../../docs/rules/zh-CN/unknown-code.md")),
    check,
};

fn check(checked: &Checked<'_>, findings: &mut Vec<Finding>) {
    for site in &checked.sites.codes {
        let Meaning::Unknown { near } = &site.meaning else { continue };
        if near.is_empty() {
            let date = catalog::sources().date;
            let message = say!(
                checked.locale,
                "unknown error code `{}`: no service lists it in the catalog of {date}",
                "未知的错误码 `{}`：{date} 的错误码目录中没有任何产品列出它",
                site.text
            );
            findings.push(Finding { rule: &RULE, range: site.range.clone(), message, fixes: Vec::new() });
        }
    }
}

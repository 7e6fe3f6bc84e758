//! `response-not-object`: a `Response` that holds a list, a text, a number or nothing.

use super::envelope::not_object;
use super::{Checked, Finding, Rule, Severity};
use crate::say;

pub static RULE: Rule = Rule {
    name: "response-not-object",
    severity: Severity::Error,
    summary: ("A `Response` that is not an object", "不是对象的 `Response`"),
    page: (
        include_str!("../../docs/rules/response-not-object.md"),
        include_str!("../../docs/rules/zh-CN/response-not-object.md"),
    ),
    check,
};

fn check(checked: &Checked<'_>, findings: &mut Vec<Finding>) {
    for response in checked.responses() {
        let Some((english, chinese)) = not_object(response.view.kind(response.body())) else { continue };
        let message = say!(
            checked.locale,
            "`Response` must be an object, not {english}",
            "`Response` 必须是对象，而不能是{chinese}",
        );
        findings.push(Finding {
            rule: &RULE,
            severity: RULE.severity,
            range: response.range(response.body()),
            message,
            fixes: Vec::new(),
        });
    }
}

//! `response-not-object`: a `Response` that holds a list, a text, a number or nothing.

use super::{Checked, Finding, Rule, Severity};
use crate::say;
use crate::scan::Kind;

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
    for (envelope, view) in checked.envelopes() {
        let Some(response) = envelope.response else { continue };
        let (english, chinese) = match view.kind(response.value) {
            Kind::Array => ("an array", "数组"),
            Kind::String => ("a string", "字符串"),
            Kind::Number => ("a number", "数字"),
            Kind::True | Kind::False => ("a boolean", "布尔值"),
            Kind::Null => ("null", "null"),
            Kind::Object | Kind::Key | Kind::Spread | Kind::Unknown | Kind::Missing => continue,
        };
        let message = say!(
            checked.locale,
            "`Response` must be an object, not {english}",
            "`Response` 必须是对象，而不能是{chinese}",
        );
        let range = view.source_range(response.value);
        findings.push(Finding { rule: &RULE, range, message, fixes: Vec::new() });
    }
}

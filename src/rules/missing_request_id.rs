//! `missing-request-id`: a response without the id that every response has.

use super::{Checked, Finding, Rule, Severity};
use crate::say;
use crate::scan::Kind;

pub static RULE: Rule = Rule {
    name: "missing-request-id",
    severity: Severity::Warning,
    summary: ("A response without `RequestId`", "缺少 `RequestId` 的响应"),
    page: (
        include_str!("../../docs/rules/missing-request-id.md"),
        include_str!("../../docs/rules/zh-CN/missing-request-id.md"),
    ),
    check,
};

fn check(checked: &Checked<'_>, findings: &mut Vec<Finding>) {
    for (envelope, view) in checked.envelopes() {
        let Some(response) = envelope.response else { continue };
        let is_object = view.kind(response.value) == Kind::Object && !view.is_open(response.value);
        if is_object && envelope.request_id.is_none() {
            let range = view.source_range(response.key);
            let message = say!(
                checked.locale,
                "`Response` has no `RequestId`; the API sends one with every response",
                "`Response` 中缺少 `RequestId`；云 API 的每个响应都带有它"
            );
            findings.push(Finding { rule: &RULE, range, message, fixes: Vec::new() });
        }
    }
}

//! `missing-request-id`: a response without the id that every response has.
//!
//! Before: `{"Response": {"TotalCount": 0}}`. After: `{"Response": {"TotalCount": 0, "RequestId": "…"}}`.

use super::envelope::Response;
use super::{Checked, Finding, Rule, Severity};
use crate::say;

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
    for response in checked.responses() {
        let Response { envelope, view, .. } = response;
        if envelope.request_id.is_some() || !response.is_object() || view.is_open(response.body()) {
            continue;
        }
        let message = say!(
            checked.locale,
            "`Response` has no `RequestId`; the API sends one with every response",
            "`Response` 中缺少 `RequestId`；云 API 的每个响应都带有它"
        );
        let add = || {
            let id = checked.new_id(view, envelope);
            let edits = checked.writing(view).add(response.body(), "RequestId", &id);
            // One that stands outside and can't be moved is the one that is missing: none is to be made up unasked.
            let is_sure = !response.has_stray_id();
            checked.fix(say!(checked.locale, "Add a `RequestId`", "补上 `RequestId`"), edits, is_sure)
        };
        let fixes = checked.moved_id(response).or_else(add).into_iter().collect();
        findings.push(Finding {
            rule: &RULE,
            severity: RULE.severity,
            range: response.range(response.member.key),
            message,
            fixes,
        });
    }
}

//! `invalid-request-id`: a `RequestId` that is no text.
//!
//! Before: `"RequestId": null`. After: `"RequestId": "b5b41468-520d-4192-b42f-595cc34b6c1c"`.

use super::envelope::{Response, not_text};
use super::{Checked, Finding, Rule, Severity};
use crate::say;
use crate::scan::Kind;

pub static RULE: Rule = Rule {
    name: "invalid-request-id",
    severity: Severity::Error,
    summary: ("A `RequestId` that is not a string, or is empty", "不是字符串或为空的 `RequestId`"),
    page: (
        include_str!("../../docs/rules/invalid-request-id.md"),
        include_str!("../../docs/rules/zh-CN/invalid-request-id.md"),
    ),
    check,
};

fn check(checked: &Checked<'_>, findings: &mut Vec<Finding>) {
    for response in checked.responses() {
        let Response { envelope, view, .. } = response;
        let Some(id) = envelope.request_id else { continue };
        let kind = view.kind(id.value);
        let message = match not_text(view, id.value) {
            Some((english, chinese)) => say!(
                checked.locale,
                "`RequestId` must be a string, not {english}",
                "`RequestId` 必须是字符串，而不能是{chinese}"
            ),
            None if kind == Kind::String && view.content(id.value).is_empty() => {
                say!(checked.locale, "`RequestId` must not be empty", "`RequestId` 不能为空")
            }
            None => continue,
        };
        let edits = checked.writing(view).replace(id, &checked.new_id(view, envelope));
        let title = say!(checked.locale, "Replace with a new id", "替换为新的请求 ID");
        // Another value was meant to be the id.
        let is_nothing = matches!(kind, Kind::Null | Kind::String);
        let fixes = checked.fix(title, edits, is_nothing).into_iter().collect();
        findings.push(Finding {
            rule: &RULE,
            severity: RULE.severity,
            range: response.range(id.value),
            message,
            fixes,
        });
    }
}

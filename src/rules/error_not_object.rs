//! `error-not-object`: an `Error` that holds a text, a list, a number or nothing.
//!
//! Before: `{"Response": {"Error": null, "RequestId": "…"}}`. After: `{"Response": {"RequestId": "…"}}`.

use super::envelope::{Response, not_object};
use super::{Checked, Finding, Rule, Severity};
use crate::say;
use crate::scan::Kind;

pub static RULE: Rule = Rule {
    name: "error-not-object",
    severity: Severity::Error,
    summary: ("An `Error` that is not an object", "不是对象的 `Error`"),
    page: (
        include_str!("../../docs/rules/error-not-object.md"),
        include_str!("../../docs/rules/zh-CN/error-not-object.md"),
    ),
    check,
};

fn check(checked: &Checked<'_>, findings: &mut Vec<Finding>) {
    for response in checked.responses() {
        let Response { envelope, view, .. } = response;
        let Some(error) = envelope.error else { continue };
        let kind = view.kind(error.value);
        let Some((english, chinese)) = not_object(kind) else { continue };
        let (message, fix) = match kind {
            Kind::Null => (
                say!(
                    checked.locale,
                    "`Error` must not be null: a response of a request that succeeded has none",
                    "`Error` 不能是 null：请求成功时，响应中没有它"
                ),
                checked
                    .writing(view)
                    .place(response.body(), error)
                    .and_then(|place| checked.removed(view, response.body(), place, true)),
            ),
            _ => (
                say!(
                    checked.locale,
                    "`Error` must be an object with `Code` and `Message`, not {english}",
                    "`Error` 必须是含有 `Code` 和 `Message` 的对象，而不能是{chinese}"
                ),
                None,
            ),
        };
        let range = response.range(error.value);
        findings.push(Finding {
            rule: &RULE,
            severity: RULE.severity,
            range,
            message,
            fixes: fix.into_iter().collect(),
        });
    }
}

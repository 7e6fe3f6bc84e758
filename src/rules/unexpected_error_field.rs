//! `unexpected-error-field`: keys in `Error` that the API does not send.
//!
//! Before: `{"Response": {"Error": {…, "RequestId": "…"}}}`. After: `{"Response": {"Error": {…}, "RequestId": "…"}}`.

use super::envelope::Response;
use super::writing::Place;
use super::{Checked, Finding, Rule, Severity};
use crate::say;
use crate::scan::Kind;

pub static RULE: Rule = Rule {
    name: "unexpected-error-field",
    severity: Severity::Warning,
    summary: ("A key in `Error` other than `Code` and `Message`", "`Error` 中 `Code`、`Message` 以外的键"),
    page: (
        include_str!("../../docs/rules/unexpected-error-field.md"),
        include_str!("../../docs/rules/zh-CN/unexpected-error-field.md"),
    ),
    check,
};

fn check(checked: &Checked<'_>, findings: &mut Vec<Finding>) {
    for response in checked.responses() {
        let Response { envelope, view, .. } = response;
        let Some(error) = response.error() else { continue };
        let own = [("Code", envelope.code), ("Message", envelope.message)];
        let is_other = |place: &Place| {
            let key = place.member.key;
            !own.iter().any(|(name, member)| response.is_own(key, name, *member)) && view.kind(key) == Kind::Key
        };
        let moved = envelope.request_id.is_none() && view.member(envelope.object, "RequestId").is_none();
        let moved = if moved { checked.moved_id(response) } else { None };
        for place in checked.writing(view).places(error.value).filter(is_other) {
            let member = place.member;
            let name = view.content(member.key);
            let message = say!(
                checked.locale,
                "`{name}` does not belong in `Error`, which has `Code` and `Message` alone",
                "`{name}` 不应出现在 `Error` 中，其中只有 `Code` 和 `Message`"
            );
            let fix = match envelope.request_id {
                _ if name != "RequestId" => None,
                Some(_) => checked.removed(view, error.value, place, false),
                None => moved.clone(),
            };
            let range = response.range(member.key);
            findings.push(Finding {
                rule: &RULE,
                severity: RULE.severity,
                range,
                message,
                fixes: fix.into_iter().collect(),
            });
        }
    }
}

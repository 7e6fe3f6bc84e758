//! `missing-response`: a response without the object around it.
//!
//! Before: `{"Error": {…}, "RequestId": "…"}`. After: `{"Response": {"Error": {…}, "RequestId": "…"}}`.

use super::envelope::is_text;
use super::{Checked, Finding, Fix, Rule, Severity};
use crate::say;
use crate::scan::{Envelope, Kind, View};

pub static RULE: Rule = Rule {
    name: "missing-response",
    severity: Severity::Error,
    summary: ("A response without `Response` around it", "缺少外层 `Response` 的响应"),
    page: (
        include_str!("../../docs/rules/missing-response.md"),
        include_str!("../../docs/rules/zh-CN/missing-response.md"),
    ),
    check,
};

fn check(checked: &Checked<'_>, findings: &mut Vec<Finding>) {
    for (envelope, view) in checked.envelopes().filter(|(envelope, _)| envelope.response.is_none()) {
        let root = view.get(envelope.object);
        let shown = envelope.error.or(envelope.request_id);
        let range = match shown {
            Some(member) => view.source_range(member.key),
            // The whole of a document says less than its beginning.
            None if matches!(root.kind, Kind::Object | Kind::Array) => {
                let start = root.range().start;
                view.values.source_range(start..(start + 1).min(view.text.len()))
            }
            None => view.source_range(envelope.object),
        };
        let message = match shown {
            Some(_) => say!(
                checked.locale,
                "`Response` is missing: all that the API sends is inside it",
                "缺少 `Response`：云 API 返回的内容都在它里面"
            ),
            None => say!(
                checked.locale,
                "a response is an object with the key `Response`",
                "响应应当是带有 `Response` 键的对象"
            ),
        };
        let fixes = wrap(checked, envelope, view).into_iter().collect();
        findings.push(Finding { rule: &RULE, severity: RULE.severity, range, message, fixes });
    }
}

/// The fix that wraps what is a response but for the wrapper, and perhaps its id.
fn wrap(checked: &Checked<'_>, envelope: &Envelope, view: View<'_>) -> Option<Fix> {
    // A response further in is not to get another one around it.
    let holds_one = view.members(envelope.object).any(|member| view.member(member.value, "Response").is_some());
    let is_error = envelope.error.is_none_or(|error| {
        let is = |member: Option<crate::scan::Member>, name| {
            member.is_some_and(|member| view.is(member.key, name) && is_text(view, member.value))
        };
        view.is(error.key, "Error") && is(envelope.code, "Code") && is(envelope.message, "Message")
    });
    if holds_one || !is_error {
        return None;
    }
    let writing = checked.writing(view);
    match envelope.request_id {
        Some(id) if view.is(id.key, "RequestId") && is_text(view, id.value) => {
            let title = say!(checked.locale, "Wrap in `Response`", "用 `Response` 包裹");
            checked.fix(title, writing.wrap(envelope.object, "Response", None), true)
        }
        Some(_) => None,
        None => {
            let title = say!(
                checked.locale,
                "Wrap in `Response` and add a `RequestId`",
                "用 `Response` 包裹，并补上 `RequestId`"
            );
            let id = checked.new_id(view, envelope);
            checked.fix(title, writing.wrap(envelope.object, "Response", Some(("RequestId", &id))), false)
        }
    }
}

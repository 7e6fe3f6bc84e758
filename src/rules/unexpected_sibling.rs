//! `unexpected-sibling`: keys beside `Response`, above all those that have slipped out of it.
//!
//! Before: `{"Response": {}, "RequestId": "…"}`. After: `{"Response": {"RequestId": "…"}}`.

use super::envelope::{Response, is_text};
use super::writing::Place;
use super::{Checked, Finding, Fix, Rule, Severity};
use crate::say;
use crate::scan::{Kind, Member};

pub static RULE: Rule = Rule {
    name: "unexpected-sibling",
    severity: Severity::Warning,
    summary: ("A key beside `Response`", "`Response` 旁边的键"),
    page: (
        include_str!("../../docs/rules/unexpected-sibling.md"),
        include_str!("../../docs/rules/zh-CN/unexpected-sibling.md"),
    ),
    check,
};

fn check(checked: &Checked<'_>, findings: &mut Vec<Finding>) {
    for response in checked.responses() {
        let Response { envelope, view, .. } = response;
        let is_other = |place: &Place| {
            let key = place.member.key;
            // Another `Response` is there twice, which a rule of its own says.
            view.kind(key) == Kind::Key && !response.is_own(key, "Response", Some(response.member))
        };
        let moved_id = checked.moved_id(response);
        for place in checked.writing(view).places(envelope.object).filter(is_other) {
            let member = place.member;
            let name = view.content(member.key);
            let inside = match &*name {
                "RequestId" => Some(envelope.request_id),
                "Error" => Some(envelope.error),
                _ => None,
            };
            // What some mocks write for what is not there has not slipped out.
            let is_null = view.kind(member.value) == Kind::Null;
            let message = match inside {
                Some(None) if !is_null => say!(
                    checked.locale,
                    "`{name}` stands beside `Response`, but belongs inside it",
                    "`{name}` 写在了 `Response` 外面，应当放在里面"
                ),
                Some(Some(_)) => say!(
                    checked.locale,
                    "`{name}` stands beside `Response`, which has its own",
                    "`{name}` 写在了 `Response` 外面，而里面已经有了"
                ),
                // In a record or a table, more is said of a response than what it is: its status, a name.
                _ if !response.is_document() => continue,
                _ => say!(
                    checked.locale,
                    "`{name}` stands beside `Response`, where the API sends nothing",
                    "`{name}` 与 `Response` 并列，云 API 不会在这里返回任何内容"
                ),
            };
            let fixes = match inside {
                Some(_) if is_null => checked.removed(view, envelope.object, place, true),
                Some(Some(own)) => {
                    let is_same = view.kind(own.value) == view.kind(member.value)
                        && view.slice(own.value) == view.slice(member.value);
                    checked.removed(view, envelope.object, place, is_same)
                }
                Some(None) if name == "Error" => moved_error(checked, response, place),
                Some(None) => moved_id.clone(),
                None => None,
            };
            let range = response.range(member.key);
            findings.push(Finding {
                rule: &RULE,
                severity: RULE.severity,
                range,
                message,
                fixes: fixes.into_iter().collect(),
            });
        }
    }
}

/// The fix that moves an `Error` into a `Response` that then is a failure like all others.
fn moved_error(checked: &Checked<'_>, response: Response<'_>, place: Place) -> Option<Fix> {
    let Response { envelope, view, .. } = response;
    let error = place.member;
    let is_field = |member: Member| {
        ["Code", "Message"].iter().any(|name| view.is(member.key, name)) && is_text(view, member.value)
    };
    let has_both = ["Code", "Message"].iter().all(|name| view.member(error.value, name).is_some());
    let is_proper = has_both && view.members(error.value).count() == 2 && view.members(error.value).all(is_field);
    let is_free = response.is_object()
        && view.members(response.body()).all(|member| envelope.request_id.is_some_and(|id| id.key == member.key));
    if !is_proper || !is_free {
        return None;
    }
    let edits = checked.writing(view).transfer(envelope.object, place, response.body());
    checked.fix(say!(checked.locale, "Move `Error` into `Response`", "把 `Error` 移进 `Response`"), edits, true)
}

//! `miscased-key`: a key of the response that is right but for the case of its letters.
//!
//! Before: `"RequestID": "…"`. After: `"RequestId": "…"`.

use super::envelope::Response;
use super::{Checked, Finding, Rule, Severity};
use crate::say;

pub static RULE: Rule = Rule {
    name: "miscased-key",
    severity: Severity::Error,
    summary: ("A key of the response in the wrong case", "大小写不对的响应键"),
    page: (include_str!("../../docs/rules/miscased-key.md"), include_str!("../../docs/rules/zh-CN/miscased-key.md")),
    check,
};

fn check(checked: &Checked<'_>, findings: &mut Vec<Finding>) {
    for response in checked.responses() {
        let Response { envelope, view, .. } = response;
        let keys = [
            ("Response", envelope.response),
            ("RequestId", envelope.request_id),
            ("Error", envelope.error),
            ("Code", envelope.code),
            ("Message", envelope.message),
        ];
        for (right, member) in keys {
            let Some(member) = member.filter(|member| !view.is(member.key, right)) else { continue };
            let name = view.content(member.key);
            let message = say!(
                checked.locale,
                "`{name}` must be spelled `{right}`: keys are case-sensitive",
                "`{name}` 应写作 `{right}`：键区分大小写"
            );
            // The envelope has the right key instead, where both are there.
            let object = view.tree().parent(member.key);
            let alike = object.map_or(0, |object| view.members(object).filter(|one| view.is(one.key, &name)).count());
            // Of two, the other would be left behind.
            let edits = if alike == 1 { checked.writing(view).rename(member.key, right) } else { None };
            let title = say!(checked.locale, "Rename to `{right}`", "改为 `{right}`");
            let fixes = checked.fix(title, edits, true).into_iter().collect();
            findings.push(Finding {
                rule: &RULE,
                severity: RULE.severity,
                range: response.range(member.key),
                message,
                fixes,
            });
        }
    }
}

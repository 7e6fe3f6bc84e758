//! `invalid-error-field`: a `Code` or `Message` that is no text.
//!
//! Before: `"Message": 404`. After: `"Message": "404"`.

use super::envelope::{Response, not_text};
use super::missing_error_message::text;
use super::{Checked, Finding, Rule, Severity};
use crate::catalog;
use crate::say;
use crate::scan::Kind;

pub static RULE: Rule = Rule {
    name: "invalid-error-field",
    severity: Severity::Error,
    summary: ("A `Code` or `Message` that is not a string, or is empty", "不是字符串或为空的 `Code`、`Message`"),
    page: (
        include_str!("../../docs/rules/invalid-error-field.md"),
        include_str!("../../docs/rules/zh-CN/invalid-error-field.md"),
    ),
    check,
};

fn check(checked: &Checked<'_>, findings: &mut Vec<Finding>) {
    for response in checked.responses() {
        let Response { envelope, view, .. } = response;
        for (name, member) in [("Code", envelope.code), ("Message", envelope.message)] {
            let Some(member) = member else { continue };
            let kind = view.kind(member.value);
            let message = match not_text(view, member.value) {
                Some((english, chinese)) => say!(
                    checked.locale,
                    "`{name}` must be a string, not {english}",
                    "`{name}` 必须是字符串，而不能是{chinese}"
                ),
                None if kind == Kind::String && view.content(member.value).is_empty() => {
                    say!(checked.locale, "`{name}` must not be empty", "`{name}` 不能为空")
                }
                None => continue,
            };
            let source = view.slice(member.value);
            let writing = checked.writing(view);
            let fix = match kind {
                // A number in quotes is no better a code, unless it is one.
                Kind::Number if name == "Message" || catalog::lookup(source).is_some() => {
                    let title = say!(checked.locale, "Put `{source}` into quotes", "给 `{source}` 加上引号");
                    checked.fix(title, writing.replace(member, source), true)
                }
                Kind::String if name == "Message" => {
                    let title = say!(checked.locale, "Write what the code says", "写上错误码的含义");
                    checked.fix(title, writing.replace(member, &text(response)), false)
                }
                _ => None,
            };
            let range = response.range(member.value);
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

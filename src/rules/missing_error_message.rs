//! `missing-error-message`: a failure without the text that explains it.

use super::{Checked, Finding, Rule, Severity};
use crate::say;

pub static RULE: Rule = Rule {
    name: "missing-error-message",
    severity: Severity::Error,
    summary: ("An `Error` without `Message`", "缺少 `Message` 的 `Error`"),
    page: (
        include_str!("../../docs/rules/missing-error-message.md"),
        include_str!("../../docs/rules/zh-CN/missing-error-message.md"),
    ),
    check,
};

fn check(checked: &Checked<'_>, findings: &mut Vec<Finding>) {
    for (envelope, range) in checked.errors() {
        if envelope.message.is_none() {
            let message = say!(
                checked.locale,
                "`Error` has no `Message`; a failed request always has one",
                "`Error` 中缺少 `Message`；失败的请求一定会返回它"
            );
            findings.push(Finding { rule: &RULE, range, message, fixes: Vec::new() });
        }
    }
}

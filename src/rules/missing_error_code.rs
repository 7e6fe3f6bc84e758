//! `missing-error-code`: a failure that does not say which.

use super::{Checked, Finding, Rule, Severity};
use crate::say;

pub static RULE: Rule = Rule {
    name: "missing-error-code",
    severity: Severity::Error,
    summary: ("An `Error` without `Code`", "缺少 `Code` 的 `Error`"),
    page: (
        include_str!("../../docs/rules/missing-error-code.md"),
        include_str!("../../docs/rules/zh-CN/missing-error-code.md"),
    ),
    check,
};

fn check(checked: &Checked<'_>, findings: &mut Vec<Finding>) {
    for response in checked.responses() {
        let Some(error) = response.error() else { continue };
        if response.envelope.code.is_some() || response.view.is_open(error.value) {
            continue;
        }
        let message = say!(
            checked.locale,
            "`Error` has no `Code`; a failed request always has one",
            "`Error` 中缺少 `Code`；失败的请求一定会返回它"
        );
        // Which code is meant, nobody can tell.
        findings.push(Finding {
            rule: &RULE,
            severity: RULE.severity,
            range: response.range(error.key),
            message,
            fixes: Vec::new(),
        });
    }
}

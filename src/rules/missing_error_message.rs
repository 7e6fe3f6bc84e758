//! `missing-error-message`: a failure without the text that explains it.
//!
//! Before: `{"Code": "ResourceInUse"}`. After: `{"Code": "ResourceInUse", "Message": "Resource in use"}`.

use super::envelope::Response;
use super::{Checked, Finding, Rule, Severity};
use crate::catalog;
use crate::locale::Locale;
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
    for response in checked.responses() {
        let Some(error) = response.error() else { continue };
        if response.envelope.message.is_some() || response.view.is_open(error.value) {
            continue;
        }
        let message = say!(
            checked.locale,
            "`Error` has no `Message`; a failed request always has one",
            "`Error` 中缺少 `Message`；失败的请求一定会返回它"
        );
        let edits = checked.writing(response.view).add(error.value, "Message", &text(response));
        let title = say!(checked.locale, "Add a `Message`", "补上 `Message`");
        let fixes = checked.fix(title, edits, true).into_iter().collect();
        findings.push(Finding {
            rule: &RULE,
            severity: RULE.severity,
            range: response.range(error.key),
            message,
            fixes,
        });
    }
}

/// A text for a failure that has none: what its code says in plain words. It is data, and so in
/// English whatever the reader's language.
pub(super) fn text(response: Response<'_>) -> String {
    let code = response.envelope.code.map(|code| response.view.content(code.value));
    let listed = code.and_then(|code| catalog::lookup(&code));
    listed.map_or_else(|| "The request failed".to_owned(), |code| catalog::gloss(code.text(), Locale::English)) + "."
}

//! `error-with-data`: a response that failed and succeeded at once.

use super::envelope::Response;
use super::suggestion::joined;
use super::{Checked, Finding, Rule, Severity};
use crate::say;
use crate::scan::Member;

pub static RULE: Rule = Rule {
    name: "error-with-data",
    severity: Severity::Information,
    summary: ("An `Error` beside other fields", "与其他字段并存的 `Error`"),
    page: (
        include_str!("../../docs/rules/error-with-data.md"),
        include_str!("../../docs/rules/zh-CN/error-with-data.md"),
    ),
    check,
};

/// How many fields are named before the rest is only counted.
const MOST_NAMES: usize = 3;

fn check(checked: &Checked<'_>, findings: &mut Vec<Finding>) {
    for response in checked.responses() {
        let Response { envelope, view, .. } = response;
        let Some(error) = response.error() else { continue };
        let own = [("Error", envelope.error), ("RequestId", envelope.request_id)];
        let is_data = |member: &Member| !own.iter().any(|(name, counts)| response.is_own(member.key, name, *counts));
        let data: Vec<Member> = response.members(response.body()).filter(is_data).collect();
        if data.is_empty() {
            continue;
        }
        let names: Vec<_> = data.iter().take(MOST_NAMES).map(|member| view.content(member.key)).collect();
        let (all, more) = (data.len(), data.len() - names.len());
        let last = if more > 0 { checked.locale.pick(", ", "、") } else { checked.locale.pick(" and ", " 和 ") };
        let mut names = joined(names.iter().map(|name| &**name), last, checked.locale);
        if more > 0 {
            names += &say!(checked.locale, " and {more} more", " 等 {all} 个字段");
        }
        let message = say!(
            checked.locale,
            "`Error` stands beside {names}; a request that failed returns no data",
            "`Error` 与 {names} 同时出现；失败的请求不会返回数据"
        );
        findings.push(Finding {
            rule: &RULE,
            severity: RULE.severity,
            range: response.range(error.key),
            message,
            fixes: Vec::new(),
        });
    }
}

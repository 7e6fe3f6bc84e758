//! `invalid-json`: a file with responses that is no valid JSON.

use super::repair::Faulty;
use super::{Checked, Finding, Rule, Severity};
use crate::locale::Locale;
use crate::scan::{Envelope, FaultKind, NodeId};

pub static RULE: Rule = Rule {
    name: "invalid-json",
    severity: Severity::Error,
    summary: ("A response that is not valid JSON", "不是合法 JSON 的响应"),
    page: (include_str!("../../docs/rules/invalid-json.md"), include_str!("../../docs/rules/zh-CN/invalid-json.md")),
    check,
};

fn check(checked: &Checked<'_>, findings: &mut Vec<Finding>) {
    let mut envelopes = checked.sites.envelopes.iter().peekable();
    for (index, values) in checked.sites.values.iter().enumerate() {
        let view = values.view(checked.text);
        let start = |envelope: &Envelope| view.get(envelope.object).range().start;
        let mut roots = values.tree.roots().peekable();
        for document in values.tree.documents() {
            // Only documents that hold a response are this program's business.
            let before = |envelope: &&Envelope| {
                envelope.values < index || envelope.values == index && start(envelope) < document.range.start
            };
            while envelopes.next_if(before).is_some() {}
            let here = |envelope: &&Envelope| envelope.values == index && start(envelope) <= document.range.end;
            let has_response = values.is_fixture || envelopes.peek().is_some_and(here);
            let Some(fault) = document.fault.as_ref().filter(|_| has_response && values.is_whole()) else { continue };
            let is_before = |root: &NodeId, end| view.get(*root).range().start < end;
            while roots.next_if(|root| is_before(root, document.range.start)).is_some() {}
            let roots = std::iter::from_fn(|| roots.next_if(|root| is_before(root, document.range.end))).collect();
            let fixes = Faulty { view, document, fault, roots }.fix(checked.locale).into_iter().collect();
            let message = describe(fault.kind, checked.locale).to_owned();
            findings.push(Finding {
                rule: &RULE,
                severity: RULE.severity,
                range: values.source_range(fault.range.clone()),
                message,
                fixes,
            });
        }
    }
}

/// What is wrong, in plain words.
fn describe(fault: FaultKind, locale: Locale) -> &'static str {
    let (english, chinese) = match fault {
        FaultKind::ValueExpected => ("invalid JSON: a value is missing here", "JSON 不合法：此处缺少一个值"),
        FaultKind::KeyExpected => {
            ("invalid JSON: a key in double quotes is missing here", "JSON 不合法：此处缺少用双引号括起的键")
        }
        FaultKind::ColonExpected => ("invalid JSON: a colon is missing here", "JSON 不合法：此处缺少冒号"),
        FaultKind::CommaExpected => ("invalid JSON: a comma is missing before this", "JSON 不合法：此处之前缺少逗号"),
        FaultKind::TrailingComma => {
            ("invalid JSON: no comma may stand behind the last item", "JSON 不合法：最后一项之后不能有逗号")
        }
        FaultKind::UnclosedObject => {
            ("invalid JSON: this object is never closed with `}`", "JSON 不合法：此对象缺少结尾的 `}`")
        }
        FaultKind::UnclosedArray => {
            ("invalid JSON: this array is never closed with `]`", "JSON 不合法：此数组缺少结尾的 `]`")
        }
        FaultKind::UnclosedString => {
            ("invalid JSON: this string has no closing quote", "JSON 不合法：此字符串缺少结尾的引号")
        }
        FaultKind::ControlCharacter => {
            ("invalid JSON: a control character in a string must be escaped", "JSON 不合法：字符串中的控制字符必须转义")
        }
        FaultKind::BadEscape => ("invalid JSON: there is no such escape", "JSON 不合法：不存在这样的转义序列"),
        FaultKind::BadNumber => {
            ("invalid JSON: this is not a number as JSON writes it", "JSON 不合法：此数字的写法不符合 JSON 规范")
        }
        FaultKind::SingleQuotes => {
            ("invalid JSON: strings stand in double quotes", "JSON 不合法：字符串必须使用双引号")
        }
        FaultKind::BareWord => {
            ("invalid JSON: this word must stand in double quotes", "JSON 不合法：此处的单词必须用双引号括起")
        }
        FaultKind::Comment => ("invalid JSON: comments are not allowed", "JSON 不合法：不允许出现注释"),
        FaultKind::TextBehind => {
            ("invalid JSON: the document has ended before this", "JSON 不合法：文档在此处之前已经结束")
        }
    };
    locale.pick(english, chinese)
}

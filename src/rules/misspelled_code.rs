//! `misspelled-code`: a code that is a few letters away from a listed one.
//!
//! Before: `"AuthFailure.SignatureFailre"`. After: `"AuthFailure.SignatureFailure"`.

use super::{Checked, Finding, Fix, Rule, Severity};
use crate::locale::Locale;
use crate::say;
use crate::scan::Meaning;
use crate::text::Edit;

pub static RULE: Rule = Rule {
    name: "misspelled-code",
    severity: Severity::Error,
    summary: ("An error code that is almost a listed one", "与已有错误码仅差几个字母的错误码"),
    page: (
        include_str!("../../docs/rules/misspelled-code.md"),
        include_str!("../../docs/rules/zh-CN/misspelled-code.md"),
    ),
    check,
};

fn check(checked: &Checked<'_>, findings: &mut Vec<Finding>) {
    for site in &checked.sites.codes {
        let Meaning::Unknown { near } = &site.meaning else { continue };
        if near.is_empty() {
            continue;
        }
        let names: Vec<&str> = near.iter().map(|code| code.text()).collect();
        let list = alternatives(&names, checked.locale);
        let message = say!(
            checked.locale,
            "misspelled error code `{}`: did you mean {list}?",
            "错误码 `{}` 拼写有误，是否应为 {list}？",
            site.text
        );
        let fixes = names.iter().map(|name| Fix {
            title: say!(checked.locale, "Replace with `{name}`", "替换为 `{name}`"),
            edits: vec![Edit { range: site.range.clone(), text: (*name).to_owned() }],
        });
        findings.push(Finding { rule: &RULE, range: site.range.clone(), message, fixes: fixes.collect() });
    }
}

/// "`a`", "`a` or `b`", "`a`, `b` or `c`".
fn alternatives(names: &[&str], locale: Locale) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    match quoted.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => {
            format!("{}{}{last}", others.join(locale.pick(", ", "、")), locale.pick(" or ", " 或 "))
        }
        None => String::new(),
    }
}

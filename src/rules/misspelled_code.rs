//! `misspelled-code`: a code that is a few letters away from a listed one.
//!
//! Before: `"AuthFailure.SignatureFailre"`. After: `"AuthFailure.SignatureFailure"`.

use std::collections::HashMap;

use super::suggestion::{Sureness, alternatives, suggestions};
use super::{Checked, Finding, Rule, Severity, scope};
use crate::catalog::{Code, is_slip};
use crate::say;
use crate::scan::{CodeSite, Form, Meaning, Usage};

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
    let mut taken = None;
    for site in checked.codes() {
        let Meaning::Unknown { near } = &site.meaning else { continue };
        if near.is_empty() {
            continue;
        }
        let near = suggestions(site, &checked.sites.signal.services);
        let list = alternatives(&near, checked.locale);
        let message = say!(
            checked.locale,
            "misspelled error code `{}`: did you mean {list}?",
            "错误码 `{}` 拼写有误，是否应为 {list}？",
            site.text
        );
        let is_sure = meant(checked, site, &near)
            .is_some_and(|meant| !taken.get_or_insert_with(|| Taken::of(checked)).by_another(site, meant));
        let fixes = checked.fixes(&site.range, &near, if is_sure { Sureness::Sure } else { Sureness::Near });
        findings.push(Finding { rule: &RULE, severity: RULE.severity, range: site.range.clone(), message, fixes });
    }
}

/// The code that was surely meant: the only one that would be no finding.
fn meant(checked: &Checked<'_>, site: &CodeSite, near: &[Code]) -> Option<Code> {
    let mut fit = near.iter().filter(|code| scope::is_in_place(checked, **code));
    let (Some(meant), None) = (fit.next(), fit.next()) else { return None };
    (site.form == Form::Exact && is_slip(&site.text, *meant)).then_some(*meant)
}

/// What stands, or may be meant, in the lists and maps and among the alternatives of a source, each with the
/// text that stands there; `None` if there are several. The same key twice, or the same alternative, is an error
/// to many a compiler.
struct Taken<'a>(HashMap<(Place, &'a str), Option<&'a str>>);

impl<'a> Taken<'a> {
    fn of(checked: &Checked<'a>) -> Self {
        let mut taken = HashMap::new();
        for site in checked.codes() {
            let Some(place) = place(site) else { continue };
            let mut add = |says| {
                let text = taken.entry((place, says)).or_insert(Some(site.text.as_str()));
                *text = text.filter(|text| *text == site.text);
            };
            match &site.meaning {
                Meaning::Unknown { near } => near.iter().for_each(|code| add(code.text())),
                _ => add(&site.text),
            }
        }
        Self(taken)
    }

    /// Whether another text beside a site says this code, or may be meant to.
    fn by_another(&self, site: &CodeSite, code: Code) -> bool {
        place(site).is_some_and(|place| self.0.get(&(place, code.text())).is_some_and(|text| *text != Some(&site.text)))
    }
}

/// Where a code must not stand twice.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Place {
    /// In the list or map that begins here.
    Inside(usize),
    /// Those of one branch are not told from those of another.
    AmongAlternatives,
}

fn place(site: &CodeSite) -> Option<Place> {
    match site.context.usage {
        Usage::Case => Some(Place::AmongAlternatives),
        Usage::Key | Usage::Element => site.context.group.map(Place::Inside),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::locale::Locale;
    use crate::rules::{Levels, check};
    use crate::scan::{Source, by_id, scan};

    /// The fixes of the first finding in a Python file that imports one service's SDK; `*` marks the safe one.
    fn fixes(condition: &str) -> Vec<String> {
        let text = format!("from tencentcloud.cvm.v20170312 import cvm_client\n\ndef f(e):\n    return {condition}\n");
        let sites = scan(Source::new(&text, by_id("python").expect("a language")));
        let found = check(&text, &sites, &Levels::default(), Locale::English);
        let fixes = found.iter().take(1).flat_map(|finding| &finding.fixes);
        fixes.map(|fix| format!("{}{}", if fix.preferred { "*" } else { "" }, fix.edits[0].text)).collect()
    }

    #[test]
    fn what_would_be_right_in_its_place_is_offered() {
        for (condition, expected) in [
            // Nobody says of these that they are another service's: nor does `wrong-service`.
            ("e.code == \"AuthFailure\"", &[][..]),
            ("e.code == \"AuthFaliure\"", &["*AuthFailure"]),
            ("e.code == \"ClientNetworkError\"", &[]),
            ("e.code == \"ClientNetworkErorr\"", &["*ClientNetworkError"]),
            ("e.code == \"RequestLimitExceded\"", &["*RequestLimitExceeded"]),
            // One of a service that the file does not use would be the next finding.
            ("e.code == \"FailedOperation.InsufficientBalence\"", &[]),
        ] {
            assert_eq!(fixes(condition), expected, "{condition}");
        }
    }
}

//! The hover: over a code, or over a key of a response.

use std::ops::Range;

use super::{Analysis, explanation, markdown, response_hover};
use crate::catalog::{self, Service};
use crate::locale::Locale;
use crate::rules;
use crate::say;
use crate::scan::{CodeSite, Form, Meaning};

/// A text about a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hover {
    /// The bytes it is about.
    pub range: Range<usize>,
    pub markdown: String,
}

/// What is known about the code, or the key of a response, at a byte offset.
pub fn hover(analysis: &Analysis, offset: usize, locale: Locale) -> Option<Hover> {
    over_code(analysis, offset, locale).or_else(|| response_hover::hover(analysis, offset, locale))
}

fn over_code(analysis: &Analysis, offset: usize, locale: Locale) -> Option<Hover> {
    let codes = &analysis.sites.codes;
    let behind = codes.partition_point(|site| site.range.start <= offset);
    let site = codes.get(behind.checked_sub(1)?).filter(|site| offset <= site.range.end)?;
    let scope = &analysis.sites.signal.services;
    let markdown = match &site.meaning {
        // A listed code with a closing dot is one, unless it is tested for as a beginning.
        Meaning::Listed(code) if site.form == Form::Prefix && code.text().ends_with('.') => {
            explanation::beginning(code.text(), locale)
        }
        Meaning::Listed(code) => explanation::explain(code.text(), scope, locale),
        Meaning::Parent(parent) => explanation::explain(parent, scope, locale),
        Meaning::Legacy => explanation::explain(&site.text, scope, locale),
        Meaning::Own | Meaning::Unknown { .. } => None,
    };
    // What a team says of a code comes first, also where a list has it too.
    let own = analysis.sites.own.get(&site.text).map(|own| markdown::explanation(&explanation::own(own, locale)));
    let mut markdown = match (own, markdown) {
        (Some(own), Some(listed)) => format!("{own}\n---\n\n{}", markdown::explanation(&listed)),
        (Some(own), None) => own,
        (None, Some(listed)) => markdown::explanation(&listed),
        (None, None) => match &site.meaning {
            Meaning::Parent(parent) => begun(&site.text, parent, locale),
            _ => unlisted(&site.text, locale),
        },
    };
    add_suggestions(&mut markdown, site, scope, locale);
    Some(Hover { range: site.range.clone(), markdown })
}

fn begun(text: &str, parent: &str, locale: Locale) -> String {
    let (text, count) = (markdown::code(text), catalog::with_prefix(parent).len());
    let codes = if count == 1 { "error code" } else { "error codes" };
    say!(locale, "**{text}** — the beginning of {count} {codes}\n", "**{text}** — {count} 个错误码的开头\n")
}

/// That a text is no code that anybody lists.
pub fn unlisted(text: &str, locale: Locale) -> String {
    let (text, date) = (markdown::code(text), catalog::sources().date);
    say!(locale, "**{text}** — in no list of the catalog of {date}\n", "**{text}** — {date} 的错误码目录中没有它\n")
}

/// The codes that the finding names too, with what they say.
fn add_suggestions(hover: &mut String, site: &CodeSite, scope: &[Service], locale: Locale) {
    let codes = rules::suggestions(site, scope);
    if codes.is_empty() {
        return;
    }
    let title = match &site.meaning {
        Meaning::Unknown { .. } => locale.pick("Did you mean:", "是否应为："),
        Meaning::Legacy => locale.pick("Today's code:", "现在的错误码："),
        _ => locale.pick("Similar codes:", "相近的错误码："),
    };
    hover.push_str(&format!("\n{title}\n\n"));
    for code in codes {
        let (name, gloss) = (markdown::code(code.text()), catalog::gloss(code.text(), locale));
        hover.push_str(&format!("- {name} — {}\n", markdown::escape(&gloss)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::{Project, by_id};

    /// The hover over the first literal that begins with `literal`, in a Go file that imports a service.
    fn over(service: &str, line: &str, literal: &str) -> String {
        let import = format!("import \"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/{service}/v20170312\"");
        let text = format!("package p\n\n{import}\n\nfunc f(err *E) bool {{\n\treturn {line}\n}}\n");
        let offset = text.find(&format!("\"{literal}")).expect("the literal") + 1;
        let analysis = Analysis::new(text, by_id("go").expect("a language"), "", Project::default());
        hover(&analysis, offset, Locale::English).map(|hover| hover.markdown).unwrap_or_default()
    }

    #[test]
    fn an_unknown_code_has_the_suggestions_of_its_finding() {
        let hover = over("dnspod", "err.Code == \"FailedOperation.NotRealName\"", "FailedOperation");
        assert!(hover.contains("in no list") && hover.contains("Did you mean"), "{hover}");
        assert!(hover.contains("- `FailedOperation.NotRealNamedUser` — "), "{hover}");
    }

    #[test]
    fn a_code_of_others_says_whose_it_is_and_what_is_like_it_here() {
        let hover = over("sms", "err.Code == \"FailedOperation.InsufficientBalance\"", "FailedOperation");
        assert!(hover.contains("This file uses `sms`: no such code is listed there."), "{hover}");
        assert!(hover.contains("(`clb` "), "{hover}");
        assert!(hover.contains("- `FailedOperation.InsufficientBalanceInSmsPackage` — "), "{hover}");
        let own = over("clb", "err.Code == \"FailedOperation.InsufficientBalance\"", "FailedOperation");
        assert!(!own.contains("This file uses") && !own.contains("Similar"), "{own}");
    }

    #[test]
    fn a_code_of_the_past_has_its_successor() {
        let hover = over("emr", "err.Code == \"InvalidParameter.InvaildCoreCount\"", "InvalidParameter");
        assert!(
            hover.contains("removed: last listed by") && hover.contains("- `InvalidParameter.InvalidCoreCount` — ")
        );
        let hover = over("emr", "err.Code == \"InvalidRequest.TokenCheckFailed\"", "InvalidRequest");
        assert!(hover.contains("API 2.0") && hover.contains("- `AuthFailure.TokenFailure` — "), "{hover}");
    }

    /// Four listed codes end with a dot: compared with, they are codes, tested for, beginnings.
    #[test]
    fn a_listed_code_with_a_closing_dot_is_a_code() {
        let code = over("cpdp", "err.Code == \"InternalError.\"", "InternalError");
        assert!(code.starts_with("**`InternalError.`** — error code of "), "{code}");
        let beginning = over("cpdp", "strings.HasPrefix(err.Code, \"InternalError.\")", "InternalError");
        assert!(beginning.starts_with("**`InternalError.`** — the beginning of "), "{beginning}");
    }
}

//! Which codes to name in the place of another, and the fixes that put them there.

use std::ops::Range;

use super::{Checked, Fix, scope};
use crate::catalog::{self, Code, Service};
use crate::locale::Locale;
use crate::say;
use crate::scan::{CodeSite, Meaning};
use crate::text::Edit;

/// The codes that a site may mean instead, best first: what its finding names, and its hover.
pub fn suggestions(site: &CodeSite, services: &[Service]) -> Vec<Code> {
    match &site.meaning {
        Meaning::Unknown { near } if near.is_empty() => catalog::likely(&site.text, services),
        Meaning::Unknown { near } => {
            let mut near = near.clone();
            near.sort_by_key(|code| (scope::is_foreign(*code, services), !code.fits(services)));
            near
        }
        Meaning::Listed(code) if scope::is_gone(*code, services) => successors(*code, services).0,
        Meaning::Listed(code) if scope::is_foreign(*code, services) => catalog::alike(&site.text, services),
        Meaning::Legacy => catalog::legacy(&site.text).map(|legacy| legacy.today().collect()).unwrap_or_default(),
        Meaning::Listed(_) | Meaning::Parent(_) | Meaning::Own => Vec::new(),
    }
}

/// What the services that had a code list today in its stead, and whether that is a few letters
/// away and so most likely the same code.
pub(super) fn successors(code: Code, services: &[Service]) -> (Vec<Code>, bool) {
    let had = scope::lost_by(code, services);
    let mut near = catalog::other_spellings(code.text());
    near.retain(|code| code.is_listed_for(&had));
    if near.is_empty() { (catalog::alike(code.text(), &had), false) } else { (near, true) }
}

/// Whether a fix says what was meant.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sureness {
    /// Surely, so that it may be applied unasked.
    Sure,
    /// There is nothing else that it could be, if the text is wrong at all.
    Near,
    Likely,
}

impl Checked<'_> {
    /// Fixes that put codes into a site's place; none that leads to the next finding.
    pub(super) fn fixes(&self, range: &Range<usize>, codes: &[Code], sureness: Sureness) -> Vec<Fix> {
        let fit = codes.iter().filter(|code| scope::is_in_place(self, **code));
        let fix = |(index, code): (usize, &Code)| {
            let fix = self.replacement(range, code.text(), sureness);
            Fix { preferred: index == 0 && fix.preferred, ..fix }
        };
        fit.enumerate().map(fix).collect()
    }

    /// The fix that puts one code into a site's place.
    pub(super) fn replacement(&self, range: &Range<usize>, code: &str, sureness: Sureness) -> Fix {
        let title = match sureness {
            Sureness::Sure | Sureness::Near => say!(self.locale, "Replace with `{code}`", "替换为 `{code}`"),
            Sureness::Likely => say!(self.locale, "Suggestion: replace with `{code}`", "建议：替换为 `{code}`"),
        };
        let edits = vec![Edit { range: range.clone(), text: code.to_owned() }];
        Fix { title, edits, preferred: sureness == Sureness::Sure }
    }
}

/// "`a`", "`a` or `b`", "`a`, `b` or `c`".
pub(super) fn alternatives(codes: &[Code], locale: Locale) -> String {
    alternative_names(codes.iter().map(|code| code.text()), locale)
}

pub(super) fn alternative_names<'a>(names: impl Iterator<Item = &'a str>, locale: Locale) -> String {
    joined(names, locale.pick(" or ", " 或 "), locale)
}

/// Names in backticks, with a word before the last.
pub(super) fn joined<'a>(names: impl Iterator<Item = &'a str>, last_with: &str, locale: Locale) -> String {
    let quoted: Vec<String> = names.map(|name| format!("`{name}`")).collect();
    match quoted.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{}{last_with}{last}", others.join(locale.pick(", ", "、"))),
        None => String::new(),
    }
}

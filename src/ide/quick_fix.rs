//! Quick fixes at a place.

use std::ops::Range;

use super::{Analysis, diagnostics};
use crate::locale::Locale;
use crate::rules::{Finding, Fix};

/// A way to mend a finding.
#[derive(Clone, Debug)]
pub struct QuickFix {
    pub finding: Finding,
    pub fix: Fix,
}

/// The fixes of all findings that touch a byte range.
pub fn quick_fixes(analysis: &Analysis, range: Range<usize>, locale: Locale) -> Vec<QuickFix> {
    let touched = diagnostics(analysis, locale)
        .into_iter()
        .filter(|finding| finding.range.start <= range.end && range.start <= finding.range.end);
    touched
        .flat_map(|finding| {
            let fixes = finding.fixes.clone();
            fixes.into_iter().map(move |fix| QuickFix { finding: finding.clone(), fix })
        })
        .collect()
}

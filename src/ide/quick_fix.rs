//! Quick fixes at a place.

use std::ops::Range;

use super::ignoring::ignoring;
use super::{Analysis, diagnostics};
use crate::locale::Locale;
use crate::rules::{Finding, Fix};

/// A way to mend a finding, or to have it ignored.
#[derive(Clone, Debug)]
pub struct QuickFix {
    pub finding: Finding,
    pub fix: Fix,
}

/// Of how many findings it is offered to ignore them: who marks a whole text does not mean each.
const MOST_IGNORED: usize = 8;

/// The findings that touch a byte range.
pub fn findings_at(analysis: &Analysis, range: Range<usize>, locale: Locale) -> Vec<Finding> {
    let mut findings = diagnostics(analysis, locale);
    findings.retain(|finding| finding.range.start <= range.end && range.start <= finding.range.end);
    findings
}

/// The fixes of all findings that touch a byte range, and behind them what has the findings ignored.
pub fn quick_fixes(analysis: &Analysis, range: Range<usize>, locale: Locale) -> Vec<QuickFix> {
    let findings = findings_at(analysis, range, locale);
    let of = |finding: &Finding, fixes: Vec<Fix>| {
        let finding = finding.clone();
        fixes.into_iter().map(move |fix| QuickFix { finding: finding.clone(), fix })
    };
    let mut quick: Vec<QuickFix> = findings.iter().flat_map(|finding| of(finding, finding.fixes.clone())).collect();
    for finding in findings.iter().take(MOST_IGNORED) {
        for ignored in of(finding, ignoring(analysis, finding, locale)) {
            // One comment does for several findings of a rule.
            if quick.iter().all(|other| other.fix.edits != ignored.fix.edits) {
                quick.push(ignored);
            }
        }
    }
    quick
}

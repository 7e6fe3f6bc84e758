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
    findings.retain(|finding| touches(finding, &range));
    findings
}

fn touches(finding: &Finding, range: &Range<usize>) -> bool {
    finding.range.start <= range.end && range.start <= finding.range.end
}

/// The fixes of all findings that touch a byte range, and behind them what has the findings ignored.
pub fn quick_fixes(analysis: &Analysis, range: Range<usize>, locale: Locale) -> Vec<QuickFix> {
    let all = diagnostics(analysis, locale);
    let findings = all.iter().filter(|finding| touches(finding, &range));
    let of = |finding: &Finding, fixes: Vec<Fix>| {
        let finding = finding.clone();
        fixes.into_iter().map(move |fix| QuickFix { finding: finding.clone(), fix })
    };
    let mut quick: Vec<QuickFix> = findings.clone().flat_map(|finding| of(finding, finding.fixes.clone())).collect();
    for finding in findings.take(MOST_IGNORED) {
        for ignored in of(finding, ignoring(analysis, &all, finding, locale)) {
            // One comment does for several findings of a rule.
            if quick.iter().all(|other| other.fix.edits != ignored.fix.edits) {
                quick.push(ignored);
            }
        }
    }
    quick
}

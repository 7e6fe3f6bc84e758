//! Mending a text: its safe fixes are applied until none is left.
//!
//! A pass applies the fixes of one rule, as many as don't meet, and looks at the text anew. What a pass comes
//! to is not taken on trust: a fix that leaves its finding, or writes what is wrong in another way, is a fault
//! of this program, and must not become one of somebody's file.

mod pass;

#[cfg(test)]
mod tests;

use super::{Finding, Fix, Rule, Severity};
use crate::locale::Locale;
use crate::say;
use crate::text::apply;
use pass::Pass;

/// Texts take a handful of passes. Where so many are not enough, there is no end to be expected.
const MOST_PASSES: usize = 64;

/// What became of a text.
#[derive(Clone, Debug)]
pub struct Mended {
    pub text: String,
    /// The findings that were mended: their rules and how bad they were.
    pub fixed: Vec<(&'static Rule, Severity)>,
    /// What is wrong with the text as it is now, ordered by place.
    pub left: Vec<Finding>,
    /// Why safe fixes are left, if any are.
    pub stopped: Option<Stopped>,
}

/// Why mending ended before its time.
#[derive(Clone, Debug)]
pub struct Stopped {
    /// The rule whose fix did not do what it should.
    pub rule: &'static Rule,
    pub why: Why,
}

/// What is wrong with a fix. The text is as it was before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// What it should mend is still there.
    Useless,
    /// It brings something else: the message of that.
    Harmful(String),
    /// There was always something more to mend. The text is as it was at first.
    Endless,
}

impl Finding {
    /// The fix that may be applied unasked: the only one that surely does what was meant.
    pub fn safe_fix(&self) -> Option<&Fix> {
        let mut sure = self.fixes.iter().filter(|fix| fix.preferred && !fix.edits.is_empty());
        match (sure.next(), sure.next()) {
            (fix, None) => fix,
            _ => None,
        }
    }
}

/// Applies the safe fixes of a text. `found` are its findings, ordered by place, and `find` gives those of
/// what the text becomes.
pub fn mend(text: &str, found: Vec<Finding>, find: impl Fn(&str) -> Vec<Finding>) -> Mended {
    let mut mended = Mended { text: text.to_owned(), fixed: Vec::new(), left: found, stopped: None };
    let mut last = None;
    for _ in 0..MOST_PASSES {
        let Some(pass) = Pass::of(&mended.left) else { return mended };
        last = Some(pass.rule);
        let next = apply(&mended.text, &pass.edits);
        let left = find(&next);
        if let Some(why) = pass.fault(&mended, &next, &left) {
            mended.stopped = Some(Stopped { rule: pass.rule, why });
            return mended;
        }
        mended.fixed.extend(pass.fixed.iter().map(|finding| (finding.rule, finding.severity)));
        (mended.text, mended.left) = (next, left);
    }
    let stopped = last.filter(|_| Pass::of(&mended.left).is_some()).map(|rule| Stopped { rule, why: Why::Endless });
    if stopped.is_some() {
        mended = Mended { text: text.to_owned(), fixed: Vec::new(), left: find(text), stopped };
    }
    mended
}

impl Stopped {
    /// What happened, in words that follow the file's name.
    pub fn reason(&self, locale: Locale) -> String {
        let rule = self.rule.name;
        match &self.why {
            Why::Useless => say!(
                locale,
                "not all could be fixed: the fix of `{rule}` does not help here; please report this",
                "未能全部修复：`{rule}` 的修复在此处不起作用，请反馈此问题"
            ),
            Why::Harmful(message) => say!(
                locale,
                "not all could be fixed: the fix of `{rule}` would bring another problem ({message}); please report this",
                "未能全部修复：`{rule}` 的修复会引入其他问题（{message}），请反馈此问题"
            ),
            Why::Endless => say!(
                locale,
                "nothing was fixed: after every fix another one was left, the last of `{rule}`; please report this",
                "未作修复：每次修复后仍有待修复的问题，最后一个属于 `{rule}`，请反馈此问题"
            ),
        }
    }
}

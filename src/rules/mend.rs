//! Mending a text: its safe fixes are applied until none is left.
//!
//! A pass applies the fixes of one rule, as many as don't meet, and looks at the text anew. What a pass comes
//! to is not taken on trust: a fix that leaves its finding, or writes what is wrong in another way, is a fault
//! of this program, and must not become one of somebody's file.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Range;

use super::{Finding, Fix, Rule, Severity};
use crate::locale::Locale;
use crate::say;
use crate::text::{Edit, apply};

/// Texts take a handful of passes. Where so many are not enough, there is no end to be expected.
const MOST_PASSES: usize = 64;

/// The rule whose fixes are tried before they are offered: what they write was there, and what is wrong with it
/// comes to light once the text can be read.
const HIDING: &str = "invalid-json";

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

/// Fixes that are applied at once.
struct Pass<'a> {
    rule: &'static Rule,
    edits: Vec<Edit>,
    /// The findings that they mend.
    fixed: Vec<&'a Finding>,
}

impl<'a> Pass<'a> {
    /// The fixes of the first rule that has any; first of all of the one that hides what others find.
    fn of(findings: &'a [Finding]) -> Option<Self> {
        let safe = || findings.iter().filter_map(|finding| Some((finding, finding.safe_fix()?)));
        let rule = safe().map(|(finding, _)| finding.rule).min_by_key(|rule| (rule.name != HIDING, rule.name))?;
        let mut pass = Pass { rule, edits: Vec::new(), fixed: Vec::new() };
        // Where each fix ends that is applied, by where it begins.
        let mut spans: BTreeMap<usize, (usize, &[Edit])> = BTreeMap::new();
        for (finding, fix) in safe().filter(|(finding, _)| finding.rule.name == rule.name) {
            let Range { start, end } = span(&fix.edits);
            // Two that only touch might insert at the same place, in whatever order.
            if spans.range(..=end).next_back().is_none_or(|(_, (other, _))| *other < start) {
                spans.insert(start, (end, &fix.edits));
                pass.edits.extend_from_slice(&fix.edits);
                pass.fixed.push(finding);
            }
        }
        // What has slipped out is in one place and missing in another: one fix mends both.
        let is_applied = |fix: &Fix| spans.get(&span(&fix.edits).start).is_some_and(|(_, edits)| *edits == fix.edits);
        pass.fixed.extend(
            safe()
                .filter(|(finding, fix)| finding.rule.name != rule.name && is_applied(fix))
                .map(|(finding, _)| finding),
        );
        Some(pass)
    }

    /// What speaks against what the pass made of a text.
    fn fault(&self, before: &Mended, text: &str, left: &[Finding]) -> Option<Why> {
        let moves = Moves::of(&self.edits);
        let mended: HashSet<_> = self.fixed.iter().map(|finding| sort(finding)).collect();
        let kept = self.fixed.iter().filter_map(|finding| Some((sort(finding), moves.place(&finding.range)?)));
        let kept: HashSet<_> = kept.collect();
        let is_left = |finding: &Finding| {
            let sort = sort(finding);
            mended.contains(&sort) && moves.wrote(&finding.range) || kept.contains(&(sort, finding.range.start))
        };
        if text == before.text || left.iter().any(is_left) {
            return Some(Why::Useless);
        }
        let mut expected = counts(&before.left);
        for finding in &self.fixed {
            expected.entry(sort(finding)).and_modify(|count| *count -= 1);
        }
        if self.rule.name == HIDING {
            return None;
        }
        // What comes to light elsewhere, because more is known of the text, was wrong before.
        let mut new = left.iter().filter(|finding| match expected.get_mut(&sort(finding)) {
            Some(count) if *count > 0 => {
                *count -= 1;
                false
            }
            _ => finding.severity <= Severity::Warning,
        });
        let brought = new.find(|finding| moves.wrote(&finding.range));
        brought.map(|finding| Why::Harmful(finding.message.clone()))
    }
}

/// What a finding has in common with those that say the same.
fn sort(finding: &Finding) -> (&'static str, &str) {
    (finding.rule.name, &finding.message)
}

fn counts(findings: &[Finding]) -> HashMap<(&'static str, &str), usize> {
    let mut counts = HashMap::new();
    for finding in findings {
        *counts.entry(sort(finding)).or_default() += 1;
    }
    counts
}

/// All that is between the edits of a fix, in bytes.
fn span(edits: &[Edit]) -> Range<usize> {
    let start = edits.iter().map(|edit| edit.range.start).min().unwrap_or_default();
    let end = edits.iter().map(|edit| edit.range.end).max().unwrap_or_default();
    start..end
}

/// What edits replaced, and where it stands that they wrote, in order.
struct Moves(Vec<(Range<usize>, Range<usize>)>);

impl Moves {
    fn of(edits: &[Edit]) -> Self {
        let mut sorted: Vec<&Edit> = edits.iter().collect();
        sorted.sort_by_key(|edit| (edit.range.start, edit.range.end));
        let (mut gone, mut new) = (0, 0);
        let moves = sorted.into_iter().map(|edit| {
            let start = edit.range.start - gone + new;
            gone += edit.range.len();
            new += edit.text.len();
            (edit.range.clone(), start..start + edit.text.len())
        });
        Self(moves.collect())
    }

    /// Where a range of the text before begins now; `None` if it is not what it was.
    fn place(&self, range: &Range<usize>) -> Option<usize> {
        let behind = self.0.partition_point(|(old, _)| old.end <= range.start);
        let is_kept = self.0.get(behind).is_none_or(|(old, _)| range.end <= old.start);
        let moved = |(old, new): &(Range<usize>, Range<usize>)| range.start - old.end + new.end;
        is_kept.then(|| self.0[..behind].last().map_or(range.start, moved))
    }

    /// Whether anything in a range of the text now is new.
    fn wrote(&self, range: &Range<usize>) -> bool {
        let behind = self.0.partition_point(|(_, new)| new.end <= range.start);
        self.0[behind..].iter().find(|(_, new)| !new.is_empty()).is_some_and(|(_, new)| new.start < range.end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::RULES;

    /// Something wrong with every `word` of a text; each fix is some texts to put in its place.
    fn found(text: &str, word: &str, rule: usize, severity: Severity, fixes: &[&[&str]]) -> Vec<Finding> {
        let finding = |at: usize| {
            let range = at..at + word.len();
            let edit = |text: &&str| Edit { range: range.clone(), text: (*text).to_owned() };
            let fix = |texts: &&[&str]| Fix {
                title: String::new(),
                edits: texts.iter().map(edit).collect(),
                preferred: true,
            };
            let fixes = fixes.iter().map(fix).collect();
            Finding { rule: RULES[rule], severity, range: range.clone(), message: word.to_owned(), fixes }
        };
        text.match_indices(word).map(|(at, _)| finding(at)).collect()
    }

    fn mended(text: &str, find: impl Fn(&str) -> Vec<Finding>) -> Mended {
        mend(text, find(text), find)
    }

    #[test]
    fn fixes_are_applied_until_none_is_left() {
        let find = |text: &str| {
            let one = found(text, "one", 0, Severity::Error, &[&["two"]]);
            let two = found(text, "two", 1, Severity::Information, &[&["3"]]);
            one.into_iter().chain(two).chain(found(text, "four", 2, Severity::Error, &[])).collect()
        };
        let mended = mended("one, one; two four", find);
        assert_eq!(mended.text, "3, 3; 3 four");
        let fixed: Vec<_> = mended.fixed.iter().map(|(rule, severity)| (rule.name, *severity)).collect();
        let [one, two] = [(RULES[0].name, Severity::Error), (RULES[1].name, Severity::Information)];
        assert_eq!(fixed, [one, one, two, two, two]);
        assert_eq!(mended.left.iter().map(|finding| finding.message.as_str()).collect::<Vec<_>>(), ["four"]);
        assert!(mended.stopped.is_none());
    }

    #[test]
    fn fixes_that_meet_are_applied_one_after_the_other() {
        let find = |text: &str| {
            let mut findings = found(text, "ab", 0, Severity::Error, &[&["-"]]);
            findings.extend(found(text, "bc", 0, Severity::Error, &[&["+"]]));
            findings.sort_by_key(|finding| finding.range.start);
            findings
        };
        assert_eq!(mended("abc abc bc", find).text, "-c -c +");
        assert_eq!(mended("abab", find).text, "--");
    }

    #[test]
    fn one_fix_of_two_findings_mends_both() {
        let find = |text: &str| {
            let one = found(text, "x", 0, Severity::Error, &[&["y"]]);
            one.into_iter().chain(found(text, "x", 1, Severity::Warning, &[&["y"]])).collect()
        };
        let mended = mended("x", find);
        assert_eq!((mended.text.as_str(), mended.fixed.len()), ("y", 2));
    }

    #[test]
    fn what_is_not_sure_is_left_alone() {
        let ambiguous: &[&[&str]] = &[&["y"], &["z"]];
        for fixes in [ambiguous, &[], &[&[]]] {
            let mended = mended("x", |text| found(text, "x", 0, Severity::Error, fixes));
            assert_eq!((mended.text.as_str(), mended.fixed.len(), mended.left.len()), ("x", 0, 1));
            assert!(mended.stopped.is_none());
        }
    }

    #[test]
    fn a_fix_that_does_not_do_what_it_should_is_not_made() {
        let why = |mended: &Mended| mended.stopped.as_ref().map(|stopped| stopped.why.clone());
        let useless = mended("x", |text| found(text, "x", 0, Severity::Error, &[&["x"]]));
        assert_eq!((useless.text.as_str(), why(&useless)), ("x", Some(Why::Useless)));
        let growing = mended("x", |text| found(text, "x", 0, Severity::Error, &[&["xx"]]));
        assert_eq!((growing.text.as_str(), why(&growing)), ("x", Some(Why::Useless)));
        // What was done before it stays done.
        let harmful = mended("x b", |text| {
            let wrong = found(text, "wrong", 1, Severity::Warning, &[]);
            let found_b = found(text, "b", 1, Severity::Error, &[&["wrong"]]);
            found(text, "x", 0, Severity::Error, &[&["y"]]).into_iter().chain(found_b).chain(wrong).collect()
        });
        assert_eq!((harmful.text.as_str(), why(&harmful)), ("y b", Some(Why::Harmful("wrong".to_owned()))));
        assert_eq!((harmful.fixed.len(), harmful.left.len()), (1, 1));
        let endless = mended("a", |text| {
            let back = found(text, "b", 1, Severity::Information, &[&["a"]]);
            found(text, "a", 0, Severity::Information, &[&["b"]]).into_iter().chain(back).collect()
        });
        assert_eq!((endless.text.as_str(), why(&endless)), ("a", Some(Why::Endless)));
        assert_eq!((endless.fixed.len(), endless.left.len()), (0, 1));
        let stopped = [useless, harmful, endless].map(|mended| mended.stopped.expect("a reason"));
        for stopped in stopped {
            let [english, chinese] = [Locale::English, Locale::Chinese].map(|locale| stopped.reason(locale));
            assert!(english.is_ascii() && english.contains(stopped.rule.name), "{english}");
            assert!(!chinese.is_ascii() && chinese.contains(stopped.rule.name), "{chinese}");
        }
    }
}

//! What the directives in comments hide of what the rules have found.

use std::ops::Range;

use super::levels::COUNT;
use super::{Checked, Finding, Levels, RULES, Rule, nearest, unused_ignore};
use crate::scan::Directive;

/// A directive, and the rules that it names.
pub(super) struct Heard<'a> {
    pub directive: &'a Directive,
    /// The names in its list, in order.
    pub names: Vec<Name<'a>>,
}

/// A name in the list of a directive.
pub(super) struct Name<'a> {
    pub text: &'a str,
    pub range: Range<usize>,
    /// The index of the rule of this name, if there is one.
    pub rule: Option<usize>,
}

/// Takes out what is to be ignored, and adds what is to be said of directives themselves.
///
/// A directive without a list hides everything but findings about directives: it would hide that
/// there is nothing to hide.
pub(super) fn apply(checked: &Checked<'_>, levels: &Levels, findings: &mut Vec<Finding>) {
    let heard: Vec<Heard<'_>> = checked.sites.directives.iter().map(|one| Heard::new(checked.text, one)).collect();
    let places = Places::of(findings);
    let mut of_all = Vec::new();
    let mut of_one: [Vec<Range<usize>>; COUNT] = std::array::from_fn(|_| Vec::new());
    for Heard { directive, names } in &heard {
        if directive.list.is_none() {
            of_all.push(directive.covers.clone());
        }
        names.iter().filter_map(|name| name.rule).for_each(|rule| of_one[rule].push(directive.covers.clone()));
    }
    let (of_all, of_one) = (Shade::new(of_all), of_one.map(Shade::new));
    findings.retain(|finding| {
        let at = finding.range.start;
        !of_all.covers(at) && !of_one[index(finding.rule)].covers(at)
    });
    doubt(&heard, findings);
    findings.extend(unused_ignore::findings(checked, levels, &heard, &places));
}

/// Takes it back that fixes are safe where somebody most likely meant to hide what they mend, and mistyped the
/// rule: of the findings of the rule that is almost called so, or of all if none is, or none is named.
fn doubt(heard: &[Heard<'_>], findings: &mut [Finding]) {
    let mut of_all = Vec::new();
    let mut of_one: [Vec<Range<usize>>; COUNT] = std::array::from_fn(|_| Vec::new());
    for Heard { directive, names } in heard {
        if directive.list.is_some() && names.is_empty() {
            of_all.push(directive.covers.clone());
        }
        for name in names.iter().filter(|name| name.rule.is_none()) {
            let near = nearest(name.text, RULES.iter().map(|rule| rule.name));
            let near = near.and_then(|near| RULES.iter().position(|rule| rule.name == near));
            near.map_or(&mut of_all, |near| &mut of_one[near]).push(directive.covers.clone());
        }
    }
    let (of_all, of_one) = (Shade::new(of_all), of_one.map(Shade::new));
    for finding in findings {
        let at = finding.range.start;
        if of_all.covers(at) || of_one[index(finding.rule)].covers(at) {
            finding.fixes.iter_mut().for_each(|fix| fix.preferred = false);
        }
    }
}

impl<'a> Heard<'a> {
    fn new(text: &'a str, directive: &'a Directive) -> Self {
        let rule = |name: &str| RULES.iter().position(|rule| rule.name == name);
        let names = directive.names(text).map(|(range, text)| Name { text, range, rule: rule(text) });
        Self { directive, names: names.collect() }
    }
}

/// The place of a rule among all.
pub(super) fn index(rule: &Rule) -> usize {
    RULES.iter().position(|other| std::ptr::eq(*other, rule)).unwrap_or_default()
}

/// Where findings begin, by rule.
pub(super) struct Places([Vec<usize>; COUNT]);

impl Places {
    pub fn of(findings: &[Finding]) -> Self {
        let mut places = Self(std::array::from_fn(|_| Vec::new()));
        findings.iter().for_each(|finding| places.0[index(finding.rule)].push(finding.range.start));
        places.0.iter_mut().for_each(|starts| starts.sort_unstable());
        places
    }

    /// Whether any finding of a rule begins in a range.
    pub fn has(&self, rule: usize, range: &Range<usize>) -> bool {
        let starts = &self.0[rule];
        starts.get(starts.partition_point(|start| *start < range.start)).is_some_and(|start| *start < range.end)
    }

    /// Whether any finding at all begins in a range.
    pub fn has_any(&self, range: &Range<usize>) -> bool {
        (0..COUNT).any(|rule| self.has(rule, range))
    }
}

/// Ranges of which one asks whether any has a place in it.
pub(super) struct Shade {
    /// Where they start, in order, and the furthest end of those that start here or before.
    reach: Vec<(usize, usize)>,
}

impl Shade {
    pub fn new(mut ranges: Vec<Range<usize>>) -> Self {
        ranges.sort_unstable_by_key(|range| range.start);
        let mut furthest = 0;
        let reach = ranges.into_iter().map(|range| {
            furthest = furthest.max(range.end);
            (range.start, furthest)
        });
        Self { reach: reach.collect() }
    }

    pub fn covers(&self, at: usize) -> bool {
        let behind = self.reach.partition_point(|(start, _)| *start <= at);
        behind.checked_sub(1).is_some_and(|last| at < self.reach[last].1)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{RuleSet, Severity, check, mend};
    use super::*;
    use crate::locale::Locale;
    use crate::scan::{Source, by_id, scan};

    /// What is found in a Go file with a sign in which `X` stands for a code with a slip.
    fn found(text: &str, levels: &Levels) -> Vec<String> {
        let text = text.replace('X', "err.Code == \"FailedOpreation\"");
        let text = format!("// tencentcloudapi.com\n{text}");
        let sites = scan(Source::new(&text, by_id("go").expect("a language")));
        let findings = check(&text, &sites, levels, Locale::English);
        findings.iter().map(|finding| format!("{} {}", finding.rule.name, &text[finding.range.clone()])).collect()
    }

    fn rules(names: &[&str]) -> impl Iterator<Item = RuleSet> {
        names.iter().map(|name| RuleSet::named(name).expect("a rule"))
    }

    #[test]
    fn what_is_named_is_hidden_and_what_hides_nothing_is_told() {
        for (text, expected) in [
            ("X // tcerr:ignore", &[][..]),
            ("X // tcerr:ignore[misspelled-code]", &[]),
            ("X // tcerr:ignore[legacy-code, misspelled-code]", &["unused-ignore legacy-code"]),
            (
                "X // tcerr:ignore[legacy-code,removed-code]",
                &["misspelled-code FailedOpreation", "unused-ignore tcerr:ignore[legacy-code,removed-code]"],
            ),
            (
                "X // tcerr:ignore[legacy-code, none]",
                &["misspelled-code FailedOpreation", "unused-ignore legacy-code", "unused-ignore none"],
            ),
            ("X // tcerr:ignore[]", &["misspelled-code FailedOpreation", "unused-ignore tcerr:ignore[]"]),
            ("X // tcerr:ignore\nX // tcerr:ignore-file[misspelled-code]", &[]),
            ("a // tcerr:ignore", &["unused-ignore tcerr:ignore"]),
            ("// tcerr:ignore-file", &["unused-ignore tcerr:ignore-file"]),
        ] {
            assert_eq!(found(text, &Levels::default()), expected, "{text}");
        }
    }

    #[test]
    fn what_a_mistyped_name_was_meant_to_hide_is_not_mended() {
        for (text, expected) in [
            ("X // ours", true),
            ("X // tcerr:ignore[misspelled_code] ours", false),
            ("X // tcerr:ignore[legacy-code, mispelled-code]", false),
            ("// tcerr:ignore-file[MisspelledCode]\nX", false),
            ("X // tcerr:ignore[nothing-of-ours]", false),
            ("X // tcerr:ignore[]", false),
            // About another rule, or another line.
            ("X // tcerr:ignore[legcy-code]", true),
            ("a // tcerr:ignore[misspelled_code]\nX", true),
        ] {
            let text = format!("// tencentcloudapi.com\n{}", text.replace('X', "err.Code == \"FailedOpreation\""));
            let find = |text: &str| {
                let sites = scan(Source::new(text, by_id("go").expect("a language")));
                check(text, &sites, &Levels::default(), Locale::English)
            };
            let is_safe = |finding: &Finding| finding.rule.name == "misspelled-code" && finding.safe_fix().is_some();
            assert_eq!(find(&text).iter().any(is_safe), expected, "{text}");
            let mended = mend(&text, find(&text), find);
            assert!(mended.stopped.is_none());
            assert_eq!(mended.text.contains("FailedOperation"), expected, "{}", mended.text);
        }
    }

    #[test]
    fn directives_hide_what_is_said_of_others_if_they_name_the_rule() {
        for (text, expected) in [
            ("a // tcerr:ignore[legacy-code, unused-ignore]", &[][..]),
            ("// tcerr:ignore[unused-ignore]\na // tcerr:ignore", &[]),
            ("// tcerr:ignore[unused-ignore]\n// tcerr:ignore\na", &[]),
            (
                "// tcerr:ignore\n// tcerr:ignore[unused-ignore]\na",
                &["unused-ignore tcerr:ignore", "unused-ignore unused-ignore"],
            ),
            ("// tcerr:ignore\nX // tcerr:ignore[legacy-code]", &["unused-ignore tcerr:ignore[legacy-code]"]),
            ("// tcerr:ignore-file[unused-ignore]\n// tcerr:ignore\na // tcerr:ignore[unused-ignore]", &[]),
            ("// tcerr:ignore-file[unused-ignore]\nX // tcerr:ignore", &["unused-ignore unused-ignore"]),
            ("// tcerr:ignore-file\na // tcerr:ignore\nX", &[]),
            (
                "// tcerr:ignore-file\na // tcerr:ignore",
                &["unused-ignore tcerr:ignore-file", "unused-ignore tcerr:ignore"],
            ),
        ] {
            assert_eq!(found(text, &Levels::default()), expected, "{text}");
        }
    }

    #[test]
    fn of_rules_that_are_off_nobody_can_know() {
        let mut levels = Levels::default();
        rules(&["misspelled-code", "legacy-code"]).for_each(|rule| levels.turn_off(rule));
        for (text, expected) in [
            ("X // tcerr:ignore[misspelled-code, legacy-code]", &[][..]),
            ("X // tcerr:ignore", &[]),
            ("a // tcerr:ignore", &["unused-ignore tcerr:ignore"]),
            ("X // tcerr:ignore[legacy-code, removed-code]", &["unused-ignore removed-code"]),
        ] {
            assert_eq!(found(text, &levels), expected, "{text}");
        }
        rules(&["unused-ignore"]).for_each(|rule| levels.turn_off(rule));
        assert!(found("a // tcerr:ignore[none]", &levels).is_empty());
        levels.turn_off(RuleSet::ALL);
        rules(&["unused-ignore"]).for_each(|rule| levels.set(rule, Severity::Error));
        assert!(found("X // tcerr:ignore[misspelled-code]\nX // tcerr:ignore", &levels).is_empty());
    }

    #[test]
    fn a_shade_covers_what_any_of_its_ranges_does() {
        let shade = Shade::new(vec![10..12, 0..5, 1..2, 11..20]);
        let covered: Vec<usize> = (0..25).filter(|at| shade.covers(*at)).collect();
        assert_eq!(covered, (0..5).chain(10..20).collect::<Vec<_>>());
        assert!(!Shade::new(Vec::new()).covers(0));
    }
}

use super::*;
use crate::rules::{RULES, rule};
use crate::text::Edit;

/// Something wrong with every `word` of a text; each fix is some texts to put in its place.
fn found(text: &str, word: &str, rule: usize, severity: Severity, fixes: &[&[&str]]) -> Vec<Finding> {
    let finding = |at: usize| {
        let range = at..at + word.len();
        let edit = |text: &&str| Edit { range: range.clone(), text: (*text).to_owned() };
        let fix =
            |texts: &&[&str]| Fix { title: String::new(), edits: texts.iter().map(edit).collect(), preferred: true };
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
    // A comment that hid something else before.
    let revealing = mended("a b", |text| {
        let revealed = if text.contains('c') { [rule("legacy-code"), rule("unused-ignore")] } else { [None, None] };
        let revealed = revealed.into_iter().flatten().flat_map(|rule| {
            let index = RULES.iter().position(|other| other.name == rule.name).expect("a rule");
            found(text, "a", index, Severity::Information, &[])
        });
        revealed.chain(found(text, "b", 0, Severity::Error, &[&["c"]])).collect()
    });
    assert_eq!((revealing.text.as_str(), why(&revealing)), ("a b", Some(Why::Harmful("a".to_owned()))));
    let stopped = [useless, harmful, endless].map(|mended| mended.stopped.expect("a reason"));
    for stopped in stopped {
        let [english, chinese] = [Locale::English, Locale::Chinese].map(|locale| stopped.reason(locale));
        assert!(english.is_ascii() && english.contains(stopped.rule.name), "{english}");
        assert!(!chinese.is_ascii() && chinese.contains(stopped.rule.name), "{chinese}");
    }
}

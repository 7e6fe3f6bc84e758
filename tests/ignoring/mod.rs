//! Quick fixes that have findings ignored: what each of them must keep to, whatever the text.

use tcerr::ide::{Analysis, diagnostics, quick_fixes, takes_comments};
use tcerr::locale::Locale;
use tcerr::rules::Finding;
use tcerr::scan::SpanKind;
use tcerr::text::apply;

/// Findings without their places, which a comment moves. That a directive hides nothing is told once
/// for all its names, or for each if one more of them does.
type Outline = Vec<(&'static str, String)>;

fn outline(findings: &[Finding]) -> Outline {
    let message = |finding: &Finding| match finding.rule.name {
        "unused-ignore" => String::new(),
        _ => finding.message.clone(),
    };
    let mut outline: Outline = findings.iter().map(|finding| (finding.rule.name, message(finding))).collect();
    outline.sort();
    outline
}

/// The texts of all literals, in order, but for those with holes: comments may stand in these.
fn literals(analysis: &Analysis) -> Vec<&str> {
    let literals =
        analysis.sites.spans.iter().filter(|span| matches!(span.kind, SpanKind::Literal { holes: false, .. }));
    literals.map(|span| &analysis.text[span.content()]).collect()
}

/// How often it was offered to ignore findings.
#[derive(Debug, Default)]
pub struct Offers {
    pub for_lines: usize,
    pub for_files: usize,
    /// The findings of which it should be, and was not.
    pub missing: Vec<String>,
}

/// Tries everything that has a finding of a text ignored; `read` reads the text as before.
pub fn offers(name: &str, text: &str, read: impl Fn(&str) -> Analysis) -> Offers {
    let analysis = read(text);
    let found = diagnostics(&analysis, Locale::English);
    let mut offers = Offers::default();
    for finding in &found {
        let rule = finding.rule.name;
        let titles = [format!("Ignore `{rule}` on this line"), format!("Ignore `{rule}` in this file")];
        let quick = quick_fixes(&analysis, finding.range.clone(), Locale::English);
        let offered: Vec<_> = quick.iter().filter(|quick| titles.contains(&quick.fix.title)).collect();
        // A directive that names this very rule can't name it once more.
        if rule != "unused-ignore" && takes_comments(&analysis) && offered.len() < 2 {
            offers.missing.push(format!("{name}: `{}` in\n{text}", finding.message));
        }
        let is_mine = |found: &Finding| found.rule.name == rule && found.range == finding.range;
        let mine: Vec<_> = offered.into_iter().filter(|quick| is_mine(&quick.finding)).collect();
        for quick in mine {
            assert!(!quick.fix.preferred && !finding.fixes.iter().any(|fix| fix.title == quick.fix.title));
            let is_for_file = quick.fix.title == titles[1];
            *(if is_for_file { &mut offers.for_files } else { &mut offers.for_lines }) += 1;
            let after = apply(text, &quick.fix.edits);
            let changed = read(&after);
            let left = diagnostics(&changed, Locale::English);
            let context = || format!("{name}: {} {:?} in\n{after}\n{left:#?}", quick.fix.title, finding.message);
            assert_eq!(literals(&analysis), literals(&changed), "{}", context());
            let (others, of_rule): (Outline, Outline) =
                outline(&found).into_iter().partition(|(other, _)| *other != rule);
            let (others_left, of_rule_left): (Outline, Outline) =
                outline(&left).into_iter().partition(|(other, _)| *other != rule);
            let told_once = |mut outline: Outline| {
                outline.dedup_by(|one, other| one == other && one.0 == "unused-ignore");
                outline
            };
            assert_eq!(told_once(others), told_once(others_left), "{}", context());
            assert!(of_rule_left.len() < of_rule.len(), "{}", context());
            let count = |list: &Outline, one: &(&str, String)| list.iter().filter(|other| *other == one).count();
            assert!(of_rule_left.iter().all(|one| count(&of_rule_left, one) <= count(&of_rule, one)), "{}", context());
        }
    }
    offers
}

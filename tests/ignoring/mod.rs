//! Quick fixes that have findings ignored: what each of them must keep to, whatever the text.

use tcerr::ide::{Analysis, diagnostics, quick_fixes, takes_comments};
use tcerr::locale::Locale;
use tcerr::rules::Finding;
use tcerr::text::apply;

/// Findings without their places, which a comment moves.
type Outline = Vec<(&'static str, String)>;

fn outline(findings: &[Finding]) -> Outline {
    let mut outline: Outline = findings.iter().map(|finding| (finding.rule.name, finding.message.clone())).collect();
    outline.sort();
    outline
}

/// The texts of all literals, in order.
fn literals(analysis: &Analysis) -> Vec<&str> {
    let literals = analysis.sites.spans.iter().filter(|span| span.is_literal());
    literals.map(|span| &analysis.text[span.content()]).collect()
}

/// Tries everything that has a finding of a text ignored; `read` reads the text as before. How often
/// it was offered for the line, and for the file.
pub fn is_ignored_at_will(name: &str, text: &str, read: impl Fn(&str) -> Analysis) -> [usize; 2] {
    let analysis = read(text);
    let found = diagnostics(&analysis, Locale::English);
    let mut offers = [0; 2];
    for finding in &found {
        let rule = finding.rule.name;
        let titles = [format!("Ignore `{rule}` on this line"), format!("Ignore `{rule}` in this file")];
        let quick = quick_fixes(&analysis, finding.range.clone(), Locale::English);
        let mine =
            quick.iter().filter(|quick| quick.finding.range == finding.range && titles.contains(&quick.fix.title));
        let mine: Vec<_> = mine.filter(|quick| quick.finding.rule.name == rule).collect();
        // A directive that names this very rule can't name it once more.
        if rule != "unused-ignore" && takes_comments(&analysis) {
            let shared = quick.iter().filter(|quick| titles.contains(&quick.fix.title)).count();
            assert!(shared >= 2, "{name}: `{}` can't be ignored in\n{text}", finding.message);
        }
        for quick in mine {
            assert!(!quick.fix.preferred && !finding.fixes.iter().any(|fix| fix.title == quick.fix.title));
            offers[usize::from(quick.fix.title == titles[1])] += 1;
            let after = apply(text, &quick.fix.edits);
            let changed = read(&after);
            let left = diagnostics(&changed, Locale::English);
            let context = || format!("{name}: {} {:?} in\n{after}\n{left:#?}", quick.fix.title, finding.message);
            assert_eq!(literals(&analysis), literals(&changed), "{}", context());
            let (others, of_rule): (Outline, Outline) =
                outline(&found).into_iter().partition(|(other, _)| *other != rule);
            let (others_left, of_rule_left): (Outline, Outline) =
                outline(&left).into_iter().partition(|(other, _)| *other != rule);
            assert_eq!(others, others_left, "{}", context());
            assert!(of_rule_left.len() < of_rule.len(), "{}", context());
            let count = |list: &Outline, one: &(&str, String)| list.iter().filter(|other| *other == one).count();
            assert!(of_rule_left.iter().all(|one| count(&of_rule_left, one) <= count(&of_rule, one)), "{}", context());
        }
    }
    offers
}

//! Every rule has a page in two languages, and the pages tell the truth: what they show as
//! reported is reported, what they show as not reported is not, and each fix mends its finding.

mod ignoring;

use std::fs;
use std::path::Path;

use tcerr::catalog::{self, Status};
use tcerr::ide::Analysis;
use tcerr::locale::Locale;
use tcerr::rules::{Finding, Fixable, Levels, RULES, Rule, Settings, Severity, check, mend, rule};
use tcerr::scan::{Declared, Project, Sites, Source, by_id, scan};
use tcerr::text::apply;

const ENGLISH: Headings = Headings {
    locale: Locale::English,
    folder: "docs/rules",
    severity: "Severity: ",
    found: "What it finds",
    why: "Why",
    reported: "Reported",
    not_reported: "Not reported",
    fix: "How to fix",
};

const CHINESE: Headings = Headings {
    locale: Locale::Chinese,
    folder: "docs/rules/zh-CN",
    severity: "级别：",
    found: "检查内容",
    why: "原因",
    reported: "会报告",
    not_reported: "不会报告",
    fix: "修复方法",
};

/// The words of a page that are the same for every rule.
struct Headings {
    locale: Locale,
    folder: &'static str,
    severity: &'static str,
    found: &'static str,
    why: &'static str,
    reported: &'static str,
    not_reported: &'static str,
    fix: &'static str,
}

/// A fenced block of a page. What it is stands behind the fence: a language's id, then words such as
/// `path=testdata/a.json`, `fixture`, `also=missing-request-id`.
#[derive(Clone, Debug, Default, PartialEq)]
struct Block {
    language: String,
    path: String,
    /// Whether the file is declared to be a fixture.
    fixture: bool,
    /// Rules other than the page's own that speak of it too, because they can't but.
    also: Vec<String>,
    text: String,
}

impl Block {
    fn opened(info: &str) -> Self {
        let mut words = info.split_whitespace();
        let mut block = Block { language: words.next().unwrap_or_default().to_owned(), ..Block::default() };
        for word in words {
            match word.split_once('=') {
                Some(("path", path)) => path.clone_into(&mut block.path),
                Some(("also", rules)) => block.also = rules.split(',').map(str::to_owned).collect(),
                None if word == "fixture" => block.fixture = true,
                _ => panic!("{word:?} says nothing of a block"),
            }
        }
        block
    }
}

/// A rule's page, taken apart.
struct Page {
    title: String,
    severity: String,
    /// Headings and what is under them, in order.
    sections: Vec<(String, String)>,
}

impl Page {
    fn read(page: &str) -> Self {
        let mut title = String::new();
        let mut severity = String::new();
        let mut sections: Vec<(String, String)> = Vec::new();
        let mut fenced = false;
        for line in page.lines() {
            fenced ^= line.starts_with("```");
            match line.strip_prefix("## ").filter(|_| !fenced) {
                Some(heading) => sections.push((heading.to_owned(), String::new())),
                None => match sections.last_mut() {
                    Some((_, body)) => *body += &format!("{line}\n"),
                    None if line.starts_with("# ") => line[2..].clone_into(&mut title),
                    None => severity.push_str(line),
                },
            }
        }
        Page { title, severity, sections }
    }

    fn body(&self, heading: &str) -> &str {
        self.sections.iter().find(|(name, _)| name == heading).map_or("", |(_, body)| body)
    }

    fn blocks(&self, heading: &str) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut open: Option<Block> = None;
        for line in self.body(heading).lines() {
            match (line.strip_prefix("```"), open.as_mut()) {
                (Some(info), None) => open = Some(Block::opened(info)),
                (Some(_), Some(_)) => blocks.extend(open.take()),
                (None, Some(block)) => block.text += &format!("{line}\n"),
                (None, None) => {}
            }
        }
        assert!(open.is_none(), "{}: a block under {heading} is never closed", self.title);
        blocks
    }
}

fn pages(rule: &Rule) -> [(&'static Headings, Page); 2] {
    [(&ENGLISH, Page::read(rule.page.0)), (&CHINESE, Page::read(rule.page.1))]
}

fn sites(block: &Block) -> Sites {
    let language = by_id(&block.language).unwrap_or_else(|| panic!("no language has the id {}", block.language));
    let declared = Declared { fixture: block.fixture, ..Declared::default() };
    scan(Source { path: &block.path, declared, ..Source::new(&block.text, language) })
}

fn findings(block: &Block, locale: Locale) -> Vec<Finding> {
    check(&block.text, &sites(block), &Levels::default(), locale)
}

/// Findings without their places, which a fix may move.
fn outline<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> Vec<(&'static str, String)> {
    let mut outline: Vec<_> =
        findings.into_iter().map(|finding| (finding.rule.name, finding.message.clone())).collect();
    outline.sort();
    outline
}

#[test]
fn rules_are_sorted_and_named_alike() {
    let names: Vec<&str> = RULES.iter().map(|rule| rule.name).collect();
    assert!(names.is_sorted_by(|a, b| a < b), "by name, each once: {names:?}");
    for name in names {
        assert!(
            name.split('-').all(|word| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase())),
            "{name} is not in kebab case"
        );
        assert_eq!(rule(name).map(|rule| rule.name), Some(name));
    }
}

#[test]
fn every_page_has_its_parts() {
    for rule in RULES {
        for (headings, page) in pages(rule) {
            let Headings { folder, found, why, reported, not_reported, fix, .. } = *headings;
            let name = format!("{folder}/{}.md", rule.name);
            assert_eq!(page.title, rule.name, "{name}");
            assert_eq!(
                page.severity,
                format!("{}{}", headings.severity, word(rule.severity, headings.locale)),
                "{name}"
            );
            let names: Vec<&str> = page.sections.iter().map(|(heading, _)| heading.as_str()).collect();
            assert_eq!(names, [found, why, reported, not_reported, fix], "{name}");
            for (heading, body) in &page.sections {
                assert!(!body.trim().is_empty(), "{name}: nothing under {heading}");
            }
            for heading in [reported, not_reported] {
                assert!(!page.blocks(heading).is_empty(), "{name}: no example under {heading}");
            }
        }
    }
}

fn word(severity: Severity, locale: Locale) -> &'static str {
    match severity {
        Severity::Error => locale.pick("error", "错误"),
        Severity::Warning => locale.pick("warning", "警告"),
        Severity::Information => locale.pick("information", "信息"),
        Severity::Hint => locale.pick("hint", "提示"),
    }
}

#[test]
fn both_languages_show_the_same_examples() {
    for rule in RULES {
        let [(_, english), (_, chinese)] = pages(rule);
        assert_eq!(english.blocks(ENGLISH.reported), chinese.blocks(CHINESE.reported), "{}", rule.name);
        assert_eq!(english.blocks(ENGLISH.not_reported), chinese.blocks(CHINESE.not_reported), "{}", rule.name);
    }
}

#[test]
fn no_page_is_without_its_rule() {
    for headings in [&ENGLISH, &CHINESE] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(headings.folder);
        for entry in fs::read_dir(&folder).expect("the folder of pages") {
            let path = entry.expect("an entry").path();
            if let Some(name) = path.file_name().and_then(|name| name.to_str()?.strip_suffix(".md")) {
                assert!(rule(name).is_some(), "{} belongs to no rule", path.display());
            }
        }
    }
}

#[test]
fn what_is_shown_as_reported_is() {
    for rule in RULES {
        for block in Page::read(rule.page.0).blocks(ENGLISH.reported) {
            let found = findings(&block, Locale::English);
            for name in block.also.iter().map(String::as_str).chain([rule.name]) {
                assert!(found.iter().any(|finding| finding.rule.name == name), "no {name} in\n{}", block.text);
            }
            for finding in found {
                let expected =
                    finding.rule.name == rule.name || block.also.iter().any(|also| also == finding.rule.name);
                assert!(expected, "{}: {} in\n{}", rule.name, finding.message, block.text);
            }
        }
    }
}

#[test]
fn what_is_shown_as_not_reported_is_not() {
    for rule in RULES {
        for block in Page::read(rule.page.0).blocks(ENGLISH.not_reported) {
            let found = findings(&block, Locale::English);
            assert!(
                found.iter().all(|finding| finding.rule.name != rule.name),
                "{}: {found:?} in\n{}",
                rule.name,
                block.text
            );
        }
    }
}

#[test]
fn every_range_is_what_its_message_names() {
    for rule in RULES {
        for block in Page::read(rule.page.0).blocks(ENGLISH.reported) {
            for finding in findings(&block, Locale::English) {
                let name = finding.rule.name;
                let text = block.text.get(finding.range.clone());
                let text = text.unwrap_or_else(|| panic!("{name}: {:?} is no range of\n{}", finding.range, block.text));
                // A key is written in many ways: with either quotes, with none, with escaped ones.
                let text = text.trim_matches(['"', '\'', '\\']);
                match missing_from(name) {
                    Some(key) => assert_eq!(text, key, "{name}"),
                    None if NAMES_ITS_TEXT.contains(&name) => {
                        let said = &finding.message;
                        assert!(said.contains(&format!("`{text}`")), "{name}: {text:?} is not in {said:?}");
                    }
                    None => {}
                }
            }
        }
    }
}

/// The key that a rule about a missing key points at.
fn missing_from(rule: &str) -> Option<&'static str> {
    match rule {
        "missing-request-id" => Some("Response"),
        "missing-error-code" | "missing-error-message" | "error-with-data" => Some("Error"),
        _ => None,
    }
}

/// The rules that point at a code or a key and name it.
const NAMES_ITS_TEXT: [&str; 9] = [
    "duplicate-key",
    "legacy-code",
    "miscased-key",
    "misspelled-code",
    "removed-code",
    "unexpected-error-field",
    "unexpected-sibling",
    "unknown-code",
    "wrong-service",
];

#[test]
fn both_languages_find_the_same_and_say_it_apart() {
    for rule in RULES {
        for block in Page::read(rule.page.0).blocks(ENGLISH.reported) {
            let english = findings(&block, Locale::English);
            let chinese = findings(&block, Locale::Chinese);
            assert_eq!(english.len(), chinese.len());
            for (english, chinese) in english.iter().zip(&chinese) {
                assert_eq!((english.rule.name, &english.range), (chinese.rule.name, &chinese.range));
                assert!(english.message.is_ascii() && !english.message.is_empty(), "{}", english.message);
                assert!(!chinese.message.is_ascii(), "{}", chinese.message);
                assert_eq!(english.fixes.len(), chinese.fixes.len());
            }
        }
        assert!(!rule.summary.0.is_empty() && !rule.summary.1.is_ascii(), "{}", rule.name);
    }
}

#[test]
fn each_fix_removes_its_finding_and_adds_none() {
    for rule in RULES {
        for block in Page::read(rule.page.0).blocks(ENGLISH.reported) {
            let before = findings(&block, Locale::English);
            for (index, finding) in before.iter().enumerate() {
                // A fix may mend others as well: what has slipped out is in one place and missing in another.
                let others = before.iter().enumerate().filter(|(other, _)| *other != index).map(|(_, finding)| finding);
                for fix in &finding.fixes {
                    assert!(!fix.title.is_empty() && !fix.edits.is_empty());
                    let mended = Block { text: apply(&block.text, &fix.edits), ..block.clone() };
                    let mut left = outline(others.clone());
                    for found in outline(&findings(&mended, Locale::English)) {
                        let known = left.iter().position(|other| *other == found);
                        let known = known.unwrap_or_else(|| panic!("{}: {found:?} in\n{}", fix.title, mended.text));
                        left.remove(known);
                    }
                }
            }
        }
    }
}

#[test]
fn a_rule_says_whether_its_findings_can_be_fixed() {
    for rule in RULES {
        let found = Page::read(rule.page.0).blocks(ENGLISH.reported);
        let found = found.iter().flat_map(|block| findings(block, Locale::English));
        let fixes: Vec<_> = found.filter(|finding| finding.rule.name == rule.name).flat_map(|it| it.fixes).collect();
        let expected = match (fixes.iter().any(|fix| fix.preferred), fixes.is_empty()) {
            (true, _) => Fixable::Safe,
            (false, false) => Fixable::Offered,
            (false, true) => Fixable::No,
        };
        assert_eq!(rule.fixable(), expected, "{}", rule.name);
    }
}

/// For each misspelled code of a Go file whether `--fix` mends it.
fn safe(lines: &str) -> Vec<bool> {
    let text = format!("package p\n\n// tencentcloud\n{lines}");
    let found = findings(&Block { language: "go".to_owned(), text, ..Block::default() }, Locale::English);
    let found = found.iter().filter(|finding| finding.rule.name == "misspelled-code");
    found.map(|finding| finding.safe_fix().is_some()).collect()
}

#[test]
fn only_slips_are_mended_unasked() {
    let compared = |code: &str| safe(&format!("var is = err.Code == \"{code}\"\n"));
    for code in ["FailedOpreation", "AuthFailure.SignatureFailre", "ResourceInuse", "AuthFailureTokenFailure"] {
        assert_eq!(compared(code), [true], "{code}");
    }
    // Another word of other codes, two codes alike.
    for code in
        ["AuthFailure.SignatureExpired", "InvalidParameterValue.DeviceOnline2", "InvalidSecurityGroupID.NotFuond"]
    {
        assert!(compared(code).iter().all(|is_safe| !is_safe), "{code}");
    }
}

#[test]
fn no_code_is_written_where_it_stands_already() {
    let map = |keys: &[&str]| {
        let keys: String = keys.iter().map(|key| format!("\t\"{key}\": true,\n")).collect();
        format!("var errorCodes = map[string]bool{{\n{keys}}}\n")
    };
    assert_eq!(safe(&map(&["FailedOpreation", "InternalError"])), [true]);
    assert_eq!(safe(&map(&["FailedOpreation", "FailedOperation"])), [false]);
    assert_eq!(safe(&map(&["FailedOpreation", "FailedOperatoin"])), [false, false]);
    // Each in a map of its own, or only compared.
    assert_eq!(safe(&(map(&["FailedOpreation"]) + &map(&["FailedOperation"]))), [true]);
    assert_eq!(safe("var is = err.Code == \"FailedOpreation\" || err.Code == \"FailedOperation\"\n"), [true]);
    let switch = |cases: &[&str]| {
        let cases: String = cases.iter().map(|code| format!("\tcase \"{code}\":\n\t\treturn\n")).collect();
        format!("func f(err E) {{\n\tswitch err.Code {{\n{cases}\t}}\n}}\n")
    };
    assert_eq!(safe(&switch(&["FailedOpreation", "InternalError"])), [true]);
    assert_eq!(safe(&switch(&["FailedOpreation", "FailedOperation"])), [false]);
}

#[test]
fn nothing_is_left_to_mend_once_it_is_done() {
    let mut fixed = 0;
    for rule in RULES {
        let page = Page::read(rule.page.0);
        for block in page.blocks(ENGLISH.reported).into_iter().chain(page.blocks(ENGLISH.not_reported)) {
            let find = |text: &str| findings(&Block { text: text.to_owned(), ..block.clone() }, Locale::English);
            let safe = find(&block.text).iter().filter(|finding| finding.safe_fix().is_some()).count();
            let mended = mend(&block.text, find(&block.text), find);
            assert!(mended.stopped.is_none(), "{:?} in\n{}", mended.stopped, block.text);
            assert!(mended.fixed.len() >= safe, "{}", block.text);
            assert!(mended.left.iter().all(|finding| finding.safe_fix().is_none()), "{}", mended.text);
            assert_eq!(mend(&mended.text, find(&mended.text), find).text, mended.text);
            fixed += safe;
        }
    }
    assert!(fixed > 30, "{fixed} were mended");
}

#[test]
fn each_finding_can_be_ignored_on_its_line_and_in_its_file() {
    for rule in RULES {
        let page = Page::read(rule.page.0);
        for block in page.blocks(ENGLISH.reported).into_iter().chain(page.blocks(ENGLISH.not_reported)) {
            let language = by_id(&block.language).expect("a language");
            let declared = Declared { fixture: block.fixture, ..Declared::default() };
            let settings = Settings { declared, ..Settings::default() };
            let read =
                |text: &str| Analysis::configured(text.to_owned(), language, &block.path, Project::default(), settings);
            let offers = ignoring::offers(rule.name, &block.text, read);
            assert!(offers.missing.is_empty(), "{:#?}", offers.missing);
        }
    }
}

#[test]
fn misspelled_codes_can_be_mended() {
    for block in Page::read(rule("misspelled-code").expect("a rule").page.0).blocks(ENGLISH.reported) {
        for finding in findings(&block, Locale::English) {
            assert!(!finding.fixes.is_empty(), "{}", finding.message);
        }
    }
}

/// The findings in a Go file that imports services and compares with codes.
fn of_comparisons(services: &[&str], codes: &[&str]) -> Vec<Finding> {
    let package = "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud";
    let imports: String =
        services.iter().map(|service| format!("import _ \"{package}/{service}/v20170312\"\n")).collect();
    let lines: String = codes.iter().map(|code| format!("\tif err.Code == \"{code}\" {{\n\t}}\n")).collect();
    let text = format!("package p\n\nimport \"{package}/common/errors\"\n{imports}\nfunc f() {{\n{lines}}}\n");
    findings(&Block { language: "go".to_owned(), text, ..Block::default() }, Locale::English)
}

#[test]
fn codes_that_all_services_share_are_right_beside_every_import() {
    let shared: Vec<&str> = catalog::all().filter(|code| code.note().is_some()).map(|code| code.text()).collect();
    assert!(shared.len() > 60, "the common codes and those of the SDKs");
    for services in [&[][..], &["sms"], &["cvm", "vpc"]] {
        let found = of_comparisons(services, &shared);
        assert!(found.is_empty(), "{services:?}: {found:?}");
    }
}

#[test]
fn every_listed_code_is_right_beside_the_import_of_its_service() {
    for service in catalog::services() {
        let listed = catalog::all().filter(|code| code.is_listed_for(&[service]));
        let codes: Vec<&str> = listed.map(|code| code.text()).collect();
        let found = of_comparisons(&[service.name()], &codes);
        assert!(found.is_empty(), "{}: {found:?}", service.name());
    }
}

#[test]
fn every_removed_code_names_its_last_release() {
    for code in catalog::all().filter(|code| code.status() == Status::Removed) {
        let found = of_comparisons(&[], &[code.text()]);
        let [finding] = found.as_slice() else { panic!("{}: {found:?}", code.text()) };
        assert_eq!(finding.rule.name, "removed-code");
        let releases: Vec<&str> = code.listings().filter_map(|listing| listing.removed).collect();
        assert!(releases.iter().any(|release| finding.message.contains(release)), "{}", finding.message);
    }
}

#[test]
fn fixes_lead_to_codes_of_the_services_in_use() {
    let first = |services: &[&str], code: &str| {
        let found = of_comparisons(services, &[code]);
        found.iter().map(|finding| (finding.rule.name, finding.fixes.first().map(|fix| fix.title.clone()))).next()
    };
    let fix = |title: &str| Some(title.to_owned());
    for (service, code, expected) in [
        ("dnspod", "FailedOperation.NotRealName", "FailedOperation.NotRealNamedUser"),
        ("iai", "FailedOperation.NoFaceInPhoto", "InvalidParameterValue.NoFaceInPhoto"),
    ] {
        let title = fix(&format!("Suggestion: replace with `{expected}`"));
        assert_eq!(first(&[service], code), Some(("unknown-code", title)));
    }
    let title = fix("Replace with `AuthFailure.SignatureExpire`");
    assert_eq!(first(&["cvm"], "AuthFailure.SignatureExpired"), Some(("misspelled-code", title)));
    // Which of two twins is meant, the import says.
    for (service, meant) in [("cvm", "InvalidSecurityGroupId.NotFound"), ("vpc", "InvalidSecurityGroupID.NotFound")] {
        let title = fix(&format!("Replace with `{meant}`"));
        assert_eq!(first(&[service], "InvalidSecurityGroupID.NotFuond"), Some(("misspelled-code", title)));
    }
    // A slip in a code of another service is a slip, but mending it would leave a code of another service.
    assert_eq!(first(&["sms"], "InvalidInstanceId.NotFuond"), Some(("misspelled-code", None)));
}

//! What quick fixes write, to the letter: the samples of `tests/fixes.md`, and those of
//! `tests/ignoring/samples.md` for what an editor writes to have a finding ignored.

use tcerr::ide::{Analysis, quick_fixes};
use tcerr::locale::Locale;
use tcerr::rules::{Finding, Levels, Settings, check, mend};
use tcerr::scan::{Declared, Project, Source, by_id, scan};
use tcerr::text::apply;

const PAGES: [&str; 2] = [include_str!("fixes.md"), include_str!("ignoring/samples.md")];

/// Stands in the samples for an id that is made up.
const NEW_ID: &str = "ffffffff-ffff-4fff-bfff-ffffffffffff";

struct Sample<'a> {
    rule: &'a str,
    fix: &'a str,
    language: &'a str,
    fixture: bool,
    before: String,
    after: String,
}

fn samples(page: &str) -> Vec<Sample<'_>> {
    page.split("\n## ").skip(1).map(sample).collect()
}

fn sample(section: &str) -> Sample<'_> {
    let (heading, body) = section.split_once('\n').expect("a heading");
    let (rule, fix) = heading.split_once(": ").expect("a rule and the title of its fix");
    let fence = if body.contains("````") { "````" } else { "```" };
    let [_, before, _, after, _] = body.split(fence).collect::<Vec<_>>()[..] else { panic!("two blocks: {heading}") };
    let (info, before) = before.split_once('\n').expect("a block");
    let (language, after) = after.split_once('\n').expect("a block");
    let fixture = info.strip_suffix(" fixture");
    assert_eq!(fixture.unwrap_or(info), language, "{heading}");
    Sample { rule, fix, language, fixture: fixture.is_some(), before: before.to_owned(), after: after.to_owned() }
}

impl Sample<'_> {
    /// The text after each fix that bears the title, with ids that are made up replaced.
    fn mended(&self) -> Vec<String> {
        let language = by_id(self.language).expect("a language");
        let declared = Declared { fixture: self.fixture, ..Declared::default() };
        let settings = Settings { declared, ..Settings::default() };
        let analysis = Analysis::configured(self.before.clone(), language, "", Project::default(), settings);
        let quick = quick_fixes(&analysis, 0..self.before.len(), Locale::English).into_iter();
        let fixes = quick.filter(|quick| quick.finding.rule.name == self.rule && quick.fix.title == self.fix);
        let fixes = fixes.map(|quick| quick.fix);
        fixes.map(|fix| self.with_new_id(apply(&self.before, &fix.edits))).collect()
    }

    fn findings(&self, text: &str) -> Vec<Finding> {
        let language = by_id(self.language).expect("a language");
        let declared = Declared { fixture: self.fixture, ..Declared::default() };
        let sites = scan(Source { declared, ..Source::new(text, language) });
        check(text, &sites, &Levels::default(), Locale::English)
    }

    fn with_new_id(&self, mut text: String) -> String {
        if let Some(at) = self.after.find(NEW_ID)
            && let Some(id) = text.get(at..at + NEW_ID.len())
        {
            let is_id = id.bytes().zip(NEW_ID.bytes()).all(|(letter, form)| match form {
                b'-' | b'4' => letter == form,
                _ => letter.is_ascii_hexdigit(),
            });
            assert!(is_id, "{id} in\n{text}");
            text.replace_range(at..at + NEW_ID.len(), NEW_ID);
        }
        text
    }
}

#[test]
fn fixes_write_what_the_samples_show() {
    for sample in PAGES.into_iter().flat_map(samples) {
        assert_eq!(sample.mended(), [sample.after.as_str()], "{}: {} in\n{}", sample.rule, sample.fix, sample.before);
    }
}

#[test]
fn line_breaks_are_those_of_the_text() {
    for sample in PAGES.into_iter().flat_map(samples) {
        let [before, after] = [&sample.before, &sample.after].map(|text| text.replace('\n', "\r\n"));
        let sample = Sample { before, after, ..sample };
        assert_eq!(sample.mended(), [sample.after.as_str()], "{}: {} in\n{}", sample.rule, sample.fix, sample.before);
    }
}

#[test]
fn nothing_is_left_to_mend_once_it_is_done() {
    for sample in samples(include_str!("fixes.md")) {
        for line_break in ["\n", "\r\n", "\r"] {
            let before = sample.before.replace('\n', line_break);
            let find = |text: &str| sample.findings(text);
            let mended = mend(&before, find(&before), find);
            assert!(mended.stopped.is_none(), "{:?} in\n{before}", mended.stopped);
            assert!(mended.left.iter().all(|finding| finding.safe_fix().is_none()), "{}", mended.text);
            assert_eq!(mend(&mended.text, find(&mended.text), find).text, mended.text);
            // What is new has the line breaks of what was there.
            assert_eq!(mended.text.replace("\r\n", "\n").replace('\r', "\n").replace('\n', line_break), mended.text);
        }
    }
}

/// A fix that comes between a comment and what it hides must not lead to what is hidden being mended.
#[test]
fn what_is_ignored_is_not_mended() {
    let before = "# tencent\nResponse:\n  # tcerr:ignore[misspelled-code]\n  \
        Error: {Code: FailedOpreation, Message: m}\n  Set: |\n    text\n";
    let sample =
        Sample { rule: "", fix: "", language: "yaml", fixture: false, before: before.to_owned(), after: String::new() };
    let find = |text: &str| sample.findings(text);
    assert!(find(before).iter().any(|finding| finding.rule.name == "missing-request-id"));
    let mended = mend(before, find(before), find);
    assert!(mended.text.contains("FailedOpreation") && mended.text.contains("tcerr:ignore"), "{}", mended.text);
    assert!(mended.left.iter().all(|finding| finding.rule.name != "misspelled-code"), "{}", mended.text);
}

/// The id that is there is the right one, wherever it stands.
#[test]
fn no_id_is_made_up_beside_one_that_has_slipped_out() {
    for (language, before) in [
        (
            "python",
            "# tencentcloudapi.com\nX = '{\"Response\": {\"TotalCount\": 1}, \"RequestId\": \"' + real + '\"}'\n",
        ),
        (
            "javascript",
            "// tencentcloudapi.com\nx = '{\"Response\": {\"TotalCount\": 1}, \"RequestId\": ' + real + '}'\n",
        ),
        ("json", "{\"Response\": {\"TotalCount\": 1}, \"RequestId\": 7}"),
    ] {
        let before = before.to_owned();
        let fixture = language == "json";
        let sample = Sample { rule: "", fix: "", language, fixture, before, after: String::new() };
        let found = sample.findings(&sample.before);
        let missing: Vec<&Finding> = found.iter().filter(|one| one.rule.name == "missing-request-id").collect();
        let [missing] = missing[..] else { panic!("{found:?}") };
        assert!(missing.safe_fix().is_none(), "{missing:?}");
    }
}

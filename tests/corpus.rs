//! Source files that say themselves what is to be found in them (see `tests/corpus/README.md`).

mod ignoring;

use std::collections::BTreeSet;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

use tcerr::catalog::{OwnCode, OwnCodes, Service, service};
use tcerr::ide::Analysis;
use tcerr::locale::Locale;
use tcerr::rules::{self, Finding, Levels, Settings, check, mend, rule};
use tcerr::scan::{
    CodeSite, Declared, Envelope, Form, Gate, LANGUAGES, Language, Meaning, Outcome, Project, Sites, Source, View,
    by_path, may_have_sites, scan,
};
use tcerr::text::apply;

/// A file of the corpus as the program sees it, and what its markers say.
struct Sample {
    /// Relative to the corpus.
    name: String,
    language: &'static Language,
    text: String,
    /// Where it pretends to be.
    path: String,
    project: Project,
    fixture: bool,
    gate: Gate,
    services: Vec<Service>,
    own: OwnCodes,
    /// Whether everything that is found must be marked.
    complete: bool,
    marks: Vec<Mark>,
    /// For each line of the text, its number in the file.
    lines: Vec<usize>,
}

/// What is expected at a place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Mark {
    start: usize,
    end: usize,
    expected: String,
}

/// The place of a line in a text, without its line end.
type Line = Range<usize>;

impl Sample {
    fn read(name: &str, content: &str) -> Result<Self, String> {
        // JSON has no comments: its files end in a name that no other tool takes for JSON.
        let path = name.strip_suffix(".expect").unwrap_or(name);
        let language = by_path(Path::new(path)).ok_or("no language has files of this name")?;
        let mut sample = Sample {
            name: name.to_owned(),
            language,
            text: String::with_capacity(content.len()),
            path: path.to_owned(),
            project: Project::default(),
            fixture: false,
            gate: Gate::Auto,
            services: Vec::new(),
            own: OwnCodes::default(),
            complete: false,
            marks: Vec::new(),
            lines: Vec::new(),
        };
        let mut last: Option<Line> = None;
        for (number, line) in (1..).zip(content.split_inclusive('\n')) {
            let whole = line.trim_end_matches(['\n', '\r']);
            if let Some(directive) = directive(whole).filter(|_| number == 1) {
                sample.obey(directive)?;
            } else if let Some((columns, expected)) = marker(whole) {
                let on = last.clone().ok_or("a marker with no line above it")?;
                let range = place(&sample.text, &on, columns)
                    .ok_or_else(|| format!("line {number}: the carets reach beyond the line above"))?;
                sample.marks.push(Mark { start: range.start, end: range.end, expected: expected.to_owned() });
            } else {
                let start = sample.text.len();
                sample.text.push_str(line);
                sample.lines.push(number);
                last = Some(start..start + whole.len());
            }
        }
        Ok(sample)
    }

    /// Reads the first line's words: `complete`, `fixture`, `sdk`, `always`, `path=…`, `service=…`, `own=…`.
    fn obey(&mut self, directive: &str) -> Result<(), String> {
        let mut own = Vec::new();
        for word in directive.split(',').map(str::trim) {
            match word.split_once('=') {
                None if word == "complete" => self.complete = true,
                None if word == "fixture" => self.fixture = true,
                None if word == "sdk" => self.project.uses_sdk = true,
                None if word == "always" => self.gate = Gate::Always,
                Some(("path", path)) => path.clone_into(&mut self.path),
                Some(("service", name)) => self.services.extend(service(name)),
                Some(("own", code)) => own.push(OwnCode { code: code.to_owned(), ..OwnCode::default() }),
                _ => return Err(format!("no file can be {word:?}")),
            }
        }
        self.own = OwnCodes::new(own);
        Ok(())
    }

    fn source<'a>(&'a self, text: &'a str) -> Source<'a> {
        let declared = Declared { fixture: self.fixture, services: &self.services, gate: self.gate, own: &self.own };
        Source { path: &self.path, project: self.project, declared, ..Source::new(text, self.language) }
    }

    fn sites(&self) -> Sites {
        scan(self.source(&self.text))
    }

    /// Everything that does not go as the markers say.
    fn complaints(&self) -> Vec<String> {
        let sites = self.sites();
        let found = found(&self.text, &sites, &Sites { directives: Vec::new(), ..self.sites() });
        let mut complaints = Vec::new();
        for mark in &self.marks {
            let problem = match mark.expected.as_str() {
                "not a code" => sites
                    .codes
                    .iter()
                    .find(|site| site.range.start < mark.end && mark.start < site.range.end)
                    .map(|site| format!("is taken for `{}`", describe(site))),
                expected => (!found
                    .iter()
                    .any(|fact| fact.start == mark.start && fact.end == mark.end && says(&fact.expected, expected)))
                .then(|| {
                    let here: Vec<&str> = found
                        .iter()
                        .filter(|fact| fact.start < mark.end && mark.start < fact.end)
                        .map(|fact| fact.expected.as_str())
                        .collect();
                    if here.is_empty() { "nothing is found".to_owned() } else { format!("found: {}", here.join("; ")) }
                }),
            };
            if let Some(problem) = problem {
                complaints.push(self.complaint(mark, &format!("expected `{}`, but {problem}", mark.expected)));
            }
        }
        if self.complete {
            let is_marked = |fact: &Mark| {
                self.marks.iter().any(|mark| match mark.expected.as_str() {
                    // Complained of above.
                    "not a code" => fact.start < mark.end && mark.start < fact.end,
                    expected => {
                        mark.start == fact.start && mark.end == fact.end && sort(expected) == sort(&fact.expected)
                    }
                })
            };
            for fact in found.iter().filter(|fact| !is_marked(fact)) {
                complaints.push(self.complaint(fact, &format!("found `{}`, but nothing is marked", fact.expected)));
            }
        }
        if !found.is_empty() && !may_have_sites(self.source(&self.text)) {
            complaints.push(format!("{}: the quick look says that there is nothing", self.name));
        }
        complaints
    }

    fn complaint(&self, mark: &Mark, message: &str) -> String {
        let before = &self.text[..mark.start];
        let line = self.lines[before.matches('\n').count()];
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        format!("{}:{line}:{column}: {:?}: {message}", self.name, &self.text[mark.start..mark.end])
    }
}

/// The words behind `corpus:` in a file's first line.
fn directive(line: &str) -> Option<&str> {
    line.trim_start_matches('\u{feff}')
        .trim_start_matches(['/', '#', '-'])
        .trim()
        .strip_prefix("corpus:")
        .map(str::trim)
}

/// The columns that a marker's carets cover, from 0, and what it expects there.
fn marker(line: &str) -> Option<(Range<usize>, &str)> {
    let body = line.trim_start();
    let body = ["//", "--", "#"].iter().find_map(|mark| body.strip_prefix(mark)).unwrap_or(body);
    let carets = body.trim_start();
    let expected = carets.trim_start_matches('^');
    let width = carets.len() - expected.len();
    let start = line[..line.len() - carets.len()].chars().count();
    (width > 0 && expected.starts_with(' ')).then(|| (start..start + width, expected.trim()))
}

/// The bytes of some columns of a line.
fn place(text: &str, line: &Line, columns: Range<usize>) -> Option<Range<usize>> {
    let content = &text[line.clone()];
    let mut offsets = content.char_indices().map(|(offset, _)| offset).chain([content.len()]);
    let start = offsets.nth(columns.start)?;
    let end = offsets.nth(columns.end - columns.start - 1)?;
    Some(line.start + start..line.start + end)
}

/// Everything that was found, as a marker would say it; `bare` are the same sites without directives.
fn found(text: &str, sites: &Sites, bare: &Sites) -> Vec<Mark> {
    let mark = |range: Range<usize>, expected: String| Mark { start: range.start, end: range.end, expected };
    let codes = sites.codes.iter().map(|site| mark(site.range.clone(), describe(site)));
    let envelopes = sites.envelopes.iter().map(|envelope| {
        let view = sites.view(text, envelope);
        // Without the wrapper, the first letter of what it should wrap is marked.
        let object = view.source_range(envelope.object).start;
        let range = envelope.response.map_or(object..object + 1, |response| view.source_range(response.key));
        mark(range, outcome(envelope, view))
    });
    let findings = check(text, sites, &Levels::default(), Locale::English);
    let all = check(text, bare, &Levels::default(), Locale::English);
    let is_shown =
        |one: &&Finding| findings.iter().any(|shown| shown.range == one.range && shown.rule.name == one.rule.name);
    let ignored = all.iter().filter(|one| !is_shown(one));
    let ignored = ignored.map(|finding| mark(finding.range.clone(), format!("ignored {}", finding.rule.name)));
    // What is said of a code says the same as its finding.
    let findings = findings.iter().filter(|finding| !matches!(finding.rule.name, "misspelled-code" | "unknown-code"));
    codes
        .chain(envelopes)
        .chain(ignored)
        .chain(findings.map(|finding| mark(finding.range.clone(), finding.rule.name.to_owned())))
        .collect()
}

fn describe(site: &CodeSite) -> String {
    let form = site.form.name();
    match &site.meaning {
        Meaning::Listed(code) => format!("code {form} {:?}", code.status()).to_lowercase(),
        Meaning::Parent(_) => format!("code {form}"),
        Meaning::Legacy => format!("code {form} legacy"),
        Meaning::Own => format!("code {form} own"),
        Meaning::Unknown { near } => match near.first() {
            Some(code) => format!("misspelled -> {}", code.text()),
            None => "unknown".to_owned(),
        },
    }
}

fn outcome(envelope: &Envelope, view: View<'_>) -> String {
    let outcome = match envelope.outcome(view) {
        Outcome::Success => "success",
        Outcome::Failure => "failure",
        Outcome::Malformed => "malformed",
    };
    format!("response {outcome}")
}

/// What a marker is about: a code, a response, or one rule's finding.
fn sort(expected: &str) -> &str {
    match expected.split(' ').next() {
        Some("misspelled" | "unknown") => "code",
        Some(word) => word,
        None => "",
    }
}

/// Whether what was found is what a marker says, which may leave the last word out.
fn says(found: &str, expected: &str) -> bool {
    found
        .strip_prefix(expected)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(' ') && expected.starts_with("code "))
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus")
}

fn samples() -> Vec<Sample> {
    let mut samples = Vec::new();
    for language in fs::read_dir(folder())
        .expect("the corpus")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.is_dir())
    {
        for file in fs::read_dir(&language).expect("a folder").map(|entry| entry.expect("an entry").path()) {
            let name = file
                .strip_prefix(folder())
                .expect("a file of the corpus")
                .to_str()
                .expect("a plain name")
                .replace('\\', "/");
            let content = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{name}: {error}"));
            samples.push(Sample::read(&name, &content).unwrap_or_else(|error| panic!("{name}: {error}")));
        }
    }
    samples.sort_by(|a, b| a.name.cmp(&b.name));
    samples
}

#[test]
fn what_is_found_is_what_is_marked() {
    let complaints: Vec<String> = samples().iter().flat_map(Sample::complaints).collect();
    assert!(complaints.is_empty(), "{} complaints:\n{}", complaints.len(), complaints.join("\n"));
}

#[test]
fn every_range_is_what_it_says() {
    for sample in samples() {
        let sites = sample.sites();
        for site in &sites.codes {
            let source = &sample.text[site.range.clone()];
            // Joints of literals stand between the letters of a code, and escapes for them.
            let letters = |text: &str| text.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>();
            let is_said = source == site.text
                || source.contains(['\\', '`'])
                || letters(source) == letters(&site.text)
                || site.form == Form::Folded;
            assert!(is_said, "{}: {source:?} is not {:?}", sample.name, site.text);
        }
        for pair in sites.codes.windows(2) {
            assert!(pair[0].range.end <= pair[1].range.start, "{}: {:?} is there twice", sample.name, pair[1].text);
        }
        for finding in check(&sample.text, &sites, &Levels::default(), Locale::English) {
            assert!(sample.text.get(finding.range.clone()).is_some(), "{}: {:?}", sample.name, finding);
            let of_code = matches!(
                finding.rule.name,
                "legacy-code" | "misspelled-code" | "removed-code" | "unknown-code" | "wrong-service"
            );
            assert_eq!(
                of_code,
                sites.codes.iter().any(|site| site.range == finding.range),
                "{}: {finding:?}",
                sample.name
            );
        }
    }
}

#[test]
fn every_fix_mends_its_finding() {
    let outline = |findings: &[&Finding]| -> Vec<(&str, String)> {
        findings.iter().map(|finding| (finding.rule.name, finding.message.clone())).collect()
    };
    for sample in samples() {
        let before = check(&sample.text, &sample.sites(), &Levels::default(), Locale::English);
        for (index, finding) in before.iter().enumerate() {
            let others: Vec<&Finding> =
                before.iter().enumerate().filter(|(other, _)| *other != index).map(|(_, finding)| finding).collect();
            for fix in &finding.fixes {
                let mended = apply(&sample.text, &fix.edits);
                let after = check(&mended, &scan(sample.source(&mended)), &Levels::default(), Locale::English);
                // What has slipped out is in one place and missing in another: both are mended.
                let mut left = outline(&others);
                for found in outline(&after.iter().collect::<Vec<_>>()) {
                    let known = left.iter().position(|other| *other == found);
                    let known = known.unwrap_or_else(|| panic!("{}: {}: {found:?}", sample.name, fix.title));
                    left.remove(known);
                }
            }
        }
    }
}

#[test]
fn nothing_is_left_to_mend_once_it_is_done() {
    for sample in samples() {
        let find = |text: &str| check(text, &scan(sample.source(text)), &Levels::default(), Locale::English);
        let mended = mend(&sample.text, find(&sample.text), find);
        assert!(mended.stopped.is_none(), "{}: {:?}", sample.name, mended.stopped);
        assert!(mended.left.iter().all(|finding| finding.safe_fix().is_none()), "{}", sample.name);
        assert_eq!(mend(&mended.text, find(&mended.text), find).text, mended.text, "{}", sample.name);
    }
}

#[test]
fn every_finding_can_be_ignored_on_its_line_and_in_its_file() {
    let (mut for_lines, mut for_files) = (0, 0);
    for sample in samples() {
        for text in [sample.text.clone(), sample.text.replace('\r', "").replace('\n', "\r\n")] {
            let offers = ignoring::offers(&sample.name, &text, |text| {
                let Source { path, project, declared, .. } = sample.source(text);
                let settings = Settings { declared, ..Settings::default() };
                Analysis::configured(text.to_owned(), sample.language, path, project, settings)
            });
            assert!(offers.missing.is_empty(), "{:#?}", offers.missing);
            (for_lines, for_files) = (for_lines + offers.for_lines, for_files + offers.for_files);
        }
    }
    assert!(for_lines > 800 && for_files > 800, "{for_lines} and {for_files}");
}

#[test]
fn every_language_has_samples() {
    let samples = samples();
    for language in LANGUAGES {
        assert!(
            samples.iter().any(|sample| sample.language == *language),
            "no file of {} is in tests/corpus",
            language.name
        );
    }
}

#[test]
fn every_marker_is_understood() {
    const WORDS: [&str; 5] = ["unknown", "not a code", "response success", "response failure", "response malformed"];
    let forms = ["code exact", "code prefix", "code part", "code pattern", "code folded", "code inside"];
    let statuses = ["", " common", " service", " client", " removed", " legacy", " own"];
    for sample in samples() {
        for mark in &sample.marks {
            let expected = mark.expected.as_str();
            let is_code =
                forms.iter().any(|form| expected.strip_prefix(form).is_some_and(|status| statuses.contains(&status)));
            let is_known = is_code
                || WORDS.contains(&expected)
                || expected.starts_with("misspelled -> ")
                || rule(expected.strip_prefix("ignored ").unwrap_or(expected)).is_some();
            assert!(is_known, "{}", sample.complaint(mark, "nobody understands this marker"));
        }
    }
}

#[test]
fn every_rule_has_samples() {
    let found: BTreeSet<&str> = samples()
        .iter()
        .flat_map(|sample| check(&sample.text, &sample.sites(), &Levels::default(), Locale::English))
        .map(|finding| finding.rule.name)
        .collect();
    let all: BTreeSet<&str> = rules::RULES.iter().map(|rule| rule.name).collect();
    assert_eq!(found, all);
}

/// The runner itself: markers that are wrong must not pass.
#[test]
fn wrong_markers_are_noticed() {
    let go = |lines: &[&str]| Sample::read("go/a.go", &lines.join("\n")).map(|sample| sample.complaints().len());
    let line = r#"x := "😀" + f(err.Code == "ResourceInUse.EventBus")"#;
    let mark = "//                        ^^^^^^^^^^^^^^^^^^^^^^ ";
    let right = format!("{mark}code exact");
    assert_eq!(go(&["// corpus: complete", line, &right]), Ok(0));
    assert_eq!(go(&["// corpus: complete", line, &format!("{right} service")]), Ok(0));
    assert_eq!(go(&["// corpus: complete", line]), Ok(1), "not marked");
    assert_eq!(go(&[line]), Ok(0), "not marked, in a file that need not be complete");
    assert_eq!(go(&["", line, &format!("{mark}code prefix")]), Ok(1), "another form");
    assert_eq!(go(&["", line, &format!("{mark}code exact common")]), Ok(1), "another status");
    assert_eq!(go(&["", line, &format!("{mark}not a code")]), Ok(1), "a code");
    assert_eq!(go(&["", line, &right.replacen(" ^", "^^", 1)]), Ok(1), "a column to the left");
    assert!(go(&["", line, &right, "x", "//^ unknown"]).is_err(), "beyond the line");
    assert!(go(&["// corpus: perfect"]).is_err(), "no such word");
}

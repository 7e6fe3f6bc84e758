//! The literals and comments of the sample in `tests/differential/sample` are those that tree-sitter finds: the
//! snapshots beside its files say so. How they are made, and the same proof over real source:
//! `tests/differential/README.md`.

#[path = "differential/src/ours.rs"]
mod ours;

use std::collections::BTreeSet;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

use tcerr::scan::{LANGUAGES, Language};

const SAMPLE: &str = "tests/differential/sample";

/// What a snapshot holds.
#[derive(Default)]
struct Snapshot {
    /// The only parts of the text that it is about, if it is not about all.
    parts: Vec<Range<usize>>,
    literals: BTreeSet<(usize, usize)>,
    comments: BTreeSet<(usize, usize)>,
}

fn snapshot(path: &Path, text: &str) -> Snapshot {
    let range = |word: &str| {
        let (start, end) = word.split_once("..").expect("a range");
        start.parse().expect("a number")..end.parse().expect("a number")
    };
    let mut snapshot = Snapshot::default();
    for line in fs::read_to_string(path).expect("a snapshot").lines() {
        if let Some(part) = line.strip_prefix("part ") {
            snapshot.parts.push(range(part));
            continue;
        }
        let (list, line) = match line.strip_prefix("comment ") {
            Some(line) => (&mut snapshot.comments, line),
            None => (&mut snapshot.literals, line),
        };
        let (place, slice) = line.split_once(' ').expect("a range and what stands there");
        let place = range(place);
        assert_eq!(format!("{:?}", &text[place.clone()]), slice, "{}: is of another text", path.display());
        list.insert((place.start, place.end));
    }
    snapshot
}

/// The sample of a language: its name is one of the language's ids.
fn sample(language: &Language) -> Option<PathBuf> {
    let entries = fs::read_dir(SAMPLE).expect("the sample");
    entries.map(|entry| entry.expect("an entry").path()).find(|path| {
        let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        language.ids.contains(&stem) && path.extension().is_some_and(|extension| extension != "literals")
    })
}

#[test]
fn literals_and_comments_are_those_that_tree_sitter_finds() {
    let mut wrong = String::new();
    for language in LANGUAGES {
        let path = sample(language).unwrap_or_else(|| panic!("{} has no sample in {SAMPLE}", language.name));
        let text = fs::read_to_string(&path).expect("text");
        let snapshot = snapshot(&path.with_extension("literals"), &text);
        assert!(snapshot.literals.len() > 4, "{}: hardly a sample", path.display());
        let compared = |range: &(usize, usize)| {
            let inside = |part: &Range<usize>| part.start <= range.0 && range.1 <= part.end;
            snapshot.parts.is_empty() || snapshot.parts.iter().any(inside)
        };
        let reading = ours::read(language, &text);
        let literals = reading.literals.iter().map(|range| (range.start, range.end));
        let comments = reading.comments.as_ref().map(|comments| {
            let trimmed = |range: &Range<usize>| (range.start, range.start + text[range.clone()].trim_end().len());
            comments.iter().map(trimmed).filter(compared).collect()
        });
        let mut compare = |ours: BTreeSet<(usize, usize)>, theirs: &BTreeSet<(usize, usize)>| {
            for (start, end) in ours.symmetric_difference(theirs) {
                let line = text[..*start].matches('\n').count() + 1;
                let finder = if ours.contains(&(*start, *end)) { "tcerr" } else { "tree-sitter" };
                wrong += &format!("{}:{line}: only {finder} finds {:?}\n", path.display(), &text[*start..*end]);
            }
        };
        compare(literals.filter(compared).collect(), &snapshot.literals);
        if let Some(comments) = comments {
            compare(comments, &snapshot.comments);
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

//! The small committed sample: a file a language, and beside it a snapshot of what tree-sitter finds there. The
//! snapshots keep the plain tests of tcerr honest (`tests/literals.rs`) without tree-sitter.

use std::fmt::Write;
use std::path::Path;
use std::{fs, io};

use crate::corpus;
use crate::grammars::Grammar;
use crate::theirs::{Reader, Reading};

/// Compares the snapshots with what tree-sitter finds, or writes them. Tells whether all were, or are, right.
pub fn compare(folder: &Path, grammars: impl Iterator<Item = &'static Grammar>, write: bool) -> io::Result<bool> {
    let mut right = true;
    for grammar in grammars {
        let stem = |path: &Path| path.file_stem().and_then(|stem| stem.to_str()) == Some(grammar.id);
        let sample = |path: &Path| stem(path) && path.extension().is_none_or(|extension| extension != "literals");
        let Some(path) = corpus::files(folder).into_iter().find(|path| sample(path)) else {
            println!("{}: has no sample", grammar.id);
            right = false;
            continue;
        };
        let text = fs::read_to_string(&path)?;
        let reading = Reader::default().read(grammar, &text);
        for range in &reading.unread {
            println!("{}: tree-sitter does not understand {:?}", path.display(), &text[range.clone()]);
            right = false;
        }
        let snapshot = snapshot(&text, &reading);
        let place = folder.join(grammar.id).with_extension("literals");
        if write {
            fs::write(&place, snapshot)?;
        } else if fs::read_to_string(&place).ok() != Some(snapshot) {
            println!("{}: is not what tree-sitter finds", place.display());
            right = false;
        }
    }
    Ok(right)
}

/// A line for each literal and comment: its range in bytes, as it is compared, and what stands there. Where only
/// parts of a text are compared, these come first.
fn snapshot(text: &str, reading: &Reading) -> String {
    let mut lines = String::new();
    for part in reading.parts.iter().flatten() {
        let _ = writeln!(lines, "part {}..{}", part.start, part.end);
    }
    for found in reading.literals.iter().filter(|found| reading.compares(&found.range)) {
        let _ = writeln!(lines, "{}..{} {:?}", found.range.start, found.range.end, &text[found.range.clone()]);
    }
    for found in reading.comments.iter().filter(|found| reading.compares(&found.range)) {
        let slice = text[found.range.clone()].trim_end();
        let _ = writeln!(lines, "comment {}..{} {slice:?}", found.range.start, found.range.start + slice.len());
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammars::GRAMMARS;

    #[test]
    fn the_snapshots_are_what_tree_sitter_finds() {
        assert!(compare(Path::new("sample"), GRAMMARS.iter(), false).expect("files"));
    }
}

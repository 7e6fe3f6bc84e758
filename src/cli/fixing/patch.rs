//! Unified diffs, as `git apply` and `patch -p1` take them.
//!
//! Lines end at `\n` and at nothing else: a `\r` belongs to its line. Names are written as Git does: in quotes,
//! if they hold what would end them; with a tab behind them, if they hold blanks.

use similar::{Algorithm, DiffOp, DiffTag, capture_diff_slices, group_diff_ops};

/// How many lines are shown around a change.
const AROUND: usize = 3;

/// The patch that makes one text of a file another; empty if they are the same. `mark` stands in front of both; the
/// path has `/` between its names, and need not be UTF-8.
pub fn patch(path: &[u8], mark: &str, old: &str, new: &str) -> String {
    if old == new {
        return String::new();
    }
    let (old, new) = (format!("{mark}{old}"), format!("{mark}{new}"));
    let lines = |text| str::split_inclusive(text, '\n').collect::<Vec<&str>>();
    let (old, new) = (lines(&old), lines(&new));
    let mut patch = format!("--- {}\n+++ {}\n", name("a", path), name("b", path));
    for hunk in group_diff_ops(capture_diff_slices(Algorithm::Myers, &old, &new), AROUND) {
        write_hunk(&mut patch, &hunk, &old, &new);
    }
    patch
}

fn write_hunk(patch: &mut String, hunk: &[DiffOp], old: &[&str], new: &[&str]) {
    let (Some(first), Some(last)) = (hunk.first(), hunk.last()) else { return };
    let before = first.old_range().start..last.old_range().end;
    let after = first.new_range().start..last.new_range().end;
    patch.push_str(&format!("@@ -{} +{} @@\n", lines(before), lines(after)));
    for op in hunk {
        if op.tag() == DiffTag::Equal {
            old[op.old_range()].iter().for_each(|line| write_line(patch, ' ', line));
        } else {
            old[op.old_range()].iter().for_each(|line| write_line(patch, '-', line));
            new[op.new_range()].iter().for_each(|line| write_line(patch, '+', line));
        }
    }
}

/// Lines as the head of a hunk counts them: the first, from 1, and how many; if there are none, the one before.
fn lines(range: std::ops::Range<usize>) -> String {
    match range.len() {
        0 => format!("{},0", range.start),
        1 => (range.start + 1).to_string(),
        count => format!("{},{count}", range.start + 1),
    }
}

fn write_line(patch: &mut String, sign: char, line: &str) {
    patch.push(sign);
    patch.push_str(line);
    if !line.ends_with('\n') {
        patch.push_str("\n\\ No newline at end of file\n");
    }
}

/// The name of a file in the tree of this name.
fn name(tree: &str, path: &[u8]) -> String {
    let mut name = format!("{tree}/");
    let mut is_odd = false;
    for chunk in path.strip_prefix(b"/").unwrap_or(path).utf8_chunks() {
        is_odd |= chunk.valid().contains(is_escaped) || !chunk.invalid().is_empty();
        name.extend(chunk.valid().chars().map(escaped));
        name.extend(chunk.invalid().iter().map(|byte| format!("\\{byte:03o}")));
    }
    match is_odd {
        true => format!("\"{name}\""),
        false if name.contains(' ') => name + "\t",
        false => name,
    }
}

fn is_escaped(letter: char) -> bool {
    letter.is_ascii_control() || matches!(letter, '"' | '\\')
}

fn escaped(letter: char) -> String {
    match letter {
        '"' | '\\' => format!("\\{letter}"),
        '\n' => "\\n".to_owned(),
        '\t' => "\\t".to_owned(),
        '\r' => "\\r".to_owned(),
        letter if is_escaped(letter) => format!("\\{:03o}", letter as u32),
        letter => letter.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_end_at_line_feeds_only() {
        let shown = patch(b"a.json", "\u{feff}", "{\r\n\"a\": 1\r,\r\n\"b\": 2}", "{\r\n\"a\": 3\r,\r\n\"b\": 2}");
        assert_eq!(
            shown,
            "--- a/a.json\n+++ b/a.json\n@@ -1,3 +1,3 @@\n \u{feff}{\r\n-\"a\": 1\r,\r\n+\"a\": 3\r,\r\n \"b\": 2}\n\\ No newline at end of file\n"
        );
        assert_eq!(patch(b"a.json", "", "same", "same"), "");
    }

    #[test]
    fn hunks_count_their_lines() {
        let old: Vec<String> = (1..=20).map(|line| format!("{line}\n")).collect();
        let mut new = old.clone();
        new[0] = String::new();
        new[10] += "new\n";
        let heads = |old: &str, new: &str| -> Vec<String> {
            patch(b"a", "", old, new).lines().filter(|line| line.starts_with('@')).map(str::to_owned).collect()
        };
        assert_eq!(heads(&old.concat(), &new.concat()), ["@@ -1,4 +1,3 @@", "@@ -9,6 +8,7 @@"]);
        assert_eq!(heads("", "a\nb\n"), ["@@ -0,0 +1,2 @@"]);
        assert_eq!(heads("a\n", "b\n"), ["@@ -1 +1 @@"]);
    }

    #[test]
    fn names_are_written_as_git_writes_them() {
        for (path, expected) in [
            (&b"src/a.py"[..], "a/src/a.py"),
            ("样例/a b.py".as_bytes(), "a/样例/a b.py\t"),
            (b"a\"b\\\n\x01.py", "\"a/a\\\"b\\\\\\n\\001.py\""),
            (b"bad \xff\xe4\xb8.py", "\"a/bad \\377\\344\\270.py\""),
            (b"/tmp/a.py", "a/tmp/a.py"),
        ] {
            assert_eq!(name("a", path), expected);
        }
    }
}

//! `tcerr check --fix`, killed at any moment: every file is whole, old or new.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use super::{RIGHT, WRONG, folder, tcerr};

const FILES: usize = 200;
/// So many runs must have written some of the files, and not all.
const CUT_OFF: usize = 12;

/// Long enough that writing takes its time.
fn text(index: usize) -> String {
    format!("[{}{WRONG}\n, {{\"of\": {index}}}]\n", format!("{RIGHT},\n").repeat(50 + index % 7 * 30))
}

fn path(index: usize) -> String {
    format!("m{}/f{index}.json", index % 5)
}

/// What is in a folder, by path.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        match path.is_dir() {
            true => found.extend(files(&path)),
            false => drop(found.insert(path.clone(), fs::read(path).expect("a file"))),
        }
    }
    found
}

#[test]
fn every_file_is_whole_whenever_the_program_is_killed() {
    let texts: Vec<(String, String)> = (0..FILES).map(|index| (path(index), text(index))).collect();
    let texts: Vec<(&str, &[u8])> = texts.iter().map(|(path, text)| (path.as_str(), text.as_bytes())).collect();
    let tree = folder(&texts);
    let old = files(tree.path());
    let begun = Instant::now();
    assert_eq!(tcerr(tree.path(), &["check", "--fix"]).status.code(), Some(0));
    let whole_run = begun.elapsed();
    let new = files(tree.path());
    assert!(old.len() == FILES && old.keys().eq(new.keys()) && old.iter().zip(&new).all(|(old, new)| old != new));

    let (mut cut_off, mut left_behind, mut rounds) = (0, 0, 0);
    let mut patience = whole_run / 2;
    while cut_off < CUT_OFF {
        rounds += 1;
        assert!(rounds < 20 * CUT_OFF, "{cut_off} of {rounds} runs were cut off while they wrote");
        for (path, text) in &old {
            fs::write(path, text).expect("a file");
        }
        let mut program = Command::new(env!("CARGO_BIN_EXE_tcerr"))
            .current_dir(tree.path())
            .args(["check", "--fix", "--quiet"])
            .stdout(Stdio::null())
            .spawn()
            .expect("the program runs");
        std::thread::sleep(patience);
        program.kill().expect("a signal");
        program.wait().expect("an end");
        let mut found = files(tree.path());
        let temporary: Vec<PathBuf> = found.keys().filter(|path| !old.contains_key(*path)).cloned().collect();
        for path in temporary {
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            assert!(name.starts_with(".tcerr-") && name.ends_with(".tmp"), "{}", path.display());
            found.remove(&path);
            fs::remove_file(path).expect("a file");
            left_behind += 1;
        }
        assert!(found.keys().eq(old.keys()), "a file is gone");
        for (path, text) in &found {
            assert!(*text == old[path] || *text == new[path], "{} is neither old nor new", path.display());
        }
        // The next one is killed at another moment, where the files are being written.
        patience = match found.iter().filter(|(path, text)| **text == new[*path]).count() {
            0 => patience * 11 / 10,
            FILES => patience * 9 / 10,
            written => {
                cut_off += 1;
                patience * if written * 2 < FILES { 21 } else { 19 } / 20
            }
        };
    }
    // What is left behind is passed over, and the next run does the rest.
    fs::write(tree.path().join(".tcerr-abcdefgh.tmp"), WRONG).expect("a file");
    assert_eq!(tcerr(tree.path(), &["check", "--fix", "--hidden"]).status.code(), Some(0));
    let found = files(tree.path());
    assert!(new.iter().all(|(path, text)| found.get(path) == Some(text)));
    // On Linux a file has a name of its own for a moment only, and one file at a time.
    if cfg!(target_os = "linux") {
        assert!(left_behind <= rounds, "{left_behind} files were left behind");
    }
}

//! A large tree on the command line, beside a program that only reads it and one that searches it
//! for all codes.

use std::fs;
use std::path::Path;

use tcerr::catalog;
use tcerr::scan::LANGUAGES;

use crate::client::Program;
use crate::inputs::{Codes, fixture};
use crate::random::Random;
use crate::report::{Table, median, short};
use crate::runner::Runner;
use crate::samples::{self, Sample};

const FILES: usize = 5000;
/// The least and the greatest length of a file.
const LENGTHS: (usize, usize) = (5_000, 80_000);
const ROUNDS: usize = 9;

/// With this and a folder, the bench's own program reads all files below it and does nothing else.
pub const READ: &str = "--read";
/// Where `scripts/bench` has put ripgrep.
const RIPGREP: &str = "TCERR_RIPGREP";

pub fn figures(table: &mut Table) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let root = folder.path().join("tree");
    let bytes = write_tree(&root);
    let codes = folder.path().join("codes");
    let all: String = catalog::all().map(|code| format!("{}\n", code.text())).collect();
    fs::write(&codes, all).expect("a file");

    let mut ours = Runner::new(Program::Tcerr.path().expect("it is built"), 1);
    ours.command.arg("check").arg(&root);
    let mut reader = Runner::new(std::env::current_exe().expect("this program"), 0);
    reader.command.arg(READ).arg(&root);
    let mut search = std::env::var_os(RIPGREP).map(|path| {
        let mut search = Runner::new(path.into(), 0);
        search.command.args(["--no-config", "--fixed-strings", "--file"]).arg(&codes).arg(&root);
        search
    });
    for _ in 0..ROUNDS {
        ours.run();
        reader.run();
        if let Some(search) = &mut search {
            search.run();
        }
    }

    let figure = format!("`tcerr check`, {FILES} files, {} MB, 3 % with codes", short(bytes as f64 / 1e6));
    table.note(&figure, format!("{} s, read {} s", short(median(&ours.wall)), short(median(&reader.wall))));
    let (Some(seconds), Some(reading)) = (ours.processor(), reader.processor()) else {
        return table.note("the same in processor time", "this system does not tell".to_owned());
    };
    let figure = "the same in processor time";
    let note = |other: f64| format!("{} s and {} s", short(seconds), short(other));
    table.at_most(figure, 2.0, "× walking and reading", seconds / reading, &note(reading));
    match search.and_then(|search| search.processor()) {
        Some(other) => table.at_most(figure, 0.2, "× `rg -F -f all-codes`", seconds / other, &note(other)),
        None => table.note(figure, "no ripgrep to compare with: run scripts/bench".to_owned()),
    }
}

/// Writes a tree of files in all languages that there are samples of, and of JSON; how many bytes.
fn write_tree(root: &Path) -> usize {
    let samples: Vec<(Sample, &str)> = samples::all().map(|(name, sample)| (sample, extension(name))).collect();
    let fixture = fixture();
    let mut random = Random::new(6);
    let mut codes = Codes::of_cvm(10);
    let mut bytes = 0;
    for index in 0..FILES {
        let folder = root.join(format!("part{}/package{}", index % 13, index % 101));
        fs::create_dir_all(&folder).expect("a folder");
        let (sample, extension) = random.pick(&samples);
        let length = random.between(LENGTHS.0, LENGTHS.1);
        let with_codes = index % 33 == 0;
        let (text, extension) = match index % 10 {
            0 if with_codes => (fixture.chars().take(length).collect(), "json"),
            0 => (translations(length, &mut random), "json"),
            _ if with_codes => (sample.file(length, &mut random, &mut codes), *extension),
            _ => (sample.foreign_file(length, &mut random), *extension),
        };
        bytes += text.len();
        fs::write(folder.join(format!("file{index}.{extension}")), text).expect("a file");
    }
    bytes
}

/// How the names of a language's files end.
fn extension(name: &str) -> &'static str {
    let language = LANGUAGES.iter().find(|language| language.name == name).expect("a language");
    language.extensions.first().expect("an ending")
}

/// JSON that has nothing to do with Tencent Cloud.
fn translations(length: usize, random: &mut Random) -> String {
    let words = ["save", "open", "close", "delete the file", "cancel", "really?", "保存", "a \"word\""];
    let mut lines = Vec::new();
    while lines.len() * 60 < length {
        let text = format!("{} {}", random.pick(&words), random.pick(&words));
        lines.push(format!("  \"dialog.{}.{}\": {}", random.below(1000), lines.len(), serde_json::Value::from(text)));
    }
    format!("{{\n{}\n}}\n", lines.join(",\n"))
}

/// Reads all files below a folder.
pub fn read_all(folder: &Path) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let entry = entry.expect("an entry");
        if entry.file_type().expect("a kind").is_dir() {
            read_all(&entry.path());
        } else {
            std::hint::black_box(fs::read(entry.path()).expect("a file"));
        }
    }
}

//! A whole tree on the command line, beside a program that only reads it.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::client::Program;
use crate::inputs::{Codes, fixture};
use crate::process::children_seconds;
use crate::random::Random;
use crate::report::{Table, median, short};
use crate::samples::{Sample, sample};

const FILES: usize = 2000;
const LENGTH: usize = 30_000;
const ROUNDS: usize = 15;

/// With this and a folder, the bench's own program reads all files below it and does nothing else.
pub const READ: &str = "--read";

pub fn figures(table: &mut Table) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let bytes = write_tree(folder.path());
    let tcerr = |folder: &Path| {
        let mut command = Command::new(Program::Tcerr.path().expect("it is built"));
        command.arg("check").arg(folder);
        command
    };
    let reader = |folder: &Path| {
        let mut command = Command::new(std::env::current_exe().expect("this program"));
        command.arg(READ).arg(folder);
        command
    };
    let (mut ours, mut floor) = (Runs::default(), Runs::default());
    for _ in 0..ROUNDS {
        ours.run(tcerr(folder.path()), 1);
        floor.run(reader(folder.path()), 0);
    }
    let mut measured = format!("{} s, read {} s", short(median(&ours.wall)), short(median(&floor.wall)));
    if let (Some(ours), Some(floor)) = (ours.processor, floor.processor) {
        let seconds = |total: f64| short(total / ROUNDS as f64);
        measured = format!("{measured}; processors {} s, read {} s", seconds(ours), seconds(floor));
    }
    let megabytes = bytes as f64 / 1e6;
    table.note(&format!("`tcerr check`, {FILES} files, {} MB, 3 % with codes", short(megabytes)), measured);
}

#[derive(Default)]
struct Runs {
    wall: Vec<f64>,
    /// Seconds of processor time of all runs together.
    processor: Option<f64>,
}

impl Runs {
    fn run(&mut self, mut command: Command, expected: i32) {
        let before = children_seconds();
        let begin = Instant::now();
        let status = command.stdout(Stdio::null()).status().expect("it starts");
        self.wall.push(begin.elapsed().as_secs_f64());
        assert_eq!(status.code(), Some(expected), "{command:?}");
        if let (Some(before), Some(after)) = (before, children_seconds()) {
            *self.processor.get_or_insert(0.0) += after - before;
        }
    }
}

/// Writes a tree of files in five languages and JSON; how many bytes.
fn write_tree(root: &Path) -> usize {
    const LANGUAGES: [(&str, &str); 5] =
        [("Go", "go"), ("Python", "py"), ("JavaScript", "js"), ("TypeScript", "ts"), ("Java", "java")];
    let samples: Vec<(Sample, &str)> =
        LANGUAGES.iter().map(|(name, extension)| (sample(name).expect("a sample"), *extension)).collect();
    let fixture: String = fixture().chars().take(LENGTH).collect();
    let mut random = Random::new(6);
    let mut codes = Codes::of_cvm(10);
    let mut bytes = 0;
    for index in 0..FILES {
        let folder = root.join(format!("part{}/package{}", index % 13, index % 101));
        fs::create_dir_all(&folder).expect("a folder");
        let (sample, extension) = random.pick(&samples);
        let with_codes = index % 33 == 0;
        let (text, extension) = match index % 10 {
            0 if with_codes => (fixture.clone(), "json"),
            0 => (translations(&mut random), "json"),
            _ if with_codes => (sample.file(LENGTH, &mut random, &mut codes), *extension),
            _ => (sample.foreign_file(LENGTH, &mut random), *extension),
        };
        bytes += text.len();
        fs::write(folder.join(format!("file{index}.{extension}")), text).expect("a file");
    }
    bytes
}

/// JSON that has nothing to do with Tencent Cloud.
fn translations(random: &mut Random) -> String {
    let words = ["save", "open", "close", "delete the file", "cancel", "really?", "保存", "a \"word\""];
    let mut lines = Vec::new();
    while lines.len() * 60 < LENGTH {
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

//! The differential proof of the lexer: README.md says what it is and how to run it.

mod compare;
mod corpus;
mod explained;
mod grammars;
mod ours;
mod report;
mod theirs;

use std::path::PathBuf;
use std::sync::Mutex;
use std::{env, fs, thread};

use grammars::{GRAMMARS, Grammar};
use report::Figures;

const USAGE: &str = "usage: differential CORPUS [--language ID]... [--show N] [--every]

  --language ID  only this language (go, typescriptreact, shellscript, …); may stand more than once
  --show N       print N unexplained disagreements a language, the first of each file
  --every        … and not only the first of each file: the others mostly follow from it
  --explained    … and those that are explained";

#[derive(Default)]
struct Options {
    corpus: PathBuf,
    languages: Vec<String>,
    show: usize,
    every: bool,
    explained: bool,
}

fn options() -> Option<Options> {
    let mut options = Options::default();
    let mut arguments = env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--language" => options.languages.push(arguments.next()?),
            "--show" => options.show = arguments.next()?.parse().ok()?,
            "--every" => options.every = true,
            "--explained" => options.explained = true,
            _ if argument.starts_with('-') => return None,
            _ => options.corpus = argument.into(),
        }
    }
    let known = options.languages.iter().all(|id| grammars::by_id(id).is_some());
    (known && options.corpus.is_dir()).then_some(options)
}

fn main() {
    let Some(options) = options() else {
        eprintln!("{USAGE}");
        std::process::exit(2);
    };
    let chosen =
        |grammar: &&Grammar| options.languages.is_empty() || options.languages.iter().any(|id| id == grammar.id);
    let mut rows = Vec::new();
    for grammar in GRAMMARS.iter().filter(chosen) {
        let figures = tcerr::scan::by_id(grammar.id).map(|language| measure(grammar, language, &options));
        rows.push((grammar.name, figures));
    }
    println!("{}\n{}", report::table(&rows), report::reasons(&rows));
}

/// Compares all files of a language.
fn measure(grammar: &'static Grammar, language: &tcerr::scan::Language, options: &Options) -> Figures {
    let folder = options.corpus.join(grammar.id);
    let files = corpus::files(&folder);
    let next = Mutex::new(files.iter());
    let total = Mutex::new(Figures::default());
    let shown = Mutex::new(Vec::new());
    let work = || {
        let mut reader = theirs::Reader::default();
        let mut figures = Figures::default();
        loop {
            let Some(path) = next.lock().expect("no panic").next() else { break };
            let Ok(text) = fs::read_to_string(path) else { continue };
            let theirs = reader.read(grammar, &text);
            let ours = ours::read(language, &text);
            let comparison = compare::compare(grammar.id, &text, &ours, &theirs);
            figures.add(text.len(), !theirs.unread.is_empty(), &comparison);
            let explained = comparison.explained.iter().map(|(_, case)| case).filter(|_| options.explained);
            let cases = comparison.unexplained.iter().chain(explained);
            let most = if options.every { usize::MAX } else { 1 };
            let relative = path.strip_prefix(&options.corpus).unwrap_or(path);
            let mut shown = shown.lock().expect("no panic");
            shown.extend(cases.take(most).map(|case| (relative.to_path_buf(), report::show(relative, case))));
        }
        total.lock().expect("no panic").merge(figures);
    };
    let workers = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| (0..workers).for_each(|_| drop(scope.spawn(work))));
    let mut shown = shown.into_inner().expect("no panic");
    shown.sort_by(|one, other| one.0.cmp(&other.0));
    for (_, text) in evenly(&shown, options.show) {
        println!("{text}");
    }
    total.into_inner().expect("no panic")
}

/// So many of a list, from all over it.
fn evenly<T>(list: &[T], most: usize) -> impl Iterator<Item = &T> {
    let step = list.len().div_ceil(most.max(1)).max(1);
    list.iter().step_by(step).take(most)
}

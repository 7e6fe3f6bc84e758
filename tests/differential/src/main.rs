//! The differential proof of the lexer: README.md says what it is and how to run it.

mod bounds;
mod compare;
mod corpus;
mod explained;
mod grammars;
mod ours;
mod report;
mod sample;
mod theirs;

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Mutex;
use std::{env, fs, thread};

use grammars::{GRAMMARS, Grammar};
use report::Figures;

const USAGE: &str =
    "usage: differential CORPUS [--language ID]... [--show N] [--every] [--explained] [--comments] [--write FILE]
       differential --sample FOLDER [--language ID]... [--write]

  --language ID  only this language (go, typescriptreact, shellscript, …); may stand more than once
  --show N       print N unexplained disagreements a language, the first of each file
  --every        … and not only the first of each file: the others mostly follow from it
  --explained    … and those that are explained
  --comments     … and not literals, but comments
  --write FILE   write the tables between the two marks of this page
  --sample       look whether the snapshots beside the samples are what tree-sitter finds; with --write, make them

Exit codes: 0 all as it should be, 1 something unexplained, 2 failed";

#[derive(Default)]
struct Options {
    /// Of the corpus, or of the sample.
    folder: PathBuf,
    languages: Vec<String>,
    show: usize,
    every: bool,
    explained: bool,
    comments: bool,
    sample: bool,
    write: Option<PathBuf>,
}

fn options() -> Option<Options> {
    let mut options = Options { sample: env::args().any(|argument| argument == "--sample"), ..Options::default() };
    let mut arguments = env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--language" => options.languages.push(arguments.next()?),
            "--show" => options.show = arguments.next()?.parse().ok()?,
            "--every" => options.every = true,
            "--explained" => options.explained = true,
            "--comments" => options.comments = true,
            "--sample" => {}
            "--write" if options.sample => options.write = Some(PathBuf::new()),
            "--write" => options.write = Some(arguments.next()?.into()),
            _ if argument.starts_with('-') => return None,
            _ => options.folder = argument.into(),
        }
    }
    let known = options.languages.iter().all(|id| grammars::by_id(id).is_some());
    (known && options.folder.is_dir()).then_some(options)
}

fn main() -> ExitCode {
    let Some(options) = options() else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let chosen =
        |grammar: &&Grammar| options.languages.is_empty() || options.languages.iter().any(|id| id == grammar.id);
    let chosen = GRAMMARS.iter().filter(chosen);
    let done = if options.sample {
        sample::compare(&options.folder, chosen, options.write.is_some())
    } else {
        let rows: Vec<_> = chosen.map(|grammar| (grammar.name, measure(grammar, &options))).collect();
        let text = report::tables(&rows);
        println!("{text}");
        let written = options.write.as_ref().map_or(Ok(()), |page| report::write(page, &text));
        written.map(|()| rows.iter().all(|(_, figures)| figures.unexplained() == 0))
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(error) => {
            eprintln!("differential: {error}");
            ExitCode::from(2)
        }
    }
}

/// Compares all files of a language. One that tcerr does not read yet is read by tree-sitter alone.
fn measure(grammar: &'static Grammar, options: &Options) -> Figures {
    let language = tcerr::scan::by_id(grammar.id);
    let folder = options.folder.join(grammar.id);
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
            let Some(language) = language else {
                figures.add_theirs(text.len(), &theirs);
                continue;
            };
            let ours = ours::read(language, &text);
            let comparison = compare::compare(grammar.id, &text, &ours, &theirs);
            figures.add_theirs(text.len(), &theirs);
            figures.add(&comparison);
            let explained = comparison.explained.iter().map(|(_, case)| case).filter(|_| options.explained);
            let cases: Vec<_> = match options.comments {
                true => comparison.comments_missing.iter().collect(),
                false => comparison.unexplained.iter().chain(explained).collect(),
            };
            let most = if options.every { usize::MAX } else { 1 };
            let relative = path.strip_prefix(&options.folder).unwrap_or(path);
            let mut shown = shown.lock().expect("no panic");
            shown.extend(cases.iter().take(most).map(|case| (relative.to_path_buf(), report::show(relative, case))));
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
    Figures { not_yet: language.is_none(), ..total.into_inner().expect("no panic") }
}

/// So many of a list, from all over it.
fn evenly<T>(list: &[T], most: usize) -> impl Iterator<Item = &T> {
    let step = list.len().div_ceil(most.max(1)).max(1);
    list.iter().step_by(step).take(most)
}

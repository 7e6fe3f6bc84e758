//! The figures that this program is held to, measured and printed as one table.
//!
//! `scripts/bench` runs this; see there for its options. Inputs are made here, the same on every
//! run. What is compared is measured in turn within one run, and medians are given: machines have
//! other things to do, and only the ratios carry over to another one.

mod burst;
mod client;
mod inputs;
mod near;
mod process;
mod random;
mod report;
mod responses;
mod runner;
mod samples;
mod scanning;
mod start;
mod tree;
mod typing;

use std::process::ExitCode;

use report::Table;

/// Adds a group of figures to the table.
type Group = fn(&mut Table);

/// The groups, by the words that pick them on the command line.
const GROUPS: [(&str, Group); 9] = [
    ("start", start::figures),
    ("code", typing::code_figures),
    ("burst", burst::figures),
    ("fixture", typing::fixture_figures),
    ("scan", scanning::figures),
    ("near", near::figures),
    ("size", process::size_figures),
    ("tree", tree::figures),
    ("responses", responses::figures),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [flag, folder] = arguments.as_slice()
        && flag == tree::READ
    {
        tree::read_all(folder.as_ref());
        return ExitCode::SUCCESS;
    }
    if !arguments.iter().any(|argument| argument == "--bench") {
        // `cargo test --all-targets` comes here; there is nothing to test.
        println!("the figures are measured by scripts/bench");
        return ExitCode::SUCCESS;
    }
    let wanted: Vec<&String> = arguments.iter().filter(|argument| !argument.starts_with("--")).collect();
    let mut table = Table::default();
    for (name, measure) in GROUPS {
        if wanted.is_empty() || wanted.iter().any(|word| *word == name) {
            eprintln!("measuring: {name}");
            measure(&mut table);
        }
    }
    println!("{table}");
    let strict = arguments.iter().any(|argument| argument == "--strict");
    if strict && table.is_over() { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

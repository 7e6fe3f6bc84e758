//! The speed of reading, without a server.

use std::hint::black_box;

use tcerr::scan::{Dialect, Grammar, LANGUAGES, Source, by_id, lex, may_have_sites, parse, scan};

use crate::inputs::{self, Codes};
use crate::random::Random;
use crate::report::{Table, median, short, speed, time};
use crate::samples::sample;

const ROUNDS: usize = 41;
const MEGABYTE: usize = 1_000_000;

pub fn figures(table: &mut Table) {
    lexing(table);
    parsing(table);
    for (name, text, is_foreign) in [
        ("`scan::scan` of the 10,000-line Go file", inputs::code_file(), false),
        ("`scan::may_have_sites` of a foreign Go file", inputs::foreign_file(MEGABYTE), true),
    ] {
        let language = by_id("go").expect("a language");
        let source = Source { path: "document.go", ..Source::new(&text, language) };
        assert_ne!(may_have_sites(source), is_foreign, "{name}");
        let times: Vec<f64> = (0..ROUNDS)
            .map(|_| if is_foreign { time(|| may_have_sites(source)) } else { time(|| scan(source)) })
            .collect();
        let taken = median(&times);
        table.note(name, format!("{} MB/s ({} ms)", short(speed(text.len(), taken)), short(taken)));
    }
}

fn lexing(table: &mut Table) {
    for language in LANGUAGES {
        let Grammar::Code(syntax) = &language.grammar else { continue };
        let figure = format!("literals of {}", language.name);
        let Some(sample) = sample(language.name) else {
            table.at_least(&figure, 300.0, "MB/s", 0.0, "benches/figures/samples.rs has no sample of it");
            continue;
        };
        let text = sample.file(MEGABYTE, &mut Random::new(4), &mut Codes::of_cvm(10));
        let count = lex(&text, syntax).len();
        let times: Vec<f64> = (0..ROUNDS).map(|_| time(|| lex(black_box(&text), syntax))).collect();
        let note = format!("{} spans a KB", short(count as f64 / text.len() as f64 * 1e3));
        table.at_least(&figure, 300.0, "MB/s", speed(text.len(), median(&times)), &note);
    }
}

fn parsing(table: &mut Table) {
    let text = inputs::fixture();
    let (mut ours, mut theirs, mut plain) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        ours.push(time(|| parse(black_box(&text), Dialect::Json)));
        theirs.push(time(|| {
            let (collect, options) = Default::default();
            jsonc_parser::parse_to_ast(black_box(&text), &collect, &options).expect("JSON")
        }));
        plain.push(time(|| serde_json::from_str::<serde_json::Value>(black_box(&text)).expect("JSON")));
    }
    let [ours, theirs, plain] = [ours, theirs, plain].map(|times| speed(text.len(), median(&times)));
    let note = format!("{} MB/s, jsonc-parser {}, serde_json::Value {}", short(ours), short(theirs), short(plain));
    table.at_least("tolerant JSON with ranges", 1.0, "× jsonc-parser", ours / theirs, &note);
}

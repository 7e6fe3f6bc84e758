//! An open document: from a keystroke to its diagnostics, hovers, completions.

use std::thread;
use std::time::Duration;

use tcerr::scan::{CodeSite, Source, by_id, scan};

use crate::client::{Client, Message, Place, Program};
use crate::inputs::{self, EMPTY, HALF_TYPED, TYPED_IN_CODE, TYPED_IN_FIXTURE};
use crate::process::peak;
use crate::report::{Table, median, milliseconds, short, spread};

const KEYSTROKES: usize = 100;
const QUESTIONS: usize = 100;
/// Typists don't write a letter while the last one is still on its way.
const REST: Duration = Duration::from_millis(2);

pub fn code_figures(table: &mut Table) {
    let text = inputs::code_file();
    let sites = sites("go", &text);
    assert!((490..510).contains(&sites.len()), "{} codes are found", sites.len());
    let name = "10,000-line Go file";
    let mut client = opened("go", &text);
    keystrokes(table, name, 2.0, "go", &text, TYPED_IN_CODE, &mut client);
    hovers(table, name, &text, &sites, &mut client);

    let places = [HALF_TYPED, EMPTY].map(|words| Place::behind(&text, words));
    let [half_typed, empty] = places.map(|place| completions(place, &mut client));
    let note = format!("behind a first segment {} ms, in an empty literal {} ms", short(half_typed.0), short(empty.0));
    table.at_most(&format!("{name}: completion"), 1.0, "ms", half_typed.0.max(empty.0), &note);
    table.at_most(&format!("{name}: a completion's answer"), 60.0, "KB", half_typed.1.max(empty.1), "");
    client.finish();

    let mut client = Client::start(Program::Tcerr, None).expect("it is built");
    client.open("go", &text);
    let place = places[0];
    let behind = Place { column: place.column + 1, ..place };
    let times: Vec<f64> = (0..QUESTIONS)
        .map(|_| {
            let begin = client.insert(place, "I");
            let (_, answer) = client.ask_at("textDocument/completion", behind);
            client.remove(place, 1);
            thread::sleep(REST);
            milliseconds(answer.at - begin)
        })
        .collect();
    let measured = format!("{} ms ({})", short(median(&times)), spread(&times, "ms"));
    table.note(&format!("{name}: keystroke and at once a completion"), measured);
    client.finish();
}

pub fn fixture_figures(table: &mut Table) {
    let text = inputs::fixture();
    let sites = sites("json", &text);
    let name = "1 MB fixture";
    let mut client = opened("json", &text);
    keystrokes(table, name, 8.0, "json", &text, TYPED_IN_FIXTURE, &mut client);
    hovers(table, name, &text, &sites, &mut client);
    let code = sites[sites.len() / 2].range.start;
    let (taken, size) = completions(Place::at(&text, code), &mut client);
    table.note(&format!("{name}: completion"), format!("{} ms, {} KB", short(taken), short(size)));
    let place = Place::behind(&text, TYPED_IN_FIXTURE);
    for _ in 0..100 {
        client.insert(place, "x");
        client.remove(place, 1);
        thread::sleep(REST);
    }
    client.published();
    if let Some(peak) = peak(client.process_id()) {
        table.note(&format!("{name}: peak memory of the server"), format!("{} MB", short(peak)));
    }
    client.finish();
}

fn sites(language: &str, text: &str) -> Vec<CodeSite> {
    let language = by_id(language).expect("a language");
    scan(Source { path: "document", ..Source::new(text, language) }).codes
}

/// A client with a document that has its diagnostics.
fn opened(language: &str, text: &str) -> Client {
    let mut client = Client::start(Program::Tcerr, Some(0)).expect("it is built");
    client.open(language, text);
    let count = diagnostics(client.published().last().expect("the last message"));
    assert!(count > 2, "only {count} diagnostics");
    client
}

fn diagnostics(message: &Message) -> usize {
    message.json()["params"]["diagnostics"].as_array().map_or(0, Vec::len)
}

/// Letters typed and deleted in turn, beside a server that does nothing with them.
fn keystrokes(table: &mut Table, name: &str, limit: f64, language: &str, text: &str, words: &str, client: &mut Client) {
    let place = Place::behind(text, words);
    let mut floor = Client::start(Program::Floor, None);
    if let Some(floor) = &mut floor {
        floor.open(language, text);
    }
    let (mut ours, mut floors) = (Vec::new(), Vec::new());
    for index in 0..KEYSTROKES {
        ours.push(keystroke(client, place, index));
        floors.extend(floor.as_mut().map(|floor| keystroke(floor, place, index)));
    }
    let mut note = spread(&ours, "ms");
    if let Some(floor) = floor {
        note.push_str(&format!(", floor {} ms", short(median(&floors))));
        floor.finish();
    }
    table.at_most(&format!("{name}: keystroke → diagnostics"), limit, "ms", median(&ours), &note);
}

fn keystroke(client: &mut Client, place: Place, index: usize) -> f64 {
    let begin = if index.is_multiple_of(2) { client.insert(place, "s") } else { client.remove(place, 1) };
    let taken = client.published().last().expect("the last message").at - begin;
    thread::sleep(REST);
    milliseconds(taken)
}

/// Hovers over codes from all over the document.
fn hovers(table: &mut Table, name: &str, text: &str, sites: &[CodeSite], client: &mut Client) {
    let times: Vec<f64> = (0..QUESTIONS)
        .map(|index| {
            let site = &sites[index * sites.len() / QUESTIONS];
            let (taken, answer) = client.ask_at("textDocument/hover", Place::at(text, site.range.start + 1));
            assert!(answer.json()["result"]["contents"]["value"].is_string(), "no hover over {}", site.text);
            thread::sleep(REST);
            milliseconds(taken)
        })
        .collect();
    table.at_most(&format!("{name}: hover"), 0.5, "ms", median(&times), &spread(&times, "ms"));
}

/// The median time of a completion in milliseconds, and the size of its answer in KB.
fn completions(place: Place, client: &mut Client) -> (f64, f64) {
    let mut largest = 0;
    let times: Vec<f64> = (0..QUESTIONS)
        .map(|_| {
            let (taken, answer) = client.ask_at("textDocument/completion", place);
            largest = largest.max(answer.body.len());
            thread::sleep(REST);
            milliseconds(taken)
        })
        .collect();
    let (_, answer) = client.ask_at("textDocument/completion", place);
    let items = answer.json()["result"]["items"].as_array().map_or(0, Vec::len);
    assert!(items > 20, "only {items} completions");
    (median(&times), largest as f64 / 1e3)
}

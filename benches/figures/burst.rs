//! Many changes at once, with the pause that users have.

use std::time::Duration;

use crate::client::{Client, Place, Program};
use crate::inputs::{self, TYPED_IN_CODE};
use crate::report::{Table, median, milliseconds, spread};

const ROUNDS: usize = 9;
const CHANGES: usize = 200;
const PAUSE: f64 = 150.0;

pub fn figures(table: &mut Table) {
    let text = inputs::code_file();
    let place = Place::behind(&text, TYPED_IN_CODE);
    let mut client = Client::start(Program::Tcerr, None).expect("it is built");
    client.open("go", &text);
    client.published();
    let (mut most, mut late) = (0, Vec::new());
    for _ in 0..ROUNDS {
        let mut last = client.insert(place, "x");
        for index in 1..CHANGES {
            last = if index % 2 == 0 { client.insert(place, "x") } else { client.remove(place, 1) };
        }
        let messages = client.published();
        late.push(milliseconds(messages.last().expect("the last message").at - last) - PAUSE);
        // Nothing may come behind the last.
        let behind = std::iter::from_fn(|| client.next(Duration::from_millis(300))).count();
        most = most.max(messages.len() + behind);
    }
    let name = "10,000-line Go file, 200 changes at once";
    table.at_most(&format!("{name}: messages with diagnostics"), 5.0, "", most as f64, "");
    let figure = format!("{name}: the last one after the pause of {PAUSE} ms");
    table.at_most(&figure, 20.0, "ms", median(&late), &spread(&late, "ms"));
    client.finish();
}

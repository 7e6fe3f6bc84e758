//! Start-up and idle memory, beside a bare server.

use std::thread;
use std::time::Duration;

use crate::client::{Client, Program};
use crate::process::resident;
use crate::report::{Table, median, milliseconds, quantile, short};

const RUNS: usize = 81;

pub fn figures(table: &mut Table) {
    let mut ours = Runs::default();
    let mut floor = Runs::default();
    for run in 0..RUNS {
        // The first takes turns: whoever is second finds the machine awake.
        let mut order = [(Program::Tcerr, &mut ours), (Program::Floor, &mut floor)];
        order.rotate_left(run % 2);
        for (program, runs) in order {
            if Client::start(program, None).map(|client| runs.note(client)).is_none() {
                return table.note("start", "not measured: `TCERR_FLOOR` names no program".to_owned());
            }
        }
    }
    let times = [median(&ours.times), median(&floor.times)];
    let quick = [&ours.times, &floor.times].map(|times| short(quantile(times, 0.25)));
    let note = format!(
        "{} ms, floor {} ms; quickest quarter within {} and {} ms",
        short(times[0]),
        short(times[1]),
        quick[0],
        quick[1]
    );
    table.at_most("start → answered `initialize`", 1.5, "× the floor", times[0] / times[1], &note);
    if !ours.memory.is_empty() {
        let memory = [median(&ours.memory), median(&floor.memory)];
        let note = format!("{} MB, floor {} MB", short(memory[0]), short(memory[1]));
        table.at_most("idle memory above the floor", 4.0, "MB", memory[0] - memory[1], &note);
    }
}

#[derive(Default)]
struct Runs {
    times: Vec<f64>,
    memory: Vec<f64>,
}

impl Runs {
    fn note(&mut self, client: Client) {
        self.times.push(milliseconds(client.start));
        thread::sleep(Duration::from_millis(30));
        self.memory.extend(resident(client.process_id()));
        client.finish();
    }
}

//! Suggestions for misspelled codes.

use rapidfuzz::distance::osa;
use tcerr::catalog::{self, Code, Status};

use crate::random::Random;
use crate::report::{Table, median, quantile, short, time};

pub fn figures(table: &mut Table) {
    let slips = slips();
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    let (mut first, mut among, mut found_by_all) = (0, 0, 0);
    for (slip, code) in &slips {
        let suggestions = catalog::near(slip);
        // One that the system breaks off would weigh more than all others.
        ours.push(median(&[(); 3].map(|()| time(|| catalog::near(slip)))));
        first += usize::from(suggestions.first() == Some(code));
        among += usize::from(suggestions.contains(code));
        let mut all = 0;
        theirs.push(time(|| all = within_two_edits(slip)));
        found_by_all += usize::from(all > 0);
    }
    let count = slips.len() as f64;
    let mean = |times: &[f64]| times.iter().sum::<f64>() / times.len() as f64;
    let note = format!("99 % within {} ms, worst {} ms", short(quantile(&ours, 0.99)), short(quantile(&ours, 1.0)));
    table.at_most("suggestions for a slip, mean", 0.05, "ms", mean(&ours), &note);
    let share = |number: usize| format!("{} %", short(number as f64 / count * 100.0));
    table.note("the code that was meant is first, is among three", format!("{}, {}", share(first), share(among)));
    let measured = format!("{} ms, some code for {}", short(mean(&theirs)), share(found_by_all));
    table.note("the same with rapidfuzz over all codes", measured);
}

/// Every seventh code with one slip or two.
fn slips() -> Vec<(String, Code)> {
    let mut random = Random::new(5);
    let mut slips = Vec::new();
    // A removed code is never what is suggested.
    for code in catalog::all().filter(|code| code.status() != Status::Removed).step_by(7) {
        let mut slip = random.slip(code.text());
        if random.permille(500) {
            slip = random.slip(&slip);
        }
        if catalog::lookup(&slip).is_none() {
            slips.push((slip, code));
        }
    }
    slips
}

fn within_two_edits(text: &str) -> usize {
    let comparator = osa::BatchComparator::new(text.bytes());
    let arguments = osa::Args::default().score_cutoff(2);
    catalog::all().filter(|code| comparator.distance_with_args(code.text().bytes(), &arguments).is_some()).count()
}

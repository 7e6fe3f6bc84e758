//! The table that is printed, and what makes one number of many.

use std::fmt;
use std::time::{Duration, Instant};

#[derive(Default)]
pub struct Table {
    rows: Vec<Row>,
}

struct Row {
    figure: String,
    target: String,
    measured: String,
    /// `None` for what is told only for information.
    met: Option<bool>,
}

impl Table {
    /// A figure that is to be at most this.
    pub fn at_most(&mut self, figure: &str, limit: f64, unit: &str, value: f64, note: &str) {
        self.judged(figure, format!("≤ {}", short(limit)), unit, value, note, value <= limit);
    }

    /// A figure that is to be at least this.
    pub fn at_least(&mut self, figure: &str, limit: f64, unit: &str, value: f64, note: &str) {
        self.judged(figure, format!("≥ {}", short(limit)), unit, value, note, value >= limit);
    }

    /// A figure without a target.
    pub fn note(&mut self, figure: &str, measured: String) {
        self.rows.push(Row { figure: figure.to_owned(), target: "—".to_owned(), measured, met: None });
    }

    fn judged(&mut self, figure: &str, target: String, unit: &str, value: f64, note: &str, met: bool) {
        let separator = if unit.is_empty() { "" } else { " " };
        let note = if note.is_empty() { String::new() } else { format!(" ({note})") };
        self.rows.push(Row {
            figure: figure.to_owned(),
            target: format!("{target}{separator}{unit}"),
            measured: format!("{}{separator}{unit}{note}", short(value)),
            met: Some(met),
        });
    }

    /// Whether some figure misses its target.
    pub fn is_over(&self) -> bool {
        self.rows.iter().any(|row| row.met == Some(false))
    }
}

impl fmt::Display for Table {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "| figure | target | measured | |\n|---|---|---|---|")?;
        for Row { figure, target, measured, met } in &self.rows {
            let verdict = match met {
                Some(true) => "ok",
                Some(false) => "**over**",
                None => "",
            };
            writeln!(formatter, "| {figure} | {target} | {measured} | {verdict} |")?;
        }
        Ok(())
    }
}

/// A number with three digits that matter.
pub fn short(value: f64) -> String {
    let digits = match value.abs() {
        0.0 => 0,
        value if value >= 100.0 => 0,
        value if value >= 10.0 => 1,
        value if value >= 1.0 => 2,
        value if value >= 0.1 => 3,
        _ => 4,
    };
    let text = format!("{value:.digits$}");
    if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text }
}

/// The value at a share of the way from the least to the greatest.
pub fn quantile(values: &[f64], share: f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted[((sorted.len() - 1) as f64 * share).round() as usize]
}

pub fn median(values: &[f64]) -> f64 {
    quantile(values, 0.5)
}

/// How far the slow ones are from the median: how much to trust it.
pub fn spread(values: &[f64], unit: &str) -> String {
    format!("95 % within {} {unit}", short(quantile(values, 0.95)))
}

pub fn milliseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1e3
}

/// How long something takes, in milliseconds. What it makes is dropped after the clock has stopped.
pub fn time<T>(work: impl FnOnce() -> T) -> f64 {
    let start = Instant::now();
    let made = std::hint::black_box(work());
    let taken = start.elapsed();
    drop(made);
    milliseconds(taken)
}

/// Megabytes a second.
pub fn speed(bytes: usize, milliseconds: f64) -> f64 {
    bytes as f64 / 1e3 / milliseconds
}

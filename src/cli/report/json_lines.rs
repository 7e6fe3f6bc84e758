//! JSON Lines (jsonlines.org): the items of the JSON contract, one a line.

use std::io::{self, Write};

use super::{Report, json};
use crate::cli::output::plain_stdout;

/// Writes every finding; nothing where there are none.
pub fn write(report: &Report<'_>) -> io::Result<()> {
    let mut out = plain_stdout();
    for item in json::items(report) {
        serde_json::to_writer(&mut out, &item)?;
        out.write_all(b"\n")?;
    }
    out.flush()
}

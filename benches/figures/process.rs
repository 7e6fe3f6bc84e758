//! What processes take: memory and time, as Linux tells; and how large what is shipped is.

use std::fs;

use tcerr::catalog;

use crate::client::Program;
use crate::report::{Table, short};

/// How much memory a process has in its pages now, in MB; `None` where the system doesn't tell.
pub fn resident(id: u32) -> Option<f64> {
    status(id, "VmRSS:")
}

/// How much it had at most.
pub fn peak(id: u32) -> Option<f64> {
    status(id, "VmHWM:")
}

fn status(id: u32, key: &str) -> Option<f64> {
    let status = fs::read_to_string(format!("/proc/{id}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(key))?;
    let kilobytes: f64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kilobytes * 1024.0 / 1e6)
}

/// How many seconds the processors have worked for this process's children that have ended. The
/// clock ticks a hundred times a second, so it is read before and after many of them.
pub fn children_seconds() -> Option<f64> {
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    // The name, in brackets, may hold anything.
    let (_, fields) = stat.rsplit_once(')')?;
    let ticks = fields.split_whitespace().skip(13).take(2).map(|field| field.parse::<f64>().ok());
    Some(ticks.sum::<Option<f64>>()? / 100.0)
}

pub fn size_figures(table: &mut Table) {
    table.at_most("packed catalog", 1.0, "MB", catalog::size() as f64 / 1e6, "");
    let binary = Program::Tcerr.path().and_then(|path| fs::metadata(path).ok());
    if let Some(binary) = binary {
        table.note("the program's file", format!("{} MB", short(binary.len() as f64 / 1e6)));
    }
}

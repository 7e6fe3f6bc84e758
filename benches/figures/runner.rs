//! Programs that are run as on a command line, and what that takes.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::process::children_seconds;

/// A program that is run again and again.
pub struct Runner {
    pub command: Command,
    /// The exit code it should have.
    expected: i32,
    /// Seconds that each run took.
    pub wall: Vec<f64>,
    /// Seconds of processor time of all runs together.
    total: Option<f64>,
}

impl Runner {
    pub fn new(program: PathBuf, expected: i32) -> Self {
        let mut command = Command::new(program);
        command.stdout(Stdio::null());
        Self { command, expected, wall: Vec::new(), total: None }
    }

    pub fn run(&mut self) {
        let before = children_seconds();
        let begin = Instant::now();
        let status = self.command.status().expect("it starts");
        self.wall.push(begin.elapsed().as_secs_f64());
        assert_eq!(status.code(), Some(self.expected), "{:?}", self.command);
        if let (Some(before), Some(after)) = (before, children_seconds()) {
            *self.total.get_or_insert(0.0) += after - before;
        }
    }

    /// Seconds of processor time of one run, on average; `None` where the system doesn't tell.
    pub fn processor(&self) -> Option<f64> {
        self.total.map(|total| total / self.wall.len() as f64)
    }
}

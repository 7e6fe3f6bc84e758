//! The command `tcerr`.

use std::process::ExitCode;

fn main() -> ExitCode {
    tcerr::cli::run()
}

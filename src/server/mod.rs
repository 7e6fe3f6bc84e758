//! The language server: the only place that knows the protocol.

use std::process::ExitCode;

/// Serves the protocol on standard input and output until the client says `exit`.
pub fn run() -> ExitCode {
    ExitCode::FAILURE
}

//! The language server: the only place that knows the protocol.
//!
//! Thin: a request takes a [`state::Snapshot`] and hands it to the pure functions of [`crate::ide`];
//! the rest is getting messages in order, answers out, and an end that never hangs.
//!
//! `initializationOptions` may hold `language` (`en`, `zh-cn` or `auto`) and `debounce`, the pause
//! in typing in milliseconds after which diagnostics are sent (150; 0 sends them at once). The
//! setting `tcerr.language` outranks the first, and may change at any time.

mod backend;
mod code_action;
mod completion;
mod configuration;
mod convert;
mod diagnostics;
mod features;
mod followed;
mod hover;
mod ignoring;
#[cfg(debug_assertions)]
mod inject;
mod input;
mod language;
mod lifecycle;
mod markup;
mod memory;
mod pages;
mod path;
mod publisher;
mod service;
mod state;
mod symbols;
mod told;
mod tolerance;
mod watch;

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::sync::Arc;

use tokio::runtime::Builder;
use tower_lsp::{LspService, Server};
use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::LevelFilter;

use backend::Backend;
use input::Input;
use lifecycle::Lifecycle;
use service::Guarded;

/// How many requests may wait for their answers at once. More than any editor asks, so that a slow
/// one holds up no other; each costs next to nothing.
const CONCURRENCY: usize = 128;

/// Serves the protocol on standard input and output until the client says `exit`.
///
/// The exit code is 0 if `shutdown` came before the end, else 1.
pub fn run() -> ExitCode {
    log();
    memory::share_heaps();
    let runtime = match Builder::new_multi_thread().worker_threads(2).enable_time().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            tracing::error!("can't start: {error}");
            return ExitCode::FAILURE;
        }
    };
    let lifecycle = Arc::new(Lifecycle::default());
    let served = catch_unwind(AssertUnwindSafe(|| runtime.block_on(serve(&lifecycle))));
    // The thread that reads standard input can't be interrupted: it is left behind.
    runtime.shutdown_background();
    match served {
        Ok(()) => lifecycle.verdict(),
        Err(_) => {
            // tower-lsp panics when it can't write an answer, for one.
            tracing::error!("stopped: serving failed; the client may be gone");
            ExitCode::FAILURE
        }
    }
}

async fn serve(lifecycle: &Arc<Lifecycle>) {
    let service = LspService::build(|client| Backend::new(client, lifecycle.clone()));
    #[cfg(debug_assertions)]
    let service = inject::add(service);
    let (service, socket) = service.finish();
    let input = Input::new(tokio::io::stdin(), lifecycle.clone());
    let server = Server::new(input, tokio::io::stdout(), socket).concurrency_level(CONCURRENCY);
    tokio::select! {
        () = server.serve(Guarded::new(service, lifecycle.clone())) => {}
        () = lifecycle.overdue() => {}
    }
}

/// Logs to standard error; `TCERR_LOG` says what, as `debug` or `tcerr=debug`.
fn log() {
    let filter = EnvFilter::builder()
        .with_default_directive(LevelFilter::WARN.into())
        .with_env_var("TCERR_LOG")
        .from_env_lossy();
    // Fails only where a test has set a logger already.
    let _ = tracing_subscriber::fmt().with_env_filter(filter).with_ansi(false).with_writer(io::stderr).try_init();
}

//! How serving ends, and what the exit code says of it.
//!
//! tower-lsp reads on after `exit` until standard input closes. So the server's input is an
//! [`Input`](super::input::Input), which ends at `exit`: what is still to be answered is answered, and serving is over.

use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::sync::Notify;

/// How long last answers may take after `exit`, if the client is slow to read them.
const GRACE: Duration = Duration::from_millis(500);

/// What has happened so far that matters for the end.
#[derive(Debug, Default)]
pub struct Lifecycle {
    shut_down: AtomicBool,
    exited: AtomicBool,
    closed: AtomicBool,
    orphaned: AtomicBool,
    ended: Notify,
}

impl Lifecycle {
    /// The client sent `shutdown`.
    pub fn shut_down(&self) {
        self.shut_down.store(true, Ordering::SeqCst);
    }

    /// The client sent `exit`.
    pub fn exit(&self) {
        self.exited.store(true, Ordering::SeqCst);
        self.ended.notify_one();
    }

    /// Whether the client sent `exit`.
    pub fn has_exited(&self) -> bool {
        self.exited.load(Ordering::SeqCst)
    }

    /// Nothing more comes from the client.
    pub fn close(&self) {
        self.closed.store(true, Ordering::SeqCst);
    }

    /// The process that started the server is gone.
    pub fn orphaned(&self) {
        self.orphaned.store(true, Ordering::SeqCst);
        self.ended.notify_one();
    }

    /// Waits until serving should have ended by itself.
    pub async fn overdue(&self) {
        self.ended.notified().await;
        if !self.orphaned.load(Ordering::SeqCst) {
            tokio::time::sleep(GRACE).await;
        }
    }

    /// The exit code, once serving is over; says on standard error why it is not 0.
    pub fn verdict(&self) -> ExitCode {
        let is = |flag: &AtomicBool| flag.load(Ordering::SeqCst);
        let why = match () {
            () if is(&self.shut_down) => return ExitCode::SUCCESS,
            () if is(&self.exited) => "the client sent `exit` without `shutdown`",
            () if is(&self.orphaned) => "the process that started this server has ended",
            () if is(&self.closed) => "standard input was closed without `shutdown` and `exit`",
            () => "the client sent something that is no message of the protocol",
        };
        tracing::error!("stopped: {why}");
        ExitCode::FAILURE
    }
}

//! Faults and stops that tests put into the real program. Not part of release builds.

use std::sync::{Condvar, Mutex};

use serde_json::Value;
use tower_lsp::LspServiceBuilder;
use tower_lsp::jsonrpc::Result;
use tower_lsp::lsp_types::Url;

use super::backend::Backend;
use super::state::lock;

/// Whether questions that are held may be answered.
static RELEASED: Mutex<bool> = Mutex::new(false);
static CHANGED: Condvar = Condvar::new();

/// Adds the methods: `tcerr/panic` and `tcerr/panicNotification` panic in the handler,
/// `tcerr/panicAtWork` in the work about a document; `tcerr/hold` works on a document until
/// `tcerr/release`.
pub fn add(builder: LspServiceBuilder<Backend>) -> LspServiceBuilder<Backend> {
    builder
        .custom_method("tcerr/panic", panic)
        .custom_method("tcerr/panicNotification", panic_notification)
        .custom_method("tcerr/panicAtWork", panic_at_work)
        .custom_method("tcerr/hold", hold)
        .custom_method("tcerr/release", release)
}

async fn panic(_: &Backend, _: Value) -> Result<Value> {
    panic!("asked to, in a request")
}

async fn panic_notification(_: &Backend, _: Value) {
    panic!("asked to, in a notification")
}

async fn panic_at_work(backend: &Backend, uri: Url) -> Result<Option<Value>> {
    backend.read(uri, |_| panic!("asked to, at work")).await
}

async fn hold(backend: &Backend, uri: Url) -> Result<Option<Value>> {
    backend
        .read(uri, |_| {
            drop(CHANGED.wait_while(lock(&RELEASED), |released| !*released));
            Value::from("released")
        })
        .await
}

async fn release(_: &Backend, _: Value) {
    *lock(&RELEASED) = true;
    CHANGED.notify_all();
}

//! Watching the process that started the server: editors that crash leave standard input open
//! wherever something else holds it.

use std::io;
use std::sync::Arc;
use std::thread;

use waitpid_any::WaitHandle;

use super::lifecycle::Lifecycle;

/// Ends serving when the process with this id ends. One that can't be found is not watched: the
/// client's ids mean nothing inside a container.
pub fn parent(id: u32, lifecycle: Arc<Lifecycle>) {
    let handle = i32::try_from(id).map_err(io::Error::other).and_then(WaitHandle::open);
    let mut handle = match handle {
        Ok(handle) => handle,
        Err(error) => return tracing::info!("the client's process {id} is not watched: {error}"),
    };
    let wait = move || {
        loop {
            match handle.wait() {
                Ok(()) => return lifecycle.orphaned(),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return tracing::warn!("the client's process {id} is no longer watched: {error}"),
            }
        }
    };
    if let Err(error) = thread::Builder::new().name("parent".to_owned()).spawn(wait) {
        tracing::warn!("the client's process {id} is not watched: {error}");
    }
}

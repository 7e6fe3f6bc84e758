//! How much memory the server keeps.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// How long after a document was closed memory is given back, if none is closed meanwhile: whoever closes one
/// often closes many, or opens another.
const PAUSE: Duration = Duration::from_secs(1);

/// Has threads share two heaps. glibc gives each its own, up to eight a processor: texts of a
/// megabyte that are analysed now on one thread and now on another then stay in memory twice and
/// more (46 MB instead of 25, measured after 200 edits).
pub fn share_heaps() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    // SAFETY: `mallopt` takes two numbers and touches nothing of ours; no other thread runs yet.
    unsafe {
        libc::mallopt(libc::M_ARENA_MAX, 2);
    }
}

/// Gives back to the system what closed documents leave. glibc keeps what is free below something that is
/// not: of 100 documents of 240 KB all of their 130 MB, of which 4 were in use.
#[derive(Debug, Default)]
pub struct Spare {
    closed: AtomicU64,
}

impl Spare {
    /// A document was closed.
    pub fn closed(self: &Arc<Self>) {
        let count = self.closed.fetch_add(1, Ordering::Relaxed) + 1;
        let spare = self.clone();
        tokio::spawn(async move {
            tokio::time::sleep(PAUSE).await;
            if spare.closed.load(Ordering::Relaxed) == count {
                let _ = tokio::task::spawn_blocking(give_back).await;
            }
        });
    }
}

fn give_back() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    // SAFETY: `malloc_trim` locks each heap that it looks at, and touches nothing that is in use.
    unsafe {
        libc::malloc_trim(0);
    }
}

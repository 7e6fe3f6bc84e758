//! Around the files: configuration, projects and what their manifests say, walking folders, reading files.

pub mod baseline;
mod changed;
pub mod config;
mod configs;
mod conflict;
mod followed;
mod git;
mod listed;
mod manifest;
mod project;
mod read;
mod shard;
mod snapshot;
mod targets;
mod trail;
pub mod trouble;
mod walk;
mod write;

use std::sync::{Mutex, MutexGuard, PoisonError};

pub use changed::Changed;
pub use configs::Configs;
pub use followed::Followed;
pub use git::Untold;
pub use listed::{Listed, NoList, listed};
pub use manifest::{is_manifest, manifests};
pub use project::Projects;
pub use read::{FileText, MARK, Unread, read};
pub use shard::{NoShard, Shard};
pub use snapshot::Snapshot;
pub use targets::{Input, Root, Targets};
pub use trail::trail;
pub use walk::{File, Progress, Skipped, Walked, walk};
pub use write::{Replacement, Unwritten, put, replace_all};

/// Locks, whether or not someone panicked with the lock in hand: what is inside stays whole.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

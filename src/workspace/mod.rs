//! Around the files: configuration, projects and what their manifests say, walking folders, reading files.

pub mod baseline;
pub mod config;
mod configs;
mod manifest;
mod project;
mod read;
mod walk;

use std::sync::{Mutex, MutexGuard, PoisonError};

pub use configs::Configs;
pub use manifest::{is_manifest, manifests};
pub use project::Projects;
pub use read::{Unread, read};
pub use walk::{File, Skipped, Targets, Walked, walk};

/// Locks, whether or not someone panicked with the lock in hand: what is inside stays whole.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

//! Around the files: configuration, projects and what their manifests say, walking folders, reading files.

pub mod config;
mod manifest;
mod project;
mod read;
mod walk;

pub use manifest::{is_manifest, manifests};
pub use project::Projects;
pub use read::{Unread, read};
pub use walk::{File, Skipped, Targets, Walked, walk};

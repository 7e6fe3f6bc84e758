//! Around the files: projects and what their manifests say, walking folders, reading files.

mod project;
mod read;
mod walk;

pub use project::{Projects, is_manifest, manifests};
pub use read::{Unread, read};
pub use walk::{File, Skipped, Walked, walk};

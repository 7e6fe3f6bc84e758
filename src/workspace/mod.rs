//! Around the files: projects and what their manifests say, walking folders, reading files.

mod project;
mod read;
mod walk;

pub use project::{MANIFESTS, Projects, is_manifest};
pub use read::{Unread, read};
pub use walk::{File, Skipped, Walked, walk};

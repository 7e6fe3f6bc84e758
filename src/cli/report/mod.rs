//! What `tcerr check` found, in each of its formats.

mod json;
mod text;

pub use json::json;
pub use text::text;

use crate::rules::Finding;

/// A file with findings.
pub struct Checked {
    pub path: String,
    pub text: String,
    pub findings: Vec<Finding>,
}

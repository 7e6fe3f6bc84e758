//! What error codes exist: every code of every service, the common ones, those that the SDKs make
//! themselves, and what is known about each.
//!
//! The knowledge is text under `catalog/`, packed by `build.rs` and read in place by [`blob`].

mod blob;
mod code;
mod format;
mod gloss;
mod note;
mod own;
mod search;
mod service;
mod slip;
mod suggest;
mod words;

pub use blob::size;
pub use code::{
    Code, Listing, Status, all, children, first_segments, folded, is_first_segment, last_release, lookup, with_prefix,
};
pub use gloss::gloss;
pub use note::{Legacy, Note, NoteKind, NoteText, Retry, Segment, legacy, segment};
pub use own::{Both, OwnCode, OwnCodes};
pub use search::{Fit, fit, fit_inside, search};
pub use service::{Scope, Service, service, services};
pub use slip::{is_slip, is_slip_of_segment};
pub use suggest::{likely, near, other_spellings, suggest};
pub use words::{alike, words};

use format::Section;

/// Where the catalog's facts are from.
#[derive(Debug)]
pub struct Sources {
    /// The day the facts were gathered, `YYYY-MM-DD`.
    pub date: &'static str,
    /// Packages and their versions, the main SDK first.
    pub packages: Vec<(&'static str, &'static str)>,
}

/// Where the catalog's facts are from.
pub fn sources() -> Sources {
    let ids = blob::section(Section::Sources);
    let string = |index| blob::string(blob::half(ids, index));
    let packages = (1..ids.len() / 2).step_by(2).map(|at| (string(at), string(at + 1)));
    Sources { date: string(0), packages: packages.collect() }
}

/// What `tcerr --version` says about the catalog: its date and the SDK version.
pub fn edition() -> String {
    let sources = sources();
    let (package, version) = sources.packages.first().copied().unwrap_or_default();
    format!("catalog {}, {package} {version}", sources.date)
}

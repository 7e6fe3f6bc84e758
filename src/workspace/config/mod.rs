//! The configuration of a project: `tcerr.toml`, or `.tcerr.toml`.
//!
//! **Which file holds.** For a file of source it is the nearest one upwards, and no other; both
//! names in one folder are a fault. What a nearer file means to keep of one further up it `extend`s.
//!
//! **How files that extend one another are merged.** A file outranks those that it extends, and of
//! several that it extends a later one outranks an earlier one; each counts once.
//!
//! | key | together they are |
//! |---|---|
//! | `language`, `services`, `gate`, `baseline` | what the outranking file says |
//! | `select`, `severity`, `ignore` | applied one file after the other, in this order within each |
//! | `exclude`, `fixtures`, `per-path` | one list, in which a later entry outranks an earlier one |
//! | `codes` | all of them; of one code, what the outranking file says |
//!
//! **Which rules are on.** At first all, at their own severities. `select` turns off all but those
//! it names; an entry of `severity` turns its rule on at this severity, or `off`; `ignore` turns off
//! those it names. The tables of `per-path` that match a file follow, in their order.
//!
//! **Patterns** are those of `.gitignore`, with `{a,b}` besides. One with a `/` in front or inside is
//! relative to the folder of its file (with `--config`, to the current folder); any other means a
//! name anywhere below the folder of the nearest file. Of those that match a file, or a folder that
//! it is in, the last one decides; only of `exclude` what lies in an excluded folder can't be taken
//! back, since nobody looks into it: not by `!`, and not by a `tcerr.toml` there.
//!
//! [`file`] says what can stand in a file, [`resolved`] what several come to; [`finder`] reads.

mod fault;
mod file;
mod finder;
mod globs;
mod ignoring;
mod layer;
mod names;
mod origin;
mod pattern;
mod resolved;
#[cfg(test)]
mod schema;
mod settings;
mod syntax;
#[cfg(test)]
mod tests;
mod texts;
mod value;

pub use fault::{Fault, FaultKind};
pub use file::faults;
pub use finder::{Exclusion, Faulty, Finder, NAMES, Need, leads_nowhere, normal};
pub use ignoring::{Insertion, ignoring};
pub use origin::{Held, Origin};
pub use resolved::{Config, Explained};
pub use settings::Settings;

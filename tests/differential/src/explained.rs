//! The disagreements that are meant, with their reasons. What is not here is to be mended.

use crate::compare::Disagreement;

/// A kind of disagreement, and why it is none to be mended.
#[derive(Debug)]
pub struct Explained {
    /// The ids of the languages where it occurs.
    pub languages: &'static [&'static str],
    pub applies: fn(&Disagreement<'_>) -> bool,
    /// A sentence for the table.
    pub reason: &'static str,
}

pub static EXPLAINED: &[Explained] = &[];

/// The first reason that applies.
pub fn reason(id: &str, disagreement: &Disagreement<'_>) -> Option<&'static Explained> {
    EXPLAINED.iter().find(|row| row.languages.contains(&id) && (row.applies)(disagreement))
}

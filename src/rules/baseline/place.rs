//! A place in the structure of a text, in words that stay while lines move.

use super::name::{all_words, name as name_of_line};
use super::outline::Outline;
use crate::scan::{Grammar, Kind, Language, NodeId, Sites, View};

/// What stands deeper is not told apart.
const DEEPEST: usize = 32;

/// Longer keys are cut, in characters.
const LONGEST: usize = 60;

/// The places of a text.
pub enum Places<'a> {
    Code(Outline<'a>),
    /// The values of JSON; none where the text has none.
    Data(Option<View<'a>>),
}

impl<'a> Places<'a> {
    pub fn new(text: &'a str, language: &Language, sites: &'a Sites) -> Self {
        match language.grammar {
            Grammar::Code(_) => Places::Code(Outline::new(text, &sites.spans)),
            Grammar::Json(_) => Places::Data(sites.values.first().map(|values| values.view(text))),
        }
    }

    /// Where a byte offset stands; empty at the outermost level.
    pub fn of(&self, offset: usize) -> String {
        match self {
            Places::Code(outline) => outline.place(offset, name_of_line),
            Places::Data(view) => view.and_then(|view| Some(path(view, view.tree().at(offset)?))).unwrap_or_default(),
        }
    }

    /// The same in the words of older baselines; `None` where these are no others.
    pub fn of_old(&self, offset: usize) -> Option<String> {
        match self {
            Places::Code(outline) => Some(outline.place(offset, all_words)),
            Places::Data(_) => None,
        }
    }
}

/// The keys that lead to a node. Items of a list are not numbered: one more in front changes nothing.
fn path(view: View<'_>, node: NodeId) -> String {
    let tree = view.tree();
    let up = std::iter::successors(Some(node), |node| tree.parent(*node));
    let step = |node: NodeId| match (view.kind(node), tree.parent(node)) {
        (Kind::Key, _) => Some(name(view, node)),
        (_, Some(parent)) if view.kind(parent) == Kind::Array => Some("[]".to_owned()),
        _ => tree.key(node).map(|key| name(view, key)),
    };
    let mut steps: Vec<String> = up.filter_map(step).take(DEEPEST).collect();
    steps.reverse();
    steps.join(".")
}

fn name(view: View<'_>, key: NodeId) -> String {
    view.content(key).chars().take(LONGEST).collect()
}

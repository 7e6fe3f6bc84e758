//! Values that stand in a source, whoever wrote them: the JSON of a file, the JSON in a literal, a
//! map of the code. Each has a tree, and every range of it leads back to the source.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use super::decode::decode;
use super::envelope::Member;
use super::escapes::Escapes;
use super::layer::{HOLE, Layer};
use super::value::{Document, Kind, Node, NodeId, Tree};
use crate::text::Edit;

/// A tree of values and how they are written.
#[derive(Debug)]
pub struct Values {
    pub tree: Tree,
    pub notation: Notation,
    /// The text that the tree's ranges are ranges of, where that is not the source itself.
    pub(super) layer: Option<Arc<Layer>>,
    /// What strings and keys say whose text is not what stands between two quotes.
    pub(super) contents: HashMap<NodeId, Content>,
    /// Whether its faults are worth a word: what is cut off or abridged on purpose is not.
    pub(super) is_whole: bool,
    /// Whether only what shows itself to be a response is one: documents leave things out, and other
    /// files use the same names for something else.
    pub(super) is_abridged: bool,
    /// Whether it was declared that each of its documents is a response.
    pub is_fixture: bool,
}

/// How values are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notation {
    /// JSON: a file, a literal, a fenced block.
    Json,
    /// A map of the language between brackets: a dict, an object, an array of keys and values.
    Map,
    /// Lines with a key each, deeper ones inside it: YAML's block mappings.
    Block,
}

/// What a string or a key says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    /// Where it stands, without its marks, in bytes of the tree's text.
    pub range: Range<usize>,
    /// What it says, if that is not what stands there.
    pub text: Option<String>,
}

/// Values and the text that their ranges are ranges of.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    pub text: &'a str,
    pub values: &'a Values,
}

impl Values {
    /// The values of a text that is JSON.
    pub fn json(tree: Tree) -> Self {
        let (layer, contents) = (None, HashMap::new());
        Values {
            tree,
            notation: Notation::Json,
            layer,
            contents,
            is_whole: true,
            is_abridged: false,
            is_fixture: false,
        }
    }

    /// The values of JSON that literals hold; the faults of what is not whole are none.
    pub fn embedded(tree: Tree, layer: Layer, is_whole: bool) -> Self {
        Values { layer: Some(Arc::new(layer)), is_whole, ..Values::json(tree) }
    }

    /// The values of a map of the code; `contents` has what its strings say.
    pub fn map(tree: Tree, contents: HashMap<NodeId, Content>, notation: Notation) -> Self {
        Values { notation, contents, ..Values::json(tree) }
    }

    /// The same values where what was taken for the source is the text of a layer.
    pub(super) fn through(self, outer: &Arc<Layer>) -> Self {
        let layer = self.layer.as_ref().map_or_else(|| outer.clone(), |layer| Arc::new(layer.through(outer)));
        Values { layer: Some(layer), ..self }
    }

    /// The values with the text that their ranges are ranges of.
    pub fn view<'a>(&'a self, source: &'a str) -> View<'a> {
        View { text: self.layer.as_ref().map_or(source, |layer| &layer.text), values: self }
    }

    /// The byte range of the source that a byte range of the tree's text stands for.
    pub fn source_range(&self, range: Range<usize>) -> Range<usize> {
        self.layer.as_ref().map_or_else(|| range.clone(), |layer| layer.source_range(range.clone()))
    }

    /// The offset in the tree's text of a byte offset of the source, if it has one.
    pub fn offset(&self, source: usize) -> Option<usize> {
        self.layer.as_ref().map_or(Some(source), |layer| layer.offset(source))
    }

    /// The edit of the source that replaces a byte range of the tree's text by a text, escaped as
    /// the literal must have it; `None` where that can't be written.
    pub fn edit(&self, range: Range<usize>, text: &str) -> Option<Edit> {
        let written = self.written(text, range.start)?;
        self.edit_as_is(range, written)
    }

    /// A text as the source has to have it at a byte offset of the tree's text; `None` where it
    /// can't be written.
    pub fn written(&self, text: &str, at: usize) -> Option<String> {
        match &self.layer {
            Some(layer) => layer.written(text, self.source_range(at..at).start, &layer.text[at..]),
            None => Some(text.to_owned()),
        }
    }

    /// The same with a text that is written as the source has to have it.
    pub fn edit_as_is(&self, range: Range<usize>, text: String) -> Option<Edit> {
        let joined = self.layer.as_ref().is_some_and(|layer| layer.is_joined(range.clone()));
        (!joined).then(|| Edit { range: self.source_range(range), text })
    }

    /// The edits of the source that remove a byte range of the tree's text, which may reach over the end of a
    /// literal, though not over the end of a line of it; `None` where that can't be done.
    pub fn cut(&self, range: Range<usize>, source: &str) -> Option<Vec<Edit>> {
        let Some(layer) = &self.layer else { return Some(vec![Edit { range, text: String::new() }]) };
        let parts = layer.split(range)?;
        let has_lines =
            parts.iter().any(|part| source.get(part.clone()).is_none_or(|text| text.contains(['\n', '\r'])));
        let edits = parts.into_iter().map(|range| Edit { range, text: String::new() });
        (edits.len() == 1 || !has_lines).then(|| edits.filter(|edit| !edit.range.is_empty()).collect())
    }

    /// What stands at a byte range of the tree's text, as the source has to have it at a byte offset of it.
    pub fn moved(&self, range: Range<usize>, at: usize, source: &str) -> Option<String> {
        if let Some(layer) = &self.layer {
            let [from, to] = [range.start, at].map(|at| self.source_range(at..at + 1).start);
            if !layer.is_written_alike(from, to) {
                let text = &layer.text[range.clone()];
                return (!text.contains(HOLE)).then(|| self.written(text, at)).flatten();
            }
        }
        source.get(self.source_range(range)).map(str::to_owned)
    }

    /// The document that holds a byte offset of the tree's text.
    pub fn document(&self, offset: usize) -> Option<&Document> {
        let documents = self.tree.documents();
        let behind = documents.partition_point(|document| document.range.start <= offset);
        documents.get(behind.checked_sub(1)?)
    }

    /// Whether the faults of its text are worth a word.
    pub fn is_whole(&self) -> bool {
        self.is_whole
    }

    /// Whether the values stand in literals of code.
    pub fn is_embedded(&self) -> bool {
        self.layer.is_some()
    }
}

impl<'a> View<'a> {
    pub fn tree(self) -> &'a Tree {
        &self.values.tree
    }

    pub fn get(self, id: NodeId) -> &'a Node {
        self.values.tree.get(id)
    }

    pub fn kind(self, id: NodeId) -> Kind {
        self.get(id).kind
    }

    /// The byte range of the source that a node stands at, with its quotes.
    pub fn source_range(self, id: NodeId) -> Range<usize> {
        self.values.source_range(self.get(id).range())
    }

    /// The text of a node as it is written.
    pub fn slice(self, id: NodeId) -> &'a str {
        &self.text[self.get(id).range()]
    }

    /// Whether what a string or a key says is this.
    pub fn is(self, id: NodeId, name: &str) -> bool {
        self.says(id, |text| text == name)
    }

    /// The same, whatever the case of ASCII letters.
    pub fn is_folded(self, id: NodeId, name: &str) -> bool {
        self.says(id, |text| text.eq_ignore_ascii_case(name))
    }

    fn says(self, id: NodeId, test: impl Fn(&str) -> bool) -> bool {
        let source = &self.text[self.content_range(id)];
        test(source) || (source.contains('\\') || !self.values.contents.is_empty()) && test(&self.content(id))
    }

    /// What a string or key says. A key without quotes says itself.
    pub fn content(self, id: NodeId) -> Cow<'a, str> {
        match self.values.contents.get(&id) {
            Some(Content { text: Some(text), .. }) => Cow::Borrowed(text),
            Some(Content { range, text: None }) => Cow::Borrowed(&self.text[range.clone()]),
            None if self.values.notation == Notation::Json => decode(&self.text[self.content_range(id)], Escapes::JSON),
            None => Cow::Borrowed(&self.text[self.content_range(id)]),
        }
    }

    /// The byte range of a string or key in the tree's text, without its quotes.
    pub fn content_range(self, id: NodeId) -> Range<usize> {
        if !self.values.contents.is_empty()
            && let Some(content) = self.values.contents.get(&id)
        {
            return content.range.clone();
        }
        let range = self.get(id).range();
        let source = &self.text[range.clone()];
        let Some(quote) = source.chars().next().filter(|quote| matches!(quote, '"' | '\'')) else {
            return range;
        };
        let closed = source.len() > 1 && source.ends_with(quote);
        range.start + 1..range.end - usize::from(closed)
    }

    /// The member of an object with this key; of several the last, which is the one that readers see.
    pub fn member(self, object: NodeId, name: &str) -> Option<Member> {
        self.members(object).filter(|member| self.is(member.key, name)).last()
    }

    /// An object's members; none for any other node.
    pub fn members(self, object: NodeId) -> impl Iterator<Item = Member> + 'a {
        self.tree().members(object).map(|(key, value)| Member { key, value })
    }

    /// Whether an object may have members that nobody sees: those of another that is spread in it.
    pub fn is_open(self, object: NodeId) -> bool {
        self.members(object).any(|member| self.kind(member.key) == Kind::Spread)
    }

    /// The key that a value stands under.
    pub fn is_under(self, value: NodeId, name: &str) -> bool {
        self.tree().key(value).is_some_and(|key| self.is(key, name))
    }
}

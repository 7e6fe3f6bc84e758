//! A tree of values with ranges: what a JSON text, or later another way to write one, holds.

use std::ops::Range;

/// A value tree in one array: a node's children follow it, and `skip` leads past them.
///
/// An object's children are keys and values in turn; a key without a value has one of kind
/// [`Kind::Missing`] behind it, of no width.
#[derive(Debug, Default)]
pub struct Tree {
    nodes: Vec<Node>,
    documents: Vec<Document>,
}

/// One of a text's documents: a line of JSON Lines, the whole of a JSON file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// The bytes that belong to it.
    pub range: Range<usize>,
    /// Its first fault.
    pub fault: Option<Fault>,
    /// Whether a fault, this or a later one, leaves open what stands in what, or what a key says.
    pub is_broken: bool,
}

/// A value or a key. Offsets in bytes.
#[derive(Clone, Copy, Debug)]
pub struct Node {
    pub start: u32,
    pub end: u32,
    /// Index of the first node behind this one's children.
    pub skip: u32,
    /// Index of the object or array that holds it; its own for a document's root.
    pub parent: u32,
    pub kind: Kind,
}

/// What a node is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Object,
    Array,
    /// A key of an object.
    Key,
    /// What stands for members that nobody sees: `...rest`, `**rest`, a hole of a template. It
    /// stands in a key's place; what stands behind it is spread, or of kind [`Kind::Missing`].
    Spread,
    String,
    Number,
    True,
    False,
    Null,
    /// Something that stands where a value should.
    Unknown,
    /// Nothing stands where a value should.
    Missing,
}

/// Where a text stops being valid, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub range: Range<usize>,
    pub kind: FaultKind,
}

/// Why a text is no valid JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultKind {
    ValueExpected,
    KeyExpected,
    ColonExpected,
    CommaExpected,
    TrailingComma,
    UnclosedObject,
    UnclosedArray,
    UnclosedString,
    ControlCharacter,
    BadEscape,
    BadNumber,
    SingleQuotes,
    BareWord,
    Comment,
    TextBehind,
}

/// A node's place in its tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub(super) u32);

impl NodeId {
    pub(super) fn new(index: usize) -> Self {
        NodeId(index as u32)
    }

    pub(super) fn index(self) -> usize {
        self.0 as usize
    }
}

impl FaultKind {
    /// Whether what stands around the fault may be read otherwise than it was meant: a comma too
    /// many is no harm, a bracket too few is.
    pub fn breaks_structure(self) -> bool {
        use FaultKind::*;
        match self {
            ValueExpected | KeyExpected | ColonExpected | CommaExpected | UnclosedObject | UnclosedArray
            | UnclosedString | TextBehind => true,
            TrailingComma | ControlCharacter | BadEscape | BadNumber | SingleQuotes | BareWord | Comment => false,
        }
    }
}

impl Node {
    /// The node's byte range; a string's and a key's with its quotes.
    pub fn range(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    pub fn is_text(&self) -> bool {
        matches!(self.kind, Kind::String | Kind::Key)
    }
}

impl Tree {
    pub fn get(&self, id: NodeId) -> &Node {
        &self.nodes[id.0 as usize]
    }

    /// The documents of the text, in order.
    pub fn documents(&self) -> &[Document] {
        &self.documents
    }

    /// All nodes, each before its children.
    pub fn iter(&self) -> impl Iterator<Item = (NodeId, &Node)> {
        self.nodes.iter().enumerate().map(|(index, node)| (NodeId(index as u32), node))
    }

    /// The outermost values: one for a valid JSON text, one a line for JSON Lines.
    pub fn roots(&self) -> impl Iterator<Item = NodeId> {
        self.siblings(0, self.nodes.len() as u32)
    }

    /// An array's values, or an object's keys and values in turn.
    pub fn children(&self, id: NodeId) -> impl Iterator<Item = NodeId> {
        self.siblings(id.0 + 1, self.get(id).skip)
    }

    fn siblings(&self, first: u32, end: u32) -> impl Iterator<Item = NodeId> {
        let mut at = first;
        std::iter::from_fn(move || {
            (at < end).then(|| {
                let id = NodeId(at);
                at = self.get(id).skip;
                id
            })
        })
    }

    /// An object's members; none for any other node.
    pub fn members(&self, id: NodeId) -> impl Iterator<Item = (NodeId, NodeId)> {
        let end = if self.get(id).kind == Kind::Object { self.get(id).skip } else { id.0 + 1 };
        let mut children = self.siblings(id.0 + 1, end);
        std::iter::from_fn(move || Some((children.next()?, children.next()?)))
    }

    /// The object or array that holds a node; `None` for a document's root.
    pub fn parent(&self, id: NodeId) -> Option<NodeId> {
        Some(NodeId(self.get(id).parent)).filter(|parent| *parent != id)
    }

    /// The key of a value that is an object's.
    pub fn key(&self, id: NodeId) -> Option<NodeId> {
        let before = NodeId(self.parent(id)?.0 + 1);
        (self.get(self.parent(id)?).kind == Kind::Object && self.get(id).kind != Kind::Key)
            .then(|| self.key_before(id, before))
            .flatten()
    }

    fn key_before(&self, id: NodeId, first: NodeId) -> Option<NodeId> {
        // A key has no children, so it stands directly before its value.
        let key = NodeId(id.0.checked_sub(1)?);
        (key >= first && self.get(key).kind == Kind::Key).then_some(key)
    }

    /// The innermost node that holds a byte offset, its ends included; of two that touch, the first.
    pub fn at(&self, offset: usize) -> Option<NodeId> {
        let holds = |id: &NodeId| self.get(*id).range().start <= offset && offset <= self.get(*id).range().end;
        let behind = self.nodes.partition_point(|node| node.start as usize <= offset);
        let last = NodeId(behind.checked_sub(1)? as u32);
        // Nodes are ordered by their starts: what holds the place is the last one or around it.
        let found = std::iter::successors(Some(last), |id| self.parent(*id)).find(holds)?;
        let before = NodeId(found.0.saturating_sub(1));
        let touches = self.get(found).start as usize == offset && self.get(before).parent == self.get(found).parent;
        Some(if touches && holds(&before) { before } else { found })
    }

    pub(super) fn with_capacity(nodes: usize) -> Self {
        Self { nodes: Vec::with_capacity(nodes), documents: Vec::new() }
    }

    pub(super) fn len(&self) -> usize {
        self.nodes.len()
    }

    pub(super) fn push(&mut self, node: Node) -> NodeId {
        self.nodes.push(node);
        NodeId(self.nodes.len() as u32 - 1)
    }

    pub(super) fn push_document(&mut self, document: Document) {
        self.documents.push(document);
    }

    /// Makes the last node one that nobody knows, up to another end.
    pub(super) fn turn_last_unknown(&mut self, end: usize) {
        if let Some(node) = self.nodes.last_mut() {
            (node.end, node.kind) = (end as u32, Kind::Unknown);
        }
    }

    /// Makes a node one that is missing, at its own start.
    pub(super) fn turn_missing(&mut self, id: NodeId) {
        let node = &mut self.nodes[id.0 as usize];
        node.end = node.start;
        node.kind = Kind::Missing;
    }

    /// Makes a node one of another kind.
    pub(super) fn turn(&mut self, id: NodeId, kind: Kind) {
        self.nodes[id.0 as usize].kind = kind;
    }

    /// Makes the node whose children are the last ones a value that nobody knows, up to an end.
    pub(super) fn turn_unknown(&mut self, id: NodeId, end: usize) {
        self.nodes.truncate(id.0 as usize + 1);
        self.turn(id, Kind::Unknown);
        self.close(id, end);
    }

    /// Sets the end of a node whose children are complete.
    pub(super) fn close(&mut self, id: NodeId, end: usize) {
        let skip = self.nodes.len() as u32;
        let node = &mut self.nodes[id.0 as usize];
        node.end = end as u32;
        node.skip = skip;
    }
}

//! A tree that grows node by node, and what of it has no end so far.

use std::ops::Range;

use crate::scan::value::{Kind, Node, NodeId, Tree};

/// A tree, and the mappings and lists that are being read.
pub(super) struct Growing {
    pub tree: Tree,
    /// The innermost one last.
    pub open: Vec<Open>,
    /// Whether a tag stands before the node that comes.
    pub is_tagged: bool,
}

/// A mapping or a list whose end has not come yet.
#[derive(Clone, Copy)]
pub(super) struct Open {
    pub id: NodeId,
    pub is_map: bool,
    /// The column of its keys or dashes; none between brackets.
    pub column: Option<usize>,
    /// Where the key or the dash ended that has no value so far.
    pub waits: Option<usize>,
    /// Between brackets: whether a comma or the end has to come.
    pub is_full: bool,
}

impl Growing {
    /// Notes that a value has to come behind this byte.
    pub fn wait(&mut self, at: usize) {
        if let Some(open) = self.open.last_mut() {
            open.waits = Some(at);
        }
    }

    /// Notes that the value has come.
    pub fn has_value(&mut self) {
        self.is_tagged = false;
        if let Some(open) = self.open.last_mut() {
            (open.waits, open.is_full) = (None, true);
        }
    }

    pub fn set_full(&mut self, is_full: bool) {
        if let Some(open) = self.open.last_mut() {
            open.is_full = is_full;
        }
    }

    /// The value that was waited for is missing.
    pub fn miss(&mut self) {
        if let Some(at) = self.open.last_mut().and_then(|open| open.waits.take()) {
            self.push(at..at, Kind::Missing);
        }
    }

    pub fn begin(&mut self, range: Range<usize>, kind: Kind, column: Option<usize>) {
        let id = self.push(range, kind);
        self.has_value();
        self.open.push(Open { id, is_map: kind == Kind::Object, column, waits: None, is_full: false });
    }

    pub fn close(&mut self, end: usize) {
        self.miss();
        if let Some(open) = self.open.pop() {
            self.tree.close(open.id, end);
        }
    }

    pub fn push(&mut self, range: Range<usize>, kind: Kind) -> NodeId {
        let skip = self.tree.len() as u32 + 1;
        let parent = self.open.last().map_or(NodeId::new(skip as usize - 1), |open| open.id);
        let (start, end, parent) = (range.start as u32, range.end as u32, parent.index() as u32);
        self.tree.push(Node { start, end, skip, parent, kind })
    }
}

//! `textDocument/hover`.

use tower_lsp::lsp_types::{Hover, HoverContents, Position};

use super::state::Snapshot;
use super::{convert, markup};
use crate::ide;

pub fn hover(snapshot: &Snapshot, position: Position) -> Option<Hover> {
    let hover = ide::hover(snapshot.analysis()?, convert::offset(snapshot, position), snapshot.locale)?;
    Some(Hover {
        range: Some(convert::range(snapshot, &hover.range)),
        contents: HoverContents::Markup(markup::content(hover.markdown, snapshot.features.markdown_hover)),
    })
}

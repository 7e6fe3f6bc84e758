//! `textDocument/documentSymbol`.

use tower_lsp::lsp_types::{DocumentSymbol, DocumentSymbolResponse, Location, SymbolInformation, SymbolKind};

use super::convert;
use super::state::Snapshot;
use crate::ide::{self, Symbol};
use crate::scan::Outcome;

pub fn symbols(snapshot: &Snapshot) -> DocumentSymbolResponse {
    let symbols = snapshot.analysis().map(|analysis| ide::symbols(analysis, snapshot.locale)).unwrap_or_default();
    let symbols = symbols.into_iter();
    match snapshot.features.nested_symbols {
        true => DocumentSymbolResponse::Nested(symbols.map(|symbol| nested(snapshot, symbol)).collect()),
        false => DocumentSymbolResponse::Flat(symbols.map(|symbol| flat(snapshot, symbol)).collect()),
    }
}

#[expect(deprecated, reason = "the field has no default")]
fn nested(snapshot: &Snapshot, symbol: Symbol) -> DocumentSymbol {
    DocumentSymbol {
        kind: kind(snapshot, &symbol),
        range: convert::range(snapshot, &symbol.range),
        selection_range: convert::range(snapshot, &symbol.selection),
        name: symbol.name,
        detail: Some(symbol.detail),
        tags: None,
        deprecated: None,
        children: None,
    }
}

#[expect(deprecated, reason = "the field has no default")]
fn flat(snapshot: &Snapshot, symbol: Symbol) -> SymbolInformation {
    SymbolInformation {
        kind: kind(snapshot, &symbol),
        location: Location { uri: snapshot.uri.clone(), range: convert::range(snapshot, &symbol.range) },
        name: symbol.name,
        tags: None,
        deprecated: None,
        container_name: None,
    }
}

fn kind(snapshot: &Snapshot, symbol: &Symbol) -> SymbolKind {
    match symbol.outcome {
        // What servers for JSON call an object.
        _ if !snapshot.features.late_symbol_kinds => SymbolKind::MODULE,
        Outcome::Failure => SymbolKind::EVENT,
        Outcome::Success | Outcome::Malformed => SymbolKind::OBJECT,
    }
}

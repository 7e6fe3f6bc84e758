//! `textDocument/codeAction`: the quick fixes of findings.

use std::collections::HashMap;

use tower_lsp::lsp_types::{
    CodeAction, CodeActionContext, CodeActionKind, CodeActionOrCommand, DocumentChanges, OneOf,
    OptionalVersionedTextDocumentIdentifier, Range, TextDocumentEdit, TextEdit, WorkspaceEdit,
};

use super::convert;
use super::state::Snapshot;
use crate::ide;

/// The fixes of all findings that touch a range. Findings are looked for anew, so nothing that the
/// client may have lost (a diagnostic's `data`) is needed.
pub fn code_actions(snapshot: &Snapshot, range: Range, context: &CodeActionContext) -> Vec<CodeActionOrCommand> {
    let Some(analysis) = snapshot.analysis().filter(|_| snapshot.features.code_actions && wants_fixes(context)) else {
        return Vec::new();
    };
    let fixes = ide::quick_fixes(analysis, convert::byte_range(snapshot, range), snapshot.locale);
    let actions = fixes.into_iter().map(|quick| {
        let edits = quick.fix.edits.iter().map(|edit| convert::text_edit(snapshot, edit)).collect();
        CodeActionOrCommand::CodeAction(CodeAction {
            title: quick.fix.title,
            kind: Some(CodeActionKind::QUICKFIX),
            diagnostics: Some(vec![convert::diagnostic(snapshot, quick.finding)]),
            edit: Some(workspace_edit(snapshot, edits)),
            is_preferred: quick.fix.preferred.then_some(true),
            ..CodeAction::default()
        })
    });
    actions.collect()
}

/// Whether quick fixes are among what the client asks for; a kind stands for all below it, and the
/// empty one for everything.
fn wants_fixes(context: &CodeActionContext) -> bool {
    let wanted = |kind: &CodeActionKind| kind.as_str().is_empty() || *kind == CodeActionKind::QUICKFIX;
    context.only.as_ref().is_none_or(|kinds| kinds.iter().any(wanted))
}

/// Edits to one document, tied to its version where the client understands that.
fn workspace_edit(snapshot: &Snapshot, edits: Vec<TextEdit>) -> WorkspaceEdit {
    let uri = snapshot.uri.clone();
    if !snapshot.features.versioned_edits {
        return WorkspaceEdit { changes: Some(HashMap::from([(uri, edits)])), ..WorkspaceEdit::default() };
    }
    let text_document = OptionalVersionedTextDocumentIdentifier { uri, version: Some(snapshot.document.version()) };
    let edit = TextDocumentEdit { text_document, edits: edits.into_iter().map(OneOf::Left).collect() };
    WorkspaceEdit { document_changes: Some(DocumentChanges::Edits(vec![edit])), ..WorkspaceEdit::default() }
}

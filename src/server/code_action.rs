//! `textDocument/codeAction`: the quick fixes of findings.

use std::collections::HashMap;

use tower_lsp::lsp_types::{
    CodeAction, CodeActionContext, CodeActionKind, CodeActionOrCommand, DocumentChanges, OneOf,
    OptionalVersionedTextDocumentIdentifier, Range, TextDocumentEdit, TextEdit, WorkspaceEdit,
};

use super::state::{Snapshot, State};
use super::{convert, ignoring};
use crate::ide;
use crate::rules::Finding;

/// The fixes of all findings that touch a range, and what has these findings ignored. They are looked
/// for anew, so nothing that the client may have lost (a diagnostic's `data`) is needed.
pub fn code_actions(
    snapshot: &Snapshot,
    state: &State,
    range: Range,
    context: &CodeActionContext,
) -> Vec<CodeActionOrCommand> {
    let Some(analysis) = snapshot.analysis().filter(|_| snapshot.features.code_actions && wants_fixes(context)) else {
        return Vec::new();
    };
    let range = convert::byte_range(snapshot, range);
    let fixes = ide::quick_fixes(analysis, range.clone(), snapshot.locale).into_iter().map(|quick| {
        let edits = quick.fix.edits.iter().map(|edit| convert::text_edit(snapshot, edit)).collect();
        CodeAction {
            is_preferred: quick.fix.preferred.then_some(true),
            ..action(snapshot, quick.fix.title, quick.finding, workspace_edit(snapshot, edits))
        }
    });
    let mut actions: Vec<CodeAction> = fixes.collect();
    if !ide::takes_comments(analysis) {
        let findings = ide::findings_at(analysis, range, snapshot.locale);
        actions.extend(ignoring::actions(snapshot, state, findings));
    }
    actions.into_iter().map(CodeActionOrCommand::CodeAction).collect()
}

/// An action that does something about a finding.
pub fn action(snapshot: &Snapshot, title: String, finding: Finding, edit: WorkspaceEdit) -> CodeAction {
    CodeAction {
        title,
        kind: Some(CodeActionKind::QUICKFIX),
        diagnostics: Some(vec![convert::diagnostic(snapshot, finding)]),
        edit: Some(edit),
        ..CodeAction::default()
    }
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

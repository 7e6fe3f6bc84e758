//! Having findings ignored where no comment can stand: an entry of the configuration says so.

use std::collections::HashMap;
use std::path::Path;

use tower_lsp::lsp_types::{
    CodeAction, CreateFile, CreateFileOptions, DocumentChangeOperation, DocumentChanges, OneOf,
    OptionalVersionedTextDocumentIdentifier, ResourceOp, TextDocumentEdit, TextEdit, Url, WorkspaceEdit,
};

use super::code_action::action;
use super::state::{Snapshot, State, lock};
use super::{convert, path};
use crate::rules::Finding;
use crate::say;
use crate::text::Document;
use crate::workspace::config::{NAMES, ignoring};
use crate::workspace::read;

/// A configuration file as it is, or is to be.
struct Target {
    uri: Url,
    document: Document,
    /// Of an open document.
    version: Option<i32>,
    is_new: bool,
}

/// An action for each rule that speaks in some findings of a document.
pub fn actions(snapshot: &Snapshot, state: &State, mut findings: Vec<Finding>) -> Vec<CodeAction> {
    let Some(file) = path::place(&snapshot.uri) else { return Vec::new() };
    findings.sort_by_key(|finding| finding.rule.name);
    findings.dedup_by_key(|finding| finding.rule.name);
    if findings.is_empty() {
        return Vec::new();
    }
    let config = lock(snapshot.finder()).config(file.parent().unwrap_or(&file)).files().first().cloned();
    let root = snapshot.folder_of(&file).map(|folder| folder.join(NAMES[0]));
    let Some(path) = config.as_deref().or(root.as_deref()) else { return Vec::new() };
    let Some(target) = target(snapshot, state, path, config.is_some()) else { return Vec::new() };
    let text = target.document.text();
    let action = |finding: Finding| {
        let name = finding.rule.name;
        let insertion = ignoring(&text, path.parent()?, &file, name)?;
        let range = convert::range_of(&target.document, snapshot.features.encoding, &(insertion.at..insertion.at));
        let edit = workspace_edit(snapshot, &target, TextEdit { range, new_text: insertion.text });
        Some(action(snapshot, title(snapshot, &target, path, name), finding, edit))
    };
    findings.into_iter().filter_map(action).collect()
}

/// The configuration file at a path, unless it can't be changed.
fn target(snapshot: &Snapshot, state: &State, path: &Path, exists: bool) -> Option<Target> {
    if let Some(open) = state.snapshot_of(path) {
        let version = Some(open.document.version());
        return Some(Target { uri: open.uri, document: open.document, version, is_new: false });
    }
    let creates = snapshot.features.creates_files && snapshot.features.versioned_edits;
    let text = if exists { read(path).ok().map(|file| file.text) } else { creates.then(String::new) }?;
    let uri = Url::from_file_path(path).ok()?;
    Some(Target { uri, document: Document::new(&text, 0), version: None, is_new: !exists })
}

fn title(snapshot: &Snapshot, target: &Target, path: &Path, rule: &str) -> String {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    match target.is_new {
        true => say!(
            snapshot.locale,
            "Ignore `{rule}` in this file (creates `{name}`)",
            "在此文件中忽略 `{rule}`（新建 `{name}`）"
        ),
        false => say!(
            snapshot.locale,
            "Ignore `{rule}` in this file (in `{name}`)",
            "在此文件中忽略 `{rule}`（写入 `{name}`）"
        ),
    }
}

fn workspace_edit(snapshot: &Snapshot, target: &Target, edit: TextEdit) -> WorkspaceEdit {
    let uri = target.uri.clone();
    if !snapshot.features.versioned_edits {
        return WorkspaceEdit { changes: Some(HashMap::from([(uri, vec![edit])])), ..WorkspaceEdit::default() };
    }
    let text_document = OptionalVersionedTextDocumentIdentifier { uri: uri.clone(), version: target.version };
    let edit = TextDocumentEdit { text_document, edits: vec![OneOf::Left(edit)] };
    // Of a file that has come into being meanwhile nobody knows what is in it.
    let options = CreateFileOptions { overwrite: Some(false), ignore_if_exists: Some(false) };
    let create = || ResourceOp::Create(CreateFile { uri, options: Some(options), annotation_id: None });
    let changes = match target.is_new {
        true => DocumentChanges::Operations(vec![
            DocumentChangeOperation::Op(create()),
            DocumentChangeOperation::Edit(edit),
        ]),
        false => DocumentChanges::Edits(vec![edit]),
    };
    WorkspaceEdit { document_changes: Some(changes), ..WorkspaceEdit::default() }
}

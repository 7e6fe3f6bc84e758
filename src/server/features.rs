//! What the client can do, and what the server tells it that it can do.

use tower_lsp::lsp_types::{
    ClientCapabilities, CodeActionKind, CodeActionOptions, CodeActionProviderCapability, CompletionItemTag,
    CompletionOptions, DiagnosticOptions, DiagnosticServerCapabilities, DiagnosticTag, DocumentSymbolOptions,
    HoverProviderCapability, InsertTextMode, MarkupKind, OneOf, PositionEncodingKind, ResourceOperationKind,
    SaveOptions, ServerCapabilities, SymbolKind, TextDocumentSyncCapability, TextDocumentSyncKind,
    TextDocumentSyncOptions, TextDocumentSyncSaveOptions, WorkDoneProgressOptions, WorkspaceFoldersServerCapabilities,
    WorkspaceServerCapabilities,
};

use crate::text::Encoding;

/// The kinds of symbols that not every client knows, as far as they are used.
const LATE_SYMBOL_KINDS: [SymbolKind; 2] = [SymbolKind::OBJECT, SymbolKind::EVENT];

/// What the client can do, as it said in `initialize`. It never changes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Features {
    /// What columns count, as agreed.
    pub encoding: Encoding,
    /// It asks for diagnostics, so none are sent unasked.
    pub pull: bool,
    /// It can be told to ask for diagnostics again.
    pub refresh: bool,
    /// It answers `workspace/configuration`.
    pub configuration: bool,
    /// It can be asked to tell when settings change.
    pub watches_settings: bool,
    /// It can be asked to tell when files change.
    pub watches_files: bool,
    /// It may be told of a folder and of a pattern in it, instead of a pattern of paths.
    pub relative_patterns: bool,
    /// Diagnostics may say where their code is explained.
    pub code_descriptions: bool,
    /// Diagnostics may be tagged as being about what is deprecated.
    pub deprecated_diagnostics: bool,
    /// Diagnostics may be tagged as being about what does nothing.
    pub unnecessary_diagnostics: bool,
    /// Hovers may be Markdown.
    pub markdown_hover: bool,
    /// Documentation of completions may be Markdown.
    pub markdown_documentation: bool,
    pub snippets: bool,
    /// Completions may be tagged as deprecated.
    pub deprecated_tag: bool,
    /// Completions may say that their indentation is final.
    pub insert_as_is: bool,
    /// Code actions may be edits, not only commands.
    pub code_actions: bool,
    /// Edits may name the version that they are for.
    pub versioned_edits: bool,
    /// Edits may create files.
    pub creates_files: bool,
    /// Symbols may have details.
    pub nested_symbols: bool,
    /// Symbols may be events and objects.
    pub late_symbol_kinds: bool,
}

impl Features {
    pub fn of(client: &ClientCapabilities) -> Self {
        let document = client.text_document.as_ref();
        let workspace = client.workspace.as_ref();
        let completion = document.and_then(|document| document.completion.as_ref());
        let item = completion.and_then(|completion| completion.completion_item.as_ref());
        let hover = document.and_then(|document| document.hover.as_ref());
        let tags = item.and_then(|item| item.tag_support.as_ref());
        let modes = item.and_then(|item| item.insert_text_mode_support.as_ref());
        let action = document.and_then(|document| document.code_action.as_ref());
        let symbols = document.and_then(|document| document.document_symbol.as_ref());
        let kinds = symbols.and_then(|symbols| symbols.symbol_kind.as_ref()?.value_set.as_deref());
        let edit = workspace.and_then(|workspace| workspace.workspace_edit.as_ref());
        let refresh = workspace.and_then(|workspace| workspace.diagnostic.as_ref());
        let settings = workspace.and_then(|workspace| workspace.did_change_configuration.as_ref());
        let files = workspace.and_then(|workspace| workspace.did_change_watched_files.as_ref());
        let published = document.and_then(|document| document.publish_diagnostics.as_ref());
        let diagnostic_tags = published.and_then(|published| published.tag_support.as_ref());
        let takes = |tag| diagnostic_tags.is_some_and(|tags| tags.value_set.contains(&tag));
        let yes = |answer: Option<bool>| answer == Some(true);
        Self {
            encoding: encoding(client),
            pull: document.is_some_and(|document| document.diagnostic.is_some()),
            refresh: yes(refresh.and_then(|refresh| refresh.refresh_support)),
            configuration: yes(workspace.and_then(|workspace| workspace.configuration)),
            watches_settings: yes(settings.and_then(|settings| settings.dynamic_registration)),
            watches_files: yes(files.and_then(|files| files.dynamic_registration)),
            relative_patterns: yes(files.and_then(|files| files.relative_pattern_support)),
            code_descriptions: yes(published.and_then(|published| published.code_description_support)),
            deprecated_diagnostics: takes(DiagnosticTag::DEPRECATED),
            unnecessary_diagnostics: takes(DiagnosticTag::UNNECESSARY),
            markdown_hover: takes_markdown(hover.and_then(|hover| hover.content_format.as_deref())),
            markdown_documentation: takes_markdown(item.and_then(|item| item.documentation_format.as_deref())),
            snippets: yes(item.and_then(|item| item.snippet_support)),
            deprecated_tag: tags.is_some_and(|tags| tags.value_set.contains(&CompletionItemTag::DEPRECATED)),
            insert_as_is: modes.is_some_and(|modes| modes.value_set.contains(&InsertTextMode::AS_IS)),
            code_actions: action.is_some_and(|action| action.code_action_literal_support.is_some()),
            versioned_edits: yes(edit.and_then(|edit| edit.document_changes)),
            creates_files: edit
                .and_then(|edit| edit.resource_operations.as_deref())
                .is_some_and(|kinds| kinds.contains(&ResourceOperationKind::Create)),
            nested_symbols: yes(symbols.and_then(|symbols| symbols.hierarchical_document_symbol_support)),
            late_symbol_kinds: kinds.is_some_and(|kinds| LATE_SYMBOL_KINDS.iter().all(|kind| kinds.contains(kind))),
        }
    }

    /// What the server can do for this client.
    pub fn server(self) -> ServerCapabilities {
        let diagnostics = DiagnosticOptions { identifier: Some("tcerr".to_owned()), ..DiagnosticOptions::default() };
        let actions = CodeActionOptions {
            code_action_kinds: Some(vec![CodeActionKind::QUICKFIX]),
            ..CodeActionOptions::default()
        };
        ServerCapabilities {
            position_encoding: Some(match self.encoding {
                Encoding::Utf8 => PositionEncodingKind::UTF8,
                Encoding::Utf16 => PositionEncodingKind::UTF16,
                Encoding::Utf32 => PositionEncodingKind::UTF32,
            }),
            text_document_sync: Some(TextDocumentSyncCapability::Options(TextDocumentSyncOptions {
                open_close: Some(true),
                change: Some(TextDocumentSyncKind::INCREMENTAL),
                save: Some(TextDocumentSyncSaveOptions::SaveOptions(SaveOptions { include_text: Some(false) })),
                ..TextDocumentSyncOptions::default()
            })),
            hover_provider: Some(HoverProviderCapability::Simple(true)),
            completion_provider: Some(CompletionOptions {
                trigger_characters: Some(["\"", "'", "`", "."].map(str::to_owned).to_vec()),
                resolve_provider: Some(true),
                ..CompletionOptions::default()
            }),
            code_action_provider: self.code_actions.then_some(CodeActionProviderCapability::Options(actions)),
            document_symbol_provider: Some(OneOf::Right(DocumentSymbolOptions {
                // Most documents have another outline as well.
                label: Some("tcerr".to_owned()),
                work_done_progress_options: WorkDoneProgressOptions::default(),
            })),
            diagnostic_provider: self.pull.then_some(DiagnosticServerCapabilities::Options(diagnostics)),
            workspace: Some(WorkspaceServerCapabilities {
                workspace_folders: Some(WorkspaceFoldersServerCapabilities {
                    supported: Some(true),
                    change_notifications: Some(OneOf::Left(true)),
                }),
                file_operations: None,
            }),
            ..ServerCapabilities::default()
        }
    }
}

/// UTF-8 where it is offered, since it costs nothing here; else what the client likes best.
fn encoding(client: &ClientCapabilities) -> Encoding {
    let offered = client.general.as_ref().and_then(|general| general.position_encodings.as_deref()).unwrap_or_default();
    if offered.contains(&PositionEncodingKind::UTF8) {
        return Encoding::Utf8;
    }
    let known = [(PositionEncodingKind::UTF16, Encoding::Utf16), (PositionEncodingKind::UTF32, Encoding::Utf32)];
    offered
        .iter()
        .find_map(|kind| known.iter().find(|(known, _)| known == kind))
        .map_or(Encoding::Utf16, |(_, encoding)| *encoding)
}

/// A client that says nothing about formats takes Markdown, as all did before there were formats.
fn takes_markdown(formats: Option<&[MarkupKind]>) -> bool {
    formats.is_none_or(|formats| formats.is_empty() || formats.contains(&MarkupKind::Markdown))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_encoding_is_utf_8_or_what_the_client_likes_best() {
        for (offered, expected) in [
            (json!({}), Encoding::Utf16),
            (json!({"general": {"positionEncodings": []}}), Encoding::Utf16),
            (json!({"general": {"positionEncodings": ["utf-16", "utf-8"]}}), Encoding::Utf8),
            (json!({"general": {"positionEncodings": ["utf-32", "utf-16"]}}), Encoding::Utf32),
            (json!({"general": {"positionEncodings": ["utf-16", "utf-32"]}}), Encoding::Utf16),
            (json!({"general": {"positionEncodings": ["utf-7"]}}), Encoding::Utf16),
        ] {
            let client = serde_json::from_value(offered.clone()).expect("capabilities");
            assert_eq!(encoding(&client), expected, "{offered}");
        }
    }
}

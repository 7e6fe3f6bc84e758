//! A bare tower-lsp server: it opens and changes no document and publishes nothing about it.

use tower_lsp::jsonrpc::Result;
use tower_lsp::lsp_types::{
    DidChangeTextDocumentParams, InitializeParams, InitializeResult, ServerCapabilities, TextDocumentSyncCapability,
    TextDocumentSyncKind,
};
use tower_lsp::{Client, LanguageServer, LspService, Server};

struct Backend(Client);

#[tower_lsp::async_trait]
impl LanguageServer for Backend {
    async fn initialize(&self, _: InitializeParams) -> Result<InitializeResult> {
        let capabilities = ServerCapabilities {
            text_document_sync: Some(TextDocumentSyncCapability::Kind(TextDocumentSyncKind::INCREMENTAL)),
            ..ServerCapabilities::default()
        };
        Ok(InitializeResult { capabilities, server_info: None })
    }

    async fn shutdown(&self) -> Result<()> {
        Ok(())
    }

    async fn did_change(&self, params: DidChangeTextDocumentParams) {
        let document = params.text_document;
        self.0.publish_diagnostics(document.uri, Vec::new(), Some(document.version)).await;
    }
}

#[tokio::main]
async fn main() {
    let (service, socket) = LspService::new(Backend);
    Server::new(tokio::io::stdin(), tokio::io::stdout(), socket).serve(service).await;
}

//! The protocol's methods. Each is a few lines: store, or take a snapshot and ask.
//!
//! What a method does before its first `.await` is done in order of arrival (see
//! [`super::service`]), so documents are stored, and snapshots taken, first of all. Nothing here
//! waits for the client: who waits while answers to the client queue up behind waits for ever.

use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use tokio::task::spawn_blocking;
use tower_lsp::jsonrpc::{Error, Result};
use tower_lsp::lsp_types::{
    CodeActionParams, CodeActionResponse, CompletionItem, CompletionParams, CompletionResponse, ConfigurationItem,
    DidChangeConfigurationParams, DidChangeTextDocumentParams, DidChangeWatchedFilesParams,
    DidChangeWorkspaceFoldersParams, DidCloseTextDocumentParams, DidOpenTextDocumentParams, DidSaveTextDocumentParams,
    DocumentDiagnosticParams, DocumentDiagnosticReportResult, DocumentSymbolParams, DocumentSymbolResponse, Hover,
    HoverParams, InitializeParams, InitializeResult, InitializedParams, MessageType, Registration, ServerInfo, Url,
};
use tower_lsp::{Client, LanguageServer};

use super::features::Features;
use super::language::Wishes;
use super::lifecycle::Lifecycle;
use super::memory::Spare;
use super::publisher::Publisher;
use super::state::{Changed, DEBOUNCE, Session, Snapshot, State};
use super::{code_action, completion, configuration, diagnostics, followed, hover, path, symbols, watch};
use crate::locale::environment_tag;
use crate::workspace::config::Settings;
use crate::workspace::is_manifest;

/// Where settings of this server stand.
const SECTION: &str = "tcerr";

#[derive(Debug)]
pub struct Backend {
    client: Client,
    state: Arc<State>,
    publisher: Arc<Publisher>,
    lifecycle: Arc<Lifecycle>,
    spare: Arc<Spare>,
}

impl Backend {
    pub fn new(client: Client, lifecycle: Arc<Lifecycle>) -> Self {
        Self { client, state: Arc::default(), publisher: Arc::default(), lifecycle, spare: Arc::default() }
    }

    /// Answers a question about a document: the only way to serve a request. The snapshot is taken
    /// at once, the answer is made where it can take its time. `None` if no such document is open.
    pub async fn read<T, F>(&self, uri: Url, answer: F) -> Result<Option<T>>
    where
        T: Send + 'static,
        F: FnOnce(&Snapshot) -> T + Send + 'static,
    {
        let Some(snapshot) = self.state.snapshot(&uri) else { return Ok(None) };
        spawn_blocking(move || answer(&snapshot)).await.map(Some).map_err(|error| {
            tracing::error!("a question about {uri} failed: {error}");
            Error::internal_error()
        })
    }

    /// Sees to it that the client has what it doesn't ask for after a document has changed, and after a pause.
    fn publish(&self, uri: Url, pause: Duration) {
        if self.state.features().pull {
            self.publisher.tell();
        } else {
            self.publisher.schedule(uri, pause);
        }
    }

    /// Sees to it that the client has all diagnostics anew.
    fn publish_all(&self) {
        publish_all(&self.state, &self.publisher, &self.client);
    }

    /// Asks the client for its settings. The answer, however late, counts if it is to the latest
    /// question. It is waited for without a limit: tower-lsp panics when an answer comes to a
    /// question that nobody waits for any more, and waiting costs a task of a few bytes.
    fn ask_for_settings(&self) {
        if !self.state.features().configuration {
            return;
        }
        let question = self.state.next_question();
        let (state, publisher, client) = (self.state.clone(), self.publisher.clone(), self.client.clone());
        tokio::spawn(async move {
            let item = ConfigurationItem { scope_uri: None, section: Some(SECTION.to_owned()) };
            match client.configuration(vec![item]).await {
                Ok(answer) => {
                    if let Some(settings) = answer.first() {
                        follow(state.set_answer(settings, question), &state, &publisher, &client);
                    }
                }
                Err(error) => tracing::warn!("the client gave no settings: {error}"),
            }
        });
    }

    /// Asks the client to tell when settings change.
    fn register(&self) {
        if !self.state.features().watches_settings {
            return;
        }
        let method = "workspace/didChangeConfiguration";
        let register_options = Some(serde_json::json!({ "section": SECTION }));
        let settings = Registration { id: method.to_owned(), method: method.to_owned(), register_options };
        let client = self.client.clone();
        tokio::spawn(async move {
            if let Err(error) = client.register_capability(vec![settings]).await {
                tracing::warn!("the client does not watch settings: {error}");
            }
        });
    }

    /// Looks at manifests and configurations again if one of these files is one.
    fn changed(&self, files: Vec<Url>) {
        if files.iter().any(|file| is_manifest(file.path().as_ref())) {
            self.state.forget_projects();
            self.publish_all();
        }
        self.read_configuration(Some(files));
    }

    fn read_configuration(&self, changed: Option<Vec<Url>>) {
        read_configuration(changed, &self.state, &self.publisher, &self.client);
    }
}

/// Reads the configuration anew, if need be because of files that have changed, and sees to it that the
/// client has all that is different now.
pub fn read_configuration(changed: Option<Vec<Url>>, state: &Arc<State>, publisher: &Arc<Publisher>, client: &Client) {
    let (state, publisher, client) = (state.clone(), publisher.clone(), client.clone());
    let by_name = |file: &Url| path::of(file).is_some_and(|file| configuration::is_config(&file));
    // Where it is certain that something is new, whoever asks next must not be told what is old.
    let is_certain = changed.as_ref().is_none_or(|files| files.iter().any(by_name));
    let hold = publisher.hold();
    let before = is_certain.then(|| state.forget_configs());
    tokio::spawn(async move {
        let reader = state.clone();
        let is_new = spawn_blocking(move || {
            let concerns = |files: &Vec<Url>| configuration::is_made_of(&reader, files);
            let before = before.or_else(|| changed.as_ref().is_some_and(concerns).then(|| reader.forget_configs()));
            if let Some(before) = &before {
                configuration::read_again(&reader, before, changed.as_deref().unwrap_or_default());
            }
            before.is_some()
        });
        if is_new.await.unwrap_or_default() {
            publish_all(&state, &publisher, &client);
        }
        drop(hold);
    });
}

/// Sees to it that the client has what new settings change, and is told what is wrong with them.
fn follow(changed: Changed, state: &Arc<State>, publisher: &Arc<Publisher>, client: &Client) {
    match changed {
        Changed::Nothing => {}
        Changed::Language => publish_all(state, publisher, client),
        Changed::Configuration => read_configuration(None, state, publisher, client),
    }
    tell_faults(state, client);
}

fn tell_faults(state: &State, client: &Client) {
    let (faults, client) = (state.new_faults_of_settings(), client.clone());
    tokio::spawn(async move {
        for fault in faults {
            client.show_message(MessageType::WARNING, format!("tcerr: {fault}")).await;
        }
    });
}

/// Sends all diagnostics anew, or has the client ask for them.
pub fn publish_all(state: &State, publisher: &Publisher, client: &Client) {
    let features = state.features();
    publisher.tell();
    if !features.pull {
        for uri in state.documents() {
            publisher.schedule(uri, Duration::ZERO);
        }
    } else if features.refresh {
        let client = client.clone();
        tokio::spawn(async move {
            if let Err(error) = client.workspace_diagnostic_refresh().await {
                tracing::warn!("the client does not refresh diagnostics: {error}");
            }
        });
    }
}

#[tower_lsp::async_trait]
impl LanguageServer for Backend {
    async fn initialize(&self, params: InitializeParams) -> Result<InitializeResult> {
        let features = Features::of(&params.capabilities);
        let options = params.initialization_options.clone().unwrap_or_default();
        let wishes = Wishes {
            settings: Settings::default(),
            // Some have the name around them here too.
            options: Settings::of(options.get(SECTION).unwrap_or(&options)),
            configured: None,
            editor: params.locale.clone().or_else(environment_tag),
        };
        let debounce = options.get("debounce").and_then(Value::as_u64).map_or(DEBOUNCE, Duration::from_millis);
        self.state.initialize(Session { features, debounce, folders: folders(&params).into() }, wishes);
        // Texts are in the right language from the first on. What comes meanwhile has to wait: before
        // the answer nothing counts that a client says too early.
        drop(self.state.forget_configs());
        configuration::read(&self.state);
        if let Some(id) = params.process_id {
            watch::parent(id, self.lifecycle.clone());
        }
        tokio::spawn(self.publisher.clone().run(self.state.clone(), self.client.clone()));
        let version = Some(env!("CARGO_PKG_VERSION").to_owned());
        let server_info = Some(ServerInfo { name: "tcerr".to_owned(), version });
        Ok(InitializeResult { capabilities: features.server(), server_info })
    }

    async fn initialized(&self, _: InitializedParams) {
        self.register();
        self.ask_for_settings();
        tell_faults(&self.state, &self.client);
        self.publisher.tell();
        followed::follow(&self.state, &self.publisher, &self.client);
    }

    async fn shutdown(&self) -> Result<()> {
        Ok(())
    }

    async fn did_open(&self, params: DidOpenTextDocumentParams) {
        let uri = params.text_document.uri.clone();
        self.state.open(params.text_document);
        self.publish(uri, Duration::ZERO);
    }

    async fn did_change(&self, params: DidChangeTextDocumentParams) {
        let document = params.text_document;
        self.state.change(&document.uri, document.version, params.content_changes);
        self.publish(document.uri, self.state.debounce());
    }

    async fn did_save(&self, params: DidSaveTextDocumentParams) {
        // Clients that don't watch files still tell of those that they write.
        self.changed(vec![params.text_document.uri]);
    }

    async fn did_close(&self, params: DidCloseTextDocumentParams) {
        let uri = params.text_document.uri;
        self.state.close(&uri);
        self.publish(uri, Duration::ZERO);
        self.spare.closed();
    }

    async fn did_change_watched_files(&self, params: DidChangeWatchedFilesParams) {
        let files: Vec<Url> = params.changes.into_iter().map(|change| change.uri).collect();
        self.changed(files);
    }

    async fn did_change_workspace_folders(&self, params: DidChangeWorkspaceFoldersParams) {
        let addresses = |folders: Vec<_>| {
            folders.into_iter().map(|folder: tower_lsp::lsp_types::WorkspaceFolder| folder.uri).collect()
        };
        let (added, removed): (Vec<Url>, Vec<Url>) = (addresses(params.event.added), addresses(params.event.removed));
        self.state.change_folders(&added, &removed);
        self.read_configuration(None);
    }

    async fn did_change_configuration(&self, params: DidChangeConfigurationParams) {
        if let Some(settings) = params.settings.get(SECTION) {
            follow(self.state.set_settings(settings), &self.state, &self.publisher, &self.client);
        }
        self.ask_for_settings();
    }

    async fn hover(&self, params: HoverParams) -> Result<Option<Hover>> {
        let place = params.text_document_position_params;
        let answer = self.read(place.text_document.uri, move |snapshot| hover::hover(snapshot, place.position)).await?;
        Ok(answer.flatten())
    }

    async fn completion(&self, params: CompletionParams) -> Result<Option<CompletionResponse>> {
        let place = params.text_document_position;
        let answer = self
            .read(place.text_document.uri, move |snapshot| {
                completion::completion(snapshot, place.position, params.context.as_ref())
            })
            .await?;
        Ok(answer.flatten().map(CompletionResponse::List))
    }

    async fn completion_resolve(&self, params: CompletionItem) -> Result<CompletionItem> {
        Ok(completion::resolve(params, self.state.features(), self.state.locale()))
    }

    async fn code_action(&self, params: CodeActionParams) -> Result<Option<CodeActionResponse>> {
        let CodeActionParams { text_document, range, context, .. } = params;
        let state = self.state.clone();
        self.read(text_document.uri, move |snapshot| code_action::code_actions(snapshot, &state, range, &context)).await
    }

    async fn document_symbol(&self, params: DocumentSymbolParams) -> Result<Option<DocumentSymbolResponse>> {
        self.read(params.text_document.uri, symbols::symbols).await
    }

    async fn diagnostic(&self, params: DocumentDiagnosticParams) -> Result<DocumentDiagnosticReportResult> {
        let (uri, previous) = (params.text_document.uri, params.previous_result_id);
        self.state.asked_about(&uri);
        let answer = self.read(uri, move |snapshot| diagnostics::report(snapshot, previous.as_deref())).await?;
        // The document may have had configuration files read that were not read before.
        self.publisher.tell();
        Ok(answer.unwrap_or_else(diagnostics::none).into())
    }
}

/// The folders of the workspace, however the client names them.
#[expect(deprecated, reason = "old clients know nothing newer than these")]
fn folders(params: &InitializeParams) -> Vec<std::path::PathBuf> {
    match (&params.workspace_folders, &params.root_uri, &params.root_path) {
        (Some(folders), ..) => path::folders(&folders.iter().map(|folder| folder.uri.clone()).collect::<Vec<_>>()),
        (None, Some(root), _) => path::folders(std::slice::from_ref(root)),
        (None, None, root) => root.iter().map(Into::into).collect(),
    }
}

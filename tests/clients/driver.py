"""The editor: documents that it has open, and what an editor does with them."""

import asyncio
import itertools
from pathlib import Path

from lsprotocol import types as t
from pygls.protocol import default_converter
from pygls.workspace import PositionCodec, TextDocument
from pytest_lsp import LanguageClient
from pytest_lsp.client import DEFAULT_CLIENT_FEATURES, register_lsp_features
from pytest_lsp.protocol import LanguageClientProtocol

PATIENCE = 5


class Recording(LanguageClientProtocol):
    """Keeps every message of the server."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.received = []

    def handle_message(self, message):
        self.received.append(message)
        super().handle_message(message)


def on_register(editor: LanguageClient, params: t.RegistrationParams):
    editor.registrations.extend(params.registrations)


def on_publish(editor: LanguageClient, params: t.PublishDiagnosticsParams):
    editor.diagnostics[params.uri] = list(params.diagnostics)
    editor.versions[params.uri] = params.version


class Editor(LanguageClient):
    def __init__(self):
        super().__init__(protocol_cls=Recording, converter_factory=default_converter)
        self.documents = {}
        self.registrations = []
        self.versions = {}
        own = {
            t.CLIENT_REGISTER_CAPABILITY: on_register,
            t.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS: on_publish,
        }
        register_lsp_features(self, {**DEFAULT_CLIENT_FEATURES, **own})

    async def start(self, capabilities, folders, options=None):
        """Says what the editor can do, as it does when it starts a server."""
        self.result = await self.initialize_session(
            t.InitializeParams(
                capabilities=capabilities,
                workspace_folders=[t.WorkspaceFolder(folder.as_uri(), folder.name) for folder in folders],
                root_uri=folders[0].as_uri() if folders else None,
                initialization_options=options,
            )
        )
        encoding = self.result.capabilities.position_encoding or t.PositionEncodingKind.Utf16
        self.codec = PositionCodec(encoding=t.PositionEncodingKind(encoding))
        document = capabilities.text_document
        self.pulls = document is not None and document.diagnostic is not None

    async def until(self, condition, what):
        """Waits for something that the server brings about in its own time."""
        for _ in itertools.count():
            if condition():
                return
            await asyncio.sleep(0.005)
            if _ > PATIENCE * 200:
                raise AssertionError(f"waited in vain: {what}")

    # ---- documents ----

    def document(self, uri, text, version=1):
        self.documents[uri] = TextDocument(uri, text, version=version, position_codec=self.codec)
        return self.documents[uri]

    def open(self, where, language, text):
        uri = where.as_uri() if isinstance(where, Path) else where
        self.document(uri, text)
        item = t.TextDocumentItem(uri=uri, language_id=language, version=1, text=text)
        self.text_document_did_open(t.DidOpenTextDocumentParams(item))
        return uri

    def change(self, uri, text):
        """The whole text anew."""
        document = self.document(uri, text, self.documents[uri].version + 1)
        self.text_document_did_change(
            t.DidChangeTextDocumentParams(
                t.VersionedTextDocumentIdentifier(version=document.version, uri=uri),
                [t.TextDocumentContentChangeWholeDocument(text)],
            )
        )

    def edit(self, uri, edits):
        """Applies edits, and tells the server of each as a change of a part."""
        document = self.documents[uri]
        spans = [(self.offset(uri, edit.range.start), self.offset(uri, edit.range.end), edit) for edit in edits]
        spans.sort(key=lambda span: span[:2])
        text, changes = document.source, []
        for start, end, edit in reversed(spans):
            text = text[:start] + edit.new_text + text[end:]
            changes.append(t.TextDocumentContentChangePartial(range=edit.range, text=edit.new_text))
        version = document.version + 1
        self.document(uri, text, version)
        self.text_document_did_change(
            t.DidChangeTextDocumentParams(t.VersionedTextDocumentIdentifier(version=version, uri=uri), changes)
        )

    def close(self, uri):
        del self.documents[uri]
        self.text_document_did_close(t.DidCloseTextDocumentParams(t.TextDocumentIdentifier(uri)))

    def text(self, uri):
        return self.documents[uri].source

    # ---- places ----

    def offset(self, uri, position):
        return self.documents[uri].offset_at_position(position)

    def position(self, uri, offset):
        """The position of a character, in the units that were agreed on."""
        before = self.text(uri)[:offset].split("\n")
        line = self.documents[uri].lines[len(before) - 1] if self.documents[uri].lines else ""
        server = t.Position(line=len(before) - 1, character=len(before[-1]))
        return self.codec.position_to_client_units([""] * server.line + [line], server)

    def find(self, uri, text, after=0):
        """The range of a text."""
        start = self.text(uri).index(text)
        return t.Range(self.position(uri, start + after), self.position(uri, start + len(text)))

    def slice(self, uri, range):
        return self.text(uri)[self.offset(uri, range.start) : self.offset(uri, range.end)]

    # ---- questions ----

    async def findings(self, uri):
        """The diagnostics of a document as it is now: asked for, or waited for."""
        if self.pulls:
            report = await self.text_document_diagnostic_async(t.DocumentDiagnosticParams(t.TextDocumentIdentifier(uri)))
            assert isinstance(report, t.RelatedFullDocumentDiagnosticReport)
            return list(report.items)
        version = self.documents[uri].version
        await self.until(lambda: self.versions.get(uri) == version, f"diagnostics of version {version}")
        return self.diagnostics[uri]

    async def hover(self, uri, text):
        place = self.find(uri, text).start
        return await self.text_document_hover_async(t.HoverParams(t.TextDocumentIdentifier(uri), place))

    async def complete(self, uri, behind):
        """The completions behind a text, by their labels."""
        place = self.find(uri, behind).end
        answer = await self.text_document_completion_async(t.CompletionParams(t.TextDocumentIdentifier(uri), place))
        items = answer.items if isinstance(answer, t.CompletionList) else answer or []
        return {item.label: item for item in items}

    async def fixes(self, uri, finding):
        context = t.CodeActionContext([finding], only=[t.CodeActionKind.QuickFix])
        answer = await self.text_document_code_action_async(
            t.CodeActionParams(t.TextDocumentIdentifier(uri), finding.range, context)
        )
        return list(answer or [])

    def apply(self, edit):
        """Applies the edit of a code action, in whichever of the two forms it comes."""
        if edit.document_changes:
            for change in edit.document_changes:
                assert change.text_document.version in (None, self.documents[change.text_document.uri].version)
                self.edit(change.text_document.uri, change.edits)
        else:
            for uri, edits in edit.changes.items():
                self.edit(uri, edits)

"""What a client must have said before the server may send it something."""

from lsprotocol import types as t
from pygls.capabilities import get_capability

# Messages of the server that need no leave.
FREE = {"textDocument/publishDiagnostics"}

# Those that a client must have asked for, and where it says so.
ASKED = {
    "client/registerCapability": None,
    "workspace/configuration": "workspace.configuration",
    "workspace/diagnostic/refresh": "workspace.diagnostics.refresh_support",
    "window/workDoneProgress/create": "window.work_done_progress",
    "$/progress": "window.work_done_progress",
}

# What may be registered, and where a client says that it can be.
DYNAMIC = {
    "workspace/didChangeWatchedFiles": "workspace.did_change_watched_files.dynamic_registration",
    "workspace/didChangeConfiguration": "workspace.did_change_configuration.dynamic_registration",
}


def messages(capabilities, received):
    """Looks at everything that came from the server."""
    for message in received:
        assert getattr(message, "error", None) is None, f"an error came: {message}"
        method = getattr(message, "method", None)
        if method is None or method in FREE:
            continue
        assert method in ASKED, f"unexpected: {message}"
        where = ASKED[method]
        assert where is None or get_capability(capabilities, where, False), f"not asked for: {message}"
        for registration in message.params.registrations if method == "client/registerCapability" else []:
            where = DYNAMIC.get(registration.method)
            assert where and get_capability(capabilities, where, False), f"can't be registered: {registration}"


def _within(value, capabilities, where, wanted=None):
    """A value that is there needs a capability; values of a list need theirs."""
    if value is None:
        return
    can = get_capability(capabilities, where, None)
    if wanted is None:
        assert can, f"{value!r} without {where}"
    else:
        assert set(wanted) <= set(can or []), f"{wanted!r} without {where}"


def diagnostic(capabilities, item, pulled):
    can = "text_document.diagnostic" if pulled else "text_document.publish_diagnostics"
    assert item.source == "tcerr" and item.code and item.message and item.severity, item
    if not pulled:  # for diagnostics that are asked for, lsprotocol 3.17 has no such capabilities
        _within(item.code_description, capabilities, f"{can}.code_description_support")
        _within(item.tags, capabilities, f"{can}.tag_support.value_set", item.tags)
        _within(item.related_information, capabilities, f"{can}.related_information")
    assert item.data is None, "a fix that needs data does not work everywhere"


def completion(capabilities, item):
    can = "text_document.completion.completion_item"
    _within(item.tags, capabilities, f"{can}.tag_support.value_set", item.tags)
    _within(item.deprecated, capabilities, f"{can}.deprecated_support")
    _within(item.insert_text_mode, capabilities, f"{can}.insert_text_mode_support.value_set", [item.insert_text_mode])
    _within(item.label_details, capabilities, f"{can}.label_details_support")
    if item.insert_text_format == t.InsertTextFormat.Snippet:
        _within(True, capabilities, f"{can}.snippet_support")
    if isinstance(item.text_edit, t.InsertReplaceEdit):
        _within(True, capabilities, f"{can}.insert_replace_support")


def hover(capabilities, answer):
    formats = get_capability(capabilities, "text_document.hover.content_format", None)
    if formats:
        assert answer.contents.kind in formats


def code_action(capabilities, action):
    assert isinstance(action, t.CodeAction), "only those are code actions that a client needs no command for"
    assert action.kind == t.CodeActionKind.QuickFix and action.title
    assert action.command is None and action.data is None and action.edit, "an edit does without help"
    _within(action.edit.document_changes, capabilities, "workspace.workspace_edit.document_changes")
    _within(action.edit.change_annotations, capabilities, "workspace.workspace_edit.change_annotation_support")

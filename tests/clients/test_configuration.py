"""Configuration files that change beside the editor."""

from lsprotocol import types as t
from pygls.capabilities import get_capability

UNKNOWN = '{"Response": {"Error": {"Code": "AuthFailure.Sig", "Message": "x"}, "RequestId": "1"}}\n'


async def codes(editor, uri, wanted):
    """The rules of the findings, once they are as wanted. Nothing says that an editor which is sent findings has got the
    last of them."""
    if not editor.pulls:
        await editor.until(lambda: [item.code for item in editor.diagnostics.get(uri, [])] == wanted, f"{wanted}")
    return [item.code for item in await editor.findings(uri)]


def told(editor, **changes):
    """Tells the server of files that something else has changed."""
    kinds = {"created": t.FileChangeType.Created, "changed": t.FileChangeType.Changed, "deleted": t.FileChangeType.Deleted}
    events = [t.FileEvent(path.as_uri(), kinds[kind]) for kind, path in changes.items()]
    editor.workspace_did_change_watched_files(t.DidChangeWatchedFilesParams(events))


async def test_a_configuration_that_is_renamed_holds_and_holds_no_more(editor, capabilities, folder):
    away, there = folder / "away.toml", folder / "tcerr.toml"
    away.write_text('ignore = ["unknown-code"]\n')
    uri = editor.open(folder / "a.json", "json", UNKNOWN)
    assert await codes(editor, uri, ["unknown-code"]) == ["unknown-code"]

    before = editor.diagnostic_refresh_count
    away.rename(there)
    told(editor, deleted=away, created=there)
    if get_capability(capabilities, "workspace.diagnostics.refresh_support", False):
        await editor.until(lambda: editor.diagnostic_refresh_count > before, "to be told to ask again")
    assert await codes(editor, uri, []) == []

    there.rename(away)
    told(editor, deleted=there, created=away)
    assert await codes(editor, uri, ["unknown-code"]) == ["unknown-code"]


async def test_a_configuration_that_is_written_in_the_editor_holds_when_it_is_saved(editor, folder):
    uri = editor.open(folder / "a.json", "json", UNKNOWN)
    assert await codes(editor, uri, ["unknown-code"]) == ["unknown-code"]
    path = folder / "tcerr.toml"
    text = 'ignore = ["unknown-code"]\n'
    config = editor.open(path, "toml", text)
    path.write_text(text)
    editor.text_document_did_save(t.DidSaveTextDocumentParams(t.TextDocumentIdentifier(config)))
    assert await codes(editor, uri, []) == []


async def test_faults_of_a_configuration_are_shown_open_or_not(editor, folder):
    path = folder / "tcerr.toml"
    path.write_text('ignore = ["unknown-cod"]\n')
    told(editor, created=path)
    await editor.until(lambda: editor.diagnostics.get(path.as_uri()), "the faults of a file that is not open")
    uri = editor.open(path, "toml", path.read_text())
    assert [item.code for item in await editor.findings(uri)] == ["configuration"]
    editor.change(uri, 'ignore = ["unknown-code"]\n')
    assert await editor.findings(uri) == []


async def test_each_folder_has_its_own(make, folder, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    (other / "tcerr.toml").write_text('ignore = ["unknown-code"]\n')
    editor = await make(folder, other)
    here = editor.open(folder / "a.json", "json", UNKNOWN)
    there = editor.open(other / "a.json", "json", UNKNOWN)
    assert [item.code for item in await editor.findings(here)] == ["unknown-code"]
    assert await editor.findings(there) == []

    third = tmp_path / "third"
    third.mkdir()
    added = t.WorkspaceFoldersChangeEvent([t.WorkspaceFolder(third.as_uri(), "third")], [])
    editor.workspace_did_change_workspace_folders(t.DidChangeWorkspaceFoldersParams(added))
    uri = editor.open(third / "a.json", "json", UNKNOWN)
    assert [item.code for item in await editor.findings(uri)] == ["unknown-code"]

"""The beginning and the end."""

import asyncio

from lsprotocol import types as t
from pygls.capabilities import get_capability


async def test_the_server_says_who_it_is_and_what_it_can_do(editor, capabilities, version):
    said = editor.result
    assert (said.server_info.name, said.server_info.version) == ("tcerr", version)
    can = said.capabilities
    offered = get_capability(capabilities, "general.position_encodings", None) or [t.PositionEncodingKind.Utf16]
    assert can.position_encoding in offered
    assert can.hover_provider and can.completion_provider.resolve_provider and can.document_symbol_provider
    assert can.text_document_sync.change == t.TextDocumentSyncKind.Incremental
    assert list(can.code_action_provider.code_action_kinds) == [t.CodeActionKind.QuickFix]
    assert (can.diagnostic_provider is not None) == editor.pulls
    assert can.workspace.workspace_folders.supported


async def test_what_changes_outside_is_registered_where_it_can_be(editor, capabilities):
    wanted = {
        method
        for method in ("did_change_watched_files", "did_change_configuration")
        if get_capability(capabilities, f"workspace.{method}.dynamic_registration", False)
    }
    await editor.until(lambda: len(editor.registrations) == len(wanted), f"registrations of {wanted}")
    if "did_change_watched_files" in wanted:
        options = next(r for r in editor.registrations if r.method == "workspace/didChangeWatchedFiles").register_options
        globs = [watcher["globPattern"] for watcher in options["watchers"]]
        assert {"**/tcerr.toml", "**/go.mod", "**/package.json"} <= set(globs)


async def test_settings_are_asked_for(make, capabilities, folder):
    editor = await make(folder)
    editor.set_configuration({"language": "zh-cn"}, section="tcerr")
    editor.workspace_did_change_configuration(t.DidChangeConfigurationParams({"tcerr": {"language": "zh-cn"}}))
    uri = editor.open(folder / "a.json", "json", '{"Response": {"Error": {"Code": "AuthFailure.Sig", "Message": ""}}}')
    if not editor.pulls:
        await editor.until(lambda: "目录" in "".join(d.message for d in editor.diagnostics.get(uri, [])), "Chinese")
    assert "目录" in "".join(d.message for d in await editor.findings(uri))


async def test_settings_change_what_is_found(editor, folder):
    uri = editor.open(folder / "data" / "a.json", "json", '{"RequestId": "1"}')
    code = editor.open(folder / "a.go", "go", '// tencentcloud\nvar b = err.Code == "ResourceInsufficent"\n')

    async def found(uri, wanted):
        if not editor.pulls:
            await editor.until(lambda: [d.code for d in editor.diagnostics.get(uri, [])] == wanted, f"{wanted}")
        return [item.code for item in await editor.findings(uri)]

    async def set_to(settings, wanted):
        """Settings that an editor which is asked for them has, and tells of as it does when they change."""
        editor.set_configuration(settings, section="tcerr")
        editor.workspace_did_change_configuration(t.DidChangeConfigurationParams({"tcerr": settings}))
        if editor.pulls:  # whoever asks at once may ask before the server has asked in turn
            for _ in range(100):
                if await found(code, wanted) == wanted:
                    break
                await asyncio.sleep(0.02)

    assert (await found(uri, []), await found(code, ["misspelled-code"])) == ([], ["misspelled-code"])
    await set_to({"fixtures": ["data/"], "severity": {"misspelled-code": "off"}}, [])
    assert (await found(uri, ["missing-response"]), await found(code, [])) == (["missing-response"], [])
    await set_to({}, ["misspelled-code"])
    assert (await found(uri, []), await found(code, ["misspelled-code"])) == ([], ["misspelled-code"])


async def test_an_editor_without_a_folder_is_served(make):
    editor = await make()
    uri = editor.open("untitled:Untitled-1", "json", '{"Response": {"Error": {"Code": 1}, "RequestId": "1"}}')
    found = await editor.findings(uri)
    assert "invalid-error-field" in [item.code for item in found]
    uri = editor.open("vscode-notebook-cell:/a/b.ipynb#W0", "python", '# tencentcloud\nif e.code == "InternalErrro":\n')
    assert [item.code for item in await editor.findings(uri)] == ["misspelled-code"]

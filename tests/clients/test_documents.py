"""What an editor shows of a document, and what it does to it."""

import promises
from lsprotocol import types as t
from pygls.capabilities import get_capability

GO = """package a

import "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/cvm/v20170312"

func retry(err *errors.TencentCloudSDKError) bool {
	switch err.Code { /* 😀 中 */ case "ResourceInsufficent", "RequestLimitExceeded":
		return true
	}
	return false
}
"""
RESPONSE = '{"Response": {"Error": {"Code": "AuthFailure.Sig", "Message": "😀"}, "RequestId": "1"}}\n'


async def test_findings_come_and_go(editor, capabilities, folder):
    uri = editor.open(folder / "a.go", "go", GO)
    found = await editor.findings(uri)
    assert [(item.code, editor.slice(uri, item.range)) for item in found] == [("misspelled-code", "ResourceInsufficent")]
    for item in found:
        promises.diagnostic(capabilities, item, editor.pulls)

    editor.change(uri, GO.replace("Insufficent", "Insufficient"))
    assert await editor.findings(uri) == []
    editor.edit(uri, [t.TextEdit(editor.find(uri, "RequestLimitExceeded"), "RequestLimitExceded")])
    assert [item.code for item in await editor.findings(uri)] == ["misspelled-code"]

    if editor.pulls:
        ask = t.DocumentDiagnosticParams(t.TextDocumentIdentifier(uri))
        first = await editor.text_document_diagnostic_async(ask)
        ask.previous_result_id = first.result_id
        second = await editor.text_document_diagnostic_async(ask)
        assert second.kind == t.DocumentDiagnosticReportKind.Unchanged and second.result_id == first.result_id
        assert uri not in editor.diagnostics, "what is asked for is not sent unasked"
    editor.close(uri)
    if not editor.pulls:
        await editor.until(lambda: editor.diagnostics[uri] == [], "the findings of a closed document go")


async def test_a_fix_mends_what_was_found(editor, capabilities, folder):
    uri = editor.open(folder / "a.go", "go", GO)
    [finding] = await editor.findings(uri)
    actions = await editor.fixes(uri, finding)
    for action in actions:
        promises.code_action(capabilities, action)
    if get_capability(capabilities, "text_document.code_action.is_preferred_support", False):
        assert [action.is_preferred for action in actions].count(True) == 1
    editor.apply(actions[0].edit)
    assert '"ResourceInsufficient", "RequestLimitExceeded"' in editor.text(uri)
    assert await editor.findings(uri) == []


async def test_a_response_is_mended(editor, capabilities, folder):
    text = '{"Response": {"Error": {"code": "InternalError", "Message": "😀"}, "RequestId": "1"}}\n'
    uri = editor.open(folder / "a.json", "json", text)
    found = await editor.findings(uri)
    [finding] = [item for item in found if item.code == "miscased-key"]
    action = (await editor.fixes(uri, finding))[0]
    promises.code_action(capabilities, action)
    editor.apply(action.edit)
    assert '"Code": "InternalError"' in editor.text(uri)
    assert await editor.findings(uri) == []


async def test_hovers_explain(editor, capabilities, folder):
    uri = editor.open(folder / "a.go", "go", GO)
    answer = await editor.hover(uri, "RequestLimitExceeded")
    promises.hover(capabilities, answer)
    assert editor.slice(uri, answer.range) == "RequestLimitExceeded"
    assert "Retry" in answer.contents.value
    assert await editor.hover(uri, "return false") is None


async def test_codes_complete(editor, capabilities, folder):
    uri = editor.open(folder / "a.json", "json", RESPONSE)
    items = await editor.complete(uri, "AuthFailure.Sig")
    for item in items.values():
        promises.completion(capabilities, item)
    item = items["AuthFailure.SignatureExpire"]
    assert editor.slice(uri, item.text_edit.range) == "AuthFailure.Sig"
    resolved = await editor.completion_item_resolve_async(item)
    formats = get_capability(capabilities, "text_document.completion.completion_item.documentation_format", None)
    assert "expire" in resolved.documentation.value.lower()
    assert resolved.documentation.kind in (formats or [t.MarkupKind.Markdown])
    editor.edit(uri, [t.TextEdit(item.text_edit.range, item.text_edit.new_text)])
    assert '"Code": "AuthFailure.SignatureExpire"' in editor.text(uri)
    assert await editor.findings(uri) == []


async def test_keys_complete_as_snippets_or_plain(editor, capabilities, folder):
    uri = editor.open(folder / "a.json", "json", '{"Response": {"RequestId": "1", "Err"}}\n')
    items = await editor.complete(uri, '"Err')
    for item in items.values():
        promises.completion(capabilities, item)
    item = items["Error"]
    snippets = get_capability(capabilities, "text_document.completion.completion_item.snippet_support", False)
    assert (item.insert_text_format == t.InsertTextFormat.Snippet) == snippets
    assert ("$" in item.text_edit.new_text) == snippets
    if not snippets:
        editor.edit(uri, [t.TextEdit(item.text_edit.range, item.text_edit.new_text)])
        codes = [finding.code for finding in await editor.findings(uri)]
        assert "invalid-json" not in codes, editor.text(uri)


async def test_the_outline_is_as_deep_as_the_editor_can_show(editor, capabilities, folder):
    uri = editor.open(folder / "a.json", "json", RESPONSE)
    ask = t.DocumentSymbolParams(t.TextDocumentIdentifier(uri))
    symbols = await editor.text_document_document_symbol_async(ask)
    nested = get_capability(
        capabilities, "text_document.document_symbol.hierarchical_document_symbol_support", False
    )
    kind = t.DocumentSymbol if nested else t.SymbolInformation
    assert symbols and all(isinstance(symbol, kind) for symbol in symbols)
    assert "AuthFailure.Sig" in symbols[0].name

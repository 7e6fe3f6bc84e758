// Diagnostics, hovers, completion, quick fixes: what the server gives to an editor.

import assert from "node:assert/strict";
import {
  CodeActionKind,
  DiagnosticSeverity,
  Uri,
  commands,
  workspace,
  type CodeAction,
  type DocumentSymbol,
  type Hover,
  type MarkdownString,
  type TextDocument,
} from "vscode";

import { closeAll, compose, extension, findings, findingsOf, folder, goBehind, open, placeOf, ruleOf, session, until, write } from "./tools.ts";

const WRONG = "ResourceInsufficent.ZoneSoldOutForSpecifiedInstance";
const RIGHT = "ResourceInsufficient.ZoneSoldOutForSpecifiedInstance";

async function hoverText(uri: Uri, document: TextDocument, over: string): Promise<string> {
  const hovers = await commands.executeCommand<Hover[]>("vscode.executeHoverProvider", uri, placeOf(document, over));
  const parts = hovers.flatMap(({ contents }) => contents as MarkdownString[]);
  return parts.map(({ value }) => value).join("\n");
}

export function editing(): void {
  it("starts when a file of a language is opened that the server reads", async () => {
    await until("the extension is active", () => extension().isActive);
    const { session } = extension().exports;
    const names = workspace.textDocuments.map(({ uri, languageId }) => `${languageId} ${uri.toString()}`);
    assert.equal(session.state, "stopped", `nothing is in sight yet, and open are: ${names.join(", ")}`);
    await workspace.openTextDocument(Uri.joinPath(folder(), "typescript/errors.ts"));
    assert.equal(session.state, "stopped", "it is not in sight");
    await open("notes.txt");
    assert.equal(session.state, "stopped", "it is no file for the server");
    await open("go/retry.go");
    await until("the server runs", () => session.state === "running");
  });

  it("shows what is wrong, where it is", async () => {
    const { document } = await open("go/retry.go");
    const [finding] = await findingsOf(document, (found) => found.length === 1);
    assert.equal(document.getText(finding?.range), WRONG);
    assert.equal(ruleOf(finding), "misspelled-code");
    assert.equal(finding?.severity, DiagnosticSeverity.Error);
    assert.match(finding.message, new RegExp(RIGHT));
  });

  it("follows what is typed", async () => {
    const editor = await open("go/retry.go");
    await findingsOf(editor.document, (found) => found.length === 1);
    const start = placeOf(editor.document, WRONG);
    await editor.edit((edit) => {
      edit.insert(start.translate(0, "ResourceInsuffic".length), "i");
    });
    await findingsOf(editor.document, (found) => found.length === 0);
    await editor.edit((edit) => {
      edit.insert(start, "X");
    });
    await findingsOf(editor.document, (found) => found.length === 1);
  });

  it("explains the code under the mouse", async () => {
    const { document } = await open("go/retry.go");
    await session();
    const text = await hoverText(document.uri, document, 'InternalError"');
    assert.match(text, /`InternalError`/);
    assert.match(text, /Retry/);
  });

  it("completes a code into the text", async () => {
    const editor = await compose("json", '{"Response": {"Error": {"Code": "AuthFailure.SignatureFai", "Message": "😀"}, "RequestId": "1"}}');
    await session();
    goBehind(editor, "SignatureFai");
    await until("the completion is accepted", async () => {
      await commands.executeCommand("editor.action.triggerSuggest");
      await new Promise((resolve) => setTimeout(resolve, 400));
      await commands.executeCommand("acceptSelectedSuggestion");
      return editor.document.getText().includes('"Code": "AuthFailure.SignatureFailure", "Message"');
    });
  });

  it("mends a misspelled code", async () => {
    const { document } = await open("go/retry.go");
    const [finding] = await findingsOf(document, (found) => found.length === 1);
    const actions = await commands.executeCommand<CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      finding?.range,
      CodeActionKind.QuickFix.value,
    );
    const fix = actions.find(({ isPreferred, title }) => isPreferred && title.includes(RIGHT));
    assert.ok(fix?.edit, JSON.stringify(actions));
    assert.ok(await workspace.applyEdit(fix.edit));
    assert.ok(document.getText().includes(`"${RIGHT}"`));
    assert.ok(!document.getText().includes(WRONG));
    await findingsOf(document, (found) => found.length === 0);
  });

  it("lists the responses of a file in its outline", async () => {
    const { document } = await open("fixtures/tencentcloud/signature-failure.json");
    await session();
    await until("the outline", async () => {
      const symbols = await commands.executeCommand<DocumentSymbol[]>("vscode.executeDocumentSymbolProvider", document.uri);
      return symbols.some(({ name, detail }) => `${name} ${detail}`.includes("AuthFailure"));
    });
  });

  it("looks at documents that were never saved", async () => {
    const { document } = await compose("go", 'package a\n\n// tencentcloud\nvar retry = err.Code == "RequestLimitExceded"\n');
    await findingsOf(document, ([finding]) => ruleOf(finding) === "misspelled-code");
  });

  it("says what is wrong with the configuration, though VS Code has no name for TOML", async () => {
    await session();
    const { document } = await write("tcerr.toml", 'langauge = "en"\n');
    const [finding] = await findingsOf(document, (found) => found.length === 1);
    assert.equal(document.getText(finding?.range), "langauge");
  });

  it("shows each finding once", async () => {
    const { document } = await open("go/retry.go");
    await findingsOf(document, (found) => found.length > 0);
    await closeAll();
    await until("nothing is shown of a file that is closed", () => findings(document.uri).length === 0);
    await open("go/retry.go");
    await findingsOf(document, (found) => found.length > 0);
    // What comes twice comes a little later.
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(findings(document.uri).length, 1);
  });
}

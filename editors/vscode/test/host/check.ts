// Check Workspace.

import assert from "node:assert/strict";
import {
  DiagnosticSeverity,
  DiagnosticTag,
  Position,
  TabInputCustom,
  Uri,
  WorkspaceEdit,
  commands,
  window,
  workspace,
  type Diagnostic,
  type TextEditor,
} from "vscode";

import type { Outcome } from "../../src/commands/check.ts";
import { checked, closeAll, findings, folder, open, own, placeOf, program, session, set, until, write } from "./tools.ts";

/** A code that was removed, and a comment that does nothing. */
const OLD = `package main

import cbs "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/cbs/v20170312"

func f(err *Error) bool { return err.Code == "AutoSnapshotPolicyOutOfQuota" }

var x = 1 // tcerr:ignore unknown-code
`;

/** Shows a file, whose findings then come from the server, and from nobody else. */
async function show(path: string): Promise<TextEditor> {
  const editor = await open(path);
  const { uri } = editor.document;
  await until("the server's own findings", () => own(uri).length > 0);
  assert.equal(own(uri).length, findings(uri).length);
  return editor;
}

/** What a check has found that the editor shows. */
function ofCheck(uri: Uri): Diagnostic[] {
  return findings(uri).filter((finding) => !own(uri).includes(finding));
}

const check = async () =>
  (await commands.executeCommand<Outcome | undefined>("tcerr.checkWorkspace")) ?? assert.fail("the check was not done");

function summary(found: readonly Diagnostic[]): string[] {
  return found.map(({ message, range: { start } }) => `${start.line}:${start.character} ${message}`).sort();
}

export function workspaceCheck(): void {
  it("Check Workspace shows what the command line finds", async () => {
    const { server } = await session();
    const expected = checked(server?.program.path ?? "");
    assert.ok(expected.length > 5);
    const outcome = await check();
    assert.equal(outcome.errors + outcome.warnings + outcome.others, expected.length);
    for (const path of new Set(expected.map(({ path }) => path))) {
      const of = expected.filter((finding) => finding.path === path);
      assert.equal(findings(Uri.joinPath(folder(), path)).length, of.length, path);
    }
  });

  it("it finds the same in a file as the server, and nothing is shown twice", async () => {
    await check();
    const paths = ["go/retry.go", "emoji/tencentcloud.json", "fixtures/tencentcloud/describe-zones.json"];
    for (const path of paths) {
      const uri = Uri.joinPath(folder(), path);
      const before = summary(findings(uri));
      assert.ok(before.length > 0, path);
      await show(path);
      assert.deepEqual(summary(findings(uri)), before, path);
    }
    // These are open now, and another check adds nothing to them.
    await check();
    for (const path of paths) {
      const uri = Uri.joinPath(folder(), path);
      assert.deepEqual(summary(findings(uri)), summary(own(uri)), path);
    }
  });

  it("what it has found in a file is there again when the file is closed", async () => {
    await session();
    await check();
    const uris = ["go/retry.go", "emoji/tencentcloud.json"].map((path) => Uri.joinPath(folder(), path));
    const before = uris.map((uri) => summary(ofCheck(uri)));
    assert.ok(before.every((found) => found.length > 0));
    // As a person goes through the Problems panel: each file takes the place of the one before.
    for (const uri of uris) {
      await window.showTextDocument(uri, { preview: true });
      await until("the server's own findings", () => own(uri).length > 0);
      assert.equal(ofCheck(uri).length, 0);
    }
    await closeAll();
    await until("all is there again", () => uris.every((uri) => ofCheck(uri).length > 0));
    assert.deepEqual(uris.map((uri) => summary(findings(uri))), before);
  });

  it("a file that was changed is checked again when it is closed", async () => {
    await session();
    const { document } = await write("again/retry.go", 'package a\n\n// tencentcloud\nvar retry = err.Code == "RequestLimitExceded"\n');
    const { uri } = document;
    await closeAll();
    await check();
    const [before] = ofCheck(uri);
    assert.equal(before?.range.start.line, 3);

    let editor = await show("again/retry.go");
    await editor.edit((edit) => {
      edit.insert(new Position(0, 0), "\n\n");
    });
    await editor.document.save();
    await closeAll();
    await until("it is found where it is now", () => ofCheck(uri)[0]?.range.start.line === 5);

    editor = await show("again/retry.go");
    await editor.edit((edit) => {
      edit.insert(placeOf(editor.document, "ded"), "e");
    });
    await editor.document.save();
    await until("it is mended", () => findings(uri).length === 0);
    await closeAll();
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(findings(uri).length, 0);
  });

  it("it goes by the settings as the server does", async () => {
    await session();
    const uri = Uri.joinPath(folder(), "go/retry.go");
    for (const [level, severity] of [
      ["hint", DiagnosticSeverity.Hint],
      ["off", undefined],
    ] as const) {
      await set("severity", { "misspelled-code": level });
      await check();
      assert.equal(findings(uri)[0]?.severity, severity);
    }
  });

  it("what it has found leads to the page of the rule, and is shown as the server's findings are", async () => {
    await session();
    const { document } = await write("tags/old.go", OLD);
    await until("the server's own findings", () => own(document.uri).length === 2);
    const live = own(document.uri).map(({ tags }) => tags);
    assert.deepEqual(live.flat().sort(), [DiagnosticTag.Unnecessary, DiagnosticTag.Deprecated]);
    await closeAll();
    await check();
    const found = ofCheck(document.uri);
    assert.deepEqual(found.map(({ tags }) => tags), live);
    const [{ code } = { code: undefined }] = found;
    assert.ok(typeof code === "object");
    await commands.executeCommand("vscode.open", code.target);
    const tab = await until("the page", () => window.tabGroups.activeTabGroup.activeTab);
    assert.ok(tab.input instanceof TabInputCustom, "as Markdown");
    const page = await workspace.openTextDocument(code.target);
    assert.match(page.getText(), new RegExp(`^# ${String(code.value)}\n`));
  });

  for (const [how, script] of [
    ["is killed", 'if [ "$1" = check ]; then kill -9 $$; fi'],
    ["ends in the middle of a word", 'if [ "$1" = check ]; then "$TCERR" "$@" | head -c 100; exit 1; fi'],
    ["ends with a code that it doesn't have", 'if [ "$1" = check ]; then echo []; exit 101; fi'],
  ] as const) {
    it(`a check that ${how} is not taken for clean`, async () => {
      const started = await session();
      await set("server.path", await program("ends-early", `${script}\nexec "$TCERR" "$@"`));
      await until("it runs", () => started.state === "running" && started.server?.program.origin === "setting");
      const outcome = await check();
      assert.deepEqual(outcome, { errors: 0, warnings: 0, others: 0, incomplete: true });
      await set("server.path", undefined);
      await until("the bundled one runs", () => started.state === "running" && started.server?.program.origin === "bundled");
    });
  }

  it("what it has shown is gone with the file", async () => {
    const uri = Uri.joinPath(folder(), "passing/tencentcloud.json");
    await workspace.fs.writeFile(uri, Buffer.from('{"Response": {"TotalCount": 1}}'));
    await check();
    assert.equal(findings(uri).length, 1);
    const edit = new WorkspaceEdit();
    edit.deleteFile(Uri.joinPath(folder(), "passing"), { recursive: true });
    assert.ok(await workspace.applyEdit(edit));
    await until("its findings are gone", () => findings(uri).length === 0);
  });

  it("it speaks the language of the settings", async () => {
    await session();
    await closeAll();
    await set("language", "zh-cn");
    await check();
    const [finding] = findings(Uri.joinPath(folder(), "fixtures/tencentcloud/describe-zones.json"));
    assert.match(finding?.message ?? "", /[\u4e00-\u9fff]/);
    await set("language", undefined);
  });

  it("what can't be checked is told, not taken for clean", async () => {
    await session();
    await write("tcerr.toml", 'langauge = "en"\n');
    const outcome = await check();
    assert.ok(outcome.incomplete);
    assert.equal(outcome.errors, 0);
  });

  it("a second check has the first one end", async () => {
    await session();
    const [first, second] = await Promise.all([
      commands.executeCommand<Outcome | undefined>("tcerr.checkWorkspace"),
      commands.executeCommand<Outcome | undefined>("tcerr.checkWorkspace"),
    ]);
    assert.equal(first, undefined);
    assert.ok(second);
  });
}

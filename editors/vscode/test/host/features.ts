// The commands.

import assert from "node:assert/strict";
import { Selection, TabInputWebview, commands, window, workspace } from "vscode";

import { closeAll, compose, goBehind, open, session, set, until } from "./tools.ts";

async function explanation(code: string): Promise<string> {
  await commands.executeCommand("tcerr.explain", code);
  const document = await until("the explanation", () => workspace.textDocuments.find(({ uri }) => uri.path === `/${code}.md`));
  return document.getText();
}

export function features(): void {
  it("Explain Code shows what a code means, as a preview", async () => {
    await session();
    const text = await explanation("AuthFailure.SignatureExpire");
    assert.match(text, /`AuthFailure.SignatureExpire`/);
    assert.match(text, /\n- /);
    const tab = await until("the preview", () => window.tabGroups.activeTabGroup.activeTab);
    assert.ok(tab.input instanceof TabInputWebview);
    assert.match(tab.label, /AuthFailure\.SignatureExpire/);
  });

  it("an explanation follows the language", async () => {
    await session();
    const text = await explanation("RequestLimitExceeded");
    assert.match(text, /Retry/);
    const document = workspace.textDocuments.find(({ uri }) => uri.path === "/RequestLimitExceeded.md") ?? assert.fail();
    await set("language", "zh-cn");
    await until("it is in Chinese", () => document.getText().includes("重试"));
    await set("language", undefined);
    await until("it is in English again", () => document.getText().includes("Retry"));
  });

  it("Explain Code knows what a code that doesn't exist may have meant", async () => {
    await session();
    assert.match(await explanation("FailedOperation.ReceiverUnsubscribed"), /`FailedOperation\.ReceiverHasUnsubscribed`/);
  });

  it("the commands wait for a server that is starting", async () => {
    const started = await session();
    const restarted = started.restart();
    assert.notEqual(started.state, "running");
    assert.match(await explanation("AuthFailure.TokenFailure"), /`AuthFailure\.TokenFailure`/);
    await restarted;
    const again = started.restart();
    assert.notEqual(started.state, "running");
    assert.ok(await commands.executeCommand("tcerr.checkWorkspace"));
    await again;
  });

  it("an explanation is there again when the server is", async () => {
    await session();
    const code = "AuthFailure.UnauthorizedOperation";
    assert.match(await explanation(code), /Retry/);
    const document = workspace.textDocuments.find(({ uri }) => uri.path === `/${code}.md`) ?? assert.fail();
    await set("server.path", "~/nowhere/tcerr");
    await until("it says that there is none", () => document.getText().includes("There is no tcerr language server"));
    await set("server.path", undefined);
    await until("it explains again", () => document.getText().includes("Retry"));
  });

  it("Insert Response writes a response as the language writes it", async () => {
    const editor = await compose("python", "# tencentcloud\nRESPONSE = ");
    await session();
    goBehind(editor, "RESPONSE = ");
    await commands.executeCommand("tcerr.insertResponse", "tc-error");
    const text = editor.document.getText();
    assert.match(text, /"Error": ?\{/);
    assert.match(text, /"RequestId": "[0-9a-f-]{36}"/);
  });

  it("Insert Response keeps to the indentation", async () => {
    const editor = await compose("json", '{\n  "tencentcloud": [\n    \n  ]\n}\n');
    await session();
    const end = editor.document.lineAt(2).range.end;
    editor.selection = new Selection(end, end);
    await commands.executeCommand("tcerr.insertResponse", "tc-success");
    const lines = editor.document.getText().split("\n");
    assert.equal(lines[2], "    {");
    assert.equal(lines[3], '      "Response": {');
    assert.match(lines[4] ?? "", /^ {8}"RequestId": "[0-9a-f-]{36}"$/);
    assert.equal(lines[6], "    }");
    JSON.parse(editor.document.getText());
  });

  for (const [kind, error] of [
    ["tc-success", undefined],
    ["tc-error", { Code: "", Message: "" }],
  ] as const) {
    it(`Insert Response writes JSON where no language is known (${kind})`, async () => {
      const editor = await compose("plaintext", "");
      await session();
      await commands.executeCommand("tcerr.insertResponse", kind);
      const { Response } = JSON.parse(editor.document.getText()) as { Response: Record<string, unknown> };
      assert.match(String(Response["RequestId"]), /^[0-9a-f-]{36}$/);
      assert.deepEqual(Response["Error"], error);
    });
  }

  it("Insert Response without an editor does nothing", async () => {
    await session();
    await closeAll();
    const documents = workspace.textDocuments.length;
    await commands.executeCommand("tcerr.insertResponse", "tc-success");
    assert.equal(window.tabGroups.all.flatMap(({ tabs }) => tabs).length, 0);
    assert.equal(workspace.textDocuments.length, documents);
  });

  it("all commands are there", async () => {
    await open("go/retry.go");
    await session();
    const all = await commands.getCommands(true);
    const wanted = ["explain", "checkWorkspace", "insertResponse", "restart", "showLogs", "showVersion", "openServerSetting"];
    assert.deepEqual(wanted.filter((name) => !all.includes(`tcerr.${name}`)), []);
  });
}

// Check Workspace.

import assert from "node:assert/strict";
import { Uri, WorkspaceEdit, commands, workspace, type Diagnostic } from "vscode";

import type { Outcome } from "../../src/commands/check.ts";
import { checked, closeAll, findings, findingsOf, folder, open, session, set, until, write } from "./tools.ts";

/** Shows a file, whose findings then come from the server. */
async function show(path: string): Promise<void> {
  const { document } = await open(path);
  await findingsOf(document, (found) => found.length > 0);
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
      const shown = summary(findings(uri));
      assert.equal(new Set(shown).size, shown.length, path);
    }
  });

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

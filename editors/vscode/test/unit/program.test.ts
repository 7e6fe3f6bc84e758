import assert from "node:assert/strict";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

import { UnusableProgram, about, locate, type Places } from "../../src/program.ts";

const TCERR = process.env["TCERR"];
assert.ok(TCERR, "TCERR names the program");
const folder = mkdtempSync(join(tmpdir(), "tcerr-program-"));
after(() => {
  rmSync(folder, { recursive: true });
});

test("the environment outranks the setting, and that the package", () => {
  const places: Places = { environment: undefined, setting: "", bundled: "/x/server/tcerr", home: "/home/me", folder: "/w" };
  for (const [given, path, origin] of [
    [{}, "/x/server/tcerr", "bundled"],
    [{ setting: "  " }, "/x/server/tcerr", "bundled"],
    [{ setting: "/a/tcerr" }, "/a/tcerr", "setting"],
    [{ setting: " ~/bin/tcerr " }, "/home/me/bin/tcerr", "setting"],
    [{ setting: "~" }, "/home/me", "setting"],
    [{ setting: "~other/tcerr" }, "/w/~other/tcerr", "setting"],
    [{ setting: "tools/tcerr" }, "/w/tools/tcerr", "setting"],
    [{ setting: "tools/tcerr", folder: undefined }, "tools/tcerr", "setting"],
    [{ setting: "tcerr" }, "tcerr", "setting"],
    [{ setting: "/a/tcerr", environment: "/b/tcerr" }, "/b/tcerr", "environment"],
    [{ environment: "" }, "/x/server/tcerr", "bundled"],
  ] as const) {
    assert.deepEqual(locate({ ...places, ...given }), { path, origin }, JSON.stringify(given));
  }
});

test("the program says its version and the date of its catalog", async () => {
  const { version, catalog } = await about({ path: TCERR, origin: "setting" });
  assert.match(version, /^\d+\.\d+\.\d+/);
  assert.match(catalog, /^\d{4}-\d\d-\d\d$/);
});

async function fault(path: string): Promise<string> {
  const failure: unknown = await about({ path, origin: "setting" }).catch((error: unknown) => error);
  return failure instanceof UnusableProgram ? failure.fault : assert.fail(String(failure));
}

function script(name: string, text: string, mode: number): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  chmodSync(path, mode);
  return path;
}

test("what can't be the server is told apart", async () => {
  assert.equal(await fault(join(folder, "nothing")), "missing");
  assert.equal(await fault("tcerr-that-is-nowhere-on-the-path"), "missing");
  assert.equal(await fault(folder), "not-executable");
  assert.equal(await fault(script("text", "#!/bin/sh\n", 0o644)), "not-executable");
  assert.equal(await fault(script("other", "#!/bin/sh\necho other 1.0\n", 0o755)), "not-tcerr");
  assert.equal(await fault(script("fails", "#!/bin/sh\necho 'tcerr 1.0 (catalog 2026-01-01)'; exit 3\n", 0o755)), "not-tcerr");
  assert.equal(await fault(script("foreign", "\u007fELF\u0002 of another machine", 0o755)), "not-tcerr");
});

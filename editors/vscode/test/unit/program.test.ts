import assert from "node:assert/strict";
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { after, test } from "node:test";

import { UnusableProgram, about, locate, type Places } from "../../src/program.ts";

const TCERR = process.env["TCERR"];
assert.ok(TCERR, "TCERR names the program");
const folder = mkdtempSync(join(tmpdir(), "tcerr-program-"));
after(() => {
  rmSync(folder, { recursive: true });
});

const LINUX: Places = {
  environment: undefined,
  setting: "",
  folder: "/w",
  bundled: "/x/server/tcerr",
  home: "/home/me",
  search: ":.:bin:/usr/bin:/opt/bin",
  windows: false,
};
const WINDOWS: Places = {
  ...LINUX,
  folder: "C:\\w",
  bundled: "C:\\x\\server\\tcerr.exe",
  home: "C:\\Users\\me",
  search: ".;;bin;C:\\tools;D:\\more",
  windows: true,
};

function located(places: Places, files: readonly string[]): string {
  try {
    const { path, origin } = locate(places, (file) => files.includes(file));
    return `${origin} ${path}`;
  } catch (error) {
    return error instanceof UnusableProgram ? `${error.program.origin} ${error.fault}` : assert.fail(String(error));
  }
}

test("the environment outranks the setting, and that the package", () => {
  for (const [given, expected] of [
    [{}, "bundled /x/server/tcerr"],
    [{ setting: "  " }, "bundled /x/server/tcerr"],
    [{ setting: "/a/tcerr" }, "setting /a/tcerr"],
    [{ setting: " ~/bin/tcerr " }, "setting /home/me/bin/tcerr"],
    [{ setting: "~" }, "setting /home/me"],
    [{ setting: "/a/tcerr", environment: "/b/tcerr" }, "environment /b/tcerr"],
    [{ environment: "" }, "bundled /x/server/tcerr"],
  ] as const) {
    assert.equal(located({ ...LINUX, ...given }, []), expected, JSON.stringify(given));
  }
});

test("a relative path is one of a trusted folder, or none", () => {
  for (const [given, expected] of [
    [{ setting: "tools/tcerr" }, "setting /w/tools/tcerr"],
    [{ setting: "./tcerr" }, "setting /w/tcerr"],
    [{ setting: "~other/tcerr" }, "setting /w/~other/tcerr"],
    [{ setting: "tools/tcerr", folder: undefined }, "setting relative"],
    [{ environment: "tools/tcerr" }, "environment relative"],
    [{ environment: "./tcerr" }, "environment relative"],
  ] as const) {
    assert.equal(located({ ...LINUX, ...given }, []), expected, JSON.stringify(given));
  }
  for (const setting of ["tools\\tcerr", "tools/tcerr", "C:tcerr"]) {
    assert.equal(located({ ...WINDOWS, setting, folder: undefined }, []), "setting relative", setting);
  }
});

test("a bare name is looked for in the folders of PATH, and nowhere else", () => {
  const here = ["tcerr", "./tcerr", "bin/tcerr", "/w/tcerr"];
  assert.equal(located({ ...LINUX, setting: "tcerr" }, here), "setting missing");
  assert.equal(located({ ...LINUX, setting: "tcerr" }, [...here, "/opt/bin/tcerr"]), "setting /opt/bin/tcerr");
  assert.equal(located({ ...LINUX, environment: "tcerr" }, ["/usr/bin/tcerr", "/opt/bin/tcerr"]), "environment /usr/bin/tcerr");
});

test("on Windows a program is found without its ending", () => {
  const here = ["tcerr.exe", ".\\tcerr.exe", "bin\\tcerr.exe", "C:\\w\\tcerr.exe"];
  assert.equal(located({ ...WINDOWS, setting: "tcerr" }, here), "setting missing");
  assert.equal(located({ ...WINDOWS, setting: "tcerr" }, [...here, "D:\\more\\tcerr.exe"]), "setting D:\\more\\tcerr.exe");
  assert.equal(located({ ...WINDOWS, setting: "tcerr.exe" }, ["D:\\more\\tcerr.exe"]), "setting D:\\more\\tcerr.exe");
  assert.equal(located({ ...WINDOWS, setting: "C:\\tools\\tcerr" }, ["C:\\tools\\tcerr.exe"]), "setting C:\\tools\\tcerr.exe");
  assert.equal(located({ ...WINDOWS, setting: "~\\tcerr" }, ["C:\\Users\\me\\tcerr.exe"]), "setting C:\\Users\\me\\tcerr.exe");
});

test("PATH is that of the disk", () => {
  mkdirSync(join(folder, "bin"));
  copyFileSync(TCERR, join(folder, "bin/tcerr"));
  const places = { ...LINUX, setting: "tcerr", search: [join(folder, "none"), join(folder, "bin")].join(delimiter) };
  assert.equal(locate(places).path, join(folder, "bin/tcerr"));
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
  assert.equal(await fault(folder), "not-executable");
  assert.equal(await fault(script("text", "#!/bin/sh\n", 0o644)), "not-executable");
  assert.equal(await fault(script("other", "#!/bin/sh\necho other 1.0\n", 0o755)), "not-tcerr");
  assert.equal(await fault(script("fails", "#!/bin/sh\necho 'tcerr 1.0 (catalog 2026-01-01)'; exit 3\n", 0o755)), "not-tcerr");
  assert.equal(await fault(script("garbage", "\u007fELF\u0002 of another machine", 0o755)), "not-tcerr");
  // As a program is whose loader is not there.
  assert.equal(await fault(script("foreign", "#!/lib/ld-that-is-nowhere.so\n", 0o755)), "foreign");
});

test("a program that doesn't answer can be given up", async () => {
  const hangs = script("hangs", "#!/bin/sh\nexec sleep 100\n", 0o755);
  const giveUp = new AbortController();
  setTimeout(() => {
    giveUp.abort();
  }, 50);
  await assert.rejects(about({ path: hangs, origin: "setting" }, giveUp.signal), { name: "AbortError" });
});

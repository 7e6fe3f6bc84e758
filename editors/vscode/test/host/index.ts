// Runs the tests inside the extension host: `run` is what VS Code calls.

import { renameSync, writeFileSync } from "node:fs";
import Mocha from "mocha";

import { suite } from "./suite.ts";

export async function run(): Promise<void> {
  const result = process.env["TCERR_TEST_RESULT"];
  if (!result) throw new Error("TCERR_TEST_RESULT names no file");
  const only = process.env["TCERR_TEST_ONLY"] ? { grep: process.env["TCERR_TEST_ONLY"] } : {};
  const mocha = new Mocha({ ui: "bdd", timeout: 40_000, reporter: "min", ...only });
  mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, "", mocha);
  suite();
  const failures: { title: string; message: string }[] = [];
  const passed: { title: string; milliseconds: number }[] = [];
  const runner = mocha.run();
  runner.on("pass", (test) => {
    passed.push({ title: test.title, milliseconds: test.duration ?? 0 });
  });
  runner.on("fail", (test, error: Error) => {
    failures.push({ title: test.title, message: error.stack ?? error.message });
  });
  await new Promise((resolve) => runner.on("end", resolve));
  // Whoever waits for the file must not read half of it.
  writeFileSync(`${result}.new`, JSON.stringify({ passed, failures }));
  renameSync(`${result}.new`, result);
}

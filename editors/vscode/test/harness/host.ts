// Runs the tests of test/host inside the extension host, beside the installed extension.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { keep, openBrowser, openPage } from "./browser.ts";
import { Editor, until } from "./editor.ts";

export interface Result {
  passed: { title: string; milliseconds: number }[];
  failures: { title: string; message: string }[];
}

/** The window reads its options from an attribute of the page; those for tests have no other way in. */
const WITH_OPTIONS = `(development) => {
  const read = Element.prototype.getAttribute;
  Element.prototype.getAttribute = function (name) {
    const value = read.call(this, name);
    if (name !== "data-settings" || this.id !== "vscode-workbench-web-configuration" || value === null) return value;
    const options = JSON.parse(value);
    return JSON.stringify({ ...options, developmentOptions: { ...options.developmentOptions, ...development } });
  };
}`;

/** `result` is the file into which test/host/index.ts writes. */
export async function runInHost(editor: Editor, workspace: string, tests: string, result: string): Promise<Result> {
  const browser = await openBrowser(editor.state);
  try {
    const page = await openPage(browser, { viewport: { width: 1200, height: 800 } });
    const uri = (path: string) => ({ scheme: "vscode-remote", authority: editor.address, path });
    const development = { extensions: [uri(join(tests, ".."))], extensionTestsPath: uri(tests) };
    await page.addInitScript({ content: `(${WITH_OPTIONS})(${JSON.stringify(development)})` });
    await page.goto(editor.window(workspace));
    await until("the tests in the extension host end", () => existsSync(result), 300_000).catch(async (error: unknown) => {
      console.error(`${editor.log()}\nThe tests were stopped in this window: ${await keep(page, "host")}`);
      throw error;
    });
    return JSON.parse(readFileSync(result, "utf8")) as Result;
  } finally {
    await browser.close();
  }
}

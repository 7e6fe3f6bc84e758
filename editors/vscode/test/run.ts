// Runs the tests in the real editor, inside the extension host and through the window:
//
//   TCERR_VSIX=….vsix CODE_SERVER=FOLDER CHINESE_TEXTS=FILE node test/run.ts [--pictures FOLDER] [host] [untrusted] [en] [zh]
//
// TCERR_TEST_KEEP=1 leaves the folders of the editors, with their logs, and says where they are.
import { chmodSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

import { Editor } from "./harness/editor.ts";
import { runInHost } from "./harness/host.ts";
import { makeWorkspace } from "./harness/workspace.ts";
import { visit, walk } from "./ui/run.ts";
import { CHINESE, ENGLISH } from "./ui/texts.ts";

function given(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const [installation, vsix] = [given("CODE_SERVER"), given("TCERR_VSIX")];
const { values, positionals } = parseArgs({ options: { pictures: { type: "string" } }, allowPositionals: true });
const parts = positionals.length > 0 ? positionals : ["host", "untrusted", "en", "zh"];
const root = mkdtempSync(join(tmpdir(), "tcerr-vscode-"));
const pictures = resolve(values.pictures ?? join(root, "pictures"));
const count = { passed: 0, failed: 0 };

async function host(): Promise<void> {
  const state = join(root, "host");
  const result = join(root, "result.json");
  const workspace = makeWorkspace(join(root, "host-workspace"), {
    "emoji/tencentcloud.json": '{"Response": {"Note": "😀", "requestId": "1"}}\n',
    "bin/other": "#!/bin/sh\necho other 1.0\n",
  });
  chmodSync(join(workspace, "bin/other"), 0o755);
  const environment = { TCERR_TEST_RESULT: result, TCERR_TEST_STATE: state };
  const editor = await Editor.start({ installation, state, packages: [vsix], environment });
  try {
    const tests = join(import.meta.dirname, "../out/host/index.cjs");
    const { passed, failures } = await runInHost(editor, workspace, tests, result);
    for (const { title, milliseconds } of passed) console.log(`ok   ${title} (${milliseconds} ms)`);
    for (const { title, message } of failures) console.log(`FAIL ${title}\n${message}`);
    count.passed += passed.length;
    count.failed += failures.length;
  } finally {
    await editor.stop();
  }
}

/** A folder that names a server of its own, which must not be run before the folder is trusted. */
async function untrusted(): Promise<void> {
  const folder = join(root, "untrusted-workspace");
  const trace = join(root, "was-run");
  const workspace = makeWorkspace(folder, {
    "bin/tcerr": `#!/bin/sh\ntouch ${trace}\n`,
    ".vscode/settings.json": JSON.stringify({ "tcerr.server.path": join(folder, "bin/tcerr") }),
  });
  chmodSync(join(workspace, "bin/tcerr"), 0o755);
  const settings = { "security.workspace.trust.enabled": true, "security.workspace.trust.startupPrompt": "never" };
  const editor = await Editor.start({ installation, state: join(root, "untrusted"), packages: [vsix], settings });
  try {
    await visit(editor, workspace);
    const failed = existsSync(trace) || !editor.log().includes("(bundled)");
    console.log(`${failed ? "FAIL" : "ok  "} a folder that is not trusted does not name the server`);
    count[failed ? "failed" : "passed"]++;
  } finally {
    await editor.stop();
  }
}

async function window(part: "en" | "zh"): Promise<void> {
  const workspace = makeWorkspace(join(root, part, "examples"));
  const how = { installation, state: join(root, `${part}-state`), packages: [vsix], workspace, pictures };
  const { passed, failed } =
    part === "zh" ? await walk(CHINESE, { ...how, chinese: given("CHINESE_TEXTS") }) : await walk(ENGLISH, how);
  count.passed += passed;
  count.failed += failed;
}

try {
  for (const part of parts) {
    if (part === "host") await host();
    else if (part === "untrusted") await untrusted();
    else if (part === "en" || part === "zh") await window(part);
    else throw new Error(`there is no part ${part}`);
  }
  console.log(`${count.passed} passed, ${count.failed} failed`);
  process.exitCode = count.failed > 0 || count.passed === 0 ? 1 : 0;
} finally {
  if (process.env["TCERR_TEST_KEEP"]) console.log(`kept: ${root}`);
  else rmSync(root, { recursive: true, force: true });
}

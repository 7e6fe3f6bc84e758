// Runs the tests in the real editor, inside the extension host and through the window:
//
//   TCERR_VSIX=….vsix CODE_SERVER=FOLDER CHINESE_TEXTS=FILE node test/run.ts [--pictures FOLDER] [host] [untrusted] [en] [zh]
//
// TCERR_TEST_KEEP=1 leaves the folders of the editors, with their logs, and says where they are.
import { chmodSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

import { Editor, until } from "./harness/editor.ts";
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
    "notes.txt": "tencentcloud\n",
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

function tell(title: string, isSo: boolean): void {
  console.log(`${isSo ? "ok  " : "FAIL"} ${title}`);
  count[isSo ? "passed" : "failed"]++;
}

/** A folder with a program of its own, which must not be run before the folder is trusted, and not at all for a path that is not the folder's. */
async function untrusted(): Promise<void> {
  const trace = join(root, "was-run");
  const program = { "bin/tcerr": `#!/bin/sh\ntouch ${trace}\n` };
  const trust = { "security.workspace.trust.enabled": true, "security.workspace.trust.startupPrompt": "never" };
  const make = (name: string, files: Record<string, string>) => {
    const workspace = makeWorkspace(join(root, name), { ...program, ...files });
    chmodSync(join(workspace, "bin/tcerr"), 0o755);
    return workspace;
  };

  const own = make("own-server", { ".vscode/settings.json": JSON.stringify({ "tcerr.server.path": "bin/tcerr" }) });
  const editor = await Editor.start({ installation, state: join(root, "own"), packages: [vsix], settings: trust });
  try {
    await visit(editor, own, async (window) => {
      await window.underlined();
      tell("a folder that is not trusted does not name the server", !existsSync(trace) && editor.log().includes("(bundled)"));
      await window.trust();
      await until("the server of the folder is run", () => existsSync(trace));
      await window.notification(/bin\/tcerr/).waitFor();
      tell("the server of a folder is run once the folder is trusted", true);
      rmSync(trace);
    });
  } finally {
    await editor.stop();
  }

  for (const [what, settings, environment, advice] of [
    ["settings of the machine", { "tcerr.server.path": "bin/tcerr" }, {}, "Name a tcerr program in the setting"],
    ["environment", {}, { TCERR_PATH: "bin/tcerr" }, "or unset it"],
  ] as const) {
    const state = join(root, what);
    const workspace = make(`${what} workspace`, {});
    const editor = await Editor.start({ installation, state, packages: [vsix], settings: { ...trust, ...settings }, environment });
    try {
      await visit(editor, workspace, async (window) => {
        await window.notification(new RegExp(`bin/tcerr.*relative path.*${advice}`)).waitFor();
        await window.trust();
        await new Promise((resolve) => setTimeout(resolve, 1000));
        tell(`a relative path in the ${what} is refused, and not looked for in the folder`, !existsSync(trace));
      });
    } finally {
      await editor.stop();
    }
  }
}

async function window(part: "en" | "zh"): Promise<void> {
  const crashes = '#!/bin/sh\nif [ "$1" = --version ]; then echo "tcerr 1.0.0 (catalog 2026-01-01)"; else exit 3; fi\n';
  const workspace = makeWorkspace(join(root, part, "examples"), { "bin/crashes": crashes });
  chmodSync(join(workspace, "bin/crashes"), 0o755);
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

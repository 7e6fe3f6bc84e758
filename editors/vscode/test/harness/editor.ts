// A VS Code of its own for a test: code-server with fresh folders for its state, and the package installed.

import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, openSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

import { CHINESE_LOCALE, addChinese } from "./chinese.ts";

/** What keeps the window quiet: no welcome, no network, nothing that asks. */
const QUIET = {
  "chat.commandCenter.enabled": false,
  "chat.disableAIFeatures": true,
  "editor.accessibilitySupport": "off",
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "files.autoSave": "off",
  "git.enabled": false,
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "workbench.enableExperiments": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
};

export interface Options {
  /** The folder of code-server's installation. */
  installation: string;
  /** Where its state goes. */
  state: string;
  packages: readonly string[];
  settings?: Record<string, unknown>;
  environment?: NodeJS.ProcessEnv;
  /** The file with VS Code's texts in Chinese, if the window is to speak it. */
  chinese?: string | undefined;
}

export class Editor {
  readonly address: string;
  readonly state: string;
  readonly #process: ChildProcess;

  private constructor(port: number, state: string, process: ChildProcess) {
    this.address = `127.0.0.1:${port}`;
    this.state = state;
    this.#process = process;
  }

  static async start(options: Options): Promise<Editor> {
    const { installation, state, packages, settings, environment, chinese } = options;
    const data = join(state, "data");
    mkdirSync(join(data, "User"), { recursive: true });
    // Some settings count only where they are those of the machine.
    mkdirSync(join(data, "Machine"));
    for (const place of ["User", "Machine"]) writeFileSync(join(data, place, "settings.json"), JSON.stringify({ ...QUIET, ...settings }, null, 2));
    const program = join(installation, "node_modules/.bin/code-server");
    const places = ["--user-data-dir", data, "--extensions-dir", join(state, "extensions"), "--config", join(state, "config.yaml")];
    const language = chinese ? ["--locale", CHINESE_LOCALE] : [];
    // What it keeps for its user goes there as well.
    const inherited: NodeJS.ProcessEnv = { ...process.env, HOME: state, ...environment };
    // What the one who runs the tests has set must not decide which server is found.
    if (!environment?.["TCERR_PATH"]) delete inherited["TCERR_PATH"];
    for (const file of packages) {
      execFileSync(program, [...places, "--install-extension", file], { env: inherited, stdio: ["ignore", "ignore", "inherit"] });
    }
    if (chinese) await addChinese(data, chinese);
    const port = await freePort();
    const log = openSync(join(state, "code-server.log"), "w");
    const options_ = ["--bind-addr", `127.0.0.1:${port}`, "--auth", "none", "--disable-telemetry", "--disable-update-check"];
    const child = spawn(program, [...places, ...options_, ...language], { env: inherited, stdio: ["ignore", log, log] });
    const editor = new Editor(port, state, child);
    await until("code-server answers", async () => (await fetch(`http://${editor.address}/healthz`).catch(() => undefined))?.ok);
    return editor;
  }

  /** The address of the window for a folder. */
  window(folder: string): string {
    return `http://${this.address}/?folder=${encodeURI(folder)}`;
  }

  /** The log of the extension, of all windows so far. */
  log(): string {
    const logs = join(this.state, "data/logs");
    const names = existsSync(logs) ? readdirSync(logs, { recursive: true, encoding: "utf8" }) : [];
    const files = names.filter((name) => /[/\\]tcerr\.tcerr[/\\]tcerr\.log$/.test(name));
    return files.map((name) => readFileSync(join(logs, name), "utf8")).join("");
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode !== null) return;
    const ended = new Promise((resolve) => this.#process.once("exit", resolve));
    this.#process.kill();
    await ended;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === "object" && address ? address.port : 0);
      });
    });
  });
}

/** Waits for something to be so. */
export async function until<T>(what: string, condition: () => T | Promise<T>, most = 30_000): Promise<NonNullable<T>> {
  const end = Date.now() + most;
  for (;;) {
    const found = await condition();
    if (found) return found;
    if (Date.now() > end) throw new Error(`timed out: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

// The codes that exist, asked of the program once.

import { workspace } from "vscode";

import { together, type Disposes } from "./disposal.ts";
import { run } from "./run.ts";
import { entry, type Code, type Entry } from "./search.ts";
import type { Session } from "./session.ts";
import { SECTION, language } from "./settings.ts";

export class Catalog implements Disposes {
  readonly #session: Session;
  #entries: Promise<Entry[]> | undefined;
  readonly #listeners: Disposes;

  constructor(session: Session) {
    this.#session = session;
    const forget = () => {
      this.#entries = undefined;
    };
    this.#listeners = together(
      session.onDidChange(forget),
      workspace.onDidChangeWorkspaceFolders(forget),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(`${SECTION}.language`)) forget();
      }),
      // A team's own codes stand there.
      workspace.onDidSaveTextDocument(({ fileName }) => {
        if (fileName.endsWith(".toml")) forget();
      }),
    );
  }

  /** All codes in their order, with a team's own in front; `undefined` if there is no program to ask. */
  async entries(): Promise<Entry[] | undefined> {
    await this.#session.ready();
    const program = this.#session.server?.program.path;
    if (!program) return undefined;
    this.#entries ??= load(program).catch((error: unknown) => {
      this.#entries = undefined;
      throw error;
    });
    return this.#entries;
  }

  dispose(): void {
    this.#listeners.dispose();
  }
}

async function load(program: string): Promise<Entry[]> {
  const { args, environment } = language();
  const folder = workspace.workspaceFolders?.find(({ uri }) => uri.scheme === "file")?.uri.fsPath;
  const ran = await run(program, ["codes", "--format", "json", ...args], { folder, environment });
  if (ran.code !== 0) throw new Error(ran.errors.trim());
  return (JSON.parse(ran.output) as Code[]).map(entry);
}

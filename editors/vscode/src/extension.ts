// Puts the parts together.

import { commands, env, version, window, workspace, type ExtensionContext } from "vscode";

import { Catalog } from "./catalog.ts";
import { WorkspaceCheck } from "./commands/check.ts";
import { explain } from "./commands/explain.ts";
import { insertResponse } from "./commands/response.ts";
import { showVersion } from "./commands/version.ts";
import { explanation, openSetting, tell } from "./failure.ts";
import { live, onDidChangeLive } from "./live.ts";
import { Pages } from "./pages.ts";
import { Session } from "./session.ts";
import { SECTION } from "./settings.ts";
import { statusItem } from "./status.ts";

let session: Session | undefined;

/** What other extensions get, and the tests. */
export interface Api {
  readonly session: Session;
  /** What a person is told if there is no server. */
  readonly problem: string | undefined;
}

export function activate(context: ExtensionContext): Api {
  const log = window.createOutputChannel("tcerr", { log: true });
  const started = new Session(context, log);
  session = started;
  const catalog = new Catalog(started);
  const check = new WorkspaceCheck(started, log);
  const extensionVersion = String((context.extension.packageJSON as { version: unknown }).version);
  // What is open but not in sight, as VS Code has some of its own files, needs no server.
  const startIfNeeded = () => {
    if (live().size > 0) void started.start();
  };
  const register = (name: string, action: (argument?: unknown) => unknown) => commands.registerCommand(`${SECTION}.${name}`, action);
  context.subscriptions.push(
    catalog,
    check,
    new Pages(started),
    statusItem(started),
    register("restart", () => started.restart()),
    register("showLogs", () => {
      log.show();
    }),
    register("showVersion", () => showVersion(started, extensionVersion)),
    register("openServerSetting", openSetting),
    register("explain", (code) => explain(started, catalog, code)),
    register("insertResponse", (kind) => insertResponse(started, kind)),
    register("checkWorkspace", () => check.check()),
    // The server asks for all other settings itself. The one that is ended is first told of the change like of any other.
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(`${SECTION}.server.path`)) setTimeout(() => void started.changeProgram(), 0);
    }),
    started.onDidChange(() => {
      if (started.state === "failed") void tell(started.failure);
    }),
    onDidChangeLive(startIfNeeded),
    // Whatever may have something to say to the end goes last.
    started,
    log,
  );
  log.info(`extension ${extensionVersion}, ${env.appName} ${version}, ${env.language}`);
  startIfNeeded();
  return {
    session: started,
    get problem() {
      return started.state === "failed" ? explanation(started.failure) : undefined;
    },
  };
}

export async function deactivate(): Promise<void> {
  await session?.stop();
}

// The life of the server: started, restarted, ended, one step after the other.

import { homedir } from "node:os";
import { EventEmitter, Uri, l10n, workspace, type ExtensionContext, type LogOutputChannel } from "vscode";
import {
  CloseAction,
  ErrorAction,
  LanguageClient,
  RevealOutputChannelOn,
  State as ClientState,
  type CloseHandlerResult,
} from "vscode-languageclient/node";

import { copyServerLog, traceChannel } from "./channel.ts";
import type { Disposes } from "./disposal.ts";
import { UnusableProgram, about, locate, type About, type Program } from "./program.ts";
import { SELECTOR } from "./selector.ts";
import { SECTION, serverPath } from "./settings.ts";

export type State = "starting" | "running" | "stopped" | "failed";

/** How often the server may end by itself within a time, in milliseconds, before it is given up. */
const ENDS = { most: 5, within: 180_000 };

/** A server that can be asked, and what it says of itself. */
export interface Server extends About {
  program: Program;
}

export class Session implements Disposes {
  readonly #log: LogOutputChannel;
  readonly #trace: LogOutputChannel & Disposes;
  readonly #bundled: string;
  readonly #changes = new EventEmitter<void>();
  readonly onDidChange = this.#changes.event;
  #client: LanguageClient | undefined;
  #state: State = "stopped";
  #server: Server | undefined;
  #failure: unknown;
  #ends: number[] = [];
  /** The end of what was asked for so far. */
  #last: Promise<void> = Promise.resolve();

  constructor(context: ExtensionContext, log: LogOutputChannel) {
    this.#log = log;
    this.#trace = traceChannel(log);
    const name = process.platform === "win32" ? "tcerr.exe" : "tcerr";
    this.#bundled = Uri.joinPath(context.extensionUri, "server", name).fsPath;
  }

  get state(): State {
    return this.#state;
  }

  /** Why there is no server, if there is none. */
  get failure(): unknown {
    return this.#failure;
  }

  /** The program that was found last, whether or not it serves now. */
  get server(): Server | undefined {
    return this.#server;
  }

  get client(): LanguageClient | undefined {
    return this.#state === "running" ? this.#client : undefined;
  }

  /** Starts the server; one that runs is ended first. */
  restart(): Promise<void> {
    return this.#next(async () => {
      await this.#end();
      await this.#start();
    });
  }

  stop(): Promise<void> {
    return this.#next(async () => {
      await this.#end();
      this.#set("stopped");
    });
  }

  dispose(): void {
    this.#trace.dispose();
    this.#changes.dispose();
  }

  #next(step: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(step, step);
    return this.#last;
  }

  #set(state: State, failure?: unknown): void {
    this.#state = state;
    this.#failure = failure;
    this.#changes.fire();
  }

  async #start(): Promise<void> {
    this.#set("starting");
    this.#server = undefined;
    this.#ends = [];
    try {
      const program = locate({
        environment: process.env["TCERR_PATH"],
        setting: serverPath(),
        bundled: this.#bundled,
        home: homedir(),
        folder: workspace.workspaceFolders?.[0]?.uri.fsPath,
      });
      this.#server = { program, ...(await about(program)) };
      this.#log.info(`tcerr ${this.#server.version}, catalog of ${this.#server.catalog}: ${program.path} (${program.origin})`);
      this.#client = this.#connect(program);
      await this.#client.start();
    } catch (error) {
      const cause = error instanceof UnusableProgram ? error.cause : undefined;
      this.#log.error(error instanceof Error ? error : String(error), ...(cause ? [cause] : []));
      await this.#end();
      this.#set("failed", error);
    }
  }

  #connect(program: Program): LanguageClient {
    const client = new LanguageClient(
      SECTION,
      "tcerr",
      { command: program.path, args: ["lsp"] },
      {
        documentSelector: SELECTOR,
        diagnosticCollectionName: SECTION,
        outputChannel: this.#log,
        traceOutputChannel: this.#trace,
        revealOutputChannelOn: RevealOutputChannelOn.Never,
        stdioOptions: {
          stdout: () => undefined,
          stderr: copyServerLog,
        },
        // What fails at the start is told by whoever started it.
        initializationFailedHandler: () => false,
        errorHandler: {
          // What can't be written to a server that has ended is no reason to give it up: its end is seen by itself.
          error: () => ({ action: ErrorAction.Continue }),
          closed: () => this.#closed(),
        },
      },
    );
    client.onDidChangeState(({ newState }) => {
      // One that has been replaced has nothing to say any more.
      if (client !== this.#client || this.#state === "failed") return;
      if (newState === ClientState.Running) this.#set("running");
      else if (newState === ClientState.Starting) this.#set("starting");
    });
    return client;
  }

  /** A server that has ended by itself is started again, unless it does so again and again. */
  #closed(): CloseHandlerResult {
    const now = Date.now();
    this.#ends = [...this.#ends.filter((end) => now - end < ENDS.within), now];
    if (this.#ends.length < ENDS.most) {
      this.#log.warn("the server has ended by itself; it is started again");
      return { action: CloseAction.Restart, handled: true };
    }
    this.#set("failed", new Error(l10n.t("The tcerr server ended {0} times within {1} minutes.", ENDS.most, ENDS.within / 60_000)));
    return { action: CloseAction.DoNotRestart, handled: true };
  }

  async #end(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    // One that doesn't end when it is asked to is killed, and one that never ran can't be asked.
    await client?.dispose().catch((error: unknown) => {
      this.#log.debug(`the server could not be ended: ${String(error)}`);
    });
  }
}

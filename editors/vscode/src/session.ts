// The life of the server: started, restarted, ended, one step after the other.

import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { EventEmitter, Uri, l10n, workspace, type ExtensionContext, type LogOutputChannel } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";

import { traceChannel } from "./channel.ts";
import { Connection } from "./connection.ts";
import type { Disposes } from "./disposal.ts";
import { about, locate, type About, type Program } from "./program.ts";
import { serverPath } from "./settings.ts";

export type State = "starting" | "running" | "stopped" | "failed";

/** How often the server may end by itself within a time, in milliseconds, before it is given up. */
const ENDS = { most: 5, within: 180_000 };

/** A server that can be asked, and what it says of itself. */
export interface Server extends About {
  program: Program;
}

export class Session implements Disposes {
  /** How long a server may take to start, in milliseconds. */
  startsWithin = 30_000;
  readonly #log: LogOutputChannel;
  readonly #trace: LogOutputChannel & Disposes;
  readonly #bundled: string;
  readonly #changes = new EventEmitter<void>();
  readonly onDidChange = this.#changes.event;
  #connection: Connection | undefined;
  #state: State = "stopped";
  #server: Server | undefined;
  #failure: unknown;
  #ends: number[] = [];
  /** What was asked for last, which whatever is asked for next gives up. */
  #step = new AbortController();
  /** The end of what was asked for so far. */
  #last: Promise<void> = Promise.resolve();
  #wasAskedFor = false;

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
    return this.#state === "running" ? this.#connection?.client : undefined;
  }

  /** The number of the server's process. */
  get process(): number | undefined {
    return this.#state === "running" ? this.#connection?.process : undefined;
  }

  /** Starts the server, if nobody has asked for that so far. */
  start(): Promise<void> {
    return this.#wasAskedFor ? this.#last : this.restart();
  }

  /** Starts the server; one that runs is ended first. */
  restart(): Promise<void> {
    this.#wasAskedFor = true;
    this.#ends = [];
    return this.#next("starting", (signal) => this.#start(signal));
  }

  /** Goes on with the program that is named now, if there is anything to go on with. */
  async changeProgram(): Promise<void> {
    if (this.#wasAskedFor) await this.restart();
  }

  stop(): Promise<void> {
    this.#wasAskedFor = true;
    return this.#next("stopped");
  }

  /** Waits until there is a server, or can be none. */
  async ready(): Promise<void> {
    await this.start();
    // Something else may have been asked for meanwhile.
    while (this.#state === "starting") await this.#last;
  }

  dispose(): void {
    this.#trace.dispose();
    this.#changes.dispose();
  }

  /** Gives up what is under way, ends the server, and goes on. From now on the state is the one that is given. */
  #next(state: State, step?: (signal: AbortSignal) => Promise<void>, failure?: unknown): Promise<void> {
    this.#step.abort();
    const { signal } = (this.#step = new AbortController());
    this.#last = this.#last.then(async () => {
      await this.#end();
      if (!signal.aborted) await step?.(signal);
    });
    this.#set(state, failure);
    return this.#last;
  }

  #set(state: State, failure?: unknown): void {
    this.#state = state;
    this.#failure = failure;
    this.#changes.fire();
  }

  async #start(signal: AbortSignal): Promise<void> {
    this.#server = undefined;
    try {
      const program = locate({
        environment: process.env["TCERR_PATH"],
        ...serverPath(),
        bundled: this.#bundled,
        home: homedir(),
        search: process.env["PATH"] ?? "",
        windows: process.platform === "win32",
      });
      this.#server = { program, ...(await about(program, signal)) };
      this.#log.info(`tcerr ${this.#server.version}, catalog of ${this.#server.catalog}: ${program.path} (${program.origin})`);
      this.#connection = await Connection.start({
        program: program.path,
        folder: workingFolder(),
        log: this.#log,
        trace: this.#trace,
        startsWithin: this.startsWithin,
        signal,
        onEnd: (connection) => {
          this.#ended(connection);
        },
      });
      this.#set("running");
    } catch (error) {
      // Whoever has it given up says what is next.
      if (signal.aborted) return;
      const cause = error instanceof Error ? error.cause : undefined;
      this.#log.error(error instanceof Error ? error : String(error), ...(cause ? [cause] : []));
      this.#set("failed", error);
    }
  }

  /** A server that has ended by itself is started again, unless it does so again and again. */
  #ended(connection: Connection): void {
    if (connection !== this.#connection) return;
    const now = Date.now();
    this.#ends = [...this.#ends.filter((end) => now - end < ENDS.within), now];
    if (this.#ends.length >= ENDS.most) {
      const message = l10n.t("The tcerr language server ended {0} times within {1} minutes.", ENDS.most, ENDS.within / 60_000);
      void this.#next("failed", undefined, new Error(message));
    } else {
      this.#log.warn("the server has ended by itself; it is started again");
      void this.#next("starting", (signal) => this.#start(signal));
    }
  }

  async #end(): Promise<void> {
    const connection = this.#connection;
    this.#connection = undefined;
    await connection?.end();
  }
}

/** The first folder that is on a disk and there. */
function workingFolder(): string | undefined {
  const folders = (workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === "file");
  return folders.map(({ uri }) => uri.fsPath).find((folder) => existsSync(folder));
}

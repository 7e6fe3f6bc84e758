// One process of the server, and the client that speaks with it. There is no second process for a client: what happens after
// an end is for the session to say.

import { spawn, type ChildProcess, type ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import { l10n, type LogOutputChannel } from "vscode";
import {
  CloseAction,
  ErrorAction,
  LanguageClient,
  RevealOutputChannelOn,
  type LanguageClientOptions,
} from "vscode-languageclient/node";

import { copyServerLog } from "./channel.ts";
import { ending } from "./ending.ts";
import { SELECTOR } from "./selector.ts";
import { SECTION } from "./settings.ts";

/** How long a server may take to end, in milliseconds. */
const TO_END = 2000;

export interface Options {
  program: string;
  /** The folder that it runs in. */
  folder: string | undefined;
  log: LogOutputChannel;
  trace: LogOutputChannel;
  /** How long the start may take, in milliseconds. */
  startsWithin: number;
  /** Gives up the start. */
  signal: AbortSignal;
  /** Called when a server that has been running ends by itself. */
  onEnd: (connection: Connection) => void;
}

export class Connection {
  readonly client: QuietClient;
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #exit: Promise<unknown>;
  #isRunning = false;

  private constructor(options: Options) {
    this.#process = spawn(options.program, ["lsp"], { cwd: options.folder, windowsHide: true });
    const child = this.#process;
    this.#exit = Promise.race([once(child, "exit"), once(child, "error")]).catch(() => undefined);
    // What has inherited it from the process may hold it open, and hide the end.
    child.once("exit", () => child.stdout.destroy());
    const clientOptions: LanguageClientOptions = {
      documentSelector: SELECTOR,
      diagnosticCollectionName: SECTION,
      outputChannel: options.log,
      traceOutputChannel: options.trace,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      stdioOptions: { stdout: () => undefined, stderr: copyServerLog },
      // What fails at the start is told by whoever started it.
      initializationFailedHandler: () => false,
      errorHandler: {
        // What can't be written to a server that has ended is no reason to give it up: its end is seen by itself.
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => {
          // The client first comes to its own end.
          if (this.#isRunning) setImmediate(options.onEnd, this);
          return { action: CloseAction.DoNotRestart, handled: true };
        },
      },
    };
    this.client = new QuietClient(child, clientOptions, () => this.#isRunning && child.stdin.writable);
  }

  /** A server that can be asked. Throws if it doesn't come up, and then nothing of it is left. */
  static async start(options: Options): Promise<Connection> {
    options.signal.throwIfAborted();
    const connection = new Connection(options);
    const giveUp = new AbortController();
    try {
      await Promise.race([connection.#initialize(), ...failures(connection.#process, options, giveUp.signal)]);
      connection.#isRunning = true;
      return connection;
    } catch (error) {
      await connection.#kill();
      throw error;
    } finally {
      giveUp.abort();
    }
  }

  async #initialize(): Promise<void> {
    try {
      await this.client.start();
    } catch (error) {
      // That the process has ended, which says more, may be seen a little later.
      await Promise.race([this.#exit, after(TO_END)]);
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(l10n.t("The tcerr language server did not start: {0}", reason), { cause: error });
    }
  }

  /** The number of the process. */
  get process(): number | undefined {
    return this.#process.pid;
  }

  /** Has the server end; kills it if it doesn't. */
  async end(): Promise<void> {
    this.#isRunning = false;
    await this.client.dispose(TO_END).catch(() => undefined);
    await Promise.race([this.#exit, after(TO_END)]);
    await this.#kill();
  }

  async #kill(): Promise<void> {
    const child = this.#process;
    // A process that never was has no end either.
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) child.kill("SIGKILL");
    child.stdin.destroy();
    child.stdout.destroy();
    await Promise.race([this.#exit, after(TO_END)]);
  }
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Promises that are never kept: each is broken by what may prevent a start. */
function failures(child: ChildProcessWithoutNullStreams, { startsWithin, signal }: Options, done: AbortSignal): Promise<never>[] {
  const when = (happens: (fail: (error: unknown) => void) => void) =>
    new Promise<never>((_resolve, reject) => {
      happens(reject);
    });
  return [
    when((fail) => child.once("error", fail)),
    when((fail) =>
      child.once("exit", (code, signal) => {
        fail(new Error(l10n.t("The tcerr language server ended while it was starting ({0}). The log may say why.", ending(code, signal))));
      }),
    ),
    when((fail) => {
      const timer = setTimeout(() => {
        fail(new Error(l10n.t("The tcerr language server did not start within {0} seconds.", startsWithin / 1000)));
      }, startsWithin);
      done.addEventListener("abort", () => {
        clearTimeout(timer);
      });
    }),
    when((fail) => {
      signal.addEventListener("abort", () => {
        fail(signal.reason);
      });
    }),
  ];
}

/** A client that shows no messages of its own: a person is told in the language of the editor, and once. */
class QuietClient extends LanguageClient {
  readonly #serves: () => boolean;

  constructor(process: ChildProcess, options: LanguageClientOptions, serves: () => boolean) {
    super(SECTION, "tcerr", () => Promise.resolve(process), options);
    this.#serves = serves;
  }

  /** All that fails without a server is one fault, which the session tells. */
  override error(message: string, data?: unknown): void {
    if (this.#serves()) super.error(message, data, false);
    else this.debug(message, data, false);
  }
}

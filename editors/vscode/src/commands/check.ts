// "Check Workspace": what `tcerr check` finds in all files, in the Problems panel.

import {
  DiagnosticSeverity,
  ProgressLocation,
  commands,
  l10n,
  window,
  workspace,
  type CancellationToken,
  type LogOutputChannel,
  type Uri,
  type WorkspaceFolder,
} from "vscode";

import { checkFolder, type Result } from "../checking.ts";
import type { Disposes } from "../disposal.ts";
import { Results } from "../results.ts";
import type { Session } from "../session.ts";

/** What a check came to. */
export interface Outcome {
  errors: number;
  warnings: number;
  others: number;
  /** Whether something could not be checked. */
  incomplete: boolean;
}

export class WorkspaceCheck implements Disposes {
  readonly #session: Session;
  readonly #log: LogOutputChannel;
  readonly #results = new Results((files) => this.#checkAgain(files));
  #running = new AbortController();

  constructor(session: Session, log: LogOutputChannel) {
    this.#session = session;
    this.#log = log;
  }

  /** Checks all folders. `undefined` if that could not be done, or was cancelled. */
  async check(): Promise<Outcome | undefined> {
    // A second check has the first one end.
    this.#running.abort();
    const running = (this.#running = new AbortController());
    await this.#session.ready();
    const program = this.#session.server?.program.path;
    const folders = (workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === "file");
    if (!program || folders.length === 0) {
      const message = program ? l10n.t("There is no folder to check.") : l10n.t("There is no tcerr language server.");
      void window.showWarningMessage(message);
      return undefined;
    }
    const options = { location: ProgressLocation.Notification, title: l10n.t("Checking the workspace"), cancellable: true };
    const outcome = await window.withProgress(options, (_progress, token) => this.#checkAll(program, folders, running, token));
    if (outcome) void report(outcome);
    return outcome;
  }

  async #checkAll(
    program: string,
    folders: readonly WorkspaceFolder[],
    running: AbortController,
    token: CancellationToken,
  ): Promise<Outcome | undefined> {
    const cancelling = token.onCancellationRequested(() => {
      running.abort();
    });
    const time = this.#results.time;
    // A file may be in two folders, one of which is inside the other.
    const found = new Map<string, Result>();
    let incomplete = false;
    try {
      for (const folder of folders) {
        const { results, problem } = await checkFolder(program, folder, running.signal);
        for (const result of results) found.set(result.uri.toString(), result);
        incomplete ||= problem !== undefined;
        this.#tell(folder, problem);
      }
    } catch (error) {
      if (!running.signal.aborted) throw error;
    } finally {
      cancelling.dispose();
    }
    if (running.signal.aborted) return undefined;
    const results = [...found.values()];
    this.#results.replace(results, time);
    return { ...count(results), incomplete };
  }

  async #checkAgain(files: readonly Uri[]): Promise<Result[]> {
    await this.#session.ready();
    const program = this.#session.server?.program.path;
    if (!program) return [];
    const { signal } = new AbortController();
    const checked = (workspace.workspaceFolders ?? []).map(async (folder): Promise<Result[]> => {
      const inside = files.filter((uri) => workspace.getWorkspaceFolder(uri) === folder);
      if (inside.length === 0) return [];
      const { results, problem } = await checkFolder(program, folder, signal, inside);
      if (problem) this.#log.warn(problem);
      return results;
    });
    return (await Promise.all(checked)).flat();
  }

  /** Says the first thing that went wrong; the log has them all. */
  #tell(folder: WorkspaceFolder, problem: string | undefined): void {
    if (problem === undefined) return;
    this.#log.warn(problem);
    const logs = l10n.t("Show Logs");
    const [first = ""] = problem.replace(/^tcerr: /, "").split("\n");
    const message = l10n.t("Not everything in {0} could be checked: {1}", folder.name, first);
    void window.showWarningMessage(message, logs).then((chosen) => {
      if (chosen === logs) void commands.executeCommand("tcerr.showLogs");
    });
  }

  dispose(): void {
    this.#running.abort();
    this.#results.dispose();
  }
}

function count(results: readonly Result[]): Omit<Outcome, "incomplete"> {
  const severities = results.flatMap(({ diagnostics }) => diagnostics.map(({ severity }) => severity));
  const errors = severities.filter((severity) => severity === DiagnosticSeverity.Error).length;
  const warnings = severities.filter((severity) => severity === DiagnosticSeverity.Warning).length;
  return { errors, warnings, others: severities.length - errors - warnings };
}

async function report({ errors, warnings, others, incomplete }: Outcome): Promise<void> {
  if (errors + warnings + others === 0) {
    if (!incomplete) await window.showInformationMessage(l10n.t("tcerr has found nothing wrong in the workspace."));
    return;
  }
  await commands.executeCommand("workbench.actions.view.problems");
  const message = l10n.t("tcerr has checked the workspace. Errors: {0}, warnings: {1}, notes: {2}.", errors, warnings, others);
  void window.showInformationMessage(message);
}

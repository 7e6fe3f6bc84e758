// "Check Workspace": what `tcerr check` finds in all files, in the Problems panel.
//
// Files that are open have the live findings of the server: of these nothing is shown twice, neither when the check
// ends nor when a file is opened later.

import { readFile } from "node:fs/promises";
import {
  Diagnostic,
  DiagnosticSeverity,
  ProgressLocation,
  Range,
  TabInputCustom,
  TabInputText,
  TabInputTextDiff,
  Uri,
  commands,
  l10n,
  languages,
  window,
  workspace,
  type CancellationToken,
  type DiagnosticCollection,
  type LogOutputChannel,
  type WorkspaceFolder,
} from "vscode";

import { together, type Disposes } from "../disposal.ts";
import { byPath, lines, position, type Finding } from "../findings.ts";
import { run } from "../run.ts";
import { isServed } from "../selector.ts";
import type { Session } from "../session.ts";
import { language } from "../settings.ts";

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

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
  readonly #found: DiagnosticCollection = languages.createDiagnosticCollection("tcerr-check");
  readonly #listeners: Disposes;
  #running: AbortController | undefined;

  constructor(session: Session, log: LogOutputChannel) {
    this.#session = session;
    this.#log = log;
    const forgetLive = () => {
      this.#forget(isLive);
    };
    this.#listeners = together(
      this.#found,
      workspace.onDidOpenTextDocument(forgetLive),
      window.tabGroups.onDidChangeTabs(forgetLive),
      workspace.onDidDeleteFiles(({ files }) => {
        this.#forgetBelow(files);
      }),
      workspace.onDidRenameFiles(({ files }) => {
        this.#forgetBelow(files.map(({ oldUri }) => oldUri));
      }),
    );
  }

  /** Checks all folders. `undefined` if that could not be done, or was cancelled. */
  async check(): Promise<Outcome | undefined> {
    const program = this.#session.server?.program.path;
    const folders = (workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === "file");
    if (!program || folders.length === 0) {
      const message = program ? l10n.t("There is no folder to check.") : l10n.t("There is no tcerr server.");
      void window.showWarningMessage(message);
      return undefined;
    }
    // A second check has the first one end.
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    this.#found.clear();
    const options = { location: ProgressLocation.Notification, title: l10n.t("Checking the workspace"), cancellable: true };
    const outcome = await window.withProgress(options, (_progress, token) => this.#checkAll(program, folders, running, token));
    if (outcome) void report(outcome);
    return outcome;
  }

  async #checkAll(
    program: string,
    folders: WorkspaceFolder[],
    running: AbortController,
    token: CancellationToken,
  ): Promise<Outcome | undefined> {
    const cancelling = token.onCancellationRequested(() => {
      running.abort();
    });
    const outcome = { errors: 0, warnings: 0, others: 0, incomplete: false };
    try {
      for (const folder of folders) {
        const { findings, problem } = await this.#checkFolder(program, folder, running.signal);
        if (problem) {
          outcome.incomplete = true;
          this.#log.warn(problem);
          void tellProblem(folder, problem);
        }
        for (const { severity } of findings) {
          if (severity === "error") outcome.errors++;
          else if (severity === "warning") outcome.warnings++;
          else outcome.others++;
        }
      }
      return outcome;
    } catch (error) {
      if (!running.signal.aborted) throw error;
      return undefined;
    } finally {
      cancelling.dispose();
    }
  }

  async #checkFolder(
    program: string,
    folder: WorkspaceFolder,
    signal: AbortSignal,
  ): Promise<{ findings: Finding[]; problem: string | undefined }> {
    const { args, environment } = language();
    const root = folder.uri.fsPath;
    const ran = await run(program, ["check", "--format", "json", ...args], { folder: root, environment, signal });
    const findings = ran.output.trim() ? (JSON.parse(ran.output) as Finding[]) : [];
    for (const [path, ofFile] of byPath(findings)) {
      const uri = Uri.joinPath(folder.uri, path);
      if (!isLive(uri)) this.#found.set(uri, await diagnostics(uri, ofFile));
      if (signal.aborted) break;
    }
    signal.throwIfAborted();
    // 1 means that there are findings. With 2 something could not be read: what was found counts all the same.
    const problem = ran.code === 0 || ran.code === 1 ? undefined : ran.errors.trim();
    return { findings, problem };
  }

  #forget(isGone: (uri: Uri) => boolean): void {
    const gone: Uri[] = [];
    this.#found.forEach((uri) => {
      if (isGone(uri)) gone.push(uri);
    });
    for (const uri of gone) this.#found.delete(uri);
  }

  #forgetBelow(places: readonly Uri[]): void {
    this.#forget((uri) => places.some(({ path }) => uri.path === path || uri.path.startsWith(`${path}/`)));
  }

  dispose(): void {
    this.#running?.abort();
    this.#listeners.dispose();
  }
}

/** Whether the server shows the findings of a file itself: those of documents that are open in a tab. */
function isLive(uri: Uri): boolean {
  const is = (other: Uri) => other.toString() === uri.toString();
  // Tabs of an earlier day have no document yet; documents without a tab are those that were just closed.
  const isOpen = workspace.textDocuments.some((document) => is(document.uri) && isServed(document));
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  return isOpen && tabs.some(({ input }) => shown(input).some(is));
}

function shown(input: unknown): Uri[] {
  if (input instanceof TabInputTextDiff) return [input.original, input.modified];
  return input instanceof TabInputText || input instanceof TabInputCustom ? [input.uri] : [];
}

async function diagnostics(uri: Uri, findings: readonly Finding[]): Promise<Diagnostic[]> {
  const text = lines(await readFile(uri.fsPath, "utf8").catch(() => ""));
  return findings.map((finding) => {
    const start = position(text, finding.start);
    const end = position(text, finding.end);
    const range = new Range(start.line, start.character, end.line, end.character);
    const diagnostic = new Diagnostic(range, finding.message, SEVERITIES[finding.severity]);
    diagnostic.source = "tcerr";
    diagnostic.code = finding.rule;
    return diagnostic;
  });
}

/** Says the first thing that went wrong; the log has them all. */
async function tellProblem(folder: WorkspaceFolder, problem: string): Promise<void> {
  const logs = l10n.t("Show Logs");
  const [first = ""] = problem.replace(/^tcerr: /, "").split("\n");
  const message = l10n.t("Not everything in {0} could be checked: {1}", folder.name, first);
  if ((await window.showWarningMessage(message, logs)) === logs) await commands.executeCommand("tcerr.showLogs");
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

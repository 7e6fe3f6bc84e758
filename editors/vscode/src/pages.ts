// The documents that explain codes and rules, as Markdown.

import { EventEmitter, Uri, l10n, workspace, type TextDocumentContentProvider } from "vscode";

import { together, type Disposes } from "./disposal.ts";
import { run } from "./run.ts";
import type { Session } from "./session.ts";
import { SECTION, language } from "./settings.ts";

const SCHEME = "tcerr-code";

/** The document of a code or a rule. The ending has it shown as Markdown. */
export function pageOf(name: string): Uri {
  return Uri.from({ scheme: SCHEME, path: `/${name}.md` });
}

function nameOf(page: Uri): string {
  return page.path.slice(1, -".md".length);
}

export class Pages implements TextDocumentContentProvider, Disposes {
  readonly #session: Session;
  readonly #changes = new EventEmitter<Uri>();
  readonly onDidChange = this.#changes.event;
  readonly #listeners: Disposes;

  constructor(session: Session) {
    this.#session = session;
    const renew = () => {
      for (const { uri } of workspace.textDocuments) if (uri.scheme === SCHEME) this.#changes.fire(uri);
    };
    this.#listeners = together(
      workspace.registerTextDocumentContentProvider(SCHEME, this),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(`${SECTION}.language`)) renew();
      }),
      session.onDidChange(() => {
        if (session.state === "running" || session.state === "failed") renew();
      }),
      this.#changes,
    );
  }

  async provideTextDocumentContent(page: Uri): Promise<string> {
    await this.#session.ready();
    const program = this.#session.server?.program.path;
    if (!program) return l10n.t("There is no tcerr language server.");
    const { args, environment } = language();
    const folder = workspace.workspaceFolders?.find((folder) => folder.uri.scheme === "file")?.uri.fsPath;
    const ran = await run(program, ["explain", "--format", "markdown", ...args, "--", nameOf(page)], { folder, environment });
    return ran.output || ran.errors;
  }

  dispose(): void {
    this.#listeners.dispose();
  }
}

// "Explain Code…": a code is chosen among all, and what it means is shown as Markdown.

import {
  EventEmitter,
  Uri,
  commands,
  l10n,
  window,
  workspace,
  type QuickPickItem,
  type TextDocumentContentProvider,
  type TextEditor,
} from "vscode";

import type { Catalog } from "../catalog.ts";
import { together, type Disposes } from "../disposal.ts";
import { run } from "../run.ts";
import { search, type Code } from "../search.ts";
import type { Session } from "../session.ts";
import { SECTION, language } from "../settings.ts";

/** The scheme of the documents that explain codes. */
const SCHEME = "tcerr-code";

/** More than anyone reads; the list is sent to the window anew for each letter. */
const MOST = 100;

/** A code, or some other name. */
const NAME = /[A-Za-z]\w*(?:\.\w+)*/;

/** The documents that explain codes. */
export class Explanations implements TextDocumentContentProvider, Disposes {
  readonly #session: Session;
  readonly #changes = new EventEmitter<Uri>();
  readonly onDidChange = this.#changes.event;
  readonly #listeners: Disposes;

  constructor(session: Session) {
    this.#session = session;
    this.#listeners = together(
      workspace.registerTextDocumentContentProvider(SCHEME, this),
      workspace.onDidChangeConfiguration((change) => {
        if (!change.affectsConfiguration(`${SECTION}.language`)) return;
        for (const { uri } of workspace.textDocuments) if (uri.scheme === SCHEME) this.#changes.fire(uri);
      }),
      this.#changes,
    );
  }

  async provideTextDocumentContent(uri: Uri): Promise<string> {
    const program = this.#session.server?.program.path;
    if (!program) return l10n.t("There is no tcerr server.");
    const { args, environment } = language();
    const folder = workspace.workspaceFolders?.find((folder) => folder.uri.scheme === "file")?.uri.fsPath;
    const code = codeOf(uri);
    const ran = await run(program, ["explain", "--format", "markdown", ...args, "--", code], { folder, environment });
    return ran.output || ran.errors;
  }

  dispose(): void {
    this.#listeners.dispose();
  }
}

/** The ending has the document shown as Markdown. */
function uriOf(code: string): Uri {
  return Uri.from({ scheme: SCHEME, path: `/${code}.md` });
}

function codeOf(uri: Uri): string {
  return uri.path.slice(1, -".md".length);
}

export async function explain(session: Session, catalog: Catalog, given?: unknown): Promise<void> {
  const server = session.server;
  if (!server) {
    await commands.executeCommand("tcerr.restart");
    return;
  }
  const code = typeof given === "string" ? given : await choose(() => catalog.entries(server.program.path));
  if (code) await commands.executeCommand("markdown.showPreview", uriOf(code));
}

/** Has a person choose a code; beginning with the one under the cursor, if there is one. */
async function choose(entries: () => ReturnType<Catalog["entries"]>): Promise<string | undefined> {
  const pick = window.createQuickPick<Item>();
  pick.title = l10n.t("Explain an error code");
  pick.placeholder = l10n.t("A part of the code, initials of its words, what it says, or a service");
  // Without this VS Code puts the labels that end in what is typed before all others. Its types don't name it yet; where it
  // should go, the order is only worse.
  Object.assign(pick, { sortByLabel: false });
  pick.busy = true;
  pick.show();
  const chosen = new Promise<string | undefined>((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.code);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
  });
  try {
    const all = await entries();
    const update = (query: string) => {
      const found = search(all, query, MOST).map(item);
      // The program knows more than codes that exist: names of rules, and what a code may have meant that doesn't.
      const typed = query.trim();
      pick.items = found.length === 0 && /^[\w.-]+$/.test(typed) ? [unknown(typed)] : found;
    };
    const under = nameAtCursor(window.activeTextEditor);
    if (under && all.some(({ code }) => code.code === under)) pick.value = under;
    pick.onDidChangeValue(update);
    update(pick.value);
    pick.busy = false;
  } catch (error) {
    pick.hide();
    throw error;
  }
  return chosen;
}

interface Item extends QuickPickItem {
  code: string;
}

/** What fits has been found out already, also by initials and summaries: it is shown whatever its label. */
function item(code: Code): Item {
  const services = code.services.slice(0, 6).join(" ");
  const origins = {
    common: l10n.t("common"),
    client: l10n.t("made by SDKs"),
    own: l10n.t("your own"),
    service: services,
    removed: l10n.t("removed: {0}", services),
  };
  const more = code.services.length > 6 ? " …" : "";
  return {
    code: code.code,
    label: code.code,
    description: origins[code.status] + more,
    detail: code.summary.replaceAll("`", ""),
    alwaysShow: true,
  };
}

function unknown(code: string): Item {
  return { code, label: code, description: l10n.t("not in the catalog"), alwaysShow: true };
}

function nameAtCursor(editor: TextEditor | undefined): string | undefined {
  if (!editor) return undefined;
  const { document, selection } = editor;
  const range = selection.isEmpty ? document.getWordRangeAtPosition(selection.active, NAME) : selection;
  return range && document.getText(range);
}

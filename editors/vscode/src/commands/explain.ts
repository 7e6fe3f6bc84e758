// "Explain Code…": a code is chosen among all, and what it means is shown as Markdown.

import { commands, l10n, window, type QuickPickItem, type TextEditor } from "vscode";

import type { Catalog } from "../catalog.ts";
import { pageOf } from "../pages.ts";
import { search, type Code, type Entry } from "../search.ts";
import type { Session } from "../session.ts";

/** More than anyone reads; the list is sent to the window anew for each letter. */
const MOST = 100;

/** A code, or some other name. */
const NAME = /[A-Za-z]\w*(?:\.\w+)*/;

export async function explain(session: Session, catalog: Catalog, given?: unknown): Promise<void> {
  // Whoever asks again may have mended what there was no program for.
  if (session.state === "failed" && !session.server) await session.restart();
  if (session.state === "failed" && !session.server) return;
  const code = typeof given === "string" ? given : await choose(() => catalog.entries());
  if (code) await commands.executeCommand("markdown.showPreview", pageOf(code));
}

/** Has a person choose a code; beginning with the one under the cursor, if there is one. */
async function choose(entries: () => Promise<Entry[] | undefined>): Promise<string | undefined> {
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
    // That there is no program has been told.
    if (!all) {
      pick.hide();
      return undefined;
    }
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

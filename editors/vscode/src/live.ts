// What a person has before them.

import { TabInputCustom, TabInputText, TabInputTextDiff, window, workspace, type Uri } from "vscode";

import { together, type Disposes } from "./disposal.ts";
import { isServed } from "./selector.ts";

/**
 * The addresses of the documents whose findings the server shows: those in tabs, and in editors without one, as a peek is. Tabs of an
 * earlier day have no document yet; documents without a tab are those that were just closed.
 */
export function live(): Set<string> {
  const served = new Set(workspace.textDocuments.filter(isServed).map(({ uri }) => uri.toString()));
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  const shown = [...tabs.flatMap(({ input }) => urisOf(input)), ...window.visibleTextEditors.map(({ document }) => document.uri)];
  return new Set(shown.map((uri) => uri.toString()).filter((uri) => served.has(uri)));
}

/** Calls whenever {@link live} may have changed. */
export function onDidChangeLive(listener: () => void): Disposes {
  return together(
    workspace.onDidOpenTextDocument(listener),
    workspace.onDidCloseTextDocument(listener),
    window.tabGroups.onDidChangeTabs(listener),
    window.onDidChangeVisibleTextEditors(listener),
  );
}

function urisOf(input: unknown): Uri[] {
  if (input instanceof TabInputTextDiff) return [input.original, input.modified];
  return input instanceof TabInputText || input instanceof TabInputCustom ? [input.uri] : [];
}

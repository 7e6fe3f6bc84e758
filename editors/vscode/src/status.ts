// The status item: what the server is doing, of when its catalog is, and the way to the log.

import { MarkdownString, StatusBarAlignment, ThemeColor, l10n, window } from "vscode";

import { together, type Disposes } from "./disposal.ts";
import { explanation } from "./failure.ts";
import { live, onDidChangeLive } from "./live.ts";
import type { Session } from "./session.ts";

export function statusItem(session: Session): Disposes {
  const item = window.createStatusBarItem("status", StatusBarAlignment.Left);
  item.name = "tcerr";
  item.command = "tcerr.showLogs";
  const update = () => {
    // Without a document of the server it would only be in the way.
    if (session.state !== "failed" && live().size === 0) {
      item.hide();
      return;
    }
    const { icon, says } = states(session);
    item.text = icon ? `$(${icon}) tcerr` : "tcerr";
    item.backgroundColor = session.state === "failed" ? new ThemeColor("statusBarItem.errorBackground") : undefined;
    item.tooltip = tooltip(session, says);
    item.accessibilityInformation = { label: `tcerr: ${says}` };
    item.show();
  };
  update();
  return together(session.onDidChange(update), onDidChangeLive(update), item);
}

function states(session: Session): { icon: string; says: string } {
  switch (session.state) {
    case "starting":
      return { icon: "loading~spin", says: l10n.t("The language server is starting") };
    case "running":
      return { icon: "check", says: l10n.t("The language server is running") };
    case "stopped":
      return { icon: "circle-slash", says: l10n.t("The language server is stopped") };
    case "failed":
      return { icon: "error", says: explanation(session.failure) };
  }
}

function tooltip(session: Session, says: string): MarkdownString {
  const text = new MarkdownString();
  text.isTrusted = { enabledCommands: ["tcerr.showLogs", "tcerr.restart"] };
  const server = session.server;
  if (server) {
    text.appendMarkdown(`**tcerr ${server.version}**\n\n`);
    text.appendText(l10n.t("Catalog of {0}", server.catalog)).appendMarkdown("\n\n");
  }
  text.appendText(says).appendMarkdown("\n\n");
  text.appendMarkdown(`[${l10n.t("Show Logs")}](command:tcerr.showLogs) · [${l10n.t("Restart Server")}](command:tcerr.restart)`);
  return text;
}
